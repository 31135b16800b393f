/// What the structure of HTML says of a line of its text.
package enum LineMark: UInt8, Sendable {
    case plain
    /// In a container of quotes, or an attribution that stands above one.
    case quoted
    /// In a container that a mail client puts around a signature.
    case signature
}

/// Text that was read from HTML, with a mark for each of its lines.
package struct MarkedText: Sendable, Equatable {
    /// Lines ended by LF; quotes have `> ` in front.
    package var text = ""
    /// One for each line of `text`.
    package var marks: [LineMark] = []
    /// Whether a container was found that mail clients put around quotes.
    package var hasQuote = false
}

extension MarkedText {
    /// Several texts below one another, a blank line between them; blank ones are left out.
    init(joining pieces: [MarkedText]) {
        for piece in pieces {
            guard !piece.text.trimmed.isEmpty else { continue }
            if !text.isEmpty {
                text += "\n\n"
                marks.append(.plain)
            }
            // A plain text has no marks yet; line ends at its end would shift those that follow.
            let body = piece.marks.isEmpty ? String(piece.text.trimmed) : piece.text
            text += body
            marks +=
                piece.marks.isEmpty
                ? body.split(separator: "\n", omittingEmptySubsequences: false).map { _ in .plain }
                : piece.marks
            hasQuote = hasQuote || piece.hasQuote
        }
    }
}
