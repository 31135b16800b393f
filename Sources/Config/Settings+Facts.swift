import Acknowledge
import Mail
import Yams

/// The company's own systems: `facts` and `unsubscribe` of a campaign.
extension Settings {
    /// Reads `facts`; nil if there is none, or if a problem was reported.
    ///
    /// - Parameter reserved: names that templates use already, at the top; neither section nor field may have one of
    ///   them: where a field is missing in an answer, a template would show the other one in its place.
    func readFacts(_ part: MappingReader, _ files: ConfigFiles, reserved: Set<String>) -> FactsSource? {
        guard
            let facts = part.mapping(
                "facts",
                known: ["url", "secret_file", "timeout", "cache", "allow_private", "trust", "fields"]),
            facts.isMapping
        else { return nil }
        let (allowsPrivate, trust) = readReach(facts, files)
        let address = readWebAddress(
            "url", facts, example: "https://crm.example.com/porchlight", allowsPrivate: allowsPrivate)
        let secrets = readSecrets(facts, files)
        let fields = readFields(facts, reserved: reserved)
        let timeout = facts.milliseconds("timeout", .milliseconds(50) ... .seconds(3))
        let cache = facts.duration("cache", .zero ... .seconds(86_400))
        guard let address, let secrets, let fields, let trust else { return nil }
        var source = FactsSource(address: address, secrets: secrets, fields: fields)
        source.secretFile = facts.string("secret_file")
        source.timeout = timeout ?? source.timeout
        source.cacheTime = cache ?? source.cacheTime
        source.allowsPrivate = allowsPrivate
        source.trust = trust.isEmpty ? nil : trust
        return source
    }

    /// Reads `unsubscribe`; nil if there is none, or if a problem was reported.
    func readUnsubscribing(_ part: MappingReader, _ files: ConfigFiles) -> UnsubscribeTarget? {
        guard
            let wish = part.mapping(
                "unsubscribe",
                known: ["post", "webhook", "secret_file", "timeout", "allow_private", "trust"]),
            wish.isMapping
        else { return nil }
        let (allowsPrivate, trust) = readReach(wish, files)
        let way = readWay(wish, files, allowsPrivate: allowsPrivate)
        let timeout = wish.milliseconds("timeout", .milliseconds(500) ... .seconds(30))
        guard let way, let trust else { return nil }
        var target = UnsubscribeTarget(way)
        if case .webhook = way { target.secretFile = wish.string("secret_file") }
        target.timeout = timeout ?? target.timeout
        target.allowsPrivate = allowsPrivate
        target.trust = trust.isEmpty ? nil : trust
        return target
    }

    private func readWay(_ wish: MappingReader, _ files: ConfigFiles, allowsPrivate: Bool)
        -> UnsubscribeTarget.Way?
    {
        switch (wish.has("post"), wish.has("webhook")) {
        case (true, true):
            wish.report(
                "“\(wish.full("post"))” and “\(wish.full("webhook"))” are two ways to the same end; keep one of them",
                wish.keyMark("webhook"))
            return nil
        case (false, false):
            wish.report(
                "“\(wish.full("post"))” is missing; add where your list takes one-click unsubscriptions, for example: "
                    + "post: \"https://lists.example.com/u/{recipient}?m={mailing}\" (or “webhook: URL” for a signed request)",
                wish.mark)
            return nil
        case (true, false):
            if wish.has("secret_file") {
                wish.report(
                    "“\(wish.full("post"))” is not signed: RFC 8058 lets nothing but the URL say who unsubscribes; leave "
                        + "“secret_file” out, or use “webhook”, which is signed", wish.keyMark("secret_file"))
            }
            return readPattern(wish, allowsPrivate: allowsPrivate).map { .oneClick($0) }
        case (false, true):
            let address = readWebAddress(
                "webhook", wish, example: "https://lists.example.com/porchlight", allowsPrivate: allowsPrivate
            )
            let secrets = readSecrets(wish, files)
            guard let address, let secrets else { return nil }
            return .webhook(address, secrets: secrets)
        }
    }

    private func readPattern(_ wish: MappingReader, allowsPrivate: Bool) -> WebAddressPattern? {
        guard let text = wish.string("post") else { return nil }
        do throws(WebAddressPattern.Failure) {
            let pattern = try WebAddressPattern(text)
            return checkReach(pattern.base, "post", wish, allowsPrivate: allowsPrivate) ? pattern : nil
        } catch {
            wish.report(
                "“\(wish.full("post"))” must be a URL such as https://lists.example.com/u/{recipient}?m={mailing}, but is "
                    + "“\(text.singleLine.cut(to: 200))”: \(error.description)", wish.node("post")?.mark)
            return nil
        }
    }

    // MARK: Whom we ask

    /// `allow_private`, and `trust`: empty if the system's CAs are meant, nil after a problem.
    func readReach(_ part: MappingReader, _ files: ConfigFiles) -> (Bool, trust: String?) {
        let allowsPrivate = part.bool("allow_private") ?? false
        guard part.has("trust") else { return (allowsPrivate, "") }
        guard let path = part.string("trust") else { return (allowsPrivate, nil) }
        guard files.text(path)?.contains("CERTIFICATE-----") ?? false else {
            part.report(
                "“\(part.full("trust"))” must be a PEM file with the CAs to believe (or the one certificate), and "
                    + "“\(path.singleLine)” cannot be read or is none; is the path right (it starts at the folder of porchlight.yaml)?",
                part.node("trust")?.mark)
            return (allowsPrivate, nil)
        }
        return (allowsPrivate, path)
    }

    func readWebAddress(
        _ key: String, _ part: MappingReader, example: String, allowsPrivate: Bool,
        carries: String = "customers’ addresses"
    ) -> WebAddress? {
        if part.isMissing(key) {
            part.report("“\(part.full(key))” is missing; add for example: \(key): \(example)", part.mark)
        }
        guard let text = part.string(key) else { return nil }
        do throws(WebAddress.Failure) {
            let address = try WebAddress(text)
            let isGood = checkReach(address, key, part, allowsPrivate: allowsPrivate, carries: carries)
            return isGood ? address : nil
        } catch {
            part.report(
                "“\(part.full(key))” must be a URL such as \(example), but is “\(text.singleLine.cut(to: 200))”: \(error.description)",
                part.node(key)?.mark)
            return nil
        }
    }

    /// What can be told without looking the name up.
    func checkReach(
        _ address: WebAddress, _ key: String, _ part: MappingReader, allowsPrivate: Bool,
        carries: String = "customers’ addresses"
    ) -> Bool {
        let isHere = ["localhost", "127.0.0.1", "::1"].contains(address.server.host)
        if isHere, !allowsPrivate {
            part.report(
                "“\(part.full(key))” leads to this machine; if that is meant, add “allow_private: true” beside it",
                part.node(key)?.mark)
            return false
        }
        if !address.server.isSecure, !isHere {
            part.report(
                "“\(part.full(key))” must begin with https://, since it carries \(carries); http:// is for this machine only",
                part.node(key)?.mark)
            return false
        }
        return true
    }

    func readSecrets(_ part: MappingReader, _ files: ConfigFiles) -> [SigningSecret]? {
        let make = "make one with: echo \"whsec_$(openssl rand -base64 32)\" > FILE"
        if part.isMissing("secret_file") {
            part.report(
                "“\(part.full("secret_file"))” is missing: the receiver must be able to tell our requests from others; \(make)",
                part.mark)
        }
        guard let path = part.string("secret_file") else { return nil }
        let mark = part.node("secret_file")?.mark
        let lines = files.text(path).map { textLines($0).map { String($0).trimmed }.filter { !$0.isEmpty } }
        guard let lines, !lines.isEmpty else {
            part.report(
                "the secret file “\(path.singleLine)” cannot be read or is empty; put a secret on its first line (\(make))",
                mark)
            return nil
        }
        guard lines.count <= 4 else {
            part.report("“\(path.singleLine)” has \(lines.count) secrets; 4 are enough to change one", mark)
            return nil
        }
        var secrets: [SigningSecret] = []
        for (index, line) in lines.enumerated() {
            do throws(SigningSecret.Failure) { secrets.append(try SigningSecret(line)) } catch {
                part.report(
                    "secret \(index + 1) in “\(path.singleLine)” cannot be used: \(error.description); \(make)",
                    mark)
                return nil
            }
        }
        return secrets
    }

    // MARK: What we take

    /// `fields: {order: [number, status], customer: [name]}`
    private func readFields(_ facts: MappingReader, reserved: Set<String>) -> [String: [String]]? {
        let example = "fields: {order: [number, status, date]}"
        if facts.isMissing("fields") {
            facts.report(
                "“\(facts.full("fields"))” is missing: only fields that are named are taken; add for example: \(example)",
                facts.mark)
        }
        guard let node = facts.node("fields") else { return nil }
        guard let mapping = node.mapping, !mapping.isEmpty else {
            facts.report(
                "“\(facts.full("fields"))” must be a mapping of sections to fields such as {order: [number, status, date]}, "
                    + "but is \(node.mapping == nil ? facts.describe(node) : "empty")", node.mark)
            return nil
        }
        var fields: [String: [String]] = [:]
        var isGood = true
        for (key, value) in mapping where !isRepeated(key) {
            let names = value.sequence.map { Array($0) } ?? [value]
            guard let section = readName(key, facts, reserved), !names.isEmpty else {
                if names.isEmpty {
                    facts.report("this section has no field; name some, or leave it out", key.mark)
                }
                isGood = false
                continue
            }
            let found = names.compactMap { readName($0, facts, reserved) }
            isGood = isGood && found.count == names.count
            fields[section] = found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
            if found.count > CustomerFacts.fieldLimit {
                facts.report(
                    "“\(section)” has more than \(CustomerFacts.fieldLimit) fields; take fewer", key.mark)
            }
        }
        for name in Set(fields.values.joined()).intersection(fields.keys).sorted() {
            facts.report(
                "“\(name)” is a section and a field; where the field is missing in an answer, a template would show the section in its "
                    + "place; call one of them otherwise", node.mark)
            isGood = false
        }
        if fields.count > CustomerFacts.sectionLimit {
            facts.report(
                "“\(facts.full("fields"))” has more than \(CustomerFacts.sectionLimit) sections; take fewer",
                node.mark)
        }
        return isGood ? fields : nil
    }

    private func readName(_ node: Node, _ facts: MappingReader, _ reserved: Set<String>) -> String? {
        guard let name = node.scalar?.string, CustomerFacts.isName(name) else {
            facts.report(
                "a section or field is called by lower-case letters, digits and _, a letter first, such as order_number; found "
                    + facts.describe(node), node.mark)
            return nil
        }
        guard !reserved.contains(name) else {
            facts.report(
                "“\(name)” is a variable of every template already; call it otherwise here and in your system’s answer, for example “own_\(name)”",
                node.mark)
            return nil
        }
        return name
    }
}

extension MappingReader {
    /// `800ms`, `2s`.
    fileprivate func milliseconds(_ key: String, _ range: ClosedRange<Duration>) -> Duration? {
        guard let node = node(key) else { return nil }
        let text = node.scalar?.string ?? ""
        let unit = text.hasSuffix("ms") ? "ms" : "s"
        let digits = text.dropLast(unit.utf8.count)
        if text.hasSuffix(unit), digits.utf8.count <= 6, digits.utf8.allSatisfy(\.isDigit),
            let number = Int(digits)
        {
            let time = Duration.milliseconds(unit == "ms" ? number : number * 1000)
            if range.contains(time) { return time }
        }
        report(
            "“\(full(key))” must be a time such as 800ms or 2s, from \(words(range.lowerBound)) to \(words(range.upperBound)), "
                + "but is \(describe(node))", node.mark)
        return nil
    }

    private func words(_ time: Duration) -> String {
        let (seconds, attoseconds) = time.components
        return attoseconds == 0 ? "\(seconds)s" : "\(seconds * 1000 + attoseconds / 1_000_000_000_000_000)ms"
    }
}
