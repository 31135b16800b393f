import Mail

/// What a phrase in the tables shows.
enum PhraseKind: String, CaseIterable {
    /// Words that turn the meaning round.
    case not
    /// A wish to be called.
    case callback
    /// "my number is": a wish to be called if a telephone number follows.
    case number
    case complaint, repeated, legal, cancel, refund, delay, damage
    /// Labels before an order's or a case's number.
    case order
    case `case`
    /// Phrases that take the sign of the same name back, wherever it stands in the sentence.
    case nocallback, nocancel, norefund, nocomplaint
    // Times, in the tables of `WishedTime`.
    case today, tomorrow, overmorrow, mon, tue, wed, thu, fri, sat, sun
    case morning, noon, afternoon, evening
    case after, before, between, and, at, oclock
    /// "after" and "before" that stand behind the hour.
    case postafter, postbefore
    /// Greetings with a time of day in them.
    case none

    /// What this takes back.
    var opposite: PhraseKind? {
        switch self {
        case .nocallback: .callback
        case .nocancel: .cancel
        case .norefund: .refund
        case .nocomplaint: .complaint
        default: nil
        }
    }

    /// Whether "not" before it means the opposite. "I have not received my refund" is about a refund all the same.
    var canBeNegated: Bool {
        switch self {
        case .callback, .cancel, .legal, .complaint, .damage: true
        default: false
        }
    }
}

/// Phrases of customers' mail in 29 languages by what they show, written for this project.
///
/// The tables are lines `language kind phrase; phrase; …`; lines that begin with a blank go on. A phrase is words between
/// blanks: `a|b` either word, `stem*` any word that begins so (three octets at least), `(a)` may be missing, `_` up to
/// three words of any kind, `__` up to fifteen. A `!` before a phrase: negation words do not turn it round. All is compared as
/// `FoldedWords`: without case and marks. Where ä, ö, ü, å or ø stands, ae, oe, ue, aa and oe are taken as well.
struct IntentPhrases: Sendable {
    struct Stem: Sendable {
        let letters: [UInt8]
        let isPrefix: Bool
    }

    enum Item: Sendable {
        /// Words of any kind, so many at most.
        case gap(Int)
        case word([Stem], isOptional: Bool)
    }

    struct Phrase: Sendable {
        let kind: PhraseKind
        /// A bit for its language.
        let language: UInt64
        var items: [Item] = []
        var ignoresNegation = false
        /// Whether a word of negation belongs to it, as in "do not want it any more".
        var isNegative = false
    }

    /// The first word of a phrase, or one of its alternatives.
    private struct Entry {
        let phrase: Int
        let language: UInt64
        /// In `letters`.
        let start: Int
        let end: Int
        let isPrefix: Bool
    }

    private var phrases: [Phrase] = []
    /// By the first octets of their first words: those of bucket `n` are `buckets[n]..<buckets[n + 1]`.
    private var entries: [Entry] = []
    private var buckets: [Int] = []
    private var letters: [UInt8] = []
    /// For negation words, the languages in which they are.
    private var negations: [[UInt8]: UInt64] = [:]
    private var languages: [String: UInt64] = [:]
    private var relatives: [UInt64: UInt64] = [:]

    static let shared = IntentPhrases([west, south, north, east, slavic, near, far])

    /// Words that `_` and `__` stand for at most: in German and Dutch day, time and number stand before the verb.
    private static let shortGap = 3
    private static let longGap = 15

    init(_ tables: [String]) {
        for table in tables {
            var entry = ""
            for line in IntentPhrases.cut(table[...], at: .lf) {
                if line.utf8.first == .space {
                    entry += line.dropFirst()
                } else {
                    read(entry)
                    entry = String(line)
                }
            }
            read(entry)
        }
        for (code, language) in languages { relatives[language] = family(of: code) }
        sortEntries()
    }

    // MARK: Reading the tables

    private mutating func read(_ entry: String) {
        let parts = entry.split(separator: " ", maxSplits: 2)
        guard parts.count == 3, let kind = PhraseKind(rawValue: String(parts[1])) else { return }
        let code = String(parts[0])
        let language = languages[code] ?? 1 << UInt64(languages.count & 63)
        languages[code] = language
        for phrase in IntentPhrases.cut(parts[2], at: UInt8(ascii: ";")) {
            read(phrase, kind, language)
            if let spelled = IntentPhrases.spelledOut(phrase) {
                read(spelled, kind, language)
            }
        }
    }

    /// Split by octets, which takes a fraction of the time that characters take.
    private static func cut(_ text: Substring, at separator: UInt8) -> [Substring] {
        text.utf8.split(separator: separator).map { Substring($0) }
    }

    /// As it is written on keyboards without these letters; nil if there is none of them.
    private static func spelledOut(_ phrase: Substring) -> Substring? {
        guard phrase.utf8.contains(0xC3) else { return nil }
        var out = String.UnicodeScalarView()
        var isChanged = false
        for scalar in phrase.unicodeScalars {
            let letters: String? =
                switch scalar {
                case "ä": "ae"
                case "ö", "ø": "oe"
                case "ü": "ue"
                case "å": "aa"
                default: nil
                }
            isChanged = isChanged || letters != nil
            if let letters { out += letters.unicodeScalars } else { out.append(scalar) }
        }
        return isChanged ? Substring(String(out)) : nil
    }

    private mutating func read(_ text: Substring, _ kind: PhraseKind, _ language: UInt64) {
        if kind == .not {
            for word in IntentPhrases.cut(text, at: UInt8(ascii: "|")) {
                let words = FoldedWords(String(word))
                guard words.words.count == 1, let only = words.words.first else { continue }
                negations[Array(words.letters(only)), default: 0] |= language
            }
            return
        }
        var phrase = Phrase(kind: kind, language: language)
        let text = Substring(text.utf8.drop { $0 == .space })
        phrase.ignoresNegation = text.utf8.first == UInt8(ascii: "!")
        for part in IntentPhrases.cut(phrase.ignoresNegation ? text.dropFirst() : text, at: .space) {
            if part == "_" || part == "__" {
                phrase.items.append(
                    .gap(part == "_" ? IntentPhrases.shortGap : IntentPhrases.longGap))
            } else {
                phrase.items += items(part)
            }
        }
        guard case .word(let stems, _) = phrase.items.first else { return }
        // Each language's `not` line comes first.
        phrase.isNegative = phrase.items.contains { item in
            guard case .word(let stems, _) = item else { return false }
            return stems.contains { (negations[$0.letters] ?? 0) & language != 0 }
        }
        for stem in stems {
            let start = letters.count
            letters += stem.letters
            entries.append(
                Entry(
                    phrase: phrases.count, language: language, start: start, end: letters.count,
                    isPrefix: stem.isPrefix))
        }
        phrases.append(phrase)
    }

    /// `a|b*`, `(a)`; a word that folds to several (Han, kana, Thai, apostrophes) becomes several items.
    private func items(_ part: Substring) -> [Item] {
        let isOptional = part.utf8.first == UInt8(ascii: "(") && part.utf8.last == UInt8(ascii: ")")
        let options = IntentPhrases.cut(
            isOptional ? part.dropFirst().dropLast() : part, at: UInt8(ascii: "|"))
        var stems: [Stem] = []
        for option in options {
            let isPrefix = option.utf8.last == UInt8(ascii: "*")
            let folded = FoldedWords(String(option))
            let words = folded.words.map {
                Stem(letters: Array(folded.letters($0)), isPrefix: isPrefix && folded.words.count == 1)
            }
            if options.count == 1 { return words.map { .word([$0], isOptional: isOptional) } }
            guard words.count == 1 else { continue }
            stems += words
        }
        return stems.isEmpty ? [] : [.word(stems, isOptional: isOptional)]
    }

    private mutating func sortEntries() {
        var all: [[Entry]] = Array(repeating: [], count: IntentPhrases.bucketCount)
        letters.withUnsafeBufferPointer { letters in
            for entry in entries {
                all[IntentPhrases.bucket(letters, entry.start, entry.end)].append(entry)
            }
        }
        entries = all.flatMap { $0 }
        buckets = all.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    }

    private static let bucketCount = 4096

    /// By the first three octets of a word.
    @inline(__always)
    private static func bucket(_ letters: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var hash: UInt32 = 0
        for index in start..<min(end, start + 3) { hash = hash &* 251 &+ UInt32(letters[index]) &+ 1 }
        return Int((hash ^ hash >> 11) & UInt32(bucketCount - 1))
    }

    // MARK: Matching

    /// The bits of a language and its near relatives, whose short texts are hard to tell apart, and of one that always
    /// counts; all for nil and for a language that is not in the tables.
    func active(_ code: String?, always: String = "en") -> UInt64 {
        guard let code = code?.prefix(2).lowercased() else { return .max }
        let known = family(of: code)
        return known == 0 ? .max : known | (languages[always] ?? 0)
    }

    private static let families = ["da nb sv no nn", "cs sk", "ru uk bg be", "es pt ca", "id ms"]
        .map { $0.split(separator: " ").map(String.init) }

    /// The bits of a language and its near relatives.
    private func family(of code: String) -> UInt64 {
        let family = IntentPhrases.families.first { $0.contains(code) } ?? [code]
        return family.compactMap { languages[$0] }.reduce(0, |)
    }

    /// The bits of the languages of a bit's family.
    func family(of language: UInt64) -> UInt64 { relatives[language] ?? language }

    /// Calls `found` with each phrase that stands in the words, its first word and the one after its last.
    func find(
        in words: FoldedWords, languages: UInt64, within range: Range<Int>? = nil,
        _ found: (Phrase, Int, Int) -> Void
    ) {
        for first in range ?? words.words.indices {
            let word = words.words[first]
            forEachEntry(words, word, languages) { number in
                let phrase = phrases[number]
                let rest = phrase.items.dropFirst()
                if let end = end(of: rest, in: words, at: first + 1, sentence: word.sentence) {
                    found(phrase, first, end)
                }
            }
        }
    }

    /// Calls `found` with the numbers of the phrases that may begin with a word.
    private func forEachEntry(
        _ words: FoldedWords, _ word: FoldedWords.Word, _ languages: UInt64, _ found: (Int) -> Void
    ) {
        words.letters.withUnsafeBufferPointer { text in
            letters.withUnsafeBufferPointer { letters in
                let bucket = IntentPhrases.bucket(text, word.start, word.end)
                let length = word.end - word.start
                for index in buckets[bucket]..<buckets[bucket + 1] {
                    let entry = entries[index]
                    let needed = entry.end - entry.start
                    guard entry.language & languages != 0,
                        entry.isPrefix ? needed <= length : needed == length
                    else { continue }
                    var at = 0
                    while at < needed, letters[entry.start + at] == text[word.start + at] { at += 1 }
                    if at == needed { found(entry.phrase) }
                }
            }
        }
    }

    /// Where the items end that begin at a word; the recursion is as deep as our own phrase is long.
    private func end(of items: ArraySlice<Item>, in words: FoldedWords, at index: Int, sentence: Int) -> Int?
    {
        guard let item = items.first else { return index }
        let rest = items.dropFirst()
        switch item {
        case .gap(let longest):
            for skipped in 0...longest {
                guard index + skipped < words.words.count, words.words[index + skipped].sentence == sentence
                else { return nil }
                if let end = end(of: rest, in: words, at: index + skipped, sentence: sentence) { return end }
                if endsGap(words.letters(words.words[index + skipped])) {
                    return nil
                }
            }
            return nil
        case .word(let stems, let isOptional):
            let stands =
                index < words.words.count && words.words[index].sentence == sentence
                && stems.contains { IntentPhrases.stands($0, words.letters(words.words[index])) }
            if stands, let end = end(of: rest, in: words, at: index + 1, sentence: sentence) { return end }
            return isOptional ? end(of: rest, in: words, at: index, sentence: sentence) : nil
        }
    }

    /// Words that begin another thought, which a gap does not pass: "can you tell me when I can call".
    private static let gapEnds = Set(
        "ich wann wo wie ob weil ik wanneer waar hoe jag jeg når hur hvornår hvordan when how where".split(
            separator: " "
        ).map { FoldedWords(String($0)).letters })

    private func endsGap(_ letters: ArraySlice<UInt8>) -> Bool {
        letters.count < 10 && IntentPhrases.gapEnds.contains(Array(letters))
    }

    private static func stands(_ stem: Stem, _ letters: ArraySlice<UInt8>) -> Bool {
        stem.isPrefix ? letters.starts(with: stem.letters) : letters.elementsEqual(stem.letters)
    }

    /// Whether a word is one of negation in one of the languages.
    func isNegation(_ index: Int, in words: FoldedWords, languages: UInt64) -> Bool {
        guard index >= 0, index < words.words.count else { return false }
        let letters = words.letters(words.words[index])
        guard letters.count < 20 else { return false }
        return (negations[Array(letters)] ?? 0) & languages != 0
    }

    /// Languages that put "not" behind the verb.
    var negatesBehind: UInt64 {
        ["de", "nl", "sv", "da", "nb", "ko"].compactMap { languages[$0] }.reduce(0, |)
    }
}
