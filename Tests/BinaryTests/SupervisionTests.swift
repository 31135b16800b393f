import Foundation
import Glibc
import Testing

/// Receives what a program tells its supervisor (sd_notify(3)).
private final class NotifySocket {
    let path: String
    private let descriptor: Int32
    private var told: [String] = []

    init(_ folder: TemporaryFolder) throws {
        path = "\(folder.path)/notify"
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_NONBLOCK.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8).prefix(107)) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) }
        }
        guard result == 0 else { throw HarnessFailure("cannot bind \(path)") }
    }

    deinit { close(descriptor) }

    /// All lines so far.
    var lines: [String] {
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { return told }
            told += String(decoding: buffer[..<count], as: UTF8.self).split(separator: "\n").map(String.init)
        }
    }
}

@Suite("under a supervisor")
struct SupervisionTests {
    @Test("systemd is told when it is ready, that it works, and that it stops", arguments: [true, false])
    func notifies(hasWatchdog: Bool) throws {
        let folder = try TemporaryFolder()
        let socket = try NotifySocket(folder)
        var environment = ["NOTIFY_SOCKET": socket.path]
        if hasWatchdog { environment["WATCHDOG_USEC"] = "500000" }
        let gateway = try Gateway(environment: environment, folder: folder)
        try gateway.start()
        defer { gateway.kill() }
        try waitUntil("READY=1") { socket.lines.contains("READY=1") }
        #expect(socket.lines.contains { $0.hasPrefix("STATUS=ready smtp=127.0.0.1:\(gateway.smtpPort) ") })
        if hasWatchdog {
            try waitUntil("more than one sign of life") { socket.lines.count { $0 == "WATCHDOG=1" } > 2 }
        }
        #expect(!socket.lines.contains("STOPPING=1"))
        #expect(gateway.terminate() == 0)
        let last = socket.lines.drop { $0 != "STOPPING=1" }
        #expect(last.first == "STOPPING=1")
        #expect(last.dropFirst().allSatisfy { $0 == "WATCHDOG=1" }, "while it finishes what is under way")
        #expect(socket.lines.contains("WATCHDOG=1") == hasWatchdog)
    }

    /// Binds a port, hands it over as systemd does (sd_listen_fds(3)), and becomes the program.
    private static let activate = """
        import os, socket, sys
        listener = socket.create_server(("127.0.0.1", 0))
        print(listener.getsockname()[1], file=sys.stderr, flush=True)
        if listener.fileno() != 3: os.dup2(listener.fileno(), 3)
        os.set_inheritable(3, True)
        os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS="1", LISTEN_FDNAMES=sys.argv[1])
        os.execv(sys.argv[2], sys.argv[2:])
        """

    @Test(
        "a socket that systemd bound takes the place of those in the configuration",
        arguments: ["smtp", "smtps"])
    func activated(name: String) throws {
        // Nobody could bind this one.
        let taken = "{listen: [\"192.0.2.1:25\"]}"
        let gateway = try Gateway(
            smtp: name == "smtp" ? taken : Gateway.anyPort, smtps: name == "smtps" ? taken : Gateway.anyPort,
            tls: true)
        gateway.launcher = ["python3", "-c", Self.activate, name]
        try gateway.start()
        defer { gateway.kill() }
        let port = try #require(gateway.log.split(separator: "\n").first.flatMap { Int($0) })
        #expect(gateway.places(name) == ["127.0.0.1:\(port)"])
        let client = try name == "smtp" ? Client(port: port) : Client(tls: port)
        #expect(try client.deliver(from: "ann@client.example", mail()).hasPrefix("250"))
        #expect(gateway.terminate() == 0)
    }

    @Test(
        "a socket with another name is refused with what it must be called",
        arguments: ["porchlight.socket", ""])
    func wrongName(name: String) throws {
        let gateway = try Gateway()
        let finished = try run([
            "python3", "-c", Self.activate, name, porchlightPath, "serve", "--config", gateway.configPath,
        ])
        #expect(finished.status == 1)
        #expect(
            finished.errors.contains(
                "systemd passed a socket named “\(name)”; FileDescriptorName= must be smtp, smtps, lmtp, pop3 or pop3s"
            ),
            "\(finished.errors)")
    }

    @Test(
        "a socket for implicit TLS is refused where there is no certificate")
    func noCertificate() throws {
        let gateway = try Gateway()
        let finished = try run([
            "python3", "-c", Self.activate, "smtps", porchlightPath, "serve", "--config", gateway.configPath,
        ])
        #expect(finished.status == 1)
        #expect(
            finished.errors.contains("systemd passed a socket for smtps, which needs a certificate"),
            "\(finished.errors)")
    }

    @Test(
        "--user gives up root in every thread for good, and makes the data directory that user's own",
        .enabled(if: geteuid() == 0, "only root can become another user"))
    func dropsPrivileges() throws {
        let smarthost = try FakeSmarthost()
        let gateway = try Gateway(outgoing: smarthost.outgoing)
        gateway.arguments += ["--user", "nobody"]
        try gateway.start()
        defer { gateway.kill() }
        #expect(
            try Client(port: gateway.smtpPort).deliver(from: "ann@client.example", mail()).hasPrefix("250"))
        try waitUntil("the acknowledgement") { smarthost.received.count == 1 }
        let user = try #require(getpwnam("nobody")?.pointee)
        let tasks = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(gateway.pid)/task")
        #expect(tasks.count > 1)
        for task in tasks {
            let path = "/proc/\(gateway.pid)/task/\(task)/status"
            // A thread may end meanwhile.
            guard let status = try? String(contentsOfFile: path, encoding: .utf8) else { continue }
            let facts = status.split(separator: "\n").map {
                $0.split(whereSeparator: { $0 == "\t" || $0 == " " })
            }
            func fact(_ key: String) -> [Substring] {
                facts.first { $0.first == key[...] }.map { Array($0.dropFirst()) } ?? []
            }
            #expect(fact("Uid:") == [Substring](repeating: "\(user.pw_uid)", count: 4))
            #expect(fact("Gid:") == [Substring](repeating: "\(user.pw_gid)", count: 4))
            #expect(fact("Groups:") == ["\(user.pw_gid)"])
            #expect(fact("CapEff:") == ["0000000000000000"])
            #expect(fact("CapPrm:") == ["0000000000000000"])
            #expect(fact("NoNewPrivs:") == ["1"])
        }
        let data = try FileManager.default.attributesOfItem(atPath: "\(gateway.folder.path)/data")
        #expect(data[.posixPermissions] as? Int == 0o700)
        #expect(data[.ownerAccountID] as? Int == Int(user.pw_uid))
        #expect(gateway.terminate() == 0)
    }

    @Test("--user with nobody of that name says so")
    func unknownUser() throws {
        let gateway = try Gateway()
        let finished = try run([
            porchlightPath, "serve", "--config", gateway.configPath, "--user", "no-such-user",
        ])
        #expect(finished.status == 1)
        #expect(finished.errors.contains("there is no user “no-such-user”"), "\(finished.errors)")
    }

    private static let hasSystemd = FileManager.default.isExecutableFile(atPath: "/usr/bin/systemd-analyze")

    @Test(
        "systemd finds nothing wrong with the units, and the service is locked up well",
        .enabled(if: hasSystemd, "systemd-analyze is not here; it is in Debian's package systemd"))
    func units() throws {
        let folder = try TemporaryFolder()
        let names = ["porchlight.service", "porchlight.socket", "porchlight-smtps.socket"]
        for name in names {
            let unit = try String(
                contentsOf: checkout.appending(path: "contrib/systemd/\(name)"), encoding: .utf8)
            try folder.write(unit.replacing("/usr/bin/porchlight ", with: "\(porchlightPath) "), to: name)
        }
        let paths = names.map { "\(folder.path)/\($0)" }
        let verified = try run(["systemd-analyze", "verify", "--man=no"] + paths)
        #expect(verified.status == 0)
        #expect(verified.errors == "")
        let security = try run([
            "systemd-analyze", "security", "--offline=true", "--threshold=20", "--no-pager", paths[0],
        ])
        #expect(security.status == 0, "\(security.output.suffix(400))\(security.errors)")
    }
}
