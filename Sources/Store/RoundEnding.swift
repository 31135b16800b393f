import GRDB
import Mail

/// How the round that a customer waits in ends, and with it its promise. Used inside the writer's transactions.
extension Database {
    /// How a round of questions ended.
    enum RoundEnd { case answered, closed, handedOver }

    /// Ends what the customer waits for: the round, and the promise that was made in it.
    func endRound(of conversation: Int64, _ end: RoundEnd, at now: Moment) throws {
        let open = try first("SELECT campaign, asked, promised FROM conversation WHERE id = ?") {
            $0.integer(conversation)
        } row: {
            (
                campaign: $0.text(0), asked: $0.isNull(1) ? nil : $0.integer(1),
                promised: $0.isNull(2) ? nil : $0.integer(2)
            )
        }
        guard let open else { return }
        if let asked = open.asked {
            try step(
                end == .answered
                    ? "UPDATE round SET answered = ? WHERE campaign = ? AND asked = ? AND conversation = ?"
                    : "UPDATE round SET closed = ? WHERE campaign = ? AND asked = ? AND conversation = ?"
            ) {
                $0.moment(now)
                $0.text(open.campaign)
                $0.integer(asked)
                $0.integer(conversation)
            }
            if end == .answered { try recordLateAnswer(in: conversation, asked: asked, at: now) }
        }
        if let promised = open.promised { try settle(promised, of: conversation, end, at: now) }
        // Where conversations were merged there may be more.
        for promised in try openPromises(of: conversation) {
            try settle(promised, of: conversation, end, at: now)
        }
        try step(
            "UPDATE conversation SET asked = NULL, promised = NULL, promise_due = NULL, carried_due = NULL, undelivered = 0 WHERE id = ?"
        ) {
            $0.integer(conversation)
        }
    }

    private func openPromises(of conversation: Int64) throws -> [Int64] {
        var replies: [Int64] = []
        try each(
            "SELECT p.reply FROM reply r JOIN promise p ON p.reply = r.id WHERE r.conversation = ? AND p.state = 'open'"
        ) {
            $0.integer(conversation)
        } row: {
            replies.append($0.integer(0))
            return true
        }
        return replies
    }

    /// To promises of this round that were broken before.
    private func recordLateAnswer(in conversation: Int64, asked: Int64, at now: Moment) throws {
        try step(
            """
            UPDATE promise SET answered = ? WHERE reply IN (SELECT id FROM reply WHERE conversation = ?) AND asked = ?
                AND state = 'broken' AND answered IS NULL
            """
        ) {
            $0.moment(now)
            $0.integer(conversation)
            $0.integer(asked)
        }
    }

    private func settle(_ reply: Int64, of conversation: Int64, _ end: RoundEnd, at now: Moment) throws {
        let due = try first("SELECT due FROM promise WHERE reply = ? AND state = 'open'") {
            $0.integer(reply)
        } row: {
            Moment(microseconds: $0.integer(0))
        }
        guard let due else {
            // One that is broken already stays it.
            guard end == .answered else { return }
            return try step(
                "UPDATE promise SET answered = ? WHERE reply = ? AND state = 'broken' AND answered IS NULL"
            ) {
                $0.moment(now)
                $0.integer(reply)
            }
        }
        let (state, kind): (PromiseDetail.State, EventKind?) =
            switch end {
            case .answered where now <= due: (.kept, .promiseKept)
            case .answered: (.broken, .promiseBroken)
            case .closed: (.closed, nil)
            case .handedOver: (.withdrawn, .promiseWithdrawn)
            }
        try step(
            "UPDATE promise SET state = ?1, settled = ?2, answered = CASE WHEN ?4 THEN ?2 END WHERE reply = ?3"
        ) {
            $0.text(state.rawValue)
            $0.moment(now)
            $0.integer(reply)
            $0.boolean(end == .answered)
        }
        guard let kind else { return }
        try event(
            kind, at: now, conversation, reply: reply,
            detail: kind == .promiseBroken ? "\((now - due).components.seconds)" : "")
    }
}
