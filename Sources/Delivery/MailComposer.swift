import Acknowledge
import Config
import Foundation
import Mail
import OpenSSL
import Store
import Triage

/// Finds the words of a row of the outbox, with what is true now: measured answers, open contacts, what the company's
/// own systems say. Shared by all couriers.
final class MailComposer: Sendable {
    /// A mail with what has to be recorded when it leaves.
    struct Composed: Sendable {
        let bytes: [UInt8]
        /// The time that it names.
        var promise: Promise?
        /// Ids of the contact options that it offers.
        var offered: [String] = []
        /// It says that a person will answer: true only while the conversation waits.
        var assumesWaiting = false
    }

    private let store: Store
    private let now: @Sendable () -> Moment
    private let answers: AnswerDesk
    private let capacity = ContactCapacity()
    private let facts: FactsDesk
    private let unsubscribing: UnsubscribeService
    private let authenticate: @Sendable (String) -> [UInt8]

    init(
        store: Store, now: @escaping @Sendable () -> Moment, answers: AnswerDesk, facts: FactsDesk,
        unsubscribing: UnsubscribeService
    ) {
        (self.store, self.now, self.answers, self.facts) = (store, now, answers, facts)
        self.unsubscribing = unsubscribing
        let secret = store.secret
        authenticate = { Digest.hmacSHA256(key: secret, Array($0.utf8)) }
    }

    /// The bytes of an earlier attempt whose outcome is not known, else words that are true now. Nil where the campaign
    /// is not configured any more.
    func compose(_ item: OutboxItem, _ site: Site) async -> Composed? {
        if item.ambiguous > 0, let bytes = item.bytes {
            return Composed(bytes: bytes, promise: item.promised)
        }
        if item.kind == .answer {
            // Without its campaign there is no address that reports could come to.
            return site.campaign(item.campaign) == nil ? nil : await composedAnswer(item)
        }
        guard let campaign = site.campaign(item.campaign), let recipient = Mailbox(item.recipient) else {
            return nil
        }
        let token = ReplyToken(conversation: item.conversation, campaign: campaign.id, authenticate)
        let primary = campaign.primaryAddress
        var order = AcknowledgementOrder(
            reply: item.reply, recipient: recipient,
            replyTo: Mailbox(localPart: "\(primary.localPart)+\(token.tag)", domain: primary.domain),
            isNeutral: item.isNeutral, subject: item.subject, messageID: item.messageID,
            references: item.references, received: item.received)
        order.hasReversePath = site.settings.reversePath == .bounce
        order.language = item.language.flatMap(Language.init(rawValue:))
        await fill(&order, item, campaign)
        let time = now()
        order.fullContacts = capacity.full(campaign, at: time)
        let mail = campaign.acknowledgement(
            order, now: time, loopMark: store.loopMark, loopMarkField: loopMarkField)
        return Composed(
            bytes: mail.bytes, promise: mail.promise, offered: mail.offered,
            assumesWaiting: order.isWaiting && order.kind != .unsubscribe)
    }

    /// A person's words, as they were kept when they were written.
    private func composedAnswer(_ item: OutboxItem) async -> Composed? {
        guard let id = item.answer, let bytes = try? await store.answerBytes(id) else { return nil }
        return Composed(bytes: bytes)
    }

    /// Counts what a mail that leaves has offered.
    func left(_ composed: Composed, of campaign: Campaign?) {
        if let campaign, !composed.offered.isEmpty {
            capacity.offered(composed.offered, of: campaign, at: now())
        }
    }

    /// What the mail is about, and what is known beside the message.
    private func fill(_ order: inout AcknowledgementOrder, _ item: OutboxItem, _ campaign: Campaign) async {
        order.isWaiting = item.isWaiting
        if item.kind == .slip {
            order.kind = .slip
            order.promised = item.promised
            order.promise = await renewed(item, campaign)
            return
        }
        let understood = Understood(observations(item), lane: item.lane)
        (order.kind, order.understood) = (understood.kind, understood)
        if understood.kind == .unsubscribe {
            order.isUnsubscribed = await isUnsubscribed(item, campaign)
            return
        }
        if item.isWaiting { order.promise = await promise(item, campaign) }
        if !item.isNeutral { order.facts = await customerFacts(item, understood, campaign) }
    }

    private func observations(_ item: OutboxItem) -> Observations? {
        item.signs.isEmpty ? nil : try? JSONDecoder().decode(Observations.self, from: Data(item.signs.utf8))
    }

    // MARK: Promises

    /// What was said before is said again while it will probably be kept; whom we kept waiting longer gets a new time;
    /// else what was measured until now.
    private func promise(_ item: OutboxItem, _ campaign: Campaign) async -> Promise? {
        let time = now()
        // A mail is under way that says that it will be later.
        if item.slipPending { return nil }
        guard let measured = await answers.measured(campaign, at: time) else { return nil }
        let waiting = max(0, measured.waiting - 1)
        if let promised = item.promised, promised.due > time {
            let chance = measured.times.chance(of: promised, asked: item.asked, waiting: waiting, at: time)
            return chance.map { $0 >= MailComposer.stillTrue } ?? true ? promised : nil
        }
        if item.isOverdue {
            return measured.times.renewed(
                Promise(due: time, basis: .target), asked: item.asked, waiting: waiting, at: time)
        }
        return measured.times.promise(
            percent: campaign.promisedPercent, asked: item.asked, waiting: waiting, at: time)
            ?? measured.times.promise(asked: item.asked, waiting: waiting, at: time)
    }

    /// At this chance of being kept a promise is said again.
    private static let stillTrue = 0.5

    private func renewed(_ item: OutboxItem, _ campaign: Campaign) async -> Promise? {
        let time = now()
        guard let promised = item.promised, let measured = await answers.measured(campaign, at: time) else {
            return nil
        }
        return measured.times.renewed(
            promised, asked: item.asked, waiting: max(0, measured.waiting - 1), at: time)
    }

    // MARK: The company's systems

    /// Only of the envelope sender, who is proven; it is kept for agents.
    private func customerFacts(_ item: OutboxItem, _ understood: Understood, _ campaign: Campaign) async
        -> CustomerFacts?
    {
        guard let source = campaign.facts, item.standing == .proven else { return nil }
        let orders = understood.orderNumber?.split(separator: ", ").map(String.init) ?? []
        let token = item.mailing.flatMap { mailing in item.mailingRecipient.map { "\(mailing).\($0)" } }
        let question = FactsQuestion(
            campaign: campaign.id, address: knownAddress(item.recipient), token: token, orderNumbers: orders)
        guard case .facts(let found) = await facts.facts(for: question, source: source) else { return nil }
        _ = try? await store.keepFacts(reply: item.reply, json: found.json, at: now())
        return found
    }

    /// The customer's own address, as the company knows it: without what his mail server put before it (BATV).
    private func knownAddress(_ recipient: String) -> String {
        guard let mailbox = Mailbox(recipient) else { return recipient.asciiLowercased }
        let origin = rewrittenOrigin(mailbox)
        // What a forwarder wrote (SRS) is another domain's, and anybody can write it.
        return (origin.domainKey == mailbox.domainKey ? origin : mailbox).address.asciiLowercased
    }

    private func isUnsubscribed(_ item: OutboxItem, _ campaign: Campaign) async -> Bool {
        if item.unsubscribe == .confirmed { return true }
        guard item.unsubscribe != nil, item.standing == .proven, campaign.unsubscribing != nil else {
            return false
        }
        return await unsubscribing.tell(campaign, of: item.reply)
    }
}
