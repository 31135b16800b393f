extension LintCheck {
    /// Typed-in times of day, opening hours, weekdays and dates: one finding a sentence.
    mutating func checkHours() {
        var hours = -1
        var dates = -1
        for index in reading.tokens.indices where !reading.tokens[index].isMarked {
            let sentence = reading.tokens[index].sentence
            if hours != sentence, let end = openingTime(index) {
                hours = sentence
                report(
                    .typedHours, token: index,
                    "\(quote(index..<end)) is typed in; it is wrong on holidays, in other zones and when the hours change",
                    instead: LintCheck.hoursInstead)
            }
            guard dates != sentence, let end = date(index), !isSince(index) else { continue }
            dates = sentence
            if hours == sentence { continue }
            report(
                .typedDate, token: index,
                "\(quote(index..<end)) is typed in; the text is still sent when the day is past",
                instead:
                    "\(LintCheck.dueInstead); for closed days give holidays under contacts and write {{closed_until}}"
            )
        }
    }

    private var words: LintTimeWords { .shared }
    private var language: LintTimeWords.Languages { LintTimeWords.bit(text.language) }

    private func holds(_ table: [String: LintTimeWords.Languages], _ index: Int) -> Bool {
        guard let token = token(index), token.kind == .word else { return false }
        return (table[token.word] ?? 0) & language != 0
    }

    private func token(_ index: Int) -> LintToken? {
        index >= 0 && index < reading.tokens.count ? reading.tokens[index] : nil
    }

    /// A number up to `most`, of one or two digits.
    private func number(_ index: Int, upTo most: Int) -> Int? {
        guard let token = token(index), !token.isMarked, token.word.utf8.count <= 2, let value = token.number,
            value <= most
        else { return nil }
        return value
    }

    /// Whether exactly one mark stands between a token and the one before it.
    private func follows(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
        guard let token = token(index), let last = self.token(index - 1), token.mark == mark else {
            return false
        }
        return token.range.lowerBound == last.range.upperBound + 1
    }

    /// Where an opening time that begins there ends: a time of day or a range of weekdays.
    private func openingTime(_ index: Int) -> Int? {
        clock(index) ?? weekdayRange(index) ?? weekdayHours(index)
    }

    private func clock(_ index: Int) -> Int? {
        guard number(index, upTo: 24) != nil, !follows(index, "."), !follows(index, ":") else { return nil }
        let hasMinutes = number(index + 1, upTo: 59) != nil && token(index + 1)?.word.utf8.count == 2
        if hasMinutes, follows(index + 1, ":") { return clockEnd(index + 2) }
        if hasMinutes, follows(index + 1, "."), !follows(index + 2, ".") {
            let isTime =
                holds(words.clockWords, index + 2) || holds(words.clockBefore, index - 1)
                || isRange(index + 2)
            return isTime ? clockEnd(index + 2) : nil
        }
        return clockWord(index)
    }

    /// "9 am", "9 Uhr", "9h30", "kl 9"
    private func clockWord(_ index: Int) -> Int? {
        guard let next = token(index + 1), next.boundary < .comma else { return strongBefore(index) }
        if next.word == "a" || next.word == "p", token(index + 2)?.word == "m",
            token(index + 2)?.boundary == .joined
        {
            return clockEnd(index + 3)
        }
        if next.word == "h" {
            if let minutes = token(index + 2), minutes.kind == .number, minutes.boundary == .joined {
                return clockEnd(index + 3)
            }
            return holds(words.clockBefore, index - 1) || isRange(index + 2) ? clockEnd(index + 2) : nil
        }
        if holds(words.clockWords, index + 1) { return clockEnd(index + 2) }
        return strongBefore(index) ?? bareRange(index)
    }

    /// "from 9 to 17" at the end of a part of the sentence, or before another time word.
    private func bareRange(_ index: Int) -> Int? {
        guard holds(words.clockBefore, index - 1), isRange(index + 1) else { return nil }
        let end = clockEnd(index + 1)
        // "From 1 to 5" is a mark, "from 9 to 5" a day's work.
        guard let first = number(index, upTo: 24), let last = number(end - 1, upTo: 24), first >= 6,
            last >= 12 || last < first
        else { return nil }
        guard let next = token(end), next.boundary < .comma else { return end }
        return isWeekday(end, isShort: true) || holds(words.clockBefore, end) || next.word == "on" ? end : nil
    }

    private func strongBefore(_ index: Int) -> Int? {
        guard let last = token(index - 1),
            ["kl", "klokken", "klockan", "godz", "godzinie"].contains(last.word)
        else {
            return nil
        }
        return index + 1
    }

    /// The end of a range of times whose first ends at `index`.
    private func clockEnd(_ index: Int) -> Int {
        guard isRange(index) else { return index }
        var end = index
        while let token = token(end), token.boundary <= .comma, end - index < 6,
            token.kind == .number || holds(words.ranges, end) || holds(words.clockWords, end)
                || token.word == "h"
        {
            end += 1
        }
        return end
    }

    /// Whether "to 17", "- 17" begins there.
    private func isRange(_ index: Int) -> Bool {
        guard let token = token(index), token.boundary <= .comma else { return false }
        if token.kind == .number, let mark = token.mark { return "-–—/‐‑".unicodeScalars.contains(mark) }
        return holds(words.ranges, index) && number(index + 1, upTo: 24) != nil
    }

    private func isWeekday(_ index: Int, isShort: Bool) -> Bool {
        holds(words.weekdays, index) || isShort && holds(words.shortWeekdays, index)
    }

    /// "Mon-Fri", "Monday to Friday", "maandag tot en met vrijdag"
    private func weekdayRange(_ index: Int) -> Int? {
        guard isWeekday(index, isShort: true), let next = token(index + 1), next.boundary <= .comma else {
            return nil
        }
        if isWeekday(index + 1, isShort: true), next.word != "feira", let mark = next.mark {
            return "-–—/‐‑".unicodeScalars.contains(mark) ? index + 2 : nil
        }
        var end = index + 1
        if next.word == "feira" { end += 1 }
        let start = end
        while end - start <= 3, holds(words.ranges, end) { end += 1 }
        return end > start && isWeekday(end, isShort: true) ? end + 1 : nil
    }

    /// "Mon 9-17", "Monday: 9 to 5"
    private func weekdayHours(_ index: Int) -> Int? {
        guard isWeekday(index, isShort: true), let next = token(index + 1), next.boundary <= .comma else {
            return nil
        }
        let start = holds(words.clockBefore, index + 1) ? index + 2 : index + 1
        guard number(start, upTo: 24) != nil, isRange(start + 1) else { return nil }
        return clockEnd(start + 1)
    }

    // MARK: Dates

    private func isSince(_ index: Int) -> Bool {
        reading.tokens[index].boundary < .stop && isFound(.since, in: max(0, index - 3)..<index)
    }

    private func date(_ index: Int) -> Int? { namedDate(index) ?? numericDate(index) ?? weekday(index) }

    /// "21 November", "21. November", "21 de noviembre", "November 21st"
    private func namedDate(_ index: Int) -> Int? {
        if let day = number(index, upTo: 31), day > 0 {
            var month = index + 1
            while month - index <= 2, let word = token(month)?.word,
                ["de", "of", "st", "nd", "rd", "th", "er", "the"].contains(word)
            {
                month += 1
            }
            guard holds(words.months, month), let name = token(month), name.boundary <= .blank,
                name.upper > 0 || text.language != .en
            else { return nil }
            return month + 1
        }
        guard holds(words.months, index), let name = token(index), name.upper > 0,
            let next = token(index + 1),
            next.boundary <= .blank, let number = next.number, number > 0,
            number <= 31 || (2000...2100).contains(number)
        else { return nil }
        return index + 2
    }

    /// `21.11.2026`, `2026-11-21`, `21/11/26`, `21.11.`
    private func numericDate(_ index: Int) -> Int? {
        guard let first = token(index), first.kind == .number, let second = token(index + 1),
            second.kind == .number,
            let mark = second.mark, [".", "/", "-"].contains(mark), follows(index + 1, mark),
            let a = first.number, let b = second.number
        else { return nil }
        if follows(index + 2, mark), let third = token(index + 2), third.kind == .number, let c = third.number
        {
            let isDayFirst =
                a > 0 && b > 0 && min(a, b) <= 12 && max(a, b) <= 31
                && [2, 4].contains(third.word.utf8.count)
            let isYearFirst = (1900...2100).contains(a) && (1...12).contains(b) && (1...31).contains(c)
            return isDayFirst && (mark != "-" || third.word.utf8.count == 4) || isYearFirst ? index + 3 : nil
        }
        let end = second.range.upperBound
        guard [.de, .da, .pl].contains(text.language), mark == ".", second.word.utf8.count == 2,
            (1...31).contains(a), (1...12).contains(b),
            end < reading.glyphs.count, reading.glyphs[end].scalar == "."
        else { return nil }
        return index + 2
    }

    private func weekday(_ index: Int) -> Int? {
        guard holds(words.weekdays, index), let last = token(index - 1)?.word ?? Optional(""),
            !["black", "cyber", "svarta", "good"].contains(last)
        else { return nil }
        // "segunda-feira"; alone it is a fair.
        if token(index)?.word == "feira" {
            return token(index)?.boundary == .joined && holds(words.shortWeekdays, index - 1)
                ? index + 1 : nil
        }
        return index + 1
    }
}
