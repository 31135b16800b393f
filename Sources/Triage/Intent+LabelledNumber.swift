import Mail

/// A number behind a label such as "order no." or "Bestellnummer".
enum LabelledNumber {
    /// Words that may stand between a label and its number.
    private static let fillers = Set(
        """
        no nr num number numero numer numarasi nummer n is ist lautet est es e er ar on to je jest the id ref c čislo cislo
        номер # это е η είναι ειναι είναι の は 号 號 为 為 是 番 입니다 은 는
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) })
    private static let mostFillers = 2
    private static let longest = 40

    /// The octets of the number that stands behind the word before `index`, with nothing but fillers between.
    static func range(after index: Int, in words: FoldedWords) -> Range<Int>? {
        guard index > 0, index <= words.words.count else { return nil }
        var next = index
        let label = words.words[index - 1]
        while next < words.words.count, next - index <= mostFillers {
            let word = words.words[next]
            guard word.sentence == label.sentence, word.from - label.to < 30 else { return nil }
            if let range = number(at: word.from, in: words.text) { return range }
            guard fillers.contains(Array(words.letters(word))) else { return nil }
            next += 1
        }
        return nil
    }

    /// Letters, digits, `-`, `/` and `_`, with three digits or more; no date, no year.
    static func number(at start: Int, in text: [UInt8]) -> Range<Int>? {
        var end = start
        var digits = 0
        var separators = 0
        while end < text.count, end - start <= longest {
            let byte = text[end]
            if byte.isDigit { digits += 1 }
            if isSeparator(byte) {
                separators += 1
                guard end + 1 < text.count, text[end + 1].isLetter || text[end + 1].isDigit else { break }
            } else if !byte.isLetter, !byte.isDigit {
                break
            }
            end += 1
        }
        let length = end - start
        guard length >= 4, length <= longest, digits >= 3 else { return nil }
        if length == 4, digits == 4, text[start] == UInt8(ascii: "2") || text[start] == UInt8(ascii: "1") {
            let century = text[start + 1]
            if century == UInt8(ascii: "0") || century == UInt8(ascii: "9") { return nil }
        }
        // 12/03/2026, 2026-03-12
        if separators == 2, digits + 2 == length, digits <= 8 { return nil }
        return start..<end
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_")
    }
}
