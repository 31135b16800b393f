package import Mail

/// When people can be reached: spans of a week in a zone, without holidays.
package struct OpeningHours: Sendable, Equatable {
    /// Minutes from local midnight; `end` is above `start` and may be up to 2880 (past the next midnight).
    package struct Span: Sendable, Equatable, Comparable {
        package let start: Int
        package let end: Int

        package init(start: Int, end: Int) {
            self.start = start
            self.end = end
        }
        package static func < (a: Span, b: Span) -> Bool { (a.start, a.end) < (b.start, b.end) }
    }

    /// Spans by the weekday on which they begin, 0 for Sunday to 6 for Saturday.
    package var week: [Int: [Span]]
    package var zone: Zone
    /// Days on which no span begins, `YYYY-MM-DD`.
    package var holidays: Set<String>

    package init(week: [Int: [Span]], zone: Zone, holidays: Set<String> = []) {
        (self.week, self.zone, self.holidays) = (week, zone, holidays)
    }

    package enum State: Sendable, Equatable {
        /// Open without end within the next week.
        case alwaysOpen
        case open(until: Moment)
        case closed(opens: Moment)
        /// Closed for the next three weeks at least.
        case closedForLong
    }

    /// What holds at `moment`.
    package func state(at moment: Moment) -> State {
        let spans = concreteSpans(around: moment)
        guard let current = spans.last(where: { $0.start <= moment && moment < $0.end }) else {
            let next = spans.first { $0.start > moment }
            return next.map { .closed(opens: $0.start) } ?? .closedForLong
        }
        return current.end - moment > .seconds(7 * 86_400) ? .alwaysOpen : .open(until: current.end)
    }

    /// The spans from yesterday on, three weeks ahead at most, as moments, in order, those that touch joined: as
    /// many as `state` asks for.
    private func concreteSpans(around moment: Moment) -> [(start: Moment, end: Moment)] {
        var spans: [(start: Moment, end: Moment)] = []
        let today = zone.civilTime(at: moment)
        for day in -1...21 {
            let date = CivilTime(
                CivilTime(year: today.year, month: today.month, day: today.day, hour: 12).moment()
                    + .seconds(day * 86_400))
            if holidays.contains(dayText(date)) { continue }
            for span in (week[date.weekday] ?? []).sorted() {
                let (start, end) = (wallTime(date, span.start), wallTime(date, span.end))
                if let last = spans.last, start <= last.end {
                    spans[spans.count - 1].end = max(last.end, end)
                } else if start < end {
                    spans.append((start, end))
                }
            }
            // What comes later changes no answer any more.
            if let last = spans.last, last.start > moment || last.end - moment > .seconds(8 * 86_400) {
                break
            }
        }
        return spans
    }

    /// The moment of that many minutes of the wall clock after the start of a day.
    private func wallTime(_ date: CivilTime, _ minutes: Int) -> Moment {
        let day = CivilTime(
            CivilTime(year: date.year, month: date.month, day: date.day, hour: 12).moment()
                + .seconds(minutes / 1440 * 86_400))
        let rest = minutes % 1440
        return zone.moment(
            CivilTime(year: day.year, month: day.month, day: day.day, hour: rest / 60, minute: rest % 60))
    }
}

/// `YYYY-MM-DD`
package func dayText(_ time: CivilTime) -> String {
    String(CivilTime(year: time.year, month: time.month, day: time.day).moment().rfc3339.prefix(10))
}
