// Dates as text: RFC 3339 (API, command line) and RFC 5322 §3.3 (mail).

private let monthNames = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
]
private let dayNames = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

private func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension Moment {
    /// `2026-11-21T20:15:00Z`, seconds precision.
    package var rfc3339: String {
        let t = CivilTime(self)
        return
            "\(padded(t.year, 4))-\(padded(t.month))-\(padded(t.day))T\(padded(t.hour)):\(padded(t.minute))"
            + ":\(padded(t.second))Z"
    }

    /// With microseconds: `2026-11-21T20:15:00.123456Z`.
    package var rfc3339Precise: String {
        "\(rfc3339.dropLast()).\(padded(Int(((microseconds % 1_000_000) + 1_000_000) % 1_000_000), 6))Z"
    }

    /// Reads `YYYY-MM-DD`, or date and time with `Z` or an offset (RFC 3339 §5.6; seconds may be left out); nil
    /// for anything else.
    package init?(rfc3339 text: String) {
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count else { return nil }
            var value = 0
            for index in range {
                guard bytes[index].isDigit else { return nil }
                value = value * 10 + Int(bytes[index] - 0x30)
            }
            return value
        }
        func at(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
        guard let year = number(0..<4), at(4) == 0x2D, let month = number(5..<7), at(7) == 0x2D,
            let day = number(8..<10)
        else { return nil }
        var time = CivilTime(year: year, month: month, day: day)
        var offset = 0
        if bytes.count > 10 {
            guard at(10) | 0x20 == 0x74 || at(10) == 0x20, let hour = number(11..<13), at(13) == 0x3A,
                let minute = number(14..<16)
            else { return nil }
            (time.hour, time.minute) = (hour, minute)
            var next = 16
            if at(next) == 0x3A {
                guard let second = number(17..<19) else { return nil }
                time.second = second
                next = 19
            }
            if at(next) == 0x2E, at(next + 1).isDigit { repeat { next += 1 } while at(next).isDigit }
            switch at(next) {
            case UInt8(ascii: "Z"), UInt8(ascii: "z"):
                guard bytes.count == next + 1 else { return nil }
            case UInt8(ascii: "+"), UInt8(ascii: "-"):
                guard let hours = number(next + 1..<next + 3), at(next + 3) == 0x3A,
                    let minutes = number(next + 4..<next + 6), bytes.count == next + 6, hours < 24,
                    minutes < 60
                else { return nil }
                offset = (hours * 60 + minutes) * 60 * (at(next) == 0x2D ? -1 : 1)
            default: return nil
            }
        }
        guard time.isPlausible else { return nil }
        self = time.moment(offset: offset)
    }

    /// `Sat, 21 Nov 2026 21:15:00 +0100` (RFC 5322 §3.3), as a clock `offset` seconds east of UTC shows it.
    package func mailDate(offset: Int = 0) -> String {
        let t = CivilTime(self, offset: offset)
        let month = monthNames[t.month - 1]
        let minutes = abs(offset) / 60
        return "\(dayNames[t.weekday]), \(t.day) \(month.prefix(1).uppercased())\(month.dropFirst()) "
            + "\(padded(t.year, 4)) \(padded(t.hour)):\(padded(t.minute)):\(padded(t.second)) "
            + "\(offset < 0 ? "-" : "+")\(padded(minutes / 60))\(padded(minutes % 60))"
    }

    /// Reads a `Date` field leniently (RFC 5322 §3.3 and the obsolete forms of §4.3); nil if no date is in it.
    package init?(mailDate text: String) {
        var day: Int?
        var month: Int?
        var year: Int?
        var clock: (Int, Int, Int)?
        var offset = 0
        for word in MailDateWords(text) {
            if clock != nil, let zone = Moment.zoneOffset(word) {
                offset = zone
            } else if let number = Int(word), !word.hasPrefix("+"), !word.hasPrefix("-") {
                if day == nil, word.count <= 2 { day = number } else if year == nil { year = number }
            } else if word.contains(":"), clock == nil {
                let parts = word.split(separator: ":").map { Int($0) ?? -1 }
                clock = (parts.first ?? -1, parts.count > 1 ? parts[1] : -1, parts.count > 2 ? parts[2] : 0)
            } else if month == nil,
                let index = monthNames.firstIndex(of: String(word.asciiLowercased.prefix(3)))
            {
                month = index + 1
            }
        }
        guard let day, let month, var year else { return nil }
        if year < 50 { year += 2000 } else if year < 1000 { year += 1900 }
        let (hour, minute, second) = clock ?? (0, 0, 0)
        let time = CivilTime(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
        guard time.isPlausible else { return nil }
        self = time.moment(offset: offset)
    }

    /// Seconds east of UTC for `+0100` or one of the obsolete names (RFC 5322 §4.3); nil if it is neither.
    private static func zoneOffset(_ word: String) -> Int? {
        if word.hasPrefix("+") || word.hasPrefix("-") {
            let digits = word.dropFirst().replacing(":", with: "")  // +01:00 is ugly, but clear
            guard digits.utf8.count == 4, digits.utf8.allSatisfy(\.isDigit), let number = Int(digits) else {
                return nil
            }
            return (number / 100 * 3600 + number % 100 * 60) * (word.hasPrefix("-") ? -1 : 1)
        }
        return switch word.asciiLowercased {
        case "ut", "utc", "gmt", "z": 0
        case "est": -5 * 3600
        case "edt": -4 * 3600
        case "cst": -6 * 3600
        case "cdt": -5 * 3600
        case "mst": -7 * 3600
        case "mdt": -6 * 3600
        case "pst": -8 * 3600
        case "pdt": -7 * 3600
        default: nil
        }
    }
}

/// The words of a `Date` field, without comments and commas.
private struct MailDateWords: Sequence {
    private let words: [String]

    init(_ text: String) {
        var words: [String] = []
        var word = ""
        var depth = 0
        for scalar in text.unicodeScalars.prefix(200) {
            switch scalar {
            case "(": depth += 1
            case ")": depth = Swift.max(0, depth - 1)
            case " ", "\t", "\r", "\n", ",":
                if depth == 0, !word.isEmpty {
                    words.append(word)
                    word = ""
                }
            default: if depth == 0 { word.unicodeScalars.append(scalar) }
            }
        }
        if !word.isEmpty { words.append(word) }
        self.words = words
    }

    func makeIterator() -> [String].Iterator { words.makeIterator() }
}
