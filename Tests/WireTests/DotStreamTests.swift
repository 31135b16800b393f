import Mail
import Support
import Testing
import Wire

/// What a dot stream made of its input.
struct DotReading: Equatable {
    var content: [UInt8] = []
    var hasEnded = false
    var hasBareOctets = false
    /// Octets behind the end.
    var rest: [UInt8] = []

    /// Feeds the pieces one after another; a piece that holds the end leaves its rest.
    init(_ pieces: [[UInt8]]) {
        var stream = DotStream()
        for piece in pieces {
            if hasEnded {
                rest += piece
                continue
            }
            var position = 0
            reading: while true {
                switch stream.next(piece.span, &position) {
                case .content(let range): content += piece[range]
                case .heldCarriageReturn: content.append(.cr)
                case .wait: break reading
                case .end:
                    hasEnded = true
                    break reading
                }
            }
            rest += piece[position...]
        }
        hasBareOctets = stream.hasBareOctets
    }
}

struct DotStreamTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let input: String
        /// Nil: no end is in it.
        let content: String?
        var rest = ""
        var isBare = false
        var testDescription: String { input.debugDescription }

        init(_ input: String, _ content: String?, rest: String = "", isBare: Bool = false) {
            (self.input, self.content, self.rest, self.isBare) = (input, content, rest, isBare)
        }
    }

    static let cases: [Case] = [
        Case(".\r\n", ""),
        Case(".\r\nQUIT\r\n", "", rest: "QUIT\r\n"),
        Case("a\r\n.\r\n", "a\r\n"),
        Case("..\r\n.\r\n", ".\r\n"),
        Case("...\r\n.\r\n", "..\r\n"),
        Case(".a\r\n.\r\n", "a\r\n"),
        Case("a.\r\n.\r\n", "a.\r\n"),
        Case("\r\n\r\n.\r\n", "\r\n\r\n"),
        Case("a\r\n..b\r\n.\r\n.\r\n", "a\r\n.b\r\n", rest: ".\r\n"),
        Case("a\n.\nb\r\n.\r\n", "a\n.\nb\r\n", isBare: true),
        Case("a\n.\r\nb\r\n.\r\n", "a\n.\r\nb\r\n", isBare: true),
        Case("a\r\n.\nb\r\n.\r\n", "a\r\n\nb\r\n", isBare: true),
        Case("a\r.\rb\r\n.\r\n", "a\r.\rb\r\n", isBare: true),
        Case("a\r.\r\nb\r\n.\r\n", "a\r.\r\nb\r\n", isBare: true),
        Case("a\r\n.\rb\r\n.\r\n", "a\r\n\rb\r\n", isBare: true),
        Case("a\r\n.\r\r\n.\r\n", "a\r\n\r\r\n", isBare: true),
        Case("a\r\n.\r.\r\n.\r\n", "a\r\n\r.\r\n", isBare: true),
        Case("a\r\r\n.\r\n", "a\r\r\n", isBare: true),
        Case("a\r\n\0.\r\nb\r\n.\r\n", "a\r\n\0.\r\nb\r\n", isBare: true),
        Case("a\r\n.\0\r\nb\r\n.\r\n", "a\r\n\0\r\nb\r\n", isBare: true),
        Case("\n.\r\n\r\n.\r\n", "\n.\r\n\r\n", isBare: true),
        Case("\r\r\n.\r\n", "\r\r\n", isBare: true),
        Case("a\r\n.", nil),
        Case("a\r\n.\r", nil),
        Case("a\n.\n", nil, isBare: true),
        Case("\r.\r", nil, isBare: true),
        Case("", nil),
    ]

    @Test("only CR LF . CR LF ends content, and dots are undoubled", arguments: cases)
    func whole(_ test: Case) { check(DotReading([Array(test.input.utf8)]), test) }

    @Test("content and end are the same wherever the input is cut in three", arguments: cases)
    func everySplit(_ test: Case) {
        let bytes = Array(test.input.utf8)
        for first in 0...bytes.count {
            for second in first...bytes.count {
                check(
                    DotReading([
                        Array(bytes[..<first]), Array(bytes[first..<second]), Array(bytes[second...]),
                    ]), test)
            }
        }
        check(DotReading(bytes.map { [$0] }), test)
    }

    private func check(_ reading: DotReading, _ test: Case) {
        #expect(reading.hasEnded == (test.content != nil))
        #expect(reading.hasBareOctets == test.isBare)
        guard let content = test.content else { return }
        #expect(String(decoding: reading.content, as: UTF8.self) == content)
        #expect(String(decoding: reading.rest, as: UTF8.self) == test.rest)
    }

    @Test(
        "what is stuffed comes out as it was",
        arguments: [
            "", "a\r\n", ".\r\n", "..\r\n.\r\n", "a\r\n.b\r\n", "\r\n", "\r\n.\r\n",
            "From x\r\n..\r\n...\r\n",
        ])
    func roundTrip(_ text: String) {
        let reading = DotReading([dotStuffed(Array(text.utf8))])
        #expect(reading.hasEnded && reading.rest.isEmpty && !reading.hasBareOctets)
        #expect(String(decoding: reading.content, as: UTF8.self) == text)
    }

    @Test("a last line without an end gets one", arguments: ["a", "a\r\nb", "a\r\n.", "a\r", "a\n", "\n"])
    func missingEnd(_ text: String) {
        let reading = DotReading([dotStuffed(Array(text.utf8))])
        #expect(reading.hasEnded && reading.rest.isEmpty)
        #expect(String(decoding: reading.content, as: UTF8.self) == text + "\r\n")
    }

    @Test("random content is stuffed and read back, whatever is in it and however it is cut")
    func random() {
        var random = SeededRandom(seed: 5)
        let alphabet: [UInt8] = [.cr, .lf, 0x2E, 0x61, 0]
        for _ in 0..<2000 {
            let content = (0..<Int.random(in: 0...20, using: &random)).map { _ in
                alphabet.randomElement(using: &random) ?? 0
            }
            let stuffed = dotStuffed(content)
            let cut = Int.random(in: 0...stuffed.count, using: &random)
            let reading = DotReading([Array(stuffed[..<cut]), Array(stuffed[cut...])])
            #expect(reading.hasEnded && reading.rest.isEmpty)
            let ends = content.isEmpty || content.suffix(2) == [.cr, .lf]
            // A dot behind a bare LF is doubled for readers that take it for a line end; ours does not undo that.
            if !content.contains(.lf) || !hasBareDot(content) {
                #expect(reading.content == (ends ? content : content + [.cr, .lf]))
            }
        }
    }

    private func hasBareDot(_ content: [UInt8]) -> Bool {
        content.indices.contains {
            content[$0] == 0x2E && $0 > 0 && content[$0 - 1] == .lf && ($0 < 2 || content[$0 - 2] != .cr)
        }
    }

    @Test(
        "a listed relay's line ends are made CR LF, and its NULs spaces",
        arguments: [
            ("a\r\nb\r\n", nil), ("", nil), ("a\nb", "a\r\nb"), ("a\rb", "a\r\nb"), ("\n", "\r\n"),
            ("\r", "\r\n"),
            ("\r\r\n", "\r\n\r\n"), ("\n\r", "\r\n\r\n"), ("a\0b", "a b"), ("\r\n\n", "\r\n\r\n"),
            ("\r\n\r", "\r\n\r\n"),
        ] as [(String, String?)])
    func normalised(_ input: String, _ expected: String?) {
        let found = normalisedLineEnds(Array(input.utf8))
        #expect(found.map { String(decoding: $0, as: UTF8.self) } == expected)
        if let found { #expect(normalisedLineEnds(found) == nil) }
    }
}
