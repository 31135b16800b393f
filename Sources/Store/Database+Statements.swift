import GRDB
import Mail

/// What happened, as the `event` table names it.
package enum EventKind: String, Sendable, CaseIterable {
    case replyKept = "reply.kept"
    case otherSender = "reply.other-sender"
    /// Somebody wants no more mail; `address` (our List-Unsubscribe address), `text`, `complaint`.
    case unsubscribeRequested = "unsubscribe.requested"
    /// The system that sends the mailings has taken it: `post`, `webhook`, `csv`, `person`.
    case unsubscribeConfirmed = "unsubscribe.confirmed"
    /// It could not be passed on: the number of the attempt.
    case unsubscribeFailed = "unsubscribe.failed"
    /// A complaint about mail of the campaign, by its type.
    case complained = "mailing.complained"
    /// Mail of the campaign was not delivered: `hard user-unknown`, `soft mailbox-full` …
    case mailingBounced = "mailing.bounced"
    case fuseTripped = "fuse.tripped"
    case claimed = "conversation.claimed"
    case released = "conversation.released"
    case leaseLapsed = "conversation.lease-lapsed"
    case resolved = "conversation.resolved"
    /// A person of ours has written to the customer.
    case answered = "conversation.answered"
    case handedOver = "conversation.handed-over"
    /// An acknowledgement is about to leave that says when a person will answer: `p80`, `target` …
    case promiseMade = "promise.made"
    case promiseKept = "promise.kept"
    /// Its time has passed: `unanswered`, or by how many seconds an answer came too late.
    case promiseBroken = "promise.broken"
    /// Nobody has read it, or nobody here can see any more whether it is kept.
    case promiseWithdrawn = "promise.withdrawn"
    case slipQueued = "slip.queued"
    case attempted = "outbox.attempted"
    case sent = "outbox.sent"
    case deferred = "outbox.deferred"
    case ambiguous = "outbox.ambiguous"
    case failed = "outbox.failed"
    case unknown = "outbox.unknown"
    case bounced = "outbox.bounced"
    case reported = "outbox.reported"
    case held = "outbox.held"
    case unheld = "outbox.unheld"
    case dropped = "outbox.dropped"
    case paused = "acknowledgements.paused"
    case resumed = "acknowledgements.resumed"
    /// An agent's answer is to go out.
    case answerQueued = "answer.queued"
    /// Its agent took it back before it left.
    case answerTakenBack = "answer.taken-back"
    /// It did not arrive, and the conversation waits again: `user-unknown`, `expired`, `dropped` …
    case answerBounced = "answer.bounced"
    /// A report says that it is still on its way, by its reason.
    case answerDelayed = "answer.delayed"
    /// A report says that it arrived.
    case answerDelivered = "answer.delivered"
    /// An automatic message came back to it: somebody is away.
    case answerAbsent = "answer.absent"
    /// A helpdesk of ours sent a copy of what it wrote to the customer.
    case answerSeen = "answer.seen"
    /// A customer gets no marketing from now on: `complaint`, `open`, `hand`.
    case holdStarted = "hold.started"
    /// He may get some again: `answered`, `resolved`, `hand` … (see the table `hold`).
    case holdEnded = "hold.ended"
    /// A person's content was removed: the id of the certificate.
    case personErased = "person.erased"
    /// Conversations were older than they are kept: how many.
    case retentionEnded = "retention.ended"
    /// A customer's message is to be handed on by mail; then that the other side has taken it, or not, and why in a word.
    case handOffQueued = "hand-off.queued"
    case handOffTaken = "hand-off.taken"
    case handOffFailed = "hand-off.failed"
    /// People of ours were told by mail what waits.
    case digestSent = "digest.sent"
    /// An agent took over what another one had: that one's name.
    case takenOver = "conversation.taken-over"
    /// Until when the lease is now.
    case extended = "conversation.extended"
    /// To whom, or `nobody`.
    case assigned = "conversation.assigned"
    case noted = "conversation.noted"
    /// `+word -word`
    case labelled = "conversation.labelled"
    /// Until when.
    case snoozed = "conversation.snoozed"
    /// `time`, `customer` (who wrote again), `agent`.
    case woken = "conversation.woken"
    case reopened = "conversation.reopened"
    case seen = "conversation.seen"
    /// The customer wrote to what was handed over: who has it must be told.
    case wroteAgain = "conversation.wrote-again"
    /// Of the one that is a pointer now, into which; of the other one `from` and which.
    case merged = "conversation.merged"
    /// Into which new one; of the new one `from` and which.
    case split = "conversation.split"
    /// From which campaign to which.
    case moved = "conversation.moved"
    /// From which lane to which.
    case laneCorrected = "conversation.lane-corrected"
    case senderCorrected = "conversation.sender-corrected"
    /// The event that was taken back.
    case undone = "conversation.undone"
    /// The customer spoke to us by another way, or we to him: `phone in` …
    case touched = "conversation.touched"
    /// What was done with an account; its name.
    case accountAdded = "account.added"
    case accountChanged = "account.changed"
    case accountRemoved = "account.removed"
    case tokenIssued = "token.issued"
    case tokenRevoked = "token.revoked"
    case loggedIn = "login.done"
    /// How many wrong passwords and tokens came since the one before.
    case loginFailed = "login.failed"
    /// Somebody has to wait after too many wrong guesses.
    case loginBlocked = "login.blocked"
    /// Nothing is sent to a webhook endpoint any more, or again: its name. Never sent to one.
    case webhookPaused = "webhook.paused"
    case webhookResumed = "webhook.resumed"
}

/// Statements are compiled once for each connection.
extension Database {
    func run(_ sql: String, _ arguments: StatementArguments) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    func fetchRow(_ sql: String, _ arguments: StatementArguments) throws -> Row? {
        try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }

    func fetchRows(_ sql: String, _ arguments: StatementArguments) throws -> [Row] {
        try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
    }

    func event(
        _ kind: EventKind, at now: Moment, _ conversation: Int64?, reply: Int64? = nil, outbox: Int64? = nil,
        by agent: String? = nil, detail: String = ""
    ) throws {
        try step(
            "INSERT INTO event (at, kind, conversation, reply, outbox, agent, detail) VALUES (?, ?, ?, ?, ?, ?, ?)"
        ) {
            $0.moment(now)
            $0.text(kind.rawValue)
            $0.integer(conversation)
            $0.integer(reply)
            $0.integer(outbox)
            $0.text(agent)
            $0.text(detail)
        }
    }
}
