import ArgumentParser
import Foundation
import Mail
import Triage
import Web

extension Queue {
    struct Merge: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a conversation's messages those of another one.",
            discussion: "Example: porchlight queue merge 06j3kq2v8 --into 06j3k0f1c")
        @OptionGroup var common: ChangeOptions
        @OptionGroup var which: ConversationArgument
        @Option(help: ArgumentHelp("The other conversation, which stays.", valueName: "conversation"))
        var into: String

        func perform() async throws -> Int32 {
            try await common.options.asking { api in
                let (id, other) = (try await api.whole(which.id), try await api.whole(into))
                try await common.change(api, id, "merge", MergeRequest(into: other)) {
                    "its messages are now those of \($0.id), which is \($0.state)"
                }
            }
        }
    }

    struct Split: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a conversation of its own from some messages of one.",
            discussion: "Example: porchlight queue split 06j3kq2v8 --message 06j3kq2vb0c1t5m9r4s0")
        @OptionGroup var common: ChangeOptions
        @OptionGroup var which: ConversationArgument
        @Option(
            name: .customLong("message"),
            help: ArgumentHelp(
                "The id of a message, or the beginning of it; may be given more than once.", valueName: "id"))
        var messages: [String]

        func perform() async throws -> Int32 {
            try await common.options.asking { api in
                let id = try await api.whole(which.id)
                let there = try await api.detail(id).messages.map(\.id)
                let meant = try messages.map { part in
                    let found = there.filter { $0.hasPrefix(part.lowercased()) }
                    guard found.count <= 1 else {
                        throw ProblemJSON(
                            404, "Ambiguous",
                            "“\(part)” is the beginning of several ids: \(found.joined(separator: ", "))")
                    }
                    return found.first ?? part
                }
                try await common.change(api, id, "split", SplitRequest(messages: meant)) {
                    "the new conversation is \($0.id), which is \($0.state)"
                }
            }
        }
    }

    struct Move: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Move a conversation to another campaign.",
            discussion: "Example: porchlight queue move 06j3kq2v8 --to autumn")
        @OptionGroup var common: ChangeOptions
        @OptionGroup var which: ConversationArgument
        @Option(help: ArgumentHelp("The campaign's id; see: porchlight campaigns", valueName: "campaign"))
        var to: String

        func perform() async throws -> Int32 {
            try await common.change(which.id, "move", MoveRequest(campaign: to)) {
                "\($0.id) is in the campaign \(shown($0.campaign))"
            }
        }
    }

    struct LaneChange: AsyncCommand {
        static let configuration = CommandConfiguration(
            commandName: "lane",
            abstract: "Correct what triage made of a conversation: “this is a person”, or is none.",
            discussion: "Example: porchlight queue lane 06j3kq2v8 person")
        @OptionGroup var common: ChangeOptions
        @OptionGroup var which: ConversationArgument
        @Argument(
            help: ArgumentHelp(
                "\(Lane.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "lane"),
            completion: .list(Lane.allCases.map(\.rawValue)))
        var lane: String

        func validate() throws {
            if Lane(rawValue: lane) == nil {
                throw ValidationError(
                    "A lane is one of \(Lane.allCases.map(\.rawValue).joined(separator: ", ")), not “\(shown(lane))”."
                )
            }
        }

        func perform() async throws -> Int32 {
            try await common.change(which.id, "lane", LaneRequest(lane: lane)) {
                "\($0.id) is in the lane \($0.lane) (\(laneMeaning($0.lane))), and \($0.state)"
            }
        }
    }

    struct Sender: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say who the customer really is, such as of forwarded mail.",
            discussion: "Example: porchlight queue sender 06j3kq2v8 ann@example.com --name \"Ann Lee\"")
        @OptionGroup var common: ChangeOptions
        @OptionGroup var which: ConversationArgument
        @Argument(help: "The customer's mail address; answers go there.") var address: String
        @Option(help: "The customer's name.") var name: String?

        func perform() async throws -> Int32 {
            try await common.change(which.id, "sender", SenderRequest(address: address, name: name)) {
                "the customer of \($0.id) is \(shown($0.customer))"
            }
        }
    }

    struct Undo: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take a change back.",
            discussion: """
                Example: porchlight queue undo 06j3kq2v8
                Example: porchlight queue undo 06j3kq2v8 4711

                Without a number it is the last change that was not taken back; the number stands in “take it back” of the change, \
                and in “porchlight queue show 06j3kq2v8 --timeline”. It is refused where the conversation went on since, or an \
                answer has left already.
                """)
        @OptionGroup var common: ChangeOptions
        @OptionGroup var which: ConversationArgument
        @Argument(help: ArgumentHelp("The number of the change. Default: the last one.", valueName: "number"))
        var event: String?

        func perform() async throws -> Int32 {
            try await common.options.asking { api in
                let id = try await api.whole(which.id)
                let entry = try await entry(api, id)
                let what = entry.map { ": " + $0.words(now: common.options.screen.now) } ?? ""
                try await common.change(
                    api, id, "undo", (event ?? entry?.undo).map { UndoRequest(event: $0) }
                ) {
                    "taken back\(what); \($0.id) is \($0.state)"
                        + ($0.leaseAgent.map { " by \(shown($0))" } ?? "")
                }
            }
        }

        /// What is taken back, where the timeline tells it.
        private func entry(_ api: ApiClient, _ id: String) async throws -> TimelineJSON? {
            try await api.get("conversations/\(encoded(id))/timeline", as: PageJSON<TimelineJSON>.self).items
                .last { $0.undo != nil && (event == nil || $0.undo == event) }
        }
    }
}
