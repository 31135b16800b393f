import ArgumentParser
import Foundation
import Mail
import Triage
import Web

/// `porchlight queue …`
struct Queue: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "See and work the conversations that wait for a person.",
        discussion: """
            Example: porchlight queue next --agent maja
            Example: porchlight queue reply 06j3kq2v8 --resolve

            A conversation's id may be shortened to as much of its beginning as names only that one.
            """,
        groupedSubcommands: [
            CommandGroup(
                name: "Looking", subcommands: [List.self, Next.self, Show.self, Search.self, Files.self]),
            CommandGroup(
                name: "Taking and giving back",
                subcommands: [Claim.self, Extend.self, Release.self, Assign.self]),
            CommandGroup(
                name: "Answering and ending",
                subcommands: [
                    Reply.self, SavedReplies.self, Answered.self, Resolve.self, Reopen.self, Snooze.self,
                    HandOver.self,
                ]),
            CommandGroup(
                name: "Keeping order",
                subcommands: [
                    Note.self, Label.self, Merge.self, Split.self, Move.self, LaneChange.self, Sender.self,
                    Undo.self,
                ]),
        ])

    /// Who is working; leases are in this name.
    struct AgentOption: ParsableArguments, Sendable {
        @Option(
            name: .customLong("agent"),
            help: ArgumentHelp(
                "Who works: the agent's name. Default: PORCHLIGHT_AGENT, else the name you are logged in with. With a token it is the token's agent.",
                valueName: "name"))
        var given: String?

        /// As it was given, for a command that is told to be typed again.
        var again: String {
            given.map {
                " --agent " + ($0.contains(where: { !$0.isLetter && !$0.isNumber }) ? "'\($0)'" : $0)
            }
            .map { shown($0) } ?? ""
        }

        var agent: String {
            let environment = ProcessInfo.processInfo.environment
            return given ?? environment["PORCHLIGHT_AGENT"].flatMap { $0.isEmpty ? nil : $0 }
                ?? environment["USER"].flatMap { $0.isEmpty ? nil : $0 } ?? NSUserName()
        }
    }

    /// Which conversations; each may be given more than once.
    struct FilterOptions: ParsableArguments, Sendable {
        @Option(
            name: .customLong("campaign"),
            help: ArgumentHelp("Only this campaign; may be given more than once.", valueName: "id"))
        var campaigns: [String] = []
        @Option(
            name: .customLong("label"),
            help: ArgumentHelp("Only with this label; of several, with all of them.", valueName: "label"))
        var labels: [String] = []
        @Option(
            name: .customLong("language"),
            help: ArgumentHelp("Only in this language: en, de, …", valueName: "code"))
        var languages: [String] = []
        @Option(
            name: .customLong("lane"),
            help: ArgumentHelp("Only in this lane: person, thanks, unreadable, …", valueName: "lane"),
            completion: .list(Lane.allCases.map(\.rawValue)))
        var lanes: [String] = []
        @Option(
            name: .customLong("sign"),
            help: ArgumentHelp(
                "Only with this sign: \(QueueSigns.allWords.joined(separator: ", ")).", valueName: "sign"),
            completion: .list(QueueSigns.allWords))
        var signs: [String] = []
        @Option(
            help: ArgumentHelp("Only those assigned to this agent; “nobody”: to none.", valueName: "name"))
        var assigned: String?

        func validate() throws {
            try require(lanes, "--lane", of: Lane.allCases.map(\.rawValue))
            try require(signs, "--sign", of: QueueSigns.allWords)
        }

        /// Of whom, as the API says it.
        var assignee: String? { assigned == "nobody" ? "" : assigned }
    }

    struct List: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "List conversations in the order in which they are to be dealt with.",
            discussion: """
                Example: porchlight queue list
                Example: porchlight queue list --state resolved --campaign spring

                What was promised for the soonest time comes first; at the same time complaints and wishes to be called. Ids are \
                shown as far as needed; every command takes them so. Marks are explained below the list. For programs there is \
                --format json.
                """)
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @OptionGroup var filter: FilterOptions
        @Option(
            name: .customLong("state"),
            help: ArgumentHelp(
                "waiting, claimed, answered, handed-over or resolved; may be given more than once. Default: waiting and claimed.",
                valueName: "state"), completion: .list(Queue.states))
        var state: [String] = []
        @Flag(help: "Also those that sleep until a time.") var snoozed = false
        @Option(help: ArgumentHelp("At most so many.", valueName: "number")) var limit = 100
        @Option(help: "How to print: text, json.") var format = OutputFormat.text

        func validate() throws {
            try require(state, "--state", of: Queue.states)
            guard (1...1_000_000).contains(limit) else {
                throw ValidationError("--limit takes a number from 1 to 1000000, not \(limit).")
            }
        }

        func perform() async throws -> Int32 {
            try await options.asking { api in
                let (list, hasMore) = try await pages(api)
                if format == .json { return say(try json(list)) }
                if list.isEmpty { return say("Nothing waits.") }
                let table = QueueTable(list)
                say(table.text)
                if !table.legend.isEmpty { say("\n" + table.legend) }
                if hasMore { say("\nThere are more; see them with --limit.") }
            }
        }

        private func pages(_ api: ApiClient) async throws -> ([ConversationJSON], hasMore: Bool) {
            func list(_ words: [String]) -> String? { words.isEmpty ? nil : words.joined(separator: ",") }
            let query: [(String, String?)] = [
                ("state", list(state)), ("campaign", list(filter.campaigns)), ("label", list(filter.labels)),
                ("language", list(filter.languages)), ("lane", list(filter.lanes)),
                ("sign", list(filter.signs)), ("assigned", filter.assignee),
                ("snoozed", snoozed ? "true" : nil),
            ]
            var found: [ConversationJSON] = []
            var cursor: String?
            repeat {
                let page = try await api.get(
                    "conversations",
                    query + [("limit", String(min(1000, limit - found.count))), ("cursor", cursor)],
                    as: PageJSON<ConversationJSON>.self)
                found += page.items
                cursor = page.next
            } while cursor != nil && found.count < limit
            return (found, cursor != nil)
        }
    }

    static let states = ["waiting", "claimed", "answered", "handed-over", "resolved"]
}

/// A conversation's id, or the beginning of one.
struct ConversationArgument: ParsableArguments, Sendable {
    /// The empty list tells the shells that something stands here, so that they count what comes after it rightly.
    @Argument(
        help: ArgumentHelp("The conversation's id, or the beginning of it.", valueName: "conversation"),
        completion: .list([]))
    var id: String
}

extension ApiClient {
    /// Letters and digits of a whole id.
    private static let idLength = 15

    /// The whole id of which this is the beginning; as it stands where that is not one conversation's.
    ///
    /// Throws `ProblemJSON` where it could be several.
    func whole(_ given: String) async throws -> String {
        let part = given.lowercased()
        guard (1..<Self.idLength).contains(part.utf8.count), part.wholeMatch(of: /[0-9a-v]+/) != nil else {
            return given.isEmpty ? "-" : given
        }
        let found = try await get(
            "conversations", [("id", part), ("limit", "6")], as: PageJSON<ConversationJSON>.self
        ).items
        guard found.count > 1 else { return found.first?.id ?? given }
        let some = found.prefix(5).map {
            "  \($0.id)  \($0.customer.singleLine): \($0.subject.singleLine.cut(to: 40))"
        }
        throw ProblemJSON(
            404, "Ambiguous",
            "“\(part)” is the beginning of several ids; give more of it:\n"
                + some.joined(separator: "\n") + (found.count > 5 ? "\n  and more" : ""))
    }

    /// With a token its agent works, whoever was named.
    func warn(_ who: Queue.AgentOption) async {
        guard isRemote, let named = who.given,
            let session = try? await get("session", as: SessionJSON.self), session.way == "token",
            session.name != named
        else { return }
        complain("warning: --agent \(shown(named)) counts for nothing: the token is \(shown(session.name))’s")
    }

    func detail(_ id: String) async throws -> ConversationDetailJSON {
        try await get("conversations/\(encoded(id))", as: ConversationDetailJSON.self)
    }

    func answers(_ id: String) async throws -> [AnswerJSON] {
        try await get("conversations/\(encoded(id))/answers", as: PageJSON<AnswerJSON>.self).items
    }

    /// Files of the messages that may have some, by message; only of the newest ones.
    func files(_ detail: ConversationDetailJSON) async throws -> [String: [AttachmentJSON]] {
        var files: [String: [AttachmentJSON]] = [:]
        for message in detail.messages.suffix(20) {
            files[message.id] = try await get(
                "messages/\(message.id)/attachments", as: PageJSON<AttachmentJSON>.self
            ).items
        }
        return files
    }

    /// A conversation with all that belongs to it, for people.
    func text(_ detail: ConversationDetailJSON, whole: Bool = false) async throws -> String {
        described(
            detail, answers: try await answers(detail.conversation.id), files: try await files(detail),
            whole: whole)
    }
}
