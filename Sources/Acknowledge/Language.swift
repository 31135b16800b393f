import Mail

/// A language in which acknowledgements are written, with the words for times that templates cannot know.
package enum Language: String, Sendable, Hashable, CaseIterable {
    case en, de, fr, es, it, pt, nl, pl, sv, da

    /// "18:00 today, Saturday 21 November, Berlin time": true whenever it is read, because the day is named.
    /// Midnight is 24:00 of the day that ends, which nobody takes for the wrong night.
    func closingTime(_ end: Moment, now: Moment, zone: Zone) -> String {
        let time = zone.civilTime(at: end)
        let isMidnight = (time.hour, time.minute) == (0, 0)
        let day = isMidnight ? zone.civilTime(at: end - .seconds(1)) : time
        let clock = isMidnight ? "24:00" : clock(time)
        let today = isSameDay(day, zone.civilTime(at: now))
        return switch self {
        case .en, .fr, .es, .it, .pt, .nl, .pl, .sv, .da: "\(clock) \(today ? "today, " : "on ")\(date(day)), \(place(zone))"
        case .de: "\(today ? "heute, " : "")\(date(day)), \(clock) Uhr (\(place(zone)))"
        }
    }

    /// "Monday 23 November at 09:00, Berlin time"
    func openingTime(_ start: Moment, zone: Zone) -> String {
        let time = zone.civilTime(at: start)
        return switch self {
        case .en, .fr, .es, .it, .pt, .nl, .pl, .sv, .da: "\(date(time)) at \(clock(time)), \(place(zone))"
        case .de: "\(date(time)), \(clock(time)) Uhr (\(place(zone)))"
        }
    }

    /// When a message came: "Saturday 21 November 2026 at 21:15, Berlin time"
    func receivedTime(_ moment: Moment, zone: Zone) -> String {
        let time = zone.civilTime(at: moment)
        return switch self {
        case .en, .fr, .es, .it, .pt, .nl, .pl, .sv, .da: "\(date(time)) \(time.year) at \(clock(time)), \(place(zone))"
        case .de: "\(date(time)) \(time.year), \(clock(time)) Uhr (\(place(zone)))"
        }
    }

    /// How the subjects of our automatic mail begin, in lower case, in all languages.
    package static let automaticSubjects = allCases.map { $0.subjectPrefix.trimmed.lowercased() }

    /// The words before the customer's own subject, which show that the mail is automatic (RFC 3834 §3.1.5).
    var subjectPrefix: String {
        switch self {
        case .en, .fr, .es, .it, .pt, .nl, .pl, .sv, .da: "Automatic reply: "
        case .de: "Automatische Antwort: "
        }
    }
    /// The whole subject where the customer's own is not repeated.
    func neutralSubject(company: String) -> String {
        switch self {
        case .en, .fr, .es, .it, .pt, .nl, .pl, .sv, .da: "Automatic reply: your message to \(company) has arrived"
        case .de: "Automatische Antwort: Ihre Nachricht an \(company) ist angekommen"
        }
    }

    private func place(_ zone: Zone) -> String {
        if zone.identifier == "UTC" { return "UTC" }
        return switch self {
        case .en, .fr, .es, .it, .pt, .nl, .pl, .sv, .da: "\(zone.place) time"
        case .de: "Ortszeit \(zone.place)"
        }
    }

    private func clock(_ time: CivilTime) -> String {
        (time.hour < 10 ? "0" : "") + "\(time.hour):" + (time.minute < 10 ? "0" : "") + "\(time.minute)"
    }

    private func isSameDay(_ a: CivilTime, _ b: CivilTime) -> Bool {
        (a.year, a.month, a.day) == (b.year, b.month, b.day)
    }

    private func date(_ time: CivilTime) -> String {
        let (weekday, month) = (words.weekdays[time.weekday], words.months[time.month - 1])
        return switch self {
        case .en, .fr, .es, .it, .pt, .nl, .pl, .sv, .da: "\(weekday) \(time.day) \(month)"
        case .de: "\(weekday), \(time.day). \(month)"
        }
    }

    private var words: (weekdays: [String], months: [String]) {
        switch self {
        case .en, .fr, .es, .it, .pt, .nl, .pl, .sv, .da:
            (
                ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
                [
                    "January", "February", "March", "April", "May", "June", "July", "August", "September",
                    "October",
                    "November", "December",
                ]
            )
        case .de:
            (
                ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
                [
                    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
                    "Oktober",
                    "November", "Dezember",
                ]
            )
        }
    }
}
