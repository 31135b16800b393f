import Glibc

/// The lines of a message: ended by LF or CRLF, or in a message without any LF by CR.
///
/// QUIRK: archives of old Macintosh mailers end lines with a CR alone.
struct MessageLines {
    let bytes: [UInt8]
    /// The octet that ends a line.
    let ender: UInt8

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let hasLF = bytes.withUnsafeBufferPointer { all in
            all.baseAddress.map { memchr($0, Int32(UInt8.lf), all.count) != nil } ?? true
        }
        ender = hasLF ? .lf : .cr
    }

    /// Where the text of the line at `start` ends, and where the next line starts.
    func end(from start: Int, to end: Int) -> (text: Int, next: Int) {
        guard start < end else { return (end, end) }
        let found = bytes.withUnsafeBufferPointer { all -> Int? in
            guard let base = all.baseAddress, end <= all.count, start >= 0,
                let place = memchr(base + start, Int32(ender), end - start)
            else { return nil }
            return UnsafeRawPointer(place) - UnsafeRawPointer(base)
        }
        guard let place = found else { return (end, end) }
        return (ender == .lf && place > start && bytes[place - 1] == .cr ? place - 1 : place, place + 1)
    }

    /// The first line at or after `start`, itself the start of a line, that begins with `--`; else the end.
    func dashLine(from start: Int, to limit: Int? = nil) -> Int {
        bytes.withUnsafeBufferPointer { whole in
            let all = UnsafeBufferPointer(rebasing: whole[..<min(limit ?? whole.count, whole.count)])
            guard let base = all.baseAddress, start >= 0, start &+ 1 < all.count else { return all.count }
            // Encoded files have no hyphens, so that this is one look at their octets.
            let dash = UInt8(ascii: "-")
            var position = start
            while let place = memchr(base + position, Int32(dash), all.count &- position) {
                position = UnsafeRawPointer(place) - UnsafeRawPointer(base)
                guard position &+ 1 < all.count else { break }
                if all[position &+ 1] == dash, position == start || all[position &- 1] == ender {
                    return position
                }
                position &+= 1
            }
            return all.count
        }
    }
}

/// Reads one header: fields until the first empty line, or until a line that `endsPart` (a delimiter of the multipart
/// around it: some have a colon in them).
struct HeaderReader {
    private let lines: MessageLines
    private let limits: MessageLimits
    private let isRoot: Bool
    private var headers = Headers()

    init(_ lines: MessageLines, limits: MessageLimits, isRoot: Bool) {
        (self.lines, self.limits, self.isRoot) = (lines, limits, isRoot)
    }

    /// - Returns: the header, and where the body begins.
    mutating func read(
        from start: Int, endsPart: (_ start: Int, _ end: Int) -> Bool
    ) -> (Headers, body: Int) {
        let bytes = lines.bytes
        var position = isRoot ? firstLine(start) : start
        while position < bytes.count {
            let line = lines.end(from: position, to: bytes.count)
            if line.text == position { return (headers, line.next) }  // the empty line
            if line.text - position == 1, bytes[position] == .cr { return (headers, line.next) }
            if endsPart(position, line.text) { return (headers, position) }
            guard let colon = fieldNameEnd(bytes, from: position, to: line.text) else {
                if isMboxFromLine(bytes, from: position, to: line.text) {
                    note("mbox-from-line")
                    position = line.next
                    continue
                }
                guard let next = resumption(after: line.next, endsPart) else {
                    note(headers.fields.isEmpty ? "header-missing" : "header-broken")
                    return (headers, position)
                }
                note("header-broken")
                extendLastField(to: next)
                position = next
                continue
            }
            var fieldEnd = line
            while fieldEnd.next < bytes.count, bytes[fieldEnd.next].isWSP {
                fieldEnd = lines.end(from: fieldEnd.next, to: bytes.count)
            }
            if headers.fields.count < limits.headerFields, fieldEnd.next - start <= limits.headerBytes {
                headers.fields.append(
                    HeaderField(
                        raw: bytes[position..<fieldEnd.next], value: bytes[colon.value..<fieldEnd.text],
                        key: key(from: position, to: colon.name)))
            } else {
                note("header-limit")
            }
            position = fieldEnd.next
        }
        return (headers, bytes.count)
    }

    private mutating func note(_ problem: String) {
        if !headers.problems.contains(problem) { headers.problems.append(problem) }
    }

    private func key(from start: Int, to end: Int) -> String {
        lines.bytes.withUnsafeBufferPointer { all in
            String(unsafeUninitializedCapacity: end - start) { out in
                for place in 0..<(end - start) { out[place] = all[start &+ place].lowercased }
                return end - start
            }
        }
    }

    /// Where a message's header begins. QUIRK: a byte order mark, or empty lines before fields that every message has.
    private mutating func firstLine(_ start: Int) -> Int {
        let bytes = lines.bytes
        var position = start
        if bytes[position...].starts(with: [0xEF, 0xBB, 0xBF]) { position += 3 }
        let first = position
        while position < bytes.count, bytes[position].isFWS { position += 1 }
        guard position > first, position < bytes.count, !bytes[position - 1].isWSP else { return first }
        let line = lines.end(from: position, to: bytes.count)
        guard isMboxFromLine(bytes, from: position, to: line.text) || isMessageField(position, line.text)
        else {
            return first
        }
        note("header-late")
        return position
    }

    /// Where the header goes on after a line that is no field; nil where it does not. QUIRK: a field that was folded
    /// without the blank. A message's header goes on where a field follows that every message has and this one has not
    /// yet, before the next empty line.
    private func resumption(after start: Int, _ endsPart: (Int, Int) -> Bool) -> Int? {
        let bytes = lines.bytes
        var position = start
        for _ in 0..<100 {
            let line = lines.end(from: position, to: bytes.count)
            if position >= bytes.count || line.text == position || position - start > 1 << 14 { return nil }
            if endsPart(position, line.text) { return nil }
            if isMessageField(position, line.text) { return position }
            position = line.next
        }
        return nil
    }

    /// Whether a line is a field of those that messages have, and that was not read yet.
    private func isMessageField(_ start: Int, _ end: Int) -> Bool {
        guard let colon = fieldNameEnd(lines.bytes, from: start, to: end), colon.name - start <= 30 else {
            return false
        }
        let key = key(from: start, to: colon.name)
        return isRoot && messageFields.contains(key) && (key == "received" || !headers.contains(key))
            || key.hasPrefix("content-") && !headers.contains(key)
    }

    /// Lines that are no field belong to the one before them, so that no octet is lost.
    private mutating func extendLastField(to end: Int) {
        guard let last = headers.fields.popLast() else { return }
        let bytes = lines.bytes
        var text = end
        while text > last.value.startIndex, bytes[text - 1] == .lf || bytes[text - 1] == .cr { text -= 1 }
        headers.fields.append(
            HeaderField(
                raw: bytes[last.raw.startIndex..<end], value: bytes[last.value.startIndex..<text],
                key: last.key))
    }
}

private let messageFields: Set<String> = [
    "from", "to", "subject", "date", "message-id", "mime-version", "received", "return-path", "reply-to",
    "in-reply-to", "references", "delivered-to",
]

/// The end of a field name and the start of its value; white space before the colon is obsolete but known
/// (RFC 5322 §4.5). Nil if the line is no field.
private func fieldNameEnd(_ bytes: [UInt8], from start: Int, to end: Int) -> (name: Int, value: Int)? {
    bytes.withUnsafeBufferPointer { all in
        var position = start
        while position < end, all[position] > 0x20, all[position] < 0x7F, all[position] != UInt8(ascii: ":") {
            position &+= 1
        }
        let name = position
        while position < end, all[position].isWSP { position &+= 1 }
        guard name > start, position < end, all[position] == UInt8(ascii: ":") else { return nil }
        return (name, position &+ 1)
    }
}

private func isMboxFromLine(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    let line = bytes[start..<end]
    return line.starts(with: "From ".utf8) || line.starts(with: ">From ".utf8)
}
