/// What Outlook wraps into `winmail.dat` (MS-OXTNEF): files, and the text in one of three forms. Total: what is cut or
/// wrong ends the reading, what was read before it stays.
struct TNEF: Sendable {
    struct File: Sendable, Equatable {
        var filename = ""
        var type = ""
        var content: [UInt8] = []
    }
    private(set) var files: [File] = []
    private var plain: String?
    private var html: String?
    private var rtf: [UInt8]?
    private var codepage: String?

    /// Most attributes and properties that are read of one.
    private static let mostItems = 5000
    /// Most files; the last one takes what comes after.
    private static let mostFiles = 200

    /// Nil if the octets are no TNEF.
    init?(_ bytes: [UInt8]) {
        var reader = LittleEndianReader(bytes[...])
        guard reader.uint32() == 0x223E_9F78, reader.uint16() != nil else { return nil }
        for _ in 0..<TNEF.mostItems {
            guard let level = reader.uint8(), level == 1 || level == 2, let tag = reader.uint32(),
                let length = reader.uint32(), let data = reader.take(Int(length))
            else { break }
            _ = reader.uint16()  // a checksum; a wrong one hides no file
            read(tag, data)
        }
        for index in files.indices where files[index].type.isEmpty {
            files[index].type = mediaType(ofFile: files[index].filename)
        }
        files.removeAll { $0.content.isEmpty && $0.filename.isEmpty }
    }

    /// The text: plain, or from HTML, or from RTF.
    var text: String? {
        if let plain, !plain.trimmed.isEmpty { return plain }
        if let html { return plainText(fromHTML: html) }
        return rtf.map(plainText(fromRTF:))
    }

    private mutating func read(_ tag: UInt32, _ data: ArraySlice<UInt8>) {
        switch tag {
        case 0x0006_9007: codepage = LittleEndianReader.codepage(data)  // attOemCodepage
        case 0x0002_800C: plain = text(data)  // attBody
        case 0x0006_9003: readProperties(data) { $0.readMessageProperty($1, $2, $3) }  // attMsgProps
        // attAttachRendData begins a file
        case 0x0006_9002: if files.count < TNEF.mostFiles { files.append(File()) }
        case 0x0001_8010: changeFile(text(data)) { $0.filename = $1 }  // attAttachTitle
        case 0x0006_800F: changeFile(Array(data)) { $0.content = $1 }  // attAttachData
        case 0x0006_9005: readProperties(data) { $0.readFileProperty($1, $2, $3) }  // attAttachment
        default: break
        }
    }

    private mutating func changeFile<Value>(_ value: Value, _ change: (inout File, Value) -> Void) {
        if files.isEmpty { files.append(File()) }
        change(&files[files.count - 1], value)
    }

    private mutating func readMessageProperty(_ id: UInt16, _ type: UInt16, _ value: ArraySlice<UInt8>) {
        switch id {
        case 0x1000: plain = string(type, value)  // PidTagBody
        case 0x1009: rtf = decompressRTF(value)  // PidTagRtfCompressed
        case 0x1013: html = type == 0x102 ? decodeText(value, charset: codepage).text : string(type, value)
        case 0x3FDE where value.count >= 4: codepage = LittleEndianReader.codepage(value) ?? codepage
        default: break
        }
    }

    private mutating func readFileProperty(_ id: UInt16, _ type: UInt16, _ value: ArraySlice<UInt8>) {
        switch id {
        case 0x3707: changeFile(string(type, value)) { $0.filename = $1 }  // PidTagAttachLongFilename
        case 0x3704: changeFile(string(type, value)) { if $0.filename.isEmpty { $0.filename = $1 } }
        case 0x370E: changeFile(string(type, value)) { $0.type = $1.asciiLowercased }  // PidTagAttachMimeTag
        case 0x3701:
            // An object begins with its interface's id.
            let content = type == 0x0D ? value.dropFirst(16) : value
            changeFile(Array(content)) { if $0.content.isEmpty { $0.content = $1 } }
        default: break
        }
    }

    private func text(_ data: ArraySlice<UInt8>) -> String {
        decodeText(data.prefix { $0 != 0 }, charset: codepage).text
    }

    private func string(_ type: UInt16, _ value: ArraySlice<UInt8>) -> String {
        guard type & 0xFFF == 0x1F else { return text(value) }
        let decoded = decodeUTF16(value, isBigEndian: false).text
        return String(decoding: decoded.utf8.prefix { $0 != 0 }, as: UTF8.self)
    }

    /// A list of MAPI properties (MS-OXTNEF §2.1.3.4): number, then each with its tag, its name if it has one, and values.
    private mutating func readProperties(
        _ data: ArraySlice<UInt8>, each: (inout TNEF, _ id: UInt16, _ type: UInt16, ArraySlice<UInt8>) -> Void
    ) {
        var reader = LittleEndianReader(data)
        guard let count = reader.uint32() else { return }
        for _ in 0..<min(Int(count), TNEF.mostItems) {
            guard let type = reader.uint16(), let id = reader.uint16() else { return }
            if id >= 0x8000 {
                guard reader.take(16) != nil, let kind = reader.uint32(), let length = reader.uint32() else {
                    return
                }
                if kind == 1, reader.take(LittleEndianReader.padded(Int(length))) == nil { return }
            }
            let isMultiple = type & 0x1000 != 0
            let single = type & 0xFFF
            let isVariable = [0x1E, 0x1F, 0x102, 0x0D].contains(single)
            let values = isMultiple || isVariable ? reader.uint32() : 1
            guard let values else { return }
            for place in 0..<min(Int(values), TNEF.mostItems) {
                let length = isVariable ? reader.uint32().map { Int($0) } : LittleEndianReader.width(single)
                guard let length, let value = reader.take(length) else { return }
                if isVariable { _ = reader.take(LittleEndianReader.padded(length) - length) }
                if place == 0 { each(&self, id, single, value) }
            }
        }
    }
}

/// Numbers of little endian, one after another; nil at the end.
struct LittleEndianReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }
    mutating func uint8() -> UInt8? { rest.popFirst() }
    mutating func uint16() -> UInt16? { take(2).map { $0.reversed().reduce(0) { $0 << 8 | UInt16($1) } } }
    mutating func uint32() -> UInt32? { take(4).map { $0.reversed().reduce(0) { $0 << 8 | UInt32($1) } } }

    static func padded(_ count: Int) -> Int { (count &+ 3) & ~3 }

    /// The octets of a value of a fixed type, padded to four.
    static func width(_ type: UInt16) -> Int? {
        switch type {
        case 0x02, 0x03, 0x04, 0x0A, 0x0B: 4
        case 0x05, 0x06, 0x07, 0x14, 0x40: 8
        case 0x48: 16
        default: nil
        }
    }

    static func codepage(_ data: ArraySlice<UInt8>) -> String? {
        var reader = LittleEndianReader(data)
        return reader.uint32().flatMap { $0 == 0 ? nil : "cp\($0)" }
    }
}
