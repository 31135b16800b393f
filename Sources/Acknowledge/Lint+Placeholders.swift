extension LintCheck {
    /// What a writer meant to fill in: "[NAME]", "XXX", "%FIRSTNAME%", "{name}", "Lorem ipsum".
    mutating func checkPlaceholders() {
        checkPlaceholderWords()
        var index = 0
        while index < reading.glyphs.count {
            guard let end = placeholder(at: index) else {
                index += 1
                continue
            }
            reportPlaceholder(reading.text(index..<end), offset: reading.offset(index))
            index = end
        }
    }

    private mutating func reportPlaceholder(_ found: String, offset: Int) {
        report(
            .placeholderLeft, offset: offset, "“\(found)” was left to be filled in, and is sent as it stands",
            instead: "write the words, or a variable in two braces: {{company}}, {{team}}, {{received}} …")
    }

    private mutating func checkPlaceholderWords() {
        for (index, token) in reading.tokens.enumerated() where token.kind == .word && !token.isMarked {
            let next = index + 1 < reading.tokens.count ? reading.tokens[index + 1] : nil
            let isOpen =
                switch token.word {
                case "lorem": next?.word == "ipsum"
                case "tbd", "tba", "fixme": token.lower == 0
                case "xxx", "xxxx", "xxxxx", "xxxxxx": true
                case "musterfirma", "mustermann", "yourcompany": true
                default: false
                }
            guard isOpen else { continue }
            reportPlaceholder(reading.text(token.range), offset: reading.offset(token.range.lowerBound))
        }
    }

    private static let longest = 40

    /// Where a placeholder in brackets that begins there ends.
    private func placeholder(at start: Int) -> Int? {
        let glyphs = reading.glyphs
        func scalar(_ index: Int) -> Unicode.Scalar { index < glyphs.count ? glyphs[index].scalar : " " }
        switch scalar(start) {
        case "[":
            guard let end = closing(start + 1, "]"), isName(start + 1..<end, isLoud: true) else { return nil }
            return scalar(end + 1) == "(" ? nil : end + 1
        case "<" where !text.isHTML:
            guard let end = closing(start + 1, ">"), isName(start + 1..<end, isLoud: true) else { return nil }
            return end + 1
        case "%", "#":
            let first = scalar(start + 1) == scalar(start) ? start + 2 : start + 1
            guard let end = closing(first, scalar(start)), end > first + 2, isName(first..<end, isLoud: true)
            else { return nil }
            return end + 1
        case "$" where scalar(start + 1) == "{": return closing(start + 2, "}").map { $0 + 1 }
        case "{":
            guard let end = closing(start + 1, "}"), isName(start + 1..<end, isLoud: false) else {
                return nil
            }
            return end + 1
        case "*" where scalar(start + 1) == "|": return closing(start + 2, "|").map { $0 + 1 }
        case "_" where scalar(start + 1) == "_" && scalar(start + 2) == "_":
            var end = start
            while scalar(end) == "_" { end += 1 }
            // A rule across the page is none.
            return end - start > 8 ? nil : end
        default: return nil
        }
    }

    private func closing(_ start: Int, _ mark: Unicode.Scalar) -> Int? {
        var index = start
        while index < reading.glyphs.count, index - start <= LintCheck.longest {
            let glyph = reading.glyphs[index]
            if glyph.scalar == mark { return index > start ? index : nil }
            if glyph.variable != nil || glyph.scalar == LintGlyph.paragraph { return nil }
            index += 1
        }
        return nil
    }

    /// Whether it is the name of something to fill in: letters, `_` and blanks; loud ones in capitals, or
    /// with a word
    /// like "name" or "your" in them.
    private func isName(_ range: Range<Int>, isLoud: Bool) -> Bool {
        var (upper, lower, blanks) = (0, 0, 0)
        var words: Set<String> = []
        var word = ""
        for glyph in reading.glyphs[range] {
            switch LintClass(glyph.scalar) {
            case .letter:
                if LintToken.isUpper(glyph.scalar) { upper += 1 } else { lower += 1 }
                appendFolded(glyph.scalar, to: &word)
                continue
            case .blank: blanks += 1
            case .digit, .nothing: break
            case .mark, .apostrophe:
                guard ["_", "-", ".", "'", "’", ":", "[", "%"].contains(glyph.scalar) else { return false }
            }
            words.insert(word)
            word = ""
        }
        words.insert(word)
        guard upper + lower >= 2 else { return false }
        if !isLoud { return blanks <= 2 }
        return lower == 0 && upper >= 3 || !words.isDisjoint(with: LintCheck.placeholderNames)
    }

    private static let placeholderNames: Set<String> = [
        "name", "firstname", "lastname", "fname", "lname", "vorname", "nachname", "nom", "prenom", "nombre",
        "apellido",
        "nome", "cognome", "sobrenome", "naam", "voornaam", "achternaam", "imie", "nazwisko", "namn",
        "fornamn",
        "efternamn", "navn", "fornavn", "efternavn", "your", "insert", "company", "firma", "customer",
        "kunde", "ihr",
        "votre", "client", "empresa", "azienda", "bedrijf", "foretag", "virksomhed", "date", "datum", "phone",
        "telefon",
    ]
}
