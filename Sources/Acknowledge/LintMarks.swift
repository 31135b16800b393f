import Mail

/// A stretch of text that is no words: a link, an address, a number to dial.
struct LintMark {
    enum Kind { case link, address, phone, number }
    let kind: Kind
    let range: Range<Int>
}

extension LintReading {
    /// Finds links, mail addresses and long numbers. Each place is looked at a bounded number of times.
    mutating func findMarks() {
        var index = 0
        while index < glyphs.count {
            if let mark = link(at: index) ?? address(around: index) ?? number(at: index) {
                marks.append(mark)
                index = max(index + 1, mark.range.upperBound)
            } else {
                index += 1
            }
        }
    }

    private static let longestLink = 2048

    private func isStart(_ index: Int) -> Bool {
        index == 0 || ![LintClass.letter, .digit].contains(LintClass(glyphs[index - 1].scalar))
    }

    private func begins(_ text: StaticString, at index: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard index + length <= glyphs.count else { return false }
        return text.withUTF8Buffer { bytes in
            for offset in 0..<length {
                let value = glyphs[index + offset].scalar.value
                guard value < 0x80, UInt8(value).lowercased == bytes[offset] else { return false }
            }
            return true
        }
    }

    private func link(at index: Int) -> LintMark? {
        let first = glyphs[index].scalar
        guard first == "h" || first == "H" || first == "w" || first == "W", isStart(index),
            begins("http://", at: index) || begins("https://", at: index) || begins("www.", at: index)
        else { return nil }
        var end = index
        while end < glyphs.count, end - index < LintReading.longestLink, !isLinkEnd(glyphs[end].scalar) {
            end += 1
        }
        while end > index, [".", ",", ";", ":", "!", "?", ")", "'", "…"].contains(glyphs[end - 1].scalar) {
            end -= 1
        }
        return LintMark(kind: .link, range: index..<end)
    }

    private func isLinkEnd(_ scalar: Unicode.Scalar) -> Bool {
        LintClass(scalar) == .blank || scalar == LintGlyph.paragraph
            || ["<", ">", "\"", "“", "”", "«", "»", "]", "|"].contains(scalar)
    }

    /// A mail address whose first character stands at `index`.
    private func address(around index: Int) -> LintMark? {
        guard isAddressPart(glyphs[index]), index == 0 || !isAddressPart(glyphs[index - 1]) else {
            return nil
        }
        var end = index
        while end < glyphs.count, end - index <= 64, isAddressPart(glyphs[end]) { end += 1 }
        guard end < glyphs.count, glyphs[end].scalar == "@", end - index <= 64 else { return nil }
        let domain = end + 1
        end = domain
        while end < glyphs.count, end - domain < 255, isDomainPart(glyphs[end]) { end += 1 }
        while end > domain, glyphs[end - 1].scalar == "." || glyphs[end - 1].scalar == "-" { end -= 1 }
        return end > domain ? LintMark(kind: .address, range: index..<end) : nil
    }

    private func isAddressPart(_ glyph: LintGlyph) -> Bool {
        let value = glyph.scalar.value
        guard value < 0x80 else { return glyph.variable != nil }
        return UInt8(value).isAtomText || glyph.scalar == "."
    }

    private func isDomainPart(_ glyph: LintGlyph) -> Bool {
        switch LintClass(glyph.scalar) {
        case .letter, .digit: true
        default: glyph.scalar == "." || glyph.scalar == "-" || glyph.variable != nil
        }
    }

    /// Seven digits or more in groups, if they are no date and no two times.
    private func number(at index: Int) -> LintMark? {
        let first = glyphs[index].scalar
        guard LintClass(first) == .digit || first == "+" || first == "(", isStart(index) else { return nil }
        var end = index
        var digits = 0
        var groups: [Int] = []
        var isInDigits = false
        var marks: [Unicode.Scalar] = []
        while end < glyphs.count, end - index < 40 {
            let scalar = glyphs[end].scalar
            if LintClass(scalar) == .digit {
                if isInDigits { groups[groups.count - 1] += 1 } else { groups.append(1) }
                digits += 1
                isInDigits = true
            } else if ["+", "(", ")", " ", "\u{A0}", "\u{202F}", "-", "/", ".", "–"].contains(scalar) {
                isInDigits = false
                if scalar != " " { marks.append(scalar) }
            } else {
                break
            }
            end += 1
        }
        while end > index, LintClass(glyphs[end - 1].scalar) != .digit { end -= 1 }
        guard digits >= 7, digits <= 20, first == "+" || !isDateOrTimes(groups, marks) else { return nil }
        let isPhone = first == "+" || first == "(" || first == "0" || digits >= 8 && groups.count > 1
        return LintMark(kind: isPhone ? .phone : .number, range: index..<end)
    }

    /// `21.11.2026`, `2026-11-21`, `9.00-17.00`
    private func isDateOrTimes(_ groups: [Int], _ marks: [Unicode.Scalar]) -> Bool {
        switch groups.prefix(3) {
        case [2, 2, 4], [1, 2, 4], [2, 1, 4], [1, 1, 4], [4, 2, 2]: return !marks.isEmpty
        default: break
        }
        guard groups.count >= 4, groups.prefix(4).allSatisfy({ $0 <= 2 }) else { return false }
        return groups[1] == 2 && groups[3] == 2 && marks.contains(".")
            && marks.contains { $0 == "-" || $0 == "–" }
    }
}
