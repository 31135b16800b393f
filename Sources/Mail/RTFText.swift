/// Decompresses RTF of Outlook (MS-OXRTFCP); nil if it is none. At most `mostRTF` octets.
func decompressRTF(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var reader = LittleEndianReader(bytes)
    guard reader.uint32() != nil, let size = reader.uint32(), let form = reader.uint32(),
        reader.uint32() != nil
    else { return nil }
    let limit = min(Int(size), mostRTF)
    var input = bytes.dropFirst(16)
    if form == 0x414C_454D { return Array(input.prefix(limit)) }  // "MELA", as it is
    guard form == 0x7546_5A4C else { return nil }  // "LZFu"
    var window = Array(rtfWindow.utf8)
    window += [UInt8](repeating: 0x20, count: max(0, 4096 - window.count))
    var place = rtfWindow.utf8.count
    var out: [UInt8] = []
    func keep(_ byte: UInt8) {
        out.append(byte)
        window[place] = byte
        place = (place + 1) & 0xFFF
    }
    while out.count < limit, let control = input.popFirst() {
        for bit in 0..<8 {
            guard control >> UInt8(bit) & 1 == 1 else {
                guard let byte = input.popFirst() else { return out }
                keep(byte)
                continue
            }
            guard let high = input.popFirst(), let low = input.popFirst() else { return out }
            let offset = Int(high) << 4 | Int(low >> 4)
            if offset == place { return out }
            for step in 0..<(Int(low & 0xF) + 2) { keep(window[(offset + step) & 0xFFF]) }
        }
    }
    return out
}

/// Octets of RTF that are read of one message.
private let mostRTF = 4 << 20

/// What the window is filled with at first (MS-OXRTFCP §2.1.2.1).
private let rtfWindow =
    "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript "
    + "\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    + "\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"

/// Reads RTF as plain text: paragraphs and line breaks, the document's charset and Unicode escapes; fonts, colours, styles
/// and pictures are left out. Of RTF that encloses HTML (MS-OXRTFEX) the text, with lines where its blocks end. One pass.
func plainText(fromRTF bytes: [UInt8]) -> String {
    var reader = RTFReader(bytes)
    return reader.read()
}

private struct RTFReader {
    /// What a group changes until its end.
    private struct Group {
        var isHidden = false
        var isHTMLTag = false
        var isRTFOnly = false
        var unicodeSkip = 1
    }
    private let bytes: [UInt8]
    private var position = 0
    private var out: [UInt8] = []
    /// Octets of the document's charset that are not decoded yet.
    private var legacy: [UInt8] = []
    private var charset = "windows-1252"
    private var groups: [Group] = []
    private var group = Group()
    private var isStarred = false
    private var skip = 0
    /// The first half of a character beyond U+FFFF.
    private var highSurrogate: UInt32?

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func read() -> String {
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "{"):
                if groups.count < 1000 { groups.append(group) }
                isStarred = false
            case UInt8(ascii: "}"): if let outer = groups.popLast() { group = outer }
            case UInt8(ascii: "\\"): readControl()
            case .cr, .lf: break
            default: write(byte)
            }
        }
        flush()
        return String(decoding: out, as: UTF8.self).trimmed
    }

    private var isVisible: Bool { !group.isHidden && !group.isRTFOnly && !group.isHTMLTag }

    private mutating func write(_ byte: UInt8) {
        if skip > 0 { return skip -= 1 }
        if group.isHTMLTag, byte == UInt8(ascii: "<") { readHTMLTag() }
        if isVisible { legacy.append(byte) }
    }

    /// `<br>`, `</p>`, `</div>` … end a line.
    private mutating func readHTMLTag() {
        let name = bytes[position..<min(position + 6, bytes.count)].prefix {
            $0.isLetter || $0 == UInt8(ascii: "/")
        }
        if ["br", "/p", "/div", "/tr", "/li", "/h"].contains(where: { name.elementsEqual($0.utf8) }) {
            newline()
        }
    }

    private mutating func newline() {
        flush()
        out.append(.lf)
    }

    private mutating func flush() {
        if !legacy.isEmpty { out += Array(decodeText(legacy[...], charset: charset).text.utf8) }
        legacy.removeAll()
    }

    private mutating func readControl() {
        guard position < bytes.count else { return }
        let first = bytes[position]
        guard first.isLetter else {
            position += 1
            switch first {
            case UInt8(ascii: "'"):
                guard position + 1 < bytes.count, let high = bytes[position].hexValue,
                    let low = bytes[position + 1].hexValue
                else { return }
                position += 2
                write(high << 4 | low)
            case UInt8(ascii: "*"): isStarred = true
            case UInt8(ascii: "~"): write(0x20)
            case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): write(first)
            case .cr, .lf: if isVisible { newline() }
            default: break
            }
            return
        }
        let start = position
        while position < bytes.count, bytes[position].isLetter, position - start < 32 { position += 1 }
        let word = String(decoding: bytes[start..<position], as: UTF8.self)
        let numberStart = position
        if position < bytes.count, bytes[position] == UInt8(ascii: "-") { position += 1 }
        while position < bytes.count, bytes[position].isDigit, position - numberStart < 11 { position += 1 }
        let number = Int(String(decoding: bytes[numberStart..<position], as: UTF8.self))
        if position < bytes.count, bytes[position] == .space { position += 1 }
        obey(word, number)
    }

    private mutating func obey(_ word: String, _ number: Int?) {
        defer { isStarred = false }
        switch word {
        case "par", "line", "row": if isVisible { newline() }
        case "tab", "cell": if isVisible { legacy.append(.tab) }
        case "ansicpg": if let number { charset = "cp\(number)" }
        case "uc": group.unicodeSkip = max(0, min(number ?? 1, 8))
        case "u":
            guard isVisible, let number else { return }
            flush()
            let value = UInt32(truncatingIfNeeded: number < 0 ? number &+ 65536 : number)
            skip = group.unicodeSkip
            if value & 0xFC00 == 0xD800 { return highSurrogate = value }
            let isPair = highSurrogate != nil && value & 0xFC00 == 0xDC00
            let full = isPair ? 0x10000 + ((highSurrogate ?? 0) & 0x3FF) << 10 + value & 0x3FF : value
            highSurrogate = nil
            out += Array(String(Character(Unicode.Scalar(full) ?? "\u{FFFD}")).utf8)
        case "htmlrtf": group.isRTFOnly = number != 0
        case "htmltag": group.isHTMLTag = true
        case "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "footer", "generator":
            group.isHidden = true
        case "emdash", "endash": if isVisible { legacy.append(UInt8(ascii: "-")) }
        case "lquote", "rquote": if isVisible { legacy.append(UInt8(ascii: "'")) }
        case "ldblquote", "rdblquote": if isVisible { legacy.append(UInt8(ascii: "\"")) }
        default: if isStarred { group.isHidden = true }
        }
    }
}
