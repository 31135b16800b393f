import Mail
import Store

extension ProblemJSON {
    /// What an agent is told when an operation on a conversation was refused.
    init(_ refusal: QueueRefusal, _ id: String) {
        switch refusal {
        case .notFound: self = API.notFound(id)
        case .claimedBy(let agent, let until):
            self.init(409, "Claimed", "“\(agent)” has this conversation until \(until.rfc3339)")
        case .wrongState(let state):
            self.init(
                409, "Not possible", "the conversation is “\(state)”; that cannot be done with it now")
        case .changed:
            self.init(412, "Changed meanwhile", "the conversation changed since you read it; read it again")
        case .newMessages(let ids):
            self.init(
                409, "The customer wrote again",
                "read what came (“messages”), then send your answer again with \"seen\": \"\(ids.last ?? "")\""
            )
        case .notClaimed:
            self.init(
                409, "Not claimed", "claim the conversation first, so that nobody else answers it as well")
        case .keyReused:
            self.init(422, "Key used before", "this Idempotency-Key came with something else; make a new one")
        case .invalid(let reason): self.init(422, "Not taken", reason)
        case .notUndoable(let reason): self.init(409, "Cannot be undone", reason)
        }
    }
}
