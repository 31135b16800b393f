import Mail
import Support
import Testing
import Wire

struct SessionTests {
    private func transport(_ change: (inout SMTPServerSession.Setup) -> Void = { _ in }) -> SessionTransport {
        var setup = SMTPServerSession.Setup(host: "mail.campaign.example")
        change(&setup)
        return SessionTransport(setup)
    }

    private func replies(_ transport: inout SessionTransport) throws -> [Int] {
        var codes: [Int] = []
        while let reply = try transport.receiveReply() { codes.append(reply.code) }
        return codes
    }

    private static let envelope =
        "EHLO c.example\r\nMAIL FROM:<ann@customer.example>\r\nRCPT TO:<replies@campaign.example>\r\n"

    @Test("the envelope is what the client said")
    func envelope() throws {
        var transport = transport()
        transport.send(Array("\(SessionTests.envelope)RCPT TO:<replies+t@campaign.example>\r\nDATA\r\n".utf8))
        transport.send(Array("x\r\n.\r\n".utf8))
        let envelope = try #require(transport.envelopes.first)
        #expect(envelope.sender == .mailbox(Mailbox(localPart: "ann", domain: "customer.example")))
        #expect(
            envelope.recipients.map(\.address) == ["replies@campaign.example", "replies+t@campaign.example"])
        #expect(envelope.clientName == "c.example" && envelope.greeting == .ehlo && !envelope.hasBareOctets)
    }

    @Test("a session that waits too long is told so and ends")
    func timeout() throws {
        var transport = transport()
        transport.timeOut()
        #expect(try replies(&transport) == [220, 421])
        #expect(transport.isClosed())
        transport.send(Array("NOOP\r\n".utf8))
        #expect(try replies(&transport).isEmpty)
    }

    @Test("a server that goes down ends a session between messages, and not within one")
    func drain() throws {
        var idle = transport()
        idle.send(Array(SessionTests.envelope.utf8))
        idle.drain()
        #expect(try replies(&idle) == [220, 250, 250, 250, 421])
        #expect(idle.isClosed())
        var busy = transport()
        busy.send(Array("\(SessionTests.envelope)DATA\r\n".utf8))
        busy.drain()
        busy.send(Array("x\r\n.\r\n".utf8))
        #expect(try replies(&busy) == [220, 250, 250, 250, 354, 250])
        #expect(busy.kept.count == 1 && !busy.isClosed())
    }

    @Test("a message that is being kept takes no input until the outcome is told")
    func waiting() throws {
        var session = SMTPServerSession(SMTPServerSession.Setup(host: "mail.campaign.example"))
        let input = Array("EHLO c\r\nMAIL FROM:<>\r\nRCPT TO:<a@b>\r\nDATA\r\n".utf8)
        var position = 0
        while position < input.count {
            let rest = Array(input[position...])
            let (consumed, action) = session.next(rest.span)
            position += consumed
            switch action {
            case .judgeRecipient(let mailbox): _ = session.recipientJudged(.exists(Guidance()), mailbox)
            case .beginMail(let sender, let isInternational):
                _ = session.mailBegun(sender, isInternational: isInternational, hasRoom: true)
            default: break
            }
        }
        let content = Array("x\r\n".utf8)
        let first = session.next(content.span)
        #expect(first == (3, .content(0..<3)))
        let end = Array(".\r\nNOOP\r\n".utf8)
        let dot = session.next(end.span)
        #expect(dot.consumed == 3)
        guard case .keep = dot.action else {
            Issue.record("expected keep, found \(dot.action)")
            return
        }
        #expect(session.isInTransaction)
        let noop = Array("NOOP\r\n".utf8)
        let early = session.next(noop.span)
        #expect(early == (0, .wait))
        let kept = session.kept(.kept(id: "a"))
        #expect(kept == .send(.kept(id: "a")))
        #expect(!session.isInTransaction)
        let late = session.next(noop.span)
        #expect(late == (6, .send(.ok)))
    }

    /// Sessions whose mutations must stay harmless.
    private static let seeds =
        (try? testNames("Dialogues", suffix: ".smtp"))?.compactMap { name in
            (try? testText("Dialogues/\(name)")).flatMap { try? Dialogue(name: name, $0) }
        } ?? []

    @Test(
        "mutated sessions never trap, answer only in good form, and make one message of one at most",
        arguments: 0..<8)
    func mutated(_ seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        #expect(SessionTests.seeds.count >= 50)
        for dialogue in SessionTests.seeds {
            for _ in 0..<10 {
                var transport = SessionTransport(dialogue, isCut: Bool.random(using: &random))
                var ends = 0
                for case (_, .send(let bytes)) in dialogue.steps {
                    let changed = Support.mutated(bytes, by: &random)
                    ends += occurrences(of: Array("\r\n.\r\n".utf8), in: [.cr, .lf] + changed)
                    transport.send(changed)
                }
                // Pieces may join at their seams to an end that is in none of them.
                #expect(transport.kept.count <= ends + dialogue.steps.count)
                while let reply = try transport.receiveReply() { #expect((200..<600).contains(reply.code)) }
            }
        }
    }

    @Test(
        "whatever stands in a body without CR LF . CR LF, it is one message or none",
        arguments: [false, true])
    func oneMessage(_ isRelay: Bool) throws {
        var random = SeededRandom(seed: 11)
        let smuggled =
            "MAIL FROM:<e@x.example>\r\nRCPT TO:<replies@campaign.example>\r\nDATA\r\nSubject: two\r\n\r\n"
        let pieces = ["\r", "\n", "\r\n", ".", "\0", "..", "x", smuggled, " "].map { Array($0.utf8) }
        for _ in 0..<3000 {
            var body: [UInt8] = []
            for _ in 0..<Int.random(in: 0...12, using: &random) {
                body += pieces.randomElement(using: &random) ?? []
            }
            let line = [.cr, .lf] + body
            if occurrences(of: Array("\r\n.\r\n".utf8), in: line) > 0 || line.suffix(3) == [.cr, .lf, 0x2E] {
                continue
            }
            var transport = transport { $0.acceptsBareOctets = isRelay }
            transport.send(Array("\(SessionTests.envelope)DATA\r\n".utf8))
            transport.send(body + Array("\r\n.\r\n".utf8))
            let codes = try replies(&transport)
            #expect(codes.count == 6)
            #expect(isRelay ? transport.kept.count == 1 : transport.kept.count <= 1)
        }
    }

    private func occurrences(of pattern: [UInt8], in bytes: [UInt8]) -> Int {
        guard bytes.count >= pattern.count else { return 0 }
        return (0...(bytes.count - pattern.count)).count {
            bytes[$0..<($0 + pattern.count)].elementsEqual(pattern)
        }
    }
}
