import Mail

/// What a line of a reply is.
enum LineRole: UInt8 {
    case author, blank, quote
    /// An attribution or a header block above a quote.
    case attribution
    /// All below a line from which on nothing was written now.
    case old
    case signature
    /// "Sent from my phone".
    case device
    /// A legal notice, a scanner's or a list's footer, a line of dashes at the end.
    case footer
}

struct ReplyLine {
    /// Octets of the line without its line end.
    var start: Int
    var end: Int
    /// Its octets without white space at both ends; equal if it is blank.
    var first: Int
    var last: Int
    var role: LineRole
}

/// The lines of a reply. All scanning is on octets, each line is looked at a bounded number of times, and
/// what is looked at together is bounded (`longestAttribution`, `longestBlock`): time grows with the size
/// of the text.
struct ReplyLines {
    let bytes: [UInt8]
    var lines: [ReplyLine] = []
    /// What each line names, where it looks like one of a header block.
    var headers: [HeaderLine?] = []
    let author: AuthorName

    init(_ text: String, author: AuthorName = AuthorName()) {
        self.author = author
        bytes = Array(text.utf8)
        lines.reserveCapacity(bytes.count / 40 + 1)
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != .lf, bytes[end] != .cr { end += 1 }
            lines.append(line(start, end))
            if end + 1 < bytes.count, bytes[end] == .cr, bytes[end + 1] == .lf { end += 1 }
            start = end + 1
        }
    }

    private func line(_ start: Int, _ end: Int) -> ReplyLine {
        var (first, last) = (start, end)
        while first < last, let width = whiteSpace(at: first, before: last) { first += width }
        while last > first, let width = whiteSpace(endingAt: last, after: first) { last -= width }
        let isEmpty = first == last && bytes[start..<end].allSatisfy { $0 != UInt8(ascii: "=") }
        return ReplyLine(start: start, end: end, first: first, last: last, role: isEmpty ? .blank : .author)
    }

    /// The octets of white space at an index: SP, HTAB, U+00A0, marks without width, and `=09` or `=20`.
    /// QUIRK: quoted-printable that a gateway passed on undecoded (`=09To:=09Ann`), as old archives hold it.
    private func whiteSpace(at index: Int, before end: Int) -> Int? {
        switch bytes[index] {
        case .space, .tab, 0x0B, 0x0C: return 1
        case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA0: return 2
        case 0xE2...0xEF
        where index + 2 < end && isInvisible(bytes[index], bytes[index + 1], bytes[index + 2]):
            return 3
        case UInt8(ascii: "=") where index + 2 < end && isQuotedSpace(bytes[index + 1], bytes[index + 2]):
            return 3
        default: return nil
        }
    }

    private func whiteSpace(endingAt end: Int, after start: Int) -> Int? {
        switch bytes[end - 1] {
        case .space, .tab, 0x0B, 0x0C: return 1
        case 0xA0 where end - 2 >= start && bytes[end - 2] == 0xC2: return 2
        case 0x80...0xBF
        where end - 3 >= start && isInvisible(bytes[end - 3], bytes[end - 2], bytes[end - 1]):
            return 3
        case 0x30...0x39
        where end - 3 >= start && bytes[end - 3] == UInt8(ascii: "=")
            && isQuotedSpace(bytes[end - 2], bytes[end - 1]):
            return 3
        default: return nil
        }
    }

    private func isQuotedSpace(_ a: UInt8, _ b: UInt8) -> Bool {
        a == 0x32 && b == 0x30 || a == 0x30 && b == 0x39
    }

    func isBlank(_ index: Int) -> Bool { lines[index].first == lines[index].last }

    func text(_ index: Int) -> ArraySlice<UInt8> { bytes[lines[index].first..<lines[index].last] }

    /// The next line at or behind `index` that is not blank.
    func nextText(_ index: Int) -> Int? {
        var index = index
        // Bounded, so that blank lines between many candidates are not run through again and again.
        for _ in 0..<40 where index < lines.count {
            if !isBlank(index) { return index }
            index += 1
        }
        return nil
    }

    mutating func setRole(_ role: LineRole, _ range: Range<Int>) {
        for index in range where role == .old || lines[index].role != .blank { lines[index].role = role }
    }

    // MARK: Quotes

    /// Finds the lines that carry a quote mark.
    mutating func findQuotes(_ marks: [LineMark]) {
        for index in lines.indices where lines[index].role == .author {
            if index < marks.count, marks[index] == .quoted {
                lines[index].role = .quote
            } else if text(index).first == UInt8(ascii: ">"), !isGroupWise(index) {
                lines[index].role = .quote
            }
        }
        for index in lines.indices where lines[index].role == .quote && index >= marks.count {
            if isEscapedFrom(index) || isBetweenArrows(index) { lines[index].role = .author }
        }
        findInitials()
        findWrappedRests()
    }

    /// `>From here` alone: the mark is that of an mbox file (RFC 4155, "mboxo"), not of a quote.
    private func isEscapedFrom(_ index: Int) -> Bool {
        text(index).starts(with: ">From ".utf8)
            && (index == 0 || lines[index - 1].role != .quote)
            && (index + 1 >= lines.count || lines[index + 1].role != .quote)
    }

    /// `>>> >>> look here <<<`: arrows for the eye.
    private func isBetweenArrows(_ index: Int) -> Bool {
        text(index).starts(with: ">>".utf8) && text(index).suffix(2).elementsEqual("<<".utf8)
    }

    /// `>>> Ann Example <ann@example.com> 11/21/2026 6:00 PM >>>`: GroupWise's attribution.
    func isGroupWise(_ index: Int) -> Bool {
        let line = text(index)
        guard line.count > 12, line.count < 300, line.starts(with: ">>> ".utf8),
            line.suffix(3).elementsEqual(">>>".utf8)
        else { return false }
        return Evidence(folded(line)).hasDate
    }

    /// Quote marks with the author's initials (`AB> text`), as FidoNet's editors and Emacs's supercite set
    /// them: at least two lines in a row with the same ones.
    private mutating func findInitials() {
        var run = 0..<0
        var mark: ArraySlice<UInt8>?
        for index in 0...lines.count {
            let next = index < lines.count ? initials(index) : nil
            if let next, let mark, next.elementsEqual(mark) {
                run = run.lowerBound..<(index + 1)
                continue
            }
            if run.count > 1 { setRole(.quote, run) }
            run = index..<(index + (next == nil ? 0 : 1))
            mark = next
        }
    }

    private func initials(_ index: Int) -> ArraySlice<UInt8>? {
        guard lines[index].role == .author else { return nil }
        let line = text(index)
        guard let end = line.prefix(5).firstIndex(of: UInt8(ascii: ">")), end > line.startIndex,
            line[..<end].allSatisfy({ $0 >= 0x41 && $0 <= 0x5A })
        else { return nil }
        return line[...end]
    }

    /// A line with a deep quote that was wrapped on its way leaves a short unmarked rest between two marked
    /// ones. Only where this happens three times in a text is it taken for that; else it may be an answer.
    private mutating func findWrappedRests() {
        var found: [Int] = []
        guard lines.count > 2 else { return }
        for index in 1..<(lines.count - 1) where lines[index].role == .author && isWrappedRest(index) {
            found.append(index)
        }
        if found.count >= 3 { for index in found { lines[index].role = .quote } }
        for index in 1..<(lines.count - 1) where lines[index].role == .author && isLinkInQuote(index) {
            lines[index].role = .quote
        }
    }

    /// `(https://…)` or `<https://…>` alone between two quoted lines: what was left where a client wrapped
    /// them.
    private func isLinkInQuote(_ index: Int) -> Bool {
        let line = text(index)
        return lines[index - 1].role == .quote && lines[index + 1].role == .quote
            && (line.starts(with: "(http".utf8) || line.starts(with: "<http".utf8))
            && line.prefix { $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: ">") }.count >= line.count - 3
    }

    private func isWrappedRest(_ index: Int) -> Bool {
        guard lines[index - 1].role == .quote, lines[index + 1].role == .quote,
            lines[index].last - lines[index].first < 25
        else { return false }
        let before = quoteDepth(index - 1)
        return before >= 2 && quoteDepth(index + 1) >= 2
            && lines[index - 1].last - lines[index - 1].start + 1 + firstWordLength(index) > 66
    }

    private func firstWordLength(_ index: Int) -> Int { text(index).prefix { !$0.isWSP }.count }

    private func quoteDepth(_ index: Int) -> Int {
        var depth = 0
        for byte in text(index) {
            if byte == UInt8(ascii: ">") { depth += 1 } else if !byte.isWSP { break }
        }
        return depth
    }
}
