import Mail
import Support
import Testing
import Wire

@Suite("POP3 sessions")
struct POP3SessionTests {
    private static func transport(
        limits: POP3Limits = POP3Limits(), isCut: Bool = false
    ) -> POP3Transport {
        var setup = POP3ServerSession.Setup(host: "mail.campaign.example")
        setup.isSecure = true
        setup.limits = limits
        return POP3Transport(setup, isCut: isCut)
    }

    @Test(
        "what was deleted, and what was fetched as a whole and left, is what QUIT hands over and shows as seen"
    )
    func outcome() {
        var transport = POP3SessionTests.transport()
        transport.send(
            Array("USER spring\r\nPASS right\r\nRETR 1\r\nTOP 2 1\r\nRETR 3\r\nDELE 3\r\nQUIT\r\n".utf8))
        do {
            let isClosed = transport.isClosed
            #expect(isClosed)
        }
        do {
            let deleted = transport.deleted
            #expect(deleted == [2])
        }
        do {
            let seen = transport.seen
            #expect(seen == [0])
        }
    }

    @Test(
        "TOP of more lines than any text has is a whole message, as fetchmail asks for it",
        arguments: [
            (99_999_999, [1]), (1_000_000, [1]), (999_999, []), (0, []),
        ])
    func wholeByTop(lines: Int, expected: [Int]) {
        var transport = POP3SessionTests.transport()
        transport.send(Array("USER spring\r\nPASS right\r\nTOP 2 \(lines)\r\nQUIT\r\n".utf8))
        let seen = transport.seen
        #expect(seen == expected)
    }

    @Test("RSET takes back what was deleted, and not what was seen")
    func reset() {
        var transport = POP3SessionTests.transport()
        transport.send(
            Array("USER spring\r\nPASS right\r\nRETR 1\r\nDELE 1\r\nDELE 2\r\nRSET\r\nQUIT\r\n".utf8))
        do {
            let deleted = transport.deleted
            #expect(deleted == [])
        }
        do {
            let seen = transport.seen
            #expect(seen == [0])
        }
    }

    @Test(
        "a line that does not end is refused at its limit, whole and octet by octet",
        arguments: [false, true])
    func longLine(isCut: Bool) {
        var transport = POP3SessionTests.transport(isCut: isCut)
        _ = transport.line()
        transport.send(Array(repeating: UInt8(ascii: "x"), count: 5000))
        do {
            let line = transport.line()
            #expect(line == "-ERR line too long")
        }
        do {
            let isClosed = transport.isClosed
            #expect(isClosed)
        }
    }

    @Test("a line of exactly the limit is taken, and one octet more is not", arguments: [0, 1])
    func edge(extra: Int) {
        var transport = POP3SessionTests.transport()
        _ = transport.line()
        let name = String(repeating: "x", count: POP3Limits().commandLine - "USER \r\n".utf8.count + extra)
        transport.send(Array("USER \(name)\r\n".utf8))
        do {
            let line = transport.line()
            #expect(line?.hasPrefix(extra == 0 ? "+OK" : "-ERR line too long") == true)
        }
    }

    @Test("a SASL response may be longer than a command", arguments: [8000, 13_000])
    func longResponse(count: Int) {
        var transport = POP3SessionTests.transport()
        _ = transport.line()
        transport.send(Array("AUTH PLAIN\r\n".utf8))
        do {
            let line = transport.line()
            #expect(line == "+ ")
        }
        transport.send(Array(repeating: UInt8(ascii: "A"), count: count) + [0x0D, 0x0A])
        let answer = count < 12_288 ? "-ERR not a PLAIN" : "-ERR line too long"
        do {
            let line = transport.line()
            #expect(line?.hasPrefix(answer) == true)
        }
    }

    @Test("a response that never comes is waited for, and nothing else is said")
    func unfinishedResponse() {
        var transport = POP3SessionTests.transport()
        transport.send(Array("AUTH PLAIN\r\nAHNwcmluZwBy".utf8))
        _ = transport.line()
        do {
            let line = transport.line()
            #expect(line == "+ ")
        }
        do {
            let line = transport.line()
            #expect(line == nil)
        }
        do {
            let isClosed = transport.isClosed
            #expect(!isClosed)
        }
    }

    @Test("a flood of pipelined commands is answered one by one")
    func flood() {
        var transport = POP3SessionTests.transport()
        transport.send(Array("USER spring\r\nPASS right\r\n".utf8))
        transport.send(Array(String(repeating: "NOOP\r\n", count: 20_000).utf8))
        for _ in 0..<3 { _ = transport.line() }
        let answers = transport.takeOutput()
        #expect(answers.count == "+OK done\r\n".utf8.count * 20_000)
    }

    @Test("nothing that a client sends traps, and the answers do not depend on where it is cut")
    func mutations() {
        var random = SeededRandom(seed: 3)
        let seed = Array(
            "CAPA\r\nUTF8\r\nUSER spring\r\nPASS right\r\nAUTH PLAIN\r\nAHNwcmluZwByaWdodA==\r\nSTAT\r\nLIST 1\r\nUIDL\r\nTOP 1 1\r\nRETR 2\r\nDELE 3\r\nRSET\r\nNOOP\r\nQUIT\r\n"
                .utf8)
        for _ in 0..<2000 {
            let input = mutated(seed, by: &random)
            var whole = POP3SessionTests.transport()
            whole.send(input)
            var cut = POP3SessionTests.transport(isCut: true)
            cut.send(input)
            let (a, b) = (whole.takeOutput(), cut.takeOutput())
            #expect(a == b)
            do {
                let (one, other) = (whole.deleted, cut.deleted)
                #expect(one == other)
            }
        }
    }

    @Test("an answer is one line of printable ASCII whatever is put into it")
    func answerLine() {
        let answer = POP3Reply.tooManyGuesses(seconds: 5).bytes
        #expect(
            String(decoding: answer, as: UTF8.self)
                == "-ERR [SYS/TEMP] too many failed logins; try again in 5 s\r\n")
    }

    @Test("credentials do not show their secret")
    func secret() {
        let credentials = POP3Credentials(name: "spring", secret: "plt_secret")
        #expect("\(credentials)" == "spring")
    }
}
