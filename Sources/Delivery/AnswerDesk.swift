package import Acknowledge
package import Config
package import Mail
package import Store

/// What was measured of the answers of each campaign, looked at anew now and then.
package actor AnswerDesk {
    /// What is known of a campaign's answers.
    package struct Measured: Sendable {
        package let times: AnswerTimes
        /// Conversations that wait for their first answer.
        package let waiting: Int
    }
    private struct Known {
        var times: AnswerTimes
        var measured: Moment
        var waiting: Int
        var counted: Moment
    }

    private let store: Store
    private var known: [String: Known] = [:]

    /// For how long answers are looked at, how often, and how often those who wait are counted.
    private static let window = Duration.seconds(56 * 86_400)
    private static let refresh = Duration.seconds(300)
    private static let recount = Duration.seconds(5)

    package init(store: Store) { self.store = store }

    /// Answers were read with settings that may have changed.
    package func forget() { known = [:] }

    /// Nil where the store does not answer: then nothing is promised.
    package func measured(_ campaign: Campaign, at now: Moment) async -> Measured? {
        if let found = known[campaign.id], now - found.measured < AnswerDesk.refresh {
            if now - found.counted < AnswerDesk.recount {
                return Measured(times: found.times, waiting: found.waiting)
            }
            guard let waiting = try? await store.waitingForAnswer(campaign: campaign.id) else { return nil }
            known[campaign.id]?.waiting = waiting
            known[campaign.id]?.counted = now
            return Measured(times: found.times, waiting: waiting)
        }
        guard
            let history = try? await store.answerHistory(
                campaign: campaign.id, since: now - AnswerDesk.window, at: now)
        else { return nil }
        let times = AnswerTimes(history, office: campaign.team.hours, target: campaign.target, at: now)
        known[campaign.id] = Known(times: times, measured: now, waiting: history.waiting, counted: now)
        return Measured(times: times, waiting: history.waiting)
    }
}
