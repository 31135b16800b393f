/// A JSON value (RFC 8259) as it was written: numbers keep their digits, so that 19.90 stays 19.90 and an
/// order number of 20 digits loses none.
package indirect enum JSONText: Sendable, Equatable {
    case null
    case flag(Bool)
    /// The number's characters, as the grammar of RFC 8259 §6 has them.
    case number(String)
    case string(String)
    case list([JSONText])
    /// Members in their order; a name that is given twice stands twice.
    case object([Member])

    package struct Member: Sendable, Equatable {
        package let name: String
        package let value: JSONText
    }

    /// How deep lists and objects may stand in each other.
    package static let depthLimit = 16

    /// Nil if `bytes` are not exactly one JSON value in UTF-8, or lists and objects stand too deep in each
    /// other.
    package init?(_ bytes: [UInt8]) {
        var reader = Reader(bytes: bytes)
        guard let value = reader.whole() else { return nil }
        self = value
    }

    /// The value of the last member called `name`, as most readers take it; nil in what is no object.
    package subscript(name: String) -> JSONText? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }
}

/// Reads from the front; nil is "not JSON", and then nothing more is read.
private struct Reader {
    let bytes: [UInt8]
    private var place = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    mutating func whole() -> JSONText? {
        // A byte order mark is ignored (RFC 8259 §8.1 allows it).
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
        guard let value = value(depth: 0) else { return nil }
        skipSpace()
        return place == bytes.count ? value : nil
    }

    private mutating func skipSpace() {
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
    }

    private mutating func takes(_ byte: Character) -> Bool {
        guard let code = byte.asciiValue, next == code else { return false }
        place += 1
        return true
    }

    private mutating func takes(word: String) -> Bool {
        guard bytes[place...].starts(with: word.utf8) else { return false }
        place += word.utf8.count
        return true
    }

    private mutating func value(depth: Int) -> JSONText? {
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return depth < JSONText.depthLimit ? object(depth: depth + 1) : nil
        case UInt8(ascii: "["): return depth < JSONText.depthLimit ? list(depth: depth + 1) : nil
        case UInt8(ascii: "\""): return string().map { .string($0) }
        case UInt8(ascii: "t"): return takes(word: "true") ? .flag(true) : nil
        case UInt8(ascii: "f"): return takes(word: "false") ? .flag(false) : nil
        case UInt8(ascii: "n"): return takes(word: "null") ? .null : nil
        default: return number()
        }
    }

    private mutating func object(depth: Int) -> JSONText? {
        place += 1
        var members: [JSONText.Member] = []
        skipSpace()
        if takes("}") { return .object(members) }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\""), let name = string() else { return nil }
            skipSpace()
            guard takes(":"), let value = value(depth: depth) else { return nil }
            members.append(JSONText.Member(name: name, value: value))
            skipSpace()
        } while takes(",")
        return takes("}") ? .object(members) : nil
    }

    private mutating func list(depth: Int) -> JSONText? {
        place += 1
        var values: [JSONText] = []
        skipSpace()
        if takes("]") { return .list(values) }
        repeat {
            guard let value = value(depth: depth) else { return nil }
            values.append(value)
            skipSpace()
        } while takes(",")
        return takes("]") ? .list(values) : nil
    }

    /// `number = [ minus ] int [ frac ] [ exp ]`
    private mutating func number() -> JSONText? {
        let start = place
        _ = takes("-")
        guard takes("0") || digits() else { return nil }
        if takes("."), !digits() { return nil }
        if takes("e") || takes("E") {
            if !takes("+") { _ = takes("-") }
            guard digits() else { return nil }
        }
        return .number(String(decoding: bytes[start..<place], as: UTF8.self))
    }

    private mutating func digits() -> Bool {
        let start = place
        while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
        return place > start
    }

    private mutating func string() -> String? {
        place += 1
        var text: [UInt8] = []
        while let byte = next {
            place += 1
            switch byte {
            case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let scalar = escaped() else { return nil }
                text += Array(String(Character(scalar)).utf8)
            case 0..<0x20: return nil
            default: text.append(byte)
            }
        }
        return nil
    }

    /// What stands behind a backslash. Half a surrogate pair is U+FFFD.
    private mutating func escaped() -> Unicode.Scalar? {
        guard let byte = next else { return nil }
        place += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            guard let first = hexadecimal() else { return nil }
            guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
            let mark = place
            if takes(word: "\\u"), let second = hexadecimal(), (0xDC00..<0xE000).contains(second) {
                return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            }
            place = mark
            return "\u{FFFD}"
        default: return nil
        }
    }

    private mutating func hexadecimal() -> UInt32? {
        guard place + 4 <= bytes.count else { return nil }
        var number: UInt32 = 0
        for byte in bytes[place..<place + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else { return nil }
            number = number << 4 | UInt32(digit)
        }
        place += 4
        return number
    }
}
