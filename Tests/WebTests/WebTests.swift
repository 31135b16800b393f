import Testing
import Web

@Suite("The API's JSON")
struct ProblemTests {
    @Test("a problem says its status")
    func status() { #expect(ProblemJSON(404, "No such thing", "there is none").status == 404) }
}
