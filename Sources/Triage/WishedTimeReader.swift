import Mail

/// Puts words of time together, one after another.
struct WishedTimeReader {
    let words: FoldedWords
    /// What was read so far; a clock of it may be open.
    private var read = WishedTime()
    /// The clock could mean the morning or the afternoon: "between 2 and 4".
    private var (isFromOpen, isToOpen) = (false, false)
    /// "am" or "pm" was written to it.
    private var fromHasHalf = false
    private var pending: PhraseKind?
    /// The word that `pending` is.
    private var pendingAt: Int?
    /// The clock read last and the word behind it.
    private var last: (clock: WishedTime.Clock, end: Int, isOpen: Bool)?
    private var first: Int?
    private var end = 0
    private var weekdays = 0

    init(words: FoldedWords) { self.words = words }

    /// What is certain of it.
    var time: WishedTime {
        var time = read
        if isFromOpen { time.from = nil }
        if isToOpen { time.to = nil }
        return time
    }

    /// Whether a day or a time of day was understood.
    var isMeaningful: Bool {
        let time = time
        return weekdays > 0 || time.day != nil || time.part != nil || time.from != nil || time.to != nil
    }

    /// Takes the word of time or the clock that begins at a word; returns the word behind it, or nil for any other word.
    mutating func take(
        _ index: Int, mark: (kind: PhraseKind, end: Int)?, next: (Int) -> PhraseKind?
    ) -> Int? {
        if let mark {
            if take(mark.kind, index) { extend(index, mark.end) }
            return mark.end
        }
        if let (day, end) = date(index) {
            // A date says more than its weekday: "Thursday, 24 December".
            if read.day == nil || read.day?.isWeekday == true { read.day = day }
            extend(index, end)
            return end
        }
        guard let clock = clock(index, next) else { return nil }
        take(clock, at: index)
        return clock.end
    }

    private mutating func extend(_ from: Int, _ to: Int) {
        first = min(first ?? from, from)
        end = max(end, to)
        read.words = words.written(first ?? from, end - 1)
    }

    /// Takes a word of time; false where it alone means no time ("to", "at").
    private mutating func take(_ kind: PhraseKind, _ index: Int) -> Bool {
        switch kind {
        case .today: setDay(.relative(0))
        case .tomorrow: setDay(.relative(1))
        case .overmorrow: setDay(.relative(2))
        case .mon: setWeekday(1)
        case .tue: setWeekday(2)
        case .wed: setWeekday(3)
        case .thu: setWeekday(4)
        case .fri: setWeekday(5)
        case .sat: setWeekday(6)
        case .sun: setWeekday(0)
        case .morning: setPart(.morning)
        case .noon: setPart(.noon)
        case .afternoon: setPart(.afternoon)
        case .evening: setPart(.evening)
        case .postafter where last != nil:
            (read.from, isFromOpen) = (last?.clock, last?.isOpen ?? false)
            if read.to == read.from { (read.to, isToOpen) = (nil, false) }
        case .postbefore where last != nil:
            if read.from == last?.clock { (read.from, isFromOpen) = (nil, false) }
            (read.to, isToOpen) = (last?.clock, last?.isOpen ?? false)
        case .after, .before, .between, .and, .at:
            // "between … and": the second belongs to the first.
            if kind == .and || kind == .at, pending != nil { return false }
            (pending, pendingAt) = (kind, index)
            return false
        case .oclock: return last != nil
        default: return false
        }
        return true
    }

    private mutating func setDay(_ day: WishedTime.Day) { read.day = read.day ?? day }

    /// Two weekdays are a span or a choice: which day is meant stays open.
    private mutating func setWeekday(_ day: Int) {
        weekdays += 1
        if weekdays == 1 { setDay(.weekday(day)) }
        if weekdays == 2, read.day?.isWeekday == true, read.day != .weekday(day) { read.day = nil }
    }

    private mutating func setPart(_ part: WishedTime.Part) {
        read.part = read.part ?? part
        read.from = read.from.map { WishedTimeReader.inPart($0, part) }
        read.to = read.to.map { WishedTimeReader.inPart($0, part) }
        (isFromOpen, isToOpen) = (false, false)
        if let (clock, end, _) = last { last = (WishedTimeReader.inPart(clock, part), end, false) }
    }

    /// Five in the afternoon is 17.
    private static func inPart(_ clock: WishedTime.Clock, _ part: WishedTime.Part) -> WishedTime.Clock {
        guard part == .afternoon || part == .evening, (1...11).contains(clock.hour) else { return clock }
        return WishedTime.Clock(hour: clock.hour + 12, minute: clock.minute)
    }

    // MARK: Clocks

    /// A clock as written.
    private struct ReadClock {
        var clock: WishedTime.Clock
        /// The word behind it.
        let end: Int
        /// Whether its hour means one time of the day only.
        let isCertain: Bool
        /// Whether "am" or "pm" stands with it.
        var hasHalf = false
    }

    private mutating func take(_ clock: ReadClock, at index: Int) {
        let start = pending.flatMap { [.after, .before, .between].contains($0) ? pendingAt : nil } ?? index
        defer { extend(start, clock.end) }
        let endsSpan = read.from != nil && (pending == .and || pending == .before || isSpan(index))
        var hour = clock.clock
        var isOpen = false
        if !clock.isCertain {
            // Five: of the morning or the afternoon? Known only where the part of the day is said or the hour before it.
            if let part = read.part {
                hour = WishedTimeReader.inPart(hour, part)
            } else if endsSpan, !isFromOpen {
                if let from = read.from, hour.hour < from.hour { hour = hour.afternoon }
            } else {
                isOpen = true
            }
        }
        // "between 5 and 8": the second says no more of the half of the day than the first.
        if endsSpan, isFromOpen, !clock.hasHalf, hour.hour <= 12 { isOpen = true }
        if endsSpan, !isOpen { closeFrom(before: hour, clock.hasHalf) }
        place(hour, at: index, end: clock.end, isOpen: isOpen)
        if !endsSpan { fromHasHalf = clock.hasHalf }
    }

    /// "between 2 and 4 pm": both are of the afternoon; "from 9 to 4 pm": the first is of the morning.
    private mutating func closeFrom(before end: WishedTime.Clock, _ hasHalf: Bool) {
        isFromOpen = false
        guard hasHalf, !fromHasHalf, end.hour > 12, let from = read.from, (1...11).contains(from.hour),
            from.hour < end.hour - 12 || from.hour == end.hour - 12 && from.minute < end.minute
        else { return }
        if read.to == from { read.to = nil }
        read.from = from.afternoon
    }

    private func isSpan(_ index: Int) -> Bool { last.map { $0.end == index && isDash(index) } ?? false }

    private mutating func place(_ clock: WishedTime.Clock, at index: Int, end: Int, isOpen: Bool) {
        let isSpan = isSpan(index)
        switch pending {
        case .after, .between:
            (read.from, isFromOpen) = (clock, isOpen)
            if read.to != nil, read.to == read.from { (read.to, isToOpen) = (nil, false) }
        case .before: (read.to, isToOpen) = (clock, isOpen)
        case .and where read.from != nil: (read.to, isToOpen) = (clock, isOpen)
        default:
            if isSpan || read.from != nil && !isFromOpen, read.to == nil || read.to == read.from {
                (read.to, isToOpen) = (clock, isOpen)
            } else if read.from == nil || isFromOpen, read.to == nil || isToOpen {
                (read.from, read.to, isFromOpen, isToOpen) = (clock, clock, isOpen, isOpen)
            }
        }
        pending = nil
        last = (clock, end, isOpen)
    }

    /// Whether nothing but a dash stands between a word and the one before it.
    private func isDash(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let between = words.text[words.words[index - 1].to..<words.words[index].from]
        let text = String(decoding: between, as: UTF8.self).trimmed
        return ["-", "–", "—", "~", "～"].contains(text)
    }

    /// `17:30`, `17.30`, `17h30`, `5pm`, `5 p.m.`, `17 Uhr`; a bare number only behind a word such as "after". With the
    /// word behind it, and whether the hour means one time only.
    private func clock(_ index: Int, _ next: (Int) -> PhraseKind?) -> ReadClock? {
        let word = words.words[index]
        guard let (hour, digits, hasZero) = leadingHour(index) else { return nil }
        if !digits.isEmpty { return joined(hour, digits, index) }
        var minute: Int?
        var end = index + 1
        if let value = minutes(end, behind: word, ":.") {
            minute = value
            end += 1
        }
        if let (isAfternoon, after) = halfOfDay(end) {
            let clock = WishedTimeReader.twelve(hour, minute ?? 0, isAfternoon)
            return ReadClock(clock: clock, end: after, isCertain: true, hasHalf: true)
        }
        let behind = next(end)
        let isMarked = minute != nil || behind == .oclock || isHourSpan(end, next)
        guard isMarked || pending != nil && endsHere(end, behind) || last != nil && isDash(index) else {
            return nil
        }
        if behind == .oclock, minute == nil, let value = minutes(end + 1, behind: words.words[end], " ") {
            return ReadClock(clock: .init(hour: hour, minute: value), end: end + 2, isCertain: true)
        }
        return ReadClock(
            clock: .init(hour: hour, minute: minute ?? 0), end: end,
            isCertain: hour >= 8 || hour == 0 || hasZero)
    }

    /// The one or two digits that a word begins with, up to 24; what follows them; and whether the first is 0.
    private func leadingHour(_ index: Int) -> (hour: Int, rest: ArraySlice<UInt8>, hasZero: Bool)? {
        guard index < words.words.count else { return nil }
        var digits = words.letters(words.words[index])
        var hour = 0
        var count = 0
        while count < 2, let digit = digits.first, digit.isDigit {
            hour = hour * 10 + Int(digit - 0x30)
            digits = digits.dropFirst()
            count += 1
        }
        return count > 0 && hour <= 24 ? (hour, digits, count == 2 && hour < 10) : nil
    }

    /// The minutes that a word of two digits is, with one of the separators or nothing between.
    private func minutes(_ index: Int, behind word: FoldedWords.Word, _ separators: StaticString) -> Int? {
        guard index < words.words.count, let value = words.number(index), value < 60,
            words.words[index].end - words.words[index].start == 2
        else { return nil }
        let between = words.text[word.to..<words.words[index].from]
        guard between.count <= 1 else { return nil }
        return between.allSatisfy(separators.withUTF8Buffer { Array($0) }.contains) ? value : nil
    }

    /// Beginnings of words that make of a number before them an amount and no hour.
    private static let units = Set(
        """
        day tag jou dia gio dag dni dnu dia wee wek woc sem set tyg tyd mon mois mes min hou stu heu yea jah ann ano lat
        mal tim foi vec vol kee gan ven eur pln usd per pcs stu дн нед мес мин раз дни тиж
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) })

    /// Whether a bare number may be an hour: the clause ends behind it, another word of time follows, or it is one of the
    /// later hours and nothing is counted.
    private func endsHere(_ index: Int, _ mark: PhraseKind?) -> Bool {
        guard index < words.words.count, index > 0 else { return true }
        if mark != nil || words.words[index].clause != words.words[index - 1].clause || isDash(index) {
            return true
        }
        guard let hour = words.number(index - 1), hour >= 8 || pending == .and && read.from != nil else {
            return false
        }
        let letters = words.letters(words.words[index])
        return !WishedTimeReader.units.contains { letters.starts(with: $0) }
    }

    /// `9-11 Uhr`, `2-4pm`, and behind a word such as "after" `9 - 11`: a dash and a second hour behind.
    private func isHourSpan(_ index: Int, _ next: (Int) -> PhraseKind?) -> Bool {
        guard index < words.words.count, isDash(index), let (hour, rest, _) = leadingHour(index) else {
            return false
        }
        if !rest.isEmpty { return joined(hour, rest, index) != nil }
        if pending != nil || next(index + 1) == .oclock || halfOfDay(index + 1) != nil { return true }
        return minutes(index + 1, behind: words.words[index], ":") != nil
    }

    /// What is written in one word: `5pm`, `17h`, `17h30`, `17u`, `17uhr`, `17시`.
    private func joined(_ hour: Int, _ rest: ArraySlice<UInt8>, _ index: Int) -> ReadClock? {
        if rest.elementsEqual("pm".utf8) || rest.elementsEqual("am".utf8) {
            let clock = WishedTimeReader.twelve(hour, 0, rest.first == UInt8(ascii: "p"))
            return ReadClock(clock: clock, end: index + 1, isCertain: true, hasHalf: true)
        }
        for mark in ["h", "u", "uhr", "시", "시에", "час", "hrs", "uur"] where rest.elementsEqual(mark.utf8) {
            return ReadClock(clock: .init(hour: hour), end: index + 1, isCertain: hour >= 8)
        }
        guard rest.first == UInt8(ascii: "h"), rest.count == 3 else { return nil }
        var minute = 0
        for digit in rest.dropFirst() {
            guard digit.isDigit else { return nil }
            minute = minute * 10 + Int(digit - 0x30)
        }
        guard minute < 60 else { return nil }
        return ReadClock(clock: .init(hour: hour, minute: minute), end: index + 1, isCertain: true)
    }

    /// `am`, `pm`, `a.m.`, `p.m.` at a word; whether it is the second half, and the word behind it.
    private func halfOfDay(_ index: Int) -> (Bool, Int)? {
        guard index < words.words.count else { return nil }
        if words.equals(index, Array("pm".utf8)) { return (true, index + 1) }
        if words.equals(index, Array("am".utf8)),
            words.text[words.words[index].from] | 0x20 == UInt8(ascii: "a")
        {
            // German "am" is no half of the day: "um 9 am Montag".
            let isGerman =
                index + 1 < words.words.count && words.words[index + 1].from == words.words[index].to + 1
            return isGerman && words.words[index + 1].end - words.words[index + 1].start > 4
                ? nil : (false, index + 1)
        }
        guard words.equals(index + 1, [UInt8(ascii: "m")]) else { return nil }
        if words.equals(index, [UInt8(ascii: "p")]) { return (true, index + 2) }
        return words.equals(index, [UInt8(ascii: "a")]) ? (false, index + 2) : nil
    }

    private static func twelve(_ hour: Int, _ minute: Int, _ isAfternoon: Bool) -> WishedTime.Clock {
        let hour = hour == 12 ? (isAfternoon ? 12 : 0) : isAfternoon && hour < 12 ? hour + 12 : hour
        return WishedTime.Clock(hour: hour, minute: minute)
    }
}

extension WishedTime.Day {
    fileprivate var isWeekday: Bool { if case .weekday = self { true } else { false } }
}

extension WishedTime.Clock {
    /// Twelve hours later.
    fileprivate var afternoon: WishedTime.Clock { WishedTime.Clock(hour: (hour + 12) % 24, minute: minute) }
}
