import Support
import Testing
import Wire

@Suite("What POP3 clients may send")
struct POP3BadInputTests {
    enum Phase: Sendable { case clear, secure, loggedIn }

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let phase: Phase
        let line: [UInt8]
        /// The beginning of the answer.
        let answer: String
        /// Whether the session ends with it.
        let isEnd: Bool
        var testDescription: String { name }

        init(_ name: String, _ phase: Phase, _ line: [UInt8], _ answer: String, isEnd: Bool = false) {
            (self.name, self.phase, self.answer, self.isEnd) = (name, phase, answer, isEnd)
            self.line = line + [0x0D, 0x0A]
        }

        init(_ name: String, _ phase: Phase, _ line: String, _ answer: String, isEnd: Bool = false) {
            self.init(name, phase, Array(line.utf8), answer, isEnd: isEnd)
        }
    }

    static let cases: [Case] = [
        Case("a name in clear text", .clear, "USER spring", "-ERR say STLS first"),
        Case("a token in clear text", .clear, "PASS right", "-ERR say"),
        Case("PLAIN in clear text", .clear, "AUTH PLAIN AHNwcmluZwByaWdodA==", "-ERR say STLS first"),
        Case("a list before TLS", .clear, "LIST", "-ERR log in first"),
        Case("UTF8 with an argument", .clear, "UTF8 USER", "-ERR wrong arguments"),
        Case("STLS with an argument", .clear, "STLS now", "-ERR wrong arguments"),
        Case("a web request", .clear, "GET / HTTP/1.1", "-ERR", isEnd: true),
        Case("a form of a browser", .clear, "POST /login HTTP/1.1", "-ERR", isEnd: true),
        Case("SMTP", .clear, "EHLO client.example", "-ERR", isEnd: true),
        Case("a proxy's request", .clear, "CONNECT mail:25 HTTP/1.1", "-ERR", isEnd: true),
        Case("an empty line", .secure, "", "-ERR unknown command"),
        Case("a blank", .secure, " ", "-ERR unknown command"),
        Case("a blank before the command", .secure, " CAPA", "-ERR unknown command"),
        Case("an unknown command", .secure, "XTND XMIT", "-ERR unknown command"),
        Case("a command of another letter more", .secure, "CAPAB", "-ERR unknown command"),
        Case("a command of IMAP", .secure, "a1 LOGIN spring right", "-ERR unknown command"),
        Case("TLS twice", .secure, "STLS", "-ERR TLS is on already"),
        Case("NUL", .secure, [0x43, 0x41, 0x50, 0x41, 0], "-ERR control characters"),
        Case("an escape sequence", .secure, "USER \u{1B}[31m", "-ERR control characters"),
        Case("a tab", .secure, "USER\tspring", "-ERR control characters"),
        Case("DEL", .secure, "USER \u{7F}", "-ERR control characters"),
        Case(
            "octets that are no UTF-8", .secure, Array("USER ".utf8) + [0xFF, 0xFE], "-ERR what is not ASCII"),
        Case("overlong UTF-8", .secure, Array("USER ".utf8) + [0xC0, 0xAF], "-ERR what is not ASCII"),
        Case("a surrogate", .secure, Array("USER ".utf8) + [0xED, 0xA0, 0x80], "-ERR what is not ASCII"),
        Case("USER without a name", .secure, "USER", "-ERR wrong arguments"),
        Case("PASS without USER", .secure, "PASS right", "-ERR say USER first"),
        Case("PASS without a token", .secure, "PASS", "-ERR"),
        Case("APOP", .secure, "APOP spring c4c9334bac560ecc979e58001b3e22fb", "-ERR"),
        Case("AUTH of no mechanism", .secure, "AUTH CRAM-MD5", "-ERR unknown mechanism"),
        Case("AUTH of a mechanism in markup", .secure, "AUTH <script>", "-ERR unknown mechanism"),
        Case("AUTH with too much", .secure, "AUTH PLAIN AHNwcmluZwByaWdodA== x", "-ERR wrong arguments"),
        Case("PLAIN that is no Base64", .secure, "AUTH PLAIN !!!!", "-ERR not base64"),
        Case("PLAIN that is cut", .secure, "AUTH PLAIN AHNwcmluZwByaWdodA", "-ERR not base64"),
        Case("PLAIN that is empty", .secure, "AUTH PLAIN =", "-ERR not a PLAIN response"),
        Case("PLAIN without a name", .secure, "AUTH PLAIN AAByaWdodA==", "-ERR not a PLAIN response"),
        Case("PLAIN of four parts", .secure, "AUTH PLAIN AGEAYgBj", "-ERR not a PLAIN response"),
        Case(
            "PLAIN for somebody else", .secure, "AUTH PLAIN dG9tAHNwcmluZwByaWdodA==",
            "-ERR [AUTH] log in as yourself"),
        Case("a list before the login", .secure, "LIST", "-ERR log in first"),
        Case("a message before the login", .secure, "RETR 1", "-ERR log in first"),
        Case("a deletion before the login", .secure, "DELE 1", "-ERR log in first"),
        Case("TOP before the login", .secure, "TOP 1 0", "-ERR log in first"),
        Case("a login after the login", .loggedIn, "USER spring", "-ERR not after the login"),
        Case(
            "AUTH after the login", .loggedIn, "AUTH PLAIN AHNwcmluZwByaWdodA==", "-ERR not after the login"),
        Case("STLS after the login", .loggedIn, "STLS", "-ERR"),
        Case("no number", .loggedIn, "RETR", "-ERR wrong arguments"),
        Case("two numbers", .loggedIn, "RETR 1 2", "-ERR wrong arguments"),
        Case("message zero", .loggedIn, "RETR 0", "-ERR no such message"),
        Case("the message behind the last", .loggedIn, "RETR 4", "-ERR no such message"),
        Case("a negative number", .loggedIn, "RETR -1", "-ERR a number is expected"),
        Case("a number with a sign", .loggedIn, "RETR +1", "-ERR a number is expected"),
        Case("a number in hexadecimal", .loggedIn, "RETR 0x1", "-ERR a number is expected"),
        Case("a fraction", .loggedIn, "RETR 1.0", "-ERR a number is expected"),
        Case("2^63", .loggedIn, "RETR 9223372036854775808", "-ERR no such message"),
        Case("2^64 + 1", .loggedIn, "DELE 18446744073709551617", "-ERR no such message"),
        Case(
            "a thousand digits", .loggedIn, "DELE 1" + String(repeating: "0", count: 200),
            "-ERR no such message"),
        Case("digits that are not ASCII", .loggedIn, "LIST ١", "-ERR a number is expected"),
        Case("a range", .loggedIn, "LIST 1:3", "-ERR a number is expected"),
        Case("a star", .loggedIn, "DELE *", "-ERR a number is expected"),
        Case("TOP without lines", .loggedIn, "TOP 1", "-ERR wrong arguments"),
        Case("TOP of negative lines", .loggedIn, "TOP 1 -1", "-ERR a number is expected"),
        Case("a unique id that is none", .loggedIn, "UIDL x", "-ERR a number is expected"),
        Case("RSET with an argument", .loggedIn, "RSET 1", "-ERR wrong arguments"),
        Case("QUIT with an argument", .loggedIn, "QUIT now", "-ERR wrong arguments"),
        Case("STAT with an argument", .loggedIn, "STAT 1", "-ERR wrong arguments"),
        Case(
            "a line that is too long", .loggedIn, String(repeating: "x", count: 5000), "-ERR line too long",
            isEnd: true),
    ]

    @Test("is refused in one line that says why, and changes nothing", arguments: cases, [false, true])
    func refusal(_ wanted: Case, isCut: Bool) {
        var setup = POP3ServerSession.Setup(host: "mail.campaign.example")
        setup.isSecure = wanted.phase != .clear
        setup.offersTLS = true
        var transport = POP3Transport(setup, isCut: isCut)
        _ = transport.line()
        if wanted.phase == .loggedIn {
            transport.send(Array("USER spring\r\nPASS right\r\n".utf8))
            _ = transport.line()
            _ = transport.line()
        }
        transport.send(wanted.line)
        let answer = transport.line() ?? ""
        #expect(answer.hasPrefix(wanted.answer), "\(answer)")
        #expect(answer.utf8.count < 512 && answer.utf8.allSatisfy { (0x20...0x7E).contains($0) })
        let isClosed = transport.isClosed
        #expect(isClosed == wanted.isEnd)
        guard !wanted.isEnd else { return }
        // It answered once, and goes on.
        transport.send(Array("CAPA\r\n".utf8))
        let next = transport.line() ?? ""
        #expect(next.hasPrefix("+OK"), "\(next)")
        transport.send(Array("QUIT\r\n".utf8))
        let (closed, deleted) = (transport.isClosed, transport.deleted)
        #expect(closed && deleted == [])
    }
}
