import Mail

/// The letters of a character as they are compared: lower case, without accent, `ß` as `ss`. Empty for marks
/// that
/// are no letter of their own.
func foldedLetters(_ scalar: Unicode.Scalar) -> StaticString? {
    switch scalar.value {
    case 0xC6, 0xE6: "ae"
    case 0xDF, 0x1E9E: "ss"
    case 0xDE, 0xFE: "th"
    case 0x132, 0x133: "ij"
    case 0x152, 0x153: "oe"
    case 0xAD, 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: ""
    default: nil
    }
}

/// Appends a letter or digit as it is compared; letters of other scripts stay as they are.
func appendFolded(_ scalar: Unicode.Scalar, to word: inout String) {
    let value = scalar.value
    switch value {
    case 0x41...0x5A: word.unicodeScalars.append(Unicode.Scalar(UInt8(value | 0x20)))
    case 0..<0x80: word.unicodeScalars.append(scalar)
    case 0xC0...0x17F:
        if let letters = foldedLetters(scalar) {
            word += letters.description
        } else {
            word.unicodeScalars.append(Unicode.Scalar(baseLetters[Int(value - 0xC0)]))
        }
    case 0xFF10...0xFF19: word.unicodeScalars.append(Unicode.Scalar(UInt8(value - 0xFF10 + 0x30)))
    case 0x218...0x21B: word += value < 0x21A ? "s" : "t"
    default: if foldedLetters(scalar) == nil { word.unicodeScalars.append(scalar) }
    }
}

/// U+00C0 to U+017F without accents.
private let baseLetters = Array(
    ("aaaaaaxceeeeiiiidnooooo ouuuuyxxaaaaaaxceeeeiiiidnooooo ouuuuyxyaaaaaaccccccccddddeeeeeeeeeegggggggg"
        + "hhhhiiiiiiiiiixxjjkkkllllllllllnnnnnnnnnooooooxxrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8
)

/// What a character is to the reader of words.
enum LintClass {
    case letter, digit, apostrophe, blank, mark
    /// Seen by nobody: a soft hyphen, a combining accent, a joiner.
    case nothing

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A: self = .letter
        case 0x30...0x39, 0xFF10...0xFF19: self = .digit
        case 0x00...0x20, 0x7F, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .blank
        case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x2BC, 0x2032: self = .apostrophe
        case 0x21...0x7E, 0xD7, 0xF7: self = .mark
        default:
            if foldedLetters(scalar).map({ $0.utf8CodeUnitCount == 0 }) == true {
                self = .nothing
            } else {
                self = scalar.properties.isAlphabetic ? .letter : .mark
            }
        }
    }
}
