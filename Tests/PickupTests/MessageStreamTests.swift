import Mail
import NIOCore
import Store
import Support
import Testing
import Wire

@testable import Pickup

@Suite("messages on their way")
struct MessageStreamTests {
    private static func sent(
        _ message: [UInt8], fields: String = "X: y\r\n", isInternational: Bool = false, lines: Int? = nil
    ) -> [UInt8] {
        var stream = MessageStream(
            fields: Array(fields.utf8), .bytes(message), isInternational: isInternational, lines: lines)
        var buffer = ByteBuffer()
        loop: while true {
            switch stream?.next(&buffer) {
            case .piece: continue
            case .needs, .end, nil: break loop
            }
        }
        return Array(buffer.readableBytesView)
    }

    @Test(
        "our fields and the message are sent as one, of any size",
        arguments: [0, 1, 1000, 65_529, 65_530, 65_536, 200_000, 300_000])
    func sizes(count: Int) {
        let line = Array(".a line of a customer\r\n".utf8)
        let message = Array("Subject: x\r\n\r\n".utf8) + (0..<count).map { line[$0 % line.count] }
        let expected = sentContent(Array("X: y\r\n".utf8) + message)
        let isSame = MessageStreamTests.sent(message) == expected
        #expect(isSame)
    }

    @Test(
        "what is sent has exactly the octets that were counted",
        arguments: [
            "Subject: x\r\n\r\nhello\r\n", "Subject: Grüße\r\n\r\nhello", "", "\r\n", ".",
            "Subject: x\n\n.\nbare",
            "X-Porchlight-Lane: forged\r\n\r\n", "no header at all",
            "From: ü <ü@x.example>\r\nTo: a\r\n\r\n\u{0}\r",
        ], [true, false])
    func counted(text: String, isInternational: Bool) {
        let message = Array(text.utf8)
        let sent = MessageStreamTests.sent(message, fields: "", isInternational: isInternational)
        let stuffed = sent.dropLast(3).split(separator: 0x0A, omittingEmptySubsequences: false)
        let dots = stuffed.count { $0.first == UInt8(ascii: ".") }
        #expect(sent.count - 3 - dots == presentedOctets(of: message, isInternational: isInternational))
        #expect(sent.suffix(3) == [UInt8(ascii: "."), 0x0D, 0x0A])
    }

    @Test("TOP counts lines behind the message's own header, not behind ours")
    func top() {
        let sent = MessageStreamTests.sent(Array("Subject: x\r\n\r\na\r\nb\r\n".utf8), lines: 1)
        #expect(String(decoding: sent, as: UTF8.self) == "X: y\r\nSubject: x\r\n\r\na\r\n.\r\n")
    }
}
