package import Mail

/// Time that passes only while the team is there: turns moments into office time and back.
///
/// Made for a period; before it and behind it no office time passes.
package struct OfficeTime: Sendable {
    /// Microseconds since 1970, and the office time of the period that had passed at `start`.
    private struct Span: Sendable {
        let start: Int64
        let end: Int64
        let before: Int64
    }

    private let spans: [Span]
    /// Seconds east of UTC on each UTC day of the period, at noon.
    private let offsets: [Int]
    private let firstDay: Int64
    /// Whose wall clock the due time is rounded on. Nil: UTC.
    package let zone: Zone?
    /// What one day of work is: the mean office time of the days that have any.
    package let officeDay: Duration

    /// More spans than a week can sensibly have, times the longest period asked for; ends any loop.
    private static let spanLimit = 20_000
    /// The longest period, so that the tables have a bound.
    private static let longest = Duration.seconds(800 * 86_400)

    /// Office time from one moment to another; `hours` nil is round the clock.
    package init(_ hours: OpeningHours?, from: Moment, through: Moment) {
        let start = min(max(from, Moment(seconds: 0)), Moment(seconds: 253_000_000_000))
        let end = min(max(through, start), start + Self.longest)
        zone = hours?.zone
        firstDay = start.seconds / 86_400
        offsets = (firstDay...max(firstDay, end.seconds / 86_400)).map { day in
            hours.map { $0.zone.offset(at: Moment(seconds: day * 86_400 + 43_200)) } ?? 0
        }
        guard let hours else {
            spans = [Span(start: start.microseconds, end: end.microseconds, before: 0)]
            officeDay = .seconds(86_400)
            return
        }
        var found: [Span] = []
        var days: Set<CivilTime.Day> = []
        var total: Int64 = 0
        for (opens, closes) in Self.spans(of: hours, from: start, through: end) {
            if let last = found.last, last.end == opens.microseconds {
                found[found.count - 1] = Span(
                    start: last.start, end: closes.microseconds, before: last.before)
            } else {
                found.append(Span(start: opens.microseconds, end: closes.microseconds, before: total))
            }
            total += closes.microseconds - opens.microseconds
            days.insert(CivilTime.Day(hours.zone.civilTime(at: opens)))
        }
        spans = found
        officeDay = .microseconds(days.isEmpty ? 0 : min(total / Int64(days.count), 86_400_000_000))
    }

    /// The times of being open, in order, cut to the period.
    private static func spans(
        of hours: OpeningHours, from: Moment, through: Moment
    ) -> [(opens: Moment, closes: Moment)] {
        var spans: [(Moment, Moment)] = []
        var moment = from
        while moment < through, spans.count < spanLimit {
            let next: Moment
            switch hours.state(at: moment) {
            case .alwaysOpen:
                // Open for a week at least.
                next = min(moment + .seconds(7 * 86_400), through)
                spans.append((moment, next))
            case .open(let until):
                next = until
                spans.append((moment, min(until, through)))
            case .closed(let opens):
                next = opens
            case .closedForLong:
                // Closed for three weeks at least.
                next = moment + .seconds(20 * 86_400)
            }
            guard next > moment else { break }
            moment = next
        }
        return spans
    }

    /// Microseconds of office time from the period's begin to `moment`.
    package func position(of moment: Moment) -> Int64 {
        guard let span = lastSpan(where: { $0.start <= moment.microseconds }) else { return 0 }
        return span.before + min(moment.microseconds, span.end) - span.start
    }

    /// The first moment at which so many microseconds of office time have passed; nil if the period has fewer.
    package func moment(at position: Int64) -> Moment? {
        guard let first = spans.first else { return nil }
        guard position > 0 else { return Moment(microseconds: first.start) }
        guard let span = lastSpan(where: { $0.before < position }) else { return nil }
        let offset = position - span.before
        return offset <= span.end - span.start ? Moment(microseconds: span.start + offset) : nil
    }

    package func elapsed(from: Moment, to: Moment) -> Duration {
        .microseconds(position(of: to) - position(of: from))
    }

    /// The moment at which that much office time has passed after `moment`, which is never before it.
    package func moment(_ duration: Duration, after moment: Moment) -> Moment? {
        let (seconds, attoseconds) = duration.components
        guard seconds < 1 << 40 else { return nil }
        guard seconds >= 0 else { return opening(from: moment) }
        let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
        guard microseconds > 0 else { return opening(from: moment) }
        return self.moment(at: position(of: moment) + microseconds).map { max($0, moment) }
    }

    /// `moment` where it is within office hours (or just at their end), else the next opening.
    package func opening(from moment: Moment) -> Moment? {
        if contains(moment) { return moment }
        let next = firstIndex(where: { $0.start > moment.microseconds })
        return next < spans.count ? Moment(microseconds: spans[next].start) : nil
    }

    /// Whether `moment` is within office hours, their first and last instant included.
    package func contains(_ moment: Moment) -> Bool {
        guard let span = lastSpan(where: { $0.start <= moment.microseconds }) else { return false }
        return moment.microseconds <= span.end
    }

    /// The end of the office hours that `moment` is within.
    package func closing(at moment: Moment) -> Moment? {
        guard let span = lastSpan(where: { $0.start <= moment.microseconds }), moment.microseconds <= span.end
        else { return nil }
        return Moment(microseconds: span.end)
    }

    /// Hours since Sunday 00:00 on the team's wall clock, 0 to 167; on a day of a change of clocks it may be one off.
    package func hourOfWeek(at moment: Moment) -> Int {
        let seconds = moment.seconds
        let day = Int(min(max(seconds / 86_400 - firstDay, 0), Int64(offsets.count - 1)))
        let hours = (seconds + Int64(offsets[day])) / 3600
        // 1970-01-01 was a Thursday.
        return Int(((hours + 4 * 24) % 168 + 168) % 168)
    }

    private func lastSpan(where holds: (Span) -> Bool) -> Span? {
        let index = firstIndex { !holds($0) }
        return index > 0 ? spans[index - 1] : nil
    }

    /// The first span of which it holds, where it holds of all behind it too.
    private func firstIndex(where holds: (Span) -> Bool) -> Int {
        var (low, high) = (0, spans.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(spans[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension CivilTime {
    /// A date alone.
    fileprivate struct Day: Hashable {
        let year: Int
        let month: Int
        let day: Int

        init(_ time: CivilTime) { (year, month, day) = (time.year, time.month, time.day) }
    }
}

extension OfficeTime {
    /// Hours of office time from the period's begin to `moment`.
    func hours(at moment: Moment) -> Double { Double(position(of: moment)) / 3.6e9 }
}

extension Duration {
    var inHours: Double {
        let (seconds, attoseconds) = components
        return (Double(seconds) + Double(attoseconds) / 1e18) / 3600
    }
}
