import Mail

extension WishedTimeReader {
    /// `12.3.`, `12.03.2026`, `2026-03-12`, `24/12`, `24 December`, `24 de diciembre`, `December 24`: only what no two
    /// countries read differently.
    func date(_ index: Int) -> (WishedTime.Day, Int)? {
        if let named = namedDate(index) { return named }
        guard index + 1 < words.words.count, let first = words.number(index),
            let second = words.number(index + 1)
        else { return nil }
        func between(_ index: Int) -> UInt8? {
            let (end, start) = (words.words[index].to, words.words[index + 1].from)
            return end < words.text.count && (start == end + 1 || start == end + 2) ? words.text[end] : nil
        }
        let third = index + 2 < words.words.count ? words.number(index + 2) : nil
        if first >= 2000, first < 2100, let third, between(index) == UInt8(ascii: "-"),
            (1...12).contains(second),
            (1...31).contains(third)
        {
            return (.date(day: third, month: second, year: first), index + 3)
        }
        if between(index) == UInt8(ascii: "/"), (13...31).contains(first), (1...12).contains(second) {
            let hasYear = third.map { between(index + 1) == UInt8(ascii: "/") && (2000..<2100).contains($0) }
            return hasYear == true
                ? (.date(day: first, month: second, year: third), index + 3)
                : (.date(day: first, month: second, year: nil), index + 2)
        }
        guard between(index) == UInt8(ascii: "."), (1...31).contains(first), (1...12).contains(second) else {
            return nil
        }
        let end = words.words[index + 1].to
        guard end < words.text.count, words.text[end] == UInt8(ascii: ".") else { return nil }
        if let third, between(index + 1) == UInt8(ascii: "."), third >= 2000, third < 2100 {
            return (.date(day: first, month: second, year: third), index + 3)
        }
        return (.date(day: first, month: second, year: nil), index + 2)
    }

    private static let dateJoints = ["de", "of", "di", "den"].map { Array($0.utf8) }
    private static let ordinals = ["", "st", "nd", "rd", "th", "er", "e", "o"].map { Array($0.utf8) }

    /// A day and the name of a month.
    private func namedDate(_ index: Int) -> (WishedTime.Day, Int)? {
        func month(_ index: Int) -> Int? {
            index < words.words.count ? DayReader.month(words.letters(words.words[index])) : nil
        }
        func day(_ index: Int) -> Int? {
            guard index < words.words.count else { return nil }
            let letters = words.letters(words.words[index])
            let digits = letters.prefix { $0.isDigit }
            guard (1...2).contains(digits.count),
                WishedTimeReader.ordinals.contains(Array(letters.dropFirst(digits.count)))
            else { return nil }
            let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            return (1...31).contains(value) ? value : nil
        }
        if let day = day(index) {
            var next = index + 1
            if next < words.words.count,
                WishedTimeReader.dateJoints.contains(Array(words.letters(words.words[next])))
            {
                next += 1
            }
            guard let month = month(next) else { return nil }
            return (.date(day: day, month: month, year: nil), next + 1)
        }
        // "may" and "mar" are other words as well.
        let word = words.words[index]
        guard word.end - word.start > 3, let month = month(index), let day = day(index + 1) else {
            return nil
        }
        return (.date(day: day, month: month, year: nil), index + 2)
    }
}
