import ArgumentParser
import Foundation
import Mail
import Web

/// `porchlight unsubscribes …`
struct Unsubscribes: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Who wants no more mail, and what became of it.",
        discussion: """
            Example: porchlight unsubscribes list --campaign spring --format csv > wishes.csv
            Example: porchlight unsubscribes confirm --campaign spring --csv wishes.csv

            A customer is told “done” only when the system that sends the mailings has confirmed it: by itself (“unsubscribe” in \
            the campaign), or by “confirm” here once the list was read in there.
            """,
        subcommands: [List.self, Confirm.self])

    struct List: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the wishes that nobody has confirmed yet.",
            discussion: "Example: porchlight unsubscribes list --campaign spring --format csv")
        enum Format: String, ExpressibleByArgument, CaseIterable, Sendable { case text, csv, json }
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @Option(help: "Only this campaign.") var campaign: String?
        @Flag(help: "Also those that are confirmed.") var all = false
        @Option(help: "How to print: text, csv, json.") var format = Format.text

        func perform() async throws -> Int32 {
            try await options.asking { api in
                var wishes: [UnsubscribeJSON] = []
                var cursor: String?
                repeat {
                    let page = try await api.get(
                        "unsubscribes",
                        [
                            ("campaign", campaign), ("confirmed", all ? nil : "false"),
                            ("cursor", cursor),
                        ], as: PageJSON<UnsubscribeJSON>.self)
                    wishes += page.items
                    cursor = page.next
                } while cursor != nil
                switch format {
                case .json: say(try json(wishes))
                case .csv: say(csv(wishes))
                case .text: say(described(wishes))
                }
            }
        }

        private func described(_ wishes: [UnsubscribeJSON]) -> String {
            if wishes.isEmpty { return all ? "Nobody asked." : "Nothing waits." }
            return table(
                ["CAMPAIGN", "ADDRESS", "SENDER", "REQUESTED", "SAID BY", "STATE"],
                wishes.map { wish in
                    let state =
                        wish.confirmed.map { "confirmed \($0) by \(wish.how ?? "?")" }
                        ?? wish.lastError.map { "\(wish.attempts) attempts: \($0)" } ?? "waits"
                    let address = wish.address.isEmpty ? "copy \(wish.mailingRecipient ?? "?")" : wish.address
                    return [wish.campaign, address, wish.standing, wish.requested, wish.wish, state]
                })
        }

        private func csv(_ wishes: [UnsubscribeJSON]) -> String {
            let rows = wishes.map { wish in
                [
                    wish.address, wish.campaign, wish.standing, wish.mailing ?? "",
                    wish.mailingRecipient ?? "", wish.requested, wish.confirmed ?? "",
                ]
            }
            return
                ([["address", "campaign", "sender", "mailing", "recipient", "requested", "confirmed"]] + rows)
                .map { $0.map(csvField).joined(separator: ",") }.joined(separator: "\r\n")
        }
    }

    struct Confirm: AsyncCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say that the list's owner has taken addresses off the list.",
            discussion: "Example: porchlight unsubscribes confirm --campaign spring ann@example.com")
        @OptionGroup(title: "Which gateway") var options: ClientOptions
        @Option(help: "The campaign.") var campaign: String
        @Option(help: "A CSV file with a column “address”, as “list --format csv” writes it.") var csv:
            String?
        @Argument(help: "Addresses.") var addresses: [String] = []

        func validate() throws {
            if addresses.isEmpty == (csv == nil) {
                throw ValidationError("Name addresses, or a file with them: --csv FILE.")
            }
        }

        func perform() async throws -> Int32 {
            let taken = try csv.map(read) ?? (addresses: addresses, recipients: [])
            return try await options.asking { api in
                let answer = try await api.post(
                    "unsubscribes/confirm",
                    ConfirmedUnsubscribes(
                        campaign: campaign, addresses: taken.addresses, recipients: taken.recipients,
                        isList: csv != nil),
                    as: ChangedJSON.self)
                say("\(answer.changed) of \(taken.addresses.count + taken.recipients.count) newly confirmed")
            }
        }

        /// The addresses of a list, and of rows without one the copies of the mailing.
        private func read(_ path: String) throws -> (addresses: [String], recipients: [String]) {
            guard let data = FileManager.default.contents(atPath: path) else {
                throw ValidationError("“\(path)” cannot be read.")
            }
            let table = CSVTable(Array(data))
            guard let head = table.records.first,
                let column = head.fields.firstIndex(where: { $0.trimmed.lowercased() == "address" })
            else { throw ValidationError("“\(path)” has no column “address” in its first line.") }
            let copy = head.fields.firstIndex { $0.trimmed.lowercased() == "recipient" }
            var taken: (addresses: [String], recipients: [String]) = ([], [])
            for record in table.records.dropFirst() {
                if let address = field(column, of: record) {
                    taken.addresses.append(address)
                } else if let copy = copy.flatMap({ field($0, of: record) }) {
                    taken.recipients.append(copy)
                }
            }
            return taken
        }

        /// Without the mark that `csvField` puts before what a spreadsheet would take for a formula; nil if it is empty.
        private func field(_ column: Int, of record: CSVTable.Record) -> String? {
            guard record.fields.count > column else { return nil }
            let text = record.fields[column]
            let bare = text.first == "'" ? String(text.dropFirst()) : text
            return bare.isEmpty ? nil : bare
        }
    }
}

/// One field of RFC 4180; what a spreadsheet would take for a formula is given as text.
private func csvField(_ text: String) -> String {
    let text = text.first.map { "=+-@\t'".contains($0) } ?? false ? "'" + text : text
    guard text.contains(where: { ",\"\r\n".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
}
