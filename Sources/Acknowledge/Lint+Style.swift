import Triage

extension LintCheck {
    /// How it is said: capitals, exclamation marks, length, long sentences, another language.
    mutating func checkStyle() {
        checkCapitals()
        checkExclamations()
        checkEmoji()
        checkLength()
        checkReading()
        checkLanguage()
    }

    // MARK: Capitals

    /// Words.
    private static let longestLabel = 3

    /// Three words in capitals in a row, or a whole sentence of two; names of the campaign may be written so.
    private mutating func checkCapitals() {
        var names = Set(lintWords(facts.teamName))
        names.formUnion(lintWords(facts.personName ?? ""))
        names.formUnion(lintWords(facts.company ?? ""))
        // A label such as “NUMERO VERDE” is written as the thing is called.
        let isLabel = text.isPartial && reading.tokens.count <= LintCheck.longestLabel
        var start = 0
        while start < reading.tokens.count {
            var end = start
            var (letters, words, longest) = (0, 0, 0)
            while end < reading.tokens.count, end == start || reading.tokens[end].boundary < .comma,
                isCapital(reading.tokens[end])
            {
                let token = reading.tokens[end]
                if !names.contains(token.word) {
                    letters += token.upper
                    words += 1
                    longest = max(longest, token.upper)
                }
                end += 1
            }
            let isWhole =
                !isLabel && (start == 0 || reading.tokens[start].boundary >= .stop)
                && (end == reading.tokens.count || reading.tokens[end].boundary >= .stop)
            if longest >= 4, words >= 3 && letters >= 10 || words >= 2 && isWhole && letters >= 8 {
                report(
                    .allCaps, token: start, "\(quote(start..<end)) is in capitals: it reads as shouting",
                    instead: "write it in small letters; {{team}} would not shout at a counter either",
                    isError: false)
            }
            start = max(end, start + 1)
        }
    }

    private func isCapital(_ token: LintToken) -> Bool {
        token.kind == .word && token.upper > 0 && token.lower == 0 && !token.isMarked
    }

    // MARK: Exclamation marks and pictures

    private mutating func checkExclamations() {
        var count = 0
        for (index, glyph) in reading.glyphs.enumerated() where glyph.scalar == "!" || glyph.scalar == "！" {
            count += 1
            let next = index + 1 < reading.glyphs.count ? reading.glyphs[index + 1].scalar : " "
            let isRun = ["!", "?", "！"].contains(next)
            guard isRun || count == 2 else { continue }
            report(
                .exclamationMarks, offset: glyph.offset,
                isRun
                    ? "exclamation marks in a row sound angry or like advertising"
                    : "a second exclamation mark in one text",
                instead: "end the sentence with a full stop; one “!” in a text is enough", isError: false)
            if isRun { return }
        }
    }

    private mutating func checkEmoji() {
        var count = 0
        for glyph in reading.glyphs where isEmoji(glyph.scalar) {
            count += 1
            guard count == 3 else { continue }
            report(
                .marketing, offset: glyph.offset,
                "more than two emoji: it looks like advertising, and some readers hear each one read out",
                instead: "say it in words", isError: false)
        }
    }

    private func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x2600 && scalar.value < 0xF0000 && scalar.properties.isEmoji
    }

    // MARK: Length

    private static let (longText, longestText, mostLines) = (1800, 4000, 40)

    private mutating func checkLength() {
        var (length, lines) = (0, 1)
        for glyph in reading.glyphs {
            length += glyph.variable == nil ? 1 : 12
            if glyph.scalar == LintGlyph.paragraph { lines += 1 }
        }
        if !text.isHTML {
            lines = 0
            for line in text.source.split(whereSeparator: \.isNewline)
            where !line.hasPrefix("{{") || !line.hasSuffix("}}") {
                lines += 1
            }
        }
        guard length > LintCheck.longText || lines > LintCheck.mostLines else { return }
        let limit = LintCheck.longestText
        report(
            .tooLong, offset: 0,
            length > LintCheck.longText
                ? "the text has \(length) characters; after \(LintCheck.longText) few people read on"
                : "the text has \(lines) lines; after \(LintCheck.mostLines) few people read on",
            instead:
                "say that the message arrived, who reads it, by when, and what is open now; link to the rest",
            isError: length > limit)
    }

    // MARK: Reading

    private static let fewestWords = 40
    private static let longestSentence = 40

    /// LIX (Björnsson 1968): words a sentence, and words of more than six letters in a hundred.
    private mutating func checkReading() {
        var (words, long, sentences) = (0, 0, 0)
        var start = 0
        while start < reading.tokens.count {
            var end = start
            var long0 = 0
            while end < reading.tokens.count, end == start || reading.tokens[end].boundary < .stop {
                if reading.tokens[end].kind == .word,
                    reading.tokens[end].upper + reading.tokens[end].lower > 6
                {
                    long0 += 1
                }
                end += 1
            }
            // Labels and lists of contacts are no sentences.
            if end - start >= 4 {
                (words, long, sentences) = (words + end - start, long + long0, sentences + 1)
            }
            if end - start > LintCheck.longestSentence {
                report(
                    .hardToRead, token: start, "a sentence of \(end - start) words is hard to follow",
                    instead: "make two or three sentences of it, one thought each", isError: false)
            }
            start = end
        }
        guard words >= LintCheck.fewestWords, sentences > 0 else { return }
        let lix = words / sentences + 100 * long / words
        let most = LintWords.of(text.language).mostLIX
        guard lix > most else { return }
        report(
            .hardToRead, offset: 0,
            "the text is hard to read: LIX \(lix), above \(most) (\(words / sentences) words a sentence, "
                + "\(100 * long / words) of 100 words are long)",
            instead: "write shorter sentences and everyday words", isError: false)
    }

    // MARK: Language

    private static let fewestWordsForLanguage = 12

    private mutating func checkLanguage() {
        var sample = ""
        var count = 0
        for token in reading.tokens where token.kind == .word && !token.isMarked {
            count += 1
            for glyph in reading.glyphs[token.range] { sample.unicodeScalars.append(glyph.scalar) }
            sample += " "
            if count == 300 { break }
        }
        guard count >= LintCheck.fewestWordsForLanguage, let guess = writtenLanguage(of: sample),
            guess.isCertain,
            guess.code != text.language.rawValue, guess.code != "nb" || text.language != .da
        else { return }
        report(
            .wrongLanguage, offset: 0,
            "the file is for “\(text.language.rawValue)”, and the text is written in “\(guess.code)”",
            instead: "write it in the language of the file's name, or rename the file", isError: false)
    }
}
