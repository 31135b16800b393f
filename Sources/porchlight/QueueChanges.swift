import ArgumentParser
import Delivery
import Foundation
import Mail
import Web

/// What every change of a conversation takes.
struct ChangeOptions: ParsableArguments, Sendable {
    @OptionGroup(title: "Which gateway") var options: ClientOptions
    @OptionGroup var who: Queue.AgentOption
    @Option(help: "How to print: text, json.") var format = OutputFormat.text

    /// Does it, and says what became of it.
    ///
    /// - Parameter words: of the conversation as it is then.
    func change(
        _ id: String, _ operation: String, _ body: (some Encodable & Sendable)?,
        _ words: @Sendable (ConversationJSON) -> String = {
            "\($0.id) is \($0.state)" + ($0.leaseAgent.map { " by \(shown($0))" } ?? "")
        }
    ) async throws -> Int32 {
        try await options.asking { api in
            try await change(api, try await api.whole(id), operation, body, words)
        }
    }

    func change(
        _ api: ApiClient, _ id: String, _ operation: String, _ body: (some Encodable & Sendable)?,
        _ words: @Sendable (ConversationJSON) -> String
    ) async throws {
        let answer = try await api.request(
            "POST", api.target("conversations/\(encoded(id))/\(operation)", []),
            try body.map { Array(try apiEncoder.encode($0)) }, agent: who.agent, key: UUID().uuidString, nil)
        guard answer.status < 300 else { throw withWayOut(api.problem(answer), id + who.again) }
        await api.warn(who)
        // It is done, but in a campaign where one may not look.
        if answer.status == 204 { return say("\(id) is now where you may not look") }
        let detail = try apiDecoder.decode(ConversationDetailJSON.self, from: Data(answer.body))
        warn(detail.warnings)
        if format == .json { return say(try json(detail)) }
        say(words(detail.conversation))
        if let undo = detail.undo {
            say("take it back: porchlight queue undo \(detail.conversation.id) \(undo)")
        }
    }
}

/// A refusal, with what can be done about it.
///
/// - Parameter id: of the conversation, with the options that belong to it.
func withWayOut(_ problem: ProblemJSON, _ id: String) -> ProblemJSON {
    var problem = problem
    switch problem.title {
    case "Claimed":
        problem.detail += "; to take it over: porchlight queue claim \(id) --take-over"
    case "Not claimed": problem.detail += " (porchlight queue claim \(id))"
    case "Not possible" where problem.detail.contains("reopen"):
        problem.detail += " (porchlight queue reopen \(id))"
    default: break
    }
    return problem
}

/// For operations without a body.
let nothing = nil as String?

/// `--lease 30m`
struct LeaseOption: ParsableArguments, Sendable {
    @Option(
        help: ArgumentHelp(
            "For how long: 10m, 2h, at most 24h. Default: what the gateway's configuration says.",
            valueName: "time"))
    var lease: String?

    func validate() throws {
        if let lease, !(10...86_400).contains(duration(lease) ?? 0) {
            throw ValidationError("--lease takes a time from 10s to 24h, such as 30m, not “\(shown(lease))”.")
        }
    }

    var seconds: Int? { lease.flatMap { duration($0) }.map { Int($0) } }
}

extension Queue {
    struct Claim: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take a conversation, so that nobody else answers it as well.",
            discussion: """
                Example: porchlight queue claim 06j3kq2v8 --lease 1h

                With --take-over also from who has it now; both names are kept on its timeline.
                """)
        @OptionGroup var common: ChangeOptions
        @OptionGroup var lease: LeaseOption
        @Flag(help: "Also from who has it now.") var takeOver = false
        @OptionGroup var which: ConversationArgument

        func perform() async throws -> Int32 {
            let now = common.options.screen.now
            return try await common.change(
                which.id, "claim", ClaimRequest(lease: lease.seconds, takeOver: takeOver ? true : nil)
            ) { "\($0.id) is \($0.state)\(leaseWords($0, now))" }
        }
    }

    struct Extend: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Hold a claimed conversation longer.",
            discussion: "Example: porchlight queue extend 06j3kq2v8 --lease 30m")
        @OptionGroup var common: ChangeOptions
        @OptionGroup var lease: LeaseOption
        @OptionGroup var which: ConversationArgument

        func perform() async throws -> Int32 {
            let now = common.options.screen.now
            return try await common.change(which.id, "extend", ClaimRequest(lease: lease.seconds)) {
                "\($0.id) is \($0.state)\(leaseWords($0, now))"
            }
        }
    }

    struct Release: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Give a claimed conversation back to the queue.",
            discussion: "Example: porchlight queue release 06j3kq2v8")
        @OptionGroup var common: ChangeOptions
        @OptionGroup var which: ConversationArgument

        func perform() async throws -> Int32 { try await common.change(which.id, "release", nothing) }
    }

    struct Assign: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say whose conversation it is, also while nobody has it.",
            discussion: """
                Example: porchlight queue assign 06j3kq2v8 jonas
                Example: porchlight queue assign 06j3kq2v8 nobody

                “next” offers it to that agent first, and to nobody else.
                """)
        @OptionGroup var common: ChangeOptions
        @OptionGroup var which: ConversationArgument
        @Argument(help: ArgumentHelp("The agent's name, or “nobody”.", valueName: "agent")) var to: String

        func perform() async throws -> Int32 {
            try await common.change(which.id, "assign", AssignRequest(to: to == "nobody" ? nil : to)) {
                $0.assigned.map { [id = $0.id] name in "\(id) is for \(shown(name))" }
                    ?? "\($0.id) is for everybody"
            }
        }
    }

    struct Note: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write a note for one another; the customer never sees it.",
            discussion: """
                Example: porchlight queue note 06j3kq2v8 "She called: the parcel is there."
                Example: porchlight queue note 06j3kq2v8 < note.txt
                """)
        @OptionGroup var common: ChangeOptions
        @OptionGroup var which: ConversationArgument
        @Argument(
            help: ArgumentHelp("The note; without it standard input is read.", valueName: "text"))
        var text: [String] = []

        func perform() async throws -> Int32 {
            let written =
                text.isEmpty ? try WrittenText.standardInput("the note") : text.joined(separator: " ")
            guard !written.trimmed.isEmpty else {
                throw ValidationError("The note is empty; nothing was kept.")
            }
            return try await common.change(which.id, "notes", NoteRequest(text: written)) {
                "the note is kept with \($0.id)"
            }
        }
    }

    struct Label: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add and remove labels.",
            discussion: "Example: porchlight queue label 06j3kq2v8 +delivery -new")
        @OptionGroup var common: ChangeOptions
        @Option(
            name: .customLong("add"), help: ArgumentHelp("Add this one, as “+label”.", valueName: "label"))
        var added: [String] = []
        @Option(
            name: .customLong("remove"),
            help: ArgumentHelp("Remove this one, as “-label”.", valueName: "label"))
        var removed: [String] = []
        @OptionGroup var which: ConversationArgument
        @Argument(
            parsing: .allUnrecognized,
            help: ArgumentHelp("+label adds, -label removes.", valueName: "labels"))
        var labels: [String] = []

        func validate() throws {
            for word in labels where word.hasPrefix("--") || !(word.hasPrefix("+") || word.hasPrefix("-")) {
                throw ValidationError(
                    word.hasPrefix("--")
                        ? "Unknown option '\(shown(word))'"
                        : "A label is written +\(shown(word)) to add it, or -\(shown(word)) to remove it.")
            }
            if labels.isEmpty, added.isEmpty, removed.isEmpty {
                throw ValidationError("Say which label: +label adds, -label removes.")
            }
        }

        func perform() async throws -> Int32 {
            func those(_ sign: String) -> [String] {
                labels.filter { $0.hasPrefix(sign) }.map { String($0.dropFirst()) }
            }
            return try await common.change(
                which.id, "labels",
                LabelsRequest(add: added + those("+"), remove: removed + those("-"))
            ) {
                $0.labels.isEmpty
                    ? "\($0.id) has no labels"
                    : "\($0.id) has the labels " + $0.labels.map { shown($0) }.joined(separator: ", ")
            }
        }
    }

    struct Snooze: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Let a conversation rest until a time, or until the customer writes again.",
            discussion: """
                Example: porchlight queue snooze 06j3kq2v8 --until 3h
                Example: porchlight queue snooze 06j3kq2v8 --until "tomorrow 9:00"

                Also understood: 18:00, monday, “friday 14:30”, 2026-12-01, “2026-12-01 14:00”, 2026-12-01T14:00:00+01:00. A day \
                without a time means 9:00.
                """)
        @OptionGroup var common: ChangeOptions
        @OptionGroup var which: ConversationArgument
        @Option(help: ArgumentHelp("Until when, in this machine's time zone.", valueName: "time"))
        var until: String?
        @Flag(help: "Wake it now.") var wake = false

        func validate() throws {
            guard let until else {
                if !wake { throw ValidationError("Say until when: --until 3h, or --wake.") }
                return
            }
            if wake { throw ValidationError("--until and --wake contradict one another; give one of them.") }
            guard let time = timeToCome(until, now: systemClock()) else {
                throw ValidationError(
                    "--until takes a time such as 3h, “tomorrow 9:00”, monday, 2026-12-01 or 2026-12-01T09:00:00+01:00, not “\(shown(until))”."
                )
            }
            let now = systemClock()
            guard time > now else {
                throw ValidationError("--until: \(localTime(time, now: now)) is over.")
            }
        }

        func perform() async throws -> Int32 {
            let now = systemClock()
            let time = until.flatMap { timeToCome($0, now: now) }
            return try await common.change(which.id, "snooze", SnoozeRequest(until: time?.rfc3339)) {
                $0.snoozedUntil.map { [id = $0.id] in "\(id) sleeps until \(localTime($0, now: now))" }
                    ?? "\($0.id) is awake"
            }
        }
    }

    struct Answered: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say that a person of yours has answered, by telephone or by another way.",
            discussion: """
                Example: porchlight queue answered 06j3kq2v8

                What customers are promised is measured from these answers; acknowledgements never count as one. The \
                conversation waits again as soon as the customer writes again.
                """)
        @OptionGroup var common: ChangeOptions
        @OptionGroup var which: ConversationArgument

        func perform() async throws -> Int32 { try await common.change(which.id, "answered", nothing) }
    }

    struct Resolve: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Mark a conversation as dealt with.",
            discussion: """
                Example: porchlight queue resolve 06j3kq2v8 --answered

                Without --answered the customer got no answer now (there was nothing to say, or it was given before).
                """)
        @OptionGroup var common: ChangeOptions
        @OptionGroup var which: ConversationArgument

        @Flag(help: "The customer has got an answer: as “queue answered”, and done.") var answered = false

        func perform() async throws -> Int32 {
            try await common.change(which.id, "resolve", answered ? ResolveRequest(answered: true) : nil)
        }
    }

    struct Reopen: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put a conversation back into the queue.",
            discussion: "Example: porchlight queue reopen 06j3kq2v8")
        @OptionGroup var common: ChangeOptions
        @OptionGroup var which: ConversationArgument

        func perform() async throws -> Int32 { try await common.change(which.id, "reopen", nothing) }
    }

    struct HandOver: AsyncCommand {
        static let configuration = CommandConfiguration(
            commandName: "hand-over",
            abstract: "Give a conversation to a system whose answers are not seen here.",
            discussion: "Example: porchlight queue hand-over 06j3kq2v8 --to zendesk")
        @OptionGroup var common: ChangeOptions
        @OptionGroup var which: ConversationArgument
        @Option(help: ArgumentHelp("To which system, in a word.", valueName: "system")) var to: String?

        func perform() async throws -> Int32 {
            try await common.change(which.id, "hand-over", HandOverRequest(to: to))
        }
    }
}

/// ` by maja until today 14:20 CET`
private func leaseWords(_ c: ConversationJSON, _ now: Moment) -> String {
    c.leaseAgent.map { agent in
        " by \(shown(agent))" + (c.leaseUntil.map { " until \(localTime($0, now: now))" } ?? "")
    } ?? ""
}
