/// Text of `format=flowed` (RFC 3676) with its paragraphs in one line each: lines that end in a blank go on in the next
/// one of the same quote depth. Quote marks are written `>> text`, `-- ` stays a line of its own.
///
/// - Parameter deletesSpace: `DelSp=yes`: the blank at the end of a line is no part of the text.
func unflowed(_ text: String, deletesSpace: Bool) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    /// The quote depth of the paragraph that goes on, or nil.
    var open: Int?
    var isFirst = true
    for line in text.utf8.split(separator: UInt8.lf, omittingEmptySubsequences: false) {
        let quotes = line.prefix { $0 == UInt8(ascii: ">") }
        var rest = line[quotes.endIndex...]
        if rest.first == .space { rest = rest.dropFirst() }  // §4.4: stuffed
        let isSignature = rest.elementsEqual("-- ".utf8)
        let depth = quotes.count
        // An empty line goes on with nothing: who reads it sees a paragraph end.
        if open != depth || isSignature || rest.isEmpty {
            if !isFirst { out.append(.lf) }
            out += quotes
            if depth > 0, !rest.isEmpty { out.append(.space) }
        }
        isFirst = false
        let isFlowed = rest.last == .space && !isSignature
        open = isFlowed && !rest.allSatisfy({ $0 == .space }) ? depth : nil
        out += isFlowed && deletesSpace ? rest.dropLast() : rest
    }
    return String(decoding: out, as: UTF8.self)
}
