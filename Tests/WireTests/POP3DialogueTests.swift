import Support
import Testing
import Wire

@Suite("POP3 dialogues")
struct POP3DialogueTests {
    static let names = (try? testNames("Dialogues", suffix: ".pop3")) ?? []

    @Test("the dialogues are found")
    func count() { #expect(POP3DialogueTests.names.count >= 30) }

    private func dialogue(_ name: String) throws -> Dialogue {
        try Dialogue(name: name, try testText("Dialogues/\(name)"))
    }

    @Test("a dialogue goes as it is written down, each piece in one write", arguments: names)
    func whole(_ name: String) throws {
        let dialogue = try dialogue(name)
        var transport = POP3Transport(dialogue)
        let mismatch = playPOP3(dialogue, &transport)
        #expect(mismatch == nil)
    }

    @Test("a dialogue goes the same way octet by octet", arguments: names)
    func cut(_ name: String) throws {
        let dialogue = try dialogue(name)
        guard dialogue.directive("play") != "whole" else { return }
        var transport = POP3Transport(dialogue, isCut: true)
        let mismatch = playPOP3(dialogue, &transport)
        #expect(mismatch == nil)
    }

    @Test("the player finds a line that is not the expected one, and names its place")
    func mismatch() throws {
        let dialogue = try Dialogue(name: "wrong", "S: +OK\nC: NOOP\nS: +OK\n")
        var transport = POP3Transport(dialogue)
        let mismatch = playPOP3(dialogue, &transport)
        #expect(mismatch == "wrong:3: expected “+OK”, found “-ERR log in first”")
    }
}
