import Mail

/// That somebody wants no more mail.
package struct UnsubscribeWish: Sendable, Equatable {
    package enum Certainty: String, Sendable, Hashable {
        /// It is to be done.
        case certain
        /// It is for a person to see.
        case likely
    }

    package var certainty: Certainty
    /// The words that showed it, as they stand in the text, folded; empty where a field or an address did.
    package var words: String

    /// What the *new* text, or the subject of a message without a text, says of it; nil if nothing. Negations and
    /// questions about how to do it are no wish.
    ///
    /// - Parameter names: words of the author's name, folded.
    static func read(
        new text: [UInt8], original: String, subject: SubjectSigns, names: Set<[UInt8]>
    ) -> UnsubscribeWish? {
        let isBlank = isSignature(text, names)
        let source = isBlank ? subject.command ?? subject.rest : text
        guard let wish = firstWish(source) else {
            return composed(source, original: isBlank ? "" : original, names)
        }
        let words = String(decoding: source[wish], as: UTF8.self)
        guard source.count <= 400 else { return UnsubscribeWish(certainty: .likely, words: words) }
        let names = isBlank ? names : names.union(capitalizedWords(original))
        let all = WordResidue(source, UnsubscribeWords.vocabulary, names: names)
        let isPlain =
            !all.found.contains(.doubt) && !all.found.contains(.tale) && !all.found.contains(.question)
            && !all.hasQuestion
            && all.unknown <= (isBlank ? 1 : 2) && all.digits <= 6
        return UnsubscribeWish(certainty: isPlain ? .certain : .likely, words: words)
    }

    /// Whether nothing is written, or only the author's own name.
    private static func isSignature(_ text: [UInt8], _ names: Set<[UInt8]>) -> Bool {
        if !text.contains(where: { $0.isLetter || $0.isDigit || $0 >= 0x80 }) { return true }
        guard text.count <= 60 else { return false }
        return text.split { !($0.isLetter || $0.isDigit || $0 >= 0x80) }.allSatisfy {
            names.contains(Array($0))
        }
    }

    /// A wish that no phrase says but its parts do: to remove, and a list; or not, more, and mail. Only in a short
    /// text that says nothing else.
    private static func composed(_ source: [UInt8], original: String, _ names: Set<[UInt8]>)
        -> UnsubscribeWish?
    {
        guard (4...160).contains(source.count) else { return nil }
        let all = WordResidue(
            source, UnsubscribeWords.vocabulary, names: names.union(capitalizedWords(original)))
        let found = Set(all.found)
        guard found.contains(.noun), found.isDisjoint(with: [.denial, .question, .tale, .doubt]),
            !all.hasQuestion,
            all.digits <= 6
        else { return nil }
        let isRemoval = found.contains(.verb) && !found.contains(.negator)
        let isNoMore = found.contains(.more) && found.contains(.negator)
        guard isRemoval || isNoMore else { return nil }
        let words = String(decoding: source, as: UTF8.self)
        return UnsubscribeWish(certainty: all.unknown <= 1 ? .certain : .likely, words: words)
    }

    /// Where the first wish stands that is not asked about; nil if there is none, or its contrary is said.
    private static func firstWish(_ source: [UInt8]) -> Range<Int>? {
        if isOnlyWord(source) { return source.indices }
        var wishes: [Range<Int>] = []
        var questions: [Int] = []
        var isDenied = false
        UnsubscribeWords.vocabulary.scan(source) { range, meaning in
            switch meaning {
            case .wish, .tale: wishes.append(range)
            case .question: questions.append(range.lowerBound)
            case .denial: isDenied = true
            case .filler, .doubt, .verb, .noun, .negator, .more: break
            }
            return !isDenied
        }
        guard !isDenied, !wishes.isEmpty else { return nil }
        return wishes.first { wish in
            guard
                let question = questions.last(where: { $0 < wish.lowerBound })
                    ?? questions.first(where: { $0 >= wish.upperBound })
            else { return true }
            let between =
                question < wish.lowerBound
                ? source[question..<wish.lowerBound] : source[wish.upperBound..<question]
            return between.contains { ".!?\n".utf8.contains($0) }
        }
    }

    /// `STOP`, `REMOVE`, `取消`: words too short or too common to be looked for within a text, alone in it.
    private static func isOnlyWord(_ text: [UInt8]) -> Bool {
        guard text.count <= 40 else { return false }
        let bare = text.map { $0 >= 0x80 || $0.isLetter || $0 == UInt8(ascii: "-") ? $0 : .space }
        return UnsubscribeWords.bare.contains(folded(String(decoding: bare, as: UTF8.self).trimmed))
    }
}
