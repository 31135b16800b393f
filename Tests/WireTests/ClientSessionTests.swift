import Mail
import Testing
import Wire

@Suite("the outbound SMTP session")
struct ClientSessionTests {
    /// Feeds answers; the actions that come of them, without the waits.
    private func feed(_ session: inout SMTPClientSession, _ text: String, byteByByte: Bool = false)
        -> [SMTPClientSession.Action]
    {
        var actions: [SMTPClientSession.Action] = []
        let all = Array(text.replacing("\n", with: "\r\n").utf8)
        var input: [UInt8] = []
        func work() {
            while !input.isEmpty {
                let (consumed, action) = session.next(input.span)
                input.removeFirst(consumed)
                if action != .wait { actions.append(action) }
                if consumed == 0 { break }
            }
        }
        if byteByByte {
            for byte in all {
                input.append(byte)
                work()
            }
        } else {
            input = all
            work()
        }
        return actions
    }

    private func send(_ text: String) -> SMTPClientSession.Action {
        .send(Array(text.replacing("\n", with: "\r\n").utf8))
    }

    private func ready(_ keywords: String = "PIPELINING") -> SMTPClientSession {
        var session = SMTPClientSession(.init(host: "us.example", encryption: .off))
        _ = feed(&session, "220 hello\n250-them\n250 \(keywords)\n")
        return session
    }

    private let accepted = SMTPReply(250, nil, "2.0.0 taken")

    @Test(
        "greeting, EHLO, envelope in one flight, content at 354, answer; in any fragmentation",
        arguments: [false, true])
    func goodPath(byteByByte: Bool) {
        var session = SMTPClientSession(.init(host: "us.example", encryption: .off))
        #expect(feed(&session, "220 hello\n", byteByByte: byteByByte) == [send("EHLO us.example\n")])
        #expect(feed(&session, "250-them\n250 PIPELINING\n", byteByByte: byteByByte) == [.ready])
        #expect(
            session.begin(sender: .null, recipient: "a@b.example")
                == send("MAIL FROM:<>\nRCPT TO:<a@b.example>\nDATA\n"))
        #expect(feed(&session, "250 ok\n250 ok\n354 go\n", byteByByte: byteByByte) == [.contentWanted])
        #expect(!session.isAmbiguous)
        #expect(session.contentReady(Array(".x\r\n".utf8)) == send("..x\n.\n"))
        #expect(session.isAmbiguous)
        #expect(
            feed(&session, "250 2.0.0 taken\n", byteByByte: byteByByte) == [.answered(.accepted(accepted))])
        #expect(session.isReady)
    }

    @Test("LMTP begins with LHLO, and has one answer for its one recipient")
    func lmtp() {
        var setup = SMTPClientSession.Setup(host: "us.example", encryption: .off)
        setup.isLMTP = true
        var session = SMTPClientSession(setup)
        #expect(feed(&session, "220 store LMTP\n") == [send("LHLO us.example\n")])
        #expect(feed(&session, "250-store\n250 PIPELINING\n") == [.ready])
        _ = session.begin(sender: .null, recipient: "a@b.example")
        #expect(feed(&session, "250 ok\n250 ok\n354 go\n") == [.contentWanted])
        _ = session.contentReady(Array("x\r\n".utf8))
        #expect(feed(&session, "250 2.0.0 taken\n") == [.answered(.accepted(accepted))])
    }

    @Test(
        "content beyond ASCII is announced where that is offered, and sent all the same where not",
        arguments: [
            ("PIPELINING", SMTPClientSession.ContentOctets.body, ""), ("PIPELINING", .headerToo, ""),
            ("8BITMIME", .ascii, ""), ("8BITMIME", .body, " BODY=8BITMIME"),
            ("8BITMIME", .headerToo, " BODY=8BITMIME"),
            ("8BITMIME SMTPUTF8", .headerToo, " BODY=8BITMIME SMTPUTF8"),
            ("8BITMIME SMTPUTF8", .body, " BODY=8BITMIME"),
        ])
    func octets(keywords: String, octets: SMTPClientSession.ContentOctets, parameters: String) {
        var session = SMTPClientSession(.init(host: "us.example", encryption: .off))
        let lines = keywords.split(separator: " ").map { "250-\($0)\n" }.joined()
        _ = feed(&session, "220 hello\n250-them\n\(lines)250 SIZE\n")
        let action = session.begin(sender: .null, recipient: "a@b.example", octets: octets)
        guard case .send(let bytes) = action else { return #expect(Bool(false), "nothing is sent") }
        #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("MAIL FROM:<>\(parameters)\r\n"))
    }

    @Test("without PIPELINING each command waits for its answer, and the rest is not said after a refusal")
    func stepByStep() {
        var session = ready("8BITMIME")
        #expect(session.begin(sender: .null, recipient: "a@b.example") == send("MAIL FROM:<>\n"))
        #expect(feed(&session, "250 ok\n") == [send("RCPT TO:<a@b.example>\n")])
        let refusal = SMTPReply(550, nil, "5.1.1 nobody")
        #expect(feed(&session, "550 5.1.1 nobody\n") == [.answered(.refused(refusal))])
        #expect(session.begin(sender: .null, recipient: "c@d.example") == send("RSET\n"))
    }

    @Test(
        "a refused recipient of a pipelined envelope is the answer, whatever DATA says",
        arguments: [
            ("554 no valid recipients\n", false), ("354 go\n", true),
        ])
    func refusedRecipient(data: String, sendsEmpty: Bool) {
        var session = ready()
        _ = session.begin(sender: .null, recipient: "a@b.example")
        let actions = feed(&session, "250 ok\n450 4.2.0 later\n" + data)
        let refused = SMTPClientSession.Action.answered(.refused(SMTPReply(450, nil, "4.2.0 later")))
        if sendsEmpty {
            #expect(actions == [send(".\n")])
            #expect(!session.isAmbiguous)
            #expect(feed(&session, "554 no recipients\n") == [refused])
        } else {
            #expect(actions == [refused])
        }
        #expect(session.isReady)
    }

    @Test("STARTTLS is used where offered, demanded where required, and everything is said again behind it")
    func startTLS() {
        var wanting = SMTPClientSession(.init(host: "us.example", encryption: .required))
        #expect(
            feed(&wanting, "220 hello\n250-them\n250 STARTTLS\n") == [
                send("EHLO us.example\n"), send("STARTTLS\n"),
            ])
        #expect(feed(&wanting, "220 go\n") == [.startTLS])
        #expect(wanting.tlsStarted() == send("EHLO us.example\n"))
        #expect(feed(&wanting, "250-them\n250 PIPELINING\n") == [.ready])
        var stripped = SMTPClientSession(.init(host: "us.example", encryption: .required))
        #expect(feed(&stripped, "220 hello\n250 them\n").last == .unusable(.tlsNotOffered))
        var opportunistic = SMTPClientSession(.init(host: "us.example", encryption: .ifOffered))
        #expect(feed(&opportunistic, "220 hello\n250 them\n").last == .ready)
        var off = SMTPClientSession(.init(host: "us.example", encryption: .off))
        #expect(feed(&off, "220 hello\n250-them\n250 STARTTLS\n").last == .ready)
    }

    @Test("AUTH PLAIN where offered, else LOGIN, else the session is unusable")
    func authentication() {
        func session(_ offered: String) -> (SMTPClientSession, [SMTPClientSession.Action]) {
            var session = SMTPClientSession(
                .init(host: "us.example", encryption: .off, user: "tim", password: "tan"))
            let actions = feed(&session, "220 hello\n250-them\n250 \(offered)\n")
            return (session, actions)
        }
        var (plain, said) = session("AUTH LOGIN PLAIN")
        #expect(said.last == send("AUTH PLAIN AHRpbQB0YW4=\n"))
        #expect(feed(&plain, "235 welcome\n") == [.ready])
        var (login, first) = session("AUTH LOGIN")
        #expect(first.last == send("AUTH LOGIN\n"))
        #expect(feed(&login, "334 VXNlcm5hbWU6\n") == [send("dGlt\n")])
        #expect(feed(&login, "334 UGFzc3dvcmQ6\n") == [send("dGFu\n")])
        #expect(feed(&login, "535 5.7.8 no\n") == [.unusable(.refused(SMTPReply(535, nil, "5.7.8 no")))])
        #expect(session("PIPELINING").1.last == .unusable(.noSharedAuthentication))
    }

    @Test(
        "what is no SMTP, a refusing greeting and 421 make the session unusable",
        arguments: [
            "HTTP/1.1 400 Bad Request\n", "554 go away\n", "220 hello\n421 busy\n", "220-a\n250 b\n",
        ])
    func unusable(text: String) {
        var session = SMTPClientSession(.init(host: "us.example", encryption: .off))
        guard case .unusable = feed(&session, text).last else {
            Issue.record("the session goes on after \(text)")
            return
        }
        #expect(!session.isReady)
    }

    @Test("421 in the middle of an envelope means that nothing was taken")
    func cutEnvelope() {
        var session = ready()
        _ = session.begin(sender: .null, recipient: "a@b.example")
        #expect(
            feed(&session, "250 ok\n421 going down\n").last
                == .unusable(.refused(SMTPReply(421, nil, "going down"))))
        #expect(!session.isAmbiguous)
    }

    @Test(
        "what is no answer to the content leaves the outcome unknown",
        arguments: ["25 what\n", "354 go on\n", "HELLO\n"])
    func lostAnswer(text: String) {
        var session = ready()
        _ = session.begin(sender: .null, recipient: "a@b.example")
        _ = feed(&session, "250 ok\n250 ok\n354 go\n")
        _ = session.contentReady([])
        guard case .unusable = feed(&session, text).last else {
            Issue.record("the session goes on after \(text)")
            return
        }
        #expect(session.isAmbiguous)
    }
}
