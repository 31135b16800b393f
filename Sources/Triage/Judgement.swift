package import Mail

/// What is known about a reply beside its bytes.
package struct Arrival: Sendable {
    /// MAIL FROM.
    package var sender: ReversePath
    /// RCPT TO as given.
    package var recipient: Mailbox
    /// All addresses of the campaign, without tags, as `Mailbox.key`.
    package var campaignAddresses: Set<String>
    /// All addresses of all campaigns, as `Mailbox.key`: no mail from one of them is ever answered.
    package var ownAddresses: Set<String>
    /// The value of our loop mark field.
    package var loopMark: String
    /// Whether it came to `postmaster@` or `abuse@` instead of a campaign's own address.
    package var isRoleAddress = false
    /// Whether it came to the signed reverse path of our own automatic mail.
    package var isBounceAddress = false
    /// Whether the recipient is not known but assumed (`explain` without `--rcpt-to`): rules that compare it
    /// with To and Cc are passed over.
    package var isRecipientAssumed = false
    /// What is odd about its address, as short names: `token-wrong`, `token-expired`.
    package var problems: [String] = []
    /// Whether it came to the campaign's List-Unsubscribe address (`campaign+unsubscribe…@`).
    package var isUnsubscribeAddress = false
    /// Whether it is known to answer something of ours: a valid reply token, or an In-Reply-To that we issued.
    package var answersOurs = false
    /// Whether mail that asks not to be answered automatically (`X-Auto-Response-Suppress`) is answered all the same.
    package var answersSuppressed = false
    /// The listed relay that handed it in, if any.
    package var relay: TrustedRelay?

    package init(
        sender: ReversePath, recipient: Mailbox, campaignAddresses: Set<String>, ownAddresses: Set<String>,
        loopMark: String
    ) {
        (self.sender, self.recipient) = (sender, recipient)
        (self.campaignAddresses, self.ownAddresses) = (campaignAddresses, ownAddresses)
        self.loopMark = loopMark
    }
}

/// The name of the header field that marks our own automatic mail.
package let loopMarkField = "X-Porchlight-Loop"

/// What triage says of one reply. Lane and the permission to acknowledge are two answers, decided apart.
package struct Judgement: Sendable, Equatable {
    package let lane: Lane
    package let laneRule: Rule
    package let standing: SenderStanding
    /// The first rule that forbids an automatic answer, or nil.
    package let silence: Rule?
    /// What is odd about the message, as short names.
    package let problems: [String]
    /// What the delivery report says, of a bounce.
    package var bounce: BounceReport?
    /// What the report says, of a feedback report.
    package var feedback: FeedbackReport?
    /// When somebody is back and who helps meanwhile, of an automatic answer; or of a message that looks like one.
    package var absence: AbsenceNotice?
    /// That somebody wants no more mail: certain in the lanes `unsubscribe` and `feedback-report`, else for a person to
    /// see.
    package var unsubscribe: UnsubscribeWish?
    /// Filed as a person's, but it looks like an automatic answer; it is not acknowledged.
    package var isUncertain = false
    /// What was seen, in sentences for people.
    package var notes: [String] = []

    package init(lane: Lane, laneRule: Rule, standing: SenderStanding, silence: Rule?, problems: [String]) {
        (self.lane, self.laneRule, self.standing) = (lane, laneRule, standing)
        (self.silence, self.problems) = (silence, problems)
    }
}

/// Judges a reply. Reads the message, what people read of it, and the envelope only; total.
package func judge(_ message: InternetMessage, _ arrival: Arrival, _ reading: Reading) -> Judgement {
    var signs = Signs(message, arrival, reading)
    let findings = signs.findings()
    let standing = arrival.sender.mailbox.map {
        AuthenticationResults(message.headers, relay: arrival.relay).standing(sender: $0, from: signs.author)
    }
    var problems = message.problems + arrival.problems
    if arrival.isRecipientAssumed { problems.append("recipient-assumed") }
    var judgement = Judgement(
        lane: findings.lane, laneRule: findings.rule, standing: standing ?? .unproven,
        silence: signs.silence(findings), problems: problems)
    (judgement.bounce, judgement.feedback) = (findings.bounce, findings.feedback)
    (judgement.unsubscribe, judgement.isUncertain) = (findings.unsubscribe, findings.isUncertain)
    if findings.lane == .autoReply && findings.rule != .ownLoop || findings.isUncertain {
        judgement.absence = signs.absenceNotice()
    }
    judgement.notes = signs.notes(findings, judgement)
    return judgement
}
