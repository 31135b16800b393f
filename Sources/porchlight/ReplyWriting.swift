import ArgumentParser
import Foundation
import Glibc
import Mail
import Web

/// One answer on its way from an agent's head to the gateway.
///
/// What was typed is in a file before anything else happens, and the file goes away only when the answer is queued.
struct ReplyWriting {
    let api: ApiClient
    let id: String
    let agent: String
    let options: Queue.Reply
    let files: [ReplyRequest.File]
    let source: ReplySource
    /// The same for all tries: however often it is sent, one mail goes out.
    private let key = UUID().uuidString

    init(
        api: ApiClient, id: String, agent: String, options: Queue.Reply, files: [ReplyRequest.File],
        source: ReplySource
    ) {
        (self.api, self.id, self.agent) = (api, id, agent)
        (self.options, self.files, self.source) = (options, files, source)
    }

    func run() async throws -> Int32 {
        var detail = try await api.detail(id)
        let hadIt = detail.conversation.leaseAgent != nil
        // Before anything is typed: it would be in vain if somebody else has the conversation.
        if !options.preview { detail = try await claimed(detail) }
        var draft = Draft(conversation: id)
        while true {
            let written: String?
            do { written = try text(detail, &draft) } catch {
                if !hadIt, !options.preview { await release() }
                throw error
            }
            guard let text = written else {
                if !hadIt, !options.preview { await release() }
                complain("Nothing was written, so nothing was sent.")
                return Exit.problem
            }
            do {
                let outcome = try await send(text, seen: detail.messages.last?.id)
                draft.forget()
                try report(outcome)
                return Exit.done
            } catch let problem as ProblemJSON {
                if source.isEditor { draft.keep(text) }
                if let new = problem.messages, !new.isEmpty {
                    show(new, problem)
                } else {
                    complain("porchlight: " + problem.words)
                }
                guard source.isEditor, !options.preview, agreesToEdit() else {
                    advise(draft)
                    return Exit.problem
                }
                detail = try await api.detail(id)
            } catch {
                if !options.preview {
                    complain("Whether it was sent is not known; look first: porchlight queue show \(id)")
                }
                if source.isEditor { draft.keep(text) }
                advise(draft)
                throw error
            }
        }
    }

    // MARK: The lease

    private func claimed(_ detail: ConversationDetailJSON) async throws -> ConversationDetailJSON {
        let claim = ClaimRequest(takeOver: options.takeOver ? true : nil)
        do {
            let claimed = try await api.post(
                "conversations/\(encoded(id))/claim", claim, agent: agent, as: ConversationDetailJSON.self)
            warn(claimed.warnings)
            return claimed
        } catch var problem as ProblemJSON {
            switch problem.title {
            case "Claimed": problem.detail += "; to take it over: --take-over"
            default: problem = withWayOut(problem, id + options.common.who.again)
            }
            throw problem
        }
    }

    /// Nothing was written: others may have it.
    private func release() async {
        _ = try? await api.post(
            "conversations/\(encoded(id))/release", nil as String?, agent: agent,
            as: ConversationDetailJSON.self)
    }

    // MARK: The text

    /// Nil: there is nothing to send.
    private func text(_ detail: ConversationDetailJSON, _ draft: inout Draft) throws -> String? {
        switch source {
        case .text(let text, _): return filled(text)
        case .saved: return ""
        case .editor: break
        }
        let template = ReplyTemplate(detail, subject: options.subject, files: files.map(\.filename))
        let path = try draft.written(template)
        try Editor.edit(path)
        do throws(ReplyTemplate.Problem) {
            let text = try template.text(of: try WrittenText.file(path))
            if filled(text) == nil { draft.forget() }
            return filled(text)
        } catch .noScissors {
            throw ProblemJSON(
                0, "Not sent",
                "the line that ends your answer is gone, but lines below it are still there; nothing was sent, and your text is in \(path)"
            )
        } catch .unreadable(let problem) { throw problem }
    }

    private func filled(_ text: String) -> String? {
        text.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty ? nil : text
    }

    // MARK: Sending

    private func send(_ text: String, seen: String?) async throws -> ReplyOutcomeJSON {
        var request = ReplyRequest(text: text.isEmpty ? nil : text)
        (request.saved, request.language) = (options.saved, options.language)
        (request.subject, request.seen) = (options.subject, seen)
        if !files.isEmpty { request.attachments = files }
        if options.resolve { request.resolve = true }
        if options.preview { request.preview = true }
        return try await api.post(
            "conversations/\(encoded(id))/reply", request, agent: agent, key: options.preview ? nil : key,
            as: ReplyOutcomeJSON.self)
    }

    private func report(_ outcome: ReplyOutcomeJSON) throws {
        if options.common.format == .json { return say(try json(outcome)) }
        if let language = outcome.savedLanguage {
            complain(
                "warning: the saved reply is not there in the customer's language; it went in “\(language)”")
        }
        if let preview = outcome.preview { return say(printable(preview)) }
        let screen = Screen.usual
        let recipient = outcome.answer.map { shown($0.recipient) } ?? "the customer"
        var line = "The answer to \(recipient) is on its way"
        if let leaves = outcome.leaves.flatMap({ Moment(rfc3339: $0) }), leaves > screen.now {
            line += ": it leaves \(due(leaves, now: screen.now))"
        }
        say(line + (outcome.conversation.map { "; \($0.id) is \($0.state)." } ?? "."))
        if outcome.repeated == true { say("It was sent before; nothing was done now.") }
        if let undo = outcome.undo { say("take it back until then: porchlight queue undo \(id) \(undo)") }
    }

    // MARK: When it was not taken

    private func show(_ new: [ReplyJSON], _ problem: ProblemJSON) {
        complain("porchlight: The customer wrote again, so nothing was sent. Read it first:")
        for message in new {
            complain("\nMessage \(message.id)  \(localTime(message.received, now: Screen.usual.now))")
            complain(barred(message.newText.isEmpty ? message.text : message.newText).joined(separator: "\n"))
        }
        complain("")
    }

    private func agreesToEdit() -> Bool {
        FileHandle.standardError.write(Data("Edit your answer again? [Y/n] ".utf8))
        guard let answer = readLine()?.lowercased() else { return false }
        return !answer.hasPrefix("n")
    }

    private func advise(_ draft: Draft) {
        guard let path = draft.path else { return }
        complain(
            "Your text is kept in \(path)\nTo send it: porchlight queue reply \(id)\(options.common.who.again) --file \(path)"
        )
    }
}

/// Where the text of an answer comes from.
enum ReplySource: Sendable {
    case editor
    /// Nothing is written: a saved reply goes out.
    case saved
    /// It is here already: from that file, or from standard input.
    case text(String, file: String?)

    init(_ options: Queue.Reply) throws {
        if let file = options.file {
            self = .text(try WrittenText.file(file), file: file == "-" ? nil : file)
        } else if options.saved != nil {
            self = .saved
        } else if isatty(STDIN_FILENO) != 0, isatty(STDERR_FILENO) != 0 {
            self = .editor
        } else {
            self = .text(try WrittenText.standardInput("the answer"), file: nil)
        }
    }

    var isEditor: Bool { if case .editor = self { true } else { false } }

    /// It was not sent: what would be lost is put into a file, and the way on is told.
    func keep(of conversation: String, as who: Queue.AgentOption) {
        guard case .text(let text, let file) = self, !text.trimmed.isEmpty else { return }
        let id = String(
            conversation.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(40))
        var draft = Draft(conversation: id.isEmpty ? "unsent" : id)
        if file == nil { draft.keep(text) }
        guard let path = file ?? draft.path else {
            return complain("Your text could not be kept:\n\(text)")
        }
        if file == nil { complain("Your text is kept in \(path)") }
        complain("To send it: porchlight queue reply \(shown(conversation))\(who.again) --file \(path)")
    }

    /// It is on its way: a file in which we kept it is not needed any more.
    func forget() {
        if case .text(_, let file?) = self { Draft.forget(ifKept: file) }
    }
}
