import Mail

/// The part of a text that the customer wrote now: without quoted lines, attribution lines, forwarded blocks
/// and a signature behind `-- `. When that would leave nothing, the whole text: losing a customer's words is
/// worse than leaving a quote.
package func newText(of text: String) -> String {
    var whole = text
    if whole.withUTF8({ !hasLineThatMayQuote($0) }) { return text.trimmed }
    var lines = textLines(text).map(String.init)
    var kept: [String] = []
    var index = 0
    while index < lines.count {
        guard lines[index].withUTF8({ mayBeQuoting($0[...]) }) else {
            kept.append(lines[index])
            index += 1
            continue
        }
        let line = lines[index].trimmed
        if line.hasPrefix(">") {
            index += 1
            continue
        }
        if isSeparator(line) || isHeaderBlock(lines, at: index) || lines[index] == "-- " || line == "--" {
            break
        }
        if let length = attributionLength(lines, at: index) {
            index += length
            continue
        }
        kept.append(lines[index])
        index += 1
    }
    let result = kept.joined(separator: "\n").trimmed
    return result.isEmpty ? text.trimmed : result
}

/// Whether `mayBeQuoting` holds for any line, without making strings of them: most short replies quote nothing.
private func hasLineThatMayQuote(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    while start < text.count {
        let end = text[start...].firstIndex { $0 == .lf || $0 == .cr } ?? text.count
        if mayBeQuoting(text[start..<end]) { return true }
        start = end + 1
    }
    return false
}

/// Whether a line's first octets leave it open that it is a quote, a separator, a header block or an
/// attribution; most lines are none, and this is told without looking at the whole of them.
private func mayBeQuoting(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let start = bytes.firstIndex(where: { !$0.isWSP }) else { return false }
    let first = bytes[start]
    guard quotingOctets[Int(first)] else { return false }
    if first == UInt8(ascii: ">") || first == UInt8(ascii: "-") || first == UInt8(ascii: "_") { return true }
    if headerLetters.contains(first), bytes[start...].prefix(10).contains(UInt8(ascii: ":")) { return true }
    let word = bytes[start...].prefix(6).prefix { !$0.isWSP }
    return attributionWords.contains { $0.elementsEqual(word.lazy.map(\.lowercased)) }
}

/// How the names in `headerNames.from` begin, bold or not.
private let headerLetters = Array("fvdoFVDO*".utf8)

/// Which octets can begin a line that `mayBeQuoting`.
private let quotingOctets: [Bool] = {
    var octets = [Bool](repeating: false, count: 256)
    for byte in Array(">-_".utf8) + headerLetters { octets[Int(byte)] = true }
    for word in attributionWords {
        octets[Int(word[0])] = true
        octets[Int(word[0] & 0xDF)] = true
    }
    return octets
}()

/// The first words of `attributionStarts`.
private let attributionWords = Set(
    attributionStarts.compactMap { $0.split(separator: " ").first.map { Array($0.utf8) } })

/// Lines that mail clients draw above the message they quote whole.
private func isSeparator(_ line: String) -> Bool {
    guard line.hasPrefix("--") || line.hasPrefix("__") else { return false }
    let bare = line.trimmingRun(of: "-").trimmingRun(of: "_").trimmed.lowercased()
    return [
        "original message", "ursprüngliche nachricht", "message d'origine", "mensaje original",
        "messaggio originale",
        "oorspronkelijk bericht", "forwarded message", "weitergeleitete nachricht", "originalnachricht",
    ].contains(bare) || (bare.isEmpty && line.hasPrefix("______________"))
}

/// An Outlook header block: From/Sent/To/Subject in some language, at least three such lines in a row.
private func isHeaderBlock(_ lines: [String], at index: Int) -> Bool {
    guard let first = headerName(lines[index]), headerNames.from.contains(first) else { return false }
    let names = lines[index..<min(lines.count, index + 6)].compactMap(headerName)
    return names.count { headerNames.others.contains($0) } >= 2
}

private func headerName(_ line: String) -> String? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    return line[..<colon].lowercased().filter { $0 != "*" }.trimmed
}

private let headerNames = (
    from: Set(["from", "von", "de", "da", "van", "od", "från", "fra"]),
    others: Set([
        "sent", "date", "to", "subject", "gesendet", "datum", "an", "betreff", "envoyé", "à", "objet",
        "enviado",
        "fecha", "para", "asunto", "inviato", "data", "a", "oggetto", "verzonden", "aan", "onderwerp",
    ])
)

/// How many lines an attribution (`On … wrote:`) at `index` takes, or nil. It may be wrapped over three lines
/// and must be followed by quoted text or stand alone.
private func attributionLength(_ lines: [String], at index: Int) -> Int? {
    let start = lines[index].trimmed.lowercased()
    guard attributionStarts.contains(where: start.hasPrefix) else { return nil }
    var joined = ""
    for length in 1...3 where index + length <= lines.count {
        joined += " " + lines[index + length - 1].trimmed.lowercased()
        let end = joined.trimmed
        guard end.hasSuffix(":") || end.hasSuffix("：") else { continue }
        guard attributionVerbs.contains(where: end.contains), end.contains(where: \.isNumber) else {
            return nil
        }
        let next = lines[(index + length)...].first { !$0.trimmed.isEmpty }
        return next?.trimmed.hasPrefix(">") ?? true ? length : nil
    }
    return nil
}

private let attributionStarts = ["on ", "am ", "le ", "el ", "il ", "op ", "em ", "dnia ", "den ", "w dniu "]
private let attributionVerbs = [
    "wrote", "schrieb", "a écrit", "escribió", "ha scritto", "schreef", "escreveu", "napisał", "skrev",
]

extension String {
    fileprivate func trimmingRun(of character: Character) -> String {
        String(
            drop { $0 == character || $0 == " " }.reversed().drop { $0 == character || $0 == " " }.reversed())
    }
}
