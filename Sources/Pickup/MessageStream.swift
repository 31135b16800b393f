import NIOCore
import Store
import Wire

/// A message on its way to a client: our fields, then the content, as RETR or TOP sends it.
struct MessageStream {
    /// What comes next.
    enum Step {
        /// A piece of it is in the buffer.
        case piece
        /// So many octets of a file are needed from here; say `read` with them.
        case needs(SpoolReader, position: Int, count: Int)
        /// The last of it is in the buffer.
        case end
    }

    /// Octets that are worked on at a time: what a client that does not read costs at most, beside one piece of a file.
    private static let piece = 64 * 1024

    private enum Source {
        case bytes([UInt8])
        case file(SpoolReader)
    }

    private let source: Source
    private let isInternational: Bool
    private var content: POP3Content
    /// What was read and is not written yet.
    private var waiting: [UInt8]
    private var position = 0
    /// Of the source, what comes after `waiting`.
    private var sourcePosition = 0
    private var hasBegun = false

    /// - Parameters:
    ///   - fields: ours, in front.
    ///   - lines: of the body; nil: all.
    init?(fields: [UInt8], _ stored: MaildropContent, isInternational: Bool, lines: Int?) {
        switch stored {
        case .bytes(let bytes): source = .bytes(bytes)
        case .file(let reader): source = .file(reader)
        case .takenOver, .gone: return nil
        }
        self.isInternational = isInternational
        content = POP3Content(lines: lines)
        waiting = fields
    }

    mutating func next(_ buffer: inout ByteBuffer) -> Step {
        write(&buffer)
        if content.isComplete { return finish(&buffer) }
        guard position >= waiting.count else { return .piece }
        switch source {
        case .bytes(let bytes):
            guard !hasBegun else { return finish(&buffer) }
            begin(bytes, at: 0)
            write(&buffer)
            return position >= waiting.count || content.isComplete ? finish(&buffer) : .piece
        case .file(let reader):
            guard sourcePosition < reader.size else { return finish(&buffer) }
            return .needs(
                reader, position: sourcePosition,
                count: hasBegun ? MessageStream.piece : longestPresentedHeader)
        }
    }

    /// What `needs` asked for; fewer octets than it said where the file is shorter than it was.
    mutating func read(_ bytes: [UInt8]) {
        sourcePosition += bytes.count
        if bytes.isEmpty, case .file(let reader) = source { sourcePosition = reader.size }
        if hasBegun { (waiting, position) = (bytes, 0) } else { begin(bytes, at: 0) }
    }

    /// The first octets of the message, or all of it: its header may have to be changed.
    private mutating func begin(_ bytes: [UInt8], at start: Int) {
        hasBegun = true
        let (header, end) = presentedBeginning(of: bytes[...], isInternational: isInternational)
        if let header { waiting = header + bytes[end...] } else { waiting = bytes }
        position = 0
    }

    /// Writes up to a piece.
    private mutating func write(_ buffer: inout ByteBuffer) {
        let (bytes, end) = (waiting, min(waiting.count, position + MessageStream.piece))
        var (content, position) = (content, position)
        defer { (self.content, self.position) = (content, position) }
        let span = bytes.span.extracting(0..<end)
        while position < end {
            switch content.next(span, &position) {
            case .content(let range):
                bytes.withUnsafeBytes { _ = buffer.writeBytes(UnsafeRawBufferPointer(rebasing: $0[range])) }
            case .insert(let byte, _): buffer.writeInteger(byte)
            case .wait: return
            }
        }
    }

    private mutating func finish(_ buffer: inout ByteBuffer) -> Step {
        let (missing, terminator) = content.end()
        if !content.isComplete { buffer.writeBytes(missing) }
        buffer.writeBytes(terminator)
        return .end
    }
}
