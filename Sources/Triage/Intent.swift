import Mail

/// A sign in a customer's words of what he wants or how he feels, with the words that showed it.
///
/// Signs are facts for people and for the queue's order: they steer, and never hide, close or answer anything.
package struct IntentSign: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// A wish to be called; `value` is the number in E.164, if one was given.
        case callback
        /// `value` is the number as written.
        case orderNumber = "order-number"
        case caseNumber = "case-number"
        /// Anger or disappointment.
        case complaint
        /// Says that it is not the first time, or that nobody answered.
        case repeated
        /// Speaks of lawyers, courts, consumer protection or of taking a payment back.
        case legal
        case cancellation, refund, delay, damage
        case question
        /// Exclamation marks in a row, or sentences in capitals. A weak sign.
        case shouting
    }

    package let kind: Kind
    /// The words that showed it, as written, on one line.
    package let words: String
    package var value: String?
    /// When the call is wished.
    package var time: WishedTime?

    package init(kind: Kind, words: String, value: String? = nil, time: WishedTime? = nil) {
        (self.kind, self.words, self.value, self.time) = (kind, words, value, time)
    }
}

/// What a campaign says about the numbers in its customers' mail.
package struct IntentPatterns: Sendable {
    /// ISO 3166-1 code of the country whose telephone numbers are written without a country code.
    package var country: String
    package var orderPatterns: [NumberPattern]

    package init(country: String = "", orderPatterns: [NumberPattern] = []) {
        (self.country, self.orderPatterns) = (country, orderPatterns)
    }
}

/// The signs in what a customer wrote now, in the order of the text. Total; linear in the text, of which the first
/// 16 KiB are read.
///
/// - Parameter language: ISO 639-1 code of the text's language where it is certain: then only phrases of that
///   language, of its near relatives and of English count. Nil: those of all.
/// - Parameter subject: the subject, where the customer wrote one of his own.
/// - Parameter signature: what stands below the text: a wish to be called without a number means the one there.
package func intents(
    in newText: String, subject: String = "", language: String?, patterns: IntentPatterns,
    signature: String = ""
) -> [IntentSign] {
    // An empty line parts what the subject says from the text's first sentence.
    let text = subject.isEmpty ? newText : subject.cut(to: 300) + "\n\n" + newText
    return IntentReader(text, language: language, patterns: patterns, signature: signature).signs
}

/// Collects the signs of one text.
struct IntentReader {
    private struct Hit {
        let phrase: IntentPhrases.Phrase
        let first: Int
        let end: Int
    }

    private let words: FoldedWords
    private let patterns: IntentPatterns
    private let languages: UInt64
    private let language: String?
    private let signature: String
    private var hits: [PhraseKind: [Hit]] = [:]
    /// Octets of the text that belong to a number already understood.
    private var claimed: [Range<Int>] = []
    private var found: [(at: Int, sign: IntentSign)] = []

    /// Signs of one kind that are told.
    private static let most = 3
    private static let phrases = IntentPhrases.shared

    init(_ text: String, language: String?, patterns: IntentPatterns, signature: String = "") {
        words = FoldedWords(text)
        self.patterns = patterns
        languages = IntentReader.phrases.active(language)
        self.language = language
        self.signature = signature
        findPhrases()
        findNumbers()
        findCallbacks()
        for (kind, sign) in IntentReader.plain { findPlain(kind, sign) }
        findQuestion()
        findShouting()
    }

    var signs: [IntentSign] {
        found.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(
            \.element.sign)
    }

    private static let plain: [(PhraseKind, IntentSign.Kind)] = [
        (.complaint, .complaint), (.repeated, .repeated), (.legal, .legal), (.cancel, .cancellation),
        (.refund, .refund), (.delay, .delay), (.damage, .damage),
    ]

    // MARK: Phrases

    private mutating func findPhrases() {
        var all: [PhraseKind: [Hit]] = [:]
        let (words, languages) = (words, languages)
        IntentReader.phrases.find(in: words, languages: languages) { phrase, first, end in
            guard end > first, !IntentReader.isNegated(phrase, first, end, words) else { return }
            all[phrase.kind, default: []].append(Hit(phrase: phrase, first: first, end: end))
        }
        for kind in PhraseKind.allCases {
            guard let opposite = kind.opposite, let denials = all[kind] else { continue }
            let sentences = Set(denials.map { words.words[$0.first].sentence })
            all[opposite]?.removeAll { sentences.contains(words.words[$0.first].sentence) }
        }
        // Of phrases that overlap the longest tells most.
        hits = all.mapValues { hits in
            var kept: [Hit] = []
            for hit in hits {
                guard let last = kept.last, hit.first < last.end else {
                    kept.append(hit)
                    continue
                }
                if hit.end - hit.first > last.end - last.first { kept[kept.count - 1] = hit }
            }
            return kept
        }
        // "I have received no answer" is about the answer, not about goods.
        let repeated = (hits[.repeated] ?? []).prefix(64)
        hits[.delay]?.removeAll { delay in
            repeated.contains { $0.first < delay.end && delay.first < $0.end }
        }
    }

    /// "Not before ten": words that make a time of a negation; folded.
    private static let untilWords = Set(
        "before until till vor bis avant antes hasta prima voor fore for innan przed pred ennen до преди πριν"
            .split(separator: " ").map { Array($0.utf8) })

    /// Whether a word of negation stands in the three words before, in a gap, or, in some languages, right behind.
    private static func isNegated(
        _ phrase: IntentPhrases.Phrase, _ first: Int, _ end: Int, _ words: FoldedWords
    ) -> Bool {
        guard phrase.kind.canBeNegated, !phrase.ignoresNegation else { return false }
        let clause = words.words[first].clause
        // What is taken for Swedish may be Norwegian; then "ikke" turns "ring" round as well.
        let relatives = phrases.family(of: phrase.language)
        func isNegation(_ index: Int) -> Bool {
            guard index >= 0, index < words.words.count, words.words[index].clause == clause else {
                return false
            }
            return phrases.isNegation(index, in: words, languages: relatives)
                && !untilWords.contains(
                    Array(words.letters(words.words[min(index + 1, words.words.count - 1)])))
        }
        for index in (first - 3)..<first where isNegation(index) { return true }
        guard phrase.kind == .callback || phrase.kind == .cancel else { return false }
        if !phrase.isNegative {
            for index in first..<end where isNegation(index) { return true }
        }
        guard phrase.language & phrases.negatesBehind != 0 else { return false }
        for index in end..<(end + 2) where isNegation(index) { return true }
        return false
    }

    private mutating func findPlain(_ kind: PhraseKind, _ sign: IntentSign.Kind) {
        for hit in (hits[kind] ?? []).prefix(IntentReader.most) {
            add(sign, hit.first, hit.end)
        }
    }

    private mutating func add(_ kind: IntentSign.Kind, _ first: Int, _ end: Int) {
        guard first < words.words.count else { return }
        found.append(
            (words.words[first].from, IntentSign(kind: kind, words: words.written(first, end - 1))))
    }

    // MARK: Numbers

    /// First what the campaign's patterns say, then what stands behind a label.
    private mutating func findNumbers() {
        var count = 0
        for pattern in patterns.orderPatterns {
            for range in pattern.matches(in: words.text) where !isClaimed(range) {
                claim(range, .orderNumber, &count)
            }
        }
        for (kind, sign) in [(PhraseKind.order, IntentSign.Kind.orderNumber), (.case, .caseNumber)] {
            for hit in hits[kind] ?? [] {
                guard let range = LabelledNumber.range(after: hit.end, in: words), !isClaimed(range) else {
                    continue
                }
                claim(range, sign, &count, from: words.words[hit.first].from)
            }
        }
    }

    private mutating func claim(
        _ range: Range<Int>, _ kind: IntentSign.Kind, _ count: inout Int, from start: Int? = nil
    ) {
        claimed.append(range)
        count += 1
        guard count <= IntentReader.most * 3 else { return }
        let shown = min(start ?? range.lowerBound, range.lowerBound)..<range.upperBound
        let sign = IntentSign(kind: kind, words: words.written(shown), value: words.written(range))
        found.append((range.lowerBound, sign))
    }

    private func isClaimed(_ range: Range<Int>) -> Bool { claimed.suffix(64).contains { $0.overlaps(range) } }

    // MARK: Callbacks

    /// Each wish with the nearest telephone number, and numbers that are introduced as the customer's.
    private mutating func findCallbacks() {
        let wishes = hits[.callback] ?? []
        let labels = hits[.number] ?? []
        guard !wishes.isEmpty || !labels.isEmpty else { return }
        let phones = phoneNumbers(in: words.text, country: patterns.country, language: spoken)
            .filter { !isClaimed($0.range) }
        if wishes.isEmpty {
            guard let label = labels.first(where: { phone(after: $0, phones) != nil }) else { return }
            return add(label, phone(after: label, phones))
        }
        // One sign for all phrases of one wish: "please call me back. You can reach me at …".
        let wish = wishes[0]
        let stated = labels.compactMap { phone(after: $0, phones) }.first
        add(wish, stated ?? wishes.compactMap { phone(near: $0, phones) }.first)
    }

    /// The language given, or the likeliest.
    private var spoken: String? {
        language ?? writtenLanguage(of: String(decoding: words.text, as: UTF8.self))?.code
    }

    private mutating func add(_ hit: Hit, _ phone: FoundPhone?) {
        let start = words.words[hit.first].from
        let number =
            phone?.number
            ?? SignatureNumber.only(
                in: signature, country: patterns.country, language: spoken)
        let time = WishedTime(
            near: hit.first..<hit.end, in: words, language: spoken, excluding: phone?.range)
        found.append(
            (
                start,
                IntentSign(
                    kind: .callback, words: words.written(hit.first, hit.end - 1),
                    value: number?.e164WithExtension, time: time)
            ))
    }

    private func phone(after hit: Hit, _ phones: [FoundPhone]) -> FoundPhone? {
        let end = words.words[hit.end - 1].to
        return phones.first { $0.range.lowerBound >= end - 1 && $0.range.lowerBound - end < 40 }
    }

    /// The first number behind the wish, else the last before it, within a few sentences.
    private func phone(near hit: Hit, _ phones: [FoundPhone]) -> FoundPhone? {
        let start = words.words[hit.first].from
        let behind = phones.first { $0.range.lowerBound >= start && $0.range.lowerBound - start < 400 }
        return behind ?? phones.last { $0.range.upperBound <= start && start - $0.range.upperBound < 300 }
    }

    // MARK: Tone

    /// The sentence before the first question mark.
    private mutating func findQuestion() {
        let text = words.text
        var at = 0
        while at < text.count {
            let isMark =
                text[at] == UInt8(ascii: "?")
                || text[at] == 0xEF && at + 2 < text.count && text[at + 1] == 0xBC && text[at + 2] == 0x9F
                || text[at] == 0xD8 && at + 1 < text.count && text[at + 1] == 0x9F
            // A question mark inside a link is none.
            let next = at + 1 < text.count ? text[at + 1] : .space
            if isMark, text[at] >= 0x80 || !(next.isLetter || next.isDigit || next == UInt8(ascii: "=")) {
                guard let last = words.words.lastIndex(where: { $0.to <= at }) else { return }
                let sentence = words.words[last].sentence
                var first = last
                while first > 0, words.words[first - 1].sentence == sentence { first -= 1 }
                return add(.question, first, last + 1)
            }
            at += 1
        }
    }

    private mutating func findShouting() {
        var marks = 0
        var (capital, small) = (0, 0)
        var place: Int?
        for (at, byte) in words.text.enumerated() {
            marks = byte == UInt8(ascii: "!") ? marks + 1 : 0
            if marks == 3, place == nil { place = at }
            guard byte.isLetter else { continue }
            if byte & 0x20 == 0 { capital += 1 } else { small += 1 }
        }
        if let place {
            guard let last = words.words.lastIndex(where: { $0.to <= place }) else { return }
            add(.shouting, last, last + 1)
        } else if capital >= 20, capital > small * 3 {
            add(.shouting, 0, min(6, words.words.count))
        }
    }
}
