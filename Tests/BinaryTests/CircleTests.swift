import Foundation
import Testing

/// What `contrib/dev/circles` says of the circles with a word in their name.
private func circles(_ word: String) throws -> Finished {
    try run(
        ["python3", checkout.appending(path: "contrib/dev/circles").path, word],
        environment: ["PORCHLIGHT_PROGRAM": porchlightPath], seconds: 600)
}

@Suite("a closed circle with a machine that answers each of our acknowledgements", .serialized)
struct CircleTests {
    @Test(
        "ends after at most 2 acknowledgements, whatever the machine and the MTA hide of themselves",
        arguments: ["Dovecot vacation", "formail", "vacation(1)", "second Porchlight", "hostile"])
    func ends(machine: String) throws {
        let done = try circles(machine)
        #expect(done.status == 0, "\(done.output.suffix(8000)) \(done.errors.suffix(2000))")
        #expect(done.output.contains(" circles ended after at most 2 acknowledgements"))
    }

    @Test("and what ends it does not silence people who write at the same time")
    func people() throws {
        let done = try circles("people")
        #expect(done.status == 0, "\(done.output.suffix(2000)) \(done.errors.suffix(2000))")
    }
}
