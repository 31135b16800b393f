import Mail

/// On which days something comes again (RFC 5545 §3.3.10), as far as days are concerned.
struct ICalendarRule: Equatable {
    enum Frequency: String {
        case yearly = "YEARLY"
        case monthly = "MONTHLY"
        case weekly = "WEEKLY"
        case daily = "DAILY"
    }

    struct Weekday: Equatable {
        /// The how manieth, from the end if negative; 0 for each.
        let ordinal: Int
        /// 0 for Sunday.
        let day: Int
    }

    /// Why a rule cannot be followed.
    enum Failure: Error, Equatable {
        case malformed(String)
        case unsupported(String)
    }

    /// All days of a month, forwards and backwards, are 62: more says nothing more.
    static let longestList = 62

    private(set) var frequency = Frequency.yearly
    private(set) var interval = 1
    private(set) var count: Int?
    private(set) var months: Set<Int> = []
    private(set) var monthDays: [Int] = []
    private(set) var weekdays: [Weekday] = []
    private(set) var positions: [Int] = []
    /// 0 for Sunday.
    private(set) var weekStart = 1
    /// As written; what it means depends on the zone.
    private(set) var until: String?

    /// Reads `FREQ=YEARLY;BYMONTH=11;BYDAY=4TH`.
    init(_ text: String) throws(Failure) {
        var isComplete = false
        for part in text.trimmed.uppercased().split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
                String.init)
            guard pair.count == 2 else { throw .malformed(String(part)) }
            if pair[0] == "FREQ" { isComplete = true }
            try read(pair[0], pair[1], part: String(part))
        }
        guard isComplete else { throw .malformed(text) }
        if max(weekdays.count, monthDays.count, positions.count) > ICalendarRule.longestList {
            throw .unsupported("more than \(ICalendarRule.longestList) values")
        }
        if count != nil, until != nil { throw .malformed("COUNT and UNTIL together") }
        if frequency != .yearly, frequency != .monthly, weekdays.contains(where: { $0.ordinal != 0 }) {
            throw .malformed("BYDAY with a number in \(frequency.rawValue)")
        }
    }

    private mutating func read(_ key: String, _ value: String, part: String) throws(Failure) {
        switch key {
        case "FREQ":
            guard let frequency = Frequency(rawValue: value) else { throw .unsupported(part) }
            self.frequency = frequency
        case "INTERVAL": interval = try ICalendarRule.number(value, 1...1000, part)
        case "COUNT": count = try ICalendarRule.number(value, 1...100_000, part)
        case "UNTIL": until = value
        case "BYMONTH": months = Set(try ICalendarRule.numbers(value, 1...12, part))
        case "BYMONTHDAY": monthDays = try ICalendarRule.numbers(value, -31...31, part)
        case "BYSETPOS": positions = try ICalendarRule.numbers(value, -366...366, part)
        case "BYDAY":
            for item in value.split(separator: ",", omittingEmptySubsequences: false) {
                guard let day = ICalendarRule.weekday(item.suffix(2)) else { throw .malformed(part) }
                let digits = item.dropLast(2)
                let ordinal = digits.isEmpty ? 0 : try ICalendarRule.number(String(digits), -53...53, part)
                if !digits.isEmpty, ordinal == 0 { throw .malformed(part) }
                weekdays.append(Weekday(ordinal: ordinal, day: day))
            }
        case "WKST":
            guard let day = ICalendarRule.weekday(value[...]) else { throw .malformed(part) }
            weekStart = day
        default: throw .unsupported(part)
        }
    }

    private static func weekday(_ text: Substring) -> Int? {
        ["SU", "MO", "TU", "WE", "TH", "FR", "SA"].firstIndex(of: String(text))
    }

    private static func number(_ text: String, _ range: ClosedRange<Int>, _ part: String) throws(Failure)
        -> Int
    {
        guard text.utf8.count <= 7, let number = Int(text), range.contains(number) else {
            throw .malformed(part)
        }
        return number
    }

    private static func numbers(_ text: String, _ range: ClosedRange<Int>, _ part: String) throws(Failure)
        -> [Int]
    {
        var found: [Int] = []
        for item in text.split(separator: ",", omittingEmptySubsequences: false) {
            let number = try number(String(item), range, part)
            if number == 0 { throw .malformed(part) }
            found.append(number)
        }
        return found
    }

    // MARK: Days

    /// The days of the rule from `start`, which is the first of them, up to `last`, in order.
    ///
    /// - Parameters:
    ///   - earliest: days before it are not needed; they are counted all the same.
    ///   - budget: how many days may be looked at; less by those that were. What comes when it is spent is left out.
    func days(
        from start: CalendarDay, through last: CalendarDay, earliest: CalendarDay, budget: inout Int
    ) -> [CalendarDay] {
        var found: [CalendarDay] = [start]
        var counted = 1
        var period = firstPeriod(start, earliest)
        while budget > 0, counted < count ?? .max {
            let days = periodDays(period, start)
            guard let first = days.first, first <= last else { break }
            budget -= max(days.count, 1)
            var matching = days.filter { matches($0, start) }
            if !positions.isEmpty {
                let all = matching
                matching = Set(positions.map { $0 > 0 ? $0 - 1 : all.count + $0 }).sorted()
                    .compactMap { all.indices.contains($0) ? all[$0] : nil }
            }
            for day in matching where day > start && day <= last && counted < count ?? .max {
                found.append(day)
                counted += 1
            }
            period += interval
        }
        return found
    }

    /// Whether a start follows the rule itself.
    func matches(_ day: CalendarDay, _ start: CalendarDay) -> Bool {
        let date = day.civilTime
        if !months.isEmpty, !months.contains(date.month) { return false }
        if !monthDays.isEmpty {
            let length = daysInMonth(date.year, date.month)
            guard monthDays.contains(where: { $0 > 0 ? $0 == date.day : length + $0 + 1 == date.day }) else {
                return false
            }
        }
        if !weekdays.isEmpty {
            return weekdays.contains {
                $0.day == day.weekday && ($0.ordinal == 0 || isOrdinal($0.ordinal, day))
            }
        }
        if !monthDays.isEmpty { return true }
        let startDate = start.civilTime
        return switch frequency {
        case .yearly:
            date.day == startDate.day && (!months.isEmpty || date.month == startDate.month)
        case .monthly: date.day == startDate.day
        case .weekly: day.weekday == start.weekday
        case .daily: true
        }
    }

    /// Whether a day is that one of its weekday in its month, or in its year where the rule names no month.
    private func isOrdinal(_ ordinal: Int, _ day: CalendarDay) -> Bool {
        let date = day.civilTime
        let isOfYear = frequency == .yearly && months.isEmpty
        guard let first = CalendarDay(year: date.year, month: isOfYear ? 1 : date.month, day: 1) else {
            return false
        }
        let length = isOfYear ? daysInYear(date.year) : daysInMonth(date.year, date.month)
        let index = day - first
        return ordinal > 0 ? index / 7 + 1 == ordinal : (length - 1 - index) / 7 + 1 == -ordinal
    }

    // MARK: Periods

    /// Years, months from year 0, weeks or days: numbers, of which every `interval`th counts.
    private func period(of day: CalendarDay) -> Int {
        let date = day.civilTime
        return switch frequency {
        case .yearly: date.year
        case .monthly: date.year * 12 + date.month - 1
        // 1970-01-01 was a Thursday.
        case .weekly: Int((Double(day.number + 4 - weekStart) / 7).rounded(.down))
        case .daily: day.number
        }
    }

    /// The first period that is needed; with a count all are, since they count.
    private func firstPeriod(_ start: CalendarDay, _ earliest: CalendarDay) -> Int {
        let first = period(of: start)
        guard count == nil, earliest > start else { return first }
        let skipped = max(0, period(of: earliest) - first - 1)
        return first + skipped / interval * interval
    }

    /// The days of a period that may match; empty behind year 9999.
    private func periodDays(_ period: Int, _ start: CalendarDay) -> [CalendarDay] {
        switch frequency {
        case .daily: return [CalendarDay(number: period)]
        case .weekly:
            let first = period * 7 - 4 + weekStart
            return (0..<7).map { CalendarDay(number: first + $0) }
        case .monthly: return month(period / 12, period % 12 + 1)
        case .yearly:
            let wanted =
                months.isEmpty && monthDays.isEmpty && weekdays.isEmpty
                ? [start.civilTime.month] : Array(1...12)
            return wanted.filter { months.isEmpty || months.contains($0) }.flatMap { month(period, $0) }
        }
    }

    private func month(_ year: Int, _ month: Int) -> [CalendarDay] {
        guard let first = CalendarDay(year: year, month: month, day: 1) else { return [] }
        return (0..<daysInMonth(year, month)).map { first + $0 }
    }

    private func daysInMonth(_ year: Int, _ month: Int) -> Int {
        switch month {
        case 2: daysInYear(year) - 337
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private func daysInYear(_ year: Int) -> Int {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 366 : 365
    }
}
