import Glibc
import Synchronization

/// Converters of glibc's iconv that wait for their next use, by charset: opening one reads files and costs a hundred
/// times what a subject costs to convert.
private let idleConverters = Mutex<[String: [IconvConverter]]>([:])

/// Which names iconv knows, as far as asked.
private let knownNames = Mutex<[String: Bool]>([:])

/// Names that are remembered; labels come from strangers.
private let mostNames = 256

/// An open converter to UTF-8.
///
/// `@unchecked Sendable`: an `iconv_t` may go from thread to thread if no two use it at once (POSIX, iconv), and it has one
/// owner at a time: it is taken out of `idleConverters` under that one's lock, used by who took it, and put back.
private struct IconvConverter: @unchecked Sendable {
    let handle: iconv_t

    init?(_ charset: String) {
        guard let handle = iconv_open("UTF-8", charset), handle != iconv_t(bitPattern: -1) else { return nil }
        self.handle = handle
    }

    static func take(_ charset: String) -> IconvConverter? {
        idleConverters.withLock { $0[charset]?.popLast() } ?? IconvConverter(charset)
    }

    func putBack(_ charset: String) {
        iconv(handle, nil, nil, nil, nil)  // to its initial state
        let isKept = idleConverters.withLock { idle in
            guard idle.count < mostNames || idle[charset] != nil, idle[charset, default: []].count < 8 else {
                return false
            }
            idle[charset, default: []].append(self)
            return true
        }
        if !isKept { iconv_close(handle) }
    }
}

/// Whether iconv has a converter of that name. Names with other octets than those of charsets' names are never asked
/// for: iconv takes some of them for paths and options.
func isKnownToIconv(_ charset: String) -> Bool {
    guard !charset.isEmpty, charset.utf8.count <= 40,
        charset.utf8.allSatisfy({ $0.isLetter || $0.isDigit || "-_.:+".utf8.contains($0) }),
        !["CHAR", "WCHAR_T", "INTERNAL"].contains(charset)  // not charsets but this machine's memory
    else { return false }
    if let known = knownNames.withLock({ $0[charset] }) { return known }
    let converter = IconvConverter(charset)
    converter?.putBack(charset)
    knownNames.withLock { if $0.count < mostNames { $0[charset] = converter != nil } }
    return converter != nil
}

/// Converts to UTF-8; nil if iconv does not know the charset. Octets that are no character become U+FFFD; `faults` is
/// their number. Total and linear.
func convertByIconv(_ bytes: ArraySlice<UInt8>, from charset: String) -> (text: String, faults: Int)? {
    guard isKnownToIconv(charset), let converter = IconvConverter.take(charset) else { return nil }
    defer { converter.putBack(charset) }
    var input = Array(bytes)
    var output = [UInt8](repeating: 0, count: min(max(64, input.count &* 2), 1 << 16))
    let unit = charset.hasPrefix("UTF-32") ? 4 : 1
    var faults = 0
    var result: [UInt8] = []
    result.reserveCapacity(input.count &* 2)
    input.withUnsafeMutableBytes { source in
        var next = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = source.count
        while true {
            // With nothing left, what the converter still holds back is asked for: a letter that waits for its mark.
            let isFlush = left == 0
            var (outcome, code): (Int, Int32) = (0, 0)
            output.withUnsafeMutableBytes { target in
                var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                var room = target.count
                outcome =
                    isFlush
                    ? iconv(converter.handle, nil, nil, &to, &room)
                    : iconv(converter.handle, &next, &left, &to, &room)
                code = errno
                result.append(contentsOf: target.prefix(target.count &- room))
            }
            if outcome != -1 {
                if isFlush { break }
                continue
            }
            if code == E2BIG { continue }
            if isFlush { break }
            result += [0xEF, 0xBF, 0xBD]  // U+FFFD. EILSEQ or EINVAL: one unit that is no character
            faults += 1
            next = next.map { $0 + min(unit, left) }
            left -= min(unit, left)
        }
    }
    return (String(decoding: result, as: UTF8.self), faults)
}

/// What each octet of a single-byte charset means, as UTF-8: up to three octets, the first lowest, and their number in
/// the highest; 0 where the octet means nothing.
struct OctetTable: Sendable {
    let entries: [UInt32]

    /// The character of an octet, or nil.
    func scalar(_ byte: UInt8) -> Unicode.Scalar? {
        let entry = entries[Int(byte)]
        let octets = [entry, entry >> 8, entry >> 16].prefix(Int(entry >> 24)).map {
            UInt8(truncatingIfNeeded: $0)
        }
        return String(decoding: octets, as: UTF8.self).unicodeScalars.first
    }

    /// Converts; octets that mean nothing become U+FFFD and are counted.
    func convert(_ bytes: ArraySlice<UInt8>) -> (text: String, faults: Int) {
        var faults = 0
        let text = bytes.withUnsafeBufferPointer { source in
            String(unsafeUninitializedCapacity: source.count &* 3) { out in
                var count = 0
                for byte in source {
                    if byte < 0x80 {
                        out[count] = byte
                        count &+= 1
                        continue
                    }
                    var entry = entries[Int(byte)]
                    if entry == 0 {
                        entry = 0x03BD_BFEF
                        faults &+= 1
                    }
                    for _ in 0..<(entry >> 24) {
                        out[count] = UInt8(truncatingIfNeeded: entry)
                        count &+= 1
                        entry >>= 8
                    }
                }
                return count
            }
        }
        return (text, faults)
    }
}

private let octetTables = Mutex<[String: OctetTable]>([:])

/// The table of a charset, asked of iconv once: an octet at a time.
func octetTable(_ charset: String) -> OctetTable? {
    if let table = octetTables.withLock({ $0[charset] }) { return table }
    guard isKnownToIconv(charset) else { return nil }
    var entries: [UInt32] = []
    for byte in UInt8.min...UInt8.max {
        guard let (text, faults) = convertByIconv([byte], from: charset), faults == 0,
            text.utf8.count <= 3, text.unicodeScalars.count == 1
        else {
            entries.append(0)
            continue
        }
        var entry = UInt32(text.utf8.count) << 24
        for (place, octet) in text.utf8.enumerated() { entry |= UInt32(octet) << UInt32(8 * place) }
        entries.append(entry)
    }
    let table = OctetTable(entries: entries)
    octetTables.withLock { if $0.count < mostNames { $0[charset] = table } }
    return table
}
