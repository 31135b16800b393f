import Mail

/// The whole days of an iCalendar file (RFC 5545): a company's holidays, as its calendar program writes them.
///
/// - Days are taken from every VEVENT, with its RRULE, RDATE and EXDATE; a changed occurrence (RECURRENCE-ID)
///   stands for the one that it replaces.
/// - Cancelled events (STATUS:CANCELLED) close nothing. TRANSP is not looked at: public holiday calendars mark
///   their days as TRANSPARENT, because nobody is busy on them.
/// - Times are the wall clock's of the place where the contact is, whatever TZID says; those in UTC are brought to
///   the calendar's zone. Only days that an event covers from midnight to midnight are holidays; others are reported.
/// - What is not understood is reported. Nothing is left out without a finding.
package struct ICalendarDays: Sendable, Equatable {
    /// Those within `years`.
    package private(set) var days: Set<CalendarDay> = []
    /// In the order of lines; at most `mostFindings` errors and as many warnings.
    package private(set) var findings: [Finding] = []

    /// Something in the file that is wrong, or not taken.
    package struct Finding: Sendable, Equatable {
        /// From 1; 0 for the whole file.
        package let line: Int
        package let kind: Kind

        package enum Kind: Sendable, Equatable {
            case notACalendar
            case tooLarge, lineTooLong, tooManyEvents, tooManyDays, tooManyFindings
            case malformedLine(String)
            case unbalanced(String)
            case noStart
            case badDate(String)
            case badDuration(String)
            case badRule(String)
            case unsupported(String)
            case endsBeforeStart
            case tooLong
            case partOfDay(String)
            case startOutsideRule
            case otherComponent(String)
            case unknownZone(String)
        }
    }

    /// Days outside it are not kept, so that a rule without end has one.
    package static let years = 2020...2060
    /// Octets of a file: a thousand times a usual holiday calendar's.
    static let mostOctets = 2_000_000
    static let mostLineOctets = 20_000
    static let mostEvents = 5000
    /// Days that are looked at or taken, of all events together; it bounds the time.
    static let mostDays = 1_000_000
    static let mostFindings = 100

    /// - Parameter zone: of times in UTC; default what the calendar says (X-WR-TIMEZONE), else UTC.
    package init(_ text: String, zone: Zone? = nil) {
        guard text.utf8.count <= ICalendarDays.mostOctets else {
            findings = [Finding(line: 0, kind: .tooLarge)]
            return
        }
        var reader = ICalendarReader(zone: zone)
        reader.read(text)
        days = reader.days
        findings = reader.findings.sorted { $0.line < $1.line }
    }
}

extension ICalendarDays.Finding {
    /// Whether a holiday may be missing because of it.
    package var isError: Bool {
        switch kind {
        case .partOfDay, .startOutsideRule, .otherComponent, .tooManyFindings: false
        default: true
        }
    }

    /// What was found, and what to do.
    package var message: String {
        let byHand = "write its days under “holidays” by hand"
        return switch kind {
        case .notACalendar: "is no iCalendar file: no line says BEGIN:VCALENDAR"
        case .tooLarge: "has more than \(ICalendarDays.mostOctets) octets; export only the holidays"
        case .lineTooLong: "the line has more than \(ICalendarDays.mostLineOctets) octets"
        case .tooManyEvents: "has more than \(ICalendarDays.mostEvents) events; export only the holidays"
        case .tooManyDays: "from this event on the calendar has too many days; export only the holidays"
        case .tooManyFindings: "there is more of this further down in the calendar"
        case .malformedLine(let text): "“\(text)” is no line of an iCalendar file (NAME:value)"
        case .unbalanced(let text): "BEGIN and END do not match at “\(text)”; was the file cut off?"
        case .noStart: "the event has no DTSTART, so nobody knows when it is"
        case .badDate(let text): "“\(text)” is no date (20261224) and no time (20261224T090000)"
        case .badDuration(let text): "“\(text)” is no duration such as P1D"
        case .badRule(let text): "the rule’s “\(text)” cannot be read; \(byHand)"
        case .unsupported(let text): "“\(text)” is not understood here; \(byHand)"
        case .endsBeforeStart: "the event ends before it begins"
        case .tooLong: "the event lasts for more than \(Holidays.longest) days; is the year right?"
        case .partOfDay(let day):
            "the event of \(day) covers a day only in part; holidays are whole days, so that part is not taken"
        case .startOutsideRule: "the event’s first day does not follow its own rule; both are taken"
        case .otherComponent(let name): "\(name) is no event and not taken"
        case .unknownZone(let name):
            "the zone “\(name)” is not known, and the calendar has times in UTC; give “time_zone”"
        }
    }
}
