import Foundation
import Testing

@Suite("certificates")
struct CertificateTests {
    /// What `openssl s_client` shows of a session that says QUIT.
    private func show(_ gateway: Gateway, _ options: String...) throws -> String {
        try run(
            ["openssl", "s_client", "-connect", "127.0.0.1:\(gateway.smtpsPort)", "-ign_eof"] + options,
            input: "quit\r\n"
        ).output
    }

    private func served(_ gateway: Gateway, _ options: String...) throws -> String {
        let finished = try run(
            ["openssl", "s_client", "-connect", "127.0.0.1:\(gateway.smtpsPort)", "-ign_eof"] + options,
            input: "quit\r\n")
        return pem(finished.output)
    }

    /// The first certificate in a text.
    private func pem(_ text: String) -> String {
        guard let begin = text.range(of: "-----BEGIN CERTIFICATE-----"),
            let end = text.range(of: "-----END CERTIFICATE-----")
        else { return "none in \(text)" }
        return String(text[begin.lowerBound..<end.upperBound])
    }

    private func file(_ gateway: Gateway, _ name: String) throws -> String {
        pem(try String(contentsOfFile: "\(gateway.folder.path)/\(name)", encoding: .utf8))
    }

    @Test("files that are replaced are served without a signal; files that cannot be used change nothing")
    func replaced() throws {
        let gateway = try Gateway(tls: true)
        try gateway.start()
        defer { gateway.kill() }
        let first = try file(gateway, "certs/server.pem")
        #expect(try served(gateway) == first)
        let folder = gateway.folder.path
        try gateway.makeCertificates(in: "next")
        for name in ["server.key", "server.pem"] {
            try run(["mv", "\(folder)/next/\(name)", "\(folder)/certs/\(name)"])
        }
        let second = try file(gateway, "certs/server.pem")
        #expect(first != second)
        try waitUntil("the new certificate") { try served(gateway) == second }
        try gateway.folder.write("-----BEGIN CERTIFICATE-----\nnonsense\n", to: "certs/server.pem")
        try waitUntil("the warning") {
            gateway.log.contains("warning certificates changed but cannot be used; the old ones stay")
        }
        #expect(try served(gateway) == second)
        #expect(gateway.log.components(separatedBy: "certificates changed and are in use").count == 2)
    }

    @Test("the name that a client asks for chooses the certificate; without one it is the first")
    func byName() throws {
        let gateway = try Gateway(tls: true)
        try run([
            "bash", checkout.appending(path: "certs/make").path, "\(gateway.folder.path)/other",
            "two.example",
        ])
        try gateway.edit(
            "key: certs/server.key}",
            "key: certs/server.key}, {chain: other/server.pem, key: other/server.key}")
        try gateway.start()
        defer { gateway.kill() }
        let (first, second) = (try file(gateway, "certs/server.pem"), try file(gateway, "other/server.pem"))
        #expect(try served(gateway, "-servername", "two.example") == second)
        #expect(try served(gateway, "-servername", "TWO.example") == second)
        #expect(try served(gateway, "-servername", "localhost") == first)
        #expect(try served(gateway, "-servername", "three.example") == first)
        #expect(try served(gateway, "-noservername") == first)
    }

    @Test("a session is resumed by its ticket, after a restart too", arguments: ["-tls1_3", "-tls1_2"])
    func tickets(version: String) throws {
        let gateway = try Gateway(tls: true)
        try gateway.start()
        defer { gateway.kill() }
        let ticket = "\(gateway.folder.path)/ticket"
        #expect(try show(gateway, version, "-sess_out", ticket).contains("\nNew, TLSv1"))
        #expect(try show(gateway, version, "-sess_in", ticket).contains("\nReused, TLSv1"))
        #expect(gateway.terminate() == 0)
        try gateway.start()
        #expect(try show(gateway, version, "-sess_in", ticket).contains("\nReused, TLSv1"))
    }
}
