import Foundation
import Testing

@Suite("programs that fetch the queue")
struct FetchingTests {
    @Test("real POP3 clients fetch all messages, once, over a gateway that is killed meanwhile")
    func clients() throws {
        let finished = try run(
            [
                "/usr/bin/env", "PORCHLIGHT=\(porchlightPath)", "python3",
                checkout.appending(path: "contrib/dev/pickup").path, "40",
            ], seconds: 150)
        #expect(finished.status == 0, "\(finished.output)\n\(finished.errors.suffix(2000))")
    }

    @Test("messages larger than what is written at once, and long lists, come octet by octet")
    func large() throws {
        let gateway = try Gateway(
            extra:
                "acknowledge_unauthenticated: true\npop3: {listen: [\"127.0.0.1:0\"], plaintext: loopback}\npop3s: {listen: [\"127.0.0.1:0\"]}\n",
            tls: true)
        try gateway.start()
        defer { gateway.kill() }
        _ = try gateway.command("agent", "add", "helpdesk")
        let answer = try gateway.command("agent", "token", "helpdesk").output
        let token = try #require(answer.split(separator: "\n").last.map(String.init))
        let finished = try run(
            [
                "python3", "-c", FetchingTests.fetchLarge, String(gateway.smtpPort),
                String(gateway.port(of: "pop3")), String(gateway.port(of: "pop3s")), token,
            ], seconds: 120)
        #expect(finished.status == 0, "\(finished.output)\n\(finished.errors.suffix(2000))")
    }

    /// Sends messages of many sizes by SMTP, and compares what POP3 gives, in clear and over TLS, command by command and
    /// pipelined, with what was sent and with the sizes of LIST.
    private static let fetchLarge = """
        import poplib, smtplib, socket, ssl, sys
        smtp_port, clear, secure, token = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
        sizes = [100, 60_000, 65_536, 70_000, 131_072, 300_000, 3_000_000] + [2_000] * 60
        sent = []
        for number, size in enumerate(sizes):
            lines = [f".{number} {place:08} {'x' * 60}" for place in range(size // 73 + 1)]
            text = "\\r\\n".join([f"From: a{number}@c{number}.example", f"Subject: {number}", ""] + lines) + "\\r\\n"
            sent.append(text.encode())
            with smtplib.SMTP("127.0.0.1", smtp_port) as smtp:
                smtp.sendmail(f"a{number}@c{number}.example", ["replies@campaign.example"], sent[-1])
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE

        def login(is_secure):
            pop = poplib.POP3_SSL("127.0.0.1", secure, context=context, timeout=30) if is_secure \\
                else poplib.POP3("127.0.0.1", clear, timeout=30)
            pop.user("all")
            pop.pass_(token)
            return pop

        for is_secure in (False, True):
            pop = login(is_secure)
            octets = dict(map(int, line.split()) for line in pop.list()[1])
            assert len(octets) == len(sizes) == len(pop.uidl()[1]), octets
            found = [b"\\r\\n".join(pop.retr(number)[1]) + b"\\r\\n" for number in octets]
            assert [len(text) for text in found] == list(octets.values())
            assert sorted(text[text.index(b"From: a"):] for text in found) == sorted(sent)
            pop.quit()

            pop = login(is_secure)
            count = len(sizes) * 20
            pop.sock.sendall(b"UIDL\\r\\n" * 200 + b"".join(b"RETR %d\\r\\n" % (number % 60 + 8) for number in range(count)) + b"QUIT\\r\\n")
            line, ends = pop.file.readline(), 0
            while line:
                ends += line == b".\\r\\n"
                line = pop.file.readline()
            assert ends == 200 + count, ends
        """

    @Test("nobody guesses tokens: the answers come later each time, and the fifth ends the session")
    func guesses() throws {
        let gateway = try Gateway(
            extra:
                "acknowledge_unauthenticated: true\npop3: {listen: [\"127.0.0.1:0\"], plaintext: loopback, login_delay: 0s}\n"
        )
        try gateway.start()
        defer { gateway.kill() }
        let socket = try LineSocket(port: gateway.port(of: "pop3"), seconds: 10)
        #expect(try socket.line()?.hasPrefix("+OK") == true)
        for _ in 0..<5 {
            try socket.send(Array("USER spring\r\nPASS plt_guess\r\n".utf8))
            #expect(try socket.line()?.hasPrefix("+OK") == true)
            #expect(try socket.line()?.hasPrefix("-ERR") == true)
        }
        #expect(try socket.line() == nil)
        #expect(!gateway.log.contains("plt_guess"))
    }

    @Test("a session that is idle is ended without a word")
    func idle() throws {
        let gateway = try Gateway(
            extra:
                "acknowledge_unauthenticated: true\npop3: {listen: [\"127.0.0.1:0\"], plaintext: loopback, idle_timeout: 1s}\n"
        )
        try gateway.start()
        defer { gateway.kill() }
        let socket = try LineSocket(port: gateway.port(of: "pop3"), seconds: 10)
        #expect(try socket.line()?.hasPrefix("+OK") == true)
        #expect(try socket.line() == nil)
    }
}

extension Gateway {
    fileprivate func port(of key: String) -> Int {
        places(key).last?.split(separator: ":").last.flatMap { Int($0) } ?? 0
    }
}
