import Acknowledge
import ArgumentParser
import Config
import Foundation
import Mail
import OpenSSL
import Triage

/// Reads messages as the gateway would, without its store.
struct Explainer {
    let site: Site
    private let mailFrom: String?
    private let recipient: Mailbox?
    let isExample: Bool

    init(config: ConfigOptions, mailFrom: String?, rcptTo: String?) throws {
        self.mailFrom = mailFrom
        if let mailFrom, !["", "<>"].contains(mailFrom), Explainer.mailbox(mailFrom) == nil {
            throw ValidationError(
                "--mail-from takes an address such as ann@example.com, or '<>', not “\(mailFrom)”.")
        }
        isExample = config.named == nil && !FileManager.default.fileExists(atPath: config.path)
        if let rcptTo {
            guard let mailbox = Mailbox(rcptTo) else {
                throw ValidationError(
                    "--rcpt-to takes an address such as spring@reply.example.com, not “\(rcptTo)”.")
            }
            recipient = mailbox
        } else {
            recipient = nil
        }
        if isExample {
            site = try Example.site()
        } else {
            let loaded = config.read()
            guard let site = loaded.site else {
                for problem in loaded.problems where !problem.isWarning { complain(problem.description) }
                throw ExitCode(Exit.problem)
            }
            self.site = site
        }
    }

    /// - Parameters:
    ///   - known: the envelope sender, where something remembers it; else it is read from the message.
    ///   - other: the envelope recipient, where the command line names none.
    func judged(_ bytes: [UInt8], sender known: ReversePath? = nil, to other: Mailbox? = nil) -> JudgedMessage
    {
        let message = InternetMessage(bytes)
        let sender = known ?? envelopeSender(message)
        let recipient = recipient ?? other
        let destination = destination(recipient)
        let campaign = destination?.campaign
        let reading = Reading(message, known: campaign?.sentText)
        var arrival = Arrival(
            sender: sender,
            recipient: destination?.recipient ?? Mailbox(localPart: "none", domain: "invalid"),
            campaignAddresses: Set(campaign?.addressKeys ?? []), ownAddresses: site.ownAddresses, loopMark: ""
        )
        arrival.isRecipientAssumed = recipient == nil
        arrival.isRoleAddress = destination?.isRole ?? false
        arrival.relay = site.settings.relays.first?.trusted
        arrival.answersSuppressed = site.settings.answersSuppressed
        arrival.answersOurs = message.answersOurs
        readTag(of: recipient, campaign, &arrival)
        if campaign == nil { arrival.problems.append("recipient-unknown") }
        let judgement = judge(message, arrival, reading)
        let observations = Observations(
            judgement, reading, campaign?.intents ?? IntentPatterns(),
            writtenOn: message.date.map { campaign?.zone.civilTime(at: $0) ?? CivilTime($0) })
        // What can be told without a store: no message of ours is known, and no conversation.
        var facts = Facts()
        facts.answersOnlyBySubject =
            ConversationSubject(message.subject, automatic: Language.automaticSubjects).answersAutomatic
            && !arrival.answersOurs
        let decision = campaign.map { _ in
            decide(
                judgement, facts, limits: site.settings.fuses,
                allowsUnauthenticated: isExample || site.settings.acknowledgesUnauthenticated)
        }
        return JudgedMessage(
            message: message, reading: reading, sender: sender, judgement: judgement,
            observations: observations, decision: decision, campaign: campaign,
            answersOurs: arrival.answersOurs)
    }

    /// What stands behind the `+` of the recipient, as far as it can be told without a store.
    private func readTag(of recipient: Mailbox?, _ campaign: Campaign?, _ arrival: inout Arrival) {
        guard let campaign, let tag = recipient?.detail.tag else { return }
        let parts = AddressTag(tag)
        arrival.isUnsubscribeAddress = parts.isUnsubscribe
        let keys = site.settings.tokenKeys.map { key in
            { @Sendable (text: String) in Digest.hmacSHA256(key: key, Array(text.utf8)) }
        }
        let today = Int(systemClock().seconds / 86_400)
        switch MailingToken.read(tag: parts.token, campaign: campaign.id, today: today, keys: keys) {
        case .valid: arrival.answersOurs = true
        case .expired: arrival.problems.append("token-expired")
        case .wrong: arrival.problems.append("token-wrong")
        case nil: break
        }
    }

    /// With or without angle brackets.
    private static func mailbox(_ text: String) -> Mailbox? {
        Mailbox(text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : text)
    }

    /// Return-Path where a delivering system left one, else the line `From ` of a mailbox file, else From.
    private func envelopeSender(_ message: InternetMessage) -> ReversePath {
        if let mailFrom { return Explainer.mailbox(mailFrom).map { .mailbox($0) } ?? .null }
        if let field = message.headers.first("return-path") {
            let text = field.unfolded.filter { $0 != "<" && $0 != ">" }.trimmed
            if text.isEmpty || text.uppercased() == "MAILER-DAEMON" { return .null }
            if let mailbox = Mailbox(text) { return .mailbox(mailbox) }
        }
        if let sender = Explainer.mailboxFileSender(message) { return sender }
        return message.from.first?.mailbox.map { .mailbox($0) } ?? .null
    }

    /// `From ann@example.com Sat Nov 21 20:15:00 2026`, the first line of a message in a mailbox file (RFC 4155).
    ///
    /// `MAILER-DAEMON` is the null sender, or what a program writes that knows none: then the message says who wrote it.
    private static func mailboxFileSender(_ message: InternetMessage) -> ReversePath? {
        guard message.bytes.starts(with: "From ".utf8) else { return nil }
        let word = message.bytes.dropFirst(5).prefix(320).prefix { !$0.isFWS }
        let text = String(decoding: word, as: UTF8.self)
        guard text.uppercased() == "MAILER-DAEMON" else { return Mailbox(text).map { .mailbox($0) } }
        guard let author = message.from.first?.mailbox else { return .null }
        return ["mailer-daemon", "postmaster"].contains(author.localPart.asciiLowercased) ? .null : nil
    }

    private func destination(_ recipient: Mailbox?) -> (campaign: Campaign, recipient: Mailbox, isRole: Bool)?
    {
        guard let first = site.settings.campaignOrder.first.flatMap({ site.campaign($0) }) else { return nil }
        guard let recipient else { return (first, first.primaryAddress, false) }
        if isExample { return (first, recipient, false) }
        guard case .campaign(let id, _, let isRole) = site.addresses.entry(recipient),
            let campaign = site.campaign(id)
        else { return nil }
        return (campaign, recipient, isRole)
    }
}
