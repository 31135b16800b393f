import Mail

/// A message as RETR and TOP send it (RFC 1939 §3): every line ends with CR LF, a dot at the start of a line is doubled,
/// `CR LF . CR LF` stands at the true end only.
///
/// Law: no copy of content is made here; the caller is given ranges of its own input, and octets to put between them.
/// However the input is cut, the same comes out. Bare CR and bare LF become CR LF and NUL a blank, as
/// `normalisedLineEnds` does.
package struct POP3Content: Sendable {
    package enum Event: Equatable, Sendable {
        /// These octets of the input are sent.
        case content(Range<Int>)
        /// This octet is sent; it counts as content unless it is a doubled dot.
        case insert(UInt8, isCounted: Bool)
        /// The input is used up, or no more of it is wanted.
        case wait
    }

    private enum Place: Sendable {
        case lineStart  // at the start or behind CR LF
        case dotted  // at the line start, and its dot was doubled already
        case inLine
        case carriageReturn  // behind a CR
    }

    private var place = Place.lineStart
    private var isEmptyLine = true
    private var isInBody = false
    /// Lines of the body that are still wanted; nil: all.
    private var wanted: Int?
    /// Whether all that is wanted was given.
    package private(set) var isComplete = false

    /// - Parameter lines: of the body, behind the header and the empty line (RFC 1939 §7, TOP); nil: all.
    package init(lines: Int? = nil) { wanted = lines }

    /// Takes the next event from `input` at `position` and moves `position` behind what it used.
    package mutating func next(_ input: Span<UInt8>, _ position: inout Int) -> Event {
        let start = position
        while position < input.count, !isComplete {
            let byte = input[position]
            switch place {
            case .lineStart where byte == UInt8(ascii: "."):
                if position > start { return .content(start..<position) }
                place = .dotted
                return .insert(byte, isCounted: false)
            case .lineStart, .dotted, .inLine:
                if byte == 0 || byte == .lf {
                    if position > start { return .content(start..<position) }
                    return bare(byte, &position)
                }
                position += 1
                place = byte == .cr ? .carriageReturn : .inLine
                guard byte != .cr else { continue }
                isEmptyLine = false
                while position < input.count, input[position] > .cr { position += 1 }
            case .carriageReturn:
                if byte == .lf {
                    position += 1
                    lineEnded()
                    continue
                }
                if position > start { return .content(start..<position) }
                lineEnded()
                return .insert(.lf, isCounted: true)
            }
        }
        guard position > start else {
            if isComplete { position = input.count }
            return .wait
        }
        return .content(start..<position)
    }

    /// An octet that is not sent as it is: a line feed without its carriage return (which stays in the input), or NUL.
    private mutating func bare(_ byte: UInt8, _ position: inout Int) -> Event {
        if byte == .lf {
            place = .carriageReturn
            return .insert(.cr, isCounted: true)
        }
        position += 1
        place = .inLine
        isEmptyLine = false
        return .insert(.space, isCounted: true)
    }

    private mutating func lineEnded() {
        place = .lineStart
        defer { isEmptyLine = true }
        guard let wanted else { return }
        if isInBody {
            self.wanted = wanted - 1
        } else {
            isInBody = isEmptyLine
        }
        isComplete = isInBody && self.wanted == 0
    }

    /// What follows the content: the end of its last line, which counts as content, and the line that ends it.
    package mutating func end() -> (content: [UInt8], terminator: [UInt8]) {
        let missing: [UInt8] =
            switch place {
            case .lineStart: []
            case .dotted, .inLine: [.cr, .lf]
            case .carriageReturn: [.lf]
            }
        return (missing, [UInt8(ascii: "."), .cr, .lf])
    }

    /// Octets of a message as they are sent, doubled dots and the last line not counted (what LIST says).
    package static func octets(of message: [UInt8]) -> Int {
        var content = POP3Content()
        var (position, count) = (0, 0)
        loop: while true {
            switch content.next(message.span, &position) {
            case .content(let range): count += range.count
            case .insert(_, let isCounted): count += isCounted ? 1 : 0
            case .wait: break loop
            }
        }
        return count + content.end().content.count
    }
}
