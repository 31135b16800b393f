import Acknowledge
import ArgumentParser
import Foundation
import Glibc
import Mail
import Web

extension Queue {
    struct Reply: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write to the customer.",
            discussion: """
                Example: porchlight queue reply 06j3kq2v8
                Example: porchlight queue reply 06j3kq2v8 --file answer.txt --attach invoice.pdf --resolve
                Example: echo "It comes in blue." | porchlight queue reply 06j3kq2v8 --resolve

                On a terminal your editor opens ($VISUAL, else $EDITOR); an empty text sends nothing. Else the text is read from \
                standard input. The conversation is claimed for you first. If the customer wrote again meanwhile, nothing is \
                sent: you see the new message, and your text is kept. Nothing that you type is lost: what could not be sent, also \
                because no gateway answered, is in a file that is named to you (~/.local/state/porchlight/reply-….txt).
                """)
        @OptionGroup var common: ChangeOptions
        @OptionGroup var which: ConversationArgument
        @Option(
            help: ArgumentHelp("Read the text from this file; “-”: from standard input.", valueName: "file"),
            completion: .file())
        var file: String?
        @Option(
            name: .customLong("attach"),
            help: ArgumentHelp("Attach this file; may be given more than once.", valueName: "file"),
            completion: .file())
        var attachments: [String] = []
        @Option(
            help: ArgumentHelp(
                "Send this saved reply; a text from --file comes below it. See: porchlight queue saved",
                valueName: "name"))
        var saved: String?
        @Option(
            help: ArgumentHelp(
                "The language of what stands around your text: en, de, … Default: the customer's.",
                valueName: "code"), completion: .list(Language.allCases.map(\.rawValue)))
        var language: String?
        @Option(help: ArgumentHelp("Default: the customer's, after “Re:”.", valueName: "text"))
        var subject: String?
        @Flag(help: "And mark it as dealt with.") var resolve = false
        @Flag(help: "Send nothing; show the whole mail as it would be.") var preview = false
        @Flag(help: "Claim it even from who has it now.") var takeOver = false

        func validate() throws {
            if let language, Language(rawValue: language) == nil {
                throw ValidationError(
                    "--language takes one of \(Language.allCases.map(\.rawValue).joined(separator: ", ")), not “\(shown(language))”."
                )
            }
            if attachments.count > AgentAnswer.mostAttachments {
                throw ValidationError("A mail takes at most \(AgentAnswer.mostAttachments) files.")
            }
        }

        func perform() async throws -> Int32 {
            // What is piped in comes only once: it is read before anything can fail.
            let source = try ReplySource(self)
            if case .text(let text, _) = source, text.trimmed.isEmpty {
                complain("Nothing was written, so nothing was sent.")
                return Exit.problem
            }
            var (id, status) = (which.id, Exit.done)
            do {
                let files = try attachments.map { try ReplyAttachment.read($0) }
                let asked = try await common.options.asking { api in
                    id = try await api.whole(which.id)
                    let writing = ReplyWriting(
                        api: api, id: id, agent: common.who.agent, options: self, files: files, source: source
                    )
                    status = try await writing.run()
                    await api.warn(common.who)
                }
                if asked != Exit.done { status = asked }
            } catch let problem as ProblemJSON {
                complain("porchlight: " + problem.words)
                status = Exit.problem
            } catch {
                source.keep(of: id, as: common.who)
                throw error
            }
            if status != Exit.done {
                source.keep(of: id, as: common.who)
            } else if !preview {
                source.forget()
            }
            return status
        }
    }

    struct SavedReplies: AsyncCommand {
        static let configuration = CommandConfiguration(
            commandName: "saved",
            abstract: "List the saved replies of a conversation's campaign.",
            discussion: "Example: porchlight queue saved 06j3kq2v8")
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @OptionGroup var which: ConversationArgument
        @Option(help: "How to print: text, json.") var format = OutputFormat.text

        func perform() async throws -> Int32 {
            try await options.asking { api in
                let campaign = try await api.detail(try await api.whole(which.id)).conversation.campaign
                let list = try await api.get(
                    "campaigns/\(encoded(campaign))/saved-replies", as: PageJSON<SavedReplyJSON>.self
                ).items
                if format == .json { return say(try json(list)) }
                if list.isEmpty { return say("The campaign \(shown(campaign)) has no saved replies.") }
                say(
                    table(
                        ["NAME", "LANGUAGES"], list.map { [$0.name, $0.languages.joined(separator: ", ")] }))
            }
        }
    }
}

/// A file to go with an answer.
enum ReplyAttachment {
    static func read(_ path: String) throws -> ReplyRequest.File {
        let octets = try WrittenText.octets(of: path, limit: AgentAnswer.largestMail)
        let name = URL(filePath: path).lastPathComponent
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return ReplyRequest.File(filename: name, type: types[ending], content: Data(octets))
    }

    /// IANA's media types of what people send.
    private static let types = [
        "pdf": "application/pdf", "txt": "text/plain; charset=utf-8", "csv": "text/csv; charset=utf-8",
        "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
        "webp": "image/webp", "svg": "image/svg+xml", "zip": "application/zip", "ics": "text/calendar",
        "doc": "application/msword", "xls": "application/vnd.ms-excel", "mp4": "video/mp4",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "odt": "application/vnd.oasis.opendocument.text", "mp3": "audio/mpeg",
        "ods": "application/vnd.oasis.opendocument.spreadsheet",
    ]
}
