import Foundation
import Glibc
import Synchronization
import Testing

@Suite("doctor")
struct DoctorTests {
    private struct Finding: Decodable {
        let level: String
        let subject: String
        let found: String
        let advice: String?
    }

    /// What is no problem everywhere: clocks and names of the machine that runs the tests are its own.
    private func problems(_ gateway: Gateway, _ arguments: [String] = []) throws -> (status: Int32, [Finding])
    {
        let finished = try run(
            [porchlightPath, "doctor", "--format", "json", "--config", gateway.configPath] + arguments)
        let findings = try JSONDecoder().decode([Finding].self, from: Data(finished.output.utf8))
        #expect(
            findings.allSatisfy { $0.subject == "configuration" || ($0.level == "ok") == ($0.advice == nil) },
            "what is not well comes with what to do")
        return (finished.status, findings.filter { $0.level == "problem" })
    }

    @Test("a gateway that is well has no problem, whether it runs or not")
    func healthy() throws {
        let smarthost = try FakeSmarthost()
        let gateway = try Gateway(outgoing: smarthost.outgoing, tls: true)
        let (new, before) = try problems(gateway)
        #expect(new == 0)
        #expect(before.map(\.found) == [])
        try FileManager.default.createDirectory(
            atPath: "\(gateway.folder.path)/data", withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o700])
        #expect(try problems(gateway).status == 0, "a package made the directory")
        try gateway.start()
        defer { gateway.kill() }
        let (status, after) = try problems(gateway)
        #expect(status == 0)
        #expect(after.map(\.found) == [])
        let text = try gateway.command("doctor").output
        for line in [
            "ok       smarthost      127.0.0.1:\(smarthost.port) answers, with TLS and sign-in as set (tls: off)",
            "ok       store          read in full; nothing is damaged",
        ] { #expect(text.contains(line), "\(text)") }
        #expect(smarthost.received.isEmpty)
        #expect(gateway.terminate() == 0)
        #expect(try problems(gateway).status == 0)
    }

    @Test("a smarthost that does not answer is a problem")
    func smarthostDown() throws {
        let port = try freePort()
        let gateway = try Gateway(outgoing: "{smarthost: \"127.0.0.1:\(port)\", tls: off}")
        let (status, found) = try problems(gateway)
        #expect(status == 1)
        #expect(found.map(\.subject) == ["smarthost"])
        #expect(found[0].found.hasPrefix("127.0.0.1:\(port): "), "\(found[0].found)")
        #expect(found[0].advice?.hasPrefix("nothing can be acknowledged") == true)
    }

    @Test("an expired certificate is a problem")
    func expired() throws {
        let gateway = try Gateway(tls: true)
        let folder = "\(gateway.folder.path)/certs"
        let made = try run([
            "sh", "-c",
            "cd \(folder) && openssl req -new -key server.key -subj /CN=localhost | openssl x509 -req -signkey server.key -days -1 -out server.pem",
        ])
        try #require(made.status == 0, "\(made.errors)")
        let (status, found) = try problems(gateway)
        #expect(status == 1)
        #expect(found.map(\.subject) == ["certificate"])
        #expect(found[0].found.contains("/certs/server.pem has expired on "))
    }

    @Test("a data directory and a key that others can read are problems")
    func permissions() throws {
        let gateway = try Gateway(tls: true)
        try gateway.start()
        defer { gateway.kill() }
        let key = "\(gateway.folder.path)/certs/server.key"
        chmod("\(gateway.folder.path)/data", 0o755)
        let (status, found) = try problems(gateway)
        #expect(status == 1)
        #expect(found.map(\.subject) == ["data"])
        #expect(found.first?.advice == "chmod 700 \(gateway.folder.path)/data")
        chmod(key, 0o644)
        let text = try gateway.command("doctor")
        #expect(text.status == 1)
        #expect(text.output.contains("“\(key)” can be read by everybody on this machine"), "\(text.output)")
    }

    @Test("somebody else on our port is a problem")
    func otherServer() throws {
        let other = try FakeSmarthost()
        let gateway = try Gateway(smtp: "{listen: [\"127.0.0.1:\(other.port)\"]}")
        let (status, found) = try problems(gateway)
        #expect(status == 1)
        #expect(found.map(\.found) == ["on 127.0.0.1:\(other.port) somebody else answers: “220 fake ESMTP”"])
    }

    /// What the MTA of a round trip does with our mail.
    struct Route: CustomTestStringConvertible {
        let testDescription: String
        var removesForged = true
        var addsResults = true
        var comesBack = true
        var behaviour = FakeSmarthost.Behaviour.accept
        let problem: String?
    }

    @Test(
        "a round trip proves that mail comes back with results of our MTA, and that forged ones do not",
        arguments: [
            Route(testDescription: "a good MTA", problem: nil),
            Route(
                testDescription: "forged results are kept", removesForged: false,
                problem: "a forged Authentication-Results field came through"),
            Route(
                testDescription: "no results", addsResults: false,
                problem: "the sender counts as unproven: no trusted result passes"),
            Route(
                testDescription: "it does not come back", comesBack: false,
                problem: "sent through 127.0.0.1, but not back within 1 s"),
            Route(
                testDescription: "it is refused",
                behaviour: .answerRecipient("550 5.7.1 no relaying for you"),
                problem: "the smarthost refused it: 550 5.7.1 no relaying for you"),
        ])
    func roundTrip(route: Route) throws {
        let smarthost = try FakeSmarthost()
        let gateway = try Gateway(
            outgoing: smarthost.outgoing, extra: "relays: [{networks: [127.0.0.1], authserv_id: mx.test}]\n")
        try gateway.start()
        defer { gateway.kill() }
        let port = gateway.smtpPort
        smarthost.behave([route.behaviour])
        smarthost.forward { message in
            guard route.comesBack else { return }
            var lines = message.text.components(separatedBy: "\r\n")
            if route.removesForged { lines.removeAll { $0.hasPrefix("Authentication-Results:") } }
            if route.addsResults {
                lines.insert(
                    "Authentication-Results: mx.test; dmarc=pass header.from=campaign.example", at: 0)
            }
            let text = lines.joined(separator: "\r\n")
            _ = try? Client(port: port).deliver(from: "replies@campaign.example", text)
        }
        let (status, found) = try problems(
            gateway, ["--roundtrip", "--patience", route.comesBack ? "20" : "1"])
        #expect(found.map(\.found) == [route.problem].compactMap { $0 })
        #expect(status == (route.problem == nil ? 0 : 1))
        #expect(try gateway.json([Conversation].self, "queue", "list").isEmpty, "nobody has to look at it")
        #expect(try gateway.json([OutboxRow].self, "outbox", "list").isEmpty, "nobody is acknowledged")
    }
}
