import ArgumentParser
import Foundation
import Glibc
import Mail
import Store
import Web

/// `porchlight erase`
struct Erase: AsyncCommand {
    static let configuration = CommandConfiguration(
        abstract: "Remove a person's content from the whole store, and certify it.",
        discussion: """
            Example: porchlight erase ann@example.com --dry-run
            Example: porchlight erase ann@example.com > certificate.txt

            Everything with the address goes, in all its forms with “+tag”: conversations, messages and their files, what was \
            sent, notes, holds. It cannot be undone. Backups are copies that this does not reach. An address that nobody \
            knows is no failure: the certificate says that nothing was there. A script, which nobody can ask, has to say --yes.
            """)
    @OptionGroup(title: "Which gateway") var options: ClientOptions
    @OptionGroup var who: Queue.AgentOption
    @OptionGroup var of: AddressArgument
    @Flag(help: "Only say what would go.") var dryRun = false
    @Flag(help: "Do not ask first; needed where there is no terminal to ask at.") var yes = false
    @Option(help: "How to print: text, json.") var format = OutputFormat.text

    func validate() throws {
        if !dryRun, !yes, isatty(STDIN_FILENO) == 0 {
            throw ValidationError(
                "Nothing was removed: there is no terminal to ask at. Give --yes to remove everything of \(shown(of.address)) for good, or --dry-run to see what would go."
            )
        }
    }

    func perform() async throws -> Int32 {
        let address = of.address
        if !dryRun, !yes {
            complain("Everything of \(address) will be removed for good. Type the address again to go on:")
            guard readLine()?.trimmingCharacters(in: .whitespaces) == address else {
                complain("Nothing was removed.")
                return Exit.problem
            }
        }
        return try await options.asking { api in
            let certificate = try await api.post(
                "erase", EraseRequest(address: address, dryRun: dryRun), agent: who.agent,
                as: ErasureCertificate.self)
            say(format == .json ? try json(certificate) : certificate.described)
        }
    }
}

extension ErasureCertificate {
    /// For the person, or for the file.
    fileprivate var described: String {
        let of = address ?? "(an address)"
        if foundNothing, remains.isEmpty, isTrial { return "Nothing was found of \(of)." }
        var lines = [
            isTrial
                ? "What would be removed of \(of); nothing was changed:"
                : "Certificate \(id): "
                    + (foundNothing ? "nothing was there of \(of)" : "the content of \(of) was removed")
        ]
        if !isTrial {
            lines += [
                "begun \(begun), finished \(finished ?? "-"), asked for by \(agent)",
                "keyed hash of the address: \(addressHash)",
            ]
        }
        lines += removedWords
        if !conversations.isEmpty {
            lines.append("ids of these conversations: " + conversations.joined(separator: " "))
        }
        if !shared.isEmpty {
            lines.append(
                "stay, without this person's messages, as others wrote there too: "
                    + shared.joined(separator: " "))
        }
        if !remains.isEmpty { lines.append("What remains:") }
        for one in remains {
            lines.append("  \(one.kind): \(one.count). \(one.why)")
            if !one.conversations.isEmpty { lines.append("    " + one.conversations.joined(separator: " ")) }
        }
        if !isTrial {
            lines.append(
                isLogEmpty
                    ? "What was deleted is overwritten in the database, and its log is empty."
                    : "The database's log could not be emptied yet, as somebody reads an old state; the gateway tries again by itself."
            )
        }
        return lines.joined(separator: "\n")
    }
}

extension ErasureCertificate {
    /// In the order in which people ask for it; a table that this version has no words for stands by its name.
    fileprivate var removedWords: [String] {
        let known = tableWords.compactMap { table, words in removed[table].map { "  \(words): \($0)" } }
        let names = Set(tableWords.map(\.table))
        return known
            + removed.filter { !names.contains($0.key) }.sorted { $0.key < $1.key }.map {
                "  records of “\($0.key)”: \($0.value)"
            }
    }
}

private let tableWords: [(table: String, words: String)] = [
    ("conversation", "conversations"), ("message", "messages as they were received"),
    ("reply", "what was noted of messages (subject, sender, decision)"), ("files", "files of large messages"),
    ("answer", "answers that your people wrote"), ("outbox", "mails sent to the person, and their delivery"),
    ("outbox_bytes", "texts of these mails"), ("note", "notes"), ("label", "labels"),
    ("touch_point", "calls and other contacts"), ("searchable", "entries in the search"),
    ("recognised", "what your own system said of the person"), ("hold", "holds of marketing"),
    ("unsubscribe", "wishes for no more mail, hidden or removed"), ("seen", "marks of who read what"),
    ("operation", "changes that could be taken back"), ("hand_off", "messages handed on by mail"),
    ("maildrop_taken", "messages that programs fetched"),
    ("maildrop_further", "messages that no program fetched"),
    ("maildrop_octets", "sizes of messages for programs"),
]
