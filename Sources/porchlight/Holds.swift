import ArgumentParser
import Foundation
import Mail
import Web

/// `porchlight holds …`
struct Holds: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Who gets no marketing now, and why.",
        discussion: """
            Example: porchlight holds list --format csv > leave-out.csv
            Example: porchlight holds show ann@example.com

            Customers who complain are held by themselves until their conversation is resolved (“holds” in the settings).
            """,
        subcommands: [List.self, Show.self, Add.self, End.self])

    struct List: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the holds that stand.",
            discussion: "Example: porchlight holds list --campaign spring --since 2026-11-01T00:00:00Z --all")
        enum Format: String, ExpressibleByArgument, CaseIterable, Sendable { case text, csv, json }
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @Option(help: "Only this campaign.") var campaign: String?
        @Option(help: "Only those that began or ended then or later: 2026-11-01T00:00:00Z.") var since:
            String?
        @Flag(help: "Also those that ended.") var all = false
        @Option(help: "How to print: text, csv, json.") var format = Format.text

        func perform() async throws -> Int32 {
            try await options.asking { api in
                var holds: [HoldJSON] = []
                var cursor: String?
                repeat {
                    let page = try await api.get(
                        "holds",
                        [
                            ("campaign", campaign), ("since", since), ("active", all ? nil : "true"),
                            ("cursor", cursor),
                        ], as: PageJSON<HoldJSON>.self)
                    holds += page.items
                    cursor = page.next
                } while cursor != nil
                switch format {
                case .json: say(try json(holds))
                case .csv: FileHandle.standardOutput.write(Data(HoldJSON.csv(holds).utf8))
                case .text: say(holds.isEmpty ? "Nobody is on hold." : described(holds))
                }
            }
        }
    }

    struct Show: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say whether one address may get marketing now.",
            discussion: "Example: porchlight holds show ann@example.com")
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @OptionGroup var of: AddressArgument
        @Option(help: "How to print: text, json.") var format = OutputFormat.text

        func perform() async throws -> Int32 {
            try await options.asking { api in
                let answer = try await api.get("holds/" + encoded(of.address), as: AddressHoldsJSON.self)
                if format == .json { return say(try json(answer)) }
                say("\(of.address): " + (answer.held ? "on hold, no marketing now" : "not on hold"))
                if !answer.holds.isEmpty { say(described(answer.holds)) }
            }
        }
    }

    struct Add: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put somebody on hold, until it is ended by hand.",
            discussion: "Example: porchlight holds add ann@example.com --reason \"called us, very angry\"")
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @OptionGroup var who: Queue.AgentOption
        @OptionGroup var of: AddressArgument
        @Option(help: "Why, for people.") var reason: String?
        @Option(help: "Which campaign it is noted for.") var campaign: String?

        func perform() async throws -> Int32 {
            try await options.asking { api in
                _ = try await api.post(
                    "holds", HoldRequest(address: of.address, campaign: campaign, reason: reason),
                    agent: who.agent, as: AddressHoldsJSON.self)
                say("\(of.address) is on hold")
            }
        }
    }

    struct End: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "End all holds of an address.",
            discussion:
                "Example: porchlight holds end ann@example.com\n\nA further complaint begins another one. Exits 1 if there was none."
        )
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @OptionGroup var who: Queue.AgentOption
        @OptionGroup var of: AddressArgument
        @Option(help: "Only those of this campaign.") var campaign: String?

        func perform() async throws -> Int32 {
            var count = 0
            let code = try await options.asking { api in
                count = try await api.post(
                    "holds/end", HoldRequest(address: of.address, campaign: campaign), agent: who.agent,
                    as: ChangedJSON.self
                ).changed
            }
            guard code == Exit.done else { return code }
            say(count == 0 ? "\(of.address) was not on hold" : "\(of.address) is not on hold any more")
            return count == 0 ? Exit.problem : Exit.done
        }
    }
}

/// Whose marketing it is about.
struct AddressArgument: ParsableArguments, Sendable {
    @Argument(help: "The mail address.") var address: String

    func validate() throws {
        if Mailbox(address) == nil {
            throw ValidationError("“\(shown(address).cut(to: 100))” is no mail address.")
        }
    }
}

private func described(_ holds: [HoldJSON]) -> String {
    table(
        ["ADDRESS", "CAMPAIGN", "REASON", "SINCE", "STATE", "CONVERSATION"],
        holds.map { hold in
            let state = hold.ended.map { "ended \($0): \(hold.how ?? "?")" } ?? "on hold"
            let reason = hold.note.map { "\(hold.reason): \($0)" } ?? hold.reason
            let address = hold.address.isEmpty ? "(erased)" : hold.address
            return [address, hold.campaign ?? "", reason, hold.started, state, hold.conversation ?? ""]
        })
}
