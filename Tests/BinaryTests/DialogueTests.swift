import Foundation
import Support
import Testing

/// Plays dialogues over TCP.
private struct TCPTransport: DialogueTransport {
    private let socket: LineSocket

    init(port: Int) throws { socket = try LineSocket(port: port, seconds: 5) }

    /// A server that has closed already is no fault of the sending: the next expected reply shows it.
    func send(_ bytes: [UInt8]) { try? socket.send(bytes) }

    func receiveReply() throws -> DialogueReply? {
        var lines: [String] = []
        while let line = try socket.line() {
            guard let code = Int(line.prefix(3)) else { throw HarnessFailure("no reply: \(line)") }
            lines.append(String(line.dropFirst(4)))
            if !line.dropFirst(3).hasPrefix("-") { return DialogueReply(code: code, lines: lines) }
        }
        return nil
    }

    func isClosed() throws -> Bool { try socket.line() == nil }
    func startTLS() throws { throw HarnessFailure("dialogues with TLS are played in memory") }
}

@Suite("dialogues against the real binary")
struct DialogueTests {
    /// Those that need no setting below its least value, and no TLS.
    private static let dialogues: [Dialogue] = {
        let names = (try? testNames("Dialogues", suffix: ".smtp")) ?? []
        return names.compactMap { try? Dialogue(name: $0, testText("Dialogues/\($0)")) }.filter { dialogue in
            !dialogue.steps.contains { $0.step == .startTLS }
                && dialogue.directives.allSatisfy { ["relay", "play"].contains($0.name) }
        }
    }()

    @Test(
        "every dialogue goes over TCP as it goes in memory, and what it kept is stored as received",
        arguments: [true, false])
    func play(isRelay: Bool) throws {
        let relays = "relays: [{networks: [127.0.0.1]}]\n"
        let gateway = try Gateway(
            outgoing: "{file: sent}", extra: "acknowledge_unauthenticated: true\n" + (isRelay ? relays : ""))
        try gateway.start()
        defer { gateway.kill() }
        let chosen = DialogueTests.dialogues.filter { ($0.directive("relay") == "yes") == isRelay }
        #expect(chosen.count > (isRelay ? 1 : 20))
        var kept: [[UInt8]] = []
        for dialogue in chosen {
            var transport = try TCPTransport(port: gateway.smtpPort)
            #expect(throws: Never.self, "\(dialogue.name)") {
                try DialoguePlayer(dialogue).play(over: &transport)
            }
            kept += dialogue.kept
        }
        let exported = try run([porchlightPath, "export", "raw", "--config", gateway.configPath])
        let isStoredAsReceived = exported.bytes == kept.flatMap { $0 + [0x1E] }
        #expect(isStoredAsReceived)
    }
}
