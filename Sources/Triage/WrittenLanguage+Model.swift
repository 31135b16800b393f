import Glibc

/// A linear model over the n-grams of words: each n-gram adds its weights to the languages' scores; the scores make
/// probabilities (softmax). The tables are read once, at first use.
///
/// How they were made: contrib/dev/language/train, from word frequencies and from lists of the everyday words of
/// customers' mail (words.txt beside it). Of 565 texts of Tests/Languages, of two words to three sentences, 98.6 % are
/// right; of 10,500 lines of program messages, a kind of text that the model never saw, 92.8 %.
struct LanguageModel: Sendable {
    private let languages: [String]
    /// What one unit of weight adds to a log-probability.
    private let unit: Double
    private let prior: [Int16]
    /// Hashes of n-grams, at `hash & mask` or, where that place is taken, at the next free one; 0 is free.
    private var keys: [UInt64]
    /// One row of weights per place in `keys`, numbered from 0.
    private var places: [UInt16]
    private var weights: [SIMD32<Int16>] = []
    private let mask: Int

    /// What the nine steps of a packed weight stand for.
    private static let steps: [Int16] = [-14, -7, -3, -1, 0, 1, 3, 7, 14]

    init(languages: StaticString, unit: Double, prior: [Int16], rows: StaticString) {
        self.languages = languages.description.split(separator: " ").map(String.init)
        (self.unit, self.prior) = (unit, prior)
        let size = 1 << 15
        mask = size - 1
        keys = [UInt64](repeating: 0, count: size)
        places = [UInt16](repeating: 0, count: size)
        weights.reserveCapacity(12_000)
        rows.withUTF8Buffer { read($0) }
    }

    /// Reads `gram weights` pairs between blanks. Our own table: what is odd in it is passed over.
    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
        var isGram = true
        var hash = LanguageModel.seed
        var row = SIMD32<Int16>()
        var (column, letters) = (0, 0)
        func ends(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\n" }
        for scalar in scalars {
            if ends(scalar) {
                guard letters > 0 else { continue }
                if !isGram {
                    insert(hash, row)
                    (hash, row, column) = (LanguageModel.seed, SIMD32(), 0)
                }
                (isGram, letters) = (!isGram, 0)
                continue
            }
            letters += 1
            if isGram {
                hash = LanguageModel.mixed(hash, scalar == "_" ? 0 : UInt16(truncatingIfNeeded: scalar.value))
            } else {
                let code = Int(scalar.value) - 40
                guard code >= 0, code < 81, column < 31 else { continue }
                row[column] = LanguageModel.steps[code / 9]
                row[column + 1] = LanguageModel.steps[code % 9]
                column += 2
            }
        }
        if !isGram, letters > 0 { insert(hash, row) }
    }

    private mutating func insert(_ hash: UInt64, _ row: SIMD32<Int16>) {
        guard weights.count < mask / 2 else { return }
        var place = LanguageModel.place(hash, mask)
        while keys[place] != 0 { place = (place + 1) & mask }
        keys[place] = hash
        places[place] = UInt16(truncatingIfNeeded: weights.count)
        weights.append(row)
    }

    // MARK: Hashing

    private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

    @inline(__always)
    private static func mixed(_ hash: UInt64, _ letter: UInt16) -> UInt64 {
        let next = (hash ^ UInt64(letter)) &* 0x0100_0193_0000_01B3
        return next ^ (next &>> 29)
    }

    @inline(__always)
    private static func place(_ hash: UInt64, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: hash &>> 20) & mask
    }

    // MARK: Weighing

    /// The likeliest language of words of letters, each followed by 0; nil without a word.
    func guess(_ words: [UInt16]) -> LanguageGuess? {
        guard !words.isEmpty, !languages.isEmpty else { return nil }
        let total = scores(words)
        var best = 0
        for column in languages.indices where total[column] > total[best] { best = column }
        var sum = 0.0
        for column in languages.indices { sum += exp((Double(total[column]) - Double(total[best])) * unit) }
        return LanguageGuess(code: languages[best], confidence: 1 / sum)
    }

    /// Letters and edges that are weighed: more change no guess, and their weights (at most 14 for each of five
    /// n-grams) fit the sum.
    static let limit = 450

    private func scores(_ words: [UInt16]) -> SIMD32<Int16> {
        var sum = SIMD32<Int16>()
        for (column, weight) in prior.enumerated() where column < 32 { sum[column] = weight }
        words.withUnsafeBufferPointer { letters in
            keys.withUnsafeBufferPointer { keys in
                let end = min(letters.count, LanguageModel.limit)
                var start = 0
                while start < end {
                    var next = start
                    while next < end, letters[next] != 0 { next += 1 }
                    add(letters, start, next, keys, to: &sum)
                    start = next + 1
                }
            }
        }
        return sum
    }

    /// Adds the weights of a word's n-grams: 1 to 4 letters, its edges counting as letters, and the whole word.
    private func add(
        _ letters: UnsafeBufferPointer<UInt16>, _ start: Int, _ end: Int, _ keys: UnsafeBufferPointer<UInt64>,
        to sum: inout SIMD32<Int16>
    ) {
        var first = start - 1
        while first < end {
            var hash = LanguageModel.seed
            var index = first
            let last = min(first + 3, end)
            while index <= last {
                hash = LanguageModel.mixed(hash, index < start || index >= end ? 0 : letters[index])
                if index > first || first >= start { add(hash, keys, to: &sum) }
                index += 1
            }
            first += 1
        }
        guard end - start > 2 else { return }
        var hash = LanguageModel.mixed(LanguageModel.seed, 0)
        for index in start..<end { hash = LanguageModel.mixed(hash, letters[index]) }
        add(LanguageModel.mixed(hash, 0), keys, to: &sum)
    }

    @inline(__always)
    private func add(_ hash: UInt64, _ keys: UnsafeBufferPointer<UInt64>, to sum: inout SIMD32<Int16>) {
        var place = LanguageModel.place(hash, mask)
        while keys[place] != 0 {
            if keys[place] == hash {
                sum &+= weights[Int(places[place])]
                return
            }
            place = (place + 1) & mask
        }
    }
}
