import ArgumentParser
import Delivery
import Foundation
import Mail
import Web

extension WebhookDoor {
    /// The API's door to what sends webhooks.
    init(_ webhooks: WebhookService) {
        self.init(
            test: { name in
                await webhooks.test(name).map { trial in
                    let (seconds, attoseconds) = trial.took.components
                    return WebhookTrialJSON(
                        id: trial.id, status: trial.status, error: trial.error, body: trial.body,
                        milliseconds: Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000))
                }
            }, look: { webhooks.look() })
    }
}

/// `porchlight webhook …`
struct Webhook: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Systems that are told what happens: how they do, tests, and what they did not take.",
        discussion: """
            Example: porchlight webhook test crm
            Example: porchlight webhook deliveries crm --state dead

            Endpoints are named under “webhooks” in the configuration.
            """,
        subcommands: [List.self, Test.self, Deliveries.self, Replay.self, Pause.self, Resume.self])

    struct List: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the endpoints.", discussion: "Example: porchlight webhook list")
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @Option(help: "How to print: text, json.") var format = OutputFormat.text

        func perform() async throws -> Int32 {
            try await options.asking { api in
                let page = try await api.get("webhooks", as: PageJSON<WebhookJSON>.self)
                if format == .json { return say(try json(page.items)) }
                if page.items.isEmpty { return say("No webhooks are configured.") }
                say(
                    table(
                        ["NAME", "STATE", "WAITING", "DEAD", "URL"],
                        page.items.map { item in
                            [
                                item.name, Webhook.state(item), String(item.waiting), String(item.dead),
                                item.url ?? "(no longer configured)",
                            ]
                        }))
            }
        }
    }

    struct Test: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Send an endpoint a signed test event now, and print what came back.",
            discussion: """
                Example: porchlight webhook test crm

                Exits 0 if it was taken (200 to 299), else 1.
                """)
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @Option(help: "How to print: text, json.") var format = OutputFormat.text
        @Argument(help: "The endpoint's name.") var name: String

        func perform() async throws -> Int32 {
            var isTaken = false
            let code = try await options.asking { api in
                let trial = try await api.post("webhooks/\(encoded(name))/test", as: WebhookTrialJSON.self)
                isTaken = trial.taken
                if format == .json { return say(try json(trial)) }
                say("sent \(trial.id) to \(name)")
                if let status = trial.status { say("answered \(status) after \(trial.milliseconds) ms") }
                if !trial.body.isEmpty { say("body: \(trial.body)") }
                say(trial.error.map { "not taken: \($0)" } ?? "taken")
            }
            return code == Exit.done && !isTaken ? Exit.problem : code
        }
    }

    struct Deliveries: AsyncCommand {
        enum State: String, ExpressibleByArgument, CaseIterable { case waiting, delivered, dead }
        static let configuration = CommandConfiguration(
            abstract: "List what an endpoint was sent or is to be sent, the newest first.",
            discussion: "Example: porchlight webhook deliveries crm --state dead")
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @Option(help: "Only these: waiting, delivered, dead.") var state: State?
        @Option(help: "How many, at most 1000.") var limit = 50
        @Option(help: "How to print: text, json.") var format = OutputFormat.text
        @Argument(help: "The endpoint's name.") var name: String

        func perform() async throws -> Int32 {
            try await options.asking { api in
                let page = try await api.get(
                    "webhooks/\(encoded(name))/deliveries",
                    [("state", state?.rawValue), ("limit", String(limit))],
                    as: PageJSON<WebhookDeliveryJSON>.self)
                if format == .json { return say(try json(page.items)) }
                if page.items.isEmpty { return say("None.") }
                say(
                    table(
                        ["EVENT", "KIND", "AT", "CONVERSATION", "STATE", "ATTEMPTS", "LAST"],
                        page.items.map { item in
                            [
                                item.event, item.kind, item.at, item.conversation ?? "-", item.state,
                                String(item.attempts),
                                item.lastError ?? item.lastStatus.map(String.init) ?? "-",
                            ]
                        }))
            }
        }
    }

    struct Replay: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Send events again, with the ids that they had.",
            discussion: """
                Example: porchlight webhook replay crm --dead
                Example: porchlight webhook replay crm --from 2026-11-21T08:00:00Z
                """)
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @Flag(help: "All that were given up.") var dead = false
        @Option(name: .customLong("from"), help: "All that happened since this time (RFC 3339).") var since:
            String?
        @Argument(help: "The endpoint's name.") var name: String
        @Argument(help: "One event, by the id that “deliveries” shows.") var event: String?

        func validate() throws {
            let given = (dead ? 1 : 0) + (since == nil ? 0 : 1) + (event == nil ? 0 : 1)
            guard given == 1 else { throw ValidationError("Name one event, or --dead, or --from TIME.") }
            if let since, Moment(rfc3339: since) == nil {
                throw ValidationError("--from takes a time such as 2026-11-21T20:15:00Z.")
            }
        }

        func perform() async throws -> Int32 {
            try await options.asking { api in
                let answer = try await api.post(
                    "webhooks/\(encoded(name))/replay",
                    WebhookReplayRequest(event: event, dead: dead ? true : nil, since: since),
                    as: ChangedJSON.self)
                say(
                    since == nil
                        ? "\(answer.changed) to be sent again"
                        : "\(answer.changed) events are looked at again")
            }
        }
    }

    struct Pause: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Send an endpoint nothing; what happens meanwhile is kept for it.",
            discussion: "Example: porchlight webhook pause crm --reason \"moving to another server\"")
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @Option(help: "Why, for other admins.") var reason: String?
        @Argument(help: "The endpoint's name.") var name: String

        func perform() async throws -> Int32 {
            try await options.asking { api in
                let item = try await api.post(
                    "webhooks/\(encoded(name))/pause", WebhookPause(reason: reason), as: WebhookJSON.self)
                say("\(item.name): \(Webhook.state(item))")
            }
        }
    }

    struct Resume: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Send to an endpoint again, first what it missed.",
            discussion: "Example: porchlight webhook resume crm")
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @Argument(help: "The endpoint's name.") var name: String

        func perform() async throws -> Int32 {
            try await options.asking { api in
                let item = try await api.post("webhooks/\(encoded(name))/resume", as: WebhookJSON.self)
                say("\(item.name): \(Webhook.state(item)), \(item.waiting) waiting")
            }
        }
    }

    /// In a word, or with the reason why not.
    static func state(_ item: WebhookJSON) -> String {
        if item.paused { return "paused" + (item.pauseReason.map { " (\($0))" } ?? "") }
        return item.failingSince.map { "failing since \($0)" } ?? "ok"
    }

}
