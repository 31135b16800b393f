import GRDB
import Mail

/// An exchange is what marks of ours tie together, whoever writes and in however many conversations: a conversation and
/// those that its token, an answer to mail of ours, or a nearly equal sender continue. Its first conversation counts the
/// acknowledgements of all. A thread among customers, in which only their own mails are named, ties nothing.
extension Database {
    /// Times kept of each exchange: the most that a limit can be.
    private static let kept = 32

    /// When acknowledgements were decided in the exchange of a conversation, since a person of ours last answered.
    func acknowledgements(inExchangeOf conversation: Int64) throws -> [Moment] {
        let times = try first(
            "SELECT f.acknowledged FROM conversation c JOIN conversation f ON f.id = coalesce(c.exchange, c.id) WHERE c.id = ?"
        ) {
            $0.integer(conversation)
        } row: {
            $0.text(0)
        }
        return times?.split(separator: " ").compactMap { Int64($0).map { Moment(microseconds: $0) } } ?? []
    }

    func countAcknowledgement(inExchangeOf conversation: Int64, at now: Moment) throws {
        let times = (try acknowledgements(inExchangeOf: conversation) + [now]).suffix(Database.kept)
        try setAcknowledgements(
            inExchangeOf: conversation, times.map { "\($0.microseconds)" }.joined(separator: " "))
    }

    /// Who talks with a person of ours may be acknowledged anew.
    func forgetAcknowledgements(inExchangeOf conversation: Int64) throws {
        try setAcknowledgements(inExchangeOf: conversation, "")
    }

    private func setAcknowledgements(inExchangeOf conversation: Int64, _ times: String) throws {
        try step(
            "UPDATE conversation SET acknowledged = ?1 WHERE id = (SELECT coalesce(exchange, id) FROM conversation WHERE id = ?2)"
        ) {
            $0.text(times)
            $0.integer(conversation)
        }
    }

    /// The first conversation of the exchange that one belongs to.
    func exchange(of conversation: Int64) throws -> Int64 {
        try first("SELECT coalesce(exchange, id) FROM conversation WHERE id = ?") {
            $0.integer(conversation)
        } row: {
            $0.integer(0)
        } ?? conversation
    }
}
