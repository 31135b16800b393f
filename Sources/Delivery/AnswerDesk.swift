package import Acknowledge
package import Config
package import Mail
package import Store

/// What was measured of the answers of each campaign, looked at anew now and then; by one task at a time, off the actor.
package actor AnswerDesk {
    /// What is known of a campaign's answers.
    package struct Measured: Sendable {
        package let times: AnswerTimes
        /// Conversations that wait for their first answer.
        package let waiting: Int
    }
    private struct Known: Sendable {
        var times: AnswerTimes
        var measured: Moment
        var waiting: Int
        var counted: Moment

        /// Also false after the clock was put back.
        func isFresh(at now: Moment) -> Bool {
            isMeasured(at: now) && now >= counted && now - counted < AnswerDesk.recount
        }
        func isMeasured(at now: Moment) -> Bool { now >= measured && now - measured < AnswerDesk.refresh }
    }

    private let store: Store
    private var known: [String: Known] = [:]
    private var flights: [String: Task<Known?, Never>] = [:]
    /// Raised when settings change: what was begun before counts no more.
    private var generation = 0

    /// How often answers are looked at, and how often those who wait are counted.
    private static let refresh = Duration.seconds(300)
    private static let recount = Duration.seconds(5)

    package init(store: Store) { self.store = store }

    /// Answers were read with settings that may have changed.
    package func forget() {
        (known, flights) = ([:], [:])
        generation += 1
    }

    /// Nil where the store does not answer: then nothing is promised.
    package func measured(_ campaign: Campaign, at now: Moment) async -> Measured? {
        let before = known[campaign.id]
        if let before, before.isFresh(at: now) {
            return Measured(times: before.times, waiting: before.waiting)
        }
        let begun = generation
        let found: Known?
        if let flight = flights[campaign.id] {
            found = await flight.value
        } else {
            // It has no parent so that who asked first may be cancelled alone; it ends with its two queries.
            let flight = Task.detached { [store] in await AnswerDesk.look(store, campaign, before, at: now) }
            flights[campaign.id] = flight
            found = await flight.value
            if begun == generation {
                flights[campaign.id] = nil
                if let found { known[campaign.id] = found }
            }
        }
        return found.map { Measured(times: $0.times, waiting: $0.waiting) }
    }

    private static func look(_ store: Store, _ campaign: Campaign, _ before: Known?, at now: Moment) async
        -> Known?
    {
        if var before, before.isMeasured(at: now) {
            guard let waiting = try? await store.waitingForAnswer(campaign: campaign.id) else { return nil }
            (before.waiting, before.counted) = (waiting, now)
            return before
        }
        let since = now - AnswerHistory.window
        guard let history = try? await store.answerHistory(campaign: campaign.id, since: since, at: now)
        else {
            return nil
        }
        let times = AnswerTimes(history, office: campaign.team.hours, target: campaign.target, at: now)
        return Known(times: times, measured: now, waiting: history.waiting, counted: now)
    }
}
