import Foundation
import Glibc
import Testing

/// A Dovecot with LMTP on a Unix socket and IMAP on loopback, and mailboxes that need no password.
final class Dovecot {
    let folder: TemporaryFolder
    let port: Int
    private var process: Process?

    var socket: String { "\(folder.path)/lmtp" }
    var log: String { (try? String(contentsOfFile: "\(folder.path)/log", encoding: .utf8)) ?? "" }

    init() throws {
        folder = try TemporaryFolder()
        port = try freePort()
        let path = folder.path
        try run(["sh", "-c", "mkdir \(path)/home && chown nobody:nogroup \(path)/home"])
        try folder.write(
            """
            base_dir = \(path)/run
            state_dir = \(path)/state
            log_path = \(path)/log
            protocols = lmtp imap
            ssl = no
            disable_plaintext_auth = no
            mail_location = maildir:\(path)/home/%u
            default_vsz_limit = 1 G
            passdb {
              driver = static
              args = nopassword=y
            }
            userdb {
              driver = static
              args = uid=65534 gid=65534 home=\(path)/home allow_all_users=yes
            }
            default_internal_user = nobody
            default_login_user = nobody
            default_internal_group = nogroup
            service lmtp {
              unix_listener \(path)/lmtp {
                mode = 0666
              }
            }
            service imap-login {
              inet_listener imap {
                address = 127.0.0.1
                port = \(port)
              }
              inet_listener imaps {
                port = 0
              }
            }

            """, to: "dovecot.conf")
        try start()
    }

    func start() throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["dovecot", "-F", "-c", "\(folder.path)/dovecot.conf"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.runUnblocked()
        self.process = process
        try waitUntil("Dovecot on \(port); log: \(log)") { (try? LineSocket(port: port)) != nil }
    }

    func end() {
        process?.end()
        process = nil
    }

    deinit { end() }

    /// What an IMAP client finds in a mailbox: each message whole, and how it threads them.
    func mailbox(_ name: String) throws -> (messages: [[UInt8]], threads: String) {
        let script = """
            import base64, imaplib, sys
            box = imaplib.IMAP4("127.0.0.1", \(port))
            box.login("\(name)", "x")
            box.select()
            numbers = box.search(None, "ALL")[1][0].split()
            for number in numbers:
                print(base64.b64encode(box.fetch(number, "(BODY.PEEK[] FLAGS)")[1][0][1]).decode())
            print(box.thread("REFERENCES", "UTF-8", "ALL")[1][0].decode() if numbers else "")
            """
        let said = try run(["python3", "-c", script])
        guard said.status == 0 else { throw HarnessFailure("no IMAP: \(said.errors)") }
        var lines = said.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(
            String.init)
        let threads = lines.popLast() ?? ""
        return (lines.map { Data(base64Encoded: $0).map { Array($0) } ?? [] }, threads)
    }
}

/// From the running program into a mail store, and out of it with an IMAP client.
@Suite struct HandOffTests {
    private static var isPossible: Bool {
        getuid() == 0 && ["dovecot/lmtp", "dovecot/imap"].allSatisfy { access("/usr/lib/\($0)", X_OK) == 0 }
    }

    private func campaign(_ handoff: String) -> String {
        Gateway.campaign(address: "replies@campaign.example") + "handoff: \(handoff)\n"
    }

    private func deliver(_ gateway: Gateway, from sender: String, id: String, after: String? = nil) throws
        -> String
    {
        let references = after.map { "In-Reply-To: <\($0)>\r\nReferences: <\($0)>\r\n" } ?? ""
        let message =
            "From: Ann <\(sender)>\r\nTo: replies@campaign.example\r\nMessage-ID: <\(id)>\r\nSubject: Größe\r\n\(references)\r\nWrong size, größer please.\r\n"
        let client = try Client(port: gateway.smtpPort)
        #expect(try client.deliver(from: sender, message).hasPrefix("250"))
        return message
    }

    private func states(_ gateway: Gateway, _ state: String) throws -> Int {
        let listed = try run([
            porchlightPath, "queue", "list", "--state", state, "--format", "json", "--config",
            gateway.configPath,
        ])
        return listed.output.components(separatedBy: "\"\(state)\"").count - 1
    }

    @Test(
        "into Dovecot by LMTP: octets, threads and states are right, and kill -9 loses nothing",
        .enabled(if: isPossible))
    func dovecot() throws {
        let dovecot = try Dovecot()
        let gateway = try Gateway(campaign: campaign("{lmtp: \(dovecot.socket), mailbox: team@us.example}"))
        try gateway.start()
        let first = try deliver(gateway, from: "ann@client.example", id: "a@client.example")
        try waitUntil(seconds: 60, "the message") {
            try dovecot.mailbox("team@us.example").messages.count == 1
        }
        _ = try deliver(
            gateway, from: "ann@client.example", id: "b@client.example", after: "a@client.example")
        try waitUntil(seconds: 60, "the second one") {
            try dovecot.mailbox("team@us.example").messages.count == 2
        }
        let (messages, threads) = try dovecot.mailbox("team@us.example")
        #expect(messages[0].suffix(first.utf8.count).elementsEqual(Array(first.utf8)))
        #expect(threads == "(1 2)")
        let text = String(decoding: messages[0], as: UTF8.self)
        #expect(
            text.contains("\r\nX-Porchlight-Campaign: spring\r\n")
                && text.contains("\r\nX-Auto-Response-Suppress: All\r\n"))
        try waitUntil(seconds: 60, "its state") { try states(gateway, "handed-over") == 1 }

        dovecot.end()
        for number in 0..<10 {
            let name = String(
                repeating: "abcdefghij".dropFirst(number).first.map(String.init) ?? "", count: 8)
            _ = try deliver(gateway, from: "\(name)@client.example", id: "k\(number)@client.example")
        }
        #expect(try states(gateway, "waiting") == 10)
        try dovecot.start()
        for _ in 0..<3 {
            gateway.kill()
            try gateway.start()
            usleep(700_000)
        }
        func arrived() throws -> Set<String> {
            let texts = try dovecot.mailbox("team@us.example").messages.map {
                String(decoding: $0, as: UTF8.self)
            }
            return Set(
                texts.compactMap { $0.components(separatedBy: "Message-ID: <k").dropFirst().first?.prefix(1) }
                    .map(String.init))
        }
        try waitUntil(seconds: 90, "all of them") { try arrived().count == 10 }
        try waitUntil(seconds: 60, "their states") { try states(gateway, "handed-over") == 11 }
    }

    @Test("to an address by the smarthost: a report of failure brings the conversation back")
    func bounce() throws {
        let smarthost = try FakeSmarthost()
        let gateway = try Gateway(outgoing: smarthost.outgoing, campaign: campaign("{to: help@desk.example}"))
        try gateway.start()
        _ = try deliver(gateway, from: "ann@client.example", id: "a@client.example")
        try waitUntil(seconds: 60, "the hand-off") { try states(gateway, "handed-over") == 1 }
        let mail = try #require(smarthost.received.first { $0.recipient.contains("help@desk.example") })
        let sender = String(mail.sender.drop { $0 == "<" }.prefix { $0 != ">" })
        #expect(sender.hasPrefix("replies+h") && sender.hasSuffix("@campaign.example"))
        let report = """
            From: MAILER-DAEMON@mx.example\r
            Subject: Undelivered Mail Returned to Sender\r
            MIME-Version: 1.0\r
            Content-Type: multipart/report; report-type=delivery-status; boundary=b\r
            \r
            --b\r
            Content-Type: text/plain\r
            \r
            Nobody of that name.\r
            --b\r
            Content-Type: message/delivery-status\r
            \r
            Reporting-MTA: dns; mx.example\r
            \r
            Final-Recipient: rfc822; help@desk.example\r
            Action: failed\r
            Status: 5.1.1\r
            \r
            --b--\r

            """
        let client = try Client(port: gateway.smtpPort)
        #expect(try client.deliver(from: "", to: sender, report).hasPrefix("250"))
        try waitUntil(seconds: 60, "the conversation in the queue") { try states(gateway, "waiting") == 1 }
        let failed = try run([
            porchlightPath, "handoff", "list", "--state", "failed", "--config", gateway.configPath,
        ])
        #expect(failed.status == 0 && failed.output.contains("a report says that it was not delivered"))
        let retried = try run([porchlightPath, "handoff", "retry", "--all", "--config", gateway.configPath])
        #expect(retried.output.contains("1 to be handed on again"))
        try waitUntil(seconds: 60, "the hand-off again") { try states(gateway, "handed-over") == 1 }
        // None of it told the customer anything.
        #expect(smarthost.received.count { $0.recipient.contains("ann@client.example") } <= 1)
    }
}
