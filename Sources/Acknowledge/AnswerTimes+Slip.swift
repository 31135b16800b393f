package import Mail

extension AnswerTimes {
    /// How likely a promise is still to be kept by somebody who has no answer yet, 0 to 1; nil if nothing is known.
    ///
    /// - Parameter waiting: As for `promise`: without this conversation.
    package func chance(of promise: Promise, asked: Moment, waiting: Int, at now: Moment) -> Double? {
        guard now < promise.due else { return 0 }
        guard let typical = typical(asked: asked, waiting: waiting, at: now)
        else { return nil }
        let left = time.elapsed(from: now, to: promise.due).inHours
        return 1 - curve.share(after: left / max(typical, 1e-6))
    }

    /// A new honest time for a promise that will break: four of five of those who have waited so long and have so
    /// many before them are answered by then. Always later than the promise; nil if no time can be named.
    package func renewed(_ promise: Promise, asked: Moment, waiting: Int, at now: Moment) -> Promise? {
        guard let measured = measured[80], let typical = typical(asked: asked, waiting: waiting, at: now)
        else { return nil }
        var remaining = typical
        let elapsed = time.elapsed(from: asked, to: now).inHours
        let whole = max(wholeWait(asked: asked, waiting: waiting) ?? typical, 1e-6)
        let share = curve.share(after: elapsed / whole)
        if let longer = curve.time(share: share / 5) {
            remaining = max(remaining, longer * whole - elapsed)
        }
        let start = max(now, promise.due)
        guard let estimate = due(hours: remaining, after: now),
            let next = due(hours: 1.0 / 12, after: start)
        else { return nil }
        return Promise(due: max(estimate, next), basis: .measured(percent: 80, answers: measured.answers))
    }

    /// Hours of office time from `now` that four of five need who have as many before them as this conversation has.
    private func typical(asked: Moment, waiting: Int, at now: Moment) -> Double? {
        let ahead =
            asked > made ? waiting : min(waiting, backlog.open.count { $0 < asked } + backlog.forgotten)
        return wait(percent: 80, asked: now, waiting: ahead, at: now)
    }

    /// Hours of office time that four of five needed, from when they asked, who found the queue that this one found.
    private func wholeWait(asked: Moment, waiting: Int) -> Double? {
        guard let measured = measured[80], let hour = hour(of: asked) else { return nil }
        let found = backlog.past.first { $0.asked == asked }?.expected
        return measured.table.wait(expected: found ?? expected(waiting: waiting)) * measured.hours[hour]
    }
}
