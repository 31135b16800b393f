package import Mail

/// A text taken apart: what the customer wrote now, and what was there before.
package struct SplitText: Sendable, Equatable {
    /// What the customer wrote now, whole lines in their order; empty if that is nothing.
    package var new: String
    /// What was taken as quoted or forwarded, with the attributions and header blocks above it; lines of a
    /// quote keep their `>`.
    package var quoted = ""
    /// Something was quoted or forwarded, and nothing was written.
    package var isOnlyQuote = false
    /// Nothing was written but a signature or a line like "Sent from my phone".
    package var isOnlySignature = false
    /// What was taken as the author's signature or contact block, without the mark above it.
    package var signature = ""
}

/// The part of a text that the customer wrote now: without quoted lines, attribution lines, forwarded
/// blocks, signatures and legal footers. Where it is not certain what a line is, it is kept: losing a
/// customer's words is worse than leaving a quote. Empty if all is quoted.
package func newText(of text: String, known: CampaignText? = nil) -> String {
    splitText(text, known: known).new
}

/// Takes a text apart. `marks` says of each of its lines what the structure of the HTML said, or is empty;
/// `known` is the text that our campaign sent, `author` who wrote.
package func splitText(
    _ text: String, marks: [LineMark] = [], known: CampaignText? = nil, author: AuthorName = AuthorName()
) -> SplitText {
    var whole = text
    if marks.isEmpty, known == nil, whole.withUTF8({ !mayHoldMore($0) }) {
        return SplitText(new: text.trimmed)
    }
    var lines = ReplyLines(text, author: author)
    lines.findQuotes(marks)
    lines.findBlocks()
    if let known { lines.findCampaign(known) }
    lines.findSignatures(marks)
    return lines.split()
}

/// Texts longer than this are looked through line by line; in shorter ones without any of the signs below
/// nothing can be found.
private let shortText = 240

/// Whether a text may hold anything but what was written now; most short replies do not, and this is told
/// without looking at the whole of each line.
private func mayHoldMore(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if text.count > shortText { return true }
    var start = 0
    var (digits, lines) = (0, 0)
    var isBlank = true
    for byte in text {
        if byte == .lf {
            if !isBlank { lines += 1 }
            isBlank = true
        } else if !byte.isWSP, byte != .cr {
            isBlank = false
        }
        if byte.isDigit { digits += 1 }
        // A contact block may be there.
        if byte == UInt8(ascii: "@") || digits > 4 || lines > 2 { return true }
    }
    while start < text.count {
        let end = text[start...].firstIndex { $0 == .lf || $0 == .cr } ?? text.count
        if mayBeMore(text[start..<end]) { return true }
        start = end + 1
    }
    return false
}

/// Whether a line's first or last octet, or a colon near its start, leaves it open that it is no plain line.
private func mayBeMore(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = line.firstIndex(where: { !$0.isWSP }), let last = line.lastIndex(where: { !$0.isWSP })
    else { return false }
    let octet = line[first]
    if !octet.isLetter { return true }
    if line[last] == UInt8(ascii: ":") || line[last] >= 0x80
        || line[first...].prefix(5).contains(UInt8(ascii: ">"))
    {
        return true
    }
    if line[first...].prefix(longestHeaderName).contains(UInt8(ascii: ":")) { return true }
    var word = WordHash()
    for byte in line[first...] {
        // U+2019 in "iPhone’umdan" ends a word as `'` does.
        guard byte.isLetter || byte >= 0x80, byte != 0xE2 else { break }
        word.add(byte.lowercased)
    }
    return deviceStarts.contains(word.value)
}

extension ReplyLines {
    /// Puts the lines together again, by what they were found to be.
    func split() -> SplitText {
        var new: [UInt8] = []
        var quoted: [UInt8] = []
        var leftOut: [UInt8] = []
        var signature: [UInt8] = []
        var isGap = false
        for line in lines {
            switch line.role {
            case .author:
                if isGap, !new.isEmpty { new.append(.lf) }
                isGap = false
                append(line, to: &new)
            case .blank: isGap = !new.isEmpty || isGap
            case .quote, .attribution, .old:
                append(line, to: &quoted)
                isGap = isGap || !new.isEmpty && line.role == .old
            case .signature, .device, .footer:
                append(line, to: &leftOut)
                if line.role == .signature, !isMark(line) { append(line, to: &signature) }
            }
        }
        let quotedText = String(decoding: quoted, as: UTF8.self).trimmed
        let newText = String(decoding: new, as: UTF8.self).trimmed
        let signatureText = String(decoding: signature, as: UTF8.self).trimmed
        if !newText.isEmpty {
            return SplitText(new: newText, quoted: quotedText, signature: signatureText)
        }
        let rest = String(decoding: leftOut, as: UTF8.self).trimmed
        return SplitText(
            // What stands below `-- ` with nothing above it may be all that somebody has to say.
            new: lines.contains { $0.role == .signature } ? rest : "",
            quoted: quotedText, isOnlyQuote: !quotedText.isEmpty && rest.isEmpty,
            isOnlySignature: !rest.isEmpty, signature: signatureText)
    }

    /// `-- ` and its like.
    private func isMark(_ line: ReplyLine) -> Bool {
        bytes[line.first..<line.last].allSatisfy { isDash($0) || $0 >= 0x80 && $0 < 0xC0 || $0 == 0xE2 }
    }

    private func append(_ line: ReplyLine, to text: inout [UInt8]) {
        text += bytes[line.start..<line.end]
        text.append(.lf)
    }
}
