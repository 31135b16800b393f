import Mail

/// The codes in a line of an SMTP dialogue or a report: `550 5.1.1 User unknown`.
struct SMTPStatus: Equatable {
    /// RFC 5321 §4.2: 400 to 599.
    var code: String?
    /// RFC 3463 §2.
    var enhanced: String?

    /// Looks through the text for the first of each.
    init?(in text: String) {
        let bytes = Array(text.utf8.prefix(4000))
        var position = 0
        while position < bytes.count, code == nil || enhanced == nil {
            guard bytes[position].isDigit else {
                position += 1
                continue
            }
            var end = position
            while end < bytes.count, bytes[end].isDigit || bytes[end] == UInt8(ascii: ".") { end += 1 }
            let isClear =
                position == 0
                || !(bytes[position - 1].isLetter || "-_@/=.".utf8.contains(bytes[position - 1]))
            if isClear { take(bytes[position..<end], before: end < bytes.count ? bytes[end] : .space) }
            position = max(end, position + 1)
        }
        if code == nil, enhanced == nil { return nil }
    }

    private mutating func take(_ run: ArraySlice<UInt8>, before next: UInt8) {
        var run = run
        if run.last == UInt8(ascii: ".") { run = run.dropLast() }
        guard let first = run.first, "45".utf8.contains(first) else { return }
        let pieces = run.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        if pieces.count == 3, pieces[0].count == 1,
            pieces.dropFirst().allSatisfy({ (1...3).contains($0.count) })
        {
            if enhanced == nil { enhanced = String(decoding: run, as: UTF8.self) }
        } else if pieces.count == 1, run.count == 3, code == nil,
            next.isWSP || next == UInt8(ascii: "-") || next == .lf || next == UInt8(ascii: ":")
                || next == UInt8(ascii: ",")
        {
            code = String(decoding: run, as: UTF8.self)
        }
    }
}
