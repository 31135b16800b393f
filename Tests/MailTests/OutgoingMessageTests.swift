import Mail
import Testing

struct OutgoingMessageTests {
    private func lines(_ bytes: [UInt8]) -> [Substring] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
    }

    static let texts = [
        "Hello\nthere\n", "Grüße\n", String(repeating: "long words ", count: 30) + "\n", ".\n..\n",
        "From here\n", "blank at the end \n", "", "\n\nx\n", "a\tb\n",
        "--bound\n", "no end of line", "CR\r\nLF\n", "\u{0}control\n",
    ]

    @Test("a composed message is ASCII in short lines, and reads as it was written", arguments: texts)
    func roundTrip(_ text: String) {
        var message = OutgoingMessage(text: text, html: "<p>\(text) ä</p>", boundary: "bound-7f3a")
        message.add("Subject", encodeHeaderText("Grüße: " + String(repeating: "Wort ", count: 60)))
        message.add(
            "References", (0..<30).map { "<\($0).abcdefghij@campaign.example>" }.joined(separator: " "))
        for line in lines(message.bytes) {
            #expect(line.utf8.count <= 78)
            #expect(line.utf8.allSatisfy { $0 == 0x09 || ($0 >= 0x20 && $0 < 0x7F) })
            #expect(!line.hasPrefix(".") && !line.hasPrefix("From "))
        }
        let read = InternetMessage(message.bytes)
        #expect(
            read.problems.isEmpty
                && read.parts.map(\.contentType.value) == [
                    "multipart/alternative", "text/plain", "text/html",
                ])
        #expect(read.subject == "Grüße: " + String(repeating: "Wort ", count: 60).trimmed)
        #expect(read.references.count == 30)
        #expect(textLines(read.text(of: read.parts[1]).text) == textLines(text))
        #expect(read.text(of: read.parts[2]).text.contains("ä</p>"))
        message.html = nil
        let plain = InternetMessage(message.bytes)
        #expect(plain.parts.count == 1 && textLines(plain.text(of: plain.parts[0]).text) == textLines(text))
    }

    @Test(
        "no value can add a header field or end the header",
        arguments: ["x\r\nBcc: evil@x.example", "x\n\nbody", "x\r\n\r\nbody", "x\rBcc: y", "ä\r\nBcc: y"])
    func injection(_ value: String) {
        var message = OutgoingMessage(text: "text\n", boundary: "b")
        message.add("Subject", value)
        message.add("X-Encoded", encodeHeaderText(value))
        let read = InternetMessage(message.bytes)
        #expect(
            read.headers.fields.map(\.key) == [
                "subject", "x-encoded", "mime-version", "content-type", "content-transfer-encoding",
            ])
        #expect(read.readable.text == "text\n")
    }

    @Test("a word that is longer than a line is not cut")
    func longWord() {
        let id = "<\(String(repeating: "x", count: 200))@campaign.example>"
        #expect(lines(foldedField("In-Reply-To", id)) == ["In-Reply-To: \(id)", ""][...].map { $0[...] })
        #expect(
            lines(foldedField("References", "<a@b> \(id)"))
                == ["References: <a@b>", " \(id)", ""].map { $0[...] })
        #expect(lines(foldedField("Subject", "")) == ["Subject:", ""].map { $0[...] })
    }

    @Test("two messages are equal when their bytes are")
    func equality() {
        var message = OutgoingMessage(text: "x", boundary: "b")
        let other = message
        #expect(message == other)
        message.add("A", "b")
        #expect(message != other)
    }
}
