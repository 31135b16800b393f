import Mail

/// A table of comma-, semicolon- or tab-separated values (RFC 4180), whose records keep their bytes: what is added
/// to them changes nothing else.
struct CSVTable {
    struct Record {
        /// As it stands in the file, without its line end.
        let bytes: ArraySlice<UInt8>
        let fields: [String]
        /// Of its first octet, counted from 1.
        let line: Int
    }

    private(set) var records: [Record] = []
    private var separator = UInt8(ascii: ",")
    private var lineEnd: [UInt8] = [.lf]

    init(_ bytes: [UInt8]) {
        // U+FEFF, which some spreadsheets write first.
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        let first = bytes.prefix { $0 != .lf }
        if first.last == .cr { lineEnd = [.cr, .lf] }
        separator =
            [UInt8(ascii: ","), UInt8(ascii: ";"), .tab].max { a, b in
                first.count { $0 == a } < first.count { $0 == b }
            } ?? separator
        read(bytes)
    }

    private mutating func read(_ bytes: ArraySlice<UInt8>) {
        var (start, line) = (bytes.startIndex, 1)
        while start < bytes.endIndex {
            var (position, quoted, lines) = (start, false, 0)
            var field: [UInt8] = []
            var fields: [String] = []
            while position < bytes.endIndex, quoted || bytes[position] != .lf {
                let byte = bytes[position]
                if byte == .lf { lines += 1 }
                switch byte {
                case UInt8(ascii: "\"")
                where quoted && position + 1 < bytes.endIndex && bytes[position + 1] == byte:
                    field.append(byte)
                    position += 1
                case UInt8(ascii: "\"") where quoted || field.isEmpty: quoted.toggle()
                case separator where !quoted:
                    fields.append(String(decoding: field, as: UTF8.self))
                    field.removeAll(keepingCapacity: true)
                default: field.append(byte)
                }
                position += 1
            }
            var end = position
            if end > start, bytes[end - 1] == .cr { end -= 1 }
            if field.last == .cr { field.removeLast() }
            fields.append(String(decoding: field, as: UTF8.self))
            if end > start { records.append(Record(bytes: bytes[start..<end], fields: fields, line: line)) }
            line += lines + 1
            start = position + 1
        }
    }

    /// A record with further fields, which need no quotes, and its line end.
    func line(_ record: Record, _ further: [String]) -> [UInt8] {
        Array(record.bytes) + further.flatMap { [separator] + Array($0.utf8) } + lineEnd
    }
}
