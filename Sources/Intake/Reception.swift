import Acknowledge
package import Config
package import Mail
import Foundation
import NIOPosix
import OpenSSL
package import Store
import Triage
import Wire

/// What was kept of one message: for the log and the counters.
struct KeptMessage: Sendable {
    let replies: [KeptReply]
    let octets: Int
}

/// The one path by which a message comes in: understand, decide, keep; then 250.
package final class Reception: Sendable {
    let store: Store
    private let site: @Sendable () -> Site
    private let now: @Sendable () -> Moment
    private let authenticate: ReplyToken.Authenticator

    /// - Parameter site: the configuration in force.
    package init(store: Store, site: @escaping @Sendable () -> Site, now: @escaping @Sendable () -> Moment) {
        self.store = store
        self.site = site
        self.now = now
        let secret = store.secret
        authenticate = { Digest.hmacSHA256(key: secret, Array($0.utf8)) }
        // The tables of words are read at their first use, which takes some 50 ms: nobody shall wait for it.
        NIOThreadPool.singleton.submit { _ in Reception.readTables() }
    }

    private static func readTables() {
        let bytes = Array(
            "From: a@b.example\r\nSubject: Re: c\r\n\r\nCan you call me tomorrow at five?\r\n".utf8)
        let message = InternetMessage(bytes)
        let reading = Reading(message)
        let mailbox = Mailbox(localPart: "a", domain: "b.example")
        let arrival = Arrival(
            sender: .mailbox(mailbox), recipient: mailbox, campaignAddresses: [], ownAddresses: [],
            loopMark: "")
        _ = Observations(
            Triage.judge(message, arrival, reading), reading, IntentPatterns(), writtenOn: nil)
    }

    /// Content over this is understood on a thread of its own, so that other sessions do not wait for it.
    private static let smallContent = 64 * 1024

    /// The outcome, and what was kept if it was.
    typealias Completion = @Sendable (SMTPServerSession.Outcome, KeptMessage?) -> Void

    /// Keeps a message and tells the outcome once, on any thread; never before it is committed.
    func receive(
        _ envelope: SMTPServerSession.Envelope, _ content: ContentCollector.Collected, from peer: Peer,
        completion: @escaping Completion
    ) {
        switch content {
        case .memory(let bytes) where bytes.count <= Reception.smallContent:
            understand(envelope, bytes, .bytes(bytes), from: peer, completion: completion)
        case .memory(let bytes):
            NIOThreadPool.singleton.submit { [self] _ in
                understand(envelope, bytes, .bytes(bytes), from: peer, completion: completion)
            }
        case .spooled(let writer, let rest):
            do throws(StoreFailure) {
                if let failure = writer.write(rest) { throw failure }
                let (file, bytes) = try writer.finish()
                understand(envelope, bytes, .spooled(file), from: peer) { outcome, message in
                    // What the store did not keep it has removed already; what it never saw is removed here.
                    if message == nil { writer.abandon() }
                    completion(outcome, message)
                }
            } catch {
                writer.abandon()
                completion(.refused(Reception.refusal(of: error)), nil)
            }
        }
    }

    static func refusal(of failure: StoreFailure) -> SMTPReply {
        failure == .full ? .storageFull : .storageFailed
    }

    private func understand(
        _ envelope: SMTPServerSession.Envelope, _ bytes: [UInt8], _ content: MessageContent, from peer: Peer,
        completion: @escaping Completion
    ) {
        let site = site()
        let normalised = envelope.hasBareOctets ? normalisedLineEnds(bytes) : nil
        let message = InternetMessage(normalised ?? bytes)
        let hops = site.settings.limits.hops
        if message.headers.fields.count(where: { $0.key == "received" }) > hops {
            return completion(.refused(.tooManyHops(limit: hops)), nil)
        }
        let incoming = incoming(message, content, envelope, peer, site)
        guard let id = incoming.replies.first?.publicID else {
            return completion(.refused(.unknownAddress()), nil)
        }
        store.keep(incoming) { result in
            switch result {
            case .success(let replies):
                completion(.kept(id: id), KeptMessage(replies: replies, octets: content.size))
            case .failure(let failure): completion(.refused(Reception.refusal(of: failure)), nil)
            }
        }
    }

    private func incoming(
        _ message: InternetMessage, _ content: MessageContent, _ envelope: SMTPServerSession.Envelope,
        _ peer: Peer,
        _ site: Site
    ) -> IncomingMessage {
        let received = now()
        let reading = Reading(message)
        let relay = peer.relay(in: site.settings)?.trusted
        let replies = destinations(envelope.recipients, site).map { destination in

            var reply = self.reply(to: destination, message, reading, envelope, relay, site, at: received)
            reply.helpdesk = helpdeskCopy(message, envelope.sender, reply.judgement.standing, peer, site)
            return reply

        }
        let trace = traceFields(
            envelope, peer: peer, host: site.settings.host, id: replies.first?.publicID ?? "none",
            at: received)
        var incoming = IncomingMessage(
            received: received, sender: envelope.sender, trace: trace, content: content,
            hasBareOctets: envelope.hasBareOctets, replies: replies)
        incoming.relay = relay.map { $0.authservID.isEmpty ? peer.address : $0.authservID } ?? ""
        return incoming
    }

    private struct Destination {
        let campaign: Campaign
        var recipient: Mailbox
        var tags: [String]
        var isRole: Bool
    }

    /// One destination for each campaign among the recipients, in their order.
    private func destinations(_ recipients: [Mailbox], _ site: Site) -> [Destination] {
        var found: [Destination] = []
        for recipient in recipients {
            guard case .campaign(let id, let tag, let isRole) = site.addresses.entry(recipient),
                let campaign = site.campaign(id)
            else { continue }
            if let index = found.firstIndex(where: { $0.campaign.id == id }) {
                if let tag { found[index].tags.append(tag) }
                if found[index].isRole, !isRole {
                    (found[index].recipient, found[index].isRole) = (recipient, false)
                }
            } else {
                found.append(
                    Destination(
                        campaign: campaign, recipient: recipient, tags: tag.map { [$0] } ?? [], isRole: isRole
                    ))
            }
        }
        return found
    }

    private func reply(
        to destination: Destination, _ message: InternetMessage, _ reading: Reading,
        _ envelope: SMTPServerSession.Envelope,
        _ relay: TrustedRelay?, _ site: Site, at received: Moment
    ) -> IncomingReply {
        let campaign = destination.campaign
        let reading = campaign.sentText.map { Reading(message, known: $0) } ?? reading
        let tags = readTags(destination, site, at: received)
        let judgement = Triage.judge(
            message, arrival(of: message, envelope.sender, at: destination, tags, relay, site), reading)
        let publicID = PublicID.make(at: received, random: RandomBytes.make(PublicID.replyRandom))
        let from = message.from.first
        let limits = site.settings.fuses
        let allows = site.settings.acknowledgesUnauthenticated
        let automatic = Language.automaticSubjects
        let topic = ConversationSubject(message.subject, automatic: automatic)
        var reply = IncomingReply(
            publicID: publicID,
            newConversationID: PublicID.make(
                at: received, random: RandomBytes.make(PublicID.conversationRandom)),
            campaign: campaign.id,
            recipient: destination.recipient, judgement: judgement,
            customer: NamedMailbox(
                name: from?.name.singleLine.cut(to: 200) ?? "", address: from?.address.cut(to: 320) ?? ""),
            subject: message.subject.singleLine.cut(to: 500),
            messageID: message.messageID,
            inReplyTo: message.inReplyTo, references: Array(message.references.suffix(20)),
            fingerprint: fingerprint(message, envelope.sender, campaign.id, publicID),
            bodyDigest: bodyDigest(reading.new, envelope.sender), topic: topic,
            continues: { topic.continues(ConversationSubject($0, automatic: automatic)) },
            tokenConversation: tags.conversation,
            report: report(judgement, of: tags.bounced),
            decide: { decide(judgement, $0, limits: limits, allowsUnauthenticated: allows) })
        if judgement.lane == .bounce, judgement.bounce?.isFailure ?? true {
            reply.failedHandOff = tags.handedOff?.id
        }
        reply.topicWindow = site.settings.topicWindow
        reply.answerReport = answerReport(judgement, message, of: tags.bounced)
        observe(judgement, message, reading, campaign, site, &reply, at: received)
        if case .valid(let token)? = tags.mailing { reply.mailing = token }
        return reply
    }

    private func arrival(
        of message: InternetMessage, _ sender: ReversePath, at destination: Destination, _ tags: ReadTags,
        _ relay: TrustedRelay?, _ site: Site
    ) -> Arrival {
        var arrival = Arrival(
            sender: sender, recipient: destination.recipient,
            campaignAddresses: Set(destination.campaign.addressKeys),
            ownAddresses: site.ownAddresses, loopMark: store.loopMark)
        arrival.isRoleAddress = destination.isRole
        arrival.isBounceAddress = tags.bounced != nil || tags.handedOff != nil
        arrival.relay = relay
        arrival.answersSuppressed = site.settings.answersSuppressed
        arrival.isUnsubscribeAddress = tags.isUnsubscribe
        arrival.answersOurs = tags.conversation != nil || message.answersOurs
        switch tags.mailing {
        case .valid: arrival.answersOurs = true
        case .wrong: arrival.problems.append("token-wrong")
        case .expired: arrival.problems.append("token-expired")
        case nil: break
        }
        return arrival
    }

    /// What stands behind the `+` of its addresses.
    private struct ReadTags {
        /// The mail of ours that is reported about.
        let bounced: BounceToken?
        /// The message that was handed on by mail and is reported about.
        let handedOff: HandOffToken?
        /// The conversation that a reply token names.
        let conversation: String?
        let mailing: MailingToken.Verdict?
        let isUnsubscribe: Bool
    }

    private func readTags(_ destination: Destination, _ site: Site, at received: Moment) -> ReadTags {
        let (tags, campaign) = (destination.tags, destination.campaign.id)
        let keys = site.settings.tokenKeys.map { key in
            { @Sendable (text: String) in Digest.hmacSHA256(key: key, Array(text.utf8)) }
        }
        let today = Int(received.seconds / 86_400)
        return ReadTags(
            bounced: tags.lazy.compactMap {
                BounceToken(tag: $0, campaign: campaign, self.authenticate)
            }.first,
            handedOff: tags.lazy.compactMap {
                HandOffToken(tag: $0, campaign: campaign, self.authenticate)
            }.first,
            conversation: tags.lazy.compactMap {
                ReplyToken(tag: $0, campaign: campaign, self.authenticate)?.conversation
            }.first,
            mailing: tags.lazy.compactMap {
                MailingToken.read(tag: AddressTag($0).token, campaign: campaign, today: today, keys: keys)
            }.first,
            isUnsubscribe: tags.contains { AddressTag($0).isUnsubscribe })
    }

    /// That people of ours wrote it: envelope sender and author are of one listed helpdesk, and either that is proven or
    /// the message comes from its network. Nobody else's word for it counts, since it ends what a customer waits for.
    private func helpdeskCopy(
        _ message: InternetMessage, _ sender: ReversePath, _ standing: SenderStanding, _ peer: Peer,
        _ site: Site
    ) -> HelpdeskCopy? {
        guard !site.settings.helpdesks.isEmpty, let from = message.from.first, message.from.count == 1,
            let author = from.mailbox
        else { return nil }
        let isKnown = site.settings.helpdesks.contains { helpdesk in
            guard helpdesk.writes(from: author) else { return false }
            let isProven = standing == .proven && sender.mailbox.map(helpdesk.writes) ?? false
            return isProven || helpdesk.networks.contains { $0.contains(peer.address) }
        }
        guard isKnown else { return nil }
        let recipients = ["to", "cc"].flatMap { message.addresses($0) }.compactMap(\.mailbox?.key)
        return HelpdeskCopy(
            agent: author.address.cut(to: 320), name: from.name.singleLine.cut(to: 200),
            recipients: Set(recipients))
    }

    /// What it says about an automatic mail of ours: by the address it came to, or by the Message-ID it names.
    private func report(_ judgement: Judgement, of bounced: BounceToken?) -> DeliveryReport? {
        let named = judgement.bounce?.originalMessageID
        if bounced?.about == .answer { return nil }
        guard let reply = bounced?.id ?? named.flatMap({ acknowledgedReply(messageID: $0) }) else {
            return nil
        }
        let isSlip = bounced.map { $0.about == .slip } ?? named?.hasPrefix("<slip.") ?? false
        return DeliveryReport(
            of: reply, kind: isSlip ? .slip : .acknowledgement,
            isFailure: judgement.lane == .bounce && judgement.bounce?.isFailure ?? true)
    }

    /// What it says about a person's answer of ours: by the address it came to, or by the Message-ID it names.
    private func answerReport(
        _ judgement: Judgement, _ message: InternetMessage, of bounced: BounceToken?
    ) -> AnswerReport? {
        let ids =
            judgement.lane == .bounce
            ? [judgement.bounce?.originalMessageID].compactMap { $0 } : message.inReplyTo
        guard
            let answer = bounced.flatMap({ $0.about == .answer ? $0.id : nil })
                ?? ids.lazy.compactMap({ agentAnswer(messageID: $0) }).first
        else { return nil }
        switch judgement.lane {
        case .bounce:
            let reasons = judgement.bounce?.recipients ?? []
            let worst = reasons.first { $0.action == .failed } ?? reasons.first
            let reason = worst?.reason ?? .other
            switch worst?.action {
            case .failed, nil: return AnswerReport(of: answer, .failed(reason))
            case .delayed: return AnswerReport(of: answer, .delayed(reason))
            case .delivered: return AnswerReport(of: answer, .delivered)
            // On its way through a system that sends no reports.
            case .relayed, .expanded: return nil
            }
        case .autoReply: return AnswerReport(of: answer, .absence)
        default: return nil
        }
    }

    /// Notes what was seen beside the lane, and what follows from it.
    private func observe(
        _ judgement: Judgement, _ message: InternetMessage, _ reading: Reading, _ campaign: Campaign,
        _ site: Site, _ reply: inout IncomingReply, at received: Moment
    ) {
        let observations = Observations(
            judgement, reading, campaign.intents,
            writtenOn: campaign.zone.civilTime(at: message.date ?? received))
        reply.language = observations.certainLanguage
        let holds = site.settings.privacy.holds(in: campaign.id)
        reply.hold = holds.reason(judgement, observations).map { ($0, holds.end) }
        reply.queueSigns = observations.queueSigns
        reply.urgency = observations.urgency(in: judgement.lane)
        if observations.saysMoreThanLanguage, let json = try? JSONEncoder().encode(observations) {
            reply.signs = String(decoding: json, as: UTF8.self)
        }
        reply.notices = notices(judgement)
    }

    private func notices(_ judgement: Judgement) -> [Notice] {
        var notices: [Notice] = []
        if judgement.unsubscribe?.certainty == .certain {
            let how =
                judgement.laneRule == .unsubscribeAddress
                ? "address" : judgement.lane == .feedbackReport ? "complaint" : "text"
            notices.append(Notice(.unsubscribeRequested, how))
        }
        if case .complaint(let type)? = judgement.feedback?.kind {
            notices.append(Notice(.complained, String(type.prefix(20)).filter { $0.isLetter || $0 == "-" }))
        }
        for recipient in judgement.bounce?.recipients.prefix(Reception.mostNotices) ?? []
        where recipient.action == .failed {
            notices.append(
                Notice(.mailingBounced, "\(recipient.isHard ? "hard" : "soft") \(recipient.reason.rawValue)"))
        }
        return notices
    }

    /// Recipients of one report that make an event each.
    private static let mostNotices = 20

    /// Two messages with the same are deliveries of one. Without a Message-ID nothing is taken for a repetition.
    private func fingerprint(
        _ message: InternetMessage, _ sender: ReversePath, _ campaign: String, _ unique: String
    ) -> [UInt8] {
        guard let id = message.messageID else { return Digest.sha256(Array(unique.utf8)) }
        var bytes = Array("\(campaign)\u{0}\(id)\u{0}\(sender.text)\u{0}".utf8)
        bytes += message.bytes[message.parts[0].body]
        return Digest.sha256(bytes)
    }

    /// What the body fuse counts by. A message without words (a photo) is like no other sender's.
    private func bodyDigest(_ text: String, _ sender: ReversePath) -> Int64 {
        let body = normalisedBody(text)
        let digest = Digest.sha256(body.isEmpty ? Array("empty \(sender.text)".utf8) : body)
        return digest.prefix(8).reduce(0) { $0 << 8 | Int64($1) }
    }
}

extension Reception {
    /// Whether the disk has room for a message of `size` octets and for what comes of it; else MAIL is answered 452
    /// already, and what is here can still be read and deleted.
    func hasRoom(for size: Int) -> Bool { store.freeOctets().map { $0 >= 2 * size } ?? true }

    /// Whether RCPT takes an address.
    func judge(recipient mailbox: Mailbox) -> SMTPServerSession.RecipientJudgement {
        let site = site()
        return switch site.addresses.entry(mailbox) {
        case .campaign(let id, _, _): .exists(site.campaign(id)?.guidance ?? Guidance())
        case .unknown: .unknown(site.guidance)
        case .foreign: .foreign
        }
    }
}
