import Mail

/// One content line of an iCalendar stream (RFC 5545 §3.1), unfolded.
///
///     contentline = name *(";" param ) ":" value CRLF
///     param       = param-name "=" param-value *("," param-value)
///     param-value = paramtext / quoted-string
struct ICalendarLine {
    /// Of its first line in the file, from 1.
    let line: Int
    /// In capitals.
    let name: String
    /// By name in capitals; without quotes.
    let parameters: [String: String]
    let value: String

    /// Nil if the bytes are no content line.
    init?(_ bytes: ArraySlice<UInt8>, line: Int) {
        self.line = line
        var rest = bytes
        func take(while isPart: (UInt8) -> Bool) -> String {
            let part = rest.prefix(while: isPart)
            rest = rest.dropFirst(part.count)
            return String(decoding: part, as: UTF8.self)
        }
        func isNamePart(_ byte: UInt8) -> Bool {
            byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
        name = take(while: isNamePart).uppercased()
        if name.isEmpty { return nil }
        var parameters: [String: String] = [:]
        while rest.first == UInt8(ascii: ";") {
            rest = rest.dropFirst()
            let key = take(while: isNamePart).uppercased()
            guard !key.isEmpty, rest.first == UInt8(ascii: "=") else { return nil }
            rest = rest.dropFirst()
            var text = ""
            while let next = rest.first, next != UInt8(ascii: ";"), next != UInt8(ascii: ":") {
                if next == UInt8(ascii: "\"") {
                    rest = rest.dropFirst()
                    text += take { $0 != UInt8(ascii: "\"") }
                    guard !rest.isEmpty else { return nil }
                    rest = rest.dropFirst()
                } else {
                    text += take { !"\";:".utf8.contains($0) }
                }
            }
            parameters[key] = text
        }
        guard rest.first == UInt8(ascii: ":") else { return nil }
        self.parameters = parameters
        value = String(decoding: rest.dropFirst(), as: UTF8.self)
    }
}

/// Unfolds a stream: a line that begins with a blank goes on with the one before it (RFC 5545 §3.1). Ends of line may
/// be LF alone.
///
/// - Parameters:
///   - limit: octets of an unfolded line; longer ones come as they are cut there, with `isTooLong`.
func unfoldedLines(
    _ text: String, limit: Int, _ body: (_ bytes: ArraySlice<UInt8>, _ line: Int, _ isTooLong: Bool) -> Void
) {
    let bytes = Array(text.utf8)
    var current: [UInt8] = []
    var (first, number) = (0, 0)
    var isTooLong = false
    func flush() {
        if !current.isEmpty { body(current[...], first, isTooLong) }
        (current, isTooLong) = ([], false)
    }
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
        number += 1
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        var line = bytes[start..<end]
        if line.last == 0x0D { line = line.dropLast() }
        start = end + 1
        if let blank = line.first, blank == 0x20 || blank == 0x09, first > 0 {
            line = line.dropFirst()
        } else {
            flush()
            first = number
        }
        isTooLong = isTooLong || current.count + line.count > limit
        current += line.prefix(max(0, limit - current.count))
    }
    flush()
}
