import Support
import Testing
import Wire

struct ProxyHeaderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let input: [UInt8]
        /// Nil: refused. Some(nil): the proxy itself. Some(address): the client.
        let client: String??
        var testDescription: String { name }

        init(_ name: String, _ input: [UInt8], _ client: String??) {
            (self.name, self.input, self.client) = (name, input, client)
        }
        init(_ name: String, _ line: String, _ client: String??) { self.init(name, Array(line.utf8), client) }
    }

    private static let signature: [UInt8] = [
        0x0D, 0x0A, 0x0D, 0x0A, 0x00, 0x0D, 0x0A, 0x51, 0x55, 0x49, 0x54, 0x0A,
    ]
    private static func binary(_ command: UInt8, _ family: UInt8, _ body: [UInt8]) -> [UInt8] {
        signature + [command, family, UInt8(body.count >> 8), UInt8(body.count & 0xFF)] + body
    }
    private static let v4: [UInt8] = [192, 0, 2, 1, 198, 51, 100, 2, 0xDC, 0x04, 0, 25]
    private static let v6: [UInt8] =
        [0x20, 0x01, 0x0D, 0xB8] + [UInt8](repeating: 0, count: 11) + [7]
        + [UInt8](repeating: 0, count: 16) + [0, 1, 0, 25]

    static let cases: [Case] = [
        Case("TCP4", "PROXY TCP4 192.0.2.1 198.51.100.2 56324 25\r\n", "192.0.2.1"),
        Case("TCP6", "PROXY TCP6 2001:db8::7 2001:db8::1 56324 25\r\n", "2001:db8::7"),
        Case("mapped", "PROXY TCP6 ::ffff:192.0.2.1 ::1 56324 25\r\n", "192.0.2.1"),
        Case("UNKNOWN alone", "PROXY UNKNOWN\r\n", .some(nil)),
        Case("UNKNOWN with more", "PROXY UNKNOWN ffff::1 ffff::2 65535 65535\r\n", .some(nil)),
        Case("wrong family", "PROXY TCP4 2001:db8::7 2001:db8::1 56324 25\r\n", .none),
        Case("no address", "PROXY TCP4 192.0.2 198.51.100.2 56324 25\r\n", .none),
        Case("port too large", "PROXY TCP4 192.0.2.1 198.51.100.2 65536 25\r\n", .none),
        Case("port negative", "PROXY TCP4 192.0.2.1 198.51.100.2 -1 25\r\n", .none),
        Case("two blanks", "PROXY TCP4  192.0.2.1 198.51.100.2 56324 25\r\n", .none),
        Case("one word too many", "PROXY TCP4 192.0.2.1 198.51.100.2 56324 25 x\r\n", .none),
        Case("lower case", "proxy TCP4 192.0.2.1 198.51.100.2 56324 25\r\n", .none),
        Case("bare LF", "PROXY TCP4 192.0.2.1 198.51.100.2 56324 25\n", .none),
        Case("another protocol", "PROXY UDP4 192.0.2.1 198.51.100.2 56324 25\r\n", .none),
        Case("a line without end", "PROXY " + String(repeating: "x", count: 200), .none),
        Case("SMTP instead", "EHLO client.example\r\n", .none),
        Case("SMTP that begins with P", "PING\r\n", .none),
        Case("v2 TCP4", binary(0x21, 0x11, v4), "192.0.2.1"),
        Case("v2 TCP6", binary(0x21, 0x21, v6), "2001:db8::7"),
        Case("v2 with more", binary(0x21, 0x11, v4 + [0x04, 0, 2, 0, 0]), "192.0.2.1"),
        Case("v2 LOCAL", binary(0x20, 0x00, []), .some(nil)),
        Case("v2 LOCAL with addresses", binary(0x20, 0x11, v4), .some(nil)),
        Case("v2 UNSPEC", binary(0x21, 0x00, [1, 2, 3]), .some(nil)),
        Case("v2 too short for its family", binary(0x21, 0x11, Array(v4.dropLast())), .none),
        Case("v2 UDP", binary(0x21, 0x12, v4), .none),
        Case("v2 Unix", binary(0x21, 0x31, [UInt8](repeating: 0x41, count: 216)), .none),
        Case("v2 unknown command", binary(0x22, 0x11, v4), .none),
        Case("version 3", binary(0x31, 0x11, v4), .none),
        Case("v2 longer than any", signature + [0x21, 0x11, 0xFF, 0xFF], .none),
    ]

    @Test("a PROXY header is read, or refused, and leaves what follows", arguments: cases)
    func table(_ test: Case) {
        let input = test.input + Array("EHLO x\r\n".utf8)
        guard case .some(let client) = test.client else {
            #expect(ProxyHeader.read(input.span) == .invalid)
            return
        }
        guard case .parsed(let header, let consumed) = ProxyHeader.read(input.span) else {
            Issue.record("not read")
            return
        }
        #expect(header.client == client && consumed == test.input.count)
    }

    @Test("a PROXY header that is not complete is waited for", arguments: cases)
    func cut(_ test: Case) {
        guard test.client != .none else { return }
        for count in 0..<test.input.count {
            let part = Array(test.input[..<count])
            #expect(ProxyHeader.read(part.span) == .incomplete, "after \(count) octets")
        }
    }

    @Test("a mutated PROXY header never traps", arguments: 0..<4)
    func mutated(_ seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        for test in ProxyHeaderTests.cases {
            for _ in 0..<200 {
                var input = test.input
                for _ in 0..<Int.random(in: 1...4, using: &random) {
                    input[Int.random(in: 0..<input.count, using: &random)] = UInt8.random(
                        in: 0...255, using: &random)
                }
                if case .parsed(_, let consumed) = ProxyHeader.read(input.span) {
                    #expect(consumed <= input.count)
                }
            }
        }
    }
}
