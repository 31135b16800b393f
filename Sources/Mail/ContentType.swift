/// A structured field `value; name=value …`: Content-Type and Content-Disposition (RFC 2045 §5.1, RFC 2183).
package struct ParameterizedValue: Sendable, Equatable {
    /// The first word in lower case: `text/plain`, `attachment`.
    package let value: String
    /// Parameters by lower-case name, RFC 2231 continuations and charsets resolved.
    package let parameters: [String: String]

    /// Reads the field leniently and in one pass; comments are passed over. Never fails: what is no parameter
    /// is left out.
    package init(_ bytes: ArraySlice<UInt8>) {
        var scanner = ParameterScanner(bytes)
        value = scanner.readValue()
        var plain: [String: [UInt8]] = [:]
        var pieces: [String: [(Int, Bool, [UInt8])]] = [:]
        for _ in 0..<100 {  // more parameters than any mailer writes
            guard let (name, text) = scanner.readParameter() else { break }
            let parts = name.split(separator: "*", omittingEmptySubsequences: false)
            guard parts.count > 1, let base = parts.first.map(String.init) else {
                if plain[name] == nil { plain[name] = text }
                continue
            }
            // RFC 2231 §3, §4: name*0, name*1*, name*
            let isExtended = parts.last?.isEmpty == true
            pieces[base, default: []].append((Int(parts[1]) ?? 0, isExtended, text))
        }
        var parameters: [String: String] = [:]
        for (name, text) in plain { parameters[name] = decodeHeaderText(text[...]) }
        for (name, list) in pieces { parameters[name] = ParameterizedValue.joined(list) }
        self.parameters = parameters
    }

    /// Joins RFC 2231 pieces by number; the first extended one names the charset.
    private static func joined(_ pieces: [(Int, Bool, [UInt8])]) -> String {
        var bytes: [UInt8] = []
        var charset: String?
        for (index, piece) in pieces.sorted(by: { $0.0 < $1.0 }).enumerated() {
            var text = piece.2[...]
            if piece.1 {
                if index == 0 {
                    let quotes = text.indices.filter { text[$0] == UInt8(ascii: "'") }
                    if quotes.count >= 2 {
                        charset = String(decoding: text[..<quotes[0]], as: UTF8.self)
                        text = text[(quotes[1] + 1)...]
                    }
                }
                bytes += percentDecoded(text)
            } else {
                bytes += text
            }
        }
        return decodeText(bytes[...], charset: charset).text
    }

    private static func percentDecoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var position = text.startIndex
        while position < text.endIndex {
            if text[position] == UInt8(ascii: "%"), position + 2 < text.endIndex,
                let high = text[position + 1].hexValue, let low = text[position + 2].hexValue
            {
                out.append(high << 4 | low)
                position += 3
            } else {
                out.append(text[position])
                position += 1
            }
        }
        return out
    }
}

private struct ParameterScanner {
    private let bytes: ArraySlice<UInt8>
    private var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    mutating func readValue() -> String {
        skipBlanks()
        let start = position
        while position < bytes.endIndex, bytes[position] != UInt8(ascii: ";"),
            bytes[position] != UInt8(ascii: "("),
            !bytes[position].isFWS
        { position += 1 }
        return String(decoding: bytes[start..<position].lazy.map(\.lowercased), as: UTF8.self)
    }

    mutating func readParameter() -> (String, [UInt8])? {
        while position < bytes.endIndex {
            skipBlanks()
            if position < bytes.endIndex, bytes[position] == UInt8(ascii: ";") {
                position += 1
                continue
            }
            let start = position
            while position < bytes.endIndex, bytes[position] != UInt8(ascii: "="),
                bytes[position] != UInt8(ascii: ";"),
                !bytes[position].isFWS
            { position += 1 }
            let name = String(decoding: bytes[start..<position].lazy.map(\.lowercased), as: UTF8.self)
            skipBlanks()
            guard position < bytes.endIndex else { return nil }
            guard bytes[position] == UInt8(ascii: "=") else {
                if start == position { position += 1 }
                continue
            }
            position += 1
            skipBlanks()
            return (name, readText())
        }
        return nil
    }

    private mutating func readText() -> [UInt8] {
        guard position < bytes.endIndex, bytes[position] == UInt8(ascii: "\"") else {
            let start = position
            while position < bytes.endIndex, bytes[position] != UInt8(ascii: ";"), !bytes[position].isFWS {
                position += 1
            }
            return Array(bytes[start..<position])
        }
        position += 1
        var out: [UInt8] = []
        while position < bytes.endIndex, bytes[position] != UInt8(ascii: "\"") {
            if bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.endIndex { position += 1 }
            if bytes[position] != .cr, bytes[position] != .lf { out.append(bytes[position]) }
            position += 1
        }
        position += 1
        return out
    }

    /// White space and comments (RFC 5322 CFWS), depth counted.
    private mutating func skipBlanks() {
        var depth = 0
        while position < bytes.endIndex {
            switch bytes[position] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")") where depth > 0: depth -= 1
            case UInt8(ascii: "\\") where depth > 0: position += 1
            case _ where bytes[position].isFWS || depth > 0: break
            default: return
            }
            position += 1
        }
        position = min(position, bytes.endIndex)
    }
}
