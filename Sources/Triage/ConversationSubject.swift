import Mail

/// A subject as conversations are told apart by it: without the marks of answers and forwards that mail clients put
/// before it (RFC 5322 §3.6.5 knows `Re:` only), without a mailing list's tag, in lower case, with single blanks.
package struct ConversationSubject: Sendable, Equatable {
    /// What is compared; empty where nothing but marks was written.
    package let key: String
    /// Whether the first mark is one of forwarding: `Fwd: …`.
    package let isForward: Bool
    /// Whether it answers an automatic message (`Re: Automatic reply: …`): our own acknowledgement's subject.
    package let answersAutomatic: Bool

    /// Marks that are taken off one after the other at most; nobody answers so often with a client that piles up.
    private static let mostMarks = 30

    /// - Parameter automatic: how the subjects of our own automatic mail begin, in lower case.
    package init(_ subject: String, automatic: [String] = []) {
        var rest = Substring(subject.singleLine.inLowerCase.split(separator: " ").joined(separator: " "))
        var (isForward, answersAutomatic): (Bool?, Bool) = (nil, false)
        for _ in 0..<ConversationSubject.mostMarks {
            if let (mark, end) = ConversationSubject.mark(rest) {
                if isForward == nil { isForward = SubjectMarks.forwards.contains(mark) }
                rest = rest[end...].drop { $0 == " " }
            } else if isForward != nil, let end = ConversationSubject.listTag(rest) {
                rest = rest[end...].drop { $0 == " " }
            } else if let prefix = automatic.first(where: rest.hasPrefix) {
                answersAutomatic = true
                rest = rest.dropFirst(prefix.count).drop { $0 == " " }
            } else {
                break
            }
        }
        key = String(rest)
        self.isForward = isForward ?? false
        self.answersAutomatic = answersAutomatic
    }

    /// Shortest key that may be the beginning of another one: clients cut long subjects.
    private static let shortestBeginning = 12

    /// Whether a message under this subject may go on with what was said under `other`. An empty subject, or the
    /// answer to an automatic message, says nothing against it.
    package func continues(_ other: ConversationSubject) -> Bool {
        if key.isEmpty || other.key.isEmpty || answersAutomatic || key == other.key { return true }
        let (short, long) = key.utf8.count < other.key.utf8.count ? (key, other.key) : (other.key, key)
        if isAside(long, of: short) { return false }
        return short.utf8.count >= ConversationSubject.shortestBeginning && long.hasPrefix(short)
    }

    /// `new (was: old)` is a new subject although the old one stands in it.
    private func isAside(_ long: String, of short: String) -> Bool { long.contains("(was") }

    /// A mark at the start: letters, perhaps a counter (`re[2]`, `re^3`, `re(4)`), and a colon, of ASCII or full width.
    private static func mark(_ text: Substring) -> (mark: String, end: Substring.Index)? {
        let scalars = text.unicodeScalars
        guard
            let colon = scalars.prefix(14).firstIndex(where: { $0 == ":" || $0 == "\u{FF1A}" })
        else { return nil }
        var word = text[..<colon]
        while let last = word.unicodeScalars.last, "0123456789[]()^* ".unicodeScalars.contains(last) {
            word = word.dropLast()
        }
        let mark = String(word)
        guard SubjectMarks.answers.contains(mark) || SubjectMarks.forwards.contains(mark) else { return nil }
        return (mark, scalars.index(after: colon))
    }

    /// `[list] ` at the start, as mailing lists put it.
    private static func listTag(_ text: Substring) -> Substring.Index? {
        guard text.hasPrefix("["), let end = text.prefix(40).firstIndex(of: "]") else { return nil }
        let next = text.index(after: end)
        return next < text.endIndex ? next : nil
    }
}
