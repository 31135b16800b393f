import Acknowledge
import Mail
import Triage

/// An envelope sender as it is stored, compared and counted: the whole address, for what a tag behind `+` means is its
/// own system's business. But a reply token like ours, which another gateway changes with each conversation, is left out;
/// and who only changes his tag by an octet is found as a near sender.
struct CountedSender: Sendable {
    /// As written.
    let address: String
    let key: String
    let domainHash: Int64
    private let hashes: [(campaign: String, sender: Int64, near: [Int64])]

    init(_ mailbox: Mailbox, _ replies: [IncomingReply], _ hash: KeyedHash) {
        let (base, tag) = mailbox.detail
        let hasToken =
            tag.map { $0.wholeMatch(of: /(?i)[abcs][0-9a-z]{10,24}\.[0-9a-z]{16}/) != nil } ?? false
        let key = hasToken ? "\(base)@\(mailbox.domainKey)" : mailbox.key
        (address, self.key) = (mailbox.address, key)
        domainHash = hash(.domain, mailbox.domainKey)
        hashes = replies.map { reply in
            // Of what a rule of the message silences nothing is counted.
            let near =
                reply.judgement.silence == nil
                ? hash.nearWords(mailbox, campaign: reply.campaign, copy: reply.mailing?.recipient ?? "") : []
            return (reply.campaign, hash(.sender, "\(reply.campaign)\u{0}\(key)"), near)
        }
    }

    /// Of campaign and sender.
    func hash(in campaign: String) -> Int64 { counted(in: campaign).sender }

    /// Of what it has in common with nearly equal ones.
    func nearWords(in campaign: String) -> [Int64] { counted(in: campaign).near }

    private func counted(in campaign: String) -> (campaign: String, sender: Int64, near: [Int64]) {
        guard let found = hashes.first(where: { $0.campaign == campaign }) else {
            preconditionFailure("a campaign that the message did not go to")
        }
        return found
    }
}

/// A reply's Message-IDs as they are looked up.
struct NamedReply: Sendable {
    /// Ids of In-Reply-To, and of References, looked at.
    private static let mentioned = 5

    let reply: IncomingReply
    let messageIDHash: Int64?
    /// Of the subject without marks; nil if nothing is left.
    let subjectHash: Int64?
    /// A message that it answers.
    struct Answered: Sendable {
        let id: String
        let hash: Int64
        /// The reply that it would acknowledge, if it is ours; or the answer of ours that it is.
        let acknowledged: String?
        let answer: String?

        var mayBeOurs: Bool { acknowledged != nil || answer != nil }
    }
    let answered: [Answered]
    /// Further ones in References, the latest first.
    let mentioned: [Answered]

    init(_ reply: IncomingReply, _ hash: KeyedHash) {
        self.reply = reply
        messageIDHash = reply.messageID.map { hash(.messageID, $0) }
        subjectHash = reply.topic.key.isEmpty ? nil : hash(.subject, reply.topic.key)
        let answered = Array(reply.inReplyTo.prefix(NamedReply.mentioned))
        let mentioned = reply.references.suffix(NamedReply.mentioned).filter { !answered.contains($0) }
        func named(_ id: String) -> Answered {
            Answered(
                id: id, hash: hash(.messageID, id), acknowledged: acknowledgedReply(messageID: id),
                answer: agentAnswer(messageID: id))
        }
        (self.answered, self.mentioned) = (answered.map(named), mentioned.reversed().map(named))
    }

    /// What is stored of the fingerprint; nil without a Message-ID: then it is never a redelivery.
    var fingerprint: [UInt8]? { reply.messageID.map { _ in Array(reply.fingerprint.prefix(16)) } }
}
