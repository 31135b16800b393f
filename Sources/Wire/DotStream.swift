import Mail

/// Message content as DATA carries it (RFC 5321 §4.5.2): finds the one true end `CR LF . CR LF`, undoes the
/// doubled dots, and notices every octet that two readers could understand differently.
///
/// Law: no copy of content is made here; the caller is given ranges of its own input. Nothing but
/// CR LF . CR LF ends the content, however the input is cut.
package struct DotStream: Sendable {
    package enum Event: Equatable, Sendable {
        /// These octets of the input are content.
        case content(Range<Int>)
        /// A CR that was held back from an earlier input (behind a dot) is content.
        case heldCarriageReturn
        /// The input is used up.
        case wait
        /// The end of the content was read.
        case end
    }

    private enum Place: Sendable {
        case lineStart  // at the start or behind CR LF
        case inLine
        case carriageReturn  // behind a CR
        case dot  // behind a dot at the line start
        case dotCarriageReturn  // behind that dot and a CR
    }

    private var place = Place.lineStart
    /// Whether a bare CR, a bare LF or a NUL was in the content.
    package private(set) var hasBareOctets = false

    package init() {}

    /// Takes the next event from `input` at `position` and moves `position` behind what it used.
    package mutating func next(_ input: Span<UInt8>, _ position: inout Int) -> Event {
        var start = position
        while position < input.count {
            let byte = input[position]
            switch place {
            case .inLine: inLine(byte)
            case .carriageReturn: behindCarriageReturn(byte)
            case .lineStart:
                guard byte == UInt8(ascii: ".") else {
                    inLine(byte)
                    break
                }
                place = .dot
                position += 1
                if position - 1 > start { return .content(start..<(position - 1)) }
                start = position
                continue
            case .dot:
                guard byte == .cr else {
                    inLine(byte)  // the dot was doubled by the sender, or is one that he should have doubled
                    break
                }
                place = .dotCarriageReturn
                position += 1
                start = position
                continue
            case .dotCarriageReturn:
                if byte == .lf {
                    place = .lineStart
                    position += 1
                    return .end
                }
                hasBareOctets = true
                place = .carriageReturn
                return .heldCarriageReturn
            }
            position += 1
            if place == .inLine { skipPlain(input, &position) }
        }
        return position > start ? .content(start..<position) : .wait
    }

    /// Passes over octets that cannot matter: most of all content.
    private func skipPlain(_ input: Span<UInt8>, _ position: inout Int) {
        while position < input.count, input[position] > 0x0D { position += 1 }
    }

    private mutating func inLine(_ byte: UInt8) {
        if byte == .cr {
            place = .carriageReturn
            return
        }
        if byte == .lf || byte == 0 { hasBareOctets = true }
        place = .inLine
    }

    private mutating func behindCarriageReturn(_ byte: UInt8) {
        if byte == .lf {
            place = .lineStart
            return
        }
        hasBareOctets = true
        inLine(byte)
    }
}

/// Message content with every bare CR and bare LF made CR LF and every NUL a space: what a listed relay's
/// message is read and passed on as. Nil if there is nothing to change.
package func normalisedLineEnds(_ content: [UInt8]) -> [UInt8]? {
    var out: [UInt8] = []
    var changed = false
    out.reserveCapacity(content.count + content.count / 32)
    for (index, byte) in content.enumerated() {
        switch byte {
        case .lf where index == 0 || content[index - 1] != .cr:
            out += [.cr, .lf]
            changed = true
        case .cr where index + 1 == content.count || content[index + 1] != .lf:
            out += [.cr, .lf]
            changed = true
        case 0:
            out.append(.space)
            changed = true
        default: out.append(byte)
        }
    }
    return changed ? out : nil
}
