// What the fuzz targets of `Tests/Fuzz` run, and the ordinary tests with `Tests/Fuzz/Seeds`. Each takes octets from
// anywhere and returns nil, or a property that did not hold.
import Mail
import Triage
import Wire

/// Names of the entries, which are those of the folders of seeds.
package let fuzzEntries: [String: @Sendable ([UInt8]) -> String?] = [
    "Session": fuzzSession, "Chunks": fuzzChunks, "Addresses": fuzzAddresses, "Message": fuzzMessage,
    "Proxy": fuzzProxy, "Header": fuzzHeader, "Charset": fuzzCharset, "HTML": fuzzHTML,
    "ReplyText": fuzzReplyText,
    "Report": fuzzReport,
]

/// A session. The first octet chooses the listener (see `FuzzedSession`), the second how its input is cut and how it
/// ends; the rest is what the client sends: all at once, then line by line as a client that waits for answers, then
/// each line cut as well, which must be answered like whole lines.
@Sendable package func fuzzSession(_ bytes: [UInt8]) -> String? {
    guard bytes.count > 2 else { return nil }
    let stream = bytes[2...]
    let length = Int(bytes[1] & 0x3F) + 1
    var (atOnce, byLine, cut) = (
        FuzzedSession(choice: bytes[0]), FuzzedSession(choice: bytes[0]), FuzzedSession(choice: bytes[0])
    )
    atOnce.send(stream)
    var start = stream.startIndex
    while start < stream.endIndex {
        let end = stream[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? stream.endIndex
        byLine.send(stream[start..<end])
        while start < end {
            let next = min(start + length, end)
            cut.send(stream[start..<next])
            start = next
        }
    }
    if bytes[1] & 0x40 != 0 { atOnce.drain() }
    if bytes[1] & 0x80 != 0 { atOnce.timeOut() }
    _ = atOnce.answers()
    let (answers, cutAnswers) = (byLine.answers(), cut.answers())
    if let complaint = atOnce.complaint ?? byLine.complaint ?? cut.complaint { return complaint }
    if answers != cutAnswers {
        return "cut into \(length) octets other answers: \(answers) and \(cutAnswers)"
    }
    guard byLine.kept.map(\.content) == cut.kept.map(\.content) else { return "cut, other content was kept" }
    return nil
}

/// BDAT: octets are read as orders (a chunk of so many octets, the last one, a command), and what is kept must be
/// the chunks' content, joined.
@Sendable package func fuzzChunks(_ bytes: [UInt8]) -> String? {
    guard let choice = bytes.first else { return nil }
    var session = FuzzedSession(choice: choice & 0b0110_0001)
    session.send(Array((choice & 1 != 0 ? "LHLO c\r\n" : "EHLO c\r\n").utf8))
    var rest = bytes.dropFirst()
    var expected: [[UInt8]] = []
    while !rest.isEmpty, expected.count < 8 {
        session.send(Array("RSET\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<replies@campaign.example>\r\n".utf8))
        var content: [UInt8] = []
        var isLast = false
        while !isLast, let order = rest.popFirst() {
            if order == 0xFF {
                session.send(Array("NOOP\r\n".utf8))
                continue
            }
            isLast = order & 0x40 != 0
            let size = Int(order & 0x3F) * (order & 0x80 != 0 ? 31 : 1)
            let chunk = Array(rest.prefix(size))
            rest = rest.dropFirst(size)
            session.send(Array("BDAT \(size)\(isLast ? " LAST" : "")\r\n".utf8))
            session.send(chunk)
            // What the input has no octets for.
            session.send(repeatElement(0x78, count: size - chunk.count))
            content += chunk + repeatElement(0x78, count: size - chunk.count)
        }
        if isLast { expected.append(content) }
    }
    _ = session.answers()
    if let complaint = session.complaint { return complaint }
    // Some may be refused, for bare octets or their size; none may be kept that was not sent, or out of turn.
    var next = expected[...]
    for message in session.kept {
        guard let index = next.firstIndex(of: message.content) else { return "kept what was not sent" }
        next = next[(index + 1)...]
    }
    return nil
}

/// Addresses: as MAIL's and RCPT's path, as a list in a header field, and as text. What was read and is written again
/// must be read as the same.
@Sendable package func fuzzAddresses(_ bytes: [UInt8]) -> String? {
    if let complaint = pathComplaint(bytes) { return complaint }
    for named in parseAddressList(bytes[...]) {
        guard let mailbox = named.mailbox, mailbox.address.utf8.count <= longestAddress else { continue }
        guard Mailbox(mailbox.address) == mailbox else {
            return "“\(named.address)” is written as “\(mailbox.address)”"
        }
    }
    guard let text = String(validating: bytes, as: UTF8.self), let mailbox = Mailbox(text) else { return nil }
    guard mailbox.address.utf8.count <= longestAddress else { return nil }
    guard let again = Mailbox(mailbox.address), again == mailbox, again.key == mailbox.key else {
        return "“\(text)” is written as “\(mailbox.address)”"
    }
    if mailbox.address.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
        return "a control in “\(mailbox.address)”"
    }
    _ = mailbox.detail
    return nil
}

/// Octets up to which an address is read; one that was written without quotes may be longer with them.
private let longestAddress = 320

private func pathComplaint(_ bytes: [UInt8]) -> String? {
    func sender(_ path: [UInt8]) -> ReversePath? {
        var session = SMTPServerSession(SMTPServerSession.Setup(host: "mail.campaign.example"))
        let hello = Array("EHLO c\r\n".utf8)
        _ = session.next(hello.span)
        let line = Array("MAIL FROM:".utf8) + path + [0x0D, 0x0A]
        if case .beginMail(let sender, _) = session.next(line.span).action { return sender }
        return nil
    }
    guard !bytes.contains(0x0A), let read = sender(bytes) else { return nil }
    let text = read.text
    if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "a control in “\(text)”" }
    let parameters = read.mailbox.map { $0.isASCII } ?? true ? "" : " SMTPUTF8"
    guard sender(Array("<\(text)>\(parameters)".utf8)) == read else { return "“\(text)” is not read again" }
    return nil
}

/// A whole message: its tree lies within its octets, and all that is asked of it is answered.
@Sendable package func fuzzMessage(_ bytes: [UInt8]) -> String? {
    let message = InternetMessage(bytes)
    let limits = MessageLimits.standard
    if message.bytes != bytes { return "the octets were changed" }
    if message.parts.isEmpty || message.parts.count > limits.parts { return "\(message.parts.count) parts" }
    for (index, part) in message.parts.enumerated() {
        if part.body.lowerBound < 0 || part.body.upperBound > bytes.count {
            return "part \(index) is outside"
        }
        if part.depth > limits.depth { return "part \(index) is \(part.depth) deep" }
        if let parent = part.parent, parent >= index { return "part \(index) is before its parent" }
        if part.children.contains(where: { $0 <= index || $0 >= message.parts.count }) {
            return "children of \(index)"
        }
        _ = message.content(of: part)
        _ = message.text(of: part)
        for field in part.headers.fields { _ = (field.text, field.unfolded) }
        _ = part.filename
    }
    _ = (
        message.subject, message.from, message.date, message.messageID, message.inReplyTo, message.references
    )
    let text = message.readable.text
    if text.utf8.contains(0x0D) { return "a CR in the text that is read" }
    if message.attachments.contains(where: { !message.parts.indices.contains($0.part) }) {
        return "an attachment"
    }
    _ = newText(of: text)
    var arrival = Arrival(
        sender: message.from.first?.mailbox.map { .mailbox($0) } ?? .null,
        recipient: Mailbox(localPart: "replies", domain: "campaign.example"),
        campaignAddresses: ["replies@campaign.example"], ownAddresses: ["replies@campaign.example"],
        loopMark: "mark")
    arrival.relay = TrustedRelay(authservID: "mx.example", hosts: ["mx.example"])
    _ = judge(message, arrival, Reading(message))
    return nil
}

/// A header: its fields stand in order within it and give the same bytes again, at any limit; every way of reading a field
/// ends, in bounded text.
@Sendable package func fuzzHeader(_ bytes: [UInt8]) -> String? {
    var tight = MessageLimits()
    (tight.headerFields, tight.headerBytes) = (3, 60)
    for limits in [MessageLimits.standard, tight] {
        let message = InternetMessage(bytes, limits: limits)
        if let complaint = headerComplaint(message) { return complaint }
        if message.headers.fields.count > limits.headerFields { return "too many fields" }
        for field in message.headers.fields {
            // Each octet is at most one character of three octets, unless a guess makes more of it.
            let bound = field.value.count * 4 + 16
            let value = ParameterizedValue(field.value)
            let texts = [field.text, field.unfolded, value.value] + value.parameters.values
            if texts.contains(where: { $0.utf8.count > bound }) { return "a text longer than its field" }
            if field.text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
                return "a line end in a field"
            }
            if parseAddressList(field.value).contains(where: { $0.name.utf8.count > bound }) {
                return "a name"
            }
        }
    }
    return nil
}

private func headerComplaint(_ message: InternetMessage) -> String? {
    for part in message.parts {
        var position = part.header.lowerBound
        for field in part.headers.fields {
            guard field.raw.startIndex >= position, field.raw.endIndex <= part.header.upperBound,
                field.raw.elementsEqual(message.bytes[field.raw.indices])
            else { return "a field out of place" }
            position = field.raw.endIndex
        }
    }
    return message.parts[0].header.lowerBound == 0 ? nil : "the header begins late"
}

/// Text: the first octet chooses the charset, the rest is decoded: as text, as an encoded word, and by the transfer
/// encodings, whose chunks must give what the whole gives.
@Sendable package func fuzzCharset(_ bytes: [UInt8]) -> String? {
    guard let choice = bytes.first else { return nil }
    let labels = [
        "utf-8", "us-ascii", "iso-8859-1", "koi8-r", "windows-1255", "windows-1258", "tis-620", "gb18030",
        "big5", "shift_jis", "euc-jp",
        "euc-kr", "iso-2022-jp", "iso-2022-kr", "hz", "utf-7", "utf-16", "utf-16be", "utf-32", "x-unknown",
        "viscii", "tcvn",
    ]
    let content = bytes.dropFirst()
    let label =
        Int(choice) < labels.count
        ? labels[Int(choice)] : String(decoding: content.prefix(Int(choice & 15)), as: UTF8.self)
    for decoded in [decodeText(content, charset: label), decodeRaw(content), decodeRaw(content, hint: label)]
    where decoded.text.utf8.count > content.count * 8 + 16 {
        return "\(content.count) octets of \(label) became \(decoded.text.utf8.count)"
    }
    if String(validating: content, as: UTF8.self) != nil, decodeText(content, charset: "utf-8").problem != nil
    {
        return "valid UTF-8 has a problem"
    }
    let word = "=?\(label)?B?\(encodeBase64(Array(content.prefix(300))))?="
    _ = decodeHeaderText(Array(word.utf8)[...])
    for encoding in ["base64", "quoted-printable", "x-uuencode", "x-yenc"] {
        var (whole, cut) = (TransferDecoder(encoding: encoding), TransferDecoder(encoding: encoding))
        let expected = whole.decode(content) + whole.finish()
        let middle = content.startIndex + content.count / 2
        var out = cut.decode(content[..<middle])
        out += cut.decode(content[middle...])
        out += cut.finish()
        if out != expected { return "\(encoding) in chunks is another" }
    }
    return nil
}

/// The header of a proxy: found whole or not at all, wherever it is cut and whatever follows it.
@Sendable package func fuzzProxy(_ bytes: [UInt8]) -> String? {
    let reading = ProxyHeader.read(bytes.span)
    guard case .parsed(let header, let consumed) = reading else { return nil }
    if consumed <= 0 || consumed > bytes.count { return "\(consumed) of \(bytes.count) octets were used" }
    if consumed > ProxyHeader.longest { return "a header of \(consumed) octets" }
    if let client = header.client,
        client.isEmpty || client.utf8.contains(where: { !"0123456789abcdef.:".utf8.contains($0) })
    {
        return "the client is “\(client)”"
    }
    for end in 0..<consumed {
        let part = Array(bytes[..<end])
        if ProxyHeader.read(part.span) != .incomplete {
            return "cut after \(end) octets it is not incomplete"
        }
    }
    let alone = Array(bytes[..<consumed])
    if ProxyHeader.read(alone.span) != reading { return "what follows changes it" }
    return nil
}

/// A report: the octets are the notice, the machine part and the fields of a delivery report, one after the other, and a
/// message of their own. What is read from them is bounded, and every address found stands in them.
@Sendable package func fuzzReport(_ bytes: [UInt8]) -> String? {
    let boundary = "--b\r\nContent-Type: "
    let head = "From: MAILER-DAEMON@x.example\r\nTo: replies@campaign.example\r\nSubject: "
    let types = [
        "Undelivered\r\n",
        "Undelivered\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n",
        "complaint\r\nContent-Type: multipart/report; report-type=feedback-report; boundary=b\r\n",
        "Automatic reply: offer\r\n", "Re: offer\r\n",
    ]
    for (index, type) in types.enumerated() {
        var octets = Array((head + type + "\r\n").utf8)
        if index == 1 { octets += Array((boundary + "message/delivery-status\r\n\r\n").utf8) }
        if index == 2 { octets += Array((boundary + "message/feedback-report\r\n\r\n").utf8) }
        if let complaint = reportComplaint(octets + bytes, contains: bytes) { return complaint }
    }
    return reportComplaint(bytes, contains: bytes)
}

private func reportComplaint(_ octets: [UInt8], contains bytes: [UInt8]) -> String? {
    let message = InternetMessage(octets)
    let arrival = Arrival(
        sender: .null, recipient: Mailbox(localPart: "replies", domain: "campaign.example"),
        campaignAddresses: ["replies@campaign.example"], ownAddresses: ["replies@campaign.example"],
        loopMark: "mark")
    let judgement = judge(message, arrival, Reading(message))
    if judgement.notes.isEmpty || judgement.silence == nil { return "no note, or a null sender is answered" }
    if (judgement.bounce != nil) != (judgement.lane == .bounce) { return "a report without a bounce" }
    for recipient in judgement.bounce?.recipients ?? [] {
        if recipient.diagnostic.utf8.count > 8000 {
            return "a diagnosis of \(recipient.diagnostic.utf8.count) octets"
        }
        if !recipient.address.utf8.contains(UInt8(ascii: "@")) {
            return "“\(recipient.address)” is no address"
        }
    }
    if judgement.absence?.alternatives.count ?? 0 > 5 { return "too many alternatives" }
    return nil
}
