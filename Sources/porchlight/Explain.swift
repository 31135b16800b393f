import Acknowledge
import ArgumentParser
import Config
import Foundation
import Mail
import Triage

/// `porchlight explain`
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what would be made of message files, and why. Needs no running gateway.",
        discussion: "Example: porchlight explain --mail-from ann@example.com reply.eml")

    enum Format: String, ExpressibleByArgument, CaseIterable, Sendable { case text, ndjson }

    @OptionGroup var options: ConfigOptions
    @Option(help: "The envelope sender; '<>' for the null sender. Default: Return-Path, else From.")
    var mailFrom: String?
    @Option(help: "The envelope recipient. Default: assumed to be a valid campaign address.") var rcptTo:
        String?
    @Option(help: "How to print: text, ndjson.") var format = Format.text
    @Argument(help: "Message files (RFC 5322).") var files: [String]

    func run() throws {
        let explainer = try Explainer(config: options, mailFrom: mailFrom, rcptTo: rcptTo)
        var failed = false
        for file in files {
            let explanation: Explanation
            if let data = FileManager.default.contents(atPath: file) {
                explanation = explainer.explain(Array(data), file: file)
            } else {
                failed = true
                explanation = Explanation.unreadableFile(file)
                complain("porchlight: \(file) cannot be read")
            }
            switch format {
            case .ndjson:
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
                say(String(decoding: try encoder.encode(explanation), as: UTF8.self))
            case .text: say(explanation.described)
            }
        }
        if failed { throw ExitCode(Exit.problem) }
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

    func explain(_ bytes: [UInt8], file: String) -> Explanation {
        let message = InternetMessage(bytes)
        let reading = Reading(message)
        let sender = envelopeSender(message)
        let destination = destination()
        let campaign = destination?.campaign
        var arrival = Arrival(
            sender: sender,
            recipient: destination?.recipient ?? Mailbox(localPart: "none", domain: "invalid"),
            campaignAddresses: Set(campaign?.addressKeys ?? []), ownAddresses: site.ownAddresses, loopMark: ""
        )
        arrival.isRecipientAssumed = recipient == nil
        arrival.isRoleAddress = destination?.isRole ?? false
        arrival.relay = site.settings.relays.first?.trusted
        let judgement = judge(message, arrival, reading)
        guard campaign != nil else {
            return Explanation(
                file: file, message, reading, envelopeSender: sender, judgement, nil,
                further: ["recipient-unknown"])
        }
        let decision = decide(
            judgement, Facts(), limits: site.settings.fuses,
            allowsUnauthenticated: isExample || site.settings.acknowledgesUnauthenticated)
        return Explanation(
            file: file, message, reading, envelopeSender: sender, judgement, decision)
    }

    /// With or without angle brackets.
    private static func mailbox(_ text: String) -> Mailbox? {
        Mailbox(text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : text)
    }

    /// Return-Path where a delivering system left one, else From.
    private func envelopeSender(_ message: InternetMessage) -> ReversePath {
        if let mailFrom { return Explainer.mailbox(mailFrom).map { .mailbox($0) } ?? .null }
        if let field = message.headers.first("return-path") {
            let text = field.unfolded.filter { $0 != "<" && $0 != ">" }.trimmed
            if text.isEmpty || text.uppercased() == "MAILER-DAEMON" { return .null }
            if let mailbox = Mailbox(text) { return .mailbox(mailbox) }
        }
        return message.from.first?.mailbox.map { .mailbox($0) } ?? .null
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
