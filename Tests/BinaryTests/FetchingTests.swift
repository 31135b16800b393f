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
