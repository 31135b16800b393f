import Mail

/// Reads an iCalendar stream for `ICalendarDays`.
struct ICalendarReader {
    private(set) var days: Set<CalendarDay> = []
    private(set) var findings: [ICalendarDays.Finding] = []
    private var zone: Zone?
    private var unknownZone: ICalendarLine?
    /// Errors and warnings found so far.
    private var counts = [0, 0]
    private var events: [Event] = []
    private var hasTooMany = false
    /// Components that are open, outermost first.
    private var open: [String] = []
    private var event: Event?
    private var others: Set<String> = []
    private var budget = ICalendarDays.mostDays

    private struct Event {
        let line: Int
        var lines: [ICalendarLine] = []

        func first(_ name: String) -> ICalendarLine? { lines.first { $0.name == name } }
        func all(_ name: String) -> [ICalendarLine] { lines.filter { $0.name == name } }
    }

    /// A date, or a time of the wall clock.
    private struct Time {
        let day: CalendarDay
        /// Seconds from midnight; nil for a date.
        let second: Int?
    }

    init(zone: Zone?) { self.zone = zone }

    /// Errors and warnings are bounded apart, so that a calendar full of appointments hides no error.
    private mutating func find(_ kind: ICalendarDays.Finding.Kind, _ line: Int) {
        let finding = ICalendarDays.Finding(line: line, kind: kind)
        let sort = finding.isError ? 0 : 1
        counts[sort] += 1
        if counts[sort] <= ICalendarDays.mostFindings { findings.append(finding) }
        if counts[sort] == ICalendarDays.mostFindings + 1 {
            findings.append(ICalendarDays.Finding(line: line, kind: .tooManyFindings))
        }
    }

    // MARK: Components

    mutating func read(_ text: String) {
        var isCalendar = false
        var found: [(ICalendarLine?, Int, Bool, String)] = []
        unfoldedLines(text, limit: ICalendarDays.mostLineOctets) { bytes, line, isTooLong in
            if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
            let excerpt = String(decoding: bytes.prefix(60), as: UTF8.self).singleLine
            found.append((ICalendarLine(bytes, line: line), line, isTooLong, excerpt))
        }
        for (line, number, isTooLong, excerpt) in found {
            // A long description is cut and not missed.
            if isTooLong, line.map({ ICalendarReader.known.contains($0.name) }) ?? true {
                find(.lineTooLong, number)
            }
            guard let line else {
                if isCalendar { find(.malformedLine(excerpt), number) }
                continue
            }
            if line.name == "BEGIN", line.value.trimmed.uppercased() == "VCALENDAR" { isCalendar = true }
            if isCalendar { take(line) }
        }
        guard isCalendar else {
            findings = [ICalendarDays.Finding(line: 0, kind: .notACalendar)]
            return
        }
        if let last = found.last, !open.isEmpty { find(.unbalanced("end of file"), last.1) }
        takeEvents()
    }

    private mutating func take(_ line: ICalendarLine) {
        let name = line.value.cut(to: 40).singleLine.trimmed.uppercased()
        switch line.name {
        case "BEGIN":
            if open == ["VCALENDAR"] {
                if name == "VEVENT" {
                    event = Event(line: line.line)
                } else if name != "VTIMEZONE", others.insert(name).inserted {
                    find(.otherComponent(name), line.line)
                }
            }
            // No calendar nests deeper than three; what does so is not followed.
            if open.count < 10 {
                open.append(name)
            } else {
                find(.unbalanced("BEGIN:\(name)"), line.line)
            }
        case "END":
            guard open.last == name else {
                find(.unbalanced("END:\(name)"), line.line)
                return
            }
            open.removeLast()
            if let event, open == ["VCALENDAR"], name == "VEVENT" { close(event) }
        case "X-WR-TIMEZONE" where open == ["VCALENDAR"] && zone == nil:
            zone = Zone(line.value.trimmed)
            if zone == nil { unknownZone = line }
        default:
            // Properties of a VALARM within it are not the event's.
            if open == ["VCALENDAR", "VEVENT"], ICalendarReader.known.contains(line.name) {
                event?.lines.append(line)
            }
        }
    }

    /// All that says when an event is. What else it has says what it is about.
    private static let known: Set = [
        "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID", "STATUS",
        "UID",
    ]

    private mutating func close(_ event: Event) {
        self.event = nil
        if events.count < ICalendarDays.mostEvents {
            events.append(event)
        } else if !hasTooMany {
            hasTooMany = true
            find(.tooManyEvents, event.line)
        }
    }

    // MARK: Events

    private mutating func takeEvents() {
        // Occurrences that others stand for, by the event's UID.
        var replaced: [String: Set<CalendarDay>] = [:]
        for event in events {
            guard let line = event.first("RECURRENCE-ID"), let uid = event.first("UID")?.value else {
                continue
            }
            if line.parameters["RANGE"] != nil {
                find(.unsupported("RECURRENCE-ID;RANGE"), line.line)
            }
            if let time = time(line.value, line) { replaced[uid, default: []].insert(time.day) }
        }
        for event in events where event.first("STATUS")?.value.trimmed.uppercased() != "CANCELLED" {
            let isChange = event.first("RECURRENCE-ID") != nil
            let without = isChange ? [] : event.first("UID").flatMap { replaced[$0.value] } ?? []
            take(event, without: without)
            if budget <= 0 {
                find(.tooManyDays, event.line)
                return
            }
        }
    }

    private mutating func take(_ event: Event, without replaced: Set<CalendarDay>) {
        guard let startLine = event.first("DTSTART") else {
            find(.noStart, event.line)
            return
        }
        guard let start = time(startLine.value, startLine), let length = wholeDays(event, start) else {
            return
        }
        guard length.count <= Holidays.longest else {
            find(.tooLong, event.line)
            return
        }
        var starts = recurrences(event, start)
        for line in event.all("RDATE") {
            if line.parameters["VALUE"]?.uppercased() == "PERIOD" {
                find(.unsupported("RDATE;VALUE=PERIOD"), line.line)
                continue
            }
            starts.formUnion(days(line, isDate: start.second == nil))
        }
        for line in event.all("EXDATE") { starts.subtract(days(line, isDate: start.second == nil)) }
        starts.subtract(replaced)
        for start in starts.sorted() {
            budget -= length.count
            if budget < 0 { break }
            for offset in 0..<length.count {
                let day = start + length.offset + offset
                if ICalendarDays.years.contains(day.civilTime.year) { days.insert(day) }
            }
        }
    }

    private mutating func recurrences(_ event: Event, _ time: Time) -> Set<CalendarDay> {
        let start = time.day
        var starts: Set = [start]
        for line in event.all("EXRULE") { find(.unsupported("EXRULE"), line.line) }
        for line in event.all("RRULE") {
            do throws(ICalendarRule.Failure) {
                let rule = try ICalendarRule(line.value)
                guard let first = CalendarDay(year: ICalendarDays.years.lowerBound - 1, month: 1, day: 1),
                    var last = CalendarDay(year: ICalendarDays.years.upperBound, month: 12, day: 31)
                else { continue }
                if let text = rule.until {
                    guard let until = self.time(text, line, isDate: time.second == nil) else { continue }
                    last = min(last, until.day)
                }
                if !rule.matches(start, start) { find(.startOutsideRule, line.line) }
                starts.formUnion(rule.days(from: start, through: last, earliest: first, budget: &budget))
            } catch {
                switch error {
                case .malformed(let part): find(.badRule(part.singleLine.cut(to: 60)), line.line)
                case .unsupported(let part): find(.unsupported(part.singleLine.cut(to: 60)), line.line)
                }
            }
        }
        return starts
    }

    /// How many whole days an event has, and how far the first is from its start; nil if that cannot be read.
    private mutating func wholeDays(_ event: Event, _ start: Time) -> (offset: Int, count: Int)? {
        var end: (day: Int, second: Int)?
        if let line = event.first("DTEND") {
            guard let time = time(line.value, line) else { return nil }
            end = (time.day - start.day, time.second ?? 0)
        } else if let line = event.first("DURATION") {
            guard let seconds = ICalendarReader.duration(line.value.trimmed) else {
                find(.badDuration(line.value.singleLine.cut(to: 40)), line.line)
                return nil
            }
            let total = (start.second ?? 0) + seconds
            end = (total / 86_400, total % 86_400)
        }
        guard let startSecond = start.second else {
            // A day without end is one day, and so is one that ends on the day on which it begins, as many write it.
            let length = end.map { $0.day + ($0.second > 0 ? 1 : 0) } ?? 1
            if length < 0 { find(.endsBeforeStart, event.line) }
            return length < 0 ? nil : (0, max(1, length))
        }
        guard let end, (end.day, end.second) >= (0, startSecond) else {
            find(end == nil ? .partOfDay(start.day.text) : .endsBeforeStart, event.line)
            return end == nil ? (0, 0) : nil
        }
        let offset = startSecond == 0 ? 0 : 1
        // 23:59 is how some write the end of a day.
        let isWholeEnd = end.second >= 86_340
        let count = max(0, end.day + (isWholeEnd ? 1 : 0) - offset)
        if startSecond != 0 || !isWholeEnd && end.second != 0 { find(.partOfDay(start.day.text), event.line) }
        return (offset, count)
    }

    // MARK: Values

    private mutating func days(_ line: ICalendarLine, isDate: Bool) -> [CalendarDay] {
        line.value.split(separator: ",").compactMap { time(String($0), line, isDate: isDate)?.day }
    }

    /// `20261224`, `20261224T090000` or `20261223T230000Z` (RFC 5545 §3.3.4 and §3.3.5).
    ///
    /// - Parameter isDate: what belongs to an event of whole days is a day as it is written, even with a time in UTC
    ///   behind it, as many programs have it in UNTIL and EXDATE.
    private mutating func time(_ text: String, _ line: ICalendarLine, isDate: Bool = false) -> Time? {
        let bytes = Array(text.trimmed.utf8)
        func number(_ range: Range<Int>) -> Int {
            bytes[range].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
        }
        let isUTC = bytes.count == 16 && bytes[15] | 0x20 == UInt8(ascii: "z")
        let hasTime = (bytes.count == 15 || isUTC) && bytes[8] | 0x20 == UInt8(ascii: "t")
        let digits = Array(bytes.prefix(8)) + (hasTime ? Array(bytes[9..<15]) : [])
        guard bytes.count == 8 || hasTime, digits.allSatisfy(\.isDigit),
            let day = CalendarDay(year: number(0..<4), month: number(4..<6), day: number(6..<8))
        else {
            find(.badDate(text.singleLine.cut(to: 40)), line.line)
            return nil
        }
        guard hasTime else { return Time(day: day, second: nil) }
        let (hour, minute, second) = (number(9..<11), number(11..<13), min(59, number(13..<15)))
        guard hour < 24, minute < 60, number(13..<15) <= 60 else {
            find(.badDate(text.singleLine.cut(to: 40)), line.line)
            return nil
        }
        let seconds = hour * 3600 + minute * 60 + second
        guard isUTC, !isDate else { return Time(day: day, second: seconds) }
        if zone == nil, let unknown = unknownZone {
            find(.unknownZone(unknown.value.singleLine.cut(to: 60)), unknown.line)
            unknownZone = nil
        }
        let moment = Moment(seconds: Int64(day.number) * 86_400 + Int64(seconds))
        let local = zone?.civilTime(at: moment) ?? CivilTime(moment)
        return Time(
            day: CalendarDay(local), second: local.hour * 3600 + local.minute * 60 + local.second)
    }

    /// Seconds of `P1D`, `P2W`, `PT24H`, `P1DT12H` (RFC 5545 §3.3.6); nil for anything else, and for what goes back.
    private static func duration(_ text: String) -> Int? {
        var rest = text.uppercased().utf8[...]
        if rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        guard rest.first == UInt8(ascii: "P"), rest.count <= 40 else { return nil }
        rest = rest.dropFirst()
        var (total, isTime, hasPart) = (0, false, false)
        while let byte = rest.first {
            if byte == UInt8(ascii: "T"), !isTime {
                isTime = true
                rest = rest.dropFirst()
                continue
            }
            let digits = rest.prefix(while: \.isDigit)
            rest = rest.dropFirst(digits.count)
            guard (1...7).contains(digits.count), let number = Int(String(decoding: digits, as: UTF8.self)),
                let unit = rest.popFirst()
            else { return nil }
            let sizes: [UInt8: Int] =
                isTime
                ? [UInt8(ascii: "H"): 3600, UInt8(ascii: "M"): 60, UInt8(ascii: "S"): 1]
                : [UInt8(ascii: "W"): 604_800, UInt8(ascii: "D"): 86_400]
            guard let size = sizes[unit] else { return nil }
            total += number * size
            hasPart = true
        }
        return hasPart ? total : nil
    }
}
