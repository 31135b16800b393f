import ArgumentParser
import Config
import Foundation
import Mail
import Triage
import Web

/// `porchlight export …`
struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take conversations and mail out.",
        discussion: """
            Example: porchlight export messages --campaign spring --cursor-file spring.cursor --output spring.ndjson

            With --cursor-file the same command goes on where the last one ended, or was cut.
            """,
        subcommands: [
            Conversations.self, Messages.self, Mbox.self, Maildir.self, Csv.self, Raw.self,
        ])

    struct Conversations: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Conversations with their messages, promises and events, one JSON object a line.",
            discussion: "Example: porchlight export conversations --since 2026-11-01 > november.ndjson")
        @OptionGroup var options: ExportOptions
        @OptionGroup var file: ExportFileOptions
        func perform() async throws -> Int32 {
            try await options.export(.conversations, to: try file.opened())
        }
    }

    struct Messages: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Messages with their texts, one JSON object a line.",
            discussion: "Example: porchlight export messages --campaign spring --raw > spring.ndjson")
        @OptionGroup var options: ExportOptions
        @OptionGroup var file: ExportFileOptions
        @Flag(help: "With the octets as received, in base64.") var raw = false
        func perform() async throws -> Int32 {
            try await options.export(.messages, [("raw", raw ? "true" : nil)], to: try file.opened())
        }
    }

    struct Mbox: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Messages as one mbox file (mboxrd), our Received and Return-Path fields on top.",
            discussion: "Example: porchlight export mbox --lane person > people.mbox")
        @OptionGroup var options: ExportOptions
        @OptionGroup var file: ExportFileOptions
        func perform() async throws -> Int32 { try await options.export(.mbox, to: try file.opened()) }
    }

    struct Maildir: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Messages as a Maildir; those that are in it already are left as they are.",
            discussion: "Example: porchlight export maildir ~/Maildir/.porchlight")
        @OptionGroup var options: ExportOptions
        @Argument(help: "The Maildir; it is made if it is not there.") var folder: String
        func perform() async throws -> Int32 {
            try await options.export(.maildir, to: try MaildirOutput(folder))
        }
    }

    struct Csv: AsyncCommand {
        static let configuration = CommandConfiguration(
            commandName: "csv",
            abstract: "Conversations as a table for spreadsheets, without what was written.",
            discussion: "Example: porchlight export csv --state resolved > resolved.csv")
        @OptionGroup var options: ExportOptions
        @OptionGroup var file: ExportFileOptions
        func perform() async throws -> Int32 { try await options.export(.csv, to: try file.opened()) }
    }

    struct Raw: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Every stored message as received, each followed by one octet 0x1E.",
            discussion: "Example: porchlight export raw 'order 4711'")
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @Argument(help: "Only messages that contain this text.") var text: String?
        func perform() async throws -> Int32 {
            try await options.asking { try await $0.stream("export/raw", [("text", text)]) }
        }
    }
}

/// Where an export of one file is written to.
struct ExportFileOptions: ParsableArguments, Sendable {
    @Option(name: .shortAndLong, help: "Append to this file instead of writing to standard output.")
    var output: String?

    func opened() throws -> any ExportOutput { try FileOutput(output) }
}

/// What is exported, and from where on.
struct ExportOptions: ParsableArguments, Sendable {
    @OptionGroup var client: ClientOptions
    @Option(help: "Only of this campaign; may be given several times.") var campaign: [String] = []
    @Option(
        help: "Only of this lane, such as person; may be given several times.",
        completion: .list(Lane.allCases.map(\.rawValue)))
    var lane: [String] = []
    @Option(
        help: "Only conversations in this state, such as waiting; may be given several times.",
        completion: .list(Queue.states))
    var state: [String] = []
    @Option(
        help:
            "Only messages that came, or conversations that began, from this time on: 2026-11-21 or RFC 3339."
    )
    var since: String?
    @Option(help: "And before this time.") var until: String?
    @Option(help: "Go on after this cursor.") var after: String?
    @Option(
        help:
            "Go on after the cursor in this file if it is there, and keep the cursor there of what was written whole."
    )
    var cursorFile: String?

    func validate() throws {
        for (name, value) in [("--since", since), ("--until", until)] {
            if let value, Moment(rfc3339: value) == nil {
                throw ValidationError(
                    "\(name) takes a day such as 2026-11-21 or a time such as 2026-11-21T20:15:00Z, not “\(value)”."
                )
            }
        }
        try require(lane, "--lane", of: Lane.allCases.map(\.rawValue))
        try require(state, "--state", of: Queue.states)
        if after != nil, cursorFile != nil {
            throw ValidationError("--after and --cursor-file both say where to go on; give one of them.")
        }
    }

    fileprivate func export(
        _ kind: ExportKind, _ further: [(String, String?)] = [], to output: any ExportOutput
    ) async throws -> Int32 {
        let file = cursorFile.map { CursorFile(path: $0) }
        let known = try file?.read(kind)
        if let octets = known?.octets { try output.cut(to: octets) }
        let progress = ExportProgress(output, file, cursor: known?.cursor ?? after)
        let time = { (text: String?) in text.flatMap { Moment(rfc3339: $0)?.rfc3339 } }
        let list = { (words: [String]) in words.isEmpty ? nil : words.joined(separator: ",") }
        let query: [(String, String?)] = [
            ("framed", "true"), ("after", known?.cursor ?? after), ("campaign", list(campaign)),
            ("lane", list(lane)), ("state", list(state)), ("since", time(since)), ("until", time(until)),
        ]
        defer { progress.tell() }
        let code = try await client.asking { api in
            try await api.stream("export/\(kind.rawValue)", query + further, to: { progress.take($0) })
        }
        guard code == Exit.done else { return code }
        return progress.end() ? Exit.done : Exit.problem
    }
}
