import Acknowledge
import ArgumentParser
import Config
import Foundation
import Mail
import Triage

/// `porchlight preview`
struct Preview: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the acknowledgement that a customer would get.",
        discussion: "Example: porchlight preview spring --at 2026-12-24T20:00:00+01:00 --format text")

    enum Format: String, ExpressibleByArgument, CaseIterable, Sendable { case text, html, eml }

    @OptionGroup var options: ConfigOptions
    @Argument(help: "The campaign's id.") var campaign: String
    @Option(help: "The language, such as en or de. Default: the campaign's.") var locale: String?
    @Option(help: "The moment it is sent at (RFC 3339). Default: now.") var at: String?
    @Option(help: "A message file to answer. Default: an example.") var message: String?
    @Flag(help: "As for an unproven sender: nothing of the message is repeated.") var neutral = false
    @Option(help: "How to print: text, html, eml.") var format = Format.text

    func run() throws {
        let loaded = options.read()
        guard let site = loaded.site else {
            for problem in loaded.problems where !problem.isWarning { complain(problem.description) }
            throw ExitCode(Exit.problem)
        }
        guard let campaign = site.campaign(campaign) else {
            throw ValidationError(
                "There is no campaign “\(campaign)”; there are: \(site.settings.campaignOrder.joined(separator: ", "))."
            )
        }
        var now = systemClock()
        if let at {
            guard let moment = Moment(rfc3339: at) else {
                throw ValidationError("--at takes a time such as 2026-12-24T20:00:00+01:00, not “\(at)”.")
            }
            now = moment
        }
        let composed = campaign.acknowledgement(
            try order(campaign, now), now: now, loopMark: "preview", loopMarkField: loopMarkField,
            language: try language(campaign))
        switch format {
        case .text:
            for field in composed.fields where field.name == "Subject" {
                say("Subject: \(decodeHeaderText(Array(field.value.utf8)[...]))\n")
            }
            say(composed.text)
        case .html: say(composed.html ?? "")
        case .eml: FileHandle.standardOutput.write(Data(composed.bytes))
        }
    }

    private func language(_ campaign: Campaign) throws -> Language? {
        guard let locale else { return nil }
        if let language = Language(rawValue: String(locale.prefix(2)).lowercased()),
            campaign.templates[language] != nil
        {
            return language
        }
        let known = campaign.templates.keys.map(\.rawValue).sorted().joined(separator: ", ")
        throw ValidationError("Campaign “\(campaign.id)” has no template for “\(locale)”; it has: \(known).")
    }

    private func order(_ campaign: Campaign, _ now: Moment) throws -> AcknowledgementOrder {
        let primary = campaign.primaryAddress
        var order = AcknowledgementOrder(
            reply: "preview", recipient: Mailbox(localPart: "customer", domain: "example.com"),
            replyTo: Mailbox(localPart: "\(primary.localPart)+preview", domain: primary.domain),
            isNeutral: neutral,
            subject: "Re: \(campaign.name)", messageID: "<question@example.com>", references: [],
            received: now)
        guard let message else { return order }
        guard let data = FileManager.default.contents(atPath: message) else {
            complain("porchlight: \(message) cannot be read")
            throw ExitCode(Exit.problem)
        }
        let parsed = InternetMessage(Array(data))
        order.subject = parsed.subject
        order.messageID = parsed.messageID
        order.references = parsed.references
        if let from = parsed.from.first?.mailbox { order.recipient = from }
        return order
    }
}
