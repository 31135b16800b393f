import ArgumentParser
import Mail
import Web

/// `porchlight handoff …`
struct HandOffs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handoff", abstract: "Customers' messages that are handed on to a helpdesk by mail.",
        discussion: """
            Example: porchlight handoff list --state failed

            What is handed on, and to whom, stands under “handoff” in each campaign.
            """,
        subcommands: [List.self, Retry.self])

    struct List: AsyncCommand {
        enum State: String, ExpressibleByArgument, CaseIterable { case waiting, taken, failed }
        static let configuration = CommandConfiguration(
            abstract: "List the messages, the newest first.",
            discussion: "Example: porchlight handoff list --state failed")
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @Option(help: "Only these: waiting, taken, failed.") var state: State?
        @Option(help: "How many, at most 1000.") var limit = 50
        @Option(help: "How to print: text, json.") var format = OutputFormat.text

        func perform() async throws -> Int32 {
            try await options.asking { api in
                let page = try await api.get(
                    "handoffs", [("state", state?.rawValue), ("limit", String(limit))],
                    as: PageJSON<HandOffJSON>.self)
                if format == .json { return say(try json(page.items)) }
                if page.items.isEmpty {
                    let by = "None by mail; what programs fetched: porchlight queue list --state handed-over"
                    return say(state == nil ? by : "None.")
                }
                say(
                    table(
                        ["ID", "CAMPAIGN", "CONVERSATION", "TO", "STATE", "ATTEMPTS", "LAST"],
                        page.items.map { item in
                            [
                                item.id, item.campaign, item.conversation, item.destination, item.state,
                                String(item.attempts), item.lastError ?? "-",
                            ]
                        }))
            }
        }
    }

    struct Retry: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Hand on again what was not taken.",
            discussion: "Example: porchlight handoff retry --all")
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @Flag(help: "All that failed.") var all = false
        @Argument(help: "One, by the id that “list” shows.") var id: String?

        func validate() throws {
            if all == (id != nil) { throw ValidationError("Name one by its id, or --all.") }
        }

        func perform() async throws -> Int32 {
            try await options.asking { api in
                let answer = try await api.post("handoffs/retry", HandOffRetry(id: id), as: ChangedJSON.self)
                say("\(answer.changed) to be handed on again")
            }
        }
    }
}
