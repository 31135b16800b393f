import Mail

/// The text that a campaign sent, as groups of words by which its quotes are recognised whatever a mail
/// client made of them: case, punctuation, white space, quote marks and links count for nothing.
package struct CampaignText: Sendable, Equatable {
    /// Hashes of each group of `groupSize` words in a row.
    private let groups: Set<UInt64>

    /// Words that are compared together. Fewer meet by chance, more break where a client changed one.
    private static let groupSize = 4
    /// A text with fewer groups tells nothing.
    private static let fewestGroups = 4
    /// Words of the sent text that are kept, so that a book does not fill the memory.
    private static let mostGroups = 100_000
    /// Replies that must share a group before it is taken as the campaign's.
    private static let fewestReplies = 3

    /// The sent text as a reader saw it (of HTML: `plainText(fromHTML:)`); nil if it is too short to be
    /// recognised.
    package init?(_ text: String) {
        let words = CampaignWords(Array(text.utf8)[...])
        self.init(groups: Set(CampaignText.groups(words.hashes).prefix(CampaignText.mostGroups)))
    }

    private init?(groups: Set<UInt64>) {
        guard groups.count >= CampaignText.fewestGroups else { return nil }
        self.groups = groups
    }

    /// What the quoted parts (`Reading.quoted`) of several replies of different people have in common: at
    /// least three of them, and at least half. Nil if that is too little.
    package static func learn(from quotes: [String]) -> CampaignText? {
        var counts: [UInt64: Int] = [:]
        for quote in quotes {
            let words = CampaignWords(Array(quote.utf8)[...])
            for group in Set(groups(words.hashes).prefix(mostGroups)) { counts[group, default: 0] += 1 }
        }
        let needed = max(fewestReplies, (quotes.count + 1) / 2)
        return CampaignText(groups: Set(counts.filter { $0.value >= needed }.keys.prefix(mostGroups)))
    }

    private static func groups(_ words: [UInt64]) -> [UInt64] {
        guard words.count >= groupSize else { return [] }
        return (0...(words.count - groupSize)).map { hash(words[$0..<($0 + groupSize)]) }
    }

    private static func hash(_ words: ArraySlice<UInt64>) -> UInt64 {
        words.reduce(0x9E37_79B9_7F4A_7C15) { ($0 ^ $1) &* 0x100_0000_01B3 &+ ($0 >> 29) }
    }

    /// Which of these words stand in a group that was sent.
    func known(_ words: [UInt64]) -> [Bool] {
        var known = [Bool](repeating: false, count: words.count)
        guard words.count >= CampaignText.groupSize else { return known }
        for start in 0...(words.count - CampaignText.groupSize) {
            let end = start + CampaignText.groupSize
            guard groups.contains(CampaignText.hash(words[start..<end])) else { continue }
            for index in start..<end { known[index] = true }
        }
        return known
    }
}

/// The words of a text as hashes. Letters of scripts without spaces are a word each; links are none.
struct CampaignWords {
    private(set) var hashes: [UInt64] = []

    init(_ text: ArraySlice<UInt8>) { append(text) }
    init() {}

    mutating func append(_ text: ArraySlice<UInt8>) {
        let bytes = folded(text)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if let width = markWidth(bytes, index) {
                index += width
            } else if byte >= 0xE3 {
                let end = min(bytes.count, index + (byte >= 0xF0 ? 4 : 3))
                hashes.append(WordHash.of(bytes[index..<end]))
                index = end
            } else if isPart(byte) {
                let start = index
                while index < bytes.count, isPart(bytes[index]), bytes[index] < 0xE3,
                    markWidth(bytes, index) == nil
                {
                    index += 1
                }
                if isLink(bytes, start, index) {
                    while index < bytes.count, bytes[index] != .space, bytes[index] != UInt8(ascii: ">") {
                        index += 1
                    }
                } else {
                    hashes.append(WordHash.of(bytes[start..<index]))
                }
            } else {
                index += 1
            }
        }
    }

    /// The octets of a mark or space outside ASCII: U+0080 to U+00BF, U+2000 to U+207F, U+3000 to U+303F,
    /// U+FF00 to U+FF0F.
    private func markWidth(_ bytes: [UInt8], _ index: Int) -> Int? {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        let third = index + 2 < bytes.count ? bytes[index + 2] : 0
        switch (bytes[index], next, third) {
        case (0xC2, 0x80..., _): return 2
        case (0xE2, 0x80...0x81, 0x80...), (0xE3, 0x80, 0x80...), (0xEF, 0xBC, 0x80...0x8F): return 3
        default: return nil
        }
    }

    private func isPart(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte >= 0x80 }

    private func isLink(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        let word = bytes[start..<end]
        guard end < bytes.count else { return false }
        return
            (bytes[end] == UInt8(ascii: ":")
            && (word.elementsEqual("http".utf8) || word.elementsEqual("https".utf8)
                || word.elementsEqual("mailto".utf8)))
            || (bytes[end] == UInt8(ascii: ".") && word.elementsEqual("www".utf8))
    }
}

extension ReplyLines {
    /// Of a line's words, so many must be the campaign's (in eighths): a sentence that quotes a phrase is
    /// kept.
    private static let neededEighths = 7
    /// A line of fewer words is taken only between lines that are the campaign's.
    private static let fewestWords = 4

    /// Finds the lines that reproduce what the campaign sent, and the line above them that says who wrote it.
    mutating func findCampaign(_ campaign: CampaignText) {
        var words = CampaignWords()
        var ends: [(line: Int, start: Int, end: Int)] = []
        for index in lines.indices where lines[index].role == .author {
            let start = words.hashes.count
            words.append(text(index))
            ends.append((index, start, words.hashes.count))
        }
        let known = campaign.known(words.hashes)
        var isBelowKnown = false
        for (position, line) in ends.enumerated() {
            let count = line.end - line.start
            let matching = known[line.start..<line.end].count { $0 }
            let isKnown = count > 0 && matching * 8 >= count * ReplyLines.neededEighths
            let next = position + 1 < ends.count ? ends[position + 1] : nil
            let isAboveKnown = next.map { known[$0.start..<$0.end].contains(true) } ?? false
            guard isKnown, count >= ReplyLines.fewestWords || isBelowKnown || isAboveKnown else {
                isBelowKnown = false
                continue
            }
            lines[line.line].role = .quote
            if !isBelowKnown, position > 0 { markAttribution(ends[position - 1].line) }
            isBelowKnown = true
        }
    }

    /// The line above a recognised quote that names the time or an address and ends with a colon.
    private mutating func markAttribution(_ index: Int) {
        guard lines[index].role == .author, lines[index].last - lines[index].first < 300 else { return }
        let evidence = Evidence(folded(text(index)))
        if evidence.hasColon, !evidence.hasOwnVoice, evidence.hasDate || evidence.hasAddress {
            lines[index].role = .attribution
        }
    }
}
