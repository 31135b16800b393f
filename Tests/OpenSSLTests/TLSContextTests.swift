import Foundation
import Testing

@testable import OpenSSL

@Suite("TLS contexts from files")
struct TLSContextTests {
    private func failure(_ certificates: [CertificateFiles]) -> String? {
        do {
            _ = try TLSContext.server(certificates: certificates)
            return nil
        } catch {
            return error.reason
        }
    }

    @Test("a key of another certificate is refused with both paths")
    func mismatch() {
        let (chain, key) = (Fixture.home + "/server.pem", Fixture.away + "/server.key")
        let reason = failure([CertificateFiles(chain: chain, key: key)])
        #expect(reason == "private key \(key) does not belong to certificate \(chain): key values mismatch")
        let rsa = failure([CertificateFiles(chain: chain, key: Fixture.rsaTwin.key)])
        #expect(rsa?.hasSuffix("key type mismatch") == true)
    }

    @Test("a missing or unreadable file is named with the system's reason")
    func missing() {
        let good = Fixture.server(Fixture.home)
        let none = Fixture.root + "/none.pem"
        #expect(
            failure([CertificateFiles(chain: none, key: good.key)])?
                .hasPrefix("cannot read certificate chain \(none): No such file or directory") == true)
        #expect(
            failure([good, CertificateFiles(chain: good.chain, key: none)])?
                .hasPrefix("cannot read private key \(none): No such file or directory") == true)
        let folder = failure([CertificateFiles(chain: Fixture.root, key: good.key)])
        #expect(folder?.hasPrefix("cannot read certificate chain \(Fixture.root): ") == true)
    }

    @Test(
        "a file that is no PEM, and a key with a passphrase, are refused without a question at the terminal")
    func unusable() {
        let good = Fixture.server(Fixture.home)
        let text = Fixture.write("hello\n", to: "hello.pem")
        #expect(
            failure([CertificateFiles(chain: text, key: good.key)])
                == "cannot read certificate chain \(text): no start line")
        #expect(failure([CertificateFiles(chain: good.chain, key: text)])?.contains(text) == true)
        #expect(
            failure([Fixture.encrypted])?.hasPrefix("cannot read private key \(Fixture.encrypted.key)")
                == true)
        #expect(failure([]) == "a TLS server needs a certificate")
    }

    @Test(
        "a key weaker than RSA of 2048 bits is refused, and the reason says what to use",
        arguments: [
            ("rsa:1024", "RSA of 1024 bits"), ("ec -pkeyopt ec_paramgen_curve:prime192v1", "EC of 192 bits"),
        ])
    func weakKey(key: String, words: String) {
        let files = Fixture.issued("weak-\(words.prefix(2))", names: ["localhost"], key: key)
        #expect(
            failure([Fixture.server(Fixture.home), files])
                == "private key \(files.key) is too weak: \(words); "
                + "use RSA of 2048 bits or more, or ECDSA on P-256")
    }

    @Test("a client's trust file must exist and hold certificates")
    func trust() throws {
        let none = Fixture.root + "/none.pem"
        let error = #expect(throws: TLSFailure.self) { try TLSContext.client(trust: .file(none)) }
        #expect(error?.reason.hasPrefix("cannot read CAs \(none): No such file or directory") == true)
        let text = Fixture.write("hello\n", to: "trust.pem")
        #expect(throws: TLSFailure.self) { try TLSContext.client(trust: .file(text)) }
    }

    @Test("certs/make keeps what is there, and renews the server's certificate for a new name")
    func make() throws {
        let directory = Fixture.root + "/made"
        let lines = { (names: [String]) in
            Fixture.run(Fixture.makePath, [directory] + names).output.split(separator: "\n").map(String.init)
        }
        let all = ["ca", "server", "client"].flatMap { ["\(directory)/\($0).key", "\(directory)/\($0).pem"] }
        #expect(lines([]) == all)
        #expect(lines([]) == [])
        #expect(lines(["new.example"]) == Array(all[2...3]))
        #expect(lines([]) == [], "a name more than asked for is no reason")
        try FileManager.default.removeItem(atPath: all[0])
        #expect(lines(["new.example"]) == all, "a new CA signs anew")
        for key in all where key.hasSuffix(".key") {
            let mode = try FileManager.default.attributesOfItem(atPath: key)[.posixPermissions] as? Int
            #expect(mode == 0o600)
        }
    }

    @Test("the library in use names its version")
    func version() {
        #expect(openSSLVersion().hasPrefix("OpenSSL 3."))
    }
}
