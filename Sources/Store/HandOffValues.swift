package import Mail
package import Triage

/// What a rule is asked about: a conversation in which something happened.
package struct HandOffCandidate: Sendable, Equatable {
    package let row: Int64
    package let campaign: String
    package let lane: Lane
    package let signs: QueueSigns
    package let labels: Set<String>
    package let isHandedOver: Bool
    package let isResolved: Bool
    /// Where messages of it were handed to.
    package let destinations: Set<String>
    /// Of these, where one of them was not taken.
    package let failedDestinations: Set<String>
}

/// That a conversation's messages go to a destination.
package struct HandOffWish: Sendable, Equatable {
    package let conversation: Int64
    package let destination: String
    /// The conversation is handed over with it.
    package let takes: Bool
    /// Messages of these lanes go, of others none.
    package let lanes: Set<Lane>

    package init(conversation: Int64, destination: String, takes: Bool, lanes: Set<Lane>) {
        (self.conversation, self.destination, self.takes, self.lanes) = (
            conversation, destination, takes, lanes
        )
    }
}

package enum HandOffState: String, Sendable, CaseIterable {
    case waiting, taken, failed
}

/// One message on its way to a destination.
package struct HandOff: Sendable, Equatable {
    package let row: Int64
    /// The public id; bounces name it.
    package let id: String
    package let campaign: String
    package let destination: String
    /// Public ids.
    package let conversation: String
    package let reply: String
    /// As `ReplyDetail.message` names it; nil if it was erased.
    package let message: Int64?
    package let customer: String
    package let lane: String
    package let standing: String
    package let language: String?
    package let due: Moment?
    /// The fields that we put before what was received.
    package let trace: [UInt8]
    package let state: HandOffState
    package let created: Moment
    package let attempts: Int
    package let nextAttempt: Moment
    package let lastError: String?
    package let finished: Moment?
}

/// What came of one attempt to hand a message on.
package enum HandOffOutcome: Sendable, Equatable {
    case taken
    case again(error: String, at: Moment)
    /// The conversation is left to the queue, or comes back to it.
    case failed(error: String)
}
