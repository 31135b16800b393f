import Foundation
import Testing

/// What people type wrong, or what stands in their way: each is told in words, with the exit code that a script needs.
@Suite("what the command line is given")
struct CommandLineInputTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        let status: Int32
        let message: String
        var input: String?
        var environment: [String: String] = [:]

        init(
            _ arguments: String, _ status: Int32, _ message: String, input: String? = nil,
            environment: [String: String] = [:]
        ) {
            self.arguments = arguments.split(separator: " ").map { String($0).replacing("_", with: " ") }
            (self.status, self.message, self.input, self.environment) = (status, message, input, environment)
        }
        var testDescription: String { arguments.joined(separator: " ") }
    }

    /// Blanks separate words; `_` is a blank inside of one. ID is a conversation's id, URL the gateway's with TLS, DIR a
    /// folder, CA the right authority.
    static let cases: [Case] = [
        Case("quue", 64, "There is no “porchlight quue”; did you mean “queue”?"),
        Case("frobnicate", 64, "There is no “porchlight frobnicate”; there are: serve, demo"),
        Case("queue", 0, "SUBCOMMANDS"),
        Case("queue lst", 64, "There is no “porchlight queue lst”; did you mean “list”?"),
        Case("queue lsit", 64, "did you mean “list”?"),
        Case("queue list --sate waiting", 64, "Unknown option '--sate'"),
        Case("queue list --state open", 64, "--state takes one of waiting, claimed"),
        Case("queue list --lane human", 64, "--lane takes one of person"),
        Case("queue list --lane persn", 64, "did you mean “person”?"),
        Case("queue list --sign anger", 64, "--sign takes one of complaint"),
        Case("queue list --limit 0", 64, "--limit takes a number from 1 to 1000000, not 0"),
        Case("queue list --limit many", 64, "The value 'many' is invalid for '--limit"),
        Case("queue list --format xml", 64, "The value 'xml' is invalid for '--format"),
        Case("queue list --color blue", 64, "The value 'blue' is invalid for '--color"),
        Case("queue list --campaign nowhere", 1, "no campaign “nowhere”; see: porchlight campaigns"),
        Case("queue next --campaign nowhere", 1, "Nothing waits"),
        Case("queue next --lease 1s", 64, "--lease takes a time from 10s to 24h"),
        Case("queue show", 64, "Missing expected argument '<conversation>'"),
        Case("queue show nosuchid", 1, "there is no conversation “nosuchid”"),
        Case("queue show dc", 1, "is the beginning of several ids"),
        Case("queue show ../agents", 1, "a path has no empty"),
        Case("queue show _", 1, "there is no conversation"),
        Case("queue claim ID extra", 64, "Unexpected argument 'extra'"),
        Case("queue claim ID --agent Zoë", 1, "must be 1 to 64 visible ASCII characters"),
        Case("queue extend ID --agent stranger", 1, "claim the conversation first"),
        Case("queue release ID --agent stranger", 1, "the conversation is “waiting”"),
        Case("queue reopen ID", 1, "the conversation is “waiting”"),
        Case("queue note ID", 64, "The note is empty", input: " \n"),
        Case("queue note ID", 1, "it is no text: it has an octet 0", input: "a\u{0}b"),
        Case("queue label ID", 64, "Say which label"),
        Case("queue label ID vip", 64, "A label is written +vip to add it"),
        Case("queue label ID --vip", 64, "Unknown option '--vip'"),
        Case("queue snooze ID", 64, "Say until when"),
        Case("queue snooze ID --until never", 64, "--until takes a time such as 3h"),
        Case("queue snooze ID --until 25:00", 64, "--until takes a time such as 3h"),
        Case("queue snooze ID --until 2026-02-30", 64, "--until takes a time such as 3h"),
        Case("queue snooze ID --until 2001-01-01", 64, "is over"),
        Case("queue snooze ID --until 3h --wake", 64, "contradict one another"),
        Case("queue merge ID", 64, "Missing expected argument '--into"),
        Case("queue merge ID --into nosuchother", 1, "no conversation"),
        Case("queue split ID --message nosuch", 1, "no"),
        Case(
            "queue move ID --to nowhere", 1,
            "there is no campaign “nowhere”; see: porchlight campaigns, or GET"),
        Case("queue lane ID human", 64, "A lane is one of person"),
        Case("queue sender ID nobody", 1, "“nobody” is no mail address"),
        Case("queue undo ID 999999999", 1, "porchlight: "),
        Case("queue search", 64, "Say what to look for"),
        Case("queue search tents -green", 0, "Nothing was found"),
        Case("queue search tents --limt 3", 64, "Unknown option '--limt'"),
        Case("queue search ann --limit 1000", 64, "--limit takes a number from 1 to 100"),
        Case("queue files ID --save DIR/none", 0, "No files are attached"),
        Case("queue reply ID", 1, "Nothing was written, so nothing was sent", input: " \n\n"),
        Case("queue reply ID --file DIR/none", 1, "No such file or directory; nothing was done"),
        Case("queue reply ID --file DIR", 1, "it is a folder; nothing was done"),
        Case("queue reply ID --file DIR/binary", 1, "it is no text in UTF-8"),
        Case("queue reply ID --file DIR/nul", 1, "it is no text: it has an octet 0"),
        Case("queue reply ID --file DIR/huge", 1, "it has more than 1.0 MB"),
        Case(
            "queue reply ID --attach DIR/none", 1, "No such file or directory; nothing was done", input: "x"),
        Case("queue reply ID --saved hello", 1, "no saved reply “hello”"),
        Case("queue reply ID --language xx", 64, "--language takes one of"),
        Case("touch --channel phone", 64, "Say which customer"),
        Case("touch nobody --channel phone text", 64, "“nobody” is no mail address"),
        Case("touch ann@client.example --channel fax text", 64, "--channel takes one of phone"),
        Case("touch ann@client.example --channel phone --at soon text", 64, "--at takes a time"),
        Case("customer nobody@client.example", 0, "Nothing is known of nobody@client.example"),
        Case("events --after xyz", 1, "give --after the id with which a line of “porchlight events” begins"),
        Case("events --kind conversation.claimd", 64, "did you mean “conversation.claimed”?"),
        Case("events --kind claimed", 64, "did you mean “conversation.claimed”?"),
        Case("export mbox --lane persn", 64, "did you mean “person”?"),
        Case("export csv --state open", 64, "--state takes one of waiting, claimed"),
        Case("outbox list --state gone", 64, "--state takes one of queued"),
        Case("holds show nonsense", 64, "“nonsense” is no mail address"),
        Case("erase nonsense --yes", 64, "“nonsense” is no mail address"),
        Case("erase ann@client.example", 64, "Give --yes", input: "n\n"),
        Case("erase ann@client.example", 64, "Nothing was removed", input: "ann@client.example\n"),
        Case("agent remove maja", 64, "Give --yes", input: "y\n"),
        Case("agent remove maja --yes", 1, "maja"),
        Case("queue list --server localhost:1", 64, "--server takes a URL"),
        Case("queue list --server http://mail.example.com", 64, "without TLS others could read"),
        Case("queue list --server https://u:p@localhost", 64, "takes no name, password or query"),
        Case("queue list --server https://localhost --socket x", 64, "name two gateways"),
        Case("queue list --server https://localhost:1", 75, "cannot be reached (Connection refused)"),
        Case("queue list --server https://nosuch.invalid", 75, "cannot be reached"),
        Case("queue list --server URL", 1, "an authority that this machine does not know"),
        Case("queue list --server URL --ca DIR/none", 1, "--ca: cannot read CAs"),
        Case("queue list --server URL --ca CA", 1, "the gateway wants a token"),
        Case("queue list --server URL --ca CA --token-file DIR/none", 1, "cannot be read"),
        Case(
            "queue list --server URL --ca CA", 1, "the token is not good",
            environment: ["PORCHLIGHT_TOKEN": "plt_wrong"]),
        Case(
            "queue list --server URL --ca CA", 1, "holds no token",
            environment: ["PORCHLIGHT_TOKEN": "two words"]),
        Case("queue list --server http://localhost:SMTP", 1, "is no Porchlight gateway"),
        Case(
            "queue list --server http://localhost:HTTPS", 75, "if it speaks TLS, the URL begins with https://"
        ),
        Case("queue list --server https://localhost:SMTP", 1, "there is no TLS at this port"),
        Case("queue list --socket DIR/none", 75, "no gateway answers at"),
        Case("queue list --socket DIR/binary", 75, "no gateway answers at"),
        Case("queue list --config DIR/none.yaml", 1, "none.yaml"),
        Case("queue list --ca CA", 64, "--ca is for --server"),
    ]

    @Test("whatever is wrong is said in words, and with the exit code that was promised")
    func badInput() throws {
        let gateway = try Gateway(
            extra: "acknowledge_unauthenticated: true\nhttps: \(Gateway.anyPort)\n", tls: true)
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        try client.deliver(from: "ann@client.example", mail())
        try client.deliver(from: "ben@client.example", mail(from: "ben@client.example"))
        let id = try #require(try gateway.json([Conversation].self, "queue", "list").first?.id)
        let folder = gateway.folder.path
        try Data([0xFF, 0xFE, 0x41]).write(to: URL(filePath: "\(folder)/binary"))
        try Data([0x41, 0x00]).write(to: URL(filePath: "\(folder)/nul"))
        try Data(repeating: 0x41, count: 1_000_001).write(to: URL(filePath: "\(folder)/huge"))
        let https = gateway.places("https").last?.split(separator: ":").last ?? ""
        for one in Self.cases {
            var arguments = one.arguments.map {
                $0.replacing("URL", with: "https://localhost:\(https)").replacing("DIR", with: folder)
                    .replacing("CA", with: "\(folder)/certs/ca.pem").replacing("ID", with: id)
                    .replacing("SMTP", with: "\(gateway.smtpPort)").replacing("HTTPS", with: https)
            }
            if one.arguments == ["queue", "show", "dc"] { arguments[2] = String(id.prefix(3)) }
            let names = ["--server", "--socket", "--config", "--ca"]
            if one.arguments.count > 1,
                !arguments.contains(where: { names.contains($0) })
            {
                arguments += ["--config", gateway.configPath]
            }
            let finished = try run(
                [porchlightPath] + arguments,
                environment: ["XDG_STATE_HOME": "\(folder)/state"].merging(one.environment) { $1 },
                input: one.input)
            #expect(finished.status == one.status, "\(one): \(finished.errors)\(finished.output)")
            #expect(
                (finished.output + finished.errors).contains(one.message),
                "\(one): \(finished.errors)\(finished.output)")
            #expect(!finished.errors.contains("Fatal"), "\(one)")
            if finished.status == 64 {
                #expect(finished.errors.hasPrefix("porchlight: "), "\(one): \(finished.errors)")
                let lines = finished.errors.split(separator: "\n")
                #expect(
                    lines.count == 2 && lines[1].hasPrefix("See 'porchlight")
                        && lines[1].hasSuffix(" --help'"),
                    "\(one): \(finished.errors)")
            }
        }
    }

    @Test("without a gateway a command says so and exits 75")
    func noGateway() throws {
        let gateway = try Gateway()
        for command in [["queue", "next"], ["events"], ["campaigns"], ["queue", "reply", "abc"]] {
            let finished = try run(
                [porchlightPath] + command + ["--config", gateway.configPath],
                environment: ["XDG_STATE_HOME": "\(gateway.folder.path)/state"], input: "x")
            #expect(finished.status == 75 && finished.errors.contains("is porchlight serve running"))
        }
    }

    @Test(
        "what was piped in is kept where no gateway answers, beside what was kept before, and the way on is told"
    )
    func pipedTextIsKept() throws {
        let gateway = try Gateway()
        let state = "\(gateway.folder.path)/state"
        for (number, text) in ["It comes in blue.\n", "It comes in blue.\n", "Or in red.\n"].enumerated() {
            let finished = try run(
                [porchlightPath, "queue", "reply", "dc1234567890abc", "--config", gateway.configPath],
                environment: ["XDG_STATE_HOME": state], input: text)
            let path = "\(state)/porchlight/reply-dc1234567890abc\(number == 2 ? "-2" : "").txt"
            #expect(finished.status == 75)
            #expect(finished.errors.contains("Your text is kept in \(path)\n"), "\(finished.errors)")
            #expect(finished.errors.contains("porchlight queue reply dc1234567890abc --file \(path)"))
            #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
        }
        let named = try run(
            [porchlightPath, "queue", "list"], environment: ["PORCHLIGHT_CONFIG": gateway.configPath])
        #expect(named.status == 75 && named.errors.contains("\(gateway.folder.path)/data/porchlight.sock"))
    }

    @Test("a socket that only others may open is explained")
    func foreignSocket() throws {
        let gateway = try Gateway()
        try gateway.start()
        defer { gateway.kill() }
        let socket = "\(gateway.folder.path)/data/porchlight.sock"
        let finished = try run([
            "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", porchlightPath, "queue", "list",
            "--socket", socket,
        ])
        #expect(finished.status == 1)
        #expect(finished.errors.contains("you may not open the socket \(socket)"), "\(finished.errors)")
    }

    @Test("a reader that goes away ends the program silently")
    func closedPipe() throws {
        let gateway = try Gateway()
        try gateway.start()
        defer { gateway.kill() }
        let finished = try run([
            "bash", "-c",
            "{ sleep 1; '\(porchlightPath)' queue --help; } | true; '\(porchlightPath)' queue list --config '\(gateway.configPath)' | head -c 0; echo ${PIPESTATUS[0]}",
        ])
        #expect(["141\n", "0\n"].contains(finished.output), "\(finished.output)")
        #expect(!finished.errors.contains("Fatal") && !finished.errors.contains("Broken pipe"))
    }

    @Test("SIGINT ends waiting, and what comes afterwards is claimed by nobody")
    func interruptedWait() throws {
        let gateway = try Gateway()
        try gateway.start()
        defer { gateway.kill() }
        let waiting = Process()
        waiting.executableURL = URL(filePath: porchlightPath)
        waiting.arguments = ["queue", "next", "--wait", "--agent", "maja", "--config", gateway.configPath]
        waiting.standardOutput = FileHandle.nullDevice
        try waiting.runUnblocked()
        // It waits at the gateway once it has asked: its connection is there then.
        try waitUntil("the connection") {
            try run(["grep", "-c", "\(gateway.folder.path)/data/porchlight.sock", "/proc/net/unix"]).output
                == "2\n"
        }
        waiting.interrupt()
        waiting.waitUntilExit()
        #expect(waiting.terminationStatus == 2 && waiting.terminationReason == .uncaughtSignal)
        try Client(port: gateway.smtpPort).deliver(from: "ann@client.example", mail())
        let next = try gateway.json(ConversationDetail.self, "queue", "next", "--agent", "jonas")
        #expect(next.conversation.leaseAgent == "jonas")
    }
}
