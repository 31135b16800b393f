/// A file that is written into the text of a message: uuencoded or in yEnc.
struct EmbeddedFile: Sendable, Equatable {
    let filename: String
    /// From its first line to its last, within the text's octets.
    let range: Range<Int>
    let encoding: String

    /// The file's octets.
    func content(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var decoder = TransferDecoder(encoding: encoding)
        let start = text.startIndex
        var content = decoder.decode(text[(start + range.lowerBound)..<(start + range.upperBound)])
        content += decoder.finish()
        return content
    }
}

/// Most files that are looked for in one text.
private let mostEmbeddedFiles = 100

/// The files in a text, in order. A line `begin 644 name` begins one only if a line of uuencode follows, so that prose
/// never does; without its `end` it goes as far as such lines go.
func embeddedFiles(in text: ArraySlice<UInt8>) -> [EmbeddedFile] {
    guard mayEmbedFiles(text) else { return [] }
    var found: [EmbeddedFile] = []
    var position = text.startIndex
    while position < text.endIndex, found.count < mostEmbeddedFiles {
        let (line, next) = lineAt(position, text)
        let first = line.first
        if first == UInt8(ascii: "b") || first == UInt8(ascii: "="),
            let file = fileAt(position, line, next, text)
        {
            found.append(file)
            position = text.startIndex + file.range.upperBound
        } else {
            position = next
        }
    }
    return found
}

/// The text without those files.
func withoutEmbeddedFiles(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let files = embeddedFiles(in: text)
    guard !files.isEmpty else { return text }
    var out: [UInt8] = []
    var position = text.startIndex
    for file in files {
        out += text[position..<(text.startIndex + file.range.lowerBound)]
        position = text.startIndex + file.range.upperBound
    }
    return (out + text[position...])[...]
}

/// Whether a line begins with `begin` or `=ybegin`: one quick look at the octets.
private func mayEmbedFiles(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { all in
        var isLineStart = true
        var position = 0
        while position < all.count {
            let byte = all[position]
            if isLineStart, byte == UInt8(ascii: "b") || byte == UInt8(ascii: "=") {
                let rest = all[position..<min(position &+ 8, all.count)]
                if rest.starts(with: "begin ".utf8) || rest.starts(with: "begin-ba".utf8)
                    || rest.starts(with: "=ybegin ".utf8)
                {
                    return true
                }
            }
            isLineStart = byte == .lf || byte == .cr
            position &+= 1
        }
        return false
    }
}

private func lineAt(_ start: Int, _ text: ArraySlice<UInt8>) -> (line: ArraySlice<UInt8>, next: Int) {
    let end = text[start...].firstIndex(of: .lf) ?? text.endIndex
    let line = text[start..<end]
    return (line.last == .cr ? line.dropLast() : line, min(end + 1, text.endIndex))
}

private func fileAt(
    _ start: Int, _ line: ArraySlice<UInt8>, _ next: Int, _ text: ArraySlice<UInt8>
) -> EmbeddedFile? {
    if line.starts(with: "=ybegin ".utf8) { return yEncAt(start, line, next, text) }
    guard let name = uuencodeName(line) else { return nil }
    let isBase64 = line.starts(with: "begin-base64".utf8)
    var position = next
    var last = next
    var count = 0
    while position < text.endIndex {
        let (line, next) = lineAt(position, text)
        if line.elementsEqual((isBase64 ? "====" : "end").utf8) {
            last = next
            break
        }
        let isOfFile =
            isBase64
            ? !line.isEmpty && line.allSatisfy { base64Values[Int($0)] < 64 || $0 == UInt8(ascii: "=") }
            : line.isEmpty && count > 0 || line.count > 1 && decodeUULine(line) != nil
                || line.elementsEqual("`".utf8)
        guard isOfFile else { break }
        if !line.isEmpty {
            count += 1
            last = next
        }
        position = next
    }
    guard count > 0 else { return nil }
    return EmbeddedFile(
        filename: name, range: (start - text.startIndex)..<(last - text.startIndex), encoding: "x-uuencode")
}

/// `=ybegin line=128 size=584 name=a file.bin` … `=yend size=584`.
private func yEncAt(
    _ start: Int, _ line: ArraySlice<UInt8>, _ next: Int, _ text: ArraySlice<UInt8>
) -> EmbeddedFile? {
    // The name is the last parameter and may have blanks in it.
    let mark = Array(" name=".utf8)
    guard line.count < 2000, let place = line.indices.first(where: { line[$0...].starts(with: mark) }) else {
        return nil
    }
    let name = decodeRaw(line[(place + mark.count)...]).text.trimmed
    var position = next
    while position < text.endIndex {
        let (line, next) = lineAt(position, text)
        position = next
        if line.starts(with: "=yend".utf8) { break }
    }
    return EmbeddedFile(
        filename: name, range: (start - text.startIndex)..<(position - text.startIndex), encoding: "x-yenc")
}

/// The media type of a file by the end of its name, as far as people's attachments go.
func mediaType(ofFile name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "application/octet-stream" }
    return fileTypes[String(name[name.index(after: dot)...]).asciiLowercased] ?? "application/octet-stream"
}

private let fileTypes: [String: String] = {
    var types: [String: String] = [:]
    for line in fileTypeLines.split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        for ending in words.dropFirst() { types[ending] = words[0] }
    }
    return types
}()

private let fileTypeLines = """
    image/jpeg jpg jpeg
    image/png png
    image/gif gif
    image/heic heic
    image/tiff tif tiff
    image/bmp bmp
    application/pdf pdf
    application/msword doc
    application/vnd.ms-excel xls
    application/vnd.openxmlformats-officedocument.wordprocessingml.document docx
    application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx
    application/zip zip
    application/rtf rtf
    text/plain txt log
    text/html htm html
    text/csv csv
    text/calendar ics
    text/vcard vcf
    message/rfc822 eml
    video/mp4 mp4
    audio/mpeg mp3
    """
