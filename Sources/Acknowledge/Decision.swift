import Mail
package import Triage

/// What the store knows about a reply at the moment when it is kept; read inside its transaction.
package struct Facts: Sendable, Equatable {
    /// The same Message-ID, envelope sender and body came within the last 5 days.
    package var isRedelivery = false
    /// A valid reply token stood in the address, or In-Reply-To names a message that we issued.
    package var continuesOurs = false
    /// Since a person of ours last wrote in the conversation that it goes on with; nil if nobody has yet.
    package var sinceAnswer: Duration?
    /// Since the last acknowledgement to this envelope sender for this campaign; nil if there was none.
    package var sinceAcknowledgement: Duration?
    /// How long ago the acknowledgements of this exchange were, whoever they went to, since a person of ours last
    /// answered in it. An exchange is what marks of ours tie together: a conversation token, the Message-ID of our mail,
    /// or a nearly equal sender within the hour.
    package var inExchange: [Duration] = []
    /// Its subject is that of automatic mail of ours, behind a mark of an answer, and nothing else shows what it
    /// answers.
    package var answersOnlyBySubject = false
    /// Automatic mails to this sender's domain in the last hour.
    package var toDomainInHour = 0
    /// Automatic mails about messages with this normalised body in the last hour.
    package var ofBodyInHour = 0
    /// All automatic mails in the last minute.
    package var inMinute = 0

    package init() {}
}

/// Limits of automatic mail, against loops and floods. Each is a setting.
package struct FuseLimits: Sendable, Equatable {
    /// To one envelope sender there is one acknowledgement of a campaign in this time …
    package var senderWindow = Duration.seconds(86_400)
    /// … and to one who is not proven, in this.
    package var unprovenWindow = Duration.seconds(7 * 86_400)
    /// After a person of ours has written in a conversation, no machine does for so long.
    package var quietAfterAnswer = Duration.seconds(30 * 60)
    /// In one exchange in `exchangeWindow`, whoever they go to; 32 at most.
    package var perExchange = 2
    package var exchangeWindow = Duration.seconds(7 * 86_400)
    /// To one domain in an hour.
    package var domainPerHour = 200
    /// Of one normalised body in an hour.
    package var bodyPerHour = 20
    /// In all in a minute.
    package var totalPerMinute = 600

    package init() {}
}

/// Whether a reply is acknowledged, and why; stored as the receipt.
package struct Decision: Sendable, Equatable {
    package let send: Bool
    package let rule: Rule
    /// The text may say nothing that is taken from the message.
    package let isNeutral: Bool
    /// Whether `rule` is a fuse that tripped: an event beside the receipt.
    package let isTrippedFuse: Bool
    /// Where it says no, after how long it may say yes, if that is known.
    package let retryAfter: Duration?

    package init(
        send: Bool, rule: Rule, isNeutral: Bool = false, isTrippedFuse: Bool = false,
        retryAfter: Duration? = nil
    ) {
        (self.send, self.rule, self.isNeutral, self.isTrippedFuse) = (send, rule, isNeutral, isTrippedFuse)
        self.retryAfter = retryAfter
    }
}

extension Rule {
    package static let senderFailed = Rule(
        "sender-failed", "RFC 3834 §4: the sender was forged (RFC 7489, RFC 7208)")
    package static let senderUnproven = Rule(
        "sender-unproven", "RFC 3834 §4: nothing shows that the sender is real")
    package static let thanksOnly = Rule("thanks-only", "RFC 3834 §2: thanks ask for no answer")
    package static let personWrote = Rule(
        "person-wrote", "RFC 3834 §2: a person is answering, so no machine has to")
    package static let helpdeskAnswer = Rule(
        "helpdesk-answer", "the setting helpdesks: people of ours wrote it to the customer")
    package static let answersAcknowledgement = Rule(
        "answers-acknowledgement", "RFC 3834 §2: it answers an automatic mail of ours by its subject alone")
    package static let redelivery = Rule("redelivery", "RFC 5321 §6.1: the same message again")
    package static let fuseSender = Rule("fuse-sender", "RFC 5230 §4.2, RFC 3834 §2: one a day and sender")
    package static let fuseSenderUnproven = Rule(
        "fuse-sender-week", "RFC 5230 §4.2: one in 7 days for an unproven sender")
    package static let fuseExchange = Rule(
        "fuse-exchange", "RFC 3834 §2: limit per exchange of mails, whoever writes")
    package static let fuseDomain = Rule("fuse-domain", "RFC 3834 §2: limit per sender domain and hour")
    package static let fuseBody = Rule("fuse-body", "RFC 3834 §2: limit per body and hour")
    package static let fuseTotal = Rule("fuse-total", "RFC 3834 §2: limit in all per minute")
    package static let proven = Rule("proven-sender", "RFC 7208 or RFC 7489: the sender is authenticated")
    package static let promiseSlips = Rule(
        "promise-slips", "RFC 3834 §2: what we said of when a person answers will not be true")
    package static let unprovenWithToken = Rule("own-token", "RFC 3834 §4: the mail answers one that we sent")
    package static let unauthenticatedAllowed = Rule(
        "unauthenticated-allowed", "setting acknowledge_unauthenticated")
}

/// Decides whether to acknowledge (the design's "Whom we acknowledge"): what the message forbids, then who the
/// sender is, then the fuses. Pure; called inside the store's transaction.
package func decide(
    _ judgement: Judgement, _ facts: Facts, limits: FuseLimits, allowsUnauthenticated: Bool
) -> Decision {
    if let silence = judgement.silence { return Decision(send: false, rule: silence) }
    if judgement.lane == .thanks { return Decision(send: false, rule: .thanksOnly) }
    if facts.isRedelivery { return Decision(send: false, rule: .redelivery) }
    if isWithin(facts.sinceAnswer, limits.quietAfterAnswer) {
        return Decision(send: false, rule: .personWrote)
    }
    var isNeutral = false
    let reason: Rule
    switch judgement.standing {
    case .failed: return Decision(send: false, rule: .senderFailed)
    case .proven: reason = .proven
    case .unproven where facts.continuesOurs:
        (reason, isNeutral) = (.unprovenWithToken, true)
    case .unproven where allowsUnauthenticated:
        (reason, isNeutral) = (.unauthenticatedAllowed, true)
    case .unproven: return Decision(send: false, rule: .senderUnproven)
    }
    if facts.answersOnlyBySubject { return Decision(send: false, rule: .answersAcknowledgement) }
    // Where unproven senders are allowed they are counted as proven ones are.
    let isProven = judgement.standing == .proven || reason == .unauthenticatedAllowed
    let ofSender: Rule? =
        isWithin(facts.sinceAcknowledgement, limits.senderWindow)
        ? .fuseSender
        : !isProven && isWithin(facts.sinceAcknowledgement, limits.unprovenWindow) ? .fuseSenderUnproven : nil
    let inExchange = facts.inExchange.count { isWithin($0, limits.exchangeWindow) }
    let ofExchange: Rule? = inExchange >= limits.perExchange ? .fuseExchange : nil
    if let fuse = ofSender ?? ofExchange ?? trippedFuse(facts, limits: limits) {
        return Decision(send: false, rule: fuse, isTrippedFuse: true)
    }
    return Decision(send: true, rule: reason, isNeutral: isNeutral)
}

/// Decides whether to say that a promise will be broken: under the fuses of acknowledgements, but for the one mail a
/// sender and day. An unproven sender has his one mail already. Pure; called inside the store's transaction.
///
/// - Parameter wasNeutral: whether the acknowledgement that named the promise was: then the slip is as well.
package func decideSlip(
    to standing: SenderStanding, wasNeutral: Bool, _ facts: Facts, limits: FuseLimits,
    allowsUnauthenticated: Bool
) -> Decision {
    if isWithin(facts.sinceAnswer, limits.quietAfterAnswer) {
        return Decision(send: false, rule: .personWrote)
    }
    switch standing {
    case .failed: return Decision(send: false, rule: .senderFailed)
    case .proven: break
    case .unproven:
        if !allowsUnauthenticated, let since = facts.sinceAcknowledgement,
            isWithin(since, limits.unprovenWindow)
        {
            return Decision(
                send: false, rule: .fuseSenderUnproven, isTrippedFuse: true,
                retryAfter: limits.unprovenWindow - since)
        }
    }
    if let fuse = trippedFuse(facts, limits: limits) {
        return Decision(send: false, rule: fuse, isTrippedFuse: true)
    }
    return Decision(send: true, rule: .promiseSlips, isNeutral: wasNeutral)
}

/// A moment in the future, by a clock that was put back, counts as now.
private func isWithin(_ age: Duration?, _ window: Duration) -> Bool { age.map { $0 < window } ?? false }

/// The fuses that count the mail of all.
private func trippedFuse(_ facts: Facts, limits: FuseLimits) -> Rule? {
    if facts.toDomainInHour >= limits.domainPerHour { return .fuseDomain }
    if facts.ofBodyInHour >= limits.bodyPerHour { return .fuseBody }
    if facts.inMinute >= limits.totalPerMinute { return .fuseTotal }
    return nil
}

/// What two messages with the same wording have in common: letters and digits of the new text, letters in lower
/// case. Punctuation, quoting and line breaks make no difference.
package func normalisedBody(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { bytes in
        let bytes = bytes.prefix(16_384)
        return [UInt8](unsafeUninitializedCapacity: bytes.count) { out, count in
            for byte in bytes where byte.isLetter || byte.isDigit || byte >= 0x80 {
                out[count] = byte.lowercased
                count += 1
            }
        }
    }
}
