/// A script, as far as the language of a text depends on it (Unicode 15, Blocks.txt).
enum Script: Int, CaseIterable {
    case latin, cyrillic, greek, hebrew, arabic, thai, han, kana, hangul, devanagari, bengali, gurmukhi,
        gujarati, tamil, telugu, kannada, malayalam, sinhala, lao, burmese, georgian, ethiopic, khmer,
        armenian

    /// The script of a letter beyond ASCII; nil for all that is no letter of one of them.
    init?(_ scalar: UInt32) {
        switch scalar {
        case 0xC0...0x24F where scalar != 0xD7 && scalar != 0xF7, 0x1E00...0x1EFF: self = .latin
        case 0x400...0x481, 0x48A...0x52F: self = .cyrillic
        case 0x370...0x373, 0x376...0x377, 0x37B...0x37D, 0x386, 0x388...0x3FF, 0x1F00...0x1FFF:
            self = .greek
        case 0x531...0x556, 0x560...0x588: self = .armenian
        case 0x5D0...0x5EA: self = .hebrew
        case 0x620...0x64A, 0x66E...0x6D3, 0x6D5, 0x6FA...0x6FC, 0x750...0x77F, 0xFB50...0xFDFF,
            0xFE70...0xFEFC:
            self = .arabic
        case 0x900...0x963: self = .devanagari
        case 0x980...0x9E3: self = .bengali
        case 0xA00...0xA7F: self = .gurmukhi
        case 0xA80...0xAFF: self = .gujarati
        case 0xB80...0xBFF: self = .tamil
        case 0xC00...0xC7F: self = .telugu
        case 0xC80...0xCFF: self = .kannada
        case 0xD00...0xD7F: self = .malayalam
        case 0xD80...0xDFF: self = .sinhala
        case 0xE01...0xE3A, 0xE40...0xE4E: self = .thai
        case 0xE80...0xEFF: self = .lao
        case 0x1000...0x109F: self = .burmese
        case 0x10A0...0x10FF: self = .georgian
        case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3: self = .hangul
        case 0x1200...0x137F: self = .ethiopic
        case 0x1780...0x17D3: self = .khmer
        case 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC, 0x30FD...0x30FF, 0xFF66...0xFF9D: self = .kana
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: self = .han
        default: return nil
        }
    }

    /// What a letter counts. Latin names of things stand in mail of every script, and no others in Latin mail; a Han
    /// or Hangul letter is a syllable.
    var weight: Int {
        switch self {
        case .latin: 1
        case .han, .hangul: 4
        case .kana: 3
        default: 2
        }
    }

    /// The language that is mostly written so.
    var language: String {
        switch self {
        case .latin: "en"
        case .cyrillic: "ru"
        case .greek: "el"
        case .hebrew: "he"
        case .arabic: "ar"
        case .thai: "th"
        case .han: "zh"
        case .kana: "ja"
        case .hangul: "ko"
        case .devanagari: "hi"
        case .bengali: "bn"
        case .gurmukhi: "pa"
        case .gujarati: "gu"
        case .tamil: "ta"
        case .telugu: "te"
        case .kannada: "kn"
        case .malayalam: "ml"
        case .sinhala: "si"
        case .lao: "lo"
        case .burmese: "my"
        case .georgian: "ka"
        case .ethiopic: "am"
        case .khmer: "km"
        case .armenian: "hy"
        }
    }
}

/// Letters by which languages of one script are told apart: simplified and Chinese-only Han characters from those of
/// Japan, and the letters that Persian and Urdu add to Arabic.
struct TellingLetters {
    private var chinese = 0
    private var japanese = 0
    private var persian = 0
    private var urdu = 0

    private static let chineseOnly = scalars(
        "的我你您她它沒没们們这這那谢謝请吗嗎呢吧单單货发發还還为爲么麼对對从從给钱錢经經说說时间个订购买卖賣换应應该让讓谁誰怎很些也与與账帐户戶电话务员实實际问题嗨哪啊啦咱俩条张样")
    private static let japaneseOnly = scalars("様込払円気売対応済届返願働価読覚験単駅図権険総県労続拝宜頂致御")

    private static func scalars(_ text: String) -> Set<UInt32> { Set(text.unicodeScalars.map(\.value)) }

    mutating func take(_ scalar: UInt32) {
        switch scalar {
        case 0x679, 0x688, 0x691, 0x6BA, 0x6BE, 0x6C1, 0x6D2: urdu += 1
        case 0x67E, 0x686, 0x698, 0x6A9, 0x6AF, 0x6CC: persian += 1
        case 0x4E00...0x9FFF:
            if TellingLetters.chineseOnly.contains(scalar) { chinese += 1 }
            if TellingLetters.japaneseOnly.contains(scalar) { japanese += 1 }
        default: break
        }
    }

    /// Japanese writes its endings and particles in kana; Han alone is Chinese, unless its characters are Japan's.
    func eastAsian(han: Int, kana: Int) -> LanguageGuess {
        if kana > 0, kana * 8 >= han { return LanguageGuess(code: "ja", confidence: 0.99) }
        if chinese > japanese { return LanguageGuess(code: "zh", confidence: 0.98) }
        if japanese > chinese { return LanguageGuess(code: "ja", confidence: 0.85) }
        return LanguageGuess(code: "zh", confidence: han > 12 ? 0.9 : 0.6)
    }

    /// Persian has پ چ ژ گ and its own ک and ی; Urdu has these and ٹ ڈ ڑ ں ہ ے.
    func arabic(_ count: Int) -> LanguageGuess {
        if urdu * 12 > count { return LanguageGuess(code: "ur", confidence: 0.95) }
        if persian * 25 > count { return LanguageGuess(code: "fa", confidence: 0.95) }
        return LanguageGuess(code: "ar", confidence: count > 3 ? 0.97 : 0.8)
    }
}
