/// One text of a campaign, as it stands in its file.
package struct LintedText: Sendable {
    /// Mustache; with `isHTML` an HTML text.
    package var source: String
    /// The language that the file's name says.
    package var language: Language
    package var kind: MailKind
    package var isHTML: Bool
    /// The sources of the layout and the partials that are sent with it: what must be said may be said there.
    package var alsoShown: [String]
    /// Whether it is a layout or a partial: then nothing has to be in it.
    package var isPartial: Bool

    package init(
        source: String, language: Language, kind: MailKind, isHTML: Bool = false, alsoShown: [String] = [],
        isPartial: Bool = false
    ) {
        (self.source, self.language, self.kind, self.isHTML) = (source, language, kind, isHTML)
        (self.alsoShown, self.isPartial) = (alsoShown, isPartial)
    }
}

/// What is known of the campaign whose texts are read.
package struct LintFacts: Sendable {
    package var teamName: String
    package var personName: String?
    package var company: String?
    /// Whether the team has office hours: without them nobody can promise that a person reads.
    package var hasTeamHours: Bool
    /// The numbers of the contact options.
    package var phones: [String]
    /// Whether every text must name who sends it, with a postal address.
    package var postalIdentityRequired: Bool
    package var postalIdentity: String?
    /// Whether the campaign has a target: then a time can be named from the first mail on.
    package var hasTarget: Bool

    package init(
        teamName: String, personName: String? = nil, company: String? = nil, hasTeamHours: Bool = false,
        phones: [String] = [], postalIdentityRequired: Bool = false, postalIdentity: String? = nil,
        hasTarget: Bool = false
    ) {
        (self.teamName, self.personName, self.company) = (teamName, personName, company)
        (self.hasTeamHours, self.phones) = (hasTeamHours, phones)
        (self.postalIdentityRequired, self.postalIdentity) = (postalIdentityRequired, postalIdentity)
        self.hasTarget = hasTarget
    }
}

/// Everything in a text that a customer should not have to read, in the order of its places.
///
/// Total: any text gives findings, at most `LintCheck.mostOfOneRule` of a rule; in linear time.
package func lint(_ text: LintedText, facts: LintFacts) -> [LintFinding] {
    var check = LintCheck(text, facts)
    check.checkPhrases()
    check.checkTimes()
    check.checkStyle()
    check.checkLinks()
    check.checkPresence()
    if text.isHTML { check.checkHTML() }
    return check.findings
}

/// One reading of one text against all rules.
struct LintCheck {
    /// More of the same in one text tells nobody anything.
    static let mostOfOneRule = 20

    struct Found {
        /// Tokens of the reading.
        let range: Range<Int>
        let meaning: LintPhrases.Meaning
        var topic: LintTopic { meaning.topic }
    }

    private struct Draft {
        let offset: Int
        let rule: LintRule
        let message: String
        let instead: String
        let isError: Bool
    }

    let text: LintedText
    let facts: LintFacts
    let reading: LintReading
    /// Every phrase in it, in order of place; of one topic none that lies in another.
    private(set) var found: [Found] = []
    /// The places of `found`, in order.
    private var byTopic: [LintTopic: [Range<Int>]] = [:]
    /// What the sentences are about.
    private(set) var topics: [Int: Set<LintTopic>] = [:]
    private var drafts: [Draft] = []
    private var counts: [LintRule: Int] = [:]

    init(_ text: LintedText, _ facts: LintFacts) {
        (self.text, self.facts) = (text, facts)
        reading = LintReading(text.source, isHTML: text.isHTML)
        findPhrases()
    }

    private mutating func findPhrases() {
        var longest: [LintTopic: Found] = [:]
        var all: [Found] = []
        LintWords.allPhrases.scan(reading.tokens) { range, meaning in
            let found = Found(range: range, meaning: meaning)
            guard isRead(found) else { return }
            if let last = longest[meaning.topic], last.range.upperBound > range.lowerBound {
                // The same place or inside: the one that began first, and of these the longest.
                guard last.range.lowerBound == range.lowerBound, last.range.count < range.count else {
                    return
                }
                if let index = all.lastIndex(where: { $0.topic == meaning.topic }) { all.remove(at: index) }
            }
            longest[meaning.topic] = found
            all.append(found)
        }
        found = all
        for item in all {
            byTopic[item.topic, default: []].append(item.range)
            topics[reading.tokens[item.range.lowerBound].sentence, default: []].insert(item.topic)
        }
    }

    /// Whether phrases of that language count here: what turns people away counts in every language.
    private func isRead(_ found: Found) -> Bool {
        if found.meaning.language == text.language { return true }
        switch found.topic {
        case .doNotReply, .mayNotReply, .noPhone, .personReads, .removed, .alwaysOpen, .pastTime, .answering,
            .otherMatter, .ourselves, .since, .placeholder:
            return true
        case .filler, .marketing, .vague, .deadline:
            return found.meaning.language == .en && found.range.count > 1
        case .sorry: return false
        }
    }

    /// Whether a phrase of that topic shares a token with the range.
    func isFound(_ topic: LintTopic, in range: Range<Int>) -> Bool {
        guard let ranges = byTopic[topic] else { return false }
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].overlaps(range)
    }

    func isFound(_ topic: LintTopic) -> Bool { byTopic[topic] != nil }

    /// Writes down what was found from a token on.
    mutating func report(
        _ rule: LintRule, token: Int, _ message: String, instead: String, isError: Bool = true
    ) {
        guard token < reading.tokens.count else {
            return report(rule, offset: 0, message, instead: instead, isError: isError)
        }
        let offset = reading.offset(reading.tokens[token].range.lowerBound)
        report(rule, offset: offset, message, instead: instead, isError: isError)
    }

    /// Writes down what was found at a place of the source, in characters (Unicode scalars).
    mutating func report(
        _ rule: LintRule, offset: Int, _ message: String, instead: String, isError: Bool = true
    ) {
        counts[rule, default: 0] += 1
        guard counts[rule] ?? 0 <= LintCheck.mostOfOneRule else { return }
        drafts.append(
            Draft(offset: offset, rule: rule, message: message, instead: instead, isError: isError))
    }

    /// What is seen of some tokens, in quotes.
    func quote(_ range: Range<Int>) -> String {
        guard let first = reading.tokens[range].first, let last = reading.tokens[range].last else {
            return "“”"
        }
        return "“\(reading.text(first.range.lowerBound..<last.range.upperBound))”"
    }

    /// With lines and columns, as an editor counts them.
    var findings: [LintFinding] {
        let sorted = drafts.enumerated().sorted {
            ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
        }
        guard !sorted.isEmpty else { return [] }
        var findings: [LintFinding] = []
        var (offset, line, column) = (0, 1, 1)
        var next = text.source.startIndex
        for (_, draft) in sorted {
            while next < text.source.endIndex {
                let character = text.source[next]
                let end = offset + character.unicodeScalars.count
                if end > draft.offset { break }
                (line, column) = character.isNewline ? (line + 1, 1) : (line, column + 1)
                offset = end
                next = text.source.index(after: next)
            }
            findings.append(
                LintFinding(
                    line: line, column: column, rule: draft.rule, message: draft.message,
                    instead: draft.instead,
                    isError: draft.isError))
        }
        return findings
    }
}
