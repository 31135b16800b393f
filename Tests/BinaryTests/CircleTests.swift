import Foundation
import Glibc
import Testing

@Suite(
    "a closed circle with a machine that answers each of our acknowledgements", .serialized,
    .enabled(if: geteuid() == 0, "Dovecot and vacation(1) need root"))
struct CircleTests {
    @Test(
        "ends after at most 2 acknowledgements, whatever the machine and the MTA hide of themselves",
        arguments: ["Dovecot vacation", "formail", "vacation(1)", "second Porchlight", "hostile"])
    func ends(machine: String) throws {
        let done = try run(
            ["python3", checkout.appending(path: "contrib/dev/circles").path, machine],
            environment: ["PORCHLIGHT_PROGRAM": porchlightPath], seconds: 600)
        #expect(done.status == 0, "\(done.output.suffix(8000)) \(done.errors.suffix(2000))")
        #expect(done.output.contains(" circles ended after at most 2 acknowledgements"))
    }
}
