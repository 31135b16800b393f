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
