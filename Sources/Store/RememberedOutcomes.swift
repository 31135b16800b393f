import Foundation
import GRDB
import Mail

/// Idempotency keys, inside the writer's transaction: who asks the same again gets the first outcome, and nothing is done.
/// An outcome is known for a day.
extension Database {
    /// The outcome of what the agent asked with this key; nil if it is new.
    ///
    /// - Parameter digest: a keyed hash of what is asked (`KeyedHash`, purpose `operation`).
    /// - Throws: `QueueRefusal.keyReused` if the key came with something else, `.invalid` for a key that cannot be one.
    func remembered(_ key: String, _ agent: ActingAgent, _ digest: Int64) throws -> OperationOutcome? {
        guard !key.isEmpty, key.utf8.count <= 255 else {
            throw QueueRefusal.invalid("an idempotency key is 1 to 255 octets")
        }
        let known = try first("SELECT digest, outcome FROM remembered WHERE agent = ? AND key = ?") {
            $0.text(agent.name)
            $0.text(key)
        } row: {
            (digest: $0.integer(0), outcome: $0.text(1))
        }
        guard let known else { return nil }
        guard known.digest == digest else { throw QueueRefusal.keyReused }
        return try JSONDecoder().decode(OperationOutcome.self, from: Data(known.outcome.utf8))
    }

    func remember(
        _ key: String, _ agent: ActingAgent, _ digest: Int64, _ outcome: OperationOutcome, at now: Moment
    ) throws {
        let json = String(decoding: try JSONEncoder().encode(outcome), as: UTF8.self)
        try step("INSERT INTO remembered (agent, key, digest, outcome, at) VALUES (?, ?, ?, ?, ?)") {
            $0.text(agent.name)
            $0.text(key)
            $0.integer(digest)
            $0.text(json)
            $0.moment(now)
        }
    }
}
