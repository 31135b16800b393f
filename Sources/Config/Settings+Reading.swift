import Mail
package import Acknowledge
import Triage
import Wire
import Yams

/// What came of reading a configuration.
package struct Configuration: Sendable {
    /// Nil if a problem that is no warning was found.
    package let settings: Settings?
    /// Every problem, in the order of files and lines.
    package let problems: [Problem]
}

/// Reads `porchlight.yaml` and all campaigns. Opens no file itself; reports every problem, not the first.
///
/// - Parameters:
///   - main: name of the main file within `files`.
///   - today: with it, contact options that nobody looked at for too long are reported.
package func readConfiguration(
    main: String, _ files: ConfigFiles, today: CalendarDay? = nil
) -> Configuration {
    let list = ProblemList()
    var settings = Settings()
    guard let text = files.text(main) else {
        let problem = Problem(
            file: main, message: "the file cannot be read; name the right one with --config FILE")
        return Configuration(settings: nil, problems: [problem])
    }
    guard let root = composeYAML(text, file: main, list) else {
        return Configuration(settings: nil, problems: list.problems)
    }
    let reader = MappingReader(
        root, file: main, path: "",
        known: [
            "host", "data", "smtp", "smtps", "lmtp", "http", "https", "tls", "limits", "relays", "open_mx",
            "acknowledge_unauthenticated", "acknowledgements", "queue", "tokens", "outgoing", "campaigns",
            "contacts", "templates", "promises", "require_postal_identity", "webhooks", "pop3", "pop3s",
            "answers", "helpdesks", "hold_handed_over", "digests",
        ] + Settings.privacyKeys, list)
    guard reader.isMapping else { return Configuration(settings: nil, problems: list.problems) }
    settings.readMain(reader, files)
    settings.readPrivacy(reader)
    settings.readCampaigns(reader, files, today: today)
    settings.readWebhooks(reader, files)
    settings.readDigests(reader)
    settings.checkHandOffs(reader)
    settings.checkWhole(reader)
    let hasError = list.problems.contains { !$0.isWarning }
    return Configuration(
        settings: hasError ? nil : settings,
        problems: list.problems.sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) })
}

extension Settings {
    /// How often one sender and one conversation may be answered by a machine.
    private mutating func readPatience(_ part: MappingReader) {
        let range = Duration.seconds(3600) ... .seconds(90 * 86_400)
        fuses.senderWindow = part.duration("per_sender", range) ?? fuses.senderWindow
        fuses.unprovenWindow = part.duration("per_unproven_sender", range) ?? fuses.unprovenWindow
        fuses.perExchange = part.integer("per_exchange", 1...32) ?? fuses.perExchange
        fuses.quietAfterAnswer =
            part.duration("quiet_after_answer", .zero ... .seconds(30 * 86_400)) ?? fuses.quietAfterAnswer
    }

    fileprivate mutating func readMain(_ reader: MappingReader, _ files: ConfigFiles) {
        host = reader.requiredString("host", example: "mail.example.com")
        if !host.isEmpty, !isHostName(host) {
            reader.report(
                "“host” must be a host name such as mail.example.com, but is “\(host.singleLine)”",
                reader.node("host")?.mark)
        }
        dataDirectory = reader.string("data") ?? dataDirectory
        readListeners(reader)
        if let tls = reader.mapping("tls", known: ["certificates", "client_authorities", "old_mtas"]) {
            readCertificates(tls, files)
            allowsOldMTAs = tls.bool("old_mtas") ?? false
            clientAuthorities = tls.string("client_authorities")
            requireFile(clientAuthorities ?? "", "client_authorities", tls, files)
        }
        readPickup(reader)
        readLimits(reader)
        readRelays(reader)
        readHelpdesks(reader)
        acknowledgesUnauthenticated = reader.bool("acknowledge_unauthenticated") ?? false
        if let part = reader.mapping(
            "acknowledgements",
            known: [
                "per_domain_and_hour", "per_body_and_hour", "per_minute", "expire", "reverse_path",
                "answer_suppressed", "per_sender", "per_unproven_sender", "per_exchange",
                "quiet_after_answer",
            ])
        {
            fuses.domainPerHour = part.integer("per_domain_and_hour", 1...10_000_000) ?? fuses.domainPerHour
            fuses.bodyPerHour = part.integer("per_body_and_hour", 1...10_000_000) ?? fuses.bodyPerHour
            fuses.totalPerMinute = part.integer("per_minute", 1...10_000_000) ?? fuses.totalPerMinute
            readPatience(part)
            reversePath = part.choice("reverse_path", AutomaticReversePath.self) ?? .none
            acknowledgementLifetime =
                part.duration("expire", .seconds(60) ... .seconds(5 * 86_400)) ?? acknowledgementLifetime
            answersSuppressed = part.bool("answer_suppressed") ?? false
        }
        if let part = reader.mapping("answers", known: ["delay", "expire"]) {
            answerDelay = part.duration("delay", .zero ... .seconds(600)) ?? answerDelay
            answerLifetime =
                part.duration("expire", .seconds(3600) ... .seconds(30 * 86_400)) ?? answerLifetime
        }
        if let part = reader.mapping("promises", known: ["slip_before"]) {
            slipBefore = part.duration("slip_before", .zero ... .seconds(7 * 86_400)) ?? slipBefore
        }
        requiresPostalIdentity = reader.bool("require_postal_identity") ?? false
        if let part = reader.mapping("queue", known: ["lease", "same_subject"]) {
            lease = part.duration("lease", .seconds(1) ... .seconds(86_400)) ?? lease
            topicWindow =
                part.duration("same_subject", .seconds(3600) ... .seconds(400 * 86_400)) ?? topicWindow
        }
        if let part = reader.mapping("tokens", known: ["keys"]) {
            for node in part.items("keys") { readTokenKey(node, part, files) }
        }
        if let part = reader.mapping(
            "outgoing",
            known: [
                "smarthost", "file", "tls", "tls_trust", "user", "password_file", "connections",
                "first_retry",
                "longest_retry",
            ])
        {
            readOutgoing(part, files)
        } else if reader.isMissing("outgoing") {
            reader.report(
                "“outgoing” is missing, so nothing could be acknowledged; add for example: outgoing: {smarthost: \"127.0.0.1:25\"}",
                reader.mark)
        }
    }

    private mutating func readCertificates(_ reader: MappingReader, _ files: ConfigFiles) {
        for node in reader.items("certificates") {
            let item = MappingReader(
                node, file: reader.file, path: "tls.certificates", known: ["chain", "key"], reader.list)
            let chain = item.requiredString("chain", example: "certs/server.pem")
            let key = item.requiredString("key", example: "certs/server.key")
            for (name, path) in [("chain", chain), ("key", key)] { requireFile(path, name, item, files) }
            certificates.append(CertificatePaths(chain: chain, key: key))
        }
    }

    private mutating func readTokenKey(_ node: Node, _ part: MappingReader, _ files: ConfigFiles) {
        let path = node.scalar?.string ?? ""
        guard let text = files.text(path) else {
            part.report(
                "“tokens.keys” takes files, and “\(path.singleLine)” cannot be read; make one with: porchlight token --new-key FILE",
                node.mark)
            return
        }
        let key = Array((textLines(text).first.map(String.init) ?? "").trimmed.utf8)
        guard (32...1024).contains(key.count) else {
            part.report(
                "the key in “\(path.singleLine)” has \(key.count) characters on its first line; a key has 32 to 1024; "
                    + "make one with: porchlight token --new-key FILE", node.mark)
            return
        }
        tokenKeyFiles.append(path)
        tokenKeys.append(key)
    }

    /// Whether what is in it can be used, only OpenSSL can tell; that it is there, everybody can.
    private func requireFile(_ path: String, _ key: String, _ reader: MappingReader, _ files: ConfigFiles) {
        guard !path.isEmpty, files.text(path) == nil else { return }
        reader.report(
            "“\(reader.full(key))”: the file “\(path.singleLine)” cannot be read; is the path right (it starts at this file’s folder), and may this user read it?",
            reader.node(key)?.mark)
    }

    private mutating func readOutgoing(_ part: MappingReader, _ files: ConfigFiles) {
        if let node = part.node("smarthost"), let endpoint = endpoint(node, part) {
            outgoing.transport = .smarthost(endpoint)
        }
        if let directory = part.string("file") {
            if part.has("smarthost") {
                part.report(
                    "“outgoing” has both “smarthost” and “file”; keep one of them",
                    part.keyMark("file"))
            }
            outgoing.transport = .directory(directory)
        }
        if part.isMissing("smarthost"), part.isMissing("file") {
            part.report(
                "“outgoing” needs “smarthost: host:port” (or “file: FOLDER” for trials)", part.mark)
        }
        outgoing.tls = part.choice("tls", Outgoing.TLS.self) ?? .required
        outgoing.trust = part.string("tls_trust")
        requireFile(outgoing.trust ?? "", "tls_trust", part, files)
        outgoing.connections = part.integer("connections", 1...64) ?? outgoing.connections
        outgoing.firstRetry =
            part.duration("first_retry", .seconds(1) ... .seconds(3600)) ?? outgoing.firstRetry
        outgoing.longestRetry =
            part.duration("longest_retry", .seconds(1) ... .seconds(86_400)) ?? outgoing.longestRetry
        if outgoing.firstRetry > outgoing.longestRetry {
            part.report(
                "“outgoing.first_retry” is longer than “outgoing.longest_retry”; make it shorter",
                part.keyMark("first_retry"))
        }
        outgoing.user = part.string("user")
        outgoing.passwordFile = part.string("password_file")
        guard let path = outgoing.passwordFile else {
            if part.has("user") {
                part.report(
                    "“outgoing.user” needs “outgoing.password_file” with the password in it",
                    part.keyMark("user"))
            }
            return
        }
        if !part.has("user") {
            part.report("“outgoing.password_file” needs “outgoing.user”", part.keyMark("password_file"))
        }
        outgoing.password = files.text(path).map { textLines($0).first.map(String.init) ?? "" }
        if outgoing.password?.isEmpty ?? true {
            part.report(
                "the password file “\(path)” cannot be read or is empty; put the password on its first line",
                part.node("password_file")?.mark)
        } else if outgoing.tls != .required {
            part.report(
                "a password would go over the network in clear text; set “tls: required”", part.keyMark("tls")
            )
        }
    }

    func endpoint(_ node: Node, _ reader: MappingReader) -> Endpoint? {
        let text = node.scalar?.string ?? ""
        if let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (0...65_535).contains(port)
        {
            var host = String(text[..<colon])
            if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
            if !host.isEmpty, !host.contains(where: { " []/".contains($0) }) {
                return Endpoint(host: host, port: port)
            }
        }
        reader.report(
            "expected an address and a port such as 127.0.0.1:2525 or [::1]:2525, but found \(reader.describe(node))",
            node.mark)
        return nil
    }

    /// What only shows when everything was read.
    fileprivate func checkWhole(_ reader: MappingReader) {
        if campaigns.isEmpty,
            !reader.list.problems.contains(where: { $0.file != reader.file && !$0.isWarning })
        {
            reader.report(
                "no campaign was found; make a folder campaigns/NAME with a campaign.yaml in it",
                reader.keyMark("campaigns"))
        }
        if !smtps.isEmpty, certificates.isEmpty {
            reader.report(
                "“smtps” needs a certificate; add tls: {certificates: [{chain: FILE, key: FILE}]}",
                reader.keyMark("smtps"))
        }
        checkWeb(reader)
        checkPickup(reader)
        if requiresTLS, certificates.isEmpty {
            reader.report(
                "“require_tls” needs a certificate; add tls: {certificates: [{chain: FILE, key: FILE}]}",
                reader.keyMark("smtp"))
        }
        let isTrusting = relays.contains { !$0.trusted.authservID.isEmpty }
        // What is wrong with “relays” itself was reported already.
        let isBroken = reader.has("relays") && relays.isEmpty && !reader.isEmptyList("relays")
        if !isTrusting, !acknowledgesUnauthenticated, !isBroken {
            reader.report(
                "nothing shows which senders are real, so almost nobody would be acknowledged: name your MTA under “relays” with its "
                    + "“authserv_id” (see the README), or, on a closed network or for a trial, set “acknowledge_unauthenticated: true”",
                reader.keyMark("relays"))
        }
        if acknowledgesUnauthenticated {
            reader.report(
                "acknowledge_unauthenticated is on: mail with a forged sender makes us write to somebody who never wrote; for trials only",
                reader.keyMark("acknowledge_unauthenticated"), isWarning: true)
        }
    }
}

/// Letters, digits and, not at an end, hyphens in labels (RFC 1123 §2.1).
func isHostName(_ text: String) -> Bool {
    text.utf8.count <= 253
        && text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && label.utf8.count <= 63 && !label.hasPrefix("-") && !label.hasSuffix("-")
                && label.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
        }
}
