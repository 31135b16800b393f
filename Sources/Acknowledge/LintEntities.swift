import Foundation

/// The character that an entity of HTML stands for, and where it ends; nil where none begins at `start`.
func lintEntity(_ source: [LintGlyph], _ start: Int) -> (Unicode.Scalar, end: Int)? {
    var end = start + 1
    var name = ""
    while end < source.count, end - start <= 10, source[end].scalar != ";" {
        guard source[end].scalar.isASCII else { return nil }
        name.unicodeScalars.append(source[end].scalar)
        end += 1
    }
    guard end < source.count, source[end].scalar == ";" else { return nil }
    if let scalar = lintEntities[name] { return (scalar, end + 1) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
        digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, let scalar = Unicode.Scalar(value),
        LintGlyph(scalar: scalar, offset: 0, sections: []).variable == nil
    else { return nil }
    return (scalar, end + 1)
}

/// The entities that people write in the languages of this program (HTML 5 §13.5).
private let lintEntities: [String: Unicode.Scalar] = {
    var table: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ", "emsp": " ",
        "thinsp": " ", "shy": "\u{AD}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lsquo": "‘", "rsquo": "’",
        "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»", "ndash": "–",
        "mdash": "—", "hellip": "…", "middot": "·", "bull": "•", "copy": "©", "reg": "®", "trade": "™",
        "euro": "€", "pound": "£", "sect": "§", "deg": "°", "szlig": "ß", "AElig": "Æ", "aelig": "æ",
        "OElig": "Œ", "oelig": "œ", "Oslash": "Ø", "oslash": "ø", "iexcl": "¡", "iquest": "¿", "excl": "!",
        "commat": "@", "lstrok": "ł", "Lstrok": "Ł", "ordm": "º", "ordf": "ª", "times": "×",
    ]
    let accents: [UInt32: String] = [
        0x300: "grave", 0x301: "acute", 0x302: "circ", 0x303: "tilde", 0x307: "dot", 0x308: "uml",
        0x30A: "ring",
        0x327: "cedil", 0x328: "ogon", 0x30C: "caron",
    ]
    for value in UInt32(0xC0)...0x17F {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let parts = Array(String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars)
        guard parts.count == 2, let accent = accents[parts[1].value] else { continue }
        table["\(parts[0])\(accent)"] = scalar
    }
    return table
}()
