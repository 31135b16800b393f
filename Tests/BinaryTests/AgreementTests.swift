import Foundation
import Testing

@Suite("serve and explain")
struct AgreementTests {
    @Test("say the same of every message of the corpus: lane, rule, standing, decision")
    func corpus() throws {
        let done = try run(
            ["python3", checkout.appending(path: "contrib/dev/agree").path],
            environment: ["PORCHLIGHT_PROGRAM": porchlightPath], seconds: 300)
        #expect(done.status == 0, "\(done.output.suffix(2000)) \(done.errors.suffix(2000))")
        #expect(done.output.contains(" 0 refused, 0 differences "))
    }
}
