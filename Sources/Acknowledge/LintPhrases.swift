/// What a phrase means to the linter.
enum LintTopic: Hashable {
    // Findings.
    case doNotReply, noPhone, personReads, removed, filler, marketing, vague, alwaysOpen, placeholder
    /// A deadline in words alone: "by the end of the day".
    case deadline

    // What is no finding although it looks like one.
    case mayNotReply
    /// A duration that is no deadline: "24 hours a day", "the last 30 days".
    case pastTime

    // What the sentence around a time is about.
    case answering, otherMatter, ourselves, since
    case sorry
}

/// Phrases of several languages, found word by word in one pass.
///
/// A phrase is words divided by blanks; `word*` is any word that begins so (four letters at least); `(a|b
/// c|)` one of
/// these, nothing being one; `+word` stands directly behind the word before (a hyphen, a slash, an
/// apostrophe);
/// `~3` up to three words of any kind; `$name` a variable.
struct LintPhrases {
    struct Meaning {
        let topic: LintTopic
        let language: Language
        /// What to write instead, where that depends on the phrase.
        var instead = ""
    }

    /// A place in one or more phrases, and the places that a token leads to.
    private struct Node {
        var words: [String: [Int]] = [:]
        var stems: [UInt32: [(stem: String, node: Int)]] = [:]
        var variables: [String: [Int]] = [:]
        var joined: [String: [Int]] = [:]
        /// After up to so many words of any kind.
        var gaps: [(most: Int, node: Int)] = []
        var meanings: [Meaning] = []
    }

    private enum Element {
        case word(String), joined(String), stem(String), variable(String), gap(Int)
    }

    private var nodes = [Node()]

    mutating func add(_ pattern: some StringProtocol, _ meaning: Meaning) {
        var ends = [0]
        for choices in LintPhrases.parts(pattern) {
            let join = nodes.count
            nodes.append(Node())
            for choice in choices where !choice.isEmpty {
                for end in ends { connect(end, choice, to: join) }
            }
            ends = choices.contains(where: \.isEmpty) ? ends + [join] : [join]
        }
        for end in ends where end != 0 { nodes[end].meanings.append(meaning) }
    }

    /// The parts of a pattern, each with the sequences that may stand there.
    private static func parts(_ pattern: some StringProtocol) -> [[[Element]]] {
        var parts: [[[Element]]] = []
        var rest = String(pattern)[...]
        while let first = rest.first {
            if first == " " {
                rest = rest.dropFirst()
            } else if first == "(", let end = rest.firstIndex(of: ")") {
                let inner = rest[rest.index(after: rest.startIndex)..<end]
                parts.append(
                    inner.split(separator: "|", omittingEmptySubsequences: false).map { elements($0) })
                rest = rest[rest.index(after: end)...]
            } else {
                let end = rest.firstIndex { $0 == " " || $0 == "(" } ?? rest.endIndex
                parts.append([elements(rest[..<end])])
                rest = rest[end...]
            }
        }
        return parts
    }

    private static func elements(_ text: Substring) -> [Element] {
        text.split(separator: " ").flatMap { part -> [Element] in
            if part.first == "$" { return [.variable(String(part.dropFirst()))] }
            if part.first == "~" { return [.gap(Int(part.dropFirst()) ?? 1)] }
            let isJoined = part.first == "+"
            let isStem = part.last == "*"
            var words = lintWords(part)
            guard let last = words.popLast() else { return [] }
            return words.map { .word($0) } + [isStem ? .stem(last) : isJoined ? .joined(last) : .word(last)]
        }
    }

    private mutating func connect(_ start: Int, _ sequence: [Element], to join: Int) {
        var node = start
        for (index, element) in sequence.enumerated() {
            let isLast = index + 1 == sequence.count
            let next = isLast ? join : nodes.count
            if !isLast { nodes.append(Node()) }
            switch element {
            case .word(let word): nodes[node].words[word, default: []].append(next)
            case .joined(let word): nodes[node].joined[word, default: []].append(next)
            case .variable(let name): nodes[node].variables[name, default: []].append(next)
            case .stem(let stem): nodes[node].stems[LintToken.head(stem), default: []].append((stem, next))
            case .gap(let most): nodes[node].gaps.append((most, next))
            }
            node = next
        }
    }

    /// Calls `body` with the tokens of each phrase found and what it means.
    func scan(_ tokens: [LintToken], _ body: (Range<Int>, Meaning) -> Void) {
        for start in tokens.indices { follow(0, tokens, start, start, body) }
    }

    /// Follows the phrases from a node, past short asides; a step never leaves the sentence nor crosses a
    /// comma. As deep as the longest phrase is.
    private func follow(
        _ node: Int, _ tokens: [LintToken], _ at: Int, _ start: Int, _ body: (Range<Int>, Meaning) -> Void
    ) {
        for meaning in nodes[node].meanings { body(start..<at, meaning) }
        let aside = at > start && at < tokens.count ? tokens[at].aside : 0
        let at = at + aside
        guard at < tokens.count, at == start || tokens[at].boundary < .comma,
            !tokens[at].isMarked || tokens[at].kind == .variable
        else { return }
        let token = tokens[at]
        switch token.kind {
        case .variable:
            for next in nodes[node].variables[token.word] ?? [] { follow(next, tokens, at + 1, start, body) }
        case .word, .number:
            for next in nodes[node].words[token.word] ?? [] { follow(next, tokens, at + 1, start, body) }
            if token.boundary == .joined, !nodes[node].joined.isEmpty {
                for next in nodes[node].joined[token.word] ?? [] { follow(next, tokens, at + 1, start, body) }
            }
            if nodes[node].stems.isEmpty { break }
            for (stem, next) in nodes[node].stems[token.head] ?? [] where token.word.hasPrefix(stem) {
                follow(next, tokens, at + 1, start, body)
            }
        }
        for (most, next) in nodes[node].gaps {
            var end = at
            while end < tokens.count, end - at <= most {
                let isCut = end > at && tokens[end].boundary >= .comma
                if !isCut || tokens[end].aside > 0 { follow(next, tokens, end, start, body) }
                if isCut { break }
                end += 1
            }
        }
    }
}

/// A phrase as words, the way text is divided into them.
func lintWords(_ text: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    var kind = LintClass.blank
    for scalar in text.unicodeScalars {
        let next = LintClass(scalar)
        if next == .nothing { continue }
        if next != kind, !word.isEmpty {
            words.append(word)
            word = ""
        }
        kind = next
        if next == .letter || next == .digit { appendFolded(scalar, to: &word) }
    }
    if !word.isEmpty { words.append(word) }
    return words
}
