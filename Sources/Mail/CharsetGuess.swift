/// A charset by which octets make the best sense.
struct CharsetGuess {
    /// As iconv names it.
    let charset: String
    let text: String
    /// Whether the octets leave no doubt, so that it may speak against a declared charset.
    let isSure: Bool
}

/// Guesses the charset of octets that are not UTF-8, from what they would say in each of the likely ones: letters of one
/// alphabet as frequent as in its languages, small ones after great ones and not before, no signs within words; for
/// Chinese, Japanese and Korean whole pairs of the rows that are used. Nil where nothing makes sense.
///
/// Looks at the first octets only, so that the work is bounded.
func guessCharset(_ bytes: ArraySlice<UInt8>) -> CharsetGuess? {
    let sample = Array(bytes.prefix(3000))
    guard sample.contains(where: { $0 >= 0x80 }) else { return nil }
    var best: (model: LetterModel, score: Double)?
    // One or two octets show no alphabet.
    let isShort = sample.count { $0 >= 0x80 } < 3
    for model in letterModels where !isShort || model.isLatin && model.rarity < 5 {
        let score = model.score(sample) - (isShort && model.charset != "WINDOWS-1252" ? 2 : model.rarity)
        if score > best?.score ?? -.infinity { best = (model, score) }
    }
    let high = Double(sample.count { $0 >= 0x80 })
    let average = (best?.score ?? -10 * high) / high
    if let east = eastAsianCharset(sample), average < (east.share > 0.97 ? 7 : 5),
        let (text, _) = convertByIconv(bytes, from: east.charset)
    {
        return CharsetGuess(charset: east.charset, text: text, isSure: east.pairs >= 6 && average < 2)
    }
    guard let best, average > -4, let table = octetTable(best.model.charset) else { return nil }
    // What the Windows charsets of the West would make of it.
    let western =
        letterModels.lazy.filter { $0.charset == "WINDOWS-1252" }.map { $0.score(sample) }.max() ?? 0
    return CharsetGuess(
        charset: best.model.charset, text: table.convert(bytes).text,
        isSure: average > 4 && high >= 5 && best.score - western > 4 * high)
}

/// What the octets above 0x7F mean in a charset to somebody who reads one language.
struct LetterModel: Sendable {
    let charset: String
    /// What its score must be better by than that of the charsets of Windows.
    let rarity: Double
    /// Latin letters stand among ASCII letters; those of other alphabets do not.
    let isLatin: Bool
    /// By octet: how well it fits the language, 3…10 for its letters.
    private let weights: [Int8]
    private let kinds: [Kind]
    private let words: Set<[UInt8]>

    private enum Kind: UInt8 { case nothing, small, great, mark, punctuation, blank, sign }

    init?(charset: String, letters: String, words: some Sequence<Substring>) {
        guard let table = octetTable(charset) else { return nil }
        self.charset = charset
        let isRare = ["MAC", "IBM", "ISO-8859-13", "ISO-8859-16"].contains { charset.hasPrefix($0) }
        rarity =
            charset == "WINDOWS-1252"
            ? 0 : charset == "WINDOWS-1251" ? 0.5 : charset.hasPrefix("WINDOWS") ? 1 : isRare ? 5 : 1.5
        let small = letters.unicodeScalars.filter { $0 != " " }
        isLatin = small.allSatisfy { $0.value < 0x250 }
        var rank: [Unicode.Scalar: Int] = [:]
        for (place, scalar) in small.enumerated() where rank[scalar] == nil { rank[scalar] = place }
        var (weights, kinds): ([Int8], [Kind]) = ([], [])
        for byte in UInt8.min...UInt8.max {
            guard let scalar = table.scalar(byte) else {
                weights.append(-20)
                kinds.append(.nothing)
                continue
            }
            let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
            let kind = LetterModel.kind(scalar, lower)
            kinds.append(kind)
            let known = rank[lower].map { 10 - 7 * Double($0) / Double(max(small.count, 10)) }
            switch kind {
            case .small, .great, .mark: weights.append(Int8(known ?? -6))
            case .blank: weights.append(1)
            case .punctuation: weights.append(2)
            case .sign: weights.append(-3)
            case .nothing: weights.append(-12)
            }
        }
        (self.weights, self.kinds) = (weights, kinds)
        self.words = Set(words.map { Array($0.utf8) })
    }

    private static func kind(_ scalar: Unicode.Scalar, _ lower: Unicode.Scalar) -> Kind {
        switch scalar.value {
        case 0x80...0x9F: return .nothing
        case 0xA0: return .blank
        // What word processors put around and between words.
        case 0xAB, 0xBB, 0x2013, 0x2014, 0x2018...0x201E, 0x2026, 0x20AC, 0x2116, 0x2039, 0x203A, 0xA1, 0xBF,
            0x60C, 0x61B,
            0x61F, 0x2022:
            return .punctuation
        default: break
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: return .great
        case .lowercaseLetter, .otherLetter: return .small
        case .nonspacingMark, .spacingMark: return .mark
        default: return .sign
        }
    }

    /// The sum over all octets above 0x7F.
    func score(_ bytes: [UInt8]) -> Double {
        var sum = 0.0
        var run = 0  // letters above 0x7F in a row
        var word = 0  // where the current ASCII word began
        var isWordASCII = true
        for (index, byte) in bytes.enumerated() {
            guard byte >= 0x80 else {
                run = 0
                guard !words.isEmpty else { continue }
                if byte.isLetter { continue }
                if isWordASCII, index - word <= 8, index > word,
                    words.contains(bytes[word..<index].map(\.lowercased))
                {
                    sum += 1.5
                }
                (word, isWordASCII) = (index + 1, true)
                continue
            }
            isWordASCII = false
            let before = index > 0 ? bytes[index - 1] : 0x20
            let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
            let kind = kinds[Int(byte)]
            sum += Double(weights[Int(byte)])
            switch kind {
            case .small, .great, .mark:
                run += 1
                sum += letterBonus(byte, kind, before, after, run)
            case .punctuation, .sign, .blank:
                run = 0
                let isWithin = isLetter(before) && isLetter(after)
                if isWithin, kind != .blank { sum -= kind == .sign ? 8 : 3 }
            case .nothing: run = 0
            }
        }
        return sum
    }

    private func letterBonus(_ byte: UInt8, _ kind: Kind, _ before: UInt8, _ after: UInt8, _ run: Int)
        -> Double
    {
        var bonus = 0.0
        if kind == .great {
            if isSmall(before) { bonus -= 7 }
            if isSmall(after) || !isLetter(before) { bonus += 0.5 } else { bonus -= 1 }
        }
        if kind == .mark, before < 0x80 || kinds[Int(before)] == .mark && !isLatin {
            bonus -= before < 0x80 ? 6 : 1
        }
        if isLatin {
            if run >= 3 { bonus -= 6 }
            bonus += before.isLetter || after.isLetter ? 1 : -2
        } else if before.isLetter || after.isLetter {
            bonus -= 4
        }
        return bonus
    }

    private func isSmall(_ byte: UInt8) -> Bool {
        byte < 0x80 ? byte.isLetter && byte & 0x20 != 0 : kinds[Int(byte)] == .small
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        byte < 0x80 ? byte.isLetter : kinds[Int(byte)].rawValue >= 1 && kinds[Int(byte)].rawValue <= 3
    }
}

/// One model for each charset of each language.
private let letterModels: [LetterModel] = letterLines.split(separator: "\n").flatMap {
    line -> [LetterModel] in
    let columns = line.split(separator: "|", omittingEmptySubsequences: false)
    guard columns.count == 3 else { return [] }
    return columns[0].split(separator: " ").compactMap {
        LetterModel(
            charset: String($0), letters: String(columns[1]), words: columns[2].split(separator: " "))
    }
}

/// Charsets in order of their likelihood | letters beyond ASCII, the commonest first | some of the commonest words in
/// ASCII.
private let letterLines = """
    WINDOWS-1252 ISO-8859-15 IBM850 MACINTOSH|éüäàöèßçñóáíøåœæêëïîôûùú|the and you for is to of in
    WINDOWS-1252 ISO-8859-15 IBM850 MACINTOSH|üäöß|der die und ich nicht das ist mit ein wir bitte mehr
    WINDOWS-1252 ISO-8859-15 IBM850 MACINTOSH|éèàêçùîôûâïëœ|le la les des et est vous je pour une que pas bonjour merci
    WINDOWS-1252 ISO-8859-15 IBM850 MACINTOSH|óíáéñúü¿¡|de la que el en los por para con una gracias
    WINDOWS-1252 ISO-8859-15 IBM850 MACINTOSH|ãçáéóíêâàõúô|que para com uma os do da de em obrigado
    WINDOWS-1252 ISO-8859-15 IBM850 MACINTOSH|àèòùéì|che non per una sono con della di il grazie
    WINDOWS-1252 ISO-8859-15 IBM850 MACINTOSH|äåöé|och att det som en inte jag ja on ei se
    WINDOWS-1252 ISO-8859-15 IBM850 MACINTOSH|øåæéö|og det at ikke til for jeg er med
    WINDOWS-1252|íáðóéþúæöý|og er ekki
    WINDOWS-1250 ISO-8859-2 IBM852 MAC-CENTRALEUROPE|łąęóżśćńź|nie na do jest to w z o i prosze dzien pana
    WINDOWS-1250 ISO-8859-2 IBM852 MAC-CENTRALEUROPE|íáéěýřčšžůúďťňó|na je se to do pro jsem a v
    WINDOWS-1250 ISO-8859-2 IBM852|íáéýčšžľúťňôäďóĺŕ|je na sa som pre a v
    WINDOWS-1250 ISO-8859-2 IBM852|áéöóőíüúű|a az nem hogy egy is kedves
    WINDOWS-1250 ISO-8859-2 ISO-8859-16|ăşţîâșț|de la nu este pentru cu si
    WINDOWS-1250 ISO-8859-2 IBM852|ščžćđ|je na da ne za se i u
    WINDOWS-1254 IBM857|ışüğöçİâ|bir ve bu da de ne
    WINDOWS-1257 ISO-8859-13|ėšąųūžįčę|ir yra kad
    WINDOWS-1257 ISO-8859-13|āēīšņžūļķčģ|un ir par
    WINDOWS-1251 KOI8-R ISO-8859-5 IBM866 MAC-CYRILLIC|оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё|
    WINDOWS-1251 KOI8-U|оанивертсклудмпязьбгчхцйжшющфіїєґ|
    WINDOWS-1253 ISO-8859-7|αοιετσνηυρπκμςλάίόδέωήγθχφύβξώζψϊ|
    WINDOWS-1255|יוהלארתבשמםנדחעקפטגכזןסךצףץ|
    WINDOWS-1256 ISO-8859-6|اليمونرتبةعدسفهكقأحجشطصىخإذضئثزءغظآؤپچژگ|
    CP874|านรอกเงมยลวดทสตัะปบ่้คจีพิหแใชไขืุโู็ำถผณธ์ซศญษภฟฉ|
    """
