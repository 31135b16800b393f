import Support
import Testing
import Wire

struct DialogueTests {
    static let names = (try? testNames("Dialogues", suffix: ".smtp")) ?? []

    @Test("the dialogues are found")
    func count() { #expect(DialogueTests.names.count >= 50) }

    private func dialogue(_ name: String) throws -> Dialogue {
        try Dialogue(name: String(name.dropLast(5)), try testText("Dialogues/\(name)"))
    }

    @Test("a dialogue goes as it is written down, each piece in one write", arguments: names)
    func whole(_ name: String) throws {
        let dialogue = try dialogue(name)
        var transport = SessionTransport(dialogue)
        try DialoguePlayer(dialogue).play(over: &transport)
        #expect(transport.kept == dialogue.kept)
    }

    @Test("a dialogue goes the same way byte by byte", arguments: names)
    func cut(_ name: String) throws {
        let dialogue = try dialogue(name)
        guard dialogue.directive("play") != "whole" else { return }
        var transport = SessionTransport(dialogue, isCut: true)
        try DialoguePlayer(dialogue).play(over: &transport)
        #expect(transport.kept == dialogue.kept)
    }

    @Test("the player finds a reply that is not the expected one, and names its line")
    func mismatch() throws {
        let dialogue = try Dialogue(name: "wrong", "# nothing\nS: 220\nC: NOOP\nS: 354\n")
        var transport = SessionTransport(dialogue)
        let found = #expect(throws: DialoguePlayer.Mismatch.self) {
            try DialoguePlayer(dialogue).play(over: &transport)
        }
        #expect(found?.description == "wrong.smtp:4: expected “354”, found “250 2.0.0 OK”")
    }

    @Test("the player finds a session that goes on where it should end")
    func stillOpen() throws {
        let dialogue = try Dialogue(name: "open", "S: 220\nS: close\n")
        var transport = SessionTransport(dialogue)
        #expect(throws: DialoguePlayer.Mismatch.self) { try DialoguePlayer(dialogue).play(over: &transport) }
    }

    @Test(
        "a dialogue that cannot be read is refused",
        arguments: ["", "# nothing\n", "S: 220\nno step\n", "C< \\q\n", "C: x\nrelay: yes\n"])
    func unreadable(_ text: String) {
        #expect(throws: Dialogue.Unreadable.self) { try Dialogue(name: "bad", text) }
    }
}
