import ArgumentParser
import CPlatform
import Config
import Delivery
import Foundation
import Mail
import NIOPosix
import OpenSSL
import Store
import Wire

/// `porchlight demo`
struct Demo: AsyncCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Run a complete throw-away gateway with a sample campaign, and show what becomes of a handful of replies.",
        discussion:
            "Example: porchlight demo --once\n\nNothing leaves this machine: what would be sent is written into a folder."
    )

    @Option(help: "Where to put it. Default: a new temporary directory.") var dir: String?
    @Flag(help: "Keep the directory at the end.") var keep = false
    @Flag(help: "End after the replies were shown.") var once = false
    @Option(help: "The SMTP port on 127.0.0.1. Default: 2525 if it is free.") var port: Int?
    @Option(
        help:
            "A folder with server.pem and server.key for STARTTLS. Default: a certificate made for the demo.")
    var certificates: String?

    func validate() throws {
        if let port, !(0...65_535).contains(port) {
            throw ValidationError("--port takes a number from 0 to 65535, not \(port).")
        }
    }

    func perform() async throws -> Int32 {
        umask(0o077)
        let folder = try makeFolder()
        do {
            try await serve(folder)
        } catch {
            complain("porchlight: \(error)")
            return Exit.problem
        }
        if keep || dir != nil {
            say("Kept in \(folder)")
        } else {
            try? FileManager.default.removeItem(atPath: folder)
        }
        return Exit.done
    }

    private func makeFolder() throws -> String {
        if let dir {
            let present = FileManager.default.contents(atPath: "\(dir)/porchlight.yaml").map {
                String(decoding: $0, as: UTF8.self)
            }
            if let present, !present.hasPrefix(Example.firstLine) {
                complain(
                    "porchlight: \(dir) has a configuration that is not the demo's; choose another folder")
                throw ExitCode(Exit.problem)
            }
            try FileManager.default.createDirectory(atPath: dir, withIntermediateDirectories: true)
            return URL(filePath: dir).standardizedFileURL.path
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "porchlight-demo-\(base32Name())")
            .path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return folder
    }

    private func base32Name() -> String { RandomBytes.make(5).map { String($0, radix: 16) }.joined() }

    private func serve(_ folder: String) async throws {
        // One that ends at once leaves the usual ports alone.
        func usual(_ port: Int) -> Int { !once && isFree(port) ? port : 0 }
        let ports = Example.Ports(
            smtp: port ?? (isFree(2525) ? 2525 : 0), http: usual(8025), pop3s: usual(8995))
        try write(Example.files(ports), into: folder)
        try putCertificate(folder)
        let configPath = "\(folder)/porchlight.yaml"
        let loaded = LoadedConfiguration(path: configPath)
        guard let site = loaded.site else {
            throw Gateway.StartFailure(
                description: loaded.problems.map(\.description).joined(separator: "\n"))
        }
        _ = cplatform_raise_open_files()
        let gateway = try Gateway(
            site: site, configPath: configPath, metrics: setUpMetrics(), log: makeLogger("warning"))
        let (started, start) = AsyncStream<Gateway.Addresses>.makeStream()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { start.finish() }
                try await gateway.run { addresses in start.yield(addresses) }
            }
            for await addresses in started {
                try await show(addresses, gateway, folder)
                if once { kill(getpid(), SIGTERM) } else { sayHowToGoOn(addresses, folder) }
            }
            try await group.waitForAll()
        }
        // What stays is a start for a gateway of one's own: it listens where the documents say.
        if once, dir != nil {
            let own = Example.Ports(smtp: port ?? 2525, http: 8025, pop3s: 8995)
            try write(Example.files(own), into: folder)
        }
    }

    private func write(_ files: [String: String], into folder: String) throws {
        for (path, text) in files {
            let file = "\(folder)/\(path)"
            try FileManager.default.createDirectory(
                atPath: URL(filePath: file).deletingLastPathComponent().path,
                withIntermediateDirectories: true)
            try Data((text + "\n").utf8).write(to: URL(filePath: file))
        }
    }

    private func putCertificate(_ folder: String) throws {
        guard let certificates else {
            _ = try makeSelfSignedCertificate(["DNS:localhost", "IP:127.0.0.1"], in: folder)
            return
        }
        for name in ["server.pem", "server.key", "ca.pem"]
        where FileManager.default.fileExists(atPath: "\(certificates)/\(name)") {
            try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
            try FileManager.default.copyItem(atPath: "\(certificates)/\(name)", toPath: "\(folder)/\(name)")
        }
    }

    /// The file that proves the server to the demo's own client.
    private func trust(_ folder: String) -> String {
        let authority = "\(folder)/ca.pem"
        return FileManager.default.fileExists(atPath: authority) ? authority : "\(folder)/server.pem"
    }

    private func isFree(_ port: Int) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        } == 0
    }

    // MARK: The replies

    private func show(_ addresses: Gateway.Addresses, _ gateway: Gateway, _ folder: String) async throws {
        let address = addresses.smtp.first ?? ""
        let port = address.split(separator: ":").last.flatMap { Int($0) } ?? 0
        say(
            "A gateway for “Lindqvist Outdoor” listens on \(address). Five replies come in, over SMTP with STARTTLS.\n"
        )
        let mails = DemoMail.all(at: systemClock())
        let setup = SMTPClientSession.Setup(host: "mx.lindqvist-outdoor.example", encryption: .required)
        let context = try TLSContext.client(trust: .file(trust(folder)), verify: true)
        let connection = try await SmarthostConnection.open(
            Endpoint(host: "127.0.0.1", port: port), setup, tls: context,
            on: MultiThreadedEventLoopGroup.singleton.next())
        var kept: [(DemoMail, String)] = []
        for mail in mails {
            _ = try await connection.begin(sender: mail.sender, recipient: mail.recipient)
            guard case .answered(.accepted(let reply)) = try await connection.send(mail.content) else {
                continue
            }
            kept.append((mail, reply.lines.first ?? ""))
        }
        connection.close()
        for (index, (mail, answer)) in kept.enumerated() {
            say(
                "── \(index + 1). \(mail.title) ──\n<\(mail.sender.text)> wrote to <\(mail.recipient)>\nSMTP: 250 \(answer)"
            )
            try await showOutcome(answer, gateway)
        }
        say("── The queue: what waits for a person ──")
        let waiting = try await gateway.store.conversations(
            state: nil, campaign: nil, limit: 50, at: systemClock())
        say(
            table(
                ["ID", "STATE", "LANE", "CAMPAIGN", "CUSTOMER", "SUBJECT"],
                waiting.map { [$0.id, $0.state, $0.lane, $0.campaign, $0.customer, $0.subject] }))
        say("")
    }

    /// What was decided on the reply that the 250 names, once its acknowledgement has left.
    private func showOutcome(_ answer: String, _ gateway: Gateway) async throws {
        let words = answer.split(whereSeparator: { $0 == " " || $0 == ";" }).map(String.init)
        let id = words.first { $0.count == PublicID.replyLength } ?? ""
        let end = ContinuousClock.now + .seconds(20)
        while ContinuousClock.now < end {
            guard let reply = try await gateway.store.reply(id, at: systemClock()) else {
                return say("not found\n")
            }
            if reply.send, reply.acknowledgementState != "sent" {
                try await Task.sleep(for: .milliseconds(20))
                continue
            }
            say("Lane: \(reply.lane). Sender: \(reply.standing).")
            guard reply.send, let bytes = reply.acknowledgement else {
                return say("Not acknowledged: \(reply.rule) (\(reply.source)).\n")
            }
            let message = InternetMessage(bytes)
            say(
                "Acknowledged: \(reply.rule) (\(reply.source)). This went out to <\(message.addresses("to").first?.address ?? "")>:\n"
            )
            say("    Subject: \(message.subject)\n")
            return say(textLines(message.readable.text).map { "    \($0)" }.joined(separator: "\n") + "\n")
        }
        say("its acknowledgement has not left yet\n")
    }

    private func sayHowToGoOn(_ addresses: Gateway.Addresses, _ folder: String) {
        let program = CommandLine.arguments.first ?? "porchlight"
        let address = addresses.smtp.first ?? ""
        let end =
            keep || dir != nil ? "; \(folder) stays" : ", which also deletes \(folder) (--keep leaves it)"
        say(
            """
            The gateway stays up until Ctrl-C ends it\(end). Talk to it from another terminal:

              swaks --server \(address) --tls --from you@example.org --to spring@reply.lindqvist-outdoor.example \\
                    --header "Authentication-Results: mx.lindqvist-outdoor.example; spf=pass smtp.mailfrom=you@example.org"
              \(program) queue list --config \(folder)/porchlight.yaml
              \(program) queue next --agent maja --config \(folder)/porchlight.yaml
              ls \(folder)/sent
            """)
    }
}
