import Mail
import Testing

@testable import Wire

struct ReplyTests {
    static let guidance = Guidance(
        contact: "customer-care@campaign.example", largeFiles: "https://campaign.example/files")
    static let all: [SMTPReply] = [
        .greeting(host: "mail.campaign.example"), .helloAccepted(host: "mail.campaign.example"),
        .extensions(host: "mail.campaign.example", ["PIPELINING", "SIZE 1000"]), .ok, .reset, .goodbye, .help,
        .cannotVerify,
        .readyForTLS, .senderAccepted, .recipientAccepted, .startContent, .kept(id: "abc"), .unknownAddress(),
        .notOurDomain,
        .badRecipient, .badSender, .eightBitAddress, .tooManyRecipients(limit: 100),
        .tooLarge(limit: 25_000_000), .bareLineEnd(),
        .tooManyHops(limit: 100), .storageFull, .storageFailed, .sayHelloFirst, .mailFirst, .recipientFirst,
        .alreadyInTransaction, .notInTransaction, .alreadySecure, .unknownCommand, .notOffered, .noArgument,
        .badHello,
        .badParameter, .unknownParameter, .lineTooLong, .bareLineFeedInCommand, .tlsRequired,
        .contentTooEarly,
        .pipelinedBehindTLS, .webRequest, .badChunk, .spokeTooEarly, .tooSlow, .transactionTooLong,
        .tooManyFromThere, .contentBegun, .thisIsLMTP,
        .thisIsSMTP, .chunkTaken, .notYourServer(guidance), .unknownAddress(guidance),
        .tooLarge(limit: 999, guidance), .tooManyErrors, .tooManyCommands, .idle,
        .shuttingDown,
        .tooManyConnections,
    ]

    @Test("every reply fits its lines, is printable, and says the same class twice", arguments: all)
    func form(_ reply: SMTPReply) throws {
        #expect((200..<600).contains(reply.code))
        if let enhanced = reply.enhanced {
            let parts = enhanced.split(separator: ".").compactMap { Int($0) }
            #expect(parts.count == 3)
            #expect(parts.first == reply.code / 100)
        }
        let lines = String(decoding: reply.bytes, as: UTF8.self).split(
            separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.last == "")
        #expect(lines.count == reply.lines.count + 1)
        for (index, line) in lines.dropLast().enumerated() {
            #expect(line.utf8.count + 2 <= 512)
            #expect(line.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
            #expect(line.dropFirst(3).first == (index == reply.lines.count - 1 ? " " : "-"))
        }
        var reader = SMTPReplyReader()
        var position = 0
        let bytes = reply.bytes
        let read = try #require(try reader.next(bytes.span, &position))
        #expect(read.code == reply.code)
        #expect(read.lines == reply.lines.map { line in reply.enhanced.map { "\($0) \(line)" } ?? line })
    }

    @Test("a text that a peer had a hand in cannot end a line or be longer than one")
    func hostile() {
        let reply = SMTPReply(550, "5.1.1", "a\r\n250 ok\u{0}é" + String(repeating: "x", count: 2000))
        let text = String(decoding: reply.bytes, as: UTF8.self)
        #expect(text.hasPrefix("550 5.1.1 a??250 ok???xxx"))
        #expect(text.utf8.count <= 512)
        #expect(text.utf8.count { $0 == 0x0A } == 1)
    }

    @Test("temporary and permanent are read from the code")
    func classes() {
        #expect(SMTPReply.storageFull.isTemporary && !SMTPReply.storageFull.isPermanent)
        #expect(SMTPReply.unknownAddress().isPermanent && !SMTPReply.unknownAddress().isTemporary)
        #expect(
            SMTPReply.ok.isPositive && SMTPReply.startContent.isPositive
                && !SMTPReply.unknownAddress().isPositive)
        #expect(SMTPReply.unknownAddress().summary.hasPrefix("550 5.1.1 There is no such address"))
    }

    @Test(
        "the size that is said is never more than the size that is taken",
        arguments: [65_536, 999_999, 1_000_000, 25_500_000])
    func saidSize(_ limit: Int) throws {
        let words = SMTPReply.tooLarge(limit: limit).lines[0].split(separator: " ")
        let unit = try #require(words.firstIndex { $0 == "KB." || $0 == "MB." })
        let number = try #require(Int(words[unit - 1]))
        #expect(number > 0 && number * (words[unit] == "KB." ? 1000 : 1_000_000) <= limit)
    }

    // MARK: Reading

    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        /// `code:line|line`, or `fails`, or `incomplete`; several with ` / `.
        let expected: String
        var testDescription: String { String(text.prefix(40)).debugDescription }

        init(_ text: String, _ expected: String) { (self.text, self.expected) = (text, expected) }
    }

    static let readings: [Case] = [
        Case("250 OK\r\n", "250:OK"),
        Case("250\r\n", "250:"),
        Case("250 \r\n", "250:"),
        Case("250-a\r\n250-b\r\n250 c\r\n", "250:a|b|c"),
        Case("250-a\r\n250\r\n", "250:a|"),
        Case("250 OK\n", "250:OK"),
        Case("220 a\r\n250 b\r\n", "220:a / 250:b"),
        Case("550 5.1.1 No such user\r\n", "550:5.1.1 No such user"),
        Case("250 \u{7}bell\r\n", "250:\u{FFFD}bell"),
        Case("250", "incomplete"),
        Case("250-a\r\n", "incomplete"),
        Case("", "incomplete"),
        Case("250-a\r\n251 b\r\n", "fails"),
        Case("OK\r\n", "fails"),
        Case("\r\n", "fails"),
        Case("25\r\n", "fails"),
        Case("2500 a\r\n", "fails"),
        Case("250_a\r\n", "fails"),
        Case("150 a\r\n", "fails"),
        Case("600 a\r\n", "fails"),
        Case("2\u{301}50 a\r\n", "fails"),
        Case("+25 a\r\n", "fails"),
        Case("250-" + String(repeating: "x", count: 66_000) + "\r\n", "fails"),
        Case(String(repeating: "x", count: 66_000), "fails"),
        Case(String(repeating: "250-x\r\n", count: 20_000), "fails"),
    ]

    @Test("replies are read as they are meant", arguments: readings)
    func whole(_ test: Case) { #expect(read(Array(test.text.utf8), step: .max) == test.expected) }

    @Test("replies are read the same way byte by byte", arguments: readings)
    func cut(_ test: Case) {
        // What is read depends on where the reader is when it finds the fault, not whether it does.
        #expect(read(Array(test.text.utf8), step: test.text.utf8.count > 1000 ? 997 : 1) == test.expected)
    }

    private func read(_ bytes: [UInt8], step: Int) -> String {
        var reader = SMTPReplyReader()
        var found: [String] = []
        var pending: [UInt8] = []
        var fed = 0
        repeat {
            let end = min(bytes.count, fed + min(step, bytes.count))
            pending += bytes[fed..<end]
            fed = end
            let input = pending
            var position = 0
            do {
                while let reply = try reader.next(input.span, &position) {
                    found.append("\(reply.code):\(reply.lines.joined(separator: "|"))")
                }
            } catch { return "fails" }
            pending.removeFirst(position)
        } while fed < bytes.count
        return found.isEmpty ? "incomplete" : found.joined(separator: " / ")
    }
}
