import GRDB
import Mail
import Triage

/// How a wish for no more mail is noted. Used inside the writer's transactions.
///
/// The campaign's system believes what we pass on. So an address is passed on only where its owner is proven to have
/// said it; what comes with a valid token of a mailing speaks for that copy alone, whoever sent it. Of everything else
/// people are shown that it was said.
struct NotedWish {
    /// Empty where only the copy is to be believed.
    let address: String
    let recipient: String
    let standing: SenderStanding
    /// Whether the campaign's system is told without a person.
    let isPassedOn: Bool

    /// Nil where neither an address nor a copy is named: that can be noted by nobody.
    init?(_ reply: IncomingReply, by sender: CountedSender?) {
        standing = reply.judgement.standing
        recipient = reply.mailing?.recipient ?? ""
        let hasToken = !recipient.isEmpty
        // A complaint comes from who reports it, not from who complains: it speaks for a copy of ours, not for an address.
        let isReport = reply.judgement.lane == .feedbackReport
        isPassedOn = standing == .proven && !isReport || standing != .failed && hasToken
        let named =
            isReport
            ? reply.judgement.feedback?.recipient ?? ""
            : originalAddress(sender?.address ?? reply.customer.address)
        address = (standing == .unproven || isReport) && hasToken ? "" : named
        guard !address.isEmpty || hasToken else { return nil }
    }
}

/// An address without the mark that its own system put there for one mail (BATV). What a forwarder wrote into its own
/// address is what the forwarder says, not what was proven.
private func originalAddress(_ address: String) -> String {
    guard let mailbox = Mailbox(address),
        ["prvs=", "btv1="].contains(mailbox.localPart.asciiLowercased.prefix(5))
    else { return address }
    return rewrittenOrigin(mailbox).address
}

extension Database {
    /// Notes who wants no more mail, once for each campaign, address and copy. Said again it counts as new, and is passed
    /// on again, by another id, if it was confirmed; what a forged sender says changes nothing that another said.
    func noteUnsubscribe(
        _ reply: IncomingReply, by sender: CountedSender?, wish: String, _ row: Int64, at now: Moment
    ) throws {
        guard let noted = NotedWish(reply, by: sender) else { return }
        let known = try knownWish(noted, in: reply.campaign)
        if noted.standing == .failed, let known, known.standing != .failed {
            return try link(row, to: known.id)
        }
        try link(row, to: write(noted, reply, known?.standing, wish: wish, row, at: now))
    }

    private func link(_ reply: Int64, to wish: Int64?) throws {
        try step("UPDATE reply SET unsubscribe = ? WHERE id = ?") {
            $0.integer(wish)
            $0.integer(reply)
        }
    }

    private func knownWish(_ wish: NotedWish, in campaign: String) throws -> (
        id: Int64, standing: SenderStanding
    )? {
        try first(
            "SELECT id, standing FROM unsubscribe WHERE campaign = ? AND address_key = ? AND mailing_recipient = ?"
        ) {
            $0.text(campaign)
            $0.text(addressKey(wish.address))
            $0.text(wish.recipient)
        } row: {
            (id: $0.integer(0), standing: SenderStanding(rawValue: $0.text(1)) ?? .unproven)
        }
    }

    private func write(
        _ noted: NotedWish, _ reply: IncomingReply, _ known: SenderStanding?, wish: String, _ row: Int64,
        at now: Moment
    ) throws -> Int64? {
        let best = known == .proven || noted.standing == .proven ? SenderStanding.proven : noted.standing
        var random = SystemRandomNumberGenerator()
        let name = PublicID.make(
            at: now, random: (0..<PublicID.replyRandom).map { _ in UInt8.random(in: 0...255, using: &random) }
        )
        var id: Int64?
        try each(
            """
            INSERT INTO unsubscribe (public_id, campaign, address_key, address, mailing_recipient, mailing, wish, reply, standing,
                requested, next_attempt)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            ON CONFLICT (campaign, address_key, mailing_recipient) DO UPDATE SET wish = excluded.wish, reply = excluded.reply,
                mailing = coalesce(excluded.mailing, mailing), requested = excluded.requested,
                public_id = CASE WHEN confirmed IS NULL THEN public_id ELSE excluded.public_id END,
                standing = CASE WHEN confirmed IS NULL THEN ?12 ELSE excluded.standing END,
                attempts = CASE WHEN confirmed IS NULL THEN attempts ELSE 0 END,
                next_attempt = CASE WHEN confirmed IS NULL THEN coalesce(next_attempt, excluded.next_attempt)
                    ELSE excluded.next_attempt END,
                confirmed = NULL, how = NULL
            RETURNING id
            """
        ) {
            $0.text(name)
            $0.text(reply.campaign)
            $0.text(addressKey(noted.address))
            $0.text(noted.address)
            $0.text(noted.recipient)
            $0.text(reply.mailing?.mailing)
            $0.text(wish)
            $0.integer(row)
            $0.text(noted.standing.rawValue)
            $0.moment(now)
            if noted.isPassedOn { $0.moment(now) } else { $0.null() }
            $0.text(best.rawValue)
        } row: {
            id = $0.integer(0)
            return true
        }
        return id
    }
}
