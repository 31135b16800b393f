import Mail

/// What a line of a header block names.
enum HeaderKind: UInt8 {
    case from, sent, date, to, copy, subject, other
    /// `Message du 12/12/2016 13:20` (Orange).
    case message
}

struct HeaderLine {
    var kind: HeaderKind
    /// Where the value begins.
    var value: Int
    /// It names a person and has an address.
    var hasAddress = false
    /// Its value is one that a program sets there, and no words of a sentence: an address, a time, digits of
    /// a date, a name in `From`. `Subject` can tell nothing of this.
    var isEvidence = false
    /// A program's header line more than one of a form that was filled in by hand.
    var isTelling = false
}

/// Kinds of header lines that were seen.
private struct HeaderKinds {
    private(set) var bits: UInt16 = 0
    var count: Int { bits.nonzeroBitCount }

    mutating func insert(_ kind: HeaderKind) { bits |= 1 << UInt16(kind.rawValue) }
    func holds(_ kinds: HeaderKind...) -> Bool { kinds.contains { bits & 1 << UInt16($0.rawValue) != 0 } }
}

/// Octets in which the colon of a header line is looked for.
let longestHeaderName = 40
/// Octets of a header's value that are looked at.
private let longestHeaderValue = 500
/// Lines over which a header block may stretch: Notes puts its lists of recipients over many.
private let longestBlock = 40

extension ReplyLines {
    /// Reads each line's header name once.
    mutating func readHeaders() {
        headers = lines.indices.map { lines[$0].role == .author ? readHeader($0) : nil }
        for index in headers.indices {
            guard let header = headers[index] else { continue }
            // QUIRK: a table's cells may put the value on the line below.
            let isBelow = header.value >= lines[index].last && index + 1 < lines.count
            let value = isBelow ? text(index + 1) : bytes[header.value..<max(header.value, lines[index].last)]
            headers[index]?.judge(value.prefix(longestHeaderValue))
        }
    }

    func header(_ index: Int) -> HeaderLine? { index < headers.count ? headers[index] : nil }

    /// A line such as `From: Ann`, `*Von:* Ann` or `发件人：Ann`.
    private func readHeader(_ index: Int) -> HeaderLine? {
        let line = text(index)
        guard let first = line.first, first.isLetter || first >= 0x80 || first == UInt8(ascii: "*") else {
            return nil
        }
        var at = line.startIndex
        let limit = min(line.endIndex, at + longestHeaderName)
        while at < limit {
            let isWide =
                line[at] == 0xEF && at + 2 < line.endIndex && line[at + 1] == 0xBC && line[at + 2] == 0x9A
            if line[at] == UInt8(ascii: ":") || isWide {
                let name = folded(line[..<at])[...].trimming {
                    $0 == .space || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_")
                }
                guard let kind = headerNames[WordHash.of(name)] else { return nil }
                return HeaderLine(kind: kind, value: at + (isWide ? 3 : 1))
            }
            at += 1
        }
        return nil
    }

    /// A header block that begins at a line: lines of different kinds, among them who or when, and
    /// something that a form filled in by hand ("From: Berlin, To: Paris") has not: a subject, an address,
    /// or a time.
    func headerBlock(at index: Int) -> QuoteBlock? {
        guard let first = header(index), first.kind != .other else { return nil }
        var seen = HeaderKinds()
        seen.insert(first.kind)
        var (isSure, hasAddress, isEvident) = (first.isTelling, first.hasAddress, first.isEvidence)
        var end = index + 1
        var last = index
        while end < lines.count, end - index < longestBlock {
            let gap = end - last - 1
            if lines[end].role == .blank {
                if gap > 6 { break }
            } else if lines[end].role != .author {
                break
            } else if let next = header(end) {
                seen.insert(next.kind)
                isSure = isSure || next.isTelling
                hasAddress = hasAddress || next.hasAddress
                isEvident = isEvident || next.isEvidence
                last = end
            } else if gap > 0, lines[end - 1].role == .blank {
                break
            }
            end += 1
        }
        if seen.count == 2, !hasAddress, !seen.holds(.sent, .message) { return nil }
        guard isSure, isEvident, seen.count >= 2, seen.holds(.from, .sent, .date, .message),
            first.kind != .to && first.kind != .copy || seen.count >= 3
        else { return nil }
        return QuoteBlock(lines: index..<(last + 1), kind: .header)
    }

    /// Notes: a name, a date and a time stand above `To:`, `cc:` and `Subject:`.
    func notesBlock(at index: Int) -> QuoteBlock? {
        guard header(index)?.kind == .to else { return nil }
        var end = index + 1
        while end < lines.count, end - index < longestBlock, header(end)?.kind != .subject { end += 1 }
        guard end < lines.count, end - index < longestBlock, let above = paragraph(above: index) else {
            return nil
        }
        return QuoteBlock(lines: above..<(end + 1), kind: .header)
    }

    /// The start of the lines above `index` that say who wrote and when.
    private func paragraph(above index: Int) -> Int? {
        var bottom = index
        while bottom > 0, index - bottom < 8, lines[bottom - 1].role == .blank || isNotesRemark(bottom - 1) {
            bottom -= 1
        }
        var top = bottom
        while top > 0, bottom - top < 4, lines[top - 1].role == .author {
            top -= 1
            guard text(top).contains(where: \.isDigit) else { continue }
            let evidence = Evidence(folded(bytes[lines[top].first..<lines[bottom - 1].last]))
            guard evidence.hasDate, evidence.hasTime else { continue }
            // A date alone: who wrote stands above it.
            let isDateAlone = text(top).first?.isDigit ?? false
            while isDateAlone, top > 0, bottom - top < 4, lines[top - 1].role == .author { top -= 1 }
            return top
        }
        return nil
    }

    /// `Please respond to Ann`, which Notes puts between.
    private func isNotesRemark(_ index: Int) -> Bool {
        let line = text(index)
        guard line.count > 8, line.count < 120 else { return false }
        let text = folded(line)
        return notesRemarks.contains { text.starts(with: $0) }
    }
}

extension HeaderLine {
    /// Reads what the value says, once.
    fileprivate mutating func judge(_ value: ArraySlice<UInt8>) {
        switch kind {
        case .from, .to, .copy:
            hasAddress = value.contains(UInt8(ascii: "@"))
            isTelling = hasAddress
            isEvidence = hasAddress || kind == .from && isName(value)
        case .date:
            let evidence = Evidence(folded(value))
            isTelling = evidence.hasTime
            isEvidence = evidence.hasDate
        case .sent:
            isTelling = true
            // Digits of other scripts are of three octets or begin so.
            isEvidence = value.contains { $0.isDigit || $0 >= 0xD9 }
        case .message: (isTelling, isEvidence) = (true, true)
        case .subject: isTelling = true
        case .other: break
        }
    }

    /// A name or the like: few words, begun with a capital or in a script without them, and no sentence's end.
    private func isName(_ value: ArraySlice<UInt8>) -> Bool {
        let text = value.trimming { $0.isWSP || "*_\"'".utf8.contains($0) }
        guard let first = text.first, let last = text.last, text.count <= 120 else { return false }
        let isCapital = first.isLetter && first & 0x20 == 0 || first >= 0x80 || first == UInt8(ascii: "[")
        return isCapital && !".!?,;".utf8.contains(last) && text.split(separator: .space).count <= 6
    }
}
