// Content transfer encodings read: total, linear, and in chunks of any size with the same result.

/// Decodes a body of one encoding as its octets come.
package struct TransferDecoder: Sendable {
    private enum Coding: Sendable {
        case identity
        case base64(Base64Decoder)
        case quotedPrintable(QuotedPrintableDecoder)
        case lines(LineDecoder)
    }
    private var coding: Coding

    /// For an encoding as `Part.encoding` names it; an unknown one is no encoding.
    package init(encoding: String) {
        coding =
            switch encoding {
            case "base64": .base64(Base64Decoder())
            case "quoted-printable": .quotedPrintable(QuotedPrintableDecoder())
            case "x-uuencode": .lines(LineDecoder(form: .uuencode))
            case "x-yenc": .lines(LineDecoder(form: .yEnc))
            default: .identity
            }
    }

    /// False once something stood in the input that is not of the encoding.
    package var isClean: Bool {
        switch coding {
        case .identity: true
        case .base64(let decoder): decoder.isClean
        case .quotedPrintable(let decoder): decoder.isClean
        case .lines(let decoder): decoder.isClean
        }
    }

    /// Whether octets pass unchanged.
    package var isIdentity: Bool { if case .identity = coding { true } else { false } }

    /// What the next octets mean, as far as that is certain.
    package mutating func decode(_ chunk: ArraySlice<UInt8>) -> [UInt8] {
        switch coding {
        case .identity: return Array(chunk)
        case .base64(var decoder):
            coding = .identity  // so that the decoder is not copied
            defer { coding = .base64(decoder) }
            return decoder.decode(chunk)
        case .quotedPrintable(var decoder):
            coding = .identity
            defer { coding = .quotedPrintable(decoder) }
            return decoder.decode(chunk, isLast: false)
        case .lines(var decoder):
            coding = .identity
            defer { coding = .lines(decoder) }
            return decoder.decode(chunk)
        }
    }

    /// What was held back until the end.
    package mutating func finish() -> [UInt8] {
        switch coding {
        case .identity: return []
        case .base64(var decoder):
            defer { coding = .base64(decoder) }
            return decoder.finish()
        case .quotedPrintable(var decoder):
            defer { coding = .quotedPrintable(decoder) }
            return decoder.decode([], isLast: true)
        case .lines(var decoder):
            defer { coding = .lines(decoder) }
            return decoder.finish()
        }
    }
}

/// Decodes base64 (RFC 2045 §6.8). Octets outside the alphabet are passed over; padding ends a group and
/// decoding goes on after it (concatenated base64 is real). `clean` is false if anything but white space was
/// passed over or the last group was cut.
package func decodeBase64(_ text: ArraySlice<UInt8>) -> (bytes: [UInt8], clean: Bool) {
    var decoder = Base64Decoder()
    var bytes = decoder.decode(text)
    bytes += decoder.finish()
    return (bytes, decoder.isClean)
}

/// How many octets `decodeBase64` makes of a text.
func base64DecodedCount(_ text: ArraySlice<UInt8>) -> Int {
    var (count, digits) = (0, 0)
    base64Values.withUnsafeBufferPointer { values in
        text.withUnsafeBufferPointer { source in
            for byte in source {
                if values[Int(byte)] < 64 {
                    digits &+= 1
                } else if byte == UInt8(ascii: "=") {
                    count &+= digits * 3 / 4
                    digits = 0
                }
            }
        }
    }
    return count + digits * 3 / 4
}

/// See `decodeBase64`.
struct Base64Decoder: Sendable {
    private var group: UInt32 = 0
    private var digits = 0
    private(set) var isClean = true
    /// Whether blanks stood within a line: base64 has none, prose has.
    private(set) var hasInnerBlanks = false
    private var isBehindBlank = false

    mutating func decode(_ text: ArraySlice<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: text.count / 4 &* 3 &+ 8) { out, count in
            count = base64Values.withUnsafeBufferPointer { values in
                text.withUnsafeBufferPointer { decode($0, into: out, values) }
            }
        }
    }

    /// `out` has room for three octets for every four of `source`, and eight more.
    private mutating func decode(
        _ source: UnsafeBufferPointer<UInt8>, into out: UnsafeMutableBufferPointer<UInt8>,
        _ values: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var (position, written) = (0, 0)
        while position < source.count {
            while digits == 0, position &+ 4 <= source.count {
                let (a, b) = (values[Int(source[position])], values[Int(source[position &+ 1])])
                let (c, d) = (values[Int(source[position &+ 2])], values[Int(source[position &+ 3])])
                if (a | b | c | d) & 0x80 != 0 { break }
                let bits = UInt32(a) << 18 | UInt32(b) << 12 | UInt32(c) << 6 | UInt32(d)
                out[written] = UInt8(truncatingIfNeeded: bits >> 16)
                out[written &+ 1] = UInt8(truncatingIfNeeded: bits >> 8)
                out[written &+ 2] = UInt8(truncatingIfNeeded: bits)
                (position, written) = (position &+ 4, written &+ 3)
            }
            guard position < source.count else { break }
            let byte = source[position]
            position &+= 1
            let value = values[Int(byte)]
            if value < 64 {
                if isBehindBlank { (hasInnerBlanks, isBehindBlank) = (true, false) }
                group = group << 6 | UInt32(value)
                digits &+= 1
                if digits == 4 {
                    out[written] = UInt8(truncatingIfNeeded: group >> 16)
                    out[written &+ 1] = UInt8(truncatingIfNeeded: group >> 8)
                    out[written &+ 2] = UInt8(truncatingIfNeeded: group)
                    written &+= 3
                    (group, digits) = (0, 0)
                }
            } else if byte == UInt8(ascii: "=") {
                for octet in flush() {
                    out[written] = octet
                    written &+= 1
                }
            } else if byte.isWSP {
                isBehindBlank = true
            } else if byte == .cr || byte == .lf {
                isBehindBlank = false
            } else {
                isClean = false
            }
        }
        return written
    }

    mutating func finish() -> [UInt8] {
        if digits > 0 { isClean = false }
        return flush()
    }

    private mutating func flush() -> [UInt8] {
        defer { (group, digits) = (0, 0) }
        switch digits {
        case 3: return [UInt8(truncatingIfNeeded: group >> 10), UInt8(truncatingIfNeeded: group >> 2)]
        case 2: return [UInt8(truncatingIfNeeded: group >> 4)]
        case 1: isClean = false
        default: break
        }
        return []
    }
}

/// By octet: 0…63, or 255 for what is not in the alphabet.
let base64Values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, character) in base64Alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
}()

/// Decodes quoted-printable (RFC 2045 §6.7), leniently: `=` before what is not hexadecimal stays as written,
/// white space before a line end goes, a soft break at the very end is dropped.
package func decodeQuotedPrintable(_ text: ArraySlice<UInt8>) -> (bytes: [UInt8], clean: Bool) {
    var decoder = QuotedPrintableDecoder()
    let bytes = decoder.decode(text, isLast: true)
    return (bytes, decoder.isClean)
}

/// See `decodeQuotedPrintable`.
struct QuotedPrintableDecoder: Sendable {
    private(set) var isClean = true
    /// White space that goes if a line end follows.
    private var blanks: [UInt8] = []
    /// `=` and what follows it, where the chunk ended too early to tell what it is.
    private var carry: [UInt8] = []

    mutating func decode(_ chunk: ArraySlice<UInt8>, isLast: Bool) -> [UInt8] {
        let text = carry.isEmpty ? chunk : (carry + chunk)[...]
        carry.removeAll()
        var out = blanks
        blanks.removeAll()
        out.reserveCapacity(out.count + text.count)
        var solid = 0  // length of `out` up to the last octet that is not trailing white space
        var position = text.startIndex
        while position < text.endIndex {
            let end = QuotedPrintableDecoder.plainEnd(text, position)
            if end > position {
                out.append(contentsOf: text[position..<end])
                position = end
                var last = out.count
                while last > solid, out[last - 1].isWSP { last -= 1 }
                solid = last
                continue
            }
            let byte = text[position]
            guard byte == UInt8(ascii: "=") else {
                out.removeLast(out.count - solid)
                out.append(byte)
                solid = out.count
                position += 1
                continue
            }
            switch escape(text, at: position, isLast: isLast) {
            case .octet(let octet):
                out.append(octet)
                position += 3
            case .softBreak(let next): position = next
            case .cut:
                carry = Array(text[position...])
                position = text.endIndex
            case .none:
                isClean = false
                out.append(byte)
                position += 1
            }
            if carry.isEmpty { solid = out.count }
        }
        if !isLast {
            blanks = Array(out[solid...])
            out.removeLast(out.count - solid)
        }
        return out
    }

    /// The end of the run of octets that stand for themselves.
    private static func plainEnd(_ text: ArraySlice<UInt8>, _ start: Int) -> Int {
        text.withUnsafeBufferPointer { all in
            let base = text.startIndex
            var position = start &- base
            while position < all.count {
                let byte = all[position]
                if byte == UInt8(ascii: "=") || byte == .lf || byte == .cr { break }
                position &+= 1
            }
            return position &+ base
        }
    }

    private enum Escape { case octet(UInt8), softBreak(Int), cut, none }

    /// What `=` at `start` means.
    private func escape(_ text: ArraySlice<UInt8>, at start: Int, isLast: Bool) -> Escape {
        var position = start + 1
        guard position < text.endIndex else { return isLast ? .softBreak(position) : .cut }
        if let high = text[position].hexValue {
            guard position + 1 < text.endIndex else { return isLast ? .none : .cut }
            return text[position + 1].hexValue.map { .octet(high << 4 | $0) } ?? .none
        }
        // A soft break's trailing white space is a mailer's mistake and short; the bound keeps this linear.
        while position < text.endIndex, position - start <= 80, text[position].isWSP { position += 1 }
        if position == text.endIndex { return isLast ? .softBreak(position) : .cut }
        if text[position] == .lf { return .softBreak(position + 1) }
        guard text[position] == .cr else { return .none }
        guard position + 1 < text.endIndex else { return isLast ? .softBreak(position + 1) : .cut }
        return .softBreak(text[position + 1] == .lf ? position + 2 : position + 1)
    }
}
