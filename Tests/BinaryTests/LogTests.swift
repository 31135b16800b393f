import Foundation
import Logging
import Mail
import Synchronization
import Testing

@testable import porchlight

@Suite("log lines")
struct LogTests {
    /// What a handler writes for one event.
    private func lines(
        _ format: LogFormat, _ level: Logger.Level, _ message: String, _ facts: [String: String]
    )
        -> String
    {
        let written = Mutex<[UInt8]>([])
        var log = Logger(label: "test") { _ in
            LineLogHandler(format, now: { Moment(microseconds: 1_700_000_000_000_001) }) { bytes in
                written.withLock { $0 += bytes }
            }
        }
        log.logLevel = .trace
        log.log(level: level, "\(message)", metadata: facts.mapValues { "\($0)" })
        return String(decoding: written.withLock { $0 }, as: UTF8.self)
    }

    @Test(
        "each event is one line, escaped and cut",
        arguments: [
            (.text, .info, "kept", ["id": "a1"], "2023-11-14T22:13:20.000001Z info kept id=a1\n"),
            (.text, .info, "kept", ["b": "2", "a": "1"], "2023-11-14T22:13:20.000001Z info kept a=1 b=2\n"),
            (
                .text, .notice, "x", ["v": "two words"],
                "2023-11-14T22:13:20.000001Z notice x v=\"two words\"\n"
            ),
            (.text, .notice, "x", ["v": ""], "2023-11-14T22:13:20.000001Z notice x v=\"\"\n"),
            (.text, .notice, "x", ["v": "a=b"], "2023-11-14T22:13:20.000001Z notice x v=\"a=b\"\n"),
            (
                .text, .notice, "x", ["v": "say \"hi\""],
                "2023-11-14T22:13:20.000001Z notice x v=\"say \\\"hi\\\"\"\n"
            ),
            (
                .text, .info, "a\r\nb", ["v": "\u{1B}[31m\u{0}\u{7F}\u{85}\u{202E}"],
                "2023-11-14T22:13:20.000001Z info a\\u{d}\\u{a}b v=\\u{1b}[31m\\u{0}\\u{7f}\\u{85}\\u{202e}\n"
            ),
            (.text, .info, "Grüße", ["v": "日本"], "2023-11-14T22:13:20.000001Z info Grüße v=日本\n"),
            (.journal, .debug, "x", [:], "<7>x\n"), (.journal, .info, "x", [:], "<6>x\n"),
            (.journal, .notice, "x", [:], "<5>x\n"), (.journal, .warning, "x", [:], "<4>x\n"),
            (.journal, .error, "x", [:], "<3>x\n"), (.journal, .critical, "x", ["a": "1"], "<2>x a=1\n"),
            (.journal, .info, "x\n<0>forged", [:], "<6>x\\u{a}<0>forged\n"),
            (
                .json, .warning, "a \"b\"\\", ["v": "\u{1}\n\u{2028}"],
                #"{"time":"2023-11-14T22:13:20.000001Z","level":"warning","message":"a \"b\"\\","v":"\u0001\u000a\u2028"}"#
                    + "\n"
            ),
        ] as [(LogFormat, Logger.Level, String, [String: String], String)])
    func lines(
        format: LogFormat, level: Logger.Level, message: String, facts: [String: String], expected: String
    ) {
        #expect(lines(format, level, message, facts) == expected)
    }

    @Test("a very long value is cut", arguments: [LogFormat.text, .json, .journal])
    func cut(format: LogFormat) {
        let line = lines(format, .info, "x", ["v": String(repeating: "ü", count: 100_000)])
        #expect(line.count < LineLogHandler.longestValue + 200)
        #expect(line.hasSuffix("\n"))
        #expect(!line.contains("\u{FFFD}"), "no character is cut in two")
    }

    /// A smarthost that refuses in words with an address in them, and a client that leaves marks everywhere.
    @Test(
        "at the level debug no body, subject, address or password is logged, and each line is one JSON object"
    )
    func discreet() throws {
        let smarthost = try FakeSmarthost()
        smarthost.behave([.answerRecipient("450 4.2.0 <marklocal@markdomain.example>: later")])
        let gateway = try Gateway(
            outgoing: smarthost.outgoing,
            extra:
                "acknowledge_unauthenticated: true\nrelays: [{networks: [127.0.9.9], authserv_id: mx.test}]\nopen_mx: true\n"
        )
        gateway.arguments = ["--log-level", "debug", "--log-format", "json"]
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        let sender = "marklocal@markdomain.example"
        let text = mail(
            from: sender, subject: "marksubject", id: "markid", fields: ["X-Mark: markfield"],
            body: "markbody")
        #expect(try client.deliver(from: sender, text).hasPrefix("250"))
        try client.say("MAIL FROM:<\(sender)>")
        try client.say("RCPT TO:<markunknown@campaign.example>")
        try client.say("RCPT TO:<\(sender)>")
        try client.say("VRFY markunknown")
        try client.say("AUTH PLAIN markpassword")
        try client.say("QUIT")
        try waitUntil("the second attempt") { smarthost.received.count == 1 }
        try waitUntil("the end of the session") { gateway.log.contains("session ended") }
        let objects = try objects(gateway)
        for object in objects {
            for key in ["time", "level", "message"] { #expect(object[key] != nil, "\(key) in \(object)") }
        }
        let session = Set(
            objects.filter { ["kept", "refused", "session begun", "session ended"].contains($0["message"]) }
                .map { $0["session"] })
        #expect(session.count == 1)
        #expect(session.first != .some(nil))
        for word in [
            "marklocal", "markdomain", "marksubject", "markfield", "markbody", "markunknown", "markpassword",
        ] {
            #expect(!gateway.log.contains(word), "\(word)")
        }
    }

    @Test("a smarthost's password is not logged, whatever goes wrong")
    func password() throws {
        let smarthost = try FakeSmarthost(extensions: ["STARTTLS", "AUTH PLAIN LOGIN"])
        let folder = try TemporaryFolder()
        try folder.write("markpassword\n", to: "password")
        chmod("\(folder.path)/password", 0o600)
        let gateway = try Gateway(
            outgoing:
                "{smarthost: \"127.0.0.1:\(smarthost.port)\", user: markuser, password_file: \(folder.path)/password}",
            folder: folder)
        gateway.arguments = ["--log-level", "debug"]
        try gateway.start()
        defer { gateway.kill() }
        try Client(port: gateway.smtpPort).deliver(from: "ann@client.example", mail())
        try waitUntil("the failure") { gateway.log.contains("deferred") }
        #expect(!gateway.log.contains("markpassword"))
    }

    @Test("control characters and very long names of a client make no line of their own, and no long one")
    func hostile() throws {
        let gateway = try Gateway(tls: true)
        gateway.arguments = ["--log-level", "debug"]
        try gateway.start()
        defer { gateway.kill() }
        let long = String(repeating: "x", count: 100_000)
        for bytes in [
            "EHLO \u{1B}[31mred\u{7}\u{0}\r\n", "EHLO \(long)\r\n", "\(long)\u{8}\r\n",
            "EHLO a\u{B}2026-11-21T20:15:00.123456Z error forged\r\n",
            "MAIL FROM:<\u{1B}]0;forged\u{7}@x.example>\r\n",
        ] {
            let client = try Client(port: gateway.smtpPort, hello: false)
            try? client.socket.send(Array(bytes.utf8))
            _ = try? client.reply()
        }
        let secure = try LineSocket(port: gateway.smtpsPort)
        try? secure.send(Array("\u{1B}[31m\u{0} no TLS at all\r\n".utf8))
        while try secure.line() != nil {}
        try waitUntil("the sessions to end") {
            gateway.log.components(separatedBy: "session ended").count > 6
        }
        // What was said before the log began is for a terminal.
        let lines = gateway.log.split(separator: "\n").drop { !$0.hasPrefix("20") }
        #expect(lines.count > 10)
        for line in lines {
            #expect(line.contains(/^\d{4}-\d\d-\d\dT[\d:.]+Z [a-z]+ \S/), "\(line.prefix(200))")
            #expect(line.utf8.count < 3000)
            #expect(line.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "\(line.prefix(200))")
            #expect(!line.contains(" error forged"))
        }
    }

    private func objects(_ gateway: Gateway) throws -> [[String: String]] {
        try gateway.log.split(separator: "\n").map { line in
            try JSONDecoder().decode([String: String].self, from: Data(line.utf8))
        }
    }
}
