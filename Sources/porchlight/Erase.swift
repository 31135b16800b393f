import ArgumentParser
import Foundation
import Store
import Web

/// `porchlight erase`
struct Erase: AsyncCommand {
    static let configuration = CommandConfiguration(
        abstract: "Remove a person's content from the whole store, and certify it.",
        discussion: """
            Example: porchlight erase ann@example.com --dry-run
            Example: porchlight erase ann@example.com > certificate.txt

            Everything with the address goes, in all its forms with “+tag”: conversations, messages and their files, what was
            sent, notes, holds. It cannot be undone. Backups are copies that this does not reach. An address that nobody
            knows is no failure: the certificate says that nothing was there.
            """)
    @OptionGroup(title: "Which gateway") var options: ClientOptions
    @OptionGroup var who: Queue.AgentOption
    @Argument(help: "The address.") var address: String
    @Flag(help: "Only say what would go.") var dryRun = false
    @Flag(help: "Do not ask first.") var yes = false
    @Option(help: "How to print: text, json.") var format = OutputFormat.text

    func perform() async throws -> Int32 {
        if !dryRun, !yes, isatty(STDIN_FILENO) != 0 {
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
        if foundNothing, remains.isEmpty { return "Nothing was found of \(of)." }
        var lines = [
            isTrial
                ? "What would be removed of \(of); nothing was changed:"
                : "Certificate \(id): the content of \(of) was removed"
        ]
        if !isTrial {
            lines += [
                "begun \(begun), finished \(finished ?? "-"), asked for by \(agent)",
                "keyed hash of the address: \(addressHash)",
            ]
        }
        if foundNothing { lines.append("  nothing was there") }
        lines += removed.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
        if !conversations.isEmpty { lines.append("conversations: " + conversations.joined(separator: " ")) }
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
