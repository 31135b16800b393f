import ArgumentParser
import Config
import Foundation
import Web

/// `porchlight outbox …`
struct Outbox: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "See and steer mail that is still to go out.",
        discussion: "Example: porchlight outbox list",
        subcommands: [List.self, Flush.self, Hold.self, Unhold.self, Drop.self])

    struct List: AsyncCommand {
        private static let states = [
            "queued", "attempted", "sent", "failed", "unknown", "expired", "held", "dropped",
        ]
        static let configuration = CommandConfiguration(
            abstract: "List what is not out yet, and what failed.",
            discussion: "Example: porchlight outbox list --state failed")
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @Option(
            help:
                "queued, attempted, sent, failed, unknown, expired, held, dropped. Default: all but sent and dropped.",
            completion: .list(states))
        var state: String?
        @Option(help: "At most so many.") var limit = 1000
        @Option(help: "How to print: text, json.") var format = OutputFormat.text

        func validate() throws {
            try require(state.map { [$0] } ?? [], "--state", of: Self.states)
        }

        func perform() async throws -> Int32 {
            try await options.asking { api in
                let list = try await api.get(
                    "outbox", [("state", state), ("limit", String(limit))], as: PageJSON<OutboxJSON>.self
                ).items
                if format == .json { return say(try json(list)) }
                if list.isEmpty { return say("Nothing is waiting to go out.") }
                let rows = list.map {
                    [
                        $0.id, $0.state, $0.campaign, $0.recipient, String($0.attempts), $0.nextAttempt,
                        $0.answer ?? "",
                    ]
                }
                say(table(["ID", "STATE", "CAMPAIGN", "TO", "TRIES", "NEXT TRY", "LAST ANSWER"], rows))
            }
        }
    }

    /// What flush, hold, unhold and drop have in common.
    struct Target: ParsableArguments, Sendable {
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @Argument(help: "The row's id, or “all”.") var id: String

        func command(_ name: String, _ done: String) async throws -> Int32 {
            try await options.asking { api in
                let answer = try await api.post(
                    "outbox/\(name)", [("id", id == "all" ? nil : id)], as: ChangedJSON.self)
                say("\(answer.changed) \(answer.changed == 1 ? "row" : "rows") \(done)")
            }
        }
    }

    struct Flush: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Try now instead of at the next time.",
            discussion: "Example: porchlight outbox flush all")
        @OptionGroup var target: Target
        func perform() async throws -> Int32 { try await target.command("flush", "will be tried now") }
    }

    struct Hold: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Keep mail back until “unhold”.",
            discussion: "Example: porchlight outbox hold ab2cd3ef4gh5ijkl")
        @OptionGroup var target: Target
        func perform() async throws -> Int32 { try await target.command("hold", "held") }
    }

    struct Unhold: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Let held mail go out.", discussion: "Example: porchlight outbox unhold all")
        @OptionGroup var target: Target
        func perform() async throws -> Int32 { try await target.command("unhold", "will be tried now") }
    }

    struct Drop: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Never send it. The row stays, as dropped.",
            discussion: "Example: porchlight outbox drop ab2cd3ef4gh5ijkl")
        @OptionGroup var target: Target
        func perform() async throws -> Int32 { try await target.command("drop", "dropped") }
    }
}

/// `porchlight acks …`
struct Acks: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Stop and restart all acknowledgements.",
        discussion:
            "Example: porchlight acks pause\n\nMail is taken and kept as ever; acknowledgements wait (and expire after 12 hours by default).",
        subcommands: [Pause.self, Resume.self])

    struct Pause: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Send no acknowledgement until “resume”.", discussion: "Example: porchlight acks pause")
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        func perform() async throws -> Int32 {
            try await options.asking { api in
                _ = try await api.post("acknowledgements/pause", as: ChangedJSON.self)
                say("acknowledgements are paused")
            }
        }
    }

    struct Resume: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Send acknowledgements again.", discussion: "Example: porchlight acks resume")
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        func perform() async throws -> Int32 {
            try await options.asking { api in
                _ = try await api.post("acknowledgements/resume", as: ChangedJSON.self)
                say("acknowledgements go out")
            }
        }
    }
}

/// `porchlight addresses`
struct Addresses: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print every address that is accepted.",
        discussion:
            "Example: porchlight addresses --postfix-map > /etc/postfix/porchlight\n\nEvery +tag of them is accepted as well."
    )

    @OptionGroup var options: ConfigOptions
    @Flag(help: "As a map for Postfix: “address OK” lines for postmap(1).") var postfixMap = false

    func run() throws {
        let loaded = options.read()
        guard let site = loaded.site else {
            for problem in loaded.problems where !problem.isWarning { complain(problem.description) }
            throw ExitCode(Exit.problem)
        }
        for address in site.addresses.all { say(postfixMap ? "\(address) OK" : address) }
    }
}
