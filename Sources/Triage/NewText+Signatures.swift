import Mail

/// Lines and octets of a signature behind a mark that is only nearly the one of RFC 3676 §4.3; more is text.
private let longestSignature = (lines: 10, octets: 74)
/// Lines behind `-- `.
private let longestMarkedSignature = 40

extension ReplyLines {
    /// Finds signatures, lines of telephones and legal footers, in each stretch of lines between quotes.
    mutating func findSignatures(_ marks: [LineMark]) {
        for index in lines.indices
        where index < marks.count && marks[index] == .signature && lines[index].role == .author {
            lines[index].role = .signature
        }
        var start = 0
        while start < lines.count {
            guard isOwn(start) else {
                start += 1
                continue
            }
            var end = start
            while end < lines.count, isOwn(end) { end += 1 }
            if start == 0 { findBanner(start..<end) }
            findSignature(start..<end)
            trimEnd(start..<end)
            findContactBlock(start..<end)
            start = end
        }
    }

    private func isOwn(_ index: Int) -> Bool {
        lines[index].role == .author || lines[index].role == .blank || lines[index].role == .signature
    }

    private mutating func findSignature(_ range: Range<Int>) {
        for index in range where lines[index].role == .author && isSignatureMark(index) {
            let (count, widest) = measure((index + 1)..<range.upperBound)
            let isExact =
                text(index).elementsEqual("--".utf8)
                && bytes[lines[index].start..<lines[index].end].last == .space
            guard
                isExact
                    ? count <= longestMarkedSignature
                    : count > 0 && count <= longestSignature.lines && widest <= longestSignature.octets
            else { continue }
            return setRole(.signature, index..<range.upperBound)
        }
    }

    /// `-- `, `--`, a long dash alone, or a short row of underscores.
    private func isSignatureMark(_ index: Int) -> Bool {
        let line = text(index)
        if line.elementsEqual("--".utf8) { return true }
        if line.count <= 6,
            line.elementsEqual("—".utf8) || line.elementsEqual("——".utf8) || line.elementsEqual("–".utf8)
        {
            return true
        }
        return (2...31).contains(line.count) && line.allSatisfy { $0 == UInt8(ascii: "_") }
    }

    /// How many lines with text a range has, at most as many as matter, and the octets of the widest.
    private func measure(_ range: Range<Int>) -> (count: Int, widest: Int) {
        var (count, widest) = (0, 0)
        for index in range where lines[index].role == .author {
            count += 1
            widest = max(widest, lines[index].last - lines[index].first)
            if count > longestMarkedSignature { break }
        }
        return (count, widest)
    }

    // MARK: The end of what was written

    /// Takes from the end what no person wrote: lines of telephones, legal footers, rows of dashes.
    private mutating func trimEnd(_ range: Range<Int>) {
        guard let first = range.first(where: { lines[$0].role == .author }) else { return }
        var end = range.upperBound
        while end > first {
            let last = end - 1
            if lines[last].role != .author {
                end = last
            } else if isDeviceLine(last) {
                lines[last].role = .device
                end = last
            } else if last > first, isTrailer(last) {
                lines[last].role = .footer
                end = last
            } else if let start = legalFooter(endingAt: last, from: first) {
                setRole(.footer, start..<end)
                end = start
            } else {
                break
            }
        }
        for index in first..<max(first, end) where lines[index].role == .author && isOwnDeviceLine(index) {
            lines[index].role = .device
        }
    }

    /// A line without a letter or digit that only divides.
    private func isTrailer(_ index: Int) -> Bool {
        let line = text(index)
        if line.count >= 2,
            line.allSatisfy({ isDash($0) || $0 == .space || $0 == UInt8(ascii: ".") && line.count > 4 })
        {
            return line.contains(where: isDash)
        }
        // U+1427: Streak for Gmail marks what it tracks with it.
        return line.elementsEqual([0xE1, 0x90, 0xA7])
    }
}
