import ArgumentParser
import Delivery
import Foundation
import Mail
import NIOCore
import Web

extension Queue {
    struct Next: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Claim the conversation that is to be dealt with first, and show it.",
            discussion: """
                Example: porchlight queue next --agent maja --campaign spring
                Example: porchlight queue next --wait --format json

                The claim lapses by itself after the lease (15 minutes by default). Exits 1 if nothing waits.
                """)
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @OptionGroup var who: AgentOption
        @OptionGroup var filter: FilterOptions
        @OptionGroup var lease: LeaseOption
        @Flag(help: "Wait until one comes.") var wait = false
        @Option(help: "How to print: text, json.") var format = OutputFormat.text

        func perform() async throws -> Int32 {
            var found: ConversationDetailJSON?
            let status = try await options.asking { api in
                found = try await next(api)
                guard let found else { return complain("porchlight: Nothing waits" + (await others(api))) }
                warn(found.warnings)
                await api.warn(who)
                if format == .json { return say(try json(found)) }
                say(try await api.text(found))
            }
            return status == Exit.done && found == nil ? Exit.problem : status
        }

        /// Whose all that is for which somebody else is waited, or a time.
        private func others(_ api: ApiClient) async -> String {
            var query: [(String, String?)] = [("snoozed", "true"), ("limit", "1000")]
            for (name, words) in [
                ("campaign", filter.campaigns), ("label", filter.labels), ("lane", filter.lanes),
            ] {
                query.append((name, words.isEmpty ? nil : words.joined(separator: ",")))
            }
            guard
                let list = try? await api.get("conversations", query, as: PageJSON<ConversationJSON>.self)
                    .items
            else { return "." }
            var groups: [String: Int] = [:]
            for one in list {
                if one.snoozedUntil != nil {
                    groups["asleep", default: 0] += 1
                } else if one.state == "claimed" {
                    groups["claimed by \(shown(one.leaseAgent ?? "somebody"))", default: 0] += 1
                } else if let name = one.assigned, name != who.agent {
                    groups["for \(shown(name))", default: 0] += 1
                }
            }
            guard !groups.isEmpty else { return "." }
            let parts = groups.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            let told = parts.prefix(5).map { "\($0.value) \($0.value == 1 ? "is" : "are") \($0.key)" }
            return " for you: " + told.joined(separator: ", ") + (parts.count > 5 ? ", …" : ".")
        }

        private func next(_ api: ApiClient) async throws -> ConversationDetailJSON? {
            func list(_ words: [String]) -> [String]? { words.isEmpty ? nil : words }
            var request = NextRequest(
                campaigns: list(filter.campaigns), lease: lease.seconds, wait: wait ? 25 : nil)
            (request.labels, request.languages) = (list(filter.labels), list(filter.languages))
            (request.lanes, request.signs) = (list(filter.lanes), list(filter.signs))
            request.assigned = filter.assignee
            let body = Array(try apiEncoder.encode(request))
            repeat {
                let answer = try await api.request(
                    "POST", api.target("conversations/next", []), body, agent: who.agent, nil)
                guard answer.status != 204 else { continue }
                guard answer.status < 300 else { throw api.problem(answer) }
                return try apiDecoder.decode(ConversationDetailJSON.self, from: Data(answer.body))
            } while wait
            return nil
        }
    }

    struct Show: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show a conversation: messages, answers, notes, what happened.",
            discussion: """
                Example: porchlight queue show 06j3kq2v8
                Example: porchlight queue show 06j3kq2v8 --timeline --format json
                """)
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @OptionGroup var which: ConversationArgument
        @Flag(help: "All that happened, in the order of time, with all mail that went out.") var timeline =
            false
        @Flag(help: "Show the whole text of each message, with what it quotes.") var whole = false
        @Option(help: "How to print: text, json.") var format = OutputFormat.text

        func perform() async throws -> Int32 {
            try await options.asking { api in
                let id = try await api.whole(which.id)
                if timeline {
                    let entries = try await api.get(
                        "conversations/\(encoded(id))/timeline", as: PageJSON<TimelineJSON>.self
                    ).items
                    return say(format == .json ? try json(entries) : described(entries, of: id, whole: whole))
                }
                let detail = try await api.detail(id)
                say(format == .json ? try json(detail) : try await api.text(detail, whole: whole))
            }
        }
    }

    struct Search: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Find conversations by words and filters, the best first.",
            discussion: """
                Example: porchlight queue search refund is:open
                Example: porchlight queue search tents -green
                Example: porchlight queue search 'from:ann "gift card" after:2026-11-01'

                All words must be there; "exact words", beginn*, -not and from: subject: text: file: campaign: lane: state: is: \
                label: language: has:attachment after: before: are understood. Put into quotes what the shell would change.
                """)
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @Option(help: ArgumentHelp("At most so many, up to 100.", valueName: "number")) var limit = 25
        @Option(help: "How to print: text, json.") var format = OutputFormat.text
        @Argument(parsing: .allUnrecognized, help: ArgumentHelp("What to look for.", valueName: "words"))
        var words: [String] = []

        func validate() throws {
            // Behind “--” all is meant as it is.
            if let option = words.prefix(while: { $0 != "--" }).first(where: { $0.hasPrefix("--") }) {
                throw ValidationError("Unknown option '\(shown(option).cut(to: 60))'")
            }
            if words.allSatisfy({ $0 == "--" || $0.trimmed.isEmpty }) {
                throw ValidationError("Say what to look for.")
            }
            guard (1...100).contains(limit) else {
                throw ValidationError("--limit takes a number from 1 to 100, not \(limit).")
            }
        }

        func perform() async throws -> Int32 {
            try await options.asking { api in
                var found: SearchJSON?
                var cursor: String?
                // A page may be empty and yet have a next one.
                repeat {
                    var page = try await api.get(
                        "search",
                        [
                            ("q", words.filter { $0 != "--" }.joined(separator: " ")),
                            ("limit", String(limit - (found?.items.count ?? 0))), ("cursor", cursor),
                        ], as: SearchJSON.self)
                    page.items = (found?.items ?? []) + page.items
                    (found, cursor) = (page, page.next)
                } while cursor != nil && (found?.items.count ?? 0) < limit
                guard let found else { return }
                for note in found.notes { complain("note: \(shown(note))") }
                if found.behind > 0 {
                    let count = counted(found.behind, "message")
                    complain("note: \(count) that came a moment ago cannot be found yet")
                }
                if format == .json { return say(try json(found)) }
                say(found.items.isEmpty ? "Nothing was found." : described(found.items))
                if found.next != nil { say("\nThere may be more; see them with --limit.") }
            }
        }
    }

    struct Files: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the files that the customer attached, or save them.",
            discussion: """
                Example: porchlight queue files 06j3kq2v8 --save ~/incoming

                Nothing that is there already is written over. A customer may send anything: look before you open.
                """)
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @OptionGroup var which: ConversationArgument
        @Option(
            help: ArgumentHelp("Save all of them in this folder, which must be there.", valueName: "folder"),
            completion: .directory)
        var save: String?
        @Option(help: "How to print: text, json.") var format = OutputFormat.text

        private struct Row: Encodable {
            let message: String
            let file: AttachmentJSON
            var saved: String?
        }

        func perform() async throws -> Int32 {
            try await options.asking { api in
                let detail = try await api.detail(try await api.whole(which.id))
                let files = try await api.files(detail)
                var rows = detail.messages.flatMap { message in
                    (files[message.id] ?? []).map { Row(message: message.id, file: $0) }
                }
                if let save {
                    for index in rows.indices { rows[index].saved = try await fetch(rows[index], save, api) }
                }
                if format == .json { return say(try json(rows)) }
                if rows.isEmpty { return say("No files are attached.") }
                say(
                    table(
                        ["MESSAGE", "NUMBER", "SIZE", "TYPE", save == nil ? "NAME" : "SAVED AS"],
                        rows.map {
                            [
                                $0.message, String($0.file.number), inWords(octets: $0.file.size),
                                $0.file.type, $0.saved ?? $0.file.filename,
                            ]
                        }))
            }
        }

        /// - Returns: the path.
        private func fetch(_ row: Row, _ folder: String, _ api: ApiClient) async throws -> String {
            let answer = try await api.request(
                "GET", api.target("messages/\(row.message)/attachments/\(row.file.number)", []), nil, nil)
            guard answer.status < 300 else { throw api.problem(answer) }
            let name = row.file.filename.isEmpty ? "attachment-\(row.file.number)" : row.file.filename
            for number in 0..<1000 {
                let path = "\(folder)/\(number == 0 ? "" : "\(number)-")\(name)"
                let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
                if file < 0, errno == EEXIST { continue }
                guard file >= 0 else {
                    throw ProblemJSON(0, "Not saved", "“\(path)”: \(String(cString: strerror(errno)))")
                }
                let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
                try handle.write(contentsOf: Data(answer.body))
                return path
            }
            throw ProblemJSON(0, "Not saved", "“\(folder)” has too many files called \(name)")
        }
    }
}

/// What an agent should see, and no program should read.
func warn(_ warnings: [String]?) {
    for warning in warnings ?? [] {
        complain("warning: " + withLocalTimes(shown(warning), now: systemClock()))
    }
}

/// What was found, each with where the words stand.
private func described(_ hits: [SearchHitJSON], on screen: Screen = .usual) -> String {
    hits.map { hit in
        let c = hit.conversation
        let head =
            screen.styled(c.id, .bold)
            + "  \(c.state)  \(shown(c.campaign))  \(localTime(hit.received, now: screen.now))  "
            + shown(c.customer)
        var lines = [head, "  " + marked(hit.snippets["subject"], orElse: hit.subject, screen)]
        for (field, label) in [("customer", "from "), ("files", "file "), ("text", "| ")] {
            guard let parts = hit.snippets[field], field == "text" || parts.contains(where: \.hit) else {
                continue
            }
            lines.append("  \(label)" + marked(parts, orElse: "", screen))
        }
        if hit.messages > 1 {
            lines.append("  and \(counted(hit.messages - 1, "more message", "more messages"))")
        }
        return lines.joined(separator: "\n")
    }.joined(separator: "\n\n")
}

private func marked(_ parts: [SnippetPartJSON]?, orElse text: String, _ screen: Screen) -> String {
    guard let parts, !parts.isEmpty else { return shown(text) }
    return parts.map { screen.styled(shown($0.text), $0.hit ? .boldRed : nil) }.joined()
}
