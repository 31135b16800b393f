import Mail

/// Reads a server's answers (RFC 5321 §4.2) as a client must: by the code; the text is for people.
package struct SMTPReplyReader: Sendable {
    package enum Failure: Error, Sendable, Equatable {
        /// A line has no three digits and a blank or hyphen at its start, or the lines of one answer disagree.
        case notAReply(String)
        case tooLong
    }

    /// Octets of one answer that are kept; RFC 5321 §4.5.3.1.5 has 512 a line, EHLO answers have some dozen lines.
    private static let longest = 65_536
    private var code: Int?
    private var lines: [String] = []
    private var size = 0

    package init() {}

    /// Takes one complete answer from `input` and moves `position` behind it; nil if it goes on. What is left
    /// of the input then is an unfinished line, to be given again with what follows it.
    package mutating func next(_ input: Span<UInt8>, _ position: inout Int) throws(Failure) -> SMTPReply? {
        while position < input.count {
            var end = position
            while end < input.count, input[end] != .lf { end += 1 }
            guard end < input.count else {
                if end - position > SMTPReplyReader.longest { throw .tooLong }
                return nil
            }
            var line: [UInt8] = []
            for index in position..<end where input[index] != .cr { line.append(input[index]) }
            position = end + 1
            if let reply = try take(line) { return reply }
        }
        return nil
    }

    private mutating func take(_ line: [UInt8]) throws(Failure) -> SMTPReply? {
        let text = String(decoding: line, as: UTF8.self)
        size += line.count
        if size > SMTPReplyReader.longest { throw .tooLong }
        guard line.count >= 3, line[0...2].allSatisfy(\.isDigit), let number = Int(text.prefix(3)),
            (200..<600).contains(number), code == nil || code == number,
            line.count == 3 || line[3] == .space || line[3] == UInt8(ascii: "-")
        else { throw .notAReply(text.cut(to: 80).singleLine) }
        code = number
        lines.append(String(decoding: line.dropFirst(4), as: UTF8.self).singleLine)
        if line.count > 3, line[3] == UInt8(ascii: "-") { return nil }
        defer { self = SMTPReplyReader() }
        return SMTPReply(number, nil, lines)
    }
}

/// Writes content as DATA carries it: every dot at a line start doubled, `CR LF . CR LF` at the end
/// (RFC 5321 §4.5.2). The content's lines must end with CR LF; where the last one does not, that is added.
package func dotStuffed(_ content: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(content.count + 64)
    var atLineStart = true
    for byte in content {
        if atLineStart, byte == UInt8(ascii: ".") { out.append(byte) }
        out.append(byte)
        atLineStart = byte == .lf
    }
    if !content.isEmpty, !content.suffix(2).elementsEqual([.cr, .lf]) { out += [.cr, .lf] }
    return out + [UInt8(ascii: "."), .cr, .lf]
}
