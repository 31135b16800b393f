import Testing

@testable import Triage

struct NumberPatternTests {
    @Test(
        "a pattern finds what it describes",
        arguments: [
            ("PL-######", "see PL-123456.", "PL-123456"),
            ("#{8,10}", "1234567 12345678 1234567890 12345678901", "12345678 1234567890"),
            ("AA###?", "ab12 ab123 a12 abc12", "ab12 ab123"),
            ("\\A-#####", "A-12345 B-12345", "A-12345"),
            ("#A?#", "1x2 12 1xx2", "1x2 12"),
            ("###", "x123 123x 123 é123", "123"),
            ("R ####", "R 1234", "R 1234"),
            ("#{3}", "(123)", "123"),
        ])
    func finds(_ pattern: String, _ text: String, _ expected: String) throws {
        let bytes = Array(text.utf8)
        let found = try NumberPattern(pattern).matches(in: bytes).map {
            String(decoding: bytes[$0], as: UTF8.self)
        }
        #expect(found.joined(separator: " ") == expected)
    }

    @Test(
        "a pattern that cannot be meant is refused with what to write instead",
        arguments: [
            ("", .empty), ("ABC", .noDigit), ("#?", .noDigit), ("?#", .nothingBefore("?")),
            ("{3}#", .nothingBefore("{")),
            ("#??", .nothingBefore("?")), ("#{x}", .badRepetition("{x}")),
            ("#{3,2}", .badRepetition("{3,2}")),
            ("#{3", .badRepetition("{3")), ("#{99}", .tooLong), ("é###", .notASCII("é")),
            (String(repeating: "#", count: 70), .tooLong),
        ] as [(String, NumberPattern.Failure)])
    func refused(_ text: String, _ failure: NumberPattern.Failure) {
        #expect(throws: failure) { try NumberPattern(text) }
        #expect(failure.description.count > 20)
    }
}
