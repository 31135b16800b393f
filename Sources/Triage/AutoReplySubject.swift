import Mail

/// A subject as triage compares it: folded, without the tags that gateways and lists put before it.
struct SubjectSigns {
    /// Folded, without leading tags such as `[EXTERNAL]`.
    let text: [UInt8]
    /// The subject says of itself that it answers or forwards (`Re:`, `AW:`, `Fwd:` …).
    let isReply: Bool
    /// What stands behind such words.
    let rest: [UInt8]
    /// What somebody wrote before the mark of an answer: `STOP Re: Spring offer`.
    let command: [UInt8]?
    /// How the subject begins like one of an automatic answer's.
    let answer: Answer

    enum Answer: Equatable { case none, weak, strong }

    init(_ subject: String) {
        let all = folded(subject, limit: 400)
        let text = SubjectSigns.untagged(all)
        var rest = text
        var isReply = false
        for _ in 0..<8 {
            guard let end = SubjectSigns.replyWord(rest) else { break }
            isReply = true
            rest = SubjectSigns.untagged(Array(rest[end...]))
        }
        (self.text, self.isReply, self.rest) = (text, isReply, rest)
        command = isReply ? nil : SubjectSigns.command(text)
        answer = isReply ? .none : SubjectSigns.answer(text, all)
    }

    /// Without `[tag]`, `(tag)`, `【tag】`, `***tag***`, `EXTERNAL:` at the start, at most four of them.
    private static func untagged(_ text: [UInt8]) -> [UInt8] {
        var rest = text[...]
        for _ in 0..<4 {
            while let first = rest.first, first == .space || first == UInt8(ascii: ":") {
                rest = rest.dropFirst()
            }
            if let tag = external.first(where: { rest.starts(with: $0.utf8) }) {
                rest = rest.dropFirst(tag.utf8.count)
            } else if let first = rest.first, first == UInt8(ascii: "["),
                let end = rest.prefix(60).firstIndex(of: UInt8(ascii: "]"))
            {
                rest = rest[(end + 1)...]
            } else if rest.first == UInt8(ascii: "*"), let end = closingStars(rest) {
                rest = rest[end...]
            } else {
                break
            }
        }
        return Array(rest)
    }

    private static let external = [
        "external:", "ext:", "external email:", "extern:", "{spam?}", "{disarmed}", "(external)",
    ]

    private static func closingStars(_ rest: ArraySlice<UInt8>) -> Int? {
        let star = UInt8(ascii: "*")
        guard let text = rest.firstIndex(where: { $0 != star }),
            let stars = rest[text...].prefix(40).firstIndex(of: star)
        else { return nil }
        return rest[stars...].firstIndex { $0 != star }
    }

    /// The words before a mark of an answer within the subject, of which there are few.
    private static func command(_ text: [UInt8]) -> [UInt8]? {
        guard let colon = text.prefix(48).firstIndex(of: UInt8(ascii: ":")) else { return nil }
        guard let blank = text[..<colon].lastIndex(of: .space) else {
            // `UNSUBSCRIBE: Re: Spring offer`
            let rest = Array(text[(colon + 1)...].drop { $0 == .space })
            return replyWord(rest) == nil ? nil : Array(text[..<colon])
        }
        guard replyWord(Array(text[(blank + 1)...])) != nil else { return nil }
        var words = text[..<blank]
        while let last = words.last, " -:!,.".utf8.contains(last) { words = words.dropLast() }
        return words.isEmpty ? nil : Array(words)
    }

    /// Where `Re:`, `Re[2]:`, `AW :` ends.
    private static func replyWord(_ text: [UInt8]) -> Int? {
        guard let colon = text.prefix(24).firstIndex(where: { $0 == UInt8(ascii: ":") }) else { return nil }
        var word = text[..<colon]
        if let bracket = word.firstIndex(where: { "[(^".utf8.contains($0) }) { word = word[..<bracket] }
        while word.last == .space { word = word.dropLast() }
        while let last = word.last, last.isDigit { word = word.dropLast() }
        return SubjectMarks.folded.contains(Array(word)) ? colon + 1 : nil
    }

    private static func answer(_ text: [UInt8], _ all: [UInt8]) -> Answer {
        var best = answer(at: 0, of: text)
        // `[Auto-Reply] …`, `【自動返信】…`: the tag itself says it.
        if best != .strong, let first = all.first, "[(<\"*".utf8.contains(first) || first >= 0xE0 {
            let inner = first < 0x80 ? 1 : 3
            if inner < all.count, let (length, _) = AutoReplyWords.subjects.match(all, at: inner),
                first < 0x80 || all.starts(with: "【".utf8) || all.starts(with: "『".utf8)
                    || all.starts(with: "「".utf8)
            {
                let end = inner + length
                if end < all.count, all[end] >= 0xE0 || ")]>\"*:".utf8.contains(all[end]) { best = .strong }
            }
        }
        return best
    }

    private static func answer(at start: Int, of text: [UInt8]) -> Answer {
        // Domino's: `AUTO: Ann Example is out of the office (returning 5 May)`
        if text.starts(with: "auto:".utf8) {
            return AutoReplyWords.absences.isFound(in: Array(text.dropFirst(5))) ? .strong : .none
        }
        guard let (length, _) = AutoReplyWords.subjects.match(text, at: start) ?? shortMatch(text) else {
            return namedAbsence(text)
        }
        let phrase = Array(text[start..<start + length])
        var rest = text[(start + length)...]
        let weak = AutoReplyWords.weakSubjects.contains(phrase)
        while rest.first == .space { rest = rest.dropFirst() }
        guard let next = rest.first else { return weak ? .weak : .strong }
        if ":;,.-!(/|[~>)'\"".utf8.contains(next) || rest.starts(with: "：".utf8)
            || rest.starts(with: "】".utf8)
        {
            return weak && next != UInt8(ascii: ":") ? .weak : .strong
        }
        if next.isDigit { return weak ? .weak : .strong }
        let word = Array(rest.prefix { $0 != .space && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ",") })
        if AutoReplyWords.followers.contains(word) { return weak ? .weak : .strong }
        return .weak
    }

    private static func shortMatch(_ text: [UInt8]) -> (length: Int, meaning: Bool)? {
        text.starts(with: "ooo".utf8) && isWordEdge(text, 3) ? (3, true) : nil
    }

    /// `Ann Example is out of the office until …`: weak, for people write so as well.
    private static func namedAbsence(_ text: [UInt8]) -> Answer {
        text.count < 200 && AutoReplyWords.absences.isFound(in: text) ? .weak : .none
    }
}
