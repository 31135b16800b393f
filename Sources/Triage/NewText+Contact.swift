import Mail

/// Lines with text that a contact block has at most, rows of dashes among them.
private let longestContactBlock = 14
/// Blank lines in a row inside one.
private let widestGap = 3

extension ReplyLines {
    /// Finds the contact block at the end of a stretch of the author's lines that no delimiter stands above:
    /// short lines without a sentence, which begin with the author's name or stand below a closing formula,
    /// and of which one is a telephone number, an address of mail or web, a company or a position. The name
    /// right below the formula stays with what was written. In doubt nothing is found.
    mutating func findContactBlock(_ range: Range<Int>) {
        // The zone, and its share of the lines, is gone before they change: else they would be copied.
        guard let found = ContactZone(self, range)?.block else { return }
        for index in found where lines[index].role == .author { lines[index].role = .signature }
    }

    /// A closing formula, whole, with more of its kind behind a `/`, or with a name behind it.
    fileprivate func isClosing(_ index: Int) -> Bool {
        let line = text(index)
        guard line.count <= 120 else { return false }
        let pieces = folded(line).split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "|") }
        return !pieces.isEmpty && pieces.count <= 3 && pieces.allSatisfy(isFormula)
    }

    /// A name of a header field, with a value or alone, or `<ann@example.com>: …` of a delivery report.
    fileprivate func isHeaderLike(_ index: Int) -> Bool {
        if let kind = header(index)?.kind, kind != .other { return true }
        let line = text(index)
        return line.first == UInt8(ascii: "<")
            || line.count <= 20 && headerNames[WordHash.of(folded(line))] != nil
    }

    private func isFormula(_ piece: ArraySlice<UInt8>) -> Bool {
        let text = piece.trimming { !$0.isLetter && $0 < 0x80 }
        // A full stop, a comma or an exclamation mark of another script.
        let ends = text.last ?? 0 < 0x80 ? 0..<1 : 0..<4
        for end in ends where text.count > end {
            if closings.contains(WordHash.of(text.dropLast(end))) { return true }
        }
        var hash = WordHash()
        var words = 0
        var isFound = false
        for byte in text {
            if byte == .space || byte == UInt8(ascii: ",") {
                words += 1
                isFound = isFound || closings.contains(hash.value)
            }
            hash.add(byte)
        }
        return isFound && words <= 4
    }
}

/// The lines at the end of a stretch that may be a contact block, from the last one up.
private struct ContactZone {
    private let reply: ReplyLines
    private var lines: [(index: Int, line: ContactLine)] = []
    /// The line above.
    private var above: Int?
    private let first: Int
    private let last: Int

    init?(_ reply: ReplyLines, _ range: Range<Int>) {
        guard let last = range.last(where: { reply.lines[$0].role == .author }) else { return nil }
        // A line alone is no block.
        guard let first = range.first(where: { reply.lines[$0].role == .author }), first < last else {
            return nil
        }
        (self.reply, self.first, self.last) = (reply, first, last)
        var index = last
        while index >= first {
            if reply.lines[index].role == .author {
                let gap = (lines.last?.index ?? index) - index
                let line = reply.text(index)
                above = index
                guard gap <= widestGap + 1, line.count <= ContactLine.longest, !reply.isClosing(index),
                    !reply.isHeaderLike(index)
                else {
                    break
                }
                let contact = ContactLine(line, reply.author)
                guard !contact.isProse else { break }
                lines.append((index, contact))
                // More lines of this kind are a list or a form.
                guard lines.count <= longestContactBlock else { return nil }
                above = nil
            } else if reply.lines[index].role != .blank, reply.lines[index].role != .signature {
                break
            }
            index -= 1
        }
        lines.reverse()
        guard lines.contains(where: { $0.line.isTelling }) else { return nil }
    }

    /// The lines of the block.
    var block: ClosedRange<Int>? {
        let isClosed = above.map(reply.isClosing) ?? false
        guard let begin = isClosed ? closedStart : namedStart, isBlock(begin) else { return nil }
        return lines[begin].index...last
    }

    /// Below a closing formula. The name right below it is left out, and one that is said again.
    private var closedStart: Int? {
        guard let above, let top = lines.first else { return nil }
        var begin = 0
        let isTyped = top.line.words <= 4 && top.line.digits == 0 && !top.line.isTelling && !top.line.isRule
        if isTyped, top.index == above + 1 || top.line.words == 1 && isBlankBelow(0) {
            begin = 1
        } else if top.line.hasContact || top.line.hasBareNumber, top.line.authorWords == 0 {
            // A list of others' addresses begins so; a block begins with a name.
            return nil
        }
        return repeated(0, from: begin)
    }

    /// At the author's name, where nothing else closes.
    private var namedStart: Int? {
        guard
            let name = lines.indices.first(where: { lines[$0].line.authorWords > 0 && hasBlankAbove($0) })
                ?? lines.indices.first(where: { lines[$0].line.authorWords > 0 })
        else { return nil }
        let again = repeated(name, from: name)
        if again > name { return again }
        // Who only goes on below his name ends with something else.
        guard lines[lines.count - 1].line.isTelling || lines[lines.count - 1].line.isRule else { return nil }
        if !hasBlankAbove(name) {
            // Typed below the last sentence; or a block that begins with the company.
            if isBlankBelow(name), name == 0 || !hasContact(before: name) { return name + 1 }
            guard let top = paragraphStart(name), top > 0 || above != nil, lines[name].line.authorWords > 1
            else {
                return nil
            }
            return isAnnounced(top) ? nil : top
        }
        let begin = name > 0 && lines[name - 1].line.isRule ? name - 1 : name
        return isAnnounced(begin) ? nil : begin
    }

    /// Where the typed name stands once more right below it: there the block begins, else at `begin`.
    private func repeated(_ typed: Int, from begin: Int) -> Int {
        let name = lines[typed].line
        for index in (typed + 1)..<max(typed + 1, min(lines.count, typed + 4)) {
            let next = lines[index].line
            let isAgain = next.firstWord == name.firstWord && name.words <= 3
            if isAgain || next.authorWords > 0 && name.authorWords > 0 { return index }
        }
        return begin
    }

    private func hasContact(before end: Int) -> Bool { lines[..<end].contains { $0.line.hasContact } }

    private func paragraphStart(_ line: Int) -> Int? {
        var top = line
        while top > 0, !hasBlankAbove(top) { top -= 1 }
        return hasBlankAbove(top) ? top : nil
    }

    private func hasBlankAbove(_ line: Int) -> Bool {
        let index = lines[line].index
        if line > 0, lines[line - 1].line.isRule { return true }
        return index > 0 && reply.lines[index - 1].role != .author
    }

    private func isBlankBelow(_ line: Int) -> Bool {
        line + 1 < lines.count && lines[line + 1].index > lines[line].index + 1
    }

    /// Whether what stands above leads to the block: it has no end, or speaks of an address or a number.
    private func isAnnounced(_ begin: Int) -> Bool {
        guard let before = begin > 0 ? lines[begin - 1].index : above else { return false }
        let line = reply.text(before)
        guard let last = line.last else { return false }
        let isEnded = ".!?);".utf8.contains(last) || last >= 0x80
        let words = folded(line.suffix(400)).split { !isWordOctet($0) }
        // A name closes as well: "see you on Saturday. Yours Ann".
        if begin == 0, !isEnded, words.count > 3, !(words.last.map(reply.author.has) ?? false) { return true }
        return words.contains { word in
            givenWords.contains { word.starts(with: $0) }
        }
    }

    /// Whether the lines from one on are a block, and something is left above them.
    private func isBlock(_ begin: Int) -> Bool {
        guard begin < lines.count, lines[begin].index > first || reply.hasAuthor(above: first) else {
            return false
        }
        let block = lines[begin...].filter { !$0.line.isRule }
        guard block.count >= 2 else { return false }
        if block.contains(where: { $0.line.hasContact }) { return true }
        // A position or a mere number needs his name as well.
        return block.contains { $0.line.isTelling } && lines.contains { $0.line.authorWords > 0 }
    }
}

extension ReplyLines {
    fileprivate func hasAuthor(above index: Int) -> Bool {
        lines[max(0, index - 40)..<index].contains { $0.role == .author }
    }
}
