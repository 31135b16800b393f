import Mail

/// Lines that stand above what is not new, and how much of what follows they make old.
struct QuoteBlock {
    enum Kind {
        /// `On … Ann wrote:`; may stand above a quote between which answers are written.
        case attribution
        /// A header block or a line such as "Original Message".
        case header
    }

    var lines: Range<Int>
    var kind: Kind
}

extension ReplyLines {
    /// Finds attributions, header blocks and lines such as "Original Message". Above lines with quote marks
    /// they are taken out alone, for answers may stand between the quotes; else all from there on is old.
    mutating func findBlocks() {
        readHeaders()
        var index = 0
        var seen = 0
        while index < lines.count {
            guard lines[index].role == .author, let block = block(at: index) else {
                index += 1
                continue
            }
            index = block.lines.upperBound
            let next = nextText(index)
            if let next, lines[next].role == .quote {
                setRole(.attribution, block.lines)
            } else if block.kind == .attribution, next != nil,
                !hasText(from: &seen, to: block.lines.lowerBound)
            {
                // A quote without marks with an answer below it looks like this too.
                setRole(.attribution, block.lines)
            } else {
                setRole(.old, withSeparators(above: block.lines.lowerBound)..<lines.count)
                return
            }
        }
    }

    /// Whether something stands above `end`; `seen` is how far that was looked through without finding it.
    private func hasText(from seen: inout Int, to end: Int) -> Bool {
        while seen < end {
            if lines[seen].role == .author || lines[seen].role == .quote { return true }
            seen += 1
        }
        return false
    }

    private func block(at index: Int) -> QuoteBlock? {
        let line = text(index)
        if let first = line.first, isDash(first) || first == UInt8(ascii: ">") || line.count < 80,
            let block = separator(at: index)
        {
            return block
        }
        if let block = headerBlock(at: index) ?? notesBlock(at: index) { return block }
        return (polymailAttribution(at: index) ?? attribution(endingAt: index)).map {
            QuoteBlock(lines: $0, kind: .attribution)
        }
    }

    /// Goes up over lines of dashes, and lines that only announce the block.
    private func withSeparators(above index: Int) -> Int {
        var start = index
        var above = index
        while above > 0, index - above < 6 {
            above -= 1
            if lines[above].role == .blank { continue }
            guard lines[above].role == .author, isRule(above) || isAnnouncement(above) else { break }
            start = above
        }
        return start
    }

    /// A line of at least three dashes, underscores, equals signs or stars, and nothing else.
    func isRule(_ index: Int) -> Bool {
        let line = text(index)
        return line.count >= 3 && line.allSatisfy { isDash($0) || $0 == .space }
    }

    // MARK: Lines that say that the rest is a message

    private func separator(at index: Int) -> QuoteBlock? {
        let line = text(index)
        guard line.count < 400 else { return nil }
        if isGroupWise(index) { return QuoteBlock(lines: index..<(index + 1), kind: .attribution) }
        if isReplyAbove(line) { return QuoteBlock(lines: index..<(index + 1), kind: .header) }
        let dashes = line.prefix(while: isDash).count
        if dashes >= 3, !isAnnouncement(index), let lines = dashedSentence(index) { return lines }
        if dashes >= 20, dashes == line.count, let next = nextText(index + 1), next - index < 4,
            [.from, .message].contains(header(next)?.kind)
        {
            return QuoteBlock(lines: index..<(next + 1), kind: .header)
        }
        guard isAnnouncement(index), let first = line.first else { return nil }
        if isDash(first) || isQuoteMark(first) || line.last == UInt8(ascii: ":") || isFollowedByHeader(index)
        {
            return QuoteBlock(lines: index..<(index + 1), kind: .header)
        }
        return nil
    }

    /// "Original Message" and its translations, with dashes around it or without.
    private func isAnnouncement(_ index: Int) -> Bool {
        let line = text(index)
        guard line.count < 120 else { return false }
        let bare = line.trimming { isDash($0) || isQuoteMark($0) || $0.isWSP }
        // The longest announcement has 37 characters, in Cyrillic two octets each; most lines of text have more.
        guard bare.count > 6 || bare.first ?? 0 >= 0x80, bare.count <= 80 else { return false }
        if bare.count > 50, bare.allSatisfy({ $0 < 0x80 }) { return false }
        let phrase = folded(bare)[...].trimming { $0 == .space || $0 == UInt8(ascii: ":") }
        return announcements.contains(WordHash.of(phrase))
    }

    private func isFollowedByHeader(_ index: Int) -> Bool {
        guard let next = nextText(index + 1), next - index < 3 else { return false }
        return header(next) != nil
    }

    /// `---- On Tue, 22 Dec 2015 … wrote ----` (Zoho, Android) and `----- Forwarded by Ann/Example on
    /// 02/05/01 10:54 AM -----` (Notes), which may be wrapped over two lines.
    private func dashedSentence(_ index: Int) -> QuoteBlock? {
        var end = index + 1
        if text(index).count > 50, !isDash(text(index).last ?? 0), end < lines.count,
            lines[end].role == .author
        {
            end += 1
        }
        let whole = folded(bytes[lines[index].first..<lines[end - 1].last])[...]
        let bare = whole.trimming { isDash($0) || $0 == .space }
        guard bare.count > 4, bare.count < 300 else { return nil }
        if forwardedBy.contains(where: { bare.starts(with: $0) }) {
            return QuoteBlock(lines: index..<end, kind: .header)
        }
        guard isDash(whole.last ?? 0), Evidence(Array(bare)).hasVerb else { return nil }
        return QuoteBlock(lines: index..<end, kind: .attribution)
    }

    /// `##- Please type your reply above this line -##`: what help desks put above their mail.
    private func isReplyAbove(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count < 160, line.count > 12,
            let first = line.first(where: { !isDash($0) && !$0.isWSP }),
            first >= 0x80 || replyAboveStarts.contains(first.lowercased)
        else { return false }
        let bare = folded(line)[...].trimming { isDash($0) || $0 == .space || $0 == UInt8(ascii: "#") }
        return replyAbove.contains { bare.starts(with: $0) && bare.count < $0.count + 70 }
            && (bare.count < line.count || bare.count < 60)
    }

    func isDash(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "=")
            || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "+")
            || byte == UInt8(ascii: "#")
    }

    private func isQuoteMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "|")
    }
}
