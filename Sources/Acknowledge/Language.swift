package import Mail

/// A language in which acknowledgements are written, with the words for times that templates cannot know.
///
/// Every phrase names weekday, date and place, so that it is still true when it is read days later; "today" stands only
/// beside the date. Midnight at an end is 24:00 of the day that ends, which nobody takes for the wrong night.
package enum Language: String, Sendable, Hashable, CaseIterable {
    case en, de, fr, es, it, pt, nl, pl, sv, da

    /// When something closes, as it stands behind en "until", de "bis", fr "jusqu’à", es "hasta", it "fino",
    /// pt "até", nl "tot", pl "do", sv "till", da "til":
    /// "18:00 today, Saturday 21 November, Berlin time", "alle ore 18:00 di oggi, sabato 21 novembre, ora di Berlino".
    package func closingTime(_ end: Moment, now: Moment, zone: Zone) -> String {
        let isToday = lastDay(before: end, zone) == CalendarDay(now, in: zone)
        return ending(isToday ? words.closingToday : words.closing, end, zone)
    }

    /// When something opens, as it stands behind en "opens" or "on", de "öffnet" or "ab", fr "ouvre", "le" or "du",
    /// es "abre", it "apre", pt "abre", nl "opent" or "vanaf", pl "otwieramy", sv "öppnar", da "åbner":
    /// "Monday 23 November at 09:00, Berlin time", "w poniedziałek 23 listopada o godz. 09:00 (czas: Berlin)".
    package func openingTime(_ start: Moment, zone: Zone) -> String {
        phrase(words.opening, zone.civilTime(at: start), zone)
    }

    /// When somebody will have answered, as it stands behind en "by", de "bis", fr "avant", es "a más tardar",
    /// it "entro", pt "até", nl "uiterlijk", pl "najpóźniej", sv "senast", da "senest":
    /// "Tuesday 24 November at 12:00, Berlin time", "le mardi 24 novembre à 12 h 00, heure de Berlin".
    package func dueTime(_ due: Moment, now: Moment, zone: Zone) -> String {
        let isToday = lastDay(before: due, zone) == CalendarDay(now, in: zone)
        return ending(isToday ? words.dueToday : words.due, due, zone)
    }

    /// When a message came, as it stands behind en "of", de "von", fr "du", es "del", it "di", pt "chegou", nl "van",
    /// pl "dotarła", sv "från", da "fra": "Saturday 21 November 2026 at 21:15, Berlin time".
    package func receivedTime(_ moment: Moment, zone: Zone) -> String {
        phrase(words.received, zone.civilTime(at: moment), zone)
    }

    /// A date alone: "3 December 2026", "1er janvier 2027".
    package func day(_ day: CivilTime) -> String { phrase(words.day, day, nil) }
    /// A date with its weekday: "Thursday 3 December 2026", "torsdag den 3. december 2026".
    package func weekdayDay(_ day: CivilTime) -> String { phrase(words.weekdayDay, day, nil) }

    /// How the subjects of our automatic mail begin, in lower case, in all languages.
    package static let automaticSubjects = allCases.map { $0.subjectPrefix.trimmed.lowercased() }

    /// The words before the customer's own subject, which show that the mail is automatic (RFC 3834 §3.1.5).
    package var subjectPrefix: String { words.subjectPrefix }

    /// The whole subject where the customer's own is not repeated.
    package func neutralSubject(company: String) -> String {
        filled(words.neutralSubject) { $0 == "company" ? company : nil }
    }

    // MARK: Phrases

    /// The day to which an end belongs: at midnight the one that ends.
    private func lastDay(before end: Moment, _ zone: Zone) -> CalendarDay {
        CalendarDay(end - .seconds(1), in: zone)
    }

    private func ending(_ pattern: String, _ end: Moment, _ zone: Zone) -> String {
        let (time, day) = (zone.civilTime(at: end), lastDay(before: end, zone))
        guard CalendarDay(time) != day else { return phrase(pattern, time, zone) }
        var midnight = day.civilTime
        midnight.hour = 24
        return phrase(pattern, midnight, zone)
    }

    /// A pattern of `LanguageWords` with its places filled.
    private func phrase(_ pattern: String, _ time: CivilTime, _ zone: Zone?) -> String {
        filled(pattern) { name in
            switch name {
            case "weekday": words.weekdays[time.weekday]
            case "on weekday": words.onWeekdays[time.weekday]
            case "day": time.day == 1 ? words.firstDay : "\(time.day)"
            case "month": words.months[max(1, min(12, time.month)) - 1]
            case "year": "\(time.year)"
            case "clock": words.clock.text(time)
            case "at": time.hour == 1 ? words.atOne : words.at
            case "zone": zone.map { $0.fixedName ?? zonePhrase($0) } ?? ""
            default: nil
            }
        }
    }
}

/// `pattern` with each `{name}` replaced once; what comes in is not looked at again.
func filled(_ pattern: String, _ value: (String) -> String?) -> String {
    var result = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
        let name = String(rest[rest.index(after: open)..<close])
        result += rest[..<open] + (value(name) ?? "{\(name)}")
        rest = rest[rest.index(after: close)...]
    }
    return result + rest
}
