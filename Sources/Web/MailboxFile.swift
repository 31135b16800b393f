import Mail
import Store
import Wire

/// A message as files of mail programs have it: our fields on top, lines ended by LF.
func mailFile(_ message: ExportedMessage) -> [UInt8]? {
    guard let content = message.content else { return nil }
    return withBareLineEnds(message.trace)
        + withBareLineEnds((content.hasBareOctets ? normalisedLineEnds(content.bytes) : nil) ?? content.bytes)
}

/// The message in an mbox file (RFC 4155, quoted as “mboxrd”: each line that begins with “From ”, after any number of
/// “>”, gets one “>” more, so that nothing is lost).
func mboxEntry(_ message: ExportedMessage) -> [UInt8]? {
    mailFile(message).map {
        Array(mboxSeparator(message.sender, message.received).utf8) + mboxQuoted($0) + [0x0A]
    }
}

func mboxSeparator(_ sender: String, _ received: Moment) -> String {
    "From \(envelopeWord(sender)) \(asctime(received))\n"
}

/// Quoted, and with an end of the last line.
func mboxQuoted(_ file: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(file.count + 200)
    var start = 0
    while start < file.count {
        let end = file[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? file.count
        if isFromLine(file[start..<end]) { out.append(UInt8(ascii: ">")) }
        out += file[start..<end]
        start = end
    }
    if let last = out.last, last != 0x0A { out.append(0x0A) }
    return out
}

/// A Maildir's name for it, made of what never changes: a second export finds what the first one wrote.
func maildirName(_ message: ExportedMessage) -> String {
    "\(message.received.seconds).\(message.id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }).porchlight"
}

/// With LF where CRLF was.
func withBareLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let lineEnd = rest.firstIndex(of: 0x0A) {
        let isPair = lineEnd > rest.startIndex && rest[lineEnd - 1] == 0x0D
        out += rest[..<(isPair ? lineEnd - 1 : lineEnd)]
        out.append(0x0A)
        rest = rest[(lineEnd + 1)...]
    }
    return out + rest
}

private func isFromLine(_ line: ArraySlice<UInt8>) -> Bool {
    line.drop { $0 == UInt8(ascii: ">") }.starts(with: "From ".utf8)
}

/// Without blanks and control characters, which a quoted local part may have.
private func envelopeWord(_ sender: String) -> String {
    let word = sender.unicodeScalars.map {
        $0.value > 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace ? Character($0) : "_"
    }
    return word.isEmpty ? "MAILER-DAEMON" : String(word)
}

/// `Sat Nov 21 20:15:00 2026`, in UTC.
private func asctime(_ moment: Moment) -> String {
    let time = CivilTime(moment)
    func two(_ number: Int, _ fill: String = "0") -> String { (number < 10 ? fill : "") + String(number) }
    let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return
        "\(days[time.weekday]) \(months[time.month - 1]) \(two(time.day, " ")) \(two(time.hour)):\(two(time.minute)):\(two(time.second)) \(time.year)"
}

/// One line of a CSV file (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe.
func csvLine(_ cells: [String]) -> [UInt8] {
    let line = cells.map { cell -> String in
        var cell = cell
        if let first = cell.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
            cell = "'" + cell
        }
        guard cell.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
            return cell
        }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
    return Array((line.joined(separator: ",") + "\r\n").utf8)
}

func csvText(_ lines: [[String]]) -> String { String(decoding: lines.flatMap(csvLine), as: UTF8.self) }
