import Acknowledge
import ArgumentParser
import Config
import Foundation
import Mail
import Triage
import Web

/// `porchlight preview`
struct Preview: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what a customer would get.",
        discussion: """
            Example: porchlight preview spring --kind complaint --locale de --at 2026-12-24T20:00:00+01:00
            Example: porchlight preview spring --message reply.eml --format eml
            Example: porchlight preview spring --all previews/

            Without --message it answers an example. What was measured of your answers is known to the running gateway only: \
            the time that --promise puts in is an example.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable, Sendable { case text, html, eml }

    @OptionGroup var options: ConfigOptions
    @Argument(help: "The campaign's id.") var campaign: String
    @Option(help: "The language, such as en or de. Default: the message's, else the campaign's.") var locale:
        String?
    @Option(help: "What the customer wants: \(list(MailKind.self)). Default: as the message is understood.")
    var kind: MailKind?
    @Option(help: "The moment it is sent at (RFC 3339). Default: now.") var at: String?
    @Option(help: "A message file to answer. Default: an example.") var message: String?
    @Flag(help: "As for an unproven sender: nothing of the message is repeated.") var neutral = false
    @Option(
        help: "What is promised: \(list(PreviewPromise.self)). Default: the campaign's target, if it has one."
    )
    var promise: PreviewPromise?
    @Flag(help: "Unsubscribing: the list owner's system has confirmed it.") var confirmed = false
    @Option(help: "How to print: text, html, eml.") var format = Format.text
    @Option(help: "Write every kind in every language, with an index page, into this folder.") var all:
        String?

    func run() throws {
        let site = try site()
        guard let campaign = site.campaign(campaign) else {
            throw ValidationError(
                "There is no campaign “\(campaign)”; there are: \(site.settings.campaignOrder.joined(separator: ", "))."
            )
        }
        var scene = PreviewScene(campaign: campaign, now: try moment())
        scene.isNeutral = neutral
        scene.promise = promise
        scene.isUnsubscribed = confirmed
        if let all {
            if message != nil || kind != nil || locale != nil {
                throw ValidationError(
                    "--all writes every kind and language: leave --message, --kind and --locale out.")
            }
            return try PreviewFolder(path: all).write(scene)
        }
        scene.kind = kind
        scene.language = try language(campaign)
        if let message { scene.answers = try answered(message, campaign) }
        show(scene.composed())
    }

    private func show(_ composed: OutgoingMessage) {
        switch format {
        case .text:
            for field in composed.fields where field.name == "Subject" {
                say("Subject: \(decodeHeaderText(Array(field.value.utf8)[...]))\n")
            }
            say(composed.text)
        case .html:
            if let html = composed.html {
                say(html)
            } else {
                complain("porchlight: this mail has no HTML part")
            }
        case .eml: FileHandle.standardOutput.write(Data(composed.bytes))
        }
    }

    private func site() throws -> Site {
        let loaded = options.read()
        if let site = loaded.site { return site }
        for problem in loaded.problems where !problem.isWarning { complain(problem.description) }
        throw ExitCode(Exit.problem)
    }

    private func moment() throws -> Moment {
        guard let at else { return systemClock() }
        if let moment = Moment(rfc3339: at) { return moment }
        throw ValidationError("--at takes a time such as 2026-12-24T20:00:00+01:00, not “\(at)”.")
    }

    private func language(_ campaign: Campaign) throws -> Language? {
        guard let locale else { return nil }
        if let language = Language(rawValue: String(locale.prefix(2)).lowercased()),
            campaign.languages.contains(language)
        {
            return language
        }
        let known = campaign.languages.map(\.rawValue).joined(separator: ", ")
        throw ValidationError(
            "Campaign “\(campaign.id)” does not write in “\(locale)”; it writes in: \(known).")
    }

    /// The message to be answered; says on the error output if it would get no answer.
    private func answered(_ path: String, _ campaign: Campaign) throws -> InternetMessage {
        let message = try read(path)
        let judged = try Explainer(config: options, mailFrom: nil, rcptTo: nil)
            .judged(message.bytes, to: campaign.primaryAddress)
        if let decision = judged.decision, !decision.send {
            complain(
                "porchlight: it would get no answer: \(decision.rule.name) (\(decision.rule.source)); shown all the same"
            )
        }
        return message
    }

    private func read(_ path: String) throws -> InternetMessage {
        guard let data = FileManager.default.contents(atPath: path) else {
            complain("porchlight: \(path) cannot be read")
            throw ExitCode(Exit.problem)
        }
        return InternetMessage(Array(data))
    }
}

extension MailKind: ExpressibleByArgument {}

extension PreviewPromise: ExpressibleByArgument {}

/// `a, b, c`
private func list<Word: RawRepresentable & CaseIterable>(_: Word.Type) -> String
where Word.RawValue == String {
    Word.allCases.map(\.rawValue).joined(separator: ", ")
}
