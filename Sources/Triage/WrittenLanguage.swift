import Foundation
import Mail

/// In which language a text is written, so far as it can be told.
package struct LanguageGuess: Sendable, Equatable {
    /// ISO 639-1, in lower case; Norwegian is `nb`.
    package let code: String
    /// 0…1; from `certain` on, 98 to 99 of 100 guesses are right. Two or three words are often below it.
    package let confidence: Double

    package init(code: String, confidence: Double) { (self.code, self.confidence) = (code, confidence) }

    /// From here on the guess is better than the campaign's language.
    package static let certain = 0.8
    package var isCertain: Bool { confidence >= LanguageGuess.certain }
}

/// The language of a text, or nil where no letter is found in it.
///
/// The script decides first: Han and kana, Hangul, Greek, Hebrew, Arabic, Thai and the scripts of India are told by
/// their letters. Latin and Cyrillic text is weighed by a linear model over character n-grams (`LanguageModel`).
/// Only the first 2 KiB count; addresses, links and words with digits do not.
package func writtenLanguage(of text: String) -> LanguageGuess? {
    var text = text
    let (letters, isDecomposed) = text.withUTF8 { bytes in
        let letters = LetterScan(bytes)
        return (letters, letters.hasMarks)
    }
    guard isDecomposed else { return letters.guess }
    var composed = String(text.unicodeScalars.prefix(2048)).precomposedStringWithCanonicalMapping
    return composed.withUTF8 { LetterScan($0) }.guess
}

/// Words of a text as code points in lower case, and how many letters of each script there are.
struct LetterScan {
    /// The words of Latin and Cyrillic letters, each followed by 0.
    private(set) var words: [UInt16] = []
    /// Letters by script, `Script.rawValue` being the index.
    private(set) var counts = [Int](repeating: 0, count: Script.allCases.count)
    /// Letters that only some languages of a script have.
    private(set) var telling = TellingLetters()
    /// Whether marks stand beside their letters, as some Apple programs write them.
    private(set) var hasMarks = false

    /// Octets that are looked at: more changes no guess.
    static let limit = 2048
    /// Letters of the longest word that is looked at; what is longer is no word.
    private static let longestWord = 40

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        let end = min(bytes.count, LetterScan.limit)
        words.reserveCapacity(end + 1)
        var at = 0
        while at < end {
            while at < end, bytes[at] <= 0x20 { at += 1 }
            let start = at
            var isWord = true
            var isUnspaced = false
            while at < end, bytes[at] > 0x20 {
                isWord = isWord && !LetterScan.breaksWord(bytes[at])
                // Thai, kana, Han, Hangul: whole sentences stand between two blanks.
                isUnspaced = isUnspaced || bytes[at] == 0xE0 || (0xE3...0xED).contains(bytes[at])
                // `://` of a link
                if bytes[at] == UInt8(ascii: "/"), at > start, bytes[at - 1] == bytes[at] { isWord = false }
                at += 1
            }
            if isWord || isUnspaced { scan(bytes, start, at) }
        }
    }

    /// Octets of addresses, links, numbers and markup: what they stand in is no word of a language.
    private static func breaksWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, UInt8(ascii: "@"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="),
            UInt8(ascii: "\\"), UInt8(ascii: "#"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// Reads the letters between two blanks.
    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        var at = start
        var wordStart = words.count
        while at < end {
            let byte = bytes[at]
            if byte < 0x80 {
                at += 1
                if byte.isLetter {
                    words.append(UInt16(byte | 0x20))
                    counts[Script.latin.rawValue] += 1
                    continue
                }
                endWord(&wordStart)
                continue
            }
            let (scalar, length) = LetterScan.decoded(bytes, at, end)
            at += length
            if !take(scalar) { endWord(&wordStart) }
        }
        endWord(&wordStart)
    }

    private mutating func endWord(_ start: inout Int) {
        let length = words.count - start
        if length > LetterScan.longestWord {
            words.removeLast(length)
        } else if length > 0 {
            words.append(0)
        }
        start = words.count
    }

    /// Takes a letter beyond ASCII; false where it ends a word.
    private mutating func take(_ scalar: UInt32) -> Bool {
        guard let script = Script(scalar) else {
            if scalar >= 0x300, scalar <= 0x36F { hasMarks = true }
            return scalar >= 0x300 && scalar <= 0x36F || scalar == 0xAD || scalar == 0x200D
        }
        counts[script.rawValue] += 1
        guard script == .latin || script == .cyrillic else {
            telling.take(scalar)
            return false
        }
        words.append(LetterScan.lowerCase(UInt16(truncatingIfNeeded: scalar)))
        return true
    }

    /// The code point at an index and its octets; what is cut off counts as one octet that is no letter.
    private static func decoded(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> (UInt32, Int) {
        let lead = bytes[at]
        func tail(_ offset: Int) -> UInt32 { at + offset < end ? UInt32(bytes[at + offset] & 0x3F) : 0 }
        switch lead {
        case 0xC2...0xDF: return (UInt32(lead & 0x1F) << 6 | tail(1), 2)
        case 0xE0...0xEF: return (UInt32(lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
        case 0xF0...0xF4:
            return (UInt32(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
        default: return (0, 1)
        }
    }

    /// Lower case of Latin and Cyrillic letters. İ becomes i, and ţ (with cedilla, which only old Romanian
    /// keyboards write) becomes ț.
    static func lowerCase(_ letter: UInt16) -> UInt16 {
        switch letter {
        case 0xC0...0xDE, 0x410...0x42F: letter &+ 0x20
        case 0x400...0x40F: letter &+ 0x50
        case 0x130: 0x69
        case 0x162, 0x163: 0x21B
        case 0x178: 0xFF
        case 0x139...0x148, 0x179...0x17E: letter & 1 == 1 ? letter &+ 1 : letter
        case 0x1AF: 0x1B0
        case 0x100...0x137, 0x14A...0x177, 0x1A0, 0x218...0x21B, 0x460...0x4FF, 0x1E00...0x1EFF: letter | 1
        default: letter
        }
    }
}

extension LetterScan {
    /// The language by script, and for Latin and Cyrillic by the model.
    var guess: LanguageGuess? {
        var best = Script.latin
        var most = 0
        var all = 0
        for script in Script.allCases {
            var weight = counts[script.rawValue] * script.weight
            all += weight
            // Japanese is written in both.
            if script == .kana, weight > 0 { weight += counts[Script.han.rawValue] * Script.han.weight }
            if weight > most { (best, most) = (script, weight) }
        }
        guard most > 0 else { return nil }
        // A few foreign letters (a brand, a name) take nothing away; as many as the others take a quarter.
        let share = min(1, Double(most) / Double(all) * 1.5)
        let guess: LanguageGuess? =
            switch best {
            case .latin: LanguageModel.latin.guess(words)
            case .cyrillic: LanguageModel.cyrillic.guess(words)
            case .han, .kana:
                telling.eastAsian(han: counts[Script.han.rawValue], kana: counts[Script.kana.rawValue])
            case .arabic: telling.arabic(counts[Script.arabic.rawValue])
            default: LanguageGuess(code: best.language, confidence: most > 3 ? 0.99 : 0.9)
            }
        return guess.map { LanguageGuess(code: $0.code, confidence: $0.confidence * share) }
    }
}
