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
    /// Days on which no span begins. One that began the evening before goes on to its end: who works from Thursday
    /// 20:00 to Friday 02:00 does so too where Friday is a holiday; and none is open in the night after a holiday
    /// that would have begun on it.
    package var holidays: Holidays

    package init(week: [Int: [Span]], zone: Zone, holidays: Holidays = .none) {
        (self.week, self.zone, self.holidays) = (week, zone, holidays)
    }

    package enum State: Sendable, Equatable {
        /// Open without end within the next week.
        case alwaysOpen
        case open(until: Moment)
        case closed(opens: Moment)
        /// Closed for the next sixty days at least (`OpeningHours.horizon`).
        case closedForLong
    }

    /// How many days ahead an opening is looked for: longer than a summer's closure, and soon enough that the hours
    /// are still the same then.
    package static let horizon = 60

    /// What holds at `moment`. A span begins and ends when the wall clock shows so first; a time that is skipped when
    /// clocks go forward is as much later as they went forward (see `Zone.moment`).
    package func state(at moment: Moment) -> State {
        let spans = concreteSpans(around: moment)
        guard let current = spans.last(where: { $0.start <= moment && moment < $0.end }) else {
            let next = spans.first { $0.start > moment }
            return next.map { .closed(opens: $0.start) } ?? .closedForLong
        }
        return current.end - moment > .seconds(7 * 86_400) ? .alwaysOpen : .open(until: current.end)
    }

    /// The spans from yesterday on as moments, in order, those that touch joined: as many as `state` asks for.
    private func concreteSpans(around moment: Moment) -> [(start: Moment, end: Moment)] {
        var spans: [(start: Moment, end: Moment)] = []
        let today = CalendarDay(moment, in: zone)
        for offset in -1...OpeningHours.horizon {
            for span in spansBeginning(on: today + offset) {
                guard let last = spans.last, span.start <= last.end else {
                    spans.append(span)
                    continue
                }
                spans[spans.count - 1] = (last.start, max(last.end, span.end))
            }
            // What comes later changes no answer any more.
            if let last = spans.last, last.start > moment || last.end - moment > .seconds(8 * 86_400) {
                break
            }
        }
        return spans
    }

    private func spansBeginning(on day: CalendarDay) -> [(start: Moment, end: Moment)] {
        guard let spans = week[day.weekday], !spans.isEmpty, !holidays.contains(day), exists(day) else {
            return []
        }
        let midnight = Int64(day.number) * 86_400
        return spans.map { span in
            (
                zone.moment(wallClock: midnight + Int64(span.start) * 60),
                zone.moment(wallClock: midnight + Int64(span.end) * 60)
            )
        }.filter { $0.0 < $0.1 }.sorted { $0.0 < $1.0 }
    }

    /// A country that moves over the date line leaves out a day (Samoa 2011-12-30).
    private func exists(_ day: CalendarDay) -> Bool {
        let noon = zone.moment(wallClock: Int64(day.number) * 86_400 + 43_200)
        return CalendarDay(noon, in: zone) == day
    }
}
