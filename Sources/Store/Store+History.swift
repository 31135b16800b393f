package import Acknowledge
import GRDB
package import Mail

extension Store {
    /// How long a campaign's customers waited for the first answer of a person, of what they asked since.
    ///
    /// There is a case for each time that a person had to answer: from the customer's first message after our last
    /// answer until the next, or until a person closed the conversation without one. `waiting` counts all that wait
    /// now, so also one that a promise is about to be made for.
    package func answerHistory(
        campaign: String, since: Moment, at now: Moment
    ) async throws(StoreFailure) -> AnswerHistory {
        try await read { db in
            var cases: [AnswerHistory.Case] = []
            try db.each(
                """
                SELECT asked, answered, closed FROM round WHERE campaign = ? AND asked >= ? AND asked <= ?
                ORDER BY asked DESC, conversation DESC LIMIT ?
                """
            ) {
                $0.text(campaign)
                $0.moment(since)
                $0.moment(now)
                $0.integer(AnswerHistory.caseLimit)
            } row: {
                cases.append(
                    AnswerHistory.Case(
                        asked: Moment(microseconds: $0.integer(0)), answered: $0.moment(1),
                        closed: $0.moment(2)))
                return true
            }
            return AnswerHistory(cases: cases, waiting: try db.waitingForAnswer(campaign))
        }
    }

    /// How many conversations of a campaign wait for an answer of a person now.
    package func waitingForAnswer(campaign: String) async throws(StoreFailure) -> Int {
        try await read { try $0.waitingForAnswer(campaign) }
    }
}

extension Database {
    /// A conversation that nobody has to answer has no `asked`.
    fileprivate func waitingForAnswer(_ campaign: String) throws -> Int {
        try first(
            "SELECT count(*) FROM conversation WHERE campaign = ? AND asked IS NOT NULL"
        ) {
            $0.text(campaign)
        } row: {
            $0.int(0)
        } ?? 0
    }
}
