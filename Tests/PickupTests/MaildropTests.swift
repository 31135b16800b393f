import Pickup
import Testing

@Suite("Maildrops")
struct MaildropTests {
    @Test("a maildrop keeps its name")
    func name() { #expect(Maildrop("spring").name == "spring") }
}
