import Foundation
import Testing

/// What people read in lists and timelines, with the real program.
@Suite("what porchlight queue shows")
struct QueueListCommandTests {
    private struct Listed: Decodable {
        let id: String
        let customer: String
    }

    private func gateway() throws -> (Gateway, Client) {
        let gateway = try Gateway(extra: "acknowledge_unauthenticated: true\n")
        try gateway.start()
        return (gateway, try Client(port: gateway.smtpPort))
    }

    private func ids(_ gateway: Gateway) throws -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: try gateway.json([Listed].self, "queue", "list").map {
                ($0.customer, $0.id)
            })
    }

    private func onTerminal(_ gateway: Gateway, _ command: String, columns: Int) throws -> [String] {
        let line =
            "stty cols \(columns); exec '\(porchlightPath)' \(command) --config '\(gateway.configPath)' --color never"
        return try run(["script", "-qec", line, "/dev/null"], environment: ["TERM": "xterm"]).output
            .split(whereSeparator: \.isNewline).map(String.init)
    }

    @Test(
        "on a terminal one sees who has it, who wrote, and enough of the subject; and the id that stands there is one",
        arguments: [80, 100, 140])
    func columns(_ width: Int) throws {
        let (gateway, client) = try gateway()
        defer { gateway.kill() }
        let subject = "About the tents that I ordered from you three long weeks ago"
        try client.deliver(
            from: "ann@client.example",
            mail(subject: subject, body: "This is a scandal, I am very angry. Call me: 030 1234567."))
        let long = "bartholomew.featherstonehaugh-cholmondeley@client.example"
        try client.deliver(from: long, mail(from: long, subject: subject, body: "Does it come in blue?"))
        let ids = try ids(gateway)
        let ann = try #require(ids["ann@client.example"])
        #expect(try gateway.command("queue", "claim", ann, "--agent", "majavonlindqvist").status == 0)
        #expect(try gateway.command("queue", "assign", try #require(ids[long]), "jonas").status == 0)
        let lines = try onTerminal(gateway, "queue list", columns: width)
        for line in lines { #expect(line.count <= width, "\(line)") }
        let row = try #require(lines.first { $0.hasPrefix(ann.prefix(8)) })
        #expect(row.contains("by majav") && row.contains("Ann Berg"), "\(lines)")
        #expect(row.contains(subject.prefix(23)), "\(lines)")
        #expect(lines.contains { $0.contains("for jonas") })
        #expect(lines.contains { $0.hasPrefix("!  complains") }, "\(lines)")
        #expect(lines.contains { $0.contains("nothing was promised") } == row.contains("(in "), "\(lines)")
        let short = String(try #require(row.split(separator: " ").first))
        #expect(short.count < ann.count)
        #expect(try gateway.command("queue", "show", short).output.contains(ann))
    }

    @Test("where nobody looks nothing is cut, and nothing is padded behind the last column")
    func piped() throws {
        let (gateway, client) = try gateway()
        defer { gateway.kill() }
        let subject = String(repeating: "very ", count: 30) + "long"
        try client.deliver(from: "ann@client.example", mail(subject: subject))
        let lines = try gateway.command("queue", "list").output.split(separator: "\n")
        #expect(lines[1].hasSuffix(subject), "\(lines)")
        #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
    }

    @Test("the timeline says in words what happened, once where it was repeated, and how it is taken back")
    func timeline() throws {
        let (gateway, client) = try gateway()
        defer { gateway.kill() }
        try client.deliver(from: "ann@client.example", mail())
        let id = try #require(try ids(gateway).values.first)
        #expect(try gateway.command("queue", "claim", id, "--agent", "maja").status == 0)
        for _ in 0..<3 { #expect(try gateway.command("queue", "extend", id, "--agent", "maja").status == 0) }
        #expect(try gateway.command("queue", "label", id, "+vip", "--agent", "maja").status == 0)
        for options in [[], ["--timeline"]] {
            let shown = try run(
                [porchlightPath, "queue", "show", id, "--config", gateway.configPath] + options
            ).output
            #expect(shown.contains("claimed by maja") && shown.contains("labels +vip by maja"), "\(shown)")
            #expect(shown.contains("held longer by maja (3 times), until today"), "\(shown)")
            for machine in ["conversation.", "outbox."] { #expect(!shown.contains(machine), "\(shown)") }
        }
        let shown = try gateway.command("queue", "show", id, "--timeline").output
        let number = try #require(shown.firstMatch(of: /labels \+vip by maja  \[undo (\d+)\]/)).1
        let undone = try gateway.command("queue", "undo", id, String(number), "--agent", "maja")
        #expect(
            undone.status == 0 && undone.output.contains("taken back: labels +vip by maja"),
            "\(undone.errors)")
        let after = try gateway.command("queue", "show", id, "--timeline").output
        #expect(after.contains("a change was taken back by maja") && !after.contains("[undo"), "\(after)")
        #expect(try gateway.json(Timeline.self, "queue", "show", id, "--timeline").kinds.contains("event"))
    }

    private struct Timeline: Decodable {
        let kinds: [String]
        init(from decoder: any Decoder) throws {
            struct Entry: Decodable { let kind: String }
            kinds = try [Entry](from: decoder).map(\.kind)
        }
    }

    @Test("undo without a number takes back the last change, then the one before")
    func undoLast() throws {
        let (gateway, client) = try gateway()
        defer { gateway.kill() }
        try client.deliver(from: "ann@client.example", mail())
        let id = try #require(try ids(gateway).values.first)
        #expect(try gateway.command("queue", "label", id, "+vip").status == 0)
        #expect(try gateway.command("queue", "assign", id, "jonas").status == 0)
        #expect(try gateway.command("queue", "undo", id).status == 0)
        #expect(!(try gateway.command("queue", "list").output.contains("for jonas")))
        #expect(try gateway.command("queue", "list").output.contains("#vip"))
        #expect(try gateway.command("queue", "undo", id).status == 0)
        #expect(!(try gateway.command("queue", "list").output.contains("#vip")))
        #expect(try gateway.command("queue", "undo", id).status == 1)
    }

    @Test("each event's line begins with what --after takes")
    func eventIDs() throws {
        let (gateway, client) = try gateway()
        defer { gateway.kill() }
        try client.deliver(from: "ann@client.example", mail())
        let all = try gateway.command("events").output.split(separator: "\n")
        let first = String(try #require(all.first?.split(separator: " ").first))
        let rest = try gateway.command("events", "--after", first)
        #expect(rest.status == 0 && rest.output.split(separator: "\n").first == all.dropFirst().first)
    }

    @Test("erasing says in words what went, and certifies also that nothing was there")
    func erasing() throws {
        let (gateway, client) = try gateway()
        defer { gateway.kill() }
        try client.deliver(from: "ann@client.example", mail())
        let trial = try gateway.command("erase", "ann@client.example", "--dry-run").output
        #expect(trial.contains("conversations: 1") && !trial.contains("_"), "\(trial)")
        #expect(try gateway.command("erase", "ann@client.example", "--yes").output.contains("Certificate "))
        let nobody = try gateway.command("erase", "nobody@client.example", "--yes")
        #expect(nobody.status == 0)
        #expect(nobody.output.contains("Certificate ") && nobody.output.contains("nothing was there"))
    }
}
