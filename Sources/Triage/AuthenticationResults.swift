package import Mail

/// One `method=result` of an `Authentication-Results` field (RFC 8601 §2.2).
struct MethodResult: Equatable {
    /// `spf`, `dkim`, `dmarc` …, lower case.
    let method: String
    /// `pass`, `fail`, `softfail` …, lower case.
    let result: String
    /// Properties such as `smtp.mailfrom`, names in lower case.
    let properties: [String: String]
}

/// Reads the value of an `Authentication-Results` field (RFC 8601 §2.2), leniently in its blanks and comments:
/// ```
/// authres-payload = authserv-id [ version ] ( no-result / 1*resinfo )
/// resinfo         = ";" methodspec [ reasonspec ] *propspec
/// ```
func readAuthenticationResults(_ value: String) -> (authservID: String, results: [MethodResult]) {
    var statements = split(withoutComments(value), at: ";")
    let head = statements.isEmpty ? "" : statements.removeFirst()
    let id = head.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    let results = statements.prefix(100).compactMap { statement -> MethodResult? in
        var words = split(statement, at: " ").filter { !$0.isEmpty }
        guard !words.isEmpty else { return nil }
        let (method, result) = pair(words.removeFirst())
        guard !result.isEmpty else { return nil }
        var properties: [String: String] = [:]
        for word in words {
            let (name, value) = pair(word)
            if properties[name] == nil { properties[name] = value }
        }
        let name = method.split(separator: "/").first.map(String.init) ?? method
        return MethodResult(method: name, result: result.asciiLowercased, properties: properties)
    }
    return (id.asciiLowercased, results)
}

/// `name=value` with the name in lower case and the value unquoted.
private func pair(_ word: String) -> (String, String) {
    guard let equals = word.firstIndex(of: "=") else { return (word.asciiLowercased, "") }
    var value = String(word[word.index(after: equals)...])
    if value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") { value = String(value.dropFirst().dropLast()) }
    return (String(word[..<equals]).asciiLowercased, value)
}

/// Splits outside of quoted strings; a separator " " splits at any white space.
private func split(_ text: String, at separator: Character) -> [String] {
    var parts: [String] = []
    var part = ""
    var quoted = false
    for character in text {
        if character == "\"" { quoted.toggle() }
        if !quoted, separator == " " ? character.isWhitespace : character == separator {
            parts.append(part)
            part = ""
        } else {
            part.append(character)
        }
    }
    return parts + [part]
}

/// Comments nest; blanks around `=` go, so that `spf = pass` reads as `spf=pass`.
private func withoutComments(_ text: String) -> String {
    var out = ""
    var depth = 0
    var quoted = false
    for character in text {
        if character == "\"", depth == 0 { quoted.toggle() }
        if character == "(", !quoted { depth += 1 }
        if depth == 0 { out.append(character) }
        if character == ")", !quoted, depth > 0 { depth -= 1 }
    }
    return out.replacing(" =", with: "=").replacing("= ", with: "=")
}

/// Who may speak about senders: our own MTA, known by where it connects from and by the name it writes.
package struct TrustedRelay: Sendable, Equatable {
    /// The `authserv-id` of its results (RFC 8601 §2.5), lower case; empty if it writes none.
    package var authservID: String
    /// Host names that it writes as `by` in `Received`, lower case.
    package var hosts: Set<String>

    package init(authservID: String, hosts: Set<String>) {
        self.authservID = authservID.asciiLowercased
        self.hosts = Set(hosts.map(\.asciiLowercased)).union([authservID.asciiLowercased])
    }
}

/// The results of a listed relay about one message, and what they say of its envelope sender.
package struct AuthenticationResults: Sendable {
    let results: [MethodResult]

    /// Only fields of the relay's `authserv-id` that stand above the first `Received` field which no listed
    /// relay wrote. Without a relay (an open MX) there are none.
    package init(_ headers: Headers, relay: TrustedRelay?) {
        guard let relay, !relay.authservID.isEmpty else {
            results = []
            return
        }
        var found: [MethodResult] = []
        for field in headers.fields {
            if field.key == "received" {
                guard let host = AuthenticationResults.writer(field.unfolded), relay.hosts.contains(host) else { break }
            } else if field.key == "authentication-results" {
                let (id, results) = readAuthenticationResults(field.unfolded)
                if id == relay.authservID { found += results }
            }
        }
        results = found
    }

    /// The host behind `by` in a `Received` field (RFC 5321 §4.4), lower case. The first `by` outside of
    /// comments counts.
    private static func writer(_ received: String) -> String? {
        let words = withoutComments(received).split { $0.isWhitespace || $0 == ";" }
        guard let by = words.firstIndex(where: { $0.lowercased() == "by" }), by + 1 < words.count else { return nil }
        return String(words[by + 1]).asciiLowercased
    }

    /// - `proven`: SPF passed for the MAIL FROM domain; or DMARC passed and MAIL FROM, with SRS and BATV
    ///   undone, is the From address.
    /// - `failed`: DMARC failed, or SPF failed without a DMARC pass.
    /// - `unproven`: all else.
    package func standing(sender: Mailbox, from: Mailbox?) -> SenderStanding {
        let spf = results.first { $0.method == "spf" }
        let dmarc = results.first { $0.method == "dmarc" }
        if spf?.result == "pass", let identity = spf?.properties["smtp.mailfrom"],
            domain(identity) == sender.domainKey
        {
            return .proven
        }
        if dmarc?.result == "pass", let from, rewrittenOrigin(sender).key == from.key { return .proven }
        if dmarc?.result == "fail" { return .failed }
        if spf?.result == "fail", dmarc?.result != "pass" { return .failed }
        return .unproven
    }

    private func domain(_ identity: String) -> String {
        let name = identity.lastIndex(of: "@").map { String(identity[identity.index(after: $0)...]) } ?? identity
        return name.asciiLowercased
    }
}

/// The address behind a sender that a forwarder or the sender's own system rewrote: SRS0 and SRS1
/// (`SRS0=hash=time=domain=local@forwarder`) and BATV (`prvs=tag=local@domain`); else the sender itself.
package func rewrittenOrigin(_ sender: Mailbox) -> Mailbox {
    let local = sender.localPart
    let lower = local.asciiLowercased
    if lower.hasPrefix("srs0") || lower.hasPrefix("srs1") {
        // SRS1=hash=forwarder==hash=time=domain=local: what follows the last "==" is an SRS0 body.
        let body = lower.hasPrefix("srs1") ? local.range(ofLast: "==").map { "SRS0=" + local[$0.upperBound...] } ?? local : local
        let fields = body.dropFirst(4).split(maxSplits: 4, omittingEmptySubsequences: false) { "=+-".contains($0) }
        if fields.count == 5, let origin = Mailbox("\(fields[4])@\(fields[3])") { return origin }
    }
    if lower.hasPrefix("prvs=") {
        let fields = local.split(separator: "=", maxSplits: 2, omittingEmptySubsequences: false)
        if fields.count == 3, !fields[2].isEmpty { return Mailbox(localPart: String(fields[2]), domain: sender.domain) }
    }
    return sender
}

extension String {
    fileprivate func range(ofLast pattern: String) -> Range<String.Index>? {
        ranges(of: pattern).last
    }
}
