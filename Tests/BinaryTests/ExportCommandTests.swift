import Foundation
import Testing

/// What is taken out, read by other programs.
@Suite("porchlight export")
struct ExportCommandTests {
    private static let texts = [
        "Where is it?\r\nFrom Monday on I am away.\r\n>From my phone\r\n", "Größe 42, bitte.\r\n",
        "The third.\r\n",
    ]

    private func filled() throws -> Gateway {
        let gateway = try Gateway(extra: "acknowledge_unauthenticated: true\nanswers: {delay: 0s}\n")
        try gateway.start()
        let client = try Client(port: gateway.smtpPort)
        for (number, text) in ExportCommandTests.texts.enumerated() {
            try client.deliver(
                from: "a\(number)@client.example",
                mail(from: "a\(number)@client.example", subject: "Frage \(number)", body: text))
        }
        return gateway
    }

    private func lines(_ finished: Finished) throws -> [[String: Any]] {
        guard finished.status == 0 else { throw HarnessFailure(finished.errors) }
        return try finished.output.split(separator: "\n").map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
        }
    }

    @Test("Python reads the mbox file and the Maildir, and finds what was received")
    func mailboxes() throws {
        let gateway = try filled()
        defer { gateway.kill() }
        let (file, folder) = ("\(gateway.folder.path)/all.mbox", "\(gateway.folder.path)/all")
        #expect(try gateway.command("export", "mbox", "--output", file).status == 0)
        for _ in 0..<2 { #expect(try gateway.command("export", "maildir", folder).status == 0) }
        let script = """
            import mailbox, sys
            bodies = [text.replace("\\r\\n", "\\n") for text in sys.argv[3:]]
            for box in (mailbox.mbox(sys.argv[1]), mailbox.Maildir(sys.argv[2])):
                found = {}
                for message in box:
                    text = message.get_payload(decode=True).decode()
                    # An mbox file quotes lines; readers of mboxrd take one ">" away, Python none.
                    lines = [line[1:] if line.lstrip(">").startswith("From ") and line[0] == ">" and box.__class__ is mailbox.mbox
                             else line for line in text.replace("\\r\\n", "\\n").split("\\n")]
                    found[message["Subject"]] = "\\n".join(lines).rstrip("\\n")
                    assert message["Return-Path"].startswith("<a"), message["Return-Path"]
                assert found == {f"Frage {n}": body.rstrip("\\n") for n, body in enumerate(bodies)}, found
            """
        let read = try run(["python3", "-c", script, file, folder] + ExportCommandTests.texts)
        #expect(read.status == 0, "\(read.errors)")
    }

    @Test(
        "an output that was cut in the middle of a record is mended, and what is there is not written again")
    func cut() throws {
        let gateway = try filled()
        defer { gateway.kill() }
        let (file, cursor) = ("\(gateway.folder.path)/m.ndjson", "\(gateway.folder.path)/m.cursor")
        func export() throws -> Data {
            let done = try gateway.command("export", "messages", "--output", file, "--cursor-file", cursor)
            #expect(done.status == 0, "\(done.errors)")
            return try Data(contentsOf: URL(filePath: file))
        }
        let first = try export()
        #expect(first.split(separator: 0x0A).count == 3)
        #expect(try export() == first)
        // As a crash leaves it: more in the file than the cursor knows.
        let handle = try #require(FileHandle(forWritingAtPath: file))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(first.prefix(100)))
        try handle.close()
        try Client(port: gateway.smtpPort).deliver(
            from: "late@client.example", mail(from: "late@client.example", body: "Late."))
        let second = try export()
        #expect(second.starts(with: first))
        let all = try second.split(separator: 0x0A).map {
            try #require(try JSONSerialization.jsonObject(with: $0) as? [String: Any])["sender"] as? String
        }
        #expect(
            all == ["a0@client.example", "a1@client.example", "a2@client.example", "late@client.example"])
    }

    @Test("a conversation is exported with what was answered and noted; the table has neither")
    func conversations() throws {
        let gateway = try filled()
        defer { gateway.kill() }
        let found = try lines(gateway.command("export", "conversations"))
        let id = try #require((found.first?["conversation"] as? [String: Any])?["id"] as? String)
        let reply = try run(
            [porchlightPath, "queue", "reply", id, "--agent", "maja", "--config", gateway.configPath],
            input: "It left us today.\n")
        #expect(reply.status == 0, "\(reply.errors)")
        #expect(try gateway.command("queue", "note", id, "--agent", "maja", "asked the shop").status == 0)
        let after = try lines(gateway.command("export", "conversations"))
        #expect(after.count == 3)
        let one = try #require(after.first)
        #expect(one["schema"] as? String == "porchlight.conversation/1")
        let answers = one["answers"] as? [[String: Any]]
        #expect(answers?.map { $0["text"] as? String } == ["It left us today.\n"])
        let notes = one["notes"] as? [[String: Any]]
        #expect(notes?.map { $0["text"] as? String } == ["asked the shop"])
        let csv = try gateway.command("export", "csv").output
        #expect(csv.split(separator: "\r\n").count == 4 && csv.contains(id))
        #expect(!csv.contains("left us") && !csv.contains("asked the shop"))
    }

    @Test("a cursor of something else is refused, and nothing is written")
    func refused() throws {
        let gateway = try filled()
        defer { gateway.kill() }
        let wrong = try gateway.command("export", "messages", "--after", "c1")
        #expect(wrong.status != 0 && wrong.output.isEmpty && wrong.errors.contains("cursor"))
        let folder = try gateway.command("export", "mbox", "--output", "/nonexistent/x")
        #expect(folder.status != 0 && folder.errors.contains("/nonexistent/x"))
    }
}
