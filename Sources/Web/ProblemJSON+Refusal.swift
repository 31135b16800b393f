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
            self.init(409, "Not possible", "the conversation is “\(state)”; \(ProblemJSON.way(from: state))")
        case .changed:
            self.init(412, "Changed meanwhile", "the conversation changed since you read it; read it again")
        case .newMessages:
            self.init(
                409, "The customer wrote again",
                "read what came (“messages”), then do it again")
        case .notClaimed:
            self.init(
                409, "Not claimed",
                "claim the conversation first, so that nobody else answers it as well; if you wrote just now, your answer is with its answers already"
            )
        case .keyReused:
            self.init(422, "Key used before", "this Idempotency-Key came with something else; make a new one")
        case .invalid(let reason): self.init(422, "Not taken", reason)
        case .notUndoable(let reason): self.init(409, "Cannot be undone", reason)
        }
    }

    /// What can be done with a conversation in a state where something cannot.
    private static func way(from state: String) -> String {
        switch state {
        case "resolved", "answered": "reopen it first, if there is more to do"
        case "handed-over": "somebody else has it; reopen it first to take it back"
        default: "claim it first"
        }
    }
}
