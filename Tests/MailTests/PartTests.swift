import Mail
import Support
import Testing

/// Parts of messages: their numbers, bytes, contents and what protects them. `|` stands for a line end.
struct PartTests {
    private func message(_ lines: String) -> InternetMessage {
        InternetMessage(Array(lines.replacing("|", with: "\r\n").utf8))
    }
    private static let mixed = "Content-Type: multipart/mixed; boundary=b||"

    @Test("parts are counted as IMAP counts them, and found by their number")
    func sections() {
        let message = message(
            PartTests.mixed
                + "--b||one|--b|Content-Type: message/rfc822||Content-Type: multipart/alternative; boundary=c||--c||x|--c||y|--c--|"
                + "--b|Content-Type: message/rfc822||Subject: z||z|--b|Content-Type: multipart/related; boundary=d||--d||w|--d--|--b--|"
        )
        #expect(
            message.parts.indices.map { message.section(of: $0) }
                == ["TEXT", "1", "2", "2.TEXT", "2.1", "2.2", "3", "3.1", "4", "4.1"])
        for index in message.parts.indices { #expect(message.part(at: message.section(of: index)) == index) }
        #expect(message.part(at: "9.9") == nil && message.section(of: 99) == "")
        #expect(self.message("A: b||x").section(of: 0) == "1")
    }

    /// Nothing of the bytes is lost: fields stand in order within their header, header and body meet, and what is between
    /// fields is of the lines that are none.
    private func isLossless(_ message: InternetMessage) -> Bool {
        guard message.parts[0].header.lowerBound == 0, message.parts[0].body.upperBound == message.bytes.count
        else {
            return false
        }
        return message.parts.allSatisfy { part in
            var position = part.header.lowerBound
            for field in part.headers.fields {
                guard field.raw.startIndex >= position, field.raw.endIndex <= part.header.upperBound,
                    field.raw.elementsEqual(message.bytes[field.raw.indices]),
                    field.value.startIndex > field.raw.startIndex, field.value.endIndex <= field.raw.endIndex
                else { return false }
                position = field.raw.endIndex
            }
            return part.header.upperBound == part.body.lowerBound
                || part.header.upperBound <= part.body.upperBound
        }
    }

    @Test("writing what was read gives the same bytes, whatever they are", arguments: 0..<6)
    func lossless(_ seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let seeds = MIMETreeTests.cases.map { Array($0.message.utf8) }
        for bytes in seeds {
            for _ in 0..<10 { #expect(isLossless(InternetMessage(Support.mutated(bytes, by: &random)))) }
        }
        var limits = MessageLimits()
        (limits.headerFields, limits.headerBytes, limits.parts, limits.depth) = (2, 40, 3, 2)
        for bytes in seeds {
            #expect(isLossless(InternetMessage(Support.mutated(bytes, by: &random), limits: limits)))
        }
    }

    @Test("a plain header is its fields, end to end, and the empty line")
    func fields() {
        let text = "Received: a\r\n b\r\nsubject : x\r\nX:\r\n\r\nbody"
        let message = InternetMessage(Array(text.utf8))
        let joined =
            message.headers.fields.flatMap { Array($0.raw) } + [0x0D, 0x0A]
            + message.bytes[message.parts[0].body]
        #expect(joined == message.bytes)
    }

    @Test("groups of fields are read, however they are parted")
    func groups() throws {
        let message = message(
            "Content-Type: message/delivery-status||Reporting-MTA: dns; mx.example|Arrival-Date: x|||Final-Recipient: rfc822; a@b.example|"
                + "Action: failed|this line is no field|Status: 5.1.1||Final-Recipient: rfc822; c@d.example|")
        let groups = message.fieldGroups(of: message.parts[0])
        #expect(
            groups.map { $0.fields.map(\.key) } == [
                ["reporting-mta", "arrival-date"], ["final-recipient", "action", "status"],
                ["final-recipient"],
            ])
        #expect(groups[1].first("status")?.unfolded == "5.1.1")
        let encoded = self.message(
            "Content-Type: message/feedback-report|Content-Transfer-Encoding: base64||RmVlZGJhY2stVHlwZTogYWJ1c2UNCg=="
        )
        #expect(encoded.fieldGroups(of: encoded.parts[0]).first?.first("feedback-type")?.unfolded == "abuse")
        #expect(self.message("||").fieldGroups(of: self.message("||").parts[0]).isEmpty)
    }

    @Test(
        "a message within is read, also an encoded one and a mere header",
        arguments: [
            "Content-Type: message/rfc822||Subject: in||x", "Content-Type: text/rfc822-headers||Subject: in|",
            "Content-Type: message/rfc822|Content-Transfer-Encoding: base64||U3ViamVjdDogaW4NCg0KeA==",
            "Content-Type: application/octet-stream; name=a.EML||Subject: in||",
        ])
    func within(_ lines: String) throws {
        let message = message(lines)
        #expect(message.message(in: message.parts[0])?.subject == "in")
        #expect(message.message(in: self.message("A: b||").parts[0]) == nil)
    }

    @Test(
        "protected messages are told from others",
        arguments: [
            (
                "Content-Type: multipart/signed; protocol=\"application/pgp-signature\"; boundary=b||--b||x|--b--",
                "signed-openpgp"
            ),
            (
                "Content-Type: multipart/signed; protocol=\"application/x-pkcs7-signature\"; boundary=b||--b||x|--b--",
                "signed-smime"
            ),
            (
                "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b||--b||x|--b--",
                "encrypted-openpgp"
            ),
            (
                "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m||x",
                "encrypted-smime"
            ),
            ("Content-Type: application/x-pkcs7-mime; smime-type=signed-data||x", "signed-smime"),
            (
                "Content-Type: application/pkcs7-mime|Content-Transfer-Encoding: base64||MIAGCSqGSIb3DQEHAqCA",
                "signed-smime"
            ),
            ("A: b||Hi|-----BEGIN PGP MESSAGE-----||x", "encrypted-openpgp"),
            ("A: b||-----BEGIN PGP SIGNED MESSAGE-----|", "signed-openpgp"),
            ("A: b||> -----BEGIN PGP MESSAGE-----|", ""), ("A: b||-----BEGIN PGP PUBLIC KEY BLOCK-----|", ""),
            ("A: b||x", ""),
        ])
    func protection(_ lines: String, _ expected: String) {
        let message = message(lines)
        #expect(message.protections.map(\.name).joined(separator: " ") == expected)
        #expect(expected.isEmpty || message.problems.contains(expected))
    }

    @Test(
        "an encoding is known however it is written",
        arguments: ["Base64", "base-64", "\"base64\"", "BASE64 ;", "x-base64", "base64 (text)"])
    func encoding(_ name: String) {
        #expect(message("Content-Transfer-Encoding: \(name)||aGVsbG8=").readable.text == "hello")
    }

    @Test(
        "text/plain is unflowed (RFC 3676)",
        arguments: [
            ("a |b", "", "a b"), ("a |b", "; delsp=yes", "ab"), ("a|b", "", "a\nb"),
            ("> a |> b|c", "", "> a b\nc"),
            (">> a |> b", "", ">> a \n> b"), ("a |-- |b", "", "a \n-- \nb"), (" a|  b", "", "a\n b"),
            ("a ||b", "", "a \n\nb"),
            ("> a |>|> b", "", "> a \n>\n> b"), ("a|", "", "a\n"), ("|a", "", "\na"), (">a", "", "> a"),
        ])
    func flowed(_ text: String, _ parameter: String, _ expected: String) {
        #expect(
            message("Content-Type: text/plain; format=flowed\(parameter)||\(text)").readable.text == expected)
    }

    @Test(
        "files that are written into a text are attachments, and no text",
        arguments: [
            ("x|begin 644 a b.jpg|#86)C|`|end|y", "a b.jpg image/jpeg 3", "x\ny"),
            ("begin 600 a|#86)C|||y", "a application/octet-stream 3", "\n\ny"),
            ("begin 644 the day with a smile|x", "", "begin 644 the day with a smile\nx"),
            ("begin well|and end|", "", "begin well\nand end\n"),
            ("=ybegin line=128 size=3 name=a b.txt|abc|=yend size=3|z", "a b.txt text/plain 3", "z"),
        ])
    func embedded(_ text: String, _ files: String, _ expected: String) {
        let message = message("A: b||" + text)
        #expect(
            message.attachments.map { "\($0.filename) \($0.type) \($0.size)" }.joined(separator: ", ")
                == files)
        #expect(message.readable.text == expected)
        for file in message.attachments { #expect(message.content(of: file).count == file.size) }
    }

    @Test("what Outlook wraps is unwrapped")
    func outlook() throws {
        let message = InternetMessage(try testBytes("Corpus/100-winmail-dat.eml"))
        #expect(message.attachments.map(\.filename) == ["Grüße.pdf", "notes.txt"])
        #expect(message.attachments.map(\.type) == ["application/pdf", "text/plain"])
        #expect(
            message.attachments.map { String(decoding: message.content(of: $0), as: UTF8.self) } == [
                "%PDF-1.4 one", "some notes",
            ])
        #expect(message.readable.text == "Please see the two files.\nGrüße")
    }

    @Test(
        "the text of RTF is read",
        arguments: [
            ("{\\rtf1\\ansi\\ansicpg1252 Gr\\'fc\\'dfe\\par b\\tab c}", "Grüße\nb\tc"),
            ("{\\rtf1 a \\u-10179?\\u-8704?\\u8364?b}", "a 😀€b"),
            ("{\\rtf1{\\fonttbl{\\f0 Arial;}}{\\*\\generator x;}{\\pict 00}a \\{b\\}}", "a {b}"),
            (
                "{\\rtf1\\fromhtml1 {\\*\\htmltag64 <p>}One{\\*\\htmltag72 </p>}\\htmlrtf \\par no\\htmlrtf0 {\\*\\htmltag84 <b>}two}",
                "One\ntwo"
            ),
            ("{\\rtf1 unclosed {\\b x", "unclosed x"), ("}}}}\\", ""), ("\\u99999999999 x\\'z", "\u{FFFD}z"),
        ])
    func rtf(_ rtf: String, _ expected: String) {
        func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
        // MS-OXRTFCP: not compressed; MS-OXTNEF: one property within the message's attribute.
        let octets = Array(rtf.utf8)
        let body = number(octets.count + 12) + number(octets.count) + Array("MELA".utf8) + number(0) + octets
        let padding = [UInt8](repeating: 0, count: (4 - body.count & 3) & 3)
        let properties =
            number(1) + [0x02, 0x01, 0x09, 0x10] + number(1) + number(body.count) + body + padding
        let tnef =
            [0x78, 0x9F, 0x3E, 0x22, 0, 0, 1, 3, 0x90, 6, 0] + number(properties.count) + properties + [0, 0]
        let message = InternetMessage(Array("Content-Type: application/ms-tnef\r\n\r\n".utf8) + tnef)
        #expect(message.readable.text == expected)
    }

    @Test("mutated Outlook files and protections are read to their end", arguments: 0..<4)
    func mutatedOutlook(_ seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let file = InternetMessage(try testBytes("Corpus/100-winmail-dat.eml"))
        let tnef = file.content(of: file.parts[1])
        for _ in 0..<150 {
            let message = InternetMessage(
                Array("Content-Type: application/ms-tnef\r\n\r\n".utf8) + Support.mutated(tnef, by: &random))
            #expect(message.attachments.allSatisfy { message.content(of: $0).count == $0.size })
            #expect(message.readable.text.utf8.count < 1 << 20)
        }
    }

    /// SignedData (RFC 5652 §5.1) around a text, without signers.
    private func signedData(_ text: String, isIndefinite: Bool) -> [UInt8] {
        func element(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
            isIndefinite && tag & 0x20 != 0
                ? [tag, 0x80] + content + [0, 0] : [tag, UInt8(content.count)] + content
        }
        let id: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07]
        let octets = Array(text.utf8)
        let string =
            isIndefinite
            ? element(
                0x24, element(0x04, Array(octets.prefix(9))) + element(0x04, Array(octets.dropFirst(9))))
            : element(0x04, octets)
        let content = element(0x30, id + [0x01] + element(0xA0, string))
        return element(0x30, id + [0x02] + element(0xA0, element(0x30, [0x02, 1, 1, 0x31, 0] + content)))
    }

    @Test("what was signed within an S/MIME part is read", arguments: [false, true])
    func opaque(_ isIndefinite: Bool) throws {
        let data = signedData("Content-Type: text/plain\r\n\r\nConfirmed.", isIndefinite: isIndefinite)
        let head =
            "Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        let message = InternetMessage(Array((head + encodeBase64(data, lineLength: 76)).utf8))
        #expect(message.readable.text == "Confirmed." && message.problems == ["signed-smime"])
        #expect(message.attachments.map(\.filename) == ["smime.p7m"])
        var random = SeededRandom(seed: 7)
        for _ in 0..<300 {
            let mutated = Array(head.utf8) + Array(encodeBase64(Support.mutated(data, by: &random)).utf8)
            #expect(InternetMessage(mutated).readable.text.utf8.count < 1000)
        }
    }

    @Test("HTML without a declared charset is read by the one that it names")
    func htmlCharset() {
        let html = Array(
            "Content-Type: text/html\r\n\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; CHARSET=koi8-r\"><p>"
                .utf8)
        #expect(InternetMessage(html + [0xC4, 0xC1]).readable.text == "да")
    }
}
