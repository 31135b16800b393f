import Foundation
import Testing

/// What is made from the program's own help.
@Suite("manual pages and completions")
struct ManualTests {
    @Test("manual pages and completions are those of the program")
    func manual() throws {
        let finished = try run([
            "python3", checkout.appending(path: "contrib/dev/manual").path, "--check", "--program",
            porchlightPath,
        ])
        #expect(finished.status == 0, "\(finished.output)\(finished.errors)")
    }

    @Test("bash takes its completion, and completes a subcommand")
    func completion() throws {
        let file = checkout.appending(path: "contrib/completions/porchlight.bash").path
        let finished = try run([
            "bash", "-c",
            "PATH=\"\(URL(filePath: porchlightPath).deletingLastPathComponent().path):$PATH\"; source '\(file)' && COMP_WORDS=(porchlight queue rep) COMP_CWORD=2 COMP_LINE='porchlight queue rep' COMP_POINT=20 && _porchlight porchlight rep queue && echo \"${COMPREPLY[@]}\"",
        ])
        #expect(finished.output.contains("reply"), "\(finished.output)\(finished.errors)")
    }
}
