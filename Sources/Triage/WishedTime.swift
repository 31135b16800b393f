package import Mail

/// When a customer wishes to be called, as far as it is understood.
package struct WishedTime: Sendable, Equatable {
    package enum Day: Sendable, Equatable {
        /// Days from the day of the message: 0 today, 1 tomorrow.
        case relative(Int)
        /// 0 for Sunday to 6 for Saturday, as `CivilTime.weekday`.
        case weekday(Int)
        case date(day: Int, month: Int, year: Int?)
    }

    package enum Part: String, Sendable, Equatable {
        case morning, noon, afternoon, evening
    }

    package struct Clock: Sendable, Equatable {
        package let hour: Int
        package let minute: Int

        package init(hour: Int, minute: Int = 0) { (self.hour, self.minute) = (hour, minute) }
    }

    /// As written.
    package var words = ""
    package var day: Day?
    package var part: Part?
    /// Not before; equal to `to` where one time was given. Nil where none was given or it could mean two ("after 5").
    package var from: Clock?
    /// Not after.
    package var to: Clock?

    package init() {}

    /// The day that is meant, for a message written on `today`. A weekday is the next of its name, never today; a date
    /// without a year is the next one.
    package func date(writtenOn today: CivilTime) -> CivilTime? {
        switch day {
        case nil: return nil
        case .relative(let days): return WishedTime.moved(today, by: days)
        case .weekday(let weekday):
            let ahead = (weekday - today.weekday + 7) % 7
            return WishedTime.moved(today, by: ahead == 0 ? 7 : ahead)
        case .date(let day, let month, let year):
            var date = CivilTime(year: year ?? today.year, month: month, day: day)
            if year == nil, (month, day) < (today.month, today.day) { date.year += 1 }
            return date.isPlausible ? date : nil
        }
    }

    private static func moved(_ day: CivilTime, by days: Int) -> CivilTime {
        let noon = CivilTime(year: day.year, month: day.month, day: day.day, hour: 12).moment()
        let moved = CivilTime(noon + .seconds(86_400 * days))
        return CivilTime(year: moved.year, month: moved.month, day: moved.day)
    }
}

extension WishedTime {
    static let phrases = IntentPhrases([wordsOne, wordsTwo])

    /// Words between two words of time that still belong together: "on Monday or so after 5".
    private static let widestGap = 2
    /// Words looked at behind the wish.
    private static let reach = 40

    /// The time that is said in the wish's own sentence or the next, or in the six words before it.
    init?(near wish: Range<Int>, in words: FoldedWords, language: String?, excluding phone: Range<Int>?) {
        guard wish.lowerBound < words.words.count, let language else { return nil }
        let sentence = words.words[wish.lowerBound].sentence
        let start = max(0, wish.lowerBound - 6)
        let end = min(words.words.count, wish.upperBound + WishedTime.reach)
        var marks: [Int: (kind: PhraseKind, end: Int)] = [:]
        let languages = WishedTime.phrases.active(language, always: "")
        WishedTime.phrases.find(in: words, languages: languages, within: start..<end) { phrase, first, end in
            if end > (marks[first]?.end ?? 0) { marks[first] = (phrase.kind, end) }
        }
        var reader = WishedTimeReader(words: words)
        var gap = 0
        var at = start
        while at < end {
            let word = words.words[at]
            guard word.sentence <= sentence + 1 else { break }
            let isPhone = phone.map { $0.overlaps(word.from..<word.to) } ?? false
            if word.sentence < sentence || isPhone {
                at += 1
                continue
            }
            if let next = reader.take(at, mark: marks[at], next: { marks[$0]?.kind }) {
                (at, gap) = (next, 0)
                continue
            }
            gap += 1
            if gap > WishedTime.widestGap {
                if reader.isMeaningful { break }
                reader = WishedTimeReader(words: words)
            }
            at += 1
        }
        guard reader.isMeaningful else { return nil }
        self = reader.time
    }
}

/// Puts words of time together, one after another.
struct WishedTimeReader {
    let words: FoldedWords
    private(set) var time = WishedTime()
    private var pending: PhraseKind?
    /// The word that `pending` is.
    private var pendingAt: Int?
    /// The clock read last and the word behind it.
    private var last: (clock: WishedTime.Clock, end: Int)?
    private var first: Int?
    private var end = 0
    private var weekdays = 0

    init(words: FoldedWords) { self.words = words }

    /// Whether a day or a time of day was understood.
    var isMeaningful: Bool {
        weekdays > 0 || time.day != nil || time.part != nil || time.from != nil || time.to != nil
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
            time.day = time.day ?? day
            extend(index, end)
            return end
        }
        guard let (clock, end, isCertain) = clock(index, next) else { return nil }
        take(clock, at: index, end: end, isCertain: isCertain)
        return end
    }

    private mutating func extend(_ from: Int, _ to: Int) {
        first = min(first ?? from, from)
        end = max(end, to)
        time.words = words.written(first ?? from, end - 1)
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
            time.from = last?.clock
            if time.to == time.from { time.to = nil }
        case .postbefore where last != nil:
            if time.from == last?.clock { time.from = nil }
            time.to = last?.clock
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

    private mutating func setDay(_ day: WishedTime.Day) { time.day = time.day ?? day }

    /// Two weekdays are a span or a choice: which day is meant stays open.
    private mutating func setWeekday(_ day: Int) {
        weekdays += 1
        if weekdays == 1 { setDay(.weekday(day)) }
        if weekdays == 2, case .weekday = time.day { time.day = nil }
    }

    private mutating func setPart(_ part: WishedTime.Part) {
        time.part = time.part ?? part
        time.from = time.from.map { WishedTimeReader.inPart($0, part) }
        time.to = time.to.map { WishedTimeReader.inPart($0, part) }
        if let (clock, end) = last { last = (WishedTimeReader.inPart(clock, part), end) }
    }

    /// Five in the afternoon is 17.
    private static func inPart(_ clock: WishedTime.Clock, _ part: WishedTime.Part) -> WishedTime.Clock {
        guard part == .afternoon || part == .evening, (1...11).contains(clock.hour) else { return clock }
        return WishedTime.Clock(hour: clock.hour + 12, minute: clock.minute)
    }

    // MARK: Clocks

    private mutating func take(_ clock: WishedTime.Clock, at index: Int, end: Int, isCertain: Bool) {
        let start = pending.flatMap { [.after, .before, .between].contains($0) ? pendingAt : nil } ?? index
        defer { extend(start, end) }
        var clock = clock
        if !isCertain {
            // Five: of the morning or the afternoon? Known only where the part of the day is said or the hour before it.
            guard let part = time.part else {
                let isAfterFrom = pending == .and && time.from != nil
                guard isAfterFrom || clock.hour >= 8 else { return pending = nil }
                if let from = time.from, clock.hour < from.hour, clock.hour < 8 {
                    clock = WishedTime.Clock(hour: clock.hour + 12, minute: clock.minute)
                }
                return place(clock, at: index, end: end)
            }
            clock = WishedTimeReader.inPart(clock, part)
        }
        place(clock, at: index, end: end)
    }

    private mutating func place(_ clock: WishedTime.Clock, at index: Int, end: Int) {
        let isSpan = last.map { $0.end == index && isDash(index) } ?? false
        switch pending {
        case .after, .between:
            time.from = clock
            if time.to != nil, time.to == time.from { time.to = nil }
        case .before: time.to = clock
        case .and where time.from != nil: time.to = clock
        default:
            if isSpan || time.from != nil, time.to == nil || time.to == time.from {
                time.to = clock
            } else if time.from == nil, time.to == nil {
                (time.from, time.to) = (clock, clock)
            }
        }
        pending = nil
        last = (clock, end)
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
    private func clock(_ index: Int, _ next: (Int) -> PhraseKind?) -> (WishedTime.Clock, Int, Bool)? {
        let word = words.words[index]
        var digits = words.letters(word)
        var hour = 0
        var count = 0
        while count < 2, let digit = digits.first, digit.isDigit {
            hour = hour * 10 + Int(digit - 0x30)
            digits = digits.dropFirst()
            count += 1
        }
        guard count > 0, hour <= 24 else { return nil }
        let hasZero = count == 2 && hour < 10
        if !digits.isEmpty { return joined(hour, digits, index) }
        var minute: Int?
        var end = index + 1
        if end < words.words.count, words.words[end].from == word.to + 1,
            [UInt8(ascii: ":"), UInt8(ascii: ".")].contains(words.text[word.to]),
            let value = words.number(end), value < 60, words.words[end].end - words.words[end].start == 2
        {
            minute = value
            end += 1
        }
        if let (isAfternoon, after) = halfOfDay(end) {
            return (WishedTimeReader.twelve(hour, minute ?? 0, isAfternoon), after, true)
        }
        let behind = next(end)
        let isMarked = minute != nil || behind == .oclock || isHourSpan(end)
        guard isMarked || pending != nil && endsHere(end, behind) || last != nil && isDash(index) else {
            return nil
        }
        if behind == .oclock, end + 1 < words.words.count, let value = words.number(end + 1), value < 60,
            minute == nil,
            words.words[end + 1].from - words.words[end].to <= 1,
            words.words[end + 1].end - words.words[end + 1].start == 2
        {
            return (WishedTime.Clock(hour: hour, minute: value), end + 2, true)
        }
        return (
            WishedTime.Clock(hour: hour, minute: minute ?? 0), end, hour >= 8 || hour == 0 || hasZero
        )
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
        guard let hour = words.number(index - 1), hour >= 8 else { return false }
        let letters = words.letters(words.words[index])
        return !WishedTimeReader.units.contains { letters.starts(with: $0) }
    }

    /// `9-11 Uhr`, `9 - 11`: a dash and a second hour behind.
    private func isHourSpan(_ index: Int) -> Bool {
        guard index < words.words.count, isDash(index), let hour = words.number(index) else { return false }
        return hour <= 24 && pending != nil
    }

    /// What is written in one word: `5pm`, `17h`, `17h30`, `17u`, `17uhr`, `17시`.
    private func joined(_ hour: Int, _ rest: ArraySlice<UInt8>, _ index: Int) -> (
        WishedTime.Clock, Int, Bool
    )? {
        if rest.elementsEqual("pm".utf8) || rest.elementsEqual("am".utf8) {
            return (WishedTimeReader.twelve(hour, 0, rest.first == UInt8(ascii: "p")), index + 1, true)
        }
        let isCertain = hour >= 8
        for mark in ["h", "u", "uhr", "시", "시에", "час", "hrs"] where rest.elementsEqual(mark.utf8) {
            return (WishedTime.Clock(hour: hour), index + 1, isCertain)
        }
        guard rest.first == UInt8(ascii: "h"), rest.count == 3 else { return nil }
        var minute = 0
        for digit in rest.dropFirst() {
            guard digit.isDigit else { return nil }
            minute = minute * 10 + Int(digit - 0x30)
        }
        return minute < 60 ? (WishedTime.Clock(hour: hour, minute: minute), index + 1, true) : nil
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

    // MARK: Dates

    /// `12.3.`, `12.03.2026`, `2026-03-12`: only what no two countries read differently.
    private func date(_ index: Int) -> (WishedTime.Day, Int)? {
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
}
