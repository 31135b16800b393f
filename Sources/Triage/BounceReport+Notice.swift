import Mail

// Reports that are written for people only: qmail's, Exim's, those of gateways. What they have in common is read: the
// address at the start of a line or behind a word such as "recipient", and what the other side said near it.
extension BounceReport {
    /// A notice, and the copy of the original message below it.
    static func divided(_ text: String) -> (notice: String, copy: String) {
        var offset = text.startIndex
        var count = 0
        for line in textLines(text) {
            count += 1
            guard count <= 2000 else { break }
            if count > 1, beginsCopy(line) {
                offset = line.startIndex
                return (String(text[..<offset]), String(text[offset...]))
            }
        }
        return (text, "")
    }

    /// Whether a line is the first of a message's header, or says that one follows.
    private static func beginsCopy(_ line: Substring) -> Bool {
        let bare = line.drop { $0 == ">" || $0 == " " || $0 == "|" || $0 == "\t" }
        guard let first = bare.utf8.first else { return false }
        if let field = ReportFields.field(bare), originalFields.contains(field.name) { return true }
        guard
            first == UInt8(ascii: "-") || first == UInt8(ascii: "=") || first == UInt8(ascii: "*")
                || first.isLetter
                || first >= 0x80, bare.utf8.count < 160
        else { return false }
        return BounceWords.copies.isFound(in: folded(bare, limit: 160))
    }

    /// Fields with which the header of a message that was on its way begins.
    private static let originalFields: Set = [
        "received", "return-path", "delivered-to", "dkim-signature", "domainkey-signature", "message-id",
        "x-received",
        "x-mailer", "mime-version", "arc-seal", "authentication-results", "x-originating-ip", "received-spf",
    ]

    /// The recipients that `X-Failed-Recipients` names (Exim, Gmail).
    static func failedRecipients(_ message: InternetMessage, notice: String) -> [BounceRecipient] {
        message.addresses("x-failed-recipients").prefix(recipientLimit).compactMap(\.mailbox).map {
            judged($0.address, context: context(of: $0.address, in: notice))
        }
    }

    /// A recipient with what its part of a notice says.
    static func judged(_ address: String, context: String) -> BounceRecipient {
        let codes = SMTPStatus(in: context)
        let text = folded(context, limit: 6000)
        let isDelayed = BounceWords.delays.isFound(in: text) && !BounceWords.giveUps.isFound(in: text)
        var recipient = BounceRecipient(address: address)
        recipient.status = codes?.enhanced
        recipient.diagnostic = diagnostic(in: context)
        recipient.action = isDelayed ? .delayed : .failed
        recipient.reason = BounceWords.reason(
            text, status: recipient.status, code: codes?.code, isDelayed: isDelayed)
        return recipient
    }

    /// The line with an SMTP reply in it, and what goes on below it.
    private static func diagnostic(in context: String) -> String {
        let lines = textLines(context).prefix(60).map { String($0).trimmed }
        guard
            let start = lines.firstIndex(where: { SMTPStatus(in: $0)?.code != nil })
                ?? lines.firstIndex(where: { SMTPStatus(in: $0) != nil })
        else { return "" }
        return lines[start...].prefix(3).prefix { !$0.isEmpty }.joined(separator: " ").cut(to: 500)
    }

    /// The part of a notice that speaks of an address: from where it is named to the next empty line but one.
    private static func context(of address: String, in notice: String) -> String {
        guard let rest = notice.following(address) else { return notice.head(8000) }
        return String(decoding: rest.utf8.prefix(1500), as: UTF8.self) + "\n" + notice.head(8000)
    }

    /// Recipients named in a notice's own words.
    static func recipients(inNotice notice: String, excluding own: Set<String>) -> [BounceRecipient] {
        let head = notice.head(8000)
        var strong: [(String, Int)] = []
        var weak: [(String, Int)] = []
        let lines = textLines(notice).prefix(400).map(String.init)
        for (index, line) in lines.enumerated()
        where line.utf8.contains(UInt8(ascii: "@")) && line.utf8.count < 2000 {
            let bytes = Array(line.utf8)
            for (address, start) in addresses(in: bytes, limit: 20) {
                guard let mailbox = Mailbox(address), !own.contains(mailbox.key),
                    !isSystem(mailbox, bytes, start)
                else { continue }
                if isNamed(bytes, before: start) {
                    strong.append((address, index))
                } else {
                    weak.append((address, index))
                }
            }
        }
        var seen: Set<String> = []
        let chosen = strong.isEmpty ? Array(weak.prefix(3)) : Array(strong.prefix(50))
        return chosen.enumerated().compactMap { place, found in
            guard seen.insert(found.0.asciiLowercased).inserted else { return nil }
            let next = chosen[(place + 1)...].first { $0.1 > found.1 }?.1 ?? lines.count
            let context = lines[found.1..<min(next, found.1 + 12, lines.count)].joined(separator: "\n")
            if chosen.count == 1 { return judged(found.0, context: context + "\n\n" + head) }
            var recipient = judged(found.0, context: context)
            if recipient.reason == .other || recipient.status == nil {
                let whole = judged(found.0, context: head)
                if recipient.reason == .other { recipient.reason = whole.reason }
                recipient.status = recipient.status ?? whole.status
                if recipient.diagnostic.isEmpty { recipient.diagnostic = whole.diagnostic }
                recipient.action = whole.action
            }
            return recipient
        }
    }

    /// Addresses of systems and hosts, Message-IDs and links, which notices are full of.
    private static func isSystem(_ mailbox: Mailbox, _ line: [UInt8], _ start: Int) -> Bool {
        let local = mailbox.detail.base
        if Signs.daemons.contains(local) || ["abuse", "support", "help", "helpdesk"].contains(local) {
            return true
        }
        if !mailbox.domain.contains(".") && !mailbox.domain.hasPrefix("[") { return true }
        let before = folded(String(decoding: line[..<start], as: UTF8.self).suffix(40))
        return BounceWords.others.isFound(in: before)
            || before.suffix(7).elementsEqual("mailto:".utf8) && start > 12
    }

    /// Whether an address begins its line, behind no more than marks, or behind a word that introduces a recipient.
    private static func isNamed(_ line: [UInt8], before start: Int) -> Bool {
        let before = line[..<start].filter { !$0.isWSP && !"<>*-+\"'([.:|#=".utf8.contains($0) }
        if before.isEmpty || before.allSatisfy(\.isDigit) { return true }
        return BounceWords.recipients.isFound(
            in: folded(String(decoding: line[..<start], as: UTF8.self).suffix(80)))
    }
}
