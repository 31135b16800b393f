import Acknowledge
import ArgumentParser
import Config
import Foundation
import Glibc
import Mail
import OpenSSL
import Triage

/// `porchlight token`
struct Token: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Mint reply addresses that say which mailing is answered. Needs no running gateway.",
        discussion: """
            Example: porchlight token spring may-2026 4711
                     porchlight token spring may-2026 --csv contacts.csv --column id > with-addresses.csv
                     porchlight token --check spring+may-2026.4711.abcdefghijklm@reply.example.com
                     porchlight token --new-key token.key
            """)

    @OptionGroup var options: ConfigOptions
    @Argument(help: "The campaign's id.") var campaign: String?
    @Argument(help: "What you call the mailing: lower-case letters, digits and “-”.") var mailing: String?
    @Argument(help: "What your system calls the recipient: lower-case letters, digits and “-”; no address.")
    var recipient: String?
    @Option(
        help: "A CSV file of recipients; it is printed with the columns reply_to and list_unsubscribe added.")
    var csv: String?
    @Option(help: "The column of the CSV file that says who the recipient is.") var column = "id"
    @Flag(
        help: "Put a short code in the place of each recipient's name, and the code into a column of its own."
    )
    var shorten = false
    @Option(help: "The last day on which it is valid (YYYY-MM-DD). Default: for ever.") var expires: String?
    @Option(help: "Say what an address says.") var check: String?
    @Option(help: "Make a key, and write it to a new file.") var newKey: String?

    func run() throws {
        if let newKey { return try makeKey(newKey) }
        let loaded = options.read()
        guard let site = loaded.site else {
            for problem in loaded.problems where !problem.isWarning { complain(problem.description) }
            throw ExitCode(Exit.problem)
        }
        let keys = site.settings.tokenKeys.map { key in
            { @Sendable (text: String) in Digest.hmacSHA256(key: key, Array(text.utf8)) }
        }
        guard let key = keys.first else {
            throw ValidationError(
                "The configuration names no key: make one with “porchlight token --new-key token.key”, then add: tokens: {keys: [token.key]}"
            )
        }
        if let check { return try explain(check, site, keys) }
        guard let campaign, let mailing else {
            throw ValidationError(
                "Name a campaign and a mailing, for example: porchlight token spring may-2026 4711")
        }
        guard let found = site.campaign(campaign) else {
            throw ValidationError(
                "There is no campaign “\(campaign)”; there are: \(site.settings.campaignOrder.joined(separator: ", "))."
            )
        }
        let mint = Mint(
            campaign: found, mailing: mailing, lastDay: try expires.map(day), shortens: shorten, key: key)
        if let csv { return try addColumns(csv, mint) }
        guard let recipient else {
            throw ValidationError("Name the recipient, or give a file of them with --csv FILE.")
        }
        let minted = try mint(recipient)
        say(minted.replyTo)
        say(minted.unsubscribe)
    }

    private func makeKey(_ path: String) throws {
        let key = base32(RandomBytes.make(40))
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard file >= 0 else {
            throw ValidationError(
                "“\(path)” cannot be made (\(String(cString: strerror(errno)))); it must not be there yet.")
        }
        defer { close(file) }
        let text = Array((key + "\n").utf8)
        guard write(file, text, text.count) == text.count, fsync(file) == 0 else {
            throw ValidationError("“\(path)” cannot be written (\(String(cString: strerror(errno)))).")
        }
        say("A key is in \(path). Name it in the configuration: tokens: {keys: [\(path)]}")
        say("The sending system needs it as well, to mint addresses by itself.")
    }

    /// Days since 1970-01-01.
    private func day(_ text: String) throws -> Int {
        guard text.utf8.count == 10, let moment = Moment(rfc3339: text), dayText(CivilTime(moment)) == text
        else {
            throw ValidationError("--expires takes a day such as 2027-06-30, not “\(text)”.")
        }
        return Int(moment.seconds / 86_400)
    }

    private func explain(_ address: String, _ site: Site, _ keys: [ReplyToken.Authenticator]) throws {
        guard let mailbox = Mailbox(address),
            case .campaign(let id, let tag, _) = site.addresses.entry(mailbox)
        else {
            complain("porchlight: “\(address)” is no address of a campaign; see: porchlight addresses")
            throw ExitCode(Exit.problem)
        }
        guard let tag else { return say("“\(address)” is the campaign “\(id)” without a token.") }
        let parts = AddressTag(tag)
        if parts.isUnsubscribe { say("Mail to it is a wish to get no more of the campaign “\(id)”.") }
        let today = Int(systemClock().seconds / 86_400)
        switch MailingToken.read(tag: parts.token, campaign: id, today: today, keys: keys) {
        case .valid(let token):
            say("Valid: campaign “\(id)”, mailing “\(token.mailing)”, recipient “\(token.recipient)”.")
        case .expired(let token):
            say(
                "Expired: campaign “\(id)”, mailing “\(token.mailing)”, recipient “\(token.recipient)”. Mail to it is taken, and marked."
            )
        case .wrong:
            complain(
                "porchlight: no key of the configuration made this token. Mail to it is taken, and marked.")
            throw ExitCode(Exit.problem)
        case nil where parts.isUnsubscribe && parts.token.isEmpty: break
        case nil: say("“+\(tag)” has not the form of a mailing token; mail to it is taken.")
        }
    }

    private func addColumns(_ path: String, _ mint: Mint) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ValidationError("“\(path)” cannot be read.")
        }
        let table = CSVTable(Array(data))
        guard let header = table.records.first else { throw ValidationError("“\(path)” is empty.") }
        guard let index = header.fields.firstIndex(of: column) else {
            throw ValidationError(
                "“\(path)” has no column “\(column)”; it has: \(header.fields.joined(separator: ", ")). Choose with --column."
            )
        }
        var out = table.line(header, ["reply_to", "list_unsubscribe"] + (shorten ? ["reply_code"] : []))
        for record in table.records.dropFirst() {
            guard index < record.fields.count else {
                throw ValidationError(
                    "\(path):\(record.line): the record has no column “\(column)”; mend the file.")
            }
            do {
                let minted = try mint(record.fields[index])
                out += table.line(
                    record, [minted.replyTo, minted.unsubscribe] + (shorten ? [minted.recipient] : []))
            } catch let error as ValidationError {
                throw ValidationError("\(path):\(record.line): \(error.message)")
            }
        }
        FileHandle.standardOutput.write(Data(out))
    }
}

/// Makes the addresses of one mailing.
private struct Mint {
    let campaign: Campaign
    let mailing: String
    let lastDay: Int?
    let shortens: Bool
    let key: ReplyToken.Authenticator

    /// RFC 5321 §4.5.3.1.1
    private static let longestLocalPart = 64
    /// 50 bits: a million recipients collide with a chance of 1 in 2000.
    private static let codeLength = 10

    func callAsFunction(_ name: String) throws -> (replyTo: String, unsubscribe: String, recipient: String) {
        let recipient =
            shortens ? String(base32(key("recipient:\(campaign.id):\(name)")).prefix(Mint.codeLength)) : name
        let token: MailingToken
        do throws(MailingToken.Failure) {
            token = try MailingToken(
                mailing: mailing, recipient: recipient, lastDay: lastDay, campaign: campaign.id, key)
        } catch {
            throw ValidationError(Mint.advice(error))
        }
        let base = campaign.primaryAddress
        let unsubscribe = "\(base.localPart)+unsubscribe.\(token.tag)"
        guard unsubscribe.utf8.count <= Mint.longestLocalPart else {
            throw ValidationError(
                "The address “\(unsubscribe)@…” has \(unsubscribe.utf8.count) characters before the “@”, and \(Mint.longestLocalPart) are allowed; "
                    + "take a shorter name for the mailing\(shortens ? "" : ", or --shorten").")
        }
        return (
            "\(base.localPart)+\(token.tag)@\(base.domain)", "\(unsubscribe)@\(base.domain)", recipient
        )
    }

    private static func advice(_ failure: MailingToken.Failure) -> String {
        switch failure {
        case .noName(let name) where name.contains("@"):
            "“\(name.singleLine)” is an address, and an address of another has no place in one; take an id, or --shorten."
        case .noName(let name):
            "“\(name.singleLine)” cannot stand in an address; lower-case letters, digits and “-” can. For recipients --shorten helps."
        case .longName(let limit): "A name has at most \(limit) characters; take a shorter one, or --shorten."
        }
    }
}
