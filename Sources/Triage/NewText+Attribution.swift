import Mail

/// Octets that an attribution may take; longer ones are text.
private let longestAttribution = 500

extension ReplyLines {
    /// The lines of an attribution (`On … Ann wrote:`) whose last line is at `index`; it may be wrapped
    /// over several.
    func attribution(endingAt index: Int) -> Range<Int>? {
        let line = text(index)
        guard line.count <= longestAttribution, let lastByte = line.last else { return nil }
        let hasColon = lastByte == UInt8(ascii: ":") || lastByte == 0x9A || lastByte == UInt8(ascii: "*")
        let isDated = line.first?.isDigit ?? false
        let isQuoteBelow = nextText(index + 1).map { lines[$0].role == .quote && $0 - index < 4 } ?? false
        guard hasColon || isDated || isQuoteBelow else { return nil }
        // `2026/5/3 Ann <ann@example.com>`, `2026-05-03 17:21 Ann`: the date begins it, and an address or a time of day
        // tells it from the number of a list.
        let isDatedAlone = !hasColon && !isQuoteBelow
        if isDatedAlone, line.prefix(24).count(where: \.isDigit) < 8, !line.contains(UInt8(ascii: "@")) {
            return nil
        }
        if !isQuoteBelow, !mayHoldDate(above: index) { return nil }
        var start = index
        var weak: Int?
        while index - start < 5, lines[start].role == .author,
            lines[index].last - lines[start].first <= longestAttribution
        {
            let evidence = Evidence(folded(bytes[lines[start].first..<lines[index].last]))
            if evidence.isBalanced, mayStart(start) {
                if evidence.isCertain { return extended(start, index)..<(index + 1) }
                if weak == nil, isQuoteBelow, evidence.isLikely { weak = start }
            }
            // Only its last line ends with a colon.
            guard !isDatedAlone, start > 0, text(start - 1).last != UInt8(ascii: ":") else { break }
            start -= 1
        }
        return weak.map { extended($0, index)..<(index + 1) }
    }

    /// Whether a digit or an address stands in the lines that an attribution may take.
    private func mayHoldDate(above index: Int) -> Bool {
        let end = lines[index].last
        let start = max(lines[max(0, index - 4)].first, end - longestAttribution)
        return bytes[min(start, end)..<end].contains { $0.isDigit || $0 == UInt8(ascii: "@") || $0 >= 0xD9 }
    }

    /// Whether a line begins as an attribution does: not in the middle of a sentence.
    private func mayStart(_ index: Int) -> Bool {
        guard let first = text(index).first else { return false }
        let isSmall =
            first >= 0x61 && first <= 0x7A || first == UInt8(ascii: ",") || first == UInt8(ascii: "(")
        return !isSmall || isParagraphStart(index) || Evidence(folded(text(index))).startsAsAttribution
    }

    private func isParagraphStart(_ index: Int) -> Bool { index == 0 || lines[index - 1].role != .author }

    /// Goes up from a start that was good enough to the line of which it is the rest: a long one, with the
    /// date or the address that it lacks.
    private func extended(_ start: Int, _ end: Int) -> Int {
        let found = Evidence(folded(bytes[lines[start].first..<lines[end].last]))
        if found.hasDate, found.startsAsAttribution, !found.startsInDate {
            // A name and an address may stand on the line above the date.
            guard !found.hasAddress, start > 0, lines[start - 1].role == .author, isParagraphStart(start - 1),
                Evidence(folded(text(start - 1).prefix(longestAttribution))).isName
            else { return start }
            return start - 1
        }
        var (above, best) = (start, start)
        while above > 0, end - above < 4, lines[above - 1].role == .author,
            lines[end].last - lines[above - 1].first <= longestAttribution
        {
            above -= 1
            let line = text(above)
            let evidence = Evidence(folded(line))
            if evidence.hasColon || evidence.hasOwnVoice { break }
            if evidence.startsAsAttribution, line.contains(where: \.isDigit) {
                best = above
            } else if line.count >= 25, isParagraphStart(above),
                evidence.hasAddress && !found.hasAddress || evidence.hasDate && !found.hasDate
            {
                return above
            }
        }
        return best
    }

    /// QUIRK: Polymail's attribution has its address on lines of its own, `<`, `mailto:Ann
    /// <ann@example.com>` and `> wrote:`, below a blank line.
    func polymailAttribution(at index: Int) -> Range<Int>? {
        guard text(index).elementsEqual("<".utf8), index + 2 < lines.count, index > 0,
            text(index + 1).starts(with: "mailto:".utf8), text(index + 2).first == UInt8(ascii: ">"),
            text(index + 2).count < 40, Evidence(folded(text(index + 2).dropFirst())).hasVerb
        else { return nil }
        let date = lines[index - 1].role == .blank && index > 1 ? index - 2 : index - 1
        guard lines[date].role == .author, text(date).count < longestAttribution else { return nil }
        let evidence = Evidence(folded(text(date)))
        return (evidence.startsAsAttribution && evidence.hasDate ? date : index)..<(index + 3)
    }
}

/// What in a piece of folded text speaks for an attribution.
struct Evidence {
    /// "wrote" in some language.
    private(set) var hasVerb = false
    /// "I", "we": a person tells of himself.
    private(set) var hasOwnVoice = false
    /// A year, a date, or a time of day.
    private(set) var hasDate = false
    private(set) var hasTime = false
    private(set) var hasAddress = false
    private(set) var hasAddressInBrackets = false
    /// It ends as `… <ann@example.com>:` does.
    private(set) var endsWithAddress = false
    private(set) var hasColon = false
    /// It begins with a word as attributions do, a weekday, or a digit.
    private(set) var startsAsAttribution = false
    private(set) var startsWithDigit = false
    /// It begins with the rest of a date: a year or a time alone.
    private(set) var startsInDate = false
    private(set) var hasZone = false
    private(set) var words = 0
    private var opened = 0
    private var closed = 0
    private var hasParenthesis = false

    /// No bracket of an address stands open, as it does where the line is only the rest of one.
    var isBalanced: Bool { opened >= closed }

    /// A name with its address in brackets, and little more.
    var isName: Bool { hasAddress && opened > 0 && closed > 0 && words < 12 && !hasColon && !hasOwnVoice }

    init(_ text: [UInt8]) {
        var text = text[...].trimming { $0 == .space || $0 == UInt8(ascii: "*") }
        while let first = text.first, first == UInt8(ascii: "-") || first == .space { text.removeFirst() }
        if text.first == UInt8(ascii: "\"") || text.first == UInt8(ascii: "[") { text.removeFirst() }
        hasColon = text.last == UInt8(ascii: ":")
        let bare = text.trimming { $0 == UInt8(ascii: ":") || $0 == .space }
        endsWithAddress =
            bare.last.map { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") }
            ?? false
        startsWithDigit = text.first?.isDigit ?? false
        startsAsAttribution = startsWithDigit
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if byte.isDigit {
                index = readDate(text, index)
            } else if byte.isLetter || byte >= 0x80 {
                index = readWord(text, index)
            } else {
                readMark(text, index)
                index += 1
            }
        }
        if !hasVerb, text.contains(where: { $0 >= 0xD6 }) {
            hasVerb = unspacedVerbs.contains { contains(text, $0) }
        }
    }

    /// Enough for an attribution, whatever follows.
    var isCertain: Bool {
        if hasOwnVoice { return false }
        if hasColon, hasVerb, hasAddressInBrackets || hasDate && startsAsAttribution { return true }
        if hasColon, hasDate, hasAddress, endsWithAddress, startsAsAttribution { return true }
        return startsWithDigit && hasDate && hasZone && words < 12
    }

    /// Enough for an attribution above lines with quote marks, where only it is taken out.
    var isLikely: Bool {
        guard !hasOwnVoice, words < 40 else { return false }
        if hasColon, hasVerb || hasAddress || hasDate && startsAsAttribution { return words < 30 }
        if hasDate, hasAddress, endsWithAddress, startsAsAttribution { return true }
        return hasVerb && hasDate && startsAsAttribution
    }

    private mutating func readMark(_ text: ArraySlice<UInt8>, _ index: Int) {
        switch text[index] {
        case UInt8(ascii: "<"): opened += 1
        case UInt8(ascii: ">"): closed += 1
        case UInt8(ascii: "("), UInt8(ascii: "["): hasParenthesis = true
        case UInt8(ascii: "@"):
            if index > text.startIndex, index + 1 < text.endIndex, text[index - 1] > 0x20,
                text[index + 1] > 0x20
            {
                hasAddress = true
                hasAddressInBrackets = hasAddressInBrackets || opened > 0 || hasParenthesis
            }
        default: break
        }
    }

    private mutating func readWord(_ text: ArraySlice<UInt8>, _ start: Int) -> Int {
        var hash = WordHash()
        var index = start
        while index < text.endIndex, text[index].isLetter || text[index] >= 0x80 {
            hash.add(text[index])
            index += 1
        }
        words += 1
        if start == text.startIndex, attributionStarts.contains(hash.value) { startsAsAttribution = true }
        if attributionVerbs.contains(hash.value) { hasVerb = true }
        if ownVoice.contains(hash.value) {
            // "I." is an initial, and "ann.i@example.com" a person.
            let isPart =
                index < text.endIndex
                && [UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: "-")].contains(text[index])
            let isAfter =
                start > text.startIndex
                && ![.space, UInt8(ascii: "("), UInt8(ascii: ",")].contains(text[start - 1])
            if !isPart, !isAfter { hasOwnVoice = true }
        }
        if hash.value == Evidence.gmt || hash.value == Evidence.utc, index < text.endIndex,
            text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-")
        {
            hasZone = true
        }
        return index
    }

    private static let gmt = WordHash.of("gmt".utf8)
    private static let utc = WordHash.of("utc".utf8)

    /// Reads digits with what may follow in a date or a time; returns the index behind them.
    private mutating func readDate(_ text: ArraySlice<UInt8>, _ start: Int) -> Int {
        var index = start
        var groups: [(length: Int, value: Int)] = []
        var mark: UInt8 = 0
        while groups.count < 3 {
            let from = index
            var value = 0
            while index < text.endIndex, text[index].isDigit {
                if index - from < 5 { value = value * 10 + Int(text[index] - 0x30) }
                index += 1
            }
            if index == from { break }
            groups.append((index - from, value))
            guard index + 1 < text.endIndex, text[index + 1].isDigit, isDateMark(text[index]),
                mark == 0 || mark == text[index]
            else { break }
            mark = text[index]
            index += 1
        }
        judge(groups, mark)
        if start == text.startIndex, let first = groups.first, groups.count == 1 ? first.length == 4 : hasTime
        {
            startsInDate = index == text.endIndex || text[index] < 0x80
        }
        return max(index, start + 1)
    }

    private func isDateMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ":")
            || byte == UInt8(ascii: "h")
    }

    private mutating func judge(_ groups: [(length: Int, value: Int)], _ mark: UInt8) {
        guard let first = groups.first else { return }
        if groups.count >= 2, mark == UInt8(ascii: ":") || mark == UInt8(ascii: "h"), first.length <= 2,
            groups[1].length == 2
        {
            hasTime = first.value < 25 && groups[1].value < 60 || hasTime
        } else if groups.count == 3, first.length <= 2 || first.length == 4, groups[1].length <= 2,
            groups[2].length <= 2 || groups[2].length == 4
        {
            hasDate = true
        } else if groups.contains(where: { $0.length == 4 && (1970...2099).contains($0.value) }) {
            hasDate = true
        }
        hasDate = hasDate || hasTime
    }

    private func contains(_ text: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
        guard let first = word.first else { return false }
        var index = text.startIndex
        while index < text.endIndex, let next = text[index...].firstIndex(of: first) {
            if text[next...].starts(with: word) { return true }
            index = next + 1
        }
        return false
    }
}
