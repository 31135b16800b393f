import Foundation
import Testing

/// An agent's day at the command line, with the real program.
@Suite("porchlight queue")
struct QueueCommandTests {
    private struct Listed: Decodable {
        let id: String
        let state: String
        let labels: [String]
        let assigned: String?
        let snoozedUntil: String?
        let lane: String
        let campaign: String
        let customer: String
    }
    private struct Changed: Decodable {
        let conversation: Listed
        let undo: String?
    }

    private func gateway(extra: String = "") throws -> (Gateway, Client) {
        let gateway = try Gateway(extra: "acknowledge_unauthenticated: true\n\(extra)")
        try gateway.writeCampaign("autumn", Gateway.campaign(address: "autumn@campaign.example"))
        try gateway.start()
        return (gateway, try Client(port: gateway.smtpPort))
    }

    private func id(_ gateway: Gateway, of customer: String = "ann@client.example") throws -> String {
        try #require(
            try gateway.json([Listed].self, "queue", "list").first { $0.customer == customer }?.id)
    }

    /// A command on a terminal of so many columns.
    private func onTerminal(
        _ gateway: Gateway, _ command: String, columns: Int = 80, environment: [String: String] = [:]
    ) throws -> Finished {
        let line =
            "stty cols \(columns); exec '\(porchlightPath)' \(command) --config '\(gateway.configPath)'"
        return try run(
            ["script", "-qec", line, "/dev/null"],
            environment: ["TERM": "xterm", "NO_COLOR": ""].merging(environment) { $1 })
    }

    private func editor(_ gateway: Gateway, _ script: String) throws -> [String: String] {
        try gateway.folder.write("#!/bin/sh\n\(script)\n", to: "editor")
        chmod("\(gateway.folder.path)/editor", 0o755)
        return ["VISUAL": "\(gateway.folder.path)/editor", "XDG_STATE_HOME": "\(gateway.folder.path)/state"]
    }

    private func sent(_ gateway: Gateway) -> [String] {
        let folder = "\(gateway.folder.path)/sent"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.compactMap { try? String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
    }

    @Test("every change of a conversation has a command, takes a shortened id, and most can be taken back")
    func changes() throws {
        let (gateway, client) = try gateway()
        defer { gateway.kill() }
        try client.deliver(from: "ann@client.example", mail())
        let id = try id(gateway)
        let short = String(id.prefix(12))
        func change(_ arguments: String...) throws -> Changed {
            let finished = try run(
                [porchlightPath, "queue"] + arguments
                    + ["--config", gateway.configPath, "--format", "json", "--agent", "maja"])
            guard finished.status == 0 else { throw HarnessFailure("\(arguments): \(finished.errors)") }
            let decoder = JSONDecoder()
            decoder.keyDecodingStrategy = .convertFromSnakeCase
            return try decoder.decode(Changed.self, from: Data(finished.bytes))
        }
        #expect(try change("claim", short, "--lease", "1h").conversation.state == "claimed")
        #expect(try change("extend", short, "--lease", "2h").conversation.state == "claimed")
        #expect(try change("release", short).conversation.state == "waiting")
        let assigned = try change("assign", short, "jonas")
        #expect(assigned.conversation.assigned == "jonas")
        let undone = try change("undo", short, try #require(assigned.undo))
        #expect(undone.conversation.assigned == nil)
        #expect(try change("label", short, "+vip", "+hot", "-new").conversation.labels == ["hot", "vip"])
        #expect(try change("label", short, "-hot", "--add", "b").conversation.labels == ["b", "vip"])
        #expect(try change("snooze", short, "--until", "3h").conversation.snoozedUntil != nil)
        #expect(try change("snooze", short, "--wake").conversation.snoozedUntil == nil)
        #expect(try change("move", short, "--to", "autumn").conversation.campaign == "autumn")
        #expect(try change("lane", short, "spam").conversation.lane == "spam")
        #expect(try change("lane", short, "person").conversation.lane == "person")
        #expect(
            try change("sender", short, "bea@client.example", "--name", "Bea").conversation.customer
                == "bea@client.example")
        #expect(try change("answered", short).conversation.state == "answered")
        #expect(try change("resolve", short).conversation.state == "resolved")
        #expect(try change("reopen", short).conversation.state == "waiting")
        #expect(try change("hand-over", short, "--to", "zendesk").conversation.state == "handed-over")
    }

    @Test("merge and split take shortened ids, of messages too")
    func mergeAndSplit() throws {
        let (gateway, client) = try gateway()
        defer { gateway.kill() }
        try client.deliver(from: "ann@client.example", mail(subject: "one"))
        try client.deliver(
            from: "ben@client.example", mail(from: "ben@client.example", subject: "two", body: "Another."))
        let (ann, ben) = (try id(gateway), try id(gateway, of: "ben@client.example"))
        let merged = try gateway.command("queue", "merge", ben, "--into", String(ann.prefix(13)))
        #expect(merged.status == 0 && merged.output.contains("now those of \(ann)"), "\(merged.errors)")
        let messages = try gateway.json(ConversationDetail.self, "queue", "show", ann).messages
        #expect(messages.count == 2)
        let split = try gateway.command(
            "queue", "split", ann, "--message", String(try #require(messages.last).id.prefix(18)))
        #expect(split.status == 0 && split.output.contains("the new conversation is "), "\(split.errors)")
    }

    @Test("next --wait returns when a message comes")
    func waits() throws {
        let (gateway, client) = try gateway()
        defer { gateway.kill() }
        #expect(try gateway.command("queue", "next").status == 1)
        let waiting = Process()
        waiting.executableURL = URL(filePath: porchlightPath)
        waiting.arguments = ["queue", "next", "--wait", "--config", gateway.configPath]
        let pipe = Pipe()
        waiting.standardOutput = pipe
        try waiting.runUnblocked()
        try client.deliver(from: "ann@client.example", mail())
        let shown = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        waiting.waitUntilExit()
        #expect(
            waiting.terminationStatus == 0 && shown.contains("Customer     Ann Berg <ann@client.example>"))
    }

    @Test("an answer from standard input goes out with its files, and the conversation is resolved")
    func reply() throws {
        let (gateway, client) = try gateway(extra: "answers: {delay: 0s}\n")
        defer { gateway.kill() }
        try client.deliver(from: "ann@client.example", mail())
        let id = try id(gateway)
        try gateway.folder.write("a,b\n", to: "prices.csv")
        let finished = try run(
            [
                porchlightPath, "queue", "reply", id, "--attach", "\(gateway.folder.path)/prices.csv",
                "--resolve", "--config", gateway.configPath,
            ], input: "It comes in blue.\n")
        #expect(finished.status == 0 && finished.output.contains("on its way"), "\(finished.errors)")
        try waitUntil("the answer") {
            sent(gateway).contains { $0.contains("It comes in blue.") && $0.contains("prices.csv") }
        }
        let detail = try gateway.json(ConversationDetail.self, "queue", "show", id)
        #expect(detail.conversation.state == "resolved")
        let shown = try gateway.command("queue", "show", id).output
        #expect(shown.contains("  | It comes in blue.") && shown.contains("file: prices.csv"))
    }

    @Test("an answer that somebody else has is not taken, and the text is kept")
    func replyToAnothersConversation() throws {
        let (gateway, client) = try gateway()
        defer { gateway.kill() }
        try client.deliver(from: "ann@client.example", mail())
        let id = try id(gateway)
        #expect(try gateway.command("queue", "claim", id, "--agent", "jonas").status == 0)
        let finished = try run(
            [porchlightPath, "queue", "reply", id, "--agent", "maja", "--config", gateway.configPath],
            environment: ["XDG_STATE_HOME": "\(gateway.folder.path)/state"], input: "Hello")
        #expect(finished.status == 1)
        #expect(finished.errors.contains("“jonas” has this conversation until"))
        #expect(finished.errors.contains("to take it over: --take-over"))
        #expect(finished.errors.contains("porchlight queue reply \(id) --agent maja --file"))
        let kept = "\(gateway.folder.path)/state/porchlight/reply-\(id).txt"
        #expect(finished.errors.contains("Your text is kept in \(kept)"))
        #expect(try String(contentsOfFile: kept, encoding: .utf8) == "Hello")
        for change in ["release", "resolve", "extend"] {
            let refused = try gateway.command("queue", change, id, "--agent", "maja")
            #expect(
                refused.status == 1 && refused.errors.contains("queue claim \(id) --agent maja --take-over"),
                "\(change): \(refused.errors)")
        }
        let next = try gateway.command("queue", "next", "--agent", "maja")
        #expect(next.status == 1 && next.errors.contains("Nothing waits for you: 1 is claimed by jonas."))
    }

    @Test("the editor shows whom one writes to and what they wrote; only what stands above the line is sent")
    func editor() throws {
        let (gateway, client) = try gateway(extra: "answers: {delay: 0s}\n")
        defer { gateway.kill() }
        try client.deliver(from: "ann@client.example", mail())
        let id = try id(gateway)
        let environment = try editor(
            gateway,
            "cp \"$1\" '\(gateway.folder.path)/seen'; { echo 'Dear Ann,'; cat \"$1\"; } > \"$1.x\"; mv \"$1.x\" \"$1\""
        )
        let finished = try onTerminal(gateway, "queue reply \(id)", environment: environment)
        #expect(finished.status == 0, "\(finished.output)")
        let seen = try String(contentsOfFile: "\(gateway.folder.path)/seen", encoding: .utf8)
        #expect(seen.contains("# To:      Ann Berg <ann@client.example>"))
        #expect(seen.contains("# Subject: Re: spring") && seen.contains("# > Hello, where is my order?"))
        try waitUntil("the answer") { sent(gateway).contains { $0.contains("Dear Ann,") } }
        let mail = try #require(sent(gateway).first { $0.contains("Dear Ann,") })
        #expect(!mail.contains(">8") && !mail.contains("Write your answer"))
    }

    @Test(
        "nothing is sent, and nothing that was typed is lost, when it is empty, the editor fails, or the line is gone",
        arguments: [
            ("true", "Nothing was written, so nothing was sent", false),
            ("echo typed > \"$1\"; exit 3", "the editor ended with 3", true),
            (
                "{ echo typed; grep -v '>8' \"$1\"; } > \"$1.x\"; mv \"$1.x\" \"$1\"", "the line that ends",
                true
            ),
            ("kill -9 $$", "the editor ended with 137", true),
        ])
    func nothingSent(script: String, message: String, keeps: Bool) throws {
        let (gateway, client) = try gateway()
        defer { gateway.kill() }
        try client.deliver(from: "ann@client.example", mail())
        let id = try id(gateway)
        let finished = try onTerminal(
            gateway, "queue reply \(id)", environment: try editor(gateway, script))
        #expect(finished.status == 1 && finished.output.contains(message), "\(finished.output)")
        let kept = "\(gateway.folder.path)/state/porchlight/reply-\(id).txt"
        #expect(FileManager.default.fileExists(atPath: kept) == keeps)
        #expect(
            try gateway.json(ConversationDetail.self, "queue", "show", id).conversation.state == "waiting")
    }

    @Test("an editor that is not there is said, and how to do without")
    func noEditor() throws {
        let (gateway, client) = try gateway()
        defer { gateway.kill() }
        try client.deliver(from: "ann@client.example", mail())
        let finished = try onTerminal(
            gateway, "queue reply \(try id(gateway))",
            environment: ["VISUAL": "nosucheditor", "XDG_STATE_HOME": "\(gateway.folder.path)/state"])
        #expect(finished.status == 1)
        #expect(finished.output.contains("the editor “nosucheditor” cannot be started"), "\(finished.output)")
    }

    @Test("if the customer writes meanwhile, the new message is shown, the text kept, and the way on named")
    func customerWroteAgain() throws {
        let (gateway, client) = try gateway(extra: "answers: {delay: 0s}\n")
        defer { gateway.kill() }
        try client.deliver(from: "ann@client.example", mail(id: "first"))
        let id = try id(gateway)
        let second = mail(
            id: "second", fields: ["In-Reply-To: <first@client.example>"], body: "Never mind, it came.")
        try gateway.folder.write(second, to: "second.eml")
        // While the editor is open the customer writes.
        let environment = try editor(
            gateway,
            """
            test -e '\(gateway.folder.path)/once' && exit 0; touch '\(gateway.folder.path)/once'
            { echo 'Dear Ann, it is late.'; cat "$1"; } > "$1.x"; mv "$1.x" "$1"
            curl -sS --url smtp://127.0.0.1:\(gateway.smtpPort) --mail-from ann@client.example \
              --mail-rcpt replies@campaign.example -T '\(gateway.folder.path)/second.eml' 2>/dev/null
            """)
        // The terminal gives an end of file: “again?” is answered no.
        let finished = try onTerminal(gateway, "queue reply \(id)", environment: environment)
        #expect(finished.status == 1)
        #expect(finished.output.contains("| Never mind, it came."), "\(finished.output)")
        let kept = "\(gateway.folder.path)/state/porchlight/reply-\(id).txt"
        #expect(finished.output.contains("queue reply \(id) --file \(kept)"))
        #expect(try String(contentsOfFile: kept, encoding: .utf8).contains("Dear Ann, it is late."))
        #expect(!sent(gateway).contains { $0.contains("it is late") })
        let again = try run(
            [porchlightPath, "queue", "reply", id, "--file", kept, "--config", gateway.configPath],
            environment: ["XDG_STATE_HOME": "\(gateway.folder.path)/state"])
        #expect(again.status == 0, "\(again.errors)")
        #expect(!FileManager.default.fileExists(atPath: kept), "what is on its way is not offered again")
        try waitUntil("the answer") { sent(gateway).contains { $0.contains("it is late") } }
    }

    @Test(
        "on a terminal all lines fit, wide characters are counted, and nothing of a stranger's text is obeyed"
    )
    func terminal() throws {
        let (gateway, client) = try gateway()
        defer { gateway.kill() }
        try client.deliver(
            from: "ann@client.example",
            mail(
                subject:
                    "=?utf-8?B?\(Data("注文した商品がまだ届いていません\u{202E}いつ届きますか教えてください".utf8).base64EncodedString())?=",
                body: "Evil \u{1B}[2J and \u{1B}]0;owned\u{07} text"))
        let list = try onTerminal(gateway, "queue list --color never", columns: 60).output
        let lines = list.split(whereSeparator: \.isNewline)
        #expect(lines.count >= 2)
        for line in lines.prefix(2) {
            let width = line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
            #expect(width <= 60, "\(line)")
        }
        let shown = try onTerminal(gateway, "queue show \(try id(gateway)) --color never").output
        #expect(shown.contains("Evil \\x1b[2J and \\x1b]0;owned\\x07 text"))
        #expect(!shown.contains("\u{1B}") && !shown.contains("\u{202E}"))
    }

    @Test("colours are for terminals that want them, and for who asks for them")
    func colours() throws {
        let (gateway, client) = try gateway()
        defer { gateway.kill() }
        try client.deliver(from: "ann@client.example", mail())
        func isColoured(_ command: String, _ environment: [String: String]) throws -> Bool {
            try onTerminal(gateway, command, environment: environment).output.contains("\u{1B}[")
        }
        #expect(try isColoured("queue list", [:]))
        #expect(try !isColoured("queue list", ["NO_COLOR": "1"]))
        #expect(try !isColoured("queue list", ["TERM": "dumb"]))
        #expect(try !isColoured("queue list --color never", [:]))
        #expect(try isColoured("queue list --color always", ["NO_COLOR": "1"]))
        #expect(try !gateway.command("queue", "list").output.contains("\u{1B}"))
        #expect(try gateway.command("queue", "list", "--color", "always").output.contains("\u{1B}["))
    }

    @Test("a gateway elsewhere is worked over TLS with a token, in the name of the token's agent")
    func remote() throws {
        let gateway = try Gateway(
            extra: "acknowledge_unauthenticated: true\nhttps: \(Gateway.anyPort)\nanswers: {delay: 0s}\n",
            tls: true)
        try gateway.start()
        defer { gateway.kill() }
        try Client(port: gateway.smtpPort).deliver(from: "ann@client.example", mail())
        #expect(try gateway.command("agent", "add", "maja", "--display-name", "Maja Berg").status == 0)
        let token = try gateway.command("agent", "token", "maja").output.split(separator: "\n").last ?? ""
        let port = gateway.places("https").last?.split(separator: ":").last ?? ""
        try gateway.folder.write("\(token)\n", to: "token")
        chmod("\(gateway.folder.path)/token", 0o600)
        func remote(_ arguments: String..., input: String? = nil) throws -> Finished {
            try run(
                [porchlightPath] + arguments + [
                    "--ca", "\(gateway.folder.path)/certs/ca.pem", "--token-file",
                    "\(gateway.folder.path)/token",
                ], environment: ["PORCHLIGHT_SERVER": "https://localhost:\(port)/"], input: input)
        }
        let next = try remote("queue", "next", "--agent", "somebody")
        #expect(next.status == 0 && next.output.contains("claimed by maja until"), "\(next.errors)")
        #expect(next.errors.contains("--agent somebody counts for nothing: the token is maja’s"))
        let id = String(
            next.output.split(separator: "\n").first?.split(separator: " ").dropFirst().first ?? "")
        let reply = try remote("queue", "reply", id, input: "It left us today.\n")
        #expect(reply.status == 0, "\(reply.errors)")
        try waitUntil("the answer") {
            sent(gateway).contains { $0.contains("From: Maja Berg") && $0.contains("It left us today.") }
        }
        #expect(try remote("events", "--format", "json").output.contains("answer.queued"))
        #expect(try remote("agent", "list").errors.contains("this needs the role “admin”"))
    }

    @Test("customer, touch, search, files and campaigns say what they found")
    func looking() throws {
        let (gateway, client) = try gateway()
        defer { gateway.kill() }
        try client.deliver(
            from: "ann@client.example",
            mail(
                fields: ["MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b"],
                body:
                    "--b\r\nContent-Type: text/plain\r\n\r\nMy zebra order\r\n--b\r\nContent-Type: image/png; name=x.png\r\nContent-Disposition: attachment; filename=x.png\r\n\r\nPNG\r\n--b--"
            ))
        let touched = try gateway.command(
            "touch", "ann@client.example", "--channel", "phone", "Asked", "again.")
        #expect(touched.status == 0, "\(touched.errors)")
        let customer = try gateway.command("customer", "ann@client.example").output
        #expect(customer.contains("phone, from the customer") && customer.contains("| Asked again."))
        try waitUntil("the index") {
            try gateway.command("queue", "search", "zebra").output.contains("ann@client.example")
        }
        let id = try id(gateway)
        let saved = try gateway.command("queue", "files", id, "--save", gateway.folder.path)
        #expect(saved.output.contains("\(gateway.folder.path)/x.png"), "\(saved.errors)")
        #expect(try String(contentsOfFile: "\(gateway.folder.path)/x.png", encoding: .utf8) == "PNG")
        #expect(
            try gateway.command("queue", "files", id, "--save", gateway.folder.path).output.contains(
                "1-x.png"))
        #expect(try gateway.command("campaigns").output.contains("autumn@campaign.example"))
        #expect(try gateway.command("queue", "show", id, "--timeline").output.contains("| My zebra order"))
    }
}
