import Mail
import GRDB

/// In which conversation one kept message stands.
package struct MessagePlace: Sendable, Equatable {
    package let reply: ReplyDetail
    package let conversation: String
    package let campaign: String
}

extension Store {
    /// One kept message by its public id; nil if there is none that the agent may know of.
    package func message(_ id: String, by agent: ActingAgent) async throws(StoreFailure) -> MessagePlace? {
        guard let reply = try await reply(id, at: .init(seconds: 0)) else { return nil }
        let place = try await read { db in
            try db.first(
                "SELECT c.public_id, c.campaign FROM reply r JOIN conversation c ON c.id = r.conversation WHERE r.public_id = ?"
            ) {
                $0.text(id)
            } row: {
                (conversation: $0.text(0), campaign: $0.text(1))
            }
        }
        guard let place, agent.mayKnow(place.campaign) else { return nil }
        return MessagePlace(reply: reply, conversation: place.conversation, campaign: place.campaign)
    }
}
