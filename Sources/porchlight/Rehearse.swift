import Acknowledge
import ArgumentParser
import Config
import Foundation
import Mail
import OpenSSL
import Triage
import Web

/// `porchlight rehearse`
struct Rehearse: AsyncCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Say what would have been answered, what not and why: run it before going live. Sends nothing.",
        discussion: """
            Example: porchlight rehearse --from /var/mail/replies.mbox --from old-replies/

            Takes message files, folders of them, Maildirs and mailbox files, or with --last what the running gateway has \
            kept. Fuses are counted by the dates of the messages; who answers our own mails is not known, so the fuse of an \
            exchange counts near senders only. At the end stand the doubtful ones, to be looked at. \
            Who sent a message can be proven only where it carries the results of a listed relay; old mail often has none: \
            --assume-proven takes every sender as proven.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable, Sendable { case text, json }

    @OptionGroup(title: "Which gateway") var options: ClientOptions
    @Option(
        help: "Message files, a folder of them, a Maildir, or a mailbox file; may be given several times.")
    var from: [String] = []
    @Option(help: "What the running gateway took in that time, such as 7d or 12h.") var last: String?
    @Option(help: "Take all messages as sent to this campaign. Default: by their recipients, else the first.")
    var campaign: String?
    @Flag(help: "Take senders as proven where nothing says otherwise.") var assumeProven = false
    @Option(help: "How many doubtful ones are listed at most.") var doubtful = 50
    @Option(help: "How to print: text, json.") var format = Format.text

    func validate() throws {
        if from.isEmpty == (last == nil) {
            throw ValidationError("Say where the messages are: --from PATH, or --last 7d.")
        }
    }

    func perform() async throws -> Int32 {
        let explainer = try Explainer(config: options.config, mailFrom: nil, rcptTo: nil)
        let site = explainer.site
        let only = try campaign.map { try known($0, site) }
        let begun = ContinuousClock.now
        let judge = RehearsalJudge(explainer: explainer, campaign: only, now: systemClock())
        let entries: [Rehearsal.Entry]
        let unreadable: [String]
        do {
            (entries, unreadable) =
                if let last {
                    (try await keptEntries(last, judge), [])
                } else { await judge.entries(of: try storedMessages(in: from)) }
        } catch let failure as UnreadablePath {
            complain("porchlight: \(failure.path) cannot be read")
            return Exit.problem
        }
        var rehearsal = Rehearsal(
            site,
            allowsUnauthenticated: assumeProven || explainer.isExample
                || site.settings.acknowledgesUnauthenticated)
        rehearsal.add(entries)
        let seconds = (ContinuousClock.now - begun) / .seconds(1)
        switch format {
        case .text: say(rehearsal.described(unreadable: unreadable, seconds: seconds, doubtful: doubtful))
        case .json: say(try json(rehearsal.summary(unreadable: unreadable, seconds: seconds)))
        }
        return unreadable.isEmpty ? Exit.done : Exit.problem
    }

    /// What the running gateway has kept for so long, judged page by page.
    private func keptEntries(_ span: String, _ judge: RehearsalJudge) async throws -> [Rehearsal.Entry] {
        guard let duration = Duration(settingText: span) else {
            throw ValidationError("--last takes a time such as 7d or 12h, not “\(span)”.")
        }
        let since = (systemClock() - duration).rfc3339
        var entries: [Rehearsal.Entry] = []
        let code = try await options.asking { api in
            var next: Int64? = 0
            while let after = next {
                let page = try await api.get(
                    "messages", [("since", since), ("after", String(after))], as: KeptMessagesJSON.self)
                let messages = page.messages.map { kept($0, name: "\($0.received) <\($0.sender)>") }
                entries += await judge.entries(of: messages).entries
                next = page.next
            }
        }
        guard code == Exit.done else { throw ExitCode(code) }
        return entries
    }

    private func kept(_ message: KeptMessageJSON, name: String) -> StoredMessage {
        let content = message.content
        return StoredMessage(
            name: name, sender: message.sender.isEmpty ? .null : Mailbox(message.sender).map { .mailbox($0) },
            recipient: Mailbox(message.recipient), received: Moment(rfc3339: message.received),
            bytes: { Array(content) })
    }

    private func known(_ id: String, _ site: Site) throws -> Campaign {
        if let campaign = site.campaign(id) { return campaign }
        throw ValidationError(
            "There is no campaign “\(id)”; there are: \(site.settings.campaignOrder.joined(separator: ", "))."
        )
    }
}

/// Judges messages for a rehearsal, on all processors.
struct RehearsalJudge: Sendable {
    let explainer: Explainer
    let campaign: Campaign?
    let now: Moment
    /// Messages that one task takes.
    private static let share = 64

    func entries(of messages: [StoredMessage]) async -> (entries: [Rehearsal.Entry], unreadable: [String]) {
        let width = max(1, ProcessInfo.processInfo.activeProcessorCount)
        return await withTaskGroup(of: ([Rehearsal.Entry], [String]).self) { group in
            var next = 0
            func addShare() {
                guard next < messages.count else { return }
                let share = messages[next..<min(next + RehearsalJudge.share, messages.count)]
                next = share.endIndex
                group.addTask { judged(share) }
            }
            for _ in 0..<width { addShare() }
            var (entries, unreadable): ([Rehearsal.Entry], [String]) = ([], [])
            for await (some, missing) in group {
                entries += some
                unreadable += missing
                addShare()
            }
            return (entries, unreadable)
        }
    }

    private func judged(_ messages: ArraySlice<StoredMessage>) -> ([Rehearsal.Entry], [String]) {
        var (entries, unreadable): ([Rehearsal.Entry], [String]) = ([], [])
        for message in messages {
            guard let bytes = message.bytes() else {
                unreadable.append(message.name)
                continue
            }
            entries.append(entry(message, bytes))
        }
        return (entries, unreadable)
    }

    private func entry(_ stored: StoredMessage, _ bytes: [UInt8]) -> Rehearsal.Entry {
        let recipient = campaign?.primaryAddress ?? stored.recipient ?? addressed(InternetMessage(bytes))
        let judged = explainer.judged(bytes, sender: stored.sender, to: recipient)
        let understood = Understood(judged.observations, lane: judged.judgement.lane)
        let written = judged.observations.certainLanguage
        return Rehearsal.Entry(
            name: stored.name, at: stored.received ?? judged.message.date ?? now, campaign: judged.campaign,
            judgement: judged.judgement, kind: understood.kind, written: written,
            spoken: judged.campaign?.spokenLanguage(written: written) ?? .en, sender: judged.sender.mailbox,
            subject: judged.message.subject.singleLine.cut(to: 120), messageID: judged.message.messageID,
            bodyDigest: Digest.sha256(normalisedBody(judged.reading.new)), continuesOurs: judged.answersOurs,
            answersOnlyBySubject: ConversationSubject(
                judged.message.subject, automatic: Language.automaticSubjects
            ).answersAutomatic && !judged.answersOurs)
    }

    /// The first address of ours among those that a message names as where it was brought, or to whom it was written.
    private func addressed(_ message: InternetMessage) -> Mailbox? {
        let book = explainer.site.addresses
        for name in ["x-original-to", "delivered-to", "envelope-to", "to", "cc"] {
            for address in message.addresses(name) {
                if let mailbox = address.mailbox, case .campaign = book.entry(mailbox) { return mailbox }
            }
        }
        return nil
    }
}
