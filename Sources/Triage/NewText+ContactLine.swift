package import Mail

/// Who wrote, as far as `From` says it: for finding his name under what he wrote.
package struct AuthorName: Sendable {
    /// The words of his name, folded.
    private var words: Set<UInt64> = []
    /// What stands before the `@` of his address, folded.
    private var local: [UInt8] = []

    package init() {}

    package init(_ message: InternetMessage) {
        guard let from = message.from.first else { return }
        let address = Array(from.address.utf8)
        // RFC 5321 §4.5.3.1.1
        local = folded(address.prefix(64).prefix { $0 != UInt8(ascii: "@") })
        // A name that is only the address tells no more.
        let name = folded(Array(from.name.utf8).prefix(200))
        for word in name.split(whereSeparator: { !isWordOctet($0) }).prefix(12) {
            words.insert(WordHash.of(word))
        }
        for word in local.split(whereSeparator: { !isWordOctet($0) || $0.isDigit }) where word.count > 2 {
            words.insert(WordHash.of(word))
        }
    }

    func has(_ word: ArraySlice<UInt8>) -> Bool {
        if words.contains(WordHash.of(word)) { return true }
        guard word.count >= 4, word.count <= local.count else { return false }
        return (0...(local.count - word.count)).contains { local[$0...].starts(with: word) }
    }
}

func isWordOctet(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte >= 0x80 }

/// What a line says of whether it is one of a contact block.
struct ContactLine {
    /// A telephone number behind its label, an address of mail or web, a company, a register, a logo.
    private(set) var hasContact = false
    /// A telephone number without a label.
    private(set) var hasBareNumber = false
    /// A position or department.
    private(set) var hasTitle = false
    /// It is no line of a block: a sentence, or what the customer has to say.
    private(set) var isProse = false
    /// How many words of it are the author's name; 0 if others stand beside them.
    private(set) var authorWords = 0
    private(set) var words = 0
    private(set) var digits = 0
    /// Its first word.
    private(set) var firstWord: UInt64 = 0
    /// A row of dashes or other marks.
    private(set) var isRule = false

    /// It speaks for a contact block.
    var isTelling: Bool { hasContact || hasBareNumber || hasTitle }

    /// Octets of a line of a block; characters of one that is not divided.
    static let longest = 400
    private static let longestPlain = 75
    private static let mostWords = 8

    init(_ line: ArraySlice<UInt8>, _ author: AuthorName) {
        let line = divided(line)[...]
        isRule = line.count >= 4 && line.allSatisfy { !$0.isLetter && !$0.isDigit && $0 < 0x80 }
        if isRule { return }
        let text = folded(line)[...]
        digits = text.count { $0.isDigit }
        if let last = text.last, "?!:".utf8.contains(last) { isProse = true }
        var plain = 0
        for segment in line.split(whereSeparator: { "|,;\t".utf8.contains($0) }) {
            plain = max(plain, read(segment))
        }
        let characters = text.count { $0 & 0xC0 != 0x80 }
        let isPlain = !hasContact && !hasBareNumber
        if plain > ContactLine.mostWords || isPlain && characters > ContactLine.longestPlain {
            isProse = true
        }
        if invitations.contains(where: { text.starts(with: $0) }) {
            isProse = false
            return
        }
        if text.last == UInt8(ascii: "."), words > 3, isPlain { isProse = true }
        if isFormField(text) { isProse = true }
        if text.starts(with: "- ".utf8) || text.starts(with: "* ".utf8) { isProse = true }
        readUnspaced(text, characters)
        readName(text, author)
        if text.starts(with: "[cid:".utf8) || text.starts(with: "[image".utf8)
            || text.starts(with: "[logo".utf8)
        {
            hasContact = true
        }
    }

    /// Reads a piece between commas or bars; returns its words, 0 if it holds a sign of its own.
    private mutating func read(_ segment: ArraySlice<UInt8>) -> Int {
        let tokens = segment.split(whereSeparator: { " ():".utf8.contains($0) })
        guard let first = tokens.first else { return 0 }
        let before = hasContact
        hasContact = false
        var count = 0
        for (index, token) in tokens.enumerated() {
            let word = folded(token)[...].trimming { ".-'\"*_".utf8.contains($0) }
            guard !word.isEmpty else { continue }
            let hash = WordHash.of(word)
            count += 1
            if words == 0 { firstWord = hash }
            words += 1
            judge(word, hash, token, isLast: index == tokens.count - 1, isFirst: index == 0)
        }
        let isNumber = readTelephone(segment, label: first)
        defer { hasContact = hasContact || before }
        return hasContact || isNumber ? 0 : count
    }

    private mutating func judge(
        _ word: ArraySlice<UInt8>, _ hash: UInt64, _ token: ArraySlice<UInt8>, isLast: Bool, isFirst: Bool
    ) {
        if sentenceWords.contains(hash) || token.elementsEqual("I".utf8) && !isLast { isProse = true }
        if isLast, !isFirst, capitalForms.contains(hash),
            !token.contains(where: { $0.lowercased != $0.uppercased && $0 == $0.lowercased && $0.isLetter })
        {
            hasContact = true
        }
        if companyForms.contains(hash) || registerWords.contains(hash) || isAddress(word) {
            hasContact = true
        }
        if jobTitles.contains(hash) { hasTitle = true }
        if digits >= 3, purchaseWords.contains(where: { word.starts(with: $0) }) { isProse = true }
    }

    private func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
        let bare = word.trimming { "<>[]".utf8.contains($0) }
        if bare.starts(with: "www.".utf8) || bare.starts(with: "http".utf8)
            || bare.starts(with: "mailto".utf8)
        {
            return bare.count > 6
        }
        guard let at = bare.firstIndex(of: UInt8(ascii: "@")), at > bare.startIndex else { return false }
        return bare[at...].contains(UInt8(ascii: "."))
    }

    /// `Tel. 030 123`, or seven digits and more with what stands between those of a number, and no date.
    private mutating func readTelephone(_ segment: ArraySlice<UInt8>, label: ArraySlice<UInt8>) -> Bool {
        let count = segment.count { $0.isDigit }
        guard count >= 3, count <= 24 else { return false }
        if phoneLabels.contains(labelHash(label)) {
            hasContact = true
        } else {
            guard (7...15).contains(count), isNumber(segment, digits: count) else { return false }
            hasBareNumber = true
        }
        return true
    }

    private func isNumber(_ segment: ArraySlice<UInt8>, digits: Int) -> Bool {
        var (separators, dots) = (0, 0)
        for byte in segment where !byte.isDigit {
            guard "+()-./ ".utf8.contains(byte) else { return false }
            separators += 1
            dots += byte == UInt8(ascii: ".") ? 1 : 0
        }
        if dots == 2, digits == 8 { return false }
        let first = segment.first { $0 != .space } ?? 0
        return separators > 1 || first == UInt8(ascii: "0") || first == UInt8(ascii: "+")
    }

    /// `Size: 42`: what somebody filled in, and no label of a contact block.
    private func isFormField(_ text: ArraySlice<UInt8>) -> Bool {
        guard let colon = text.prefix(40).firstIndex(of: UInt8(ascii: ":")), text[colon...].count > 1,
            text[colon + 1] == .space
        else { return false }
        let label = text[..<colon].split(separator: .space)
        guard let first = label.first, label.count <= 3, !first.contains(where: \.isDigit) else {
            return false
        }
        return ![first, label[label.count - 1]].contains { word in
            let hash = labelHash(word)
            return phoneLabels.contains(hash) || addressLabels.contains(hash) || registerWords.contains(hash)
                || hoursWords.contains(hash)
        }
    }

    private mutating func readUnspaced(_ text: ArraySlice<UInt8>, _ characters: Int) {
        guard text.contains(where: { $0 >= 0xE0 }) else { return }
        func holds(_ table: [[UInt8]]) -> Bool { table.contains { contains(text, $0) } }
        if holds(unspacedCompanies) { hasContact = true }
        if holds(unspacedTitles) { hasTitle = true }
        if holds(unspacedSentences) || text.suffix(3).elementsEqual([0xE3, 0x80, 0x82]) { isProse = true }
        if digits >= 3, purchaseWords.contains(where: { $0.first ?? 0 >= 0xE0 && contains(text, $0) }) {
            isProse = true
        }
    }

    /// A line that is a name: at most six words beside titles, of which half and more are the author's, the
    /// others initials or more names.
    private mutating func readName(_ text: ArraySlice<UInt8>, _ author: AuthorName) {
        guard digits == 0, words <= 8, !isProse, !text.contains(UInt8(ascii: "@")) else { return }
        var (own, other) = (0, 0)
        let name = text.prefix { !",|(;/".utf8.contains($0) }
        for word in name.split(whereSeparator: { !isWordOctet($0) && !".-'".utf8.contains($0) }) {
            let bare = word.trimming { ".-'".utf8.contains($0) }
            if bare.isEmpty || nameTitles.contains(WordHash.of(bare)) { continue }
            if author.has(bare) || bare.contains(UInt8(ascii: "-")) && isCompound(bare, author) {
                own += 1
            } else if bare.count > 2 {
                other += 1
            }
        }
        if own > 0, other <= own, other <= 2 { authorWords = own }
    }

    private func isCompound(_ word: ArraySlice<UInt8>, _ author: AuthorName) -> Bool {
        word.split(separator: UInt8(ascii: "-")).allSatisfy { author.has($0) }
    }

    private func contains(_ text: ArraySlice<UInt8>, _ part: [UInt8]) -> Bool {
        guard let first = part.first, text.count >= part.count else { return false }
        var index = text.startIndex
        while index < text.endIndex, let next = text[index...].firstIndex(of: first) {
            if text[next...].starts(with: part) { return true }
            index = next + 1
        }
        return false
    }
}

extension UInt8 {
    fileprivate var uppercased: UInt8 { self >= 0x61 && self <= 0x7A ? self & 0xDF : self }
}

/// A line in which the marks between its pieces (U+00B7, U+2022, U+2219, U+22C5, U+FF5C, U+3000) are bars,
/// wide colons `:`, blanks of other widths SP, and marks of rules (U+2010 to U+2015, U+2500 to U+257F) `-`.
private func divided(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(line.count)
    var index = line.startIndex
    while index < line.endIndex {
        let byte = line[index]
        let next = index + 1 < line.endIndex ? line[index + 1] : 0
        let third = index + 2 < line.endIndex ? line[index + 2] : 0
        index += 1
        switch (byte, next, third) {
        case (0xC2, 0xB7, _):
            out.append(UInt8(ascii: "|"))
            index += 1
        case (0xC2, 0xA0, _):
            out.append(.space)
            index += 1
        case (0xE2, 0x80, 0xA2), (0xE2, 0x88, 0x99), (0xE2, 0x8B, 0x85), (0xEF, 0xBD, 0x9C),
            (0xE3, 0x80, 0x80):
            out.append(UInt8(ascii: "|"))
            index += 2
        case (0xEF, 0xBC, 0x9A):
            out.append(UInt8(ascii: ":"))
            index += 2
        case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x94, _), (0xE2, 0x95, _):
            out.append(UInt8(ascii: "-"))
            index += 2
        default: out.append(byte)
        }
    }
    return out
}

/// The hash of a label, without what shortens it; what is glued to it (`Tel.02-555`) left out.
func labelHash(_ label: ArraySlice<UInt8>) -> UInt64 {
    let name = folded(label.prefix { !$0.isDigit && $0 != UInt8(ascii: "+") })[...].trimming {
        ".-/*_'\":".utf8.contains($0)
    }
    // U+05F3, as in Hebrew's short word for it.
    return WordHash.of(name.suffix(2).elementsEqual([0xD7, 0xB3]) ? name.dropLast(2) : name)
}
