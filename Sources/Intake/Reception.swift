import Acknowledge
package import Config
package import Mail
import NIOPosix
import OpenSSL
package import Store
import Triage
import Wire

/// The one path by which a message comes in: understand, decide, keep; then 250.
package final class Reception: Sendable {
    private let store: Store
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
    }

    /// Content over this is understood on a thread of its own, so that other sessions do not wait for it.
    private static let smallContent = 128 * 1024

    /// Keeps a message and tells the outcome once, on any thread; never before it is committed.
    func receive(
        _ envelope: SMTPServerSession.Envelope, _ content: [UInt8], from peer: Peer,
        completion: @escaping @Sendable (SMTPServerSession.Outcome) -> Void
    ) {
        guard content.count > Reception.smallContent else {
            return understand(envelope, content, from: peer, completion: completion)
        }
        NIOThreadPool.singleton.submit { [self] _ in
            understand(envelope, content, from: peer, completion: completion)
        }
    }

    private func understand(
        _ envelope: SMTPServerSession.Envelope, _ content: [UInt8], from peer: Peer,
        completion: @escaping @Sendable (SMTPServerSession.Outcome) -> Void
    ) {
        let site = site()
        let normalised = envelope.hasBareOctets ? normalisedLineEnds(content) : nil
        let message = InternetMessage(normalised ?? content)
        let hops = site.settings.limits.hops
        if message.headers.fields.count(where: { $0.key == "received" }) > hops {
            return completion(.refused(.tooManyHops(limit: hops)))
        }
        let incoming = incoming(message, raw: content, envelope, peer, site)
        guard let id = incoming.replies.first?.publicID else { return completion(.refused(.unknownAddress)) }
        store.keep(incoming) { result in
            switch result {
            case .success: completion(.kept(id: id))
            case .failure(.full): completion(.refused(.storageFull))
            case .failure: completion(.refused(.storageFailed))
            }
        }
    }

    private func incoming(
        _ message: InternetMessage, raw: [UInt8], _ envelope: SMTPServerSession.Envelope, _ peer: Peer,
        _ site: Site
    ) -> IncomingMessage {
        let received = now()
        let text = newText(of: message.readable.text)
        let replies = destinations(envelope.recipients, site).map { destination in
            reply(to: destination, message, text, envelope, peer, site, at: received)
        }
        let trace = traceFields(
            sender: envelope.sender, clientName: envelope.clientName, isExtended: envelope.isExtended,
            peer: peer,
            host: site.settings.host, id: replies.first?.publicID ?? "none",
            recipient: envelope.recipients.count == 1 ? envelope.recipients[0].address : nil, at: received)
        return IncomingMessage(
            received: received, sender: envelope.sender, trace: trace, content: .bytes(raw),
            hasBareOctets: envelope.hasBareOctets, replies: replies)
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
        to destination: Destination, _ message: InternetMessage, _ text: String,
        _ envelope: SMTPServerSession.Envelope,
        _ peer: Peer, _ site: Site, at received: Moment
    ) -> IncomingReply {
        let campaign = destination.campaign
        var arrival = Arrival(
            sender: envelope.sender, recipient: destination.recipient,
            campaignAddresses: Set(campaign.addressKeys),
            ownAddresses: site.ownAddresses, loopMark: store.loopMark)
        arrival.isRoleAddress = destination.isRole
        let bounced = destination.tags.lazy.compactMap {
            BounceToken(tag: $0, campaign: campaign.id, self.authenticate)?.reply
        }.first
        arrival.isBounceAddress = bounced != nil
        arrival.relay =
            site.settings.relays.first { $0.networks.contains { $0.contains(peer.address) } }?.trusted
        let judgement = Triage.judge(message, arrival)
        let publicID = PublicID.make(at: received, random: RandomBytes.make(PublicID.replyRandom))
        let from = message.from.first
        let limits = site.settings.fuses
        let allows = site.settings.acknowledgesUnauthenticated
        return IncomingReply(
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
            bodyDigest: bodyDigest(text, envelope.sender),
            tokenConversation: destination.tags.lazy.compactMap {
                ReplyToken(tag: $0, campaign: campaign.id, self.authenticate)?.conversation
            }.first,
            report: bounced.map {
                DeliveryReport(of: $0, isFailure: judgement.lane == .bounce && reportsFailure(message))
            },
            decide: { decide(judgement, $0, limits: limits, allowsUnauthenticated: allows) })
    }

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
    /// Whether RCPT takes an address.
    func judge(recipient mailbox: Mailbox) -> SMTPServerSession.RecipientJudgement {
        switch site().addresses.entry(mailbox) {
        case .campaign: .exists
        case .unknown: .unknown
        case .foreign: .foreign
        }
    }
}
