/// What a dialogue is played over: the session in memory, or a connection to the real server.
package protocol DialogueTransport {
    mutating func send(_ bytes: [UInt8]) throws
    /// The next reply; nil if none comes (any more).
    mutating func receiveReply() throws -> DialogueReply?
    /// Whether the server has closed and every reply was received.
    mutating func isClosed() throws -> Bool
    /// Does the TLS handshake, after the 220 to STARTTLS.
    mutating func startTLS() throws
}

/// A reply as a client sees it.
package struct DialogueReply: Sendable, Equatable {
    package let code: Int
    /// The text of each line; an enhanced status code is its first word.
    package let lines: [String]

    package init(code: Int, lines: [String]) { (self.code, self.lines) = (code, lines) }

    /// Whether the code and one of the lines begin as `expected` (`250`, `250 2.1.0`, `250 SIZE`).
    package func matches(_ expected: String) -> Bool {
        lines.contains { "\(code) \($0)".hasPrefix(expected) }
    }
}

/// Plays a dialogue, step by step, and stops at the first step that goes otherwise. A reply that nothing asked for
/// shows at the next one that is expected, so a dialogue should end with QUIT and `S: close`.
package struct DialoguePlayer {
    /// What went otherwise, with its place.
    package struct Mismatch: Error, CustomStringConvertible {
        package let description: String
    }

    private let dialogue: Dialogue

    package init(_ dialogue: Dialogue) { self.dialogue = dialogue }

    package func play<Transport: DialogueTransport>(over transport: inout Transport) throws {
        var last: DialogueReply?
        for (line, step) in dialogue.steps {
            switch step {
            case .send(let bytes): try transport.send(bytes)
            case .startTLS: try transport.startTLS()
            case .reply(let expected):
                last = try transport.receiveReply()
                guard last?.matches(expected) == true else {
                    throw mismatch(line, "expected “\(expected)”", last)
                }
            case .lastReplyHas(let text):
                guard last?.lines.contains(where: { $0.hasPrefix(text) }) == true else {
                    throw mismatch(line, "expected a line “\(text)”", last)
                }
            case .lastReplyHasNot(let text):
                guard last?.lines.contains(where: { $0.hasPrefix(text) }) == false else {
                    throw mismatch(line, "expected no line “\(text)”", last)
                }
            case .close:
                guard try transport.isClosed() else {
                    throw mismatch(line, "expected the end", try transport.receiveReply())
                }
            }
        }
    }

    private func mismatch(_ line: Int, _ expected: String, _ found: DialogueReply?) -> Mismatch {
        let words = found.map { "\($0.code) \($0.lines.joined(separator: " / "))" } ?? "nothing"
        return Mismatch(description: "\(dialogue.name).smtp:\(line): \(expected), found “\(words)”")
    }
}
