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
}

/// Octets in which the colon of a header line is looked for.
let longestHeaderName = 40
/// Lines over which a header block may stretch: Notes puts its lists of recipients over many.
private let longestBlock = 40

extension ReplyLines {
    /// Reads each line's header name once.
    mutating func readHeaders() {
        headers = lines.indices.map { lines[$0].role == .author ? readHeader($0) : nil }
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
        var seen: Set<HeaderKind> = [first.kind]
        var isSure = first.kind == .message || isTelling(first, index)
        var hasAddress = self.hasAddress(first, index)
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
                isSure = isSure || isTelling(next, end)
                hasAddress = hasAddress || self.hasAddress(next, end)
                last = end
            } else if gap > 0, lines[end - 1].role == .blank {
                break
            }
            end += 1
        }
        if seen.count == 2, !hasAddress, seen.isDisjoint(with: [.sent, .message]) { return nil }
        guard isSure, seen.count >= 2, !seen.isDisjoint(with: [.from, .sent, .date, .message]),
            first.kind != .to && first.kind != .copy || seen.count >= 3
        else { return nil }
        return QuoteBlock(lines: index..<(last + 1), kind: .header)
    }

    private func hasAddress(_ header: HeaderLine, _ index: Int) -> Bool {
        [.from, .to, .copy].contains(header.kind)
            && bytes[header.value..<lines[index].last].contains(UInt8(ascii: "@"))
    }

    private func isTelling(_ header: HeaderLine, _ index: Int) -> Bool {
        switch header.kind {
        case .subject, .sent: true
        case .from, .to, .copy: hasAddress(header, index)
        case .date: Evidence(folded(bytes[header.value..<lines[index].last])).hasTime
        case .other, .message: false
        }
    }

    /// Notes: a name, a date and a time stand above `To:`, `cc:` and `Subject:`.
    func notesBlock(at index: Int) -> QuoteBlock? {
        guard header(index)?.kind == .to, let above = paragraph(above: index) else { return nil }
        var end = index + 1
        while end < lines.count, end - index < longestBlock, header(end)?.kind != .subject { end += 1 }
        guard end < lines.count, end - index < longestBlock else { return nil }
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
