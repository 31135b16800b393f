import ArgumentParser
import Foundation
import Mail
import Web

/// `porchlight queue …`
struct Queue: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "See and work the conversations that wait for a person.",
        discussion: "Example: porchlight queue next --agent maja",
        subcommands: [List.self, Next.self, Show.self, Release.self, Answered.self, Resolve.self])

    /// Who is working; leases are in this name.
    struct AgentOption: ParsableArguments, Sendable {
        @Option(help: "Who works: the agent's name. Default: the name you are logged in with.")
        var agent: String = ProcessInfo.processInfo.environment["USER"] ?? NSUserName()
    }

    struct List: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "List conversations in the order in which they are to be dealt with: the longest waiting first, with a head start for complaints and calls.",
            discussion: "Example: porchlight queue list --state resolved --campaign spring")
        @OptionGroup var options: ClientOptions
        @Option(help: "waiting, claimed, answered, handed-over, resolved. Default: waiting and claimed.")
        var state: String?
        @Option(help: "Only this campaign.") var campaign: String?
        @Option(help: "At most so many.") var limit = 100
        @Option(help: "How to print: text, json.") var format = OutputFormat.text

        func validate() throws {
            let states = ["waiting", "claimed", "answered", "handed-over", "resolved"]
            if let state, !states.contains(state) {
                throw ValidationError(
                    "--state takes one of \(states.joined(separator: ", ")), not “\(state)”.")
            }
        }

        func perform() async throws -> Int32 {
            try await options.asking { api in
                let list = try await api.get(
                    "conversations", [("state", state), ("campaign", campaign), ("limit", String(limit))],
                    as: PageJSON<ConversationJSON>.self
                ).items
                if format == .json { return say(try json(list)) }
                if list.isEmpty { return say("Nothing waits.") }
                let rows = list.map { c in
                    let state = c.leaseAgent.map { "\(c.state) by \($0)" } ?? c.state
                    return [
                        c.id, (c.unacknowledged ? state + ", no ack" : state) + (c.onHold ? ", hold" : ""),
                        c.lane, c.campaign, c.customer,
                        c.waitingSince, c.due ?? "", c.subject,
                    ]
                }
                let head = [
                    "ID", "STATE", "LANE", "CAMPAIGN", "CUSTOMER", "WAITING SINCE", "ANSWER DUE", "SUBJECT",
                ]
                say(table(head, rows))
                if list.contains(where: \.unacknowledged) {
                    say(
                        "\n“no ack”: the customer may have got no acknowledgement; see: porchlight outbox list"
                    )
                }
            }
        }
    }

    struct Next: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Claim the conversation that has waited longest, and show it.",
            discussion:
                "Example: porchlight queue next --agent maja\n\nThe claim lapses by itself after the lease (15 minutes by default). Exits 1 if nothing waits."
        )
        @OptionGroup var options: ClientOptions
        @OptionGroup var who: AgentOption
        @Option(help: "Only this campaign.") var campaign: String?
        @Option(help: "How to print: text, json.") var format = OutputFormat.text

        func perform() async throws -> Int32 {
            try await options.asking { api in
                let detail = try await api.post(
                    "conversations/next", NextRequest(campaigns: campaign.map { [$0] }), agent: who.agent,
                    as: ConversationDetailJSON.self)
                say(format == .json ? try json(detail) : described(detail))
            }
        }
    }

    struct Show: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show a conversation: messages, receipts, acknowledgements, what happened.",
            discussion: "Example: porchlight queue show ab2cd3ef4gh5i --whole")
        @OptionGroup var options: ClientOptions
        @Argument(help: "The conversation's id.") var id: String
        @Flag(help: "Show the whole text of each message, with what it quotes.") var whole = false
        @Option(help: "How to print: text, json.") var format = OutputFormat.text

        func perform() async throws -> Int32 {
            try await options.asking { api in
                let detail = try await api.get(
                    "conversations/\(encoded(id))", as: ConversationDetailJSON.self)
                say(format == .json ? try json(detail) : described(detail, whole: whole))
            }
        }
    }

    struct Release: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Give a claimed conversation back to the queue.",
            discussion: "Example: porchlight queue release ab2cd3ef4gh5i --agent maja")
        @OptionGroup var options: ClientOptions
        @OptionGroup var who: AgentOption
        @Argument(help: "The conversation's id.") var id: String

        func perform() async throws -> Int32 { try await change("release", id, who.agent, options) }
    }

    struct Answered: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say that a person of yours has answered, by mail, by telephone or otherwise.",
            discussion: """
                Example: porchlight queue answered ab2cd3ef4gh5i --agent maja

                What customers are promised is measured from these answers; acknowledgements never count as one. The
                conversation waits again as soon as the customer writes again.
                """)
        @OptionGroup var options: ClientOptions
        @OptionGroup var who: AgentOption
        @Argument(help: "The conversation's id.") var id: String

        func perform() async throws -> Int32 { try await change("answered", id, who.agent, options) }
    }

    struct Resolve: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Mark a conversation as dealt with.",
            discussion: """
                Example: porchlight queue resolve ab2cd3ef4gh5i --agent maja --answered

                Without --answered the customer got no answer now (there was nothing to say, or it was given before).
                """)
        @OptionGroup var options: ClientOptions
        @OptionGroup var who: AgentOption
        @Argument(help: "The conversation's id.") var id: String

        @Flag(help: "The customer has got an answer: as “queue answered”, and done.") var answered = false

        func perform() async throws -> Int32 {
            try await change("resolve", id, who.agent, options, answered: answered ? true : nil)
        }
    }
}

private func change(
    _ command: String, _ id: String, _ agent: String, _ options: ClientOptions, answered: Bool? = nil
) async throws -> Int32 {
    try await options.asking { api in
        let detail = try await api.post(
            "conversations/\(encoded(id))/\(command)", answered.map { ResolveRequest(answered: $0) },
            agent: agent, as: ConversationDetailJSON.self)
        say("\(detail.conversation.id) is \(detail.conversation.state)")
    }
}
