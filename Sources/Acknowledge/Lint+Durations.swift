extension LintCheck {
    /// Typed-in durations, deadlines, opening hours and dates: nobody changes them when they are no longer
    /// true.
    mutating func checkTimes() {
        var index = 0
        var reported: [Range<Int>] = []
        while index < reading.tokens.count {
            if let duration = duration(at: index) {
                if let range = judge(duration) { reported.append(range) }
                index = duration.range.upperBound
            } else {
                index += 1
            }
        }
        checkDeadlines(reported)
        checkHours()
    }

    /// "Within one to two working days"
    struct Duration {
        let range: Range<Int>
        let unit: LintTimeWords.Unit
        let isWorking: Bool
        /// Whether a word like "within" stands before it, and where.
        let within: Int?
    }

    private var words: LintTimeWords { .shared }

    private func mask(_ table: [String: LintTimeWords.Languages], _ index: Int) -> LintTimeWords.Languages {
        guard index >= 0, index < reading.tokens.count, reading.tokens[index].kind == .word,
            !reading.tokens[index].isMarked
        else { return 0 }
        return table[reading.tokens[index].word] ?? 0
    }

    /// The languages in which a token is a number; all for digits.
    private func quantity(_ index: Int) -> LintTimeWords.Languages {
        guard index < reading.tokens.count, !reading.tokens[index].isMarked else { return 0 }
        let token = reading.tokens[index]
        if token.kind == .number { return token.word.utf8.count <= 3 ? LintTimeWords.all : 0 }
        return mask(words.quantities, index)
    }

    private func isNear(_ index: Int) -> Bool {
        index < reading.tokens.count && reading.tokens[index].boundary < .comma
    }

    private func duration(at start: Int) -> Duration? {
        let article = mask(words.articles, start)
        var languages = quantity(start) | article
        guard languages != 0 else { return nil }
        let isArticle = quantity(start) == 0
        var index = start + 1
        if let second = secondQuantity(index) {
            languages &= quantity(second) | mask(words.articles, second)
            index = second + 1
        }
        var isWorking = false
        var skipped = 0
        while isNear(index), skipped < 3, mask(words.units, index) & languages == 0 {
            let isAdjective = mask(words.working, index) & languages != 0
            guard isAdjective || skipped == 0 && mask(words.fillers, index) & languages != 0 else {
                return nil
            }
            isWorking = isWorking || isAdjective
            (index, skipped) = (index + 1, skipped + 1)
        }
        guard isNear(index), let unit = words.units[reading.tokens[index].word],
            !reading.tokens[index].isMarked
        else { return nil }
        // Dutch "24u"; apart it is "you".
        if reading.tokens[index].word == "u", reading.tokens[index].boundary != .joined { return nil }
        languages &= unit.languages
        guard languages != 0, !isClock(start, unitAt: index) else { return nil }
        index += 1
        while isNear(index), mask(words.working, index) & languages != 0 {
            isWorking = true
            index += 1
        }
        let within = deadline(before: start, languages)
        // "a day" alone is no duration: "have a nice day", "twice a day".
        if isArticle, within == nil, !isWorking { return nil }
        return Duration(
            range: start..<index, unit: unit.unit, isWorking: isWorking || unit.unit == .workingDay,
            within: within)
    }

    private func mask(
        _ table: [String: (unit: LintTimeWords.Unit, languages: LintTimeWords.Languages)], _ index: Int
    ) -> LintTimeWords.Languages {
        reading.tokens[index].kind == .word ? table[reading.tokens[index].word]?.languages ?? 0 : 0
    }

    /// Where the second number of "1-2", "one to two", "24/48" stands, if it begins at `index`.
    private func secondQuantity(_ index: Int) -> Int? {
        guard index < reading.tokens.count, reading.tokens[index].boundary <= .comma else { return nil }
        if quantity(index) != 0, let mark = reading.tokens[index].mark, "-–—/‐‑".unicodeScalars.contains(mark)
        {
            return index
        }
        guard mask(words.ranges, index) != 0, isNear(index), isNear(index + 1) else { return nil }
        return quantity(index + 1) != 0 ? index + 1 : nil
    }

    /// Whether "9h" is a time of day and no length: "de 9h à 18h", "9h30".
    private func isClock(_ start: Int, unitAt unit: Int) -> Bool {
        let tokens = reading.tokens
        guard tokens[unit].word == "h", let hour = tokens[start].number, hour <= 24, unit == start + 1 else {
            return false
        }
        if unit + 1 < tokens.count, tokens[unit + 1].kind == .number, tokens[unit + 1].boundary == .joined {
            return true
        }
        if mask(words.clockBefore, start - 1) & LintTimeWords.bit(text.language) != 0 { return true }
        guard unit + 2 < tokens.count else { return false }
        let hasRange = mask(words.ranges, unit + 1) != 0 && tokens[unit + 2].kind == .number
        let isNext = tokens[unit + 1].kind == .number && tokens[unit + 2].word == "h"
        return hasRange || isNext
    }

    /// The place of a word like "within" before a number, fillers between them left out.
    private func deadline(before start: Int, _ languages: LintTimeWords.Languages) -> Int? {
        var index = start
        while index > 0, start - index < 6, reading.tokens[index].boundary < .comma {
            index -= 1
            if mask(words.within, index) & languages != 0 { return index }
            if (mask(words.fillers, index) | mask(words.articles, index) | quantity(index)) & languages == 0 {
                return nil
            }
        }
        return nil
    }

    /// Reports a duration as far as the sentence around it asks for; the tokens that were reported.
    private mutating func judge(_ duration: Duration) -> Range<Int>? {
        let range = (duration.within ?? duration.range.lowerBound)..<duration.range.upperBound
        let about = topics[reading.tokens[range.lowerBound].sentence] ?? []
        guard !isFound(.pastTime, in: duration.range), !isFound(.alwaysOpen, in: duration.range) else {
            return nil
        }
        let isAnswer =
            about.contains(.answering) && (!about.contains(.otherMatter) || about.contains(.ourselves))
        if duration.unit == .long {
            guard isAnswer, duration.within != nil, !about.contains(.otherMatter) else { return nil }
        }
        let isOther = about.contains(.otherMatter) || duration.within == nil && !duration.isWorking
        reportDuration(range, isAnswer: isAnswer || !isOther)
        return range
    }

    private mutating func reportDuration(_ range: Range<Int>, isAnswer: Bool) {
        if isAnswer {
            report(
                .typedDuration, token: range.lowerBound,
                "\(quote(range)) is typed in; nobody measured it, and it stays there when it is no longer kept",
                instead: LintCheck.dueInstead)
        } else {
            report(
                .typedDuration, token: range.lowerBound,
                "\(quote(range)) is typed in, and a reader may take it for the time of our answer",
                instead:
                    "leave it out, or link to the page that is kept up to date; for our answer \(LintCheck.dueInstead)",
                isError: false)
        }
    }

    /// Deadlines in words: "tomorrow", "by the end of the day", "24/7".
    private mutating func checkDeadlines(_ reported: [Range<Int>]) {
        var next = 0
        for item in found where item.topic == .deadline || item.topic == .alwaysOpen {
            while next < reported.count, reported[next].upperBound <= item.range.lowerBound { next += 1 }
            if next < reported.count, reported[next].overlaps(item.range) { continue }
            let about = topics[reading.tokens[item.range.lowerBound].sentence] ?? []
            let isAnswer = about.contains(.answering)
            if item.topic == .deadline {
                if isFound(.pastTime, in: item.range) { continue }
                let isOther = about.contains(.otherMatter)
                reportDuration(item.range, isAnswer: isAnswer && !isOther || about.contains(.ourselves))
            } else if isAnswer, !about.contains(.otherMatter) {
                reportDuration(item.range, isAnswer: true)
            } else {
                report(
                    .typedHours, token: item.range.lowerBound,
                    "\(quote(item.range)) is typed in and knows no holidays",
                    instead: LintCheck.hoursInstead, isError: false)
            }
        }
    }

    static let hoursInstead =
        "give the hours under contacts, and list what is open with "
        + "{{#open}}{{label}}: {{value}}{{#until}}, until {{until}}{{/until}}{{/open}}"
}
