import Acknowledge
import ArgumentParser
import Config
import Foundation
import Mail
import OpenSSL
import Triage

/// `porchlight explain`
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what would be made of message files, and why. Needs no running gateway.",
        discussion: "Example: porchlight explain --mail-from ann@example.com reply.eml")

    enum Format: String, ExpressibleByArgument, CaseIterable, Sendable { case text, ndjson, summary }

    @OptionGroup var options: ConfigOptions
    @Option(help: "The envelope sender; '<>' for the null sender. Default: Return-Path, else From.")
    var mailFrom: String?
    @Option(help: "The envelope recipient. Default: assumed to be a valid campaign address.") var rcptTo:
        String?
    @Option(help: "How to print: text, ndjson, or summary (how many messages fell under which rule).")
    var format = Format.text
    @Argument(help: "Message files (RFC 5322).") var files: [String] = []
    @Option(help: "A file with the names of further message files, a line each; “-” for standard input.")
    var filesFrom: String?

    func run() throws {
        let explainer = try Explainer(config: options, mailFrom: mailFrom, rcptTo: rcptTo)
        var failed = false
        var summary = ExplanationSummary()
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for file in try files + listed() {
            let bytes = FileManager.default.contents(atPath: file).map { Array($0) }
            if bytes == nil {
                failed = true
                complain("porchlight: \(file) cannot be read")
            }
            let judged = bytes.map(explainer.judged)
            if format == .summary {
                summary.add(judged)
                continue
            }
            let explanation = judged.map { Explanation(file: file, $0) } ?? .unreadableFile(file)
            switch format {
            case .ndjson: say(String(decoding: try encoder.encode(explanation), as: UTF8.self))
            case .text: say(explanation.described)
            case .summary: break
            }
        }
        if format == .summary { say(summary.described) }
        if failed { throw ExitCode(Exit.problem) }
    }

    /// The files that `--files-from` names.
    private func listed() throws -> [String] {
        guard let filesFrom else {
            if files.isEmpty {
                throw ValidationError("Name at least one message file, or a list of them with --files-from.")
            }
            return []
        }
        let data =
            filesFrom == "-"
            ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: filesFrom)
        guard let data else { throw ValidationError("“\(filesFrom)” cannot be read.") }
        return textLines(String(decoding: data, as: UTF8.self)).map(String.init).filter { !$0.isEmpty }
    }
}

/// A message as the gateway would judge it. `decision` is nil where the recipient is no address of ours.
struct JudgedMessage {
    let message: InternetMessage
    let reading: Reading
    let sender: ReversePath
    let judgement: Judgement
    let observations: Observations
    let decision: Decision?
}

/// How many messages fell under which lane and rule.
struct ExplanationSummary {
    private var counts: [String: Int] = [:]
    private var total = 0
    private var acknowledged = 0

    mutating func add(_ judged: JudgedMessage?) {
        total += 1
        guard let judged else { return counts["not readable, no such file", default: 0] += 1 }
        if judged.decision?.send == true { acknowledged += 1 }
        counts["\(judged.judgement.lane.rawValue), \(judged.judgement.laneRule.name)", default: 0] += 1
    }

    var described: String {
        let rows = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return rows.map { "\($0.value)\t\($0.key)" }.joined(separator: "\n")
            + "\n\(total)\tin all, \(acknowledged) would be acknowledged"
    }
}

/// Reads messages as the gateway would, without its store.
struct Explainer {
    private let site: Site
    private let mailFrom: String?
    private let recipient: Mailbox?
    private let isExample: Bool

    init(config: ConfigOptions, mailFrom: String?, rcptTo: String?) throws {
        self.mailFrom = mailFrom
        if let mailFrom, !["", "<>"].contains(mailFrom), Explainer.mailbox(mailFrom) == nil {
            throw ValidationError(
                "--mail-from takes an address such as ann@example.com, or '<>', not “\(mailFrom)”.")
        }
        isExample = config.config == nil && !FileManager.default.fileExists(atPath: config.path)
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

    func judged(_ bytes: [UInt8]) -> JudgedMessage {
        let message = InternetMessage(bytes)
        let sender = envelopeSender(message)
        let destination = destination()
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
        readTag(campaign, &arrival)
        if campaign == nil { arrival.problems.append("recipient-unknown") }
        let judgement = judge(message, arrival, reading)
        let observations = Observations(
            judgement, reading, campaign?.intents ?? IntentPatterns(),
            writtenOn: message.date.map { campaign?.zone.civilTime(at: $0) ?? CivilTime($0) })
        let decision = campaign.map { _ in
            decide(
                judgement, Facts(), limits: site.settings.fuses,
                allowsUnauthenticated: isExample || site.settings.acknowledgesUnauthenticated)
        }
        return JudgedMessage(
            message: message, reading: reading, sender: sender, judgement: judgement,
            observations: observations, decision: decision)
    }

    /// What stands behind the `+` of the recipient, as far as it can be told without a store.
    private func readTag(_ campaign: Campaign?, _ arrival: inout Arrival) {
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
        if let sender = Explainer.mailboxFileSender(message.bytes) { return sender }
        return message.from.first?.mailbox.map { .mailbox($0) } ?? .null
    }

    /// `From ann@example.com Sat Nov 21 20:15:00 2026`, the first line of a message in a mailbox file (RFC 4155).
    private static func mailboxFileSender(_ bytes: [UInt8]) -> ReversePath? {
        guard bytes.starts(with: "From ".utf8) else { return nil }
        let word = bytes.dropFirst(5).prefix(320).prefix { !$0.isFWS }
        let text = String(decoding: word, as: UTF8.self)
        return text.uppercased() == "MAILER-DAEMON" ? .null : Mailbox(text).map { .mailbox($0) }
    }

    private func destination() -> (campaign: Campaign, recipient: Mailbox, isRole: Bool)? {
        guard let first = site.settings.campaignOrder.first.flatMap({ site.campaign($0) }) else { return nil }
        guard let recipient else { return (first, first.primaryAddress, false) }
        if isExample { return (first, recipient, false) }
        guard case .campaign(let id, _, let isRole) = site.addresses.entry(recipient),
            let campaign = site.campaign(id)
        else { return nil }
        return (campaign, recipient, isRole)
    }
}
