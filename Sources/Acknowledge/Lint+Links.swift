import Mail

extension LintCheck {
    /// Links and addresses, as they are seen and in HTML.
    mutating func checkLinks() {
        for mark in reading.marks {
            let glyphs = reading.glyphs[mark.range]
            let offset = reading.offset(mark.range.lowerBound)
            switch mark.kind {
            case .link: checkTarget(Array(glyphs), at: offset)
            case .address: checkAddress(Array(glyphs), at: offset)
            case .phone, .number: break
            }
        }
        for element in reading.elements {
            for name in ["href", "xlink:href"] {
                guard let target = element.attribute(name), element.name != "link", element.name != "base"
                else { continue }
                if element.name == "a" || element.name == "area" {
                    checkTarget(target.value, at: target.offset)
                }
                if element.name == "a" { checkSeenTarget(element, target) }
            }
            if element.name == "a", element.attribute("href") == nil, element.attribute("name") == nil,
                element.attribute("id") == nil
            {
                report(
                    .brokenLink, offset: element.offset, "the link goes nowhere",
                    instead: "give it an href, or take it out")
            }
        }
    }

    /// The characters of a link; nil where a variable stands in it.
    private func plain(_ glyphs: some Sequence<LintGlyph>) -> String? {
        var text = ""
        for glyph in glyphs {
            guard glyph.variable == nil else { return nil }
            text.unicodeScalars.append(glyph.scalar)
        }
        return text.trimmed
    }

    /// The characters up to the first variable, in lower case.
    private func beginning(_ glyphs: [LintGlyph]) -> String {
        var text = ""
        for glyph in glyphs.prefix(300) {
            if glyph.variable != nil { break }
            text.unicodeScalars.append(glyph.scalar)
        }
        return text.trimmed.asciiLowercased
    }

    private mutating func checkTarget(_ glyphs: [LintGlyph], at offset: Int) {
        let start = beginning(glyphs)
        if start.isEmpty, !glyphs.isEmpty { return }
        if start.hasPrefix("www.") { return checkHost(start, glyphs, at: offset) }
        guard let colon = start.firstIndex(of: ":"), !start[..<colon].contains("/") else {
            return reportBroken(
                start, at: offset,
                why: start.hasPrefix("#") || start.isEmpty
                    ? "goes nowhere" : "has no host: a mail has no page that it could be relative to")
        }
        let rest = String(start[start.index(after: colon)...])
        switch start[..<colon] {
        case "https", "http":
            if start[..<colon] == "http" {
                report(
                    .insecureLink, offset: offset,
                    "“\(start.cut(to: 80))” is not encrypted: anybody on the way can read and change it",
                    instead: "write https://")
            }
            guard rest.hasPrefix("//") else {
                return reportBroken(start, at: offset, why: "has no // after the colon")
            }
            checkHost(String(rest.dropFirst(2)), glyphs, at: offset)
        case "mailto": checkAddress(Array(glyphs.drop { $0.scalar != ":" }.dropFirst()), at: offset)
        case "tel", "sms":
            let isNumber =
                rest.allSatisfy { $0.isNumber || "+-.() ;=ext".contains($0) }
                && rest.contains(where: \.isNumber)
            if !isNumber, plain(glyphs) != nil {
                reportBroken(start, at: offset, why: "is no telephone number")
            }
        case "cid": break
        default:
            report(
                .brokenLink, offset: offset,
                "“\(start.cut(to: 80))” does not open from a mail, and is blocked as dangerous",
                instead: "link to a page with https://, or give {{address}}")
        }
    }

    private mutating func reportBroken(_ start: String, at offset: Int, why: String) {
        report(
            .brokenLink, offset: offset, "the link “\(start.cut(to: 80))” \(why)",
            instead: "write the whole address of the page: https://…")
    }

    /// Checks the host of a link that begins with it.
    private mutating func checkHost(_ text: String, _ glyphs: [LintGlyph], at offset: Int) {
        let isWhole = plain(glyphs) != nil || text.contains { "/?#".contains($0) }
        let authority = text.prefix { !"/?#".contains($0) }
        if authority.isEmpty, !isWhole { return }
        if authority.contains("@") {
            return reportBroken(text, at: offset, why: "hides its host behind an @")
        }
        let host = authority.prefix { $0 != ":" }
        if isWhole, !isHostName(host) {
            return reportBroken(text, at: offset, why: "has no host that could exist")
        }
        if isWhole, isPlaceholderHost(host) {
            reportBroken(text, at: offset, why: "leads to an example that is not yours")
        } else if text.contains(" ") {
            reportBroken(text, at: offset, why: "has a blank in it")
        }
    }

    private func isHostName(_ host: Substring) -> Bool {
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2
            && labels.allSatisfy { label in
                !label.isEmpty && label.utf8.count <= 63 && label.first != "-" && label.last != "-"
                    && label.unicodeScalars.allSatisfy {
                        $0.value >= 0x80 || UInt8($0.value).isLetter || UInt8($0.value).isDigit || $0 == "-"
                    }
            }
    }

    private func isPlaceholderHost(_ host: Substring) -> Bool {
        // `.example` is left to demonstrations, as RFC 2606 §3 wants it.
        let host = host.hasPrefix("www.") ? host.dropFirst(4) : host
        if ["example.com", "example.org", "example.net", "domain.com", "domain.tld", "website.com"].contains(
            host)
        {
            return true
        }
        if host.hasSuffix(".example.com") || host.hasSuffix(".invalid") || host.hasSuffix(".test")
            || host.hasSuffix(".localhost")
        {
            return true
        }
        return ["yourcompany.", "your-company.", "yourdomain.", "your-domain.", "yoursite.", "mycompany."]
            .contains { host.hasPrefix($0) || host.contains("." + $0) }
    }

    /// Checks a mail address, with or without the `?subject=` of a link.
    private mutating func checkAddress(_ glyphs: [LintGlyph], at offset: Int) {
        let text = beginning(glyphs)
        let address = String(text.prefix { $0 != "?" })
        if lintRefusesReplies(address) {
            return report(
                .noReplyAddress, offset: offset, "“\(address)” is an address that nobody reads",
                instead: "give {{address}}, where replies arrive")
        }
        guard plain(glyphs) != nil else { return }
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        if parts.count != 2 || parts[0].isEmpty || !isHostName(parts[1]) {
            reportBroken(address, at: offset, why: "is no mail address")
        } else if isPlaceholderHost(parts[1]) {
            reportBroken(address, at: offset, why: "is an example that is not yours")
        }
    }

    /// A link whose text is an address of a page or of mail must lead there.
    private mutating func checkSeenTarget(_ element: LintElement, _ target: LintElement.Attribute) {
        guard
            let seen = plain(reading.glyphs[element.seen.clamped(to: 0..<reading.glyphs.count)])?
                .asciiLowercased,
            let goal = plain(target.value)?.asciiLowercased, seen.utf8.count < 300
        else { return }
        let differs: Bool
        if goal.hasPrefix("tel:") {
            let (a, b) = (seen.filter(\.isNumber), goal.filter(\.isNumber))
            differs = a.count >= 6 && !b.hasSuffix(a.drop { $0 == "0" }) && !a.hasSuffix(b)
        } else if goal.hasPrefix("mailto:") {
            differs = seen.contains("@") && !seen.contains(" ") && !goal.contains(seen)
        } else if let shown = host(seen), let real = host(goal) {
            differs = shown != real && !real.hasSuffix("." + shown)
        } else {
            differs = false
        }
        guard differs else { return }
        report(
            .misleadingLink, offset: element.offset,
            "the link shows “\(seen.cut(to: 60))” and leads to “\(goal.cut(to: 60))”: mail filters take that for fraud",
            instead: "show where it leads, or a word that says what is there", isError: false)
    }

    /// The host of what looks like the address of a page, without `www.`.
    private func host(_ text: String) -> String? {
        var rest = text[...]
        for start in ["https://", "http://"] where rest.hasPrefix(start) {
            rest = rest.dropFirst(start.count)
        }
        let host = rest.prefix { !"/?#:".contains($0) }
        let bare = host.hasPrefix("www.") ? host.dropFirst(4) : host
        guard !bare.contains(" "), bare.contains("."), isHostName(bare),
            bare.split(separator: ".").last?.count ?? 0 >= 2
        else { return nil }
        return String(bare)
    }
}

/// Whether the local part of an address says in any language that nobody reads what is sent there.
func lintRefusesReplies(_ address: String) -> Bool {
    var local = ""
    for scalar in address.unicodeScalars {
        if scalar == "@" { break }
        if LintClass(scalar) == .letter { appendFolded(scalar, to: &local) }
    }
    return lintRefusals.contains { local.contains($0) }
}

/// Local parts without points, hyphens and accents.
private let lintRefusals = [
    "noreply", "noreplies", "donotreply", "dontreply", "donotrespond", "noresponse", "notreply",
    "unmonitored", "nomail",
    "keineantwort", "nichtantworten", "antwortnicht", "bittenichtantworten", "nepasrepondre", "pasdereponse",
    "nepasreponse", "sansreponse", "noresponder", "norespuesta", "noresponda", "nocontestar", "sinrespuesta",
    "nonrispondere", "norisposta", "nonrispondete", "naoresponder", "naoresponda", "semresposta",
    "nietbeantwoorden",
    "nietantwoorden", "nietreageren", "geenantwoord", "geenreply", "nieodpowiadaj", "nieodpowiadac",
    "bezodpowiedzi",
    "svarainte", "ejsvar", "svaraej", "svarikke", "ikkesvar", "besvarikke", "ingensvar", "nullmailer",
    "devnull",
]
