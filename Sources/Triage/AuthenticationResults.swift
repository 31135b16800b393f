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
/// Quoted strings and comments are read strictly: an address that a stranger chose stands in them, and must not
/// be able to add a result.
func readAuthenticationResults(_ value: String) -> (authservID: String, results: [MethodResult]) {
    let statements = structuredTokens(value).split(separator: .mark(";"), omittingEmptySubsequences: false)
    guard case .word(let id)? = statements.first?.first else { return ("", []) }
    return (id.asciiLowercased, statements.dropFirst().prefix(100).compactMap(MethodResult.init))
}

extension MethodResult {
    /// `method[/version]=result [reason="…"] ptype.property=value …`; nil if it does not begin so.
    fileprivate init?(_ statement: ArraySlice<StructuredToken>) {
        let tokens = Array(statement)
        var pairs: [(name: String, value: String)] = []
        for index in tokens.indices where index > 0 && index + 1 < tokens.count && tokens[index] == .mark("=")
        {
            guard case .word(let name) = tokens[index - 1], case .word(let value) = tokens[index + 1] else {
                continue
            }
            pairs.append((name.asciiLowercased, value))
        }
        guard let first = pairs.first, tokens.count > 1, tokens[1] == .mark("=") else { return nil }
        method = first.name.split(separator: "/").first.map(String.init) ?? first.name
        result = first.value.asciiLowercased
        properties = Dictionary(pairs.dropFirst().map { ($0.name, $0.value) }) { first, _ in first }
    }
}

/// A token of a structured field value.
enum StructuredToken: Equatable {
    /// An atom or the content of a quoted string; both where they touch (`"a b"@example.com`).
    case word(String)
    /// `;` or `=`.
    case mark(Character)
}

/// Splits a structured field value at blanks, `;` and `=`; comments (which nest) count as blanks. A further `=` in
/// the word behind an `=` belongs to it: VERP, SRS and BATV addresses have some. Total, one pass.
func structuredTokens(_ value: String) -> [StructuredToken] {
    var tokens: [StructuredToken] = []
    var word = ""
    var hasWord = false
    var isValue = false
    var depth = 0
    var quoted = false
    var escaped = false
    func endWord() {
        guard hasWord else { return }
        tokens.append(.word(word))
        (word, hasWord, isValue) = ("", false, false)
    }
    for scalar in value.unicodeScalars {
        switch scalar {
        case _ where escaped:
            if depth == 0 { word.unicodeScalars.append(scalar) }
            escaped = false
        case "\\" where quoted || depth > 0: escaped = true
        case "\"" where depth == 0:
            quoted.toggle()
            hasWord = true
        case _ where quoted: word.unicodeScalars.append(scalar)
        case "(":
            endWord()
            depth += 1
        case ")" where depth > 0: depth -= 1
        case _ where depth > 0: break
        case " ", "\t", "\r", "\n": endWord()
        case ";":
            endWord()
            tokens.append(.mark(";"))
            isValue = false
        case "=" where !isValue:
            endWord()
            tokens.append(.mark("="))
            isValue = true
        default:
            word.unicodeScalars.append(scalar)
            hasWord = true
        }
    }
    endWord()
    return tokens
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
                guard let host = AuthenticationResults.writer(field.unfolded), relay.hosts.contains(host)
                else { break }
            } else if field.key == "authentication-results" {
                let (id, results) = readAuthenticationResults(field.unfolded)
                if id == relay.authservID { found += results }
            }
        }
        results = found
    }

    /// The host behind `by` in a `Received` field (RFC 5321 §4.4), lower case. The first `by` outside of
    /// comments counts, but not where the client said it was its name (`from by …`).
    static func writer(_ received: String) -> String? {
        let words = structuredTokens(received).map { token in
            if case .word(let word) = token { word.asciiLowercased } else { ";" }
        }
        let start = words.first == "from" ? 2 : 0
        guard let by = words.dropFirst(start).firstIndex(of: "by"), by + 1 < words.count else { return nil }
        return words[by + 1]
    }

    /// - `proven`: SPF passed for the MAIL FROM domain; or DMARC passed and MAIL FROM, with SRS and BATV
    ///   undone, is the From address.
    /// - `failed`: DMARC failed, or SPF failed without a DMARC pass.
    /// - `unproven`: all else.
    ///
    /// - Parameter from: the author's address; nil where there is not exactly one, because our MTA's DMARC may
    ///   have looked at another one than we do.
    package func standing(sender: Mailbox, from: Mailbox?) -> SenderStanding {
        // An MTA may write one result for MAIL FROM and one for HELO. One that names neither is passed over for no
        // other: what stands further below may be forged.
        let spf =
            results.first {
                $0.method == "spf"
                    && ($0.properties["smtp.mailfrom"] != nil || $0.properties["smtp.helo"] == nil)
            } ?? results.first { $0.method == "spf" }
        let dmarc = results.first { $0.method == "dmarc" }
        if spf?.result == "pass", let identity = spf?.properties["smtp.mailfrom"],
            domain(identity) == sender.domainKey
        {
            return .proven
        }
        if let dmarc, dmarc.result == "pass", let from, covers(dmarc, from),
            rewrittenOrigin(sender).key == from.key
        {
            return .proven
        }
        if dmarc?.result == "fail" { return .failed }
        if spf?.result == "fail", dmarc?.result != "pass" { return .failed }
        return .unproven
    }

    /// Whether a DMARC result is about the domain of `from`, or one above it (some MTAs write the organisation's).
    private func covers(_ dmarc: MethodResult, _ from: Mailbox) -> Bool {
        guard let about = dmarc.properties["header.from"].map(domain) else { return true }
        return about == from.domainKey || from.domainKey.hasSuffix("." + about)
    }

    private func domain(_ identity: String) -> String {
        let name =
            identity.lastIndex(of: "@").map { String(identity[identity.index(after: $0)...]) } ?? identity
        return name.asciiLowercased
    }
}
