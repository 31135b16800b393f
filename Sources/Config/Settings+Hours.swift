import Acknowledge
import Mail
import Yams

/// Opening hours before it is known in which zone they are used.
struct HoursDraft {
    /// Nil: always open.
    var week: [Int: [OpeningHours.Span]]?
    var zone: Zone?
    var holidays = Holidays.none

    /// - Parameter other: where they have no zone of their own.
    func hours(_ other: Zone?) -> OpeningHours? {
        guard let week, let zone = zone ?? other else { return nil }
        return OpeningHours(week: week, zone: zone, holidays: holidays)
    }
}

extension MappingReader {
    func zone(_ key: String) -> Zone? {
        guard let text = string(key) else { return nil }
        if let zone = Zone(text) { return zone }
        report(
            "“\(full(key))” must be a zone of the IANA database such as Europe/Berlin or UTC, but is “\(text.singleLine)”",
            node(key)?.mark)
        return nil
    }
}

extension ContactReader {
    /// `team: {hours: …, holidays: …, time_zone: …}`: when the team works. Default: not known, and then no
    /// acknowledgement may say that a person will read the reply.
    func readTeamHours(_ team: MappingReader, folder: String, zone: Zone?) -> OpeningHours? {
        readHours(team, folder: folder).hours(zone)
    }

    /// `hours`, `time_zone` and `holidays` of a contact option or a team.
    func readHours(_ item: MappingReader, folder: String) -> HoursDraft {
        var draft = HoursDraft(zone: item.zone("time_zone"))
        if let node = item.node("holidays") {
            draft.holidays = readHolidays(
                node, item, key: item.full("holidays"), folder: folder, zone: draft.zone)
        }
        if let node = item.node("hours") {
            draft.week = readWeek(node, item, key: item.full("hours"))
        } else if item.has("holidays"), !item.has("hours") {
            item.report(
                "“\(item.full("holidays"))” needs “\(item.full("hours"))”; add when it is open, or leave the holidays out",
                item.keyMark("holidays"))
        }
        return draft
    }

    // MARK: Holidays

    /// A list of days (`2026-12-24`), ranges (`2026-12-24..2027-01-01`), what comes every year (`12-25`,
    /// `12-24..01-01`, `easter+1`), names of shared sets, and calendars: `{ical: holidays.ics}`, a path that starts at
    /// the folder of the file that names it, with `time_zone` if the calendar has times in UTC.
    func readHolidays(
        _ list: Node, _ item: MappingReader, key: String, folder: String, zone: Zone?
    ) -> Holidays {
        var holidays = Holidays()
        for node in list.sequence.map({ Array($0) }) ?? [list] {
            if node.mapping != nil {
                holidays.formUnion(readCalendar(node, item, key: key, folder: folder, zone: zone))
                continue
            }
            guard let text = node.scalar?.string, !text.isEmpty else {
                item.report(
                    "“\(key)” \(Holidays.Unreadable.form.description), but has \(item.describe(node))",
                    node.mark)
                continue
            }
            if let set = holidaySets[text] {
                holidays.formUnion(set)
                continue
            }
            do throws(Holidays.Unreadable) { try holidays.add(text) } catch {
                report(error, text, node, item, key: key)
            }
        }
        return holidays
    }

    private func report(
        _ error: Holidays.Unreadable, _ text: String, _ node: Node, _ item: MappingReader, key: String
    ) {
        guard error == .form else {
            item.report("“\(key)” \(error.description)", node.mark)
            return
        }
        let isName = text.utf8.first?.isLetter ?? false
        guard isName, !text.lowercased().hasPrefix("easter") else {
            item.report("“\(key)” \(error.description), but has \(item.describe(node))", node.mark)
            return
        }
        let names = holidaySets.keys.sorted().joined(separator: ", ")
        item.report(
            "“\(key)” names the set of holidays “\(text.singleLine.cut(to: 60))”, but \(sharedFile) "
                + (names.isEmpty ? "has none" : "has only: \(names)")
                + (item.file == sharedFile ? " above it" : ""), node.mark)
    }

    /// `{ical: FILE, time_zone: ZONE}`
    private func readCalendar(
        _ node: Node, _ item: MappingReader, key: String, folder: String, zone: Zone?
    ) -> Holidays {
        let entry = MappingReader(node, file: item.file, path: key, known: ["ical", "time_zone"], item.list)
        let name = entry.requiredString("ical", example: "holidays.ics")
        let ownZone = entry.zone("time_zone") ?? zone
        guard entry.isMapping, !name.isEmpty else { return .none }
        let path = name.hasPrefix("/") ? name : folder + name
        guard let text = files.text(path) else {
            entry.report(
                "“\(key).ical” names “\(path.singleLine)”, which cannot be read; is the path right (it starts at this file’s folder)?",
                entry.node("ical")?.mark)
            return .none
        }
        let calendar = ICalendarDays(text, zone: ownZone)
        for finding in calendar.findings {
            let problem = Problem(
                file: path, line: finding.line, column: 1, message: finding.message,
                isWarning: !finding.isError)
            // Several contacts may use one calendar.
            if !item.list.problems.contains(problem) { item.list.problems.append(problem) }
        }
        if calendar.days.isEmpty, !calendar.findings.contains(where: \.isError) {
            entry.report(
                "“\(path.singleLine)” has no whole day in it, so it closes nothing", entry.node("ical")?.mark,
                isWarning: true)
        }
        return Holidays(days: calendar.days)
    }

    // MARK: Weeks

    /// `mon-fri: 09:00-18:00`, `sat: [09:00-12:00, 13:00-16:00]`, `fri: 20:00-02:00` (past midnight), or the name of
    /// shared hours.
    func readWeek(_ node: Node, _ item: MappingReader, key: String) -> [Int: [OpeningHours.Span]] {
        guard let mapping = node.mapping else {
            readWeekName(node, item, key: key)
            return node.scalar.flatMap { weeks[$0.string] } ?? [:]
        }
        var week: [Int: [OpeningHours.Span]] = [:]
        if mapping.isEmpty {
            item.report("“\(key)” has no day; leave it out if it is always open", node.mark)
        }
        for (key, value) in mapping where !isRepeated(key) {
            guard let days = weekdays(key.scalar?.string ?? "") else {
                item.report(
                    "a day is one of mon, tue, wed, thu, fri, sat, sun, or a range such as mon-fri; found \(item.describe(key))",
                    key.mark)
                continue
            }
            if let day = days.first(where: { week[$0] != nil }) {
                let name = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"][day]
                item.report(
                    "“\(name)” has its hours already; give each day once, with all its spans: \(name): [09:00-12:00, 13:00-18:00]",
                    key.mark)
                continue
            }
            for node in value.sequence.map({ Array($0) }) ?? [value] {
                guard let text = node.scalar?.string, let span = timeSpan(text) else {
                    item.report(
                        "opening hours are written 09:00-18:00 (or 20:00-02:00 past midnight; a closed day is left out); found \(item.describe(node))",
                        node.mark)
                    continue
                }
                for day in days { week[day, default: []].append(span) }
            }
        }
        return week
    }

    /// Reports what is neither a mapping nor the name of shared hours.
    private func readWeekName(_ node: Node, _ item: MappingReader, key: String) {
        let text = node.scalar?.string ?? ""
        if weeks[text] != nil { return }
        let isName = text.utf8.first?.isLetter ?? false && !text.contains(":")
        let names = weeks.keys.sorted().joined(separator: ", ")
        item.report(
            isName
                ? "“\(key)” names the hours “\(text.singleLine.cut(to: 60))”, but \(sharedFile) "
                    + (names.isEmpty ? "has none" : "has only: \(names)")
                : "“\(key)” must be a mapping such as {mon-fri: \"09:00-18:00\"}, but is \(item.describe(node))",
            node.mark)
    }

    /// `mon`, `mon-fri`, `fri-mon`, `mon, wed-fri`; nil for anything else.
    private func weekdays(_ text: String) -> [Int]? {
        let names = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
        var found: [Int] = []
        for range in text.lowercased().split(separator: ",", omittingEmptySubsequences: false) {
            let ends = range.split(separator: "-", omittingEmptySubsequences: false).map { end in
                let word = String(end).trimmed
                return names.firstIndex { $0 == word || $0.prefix(3) == word }
            }
            guard let first = ends.first ?? nil, ends.count <= 2, let last = ends.last ?? nil else {
                return nil
            }
            found += first <= last ? Array(first...last) : Array(first...6) + Array(0...last)
        }
        return found
    }

    private func timeSpan(_ text: String) -> OpeningHours.Span? {
        let ends = text.split(whereSeparator: { $0 == "-" || $0 == "–" }).map { minutes(String($0).trimmed) }
        guard ends.count == 2, let start = ends[0], let end = ends[1], start < 1440 else { return nil }
        return OpeningHours.Span(start: start, end: end > start ? end : end + 1440)
    }

    private func minutes(_ text: String) -> Int? {
        let parts = text.split(separator: ":")
        guard parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
            (0...59).contains(minute), (0...23).contains(hour) || (hour == 24 && minute == 0)
        else { return nil }
        return hour * 60 + minute
    }
}
