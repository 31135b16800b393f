/// The words of one language that the linter knows. Lists of phrases have one a line, as `LintPhrases` reads
/// them;
/// lists of words are divided by blanks.
struct LintWords: Sendable {
    // MARK: Phrases
    var doNotReply: String
    /// What looks like one of these and is none.
    var mayNotReply: String
    var noPhone: String
    /// "A person will read this."
    var personReads: String
    /// "You are unsubscribed."
    var removed: String
    /// `phrase => what to write instead`
    var filler: String
    var marketing: String
    /// "As soon as possible": says nothing.
    var vague: String
    /// "Around the clock"
    var alwaysOpen: String
    var deadline: String
    var pastTime: String
    /// A sentence with one of these speaks of our answer.
    var answering: String
    /// A sentence with one of these speaks of returns, guarantees, delivery, age …
    var otherMatter: String
    var ourselves: String
    /// Before a date that will stay true: "since".
    var since: String
    var sorry: String
    /// How one says it.
    var sorryExample: String

    // MARK: Times
    /// Numbers in words, and "a few".
    var quantities: String
    /// "a", "one" where it may be an article: a quantity only after a word for a deadline.
    var articles: String
    var minutes: String
    var hours: String
    var days: String
    /// Days on which people work, in one word.
    var workingDays: String
    var weeks: String
    /// Months and years: not the length of an answer, unless the sentence says so.
    var longUnits: String
    /// "working", "business" beside the unit, before or behind it.
    var workingWords: String
    /// "within"
    var within: String
    /// Between "within" and the number: "about", "the next".
    var fillers: String
    /// "to" in "one to two days"
    var ranges: String
    var weekdays: String
    /// Used in "Mon-Fri" and before a time only.
    var shortWeekdays: String
    var months: String
    /// Beside a number: "o'clock", "am".
    var clockWords: String
    /// Before a number that is a time: "kl", "at".
    var clockBefore: String

    // MARK: Reading
    /// The LIX value above which a text is hard to read, for everyday letters.
    var mostLIX: Int

    static func of(_ language: Language) -> LintWords {
        switch language {
        case .en: english
        case .de: german
        case .fr: french
        case .es: spanish
        case .it: italian
        case .pt: portuguese
        case .nl: dutch
        case .pl: polish
        case .sv: swedish
        case .da: danish
        }
    }

    private var phrases: [(LintTopic, String)] {
        [
            (.doNotReply, doNotReply), (.mayNotReply, mayNotReply), (.noPhone, noPhone),
            (.personReads, personReads), (.removed, removed), (.filler, filler), (.marketing, marketing),
            (.vague, vague), (.alwaysOpen, alwaysOpen), (.deadline, deadline), (.pastTime, pastTime),
            (.answering, answering), (.otherMatter, otherMatter), (.ourselves, ourselves), (.since, since),
            (.sorry, sorry),
        ]
    }

    /// The phrases of all languages.
    static let allPhrases: LintPhrases = {
        var phrases = LintPhrases()
        for language in Language.allCases {
            for (topic, list) in of(language).phrases {
                for line in list.split(separator: "\n") {
                    let parts = line.split(separator: "=>", maxSplits: 1)
                    guard let phrase = parts.first else { continue }
                    let instead = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
                    phrases.add(phrase, .init(topic: topic, language: language, instead: String(instead)))
                }
            }
        }
        return phrases
    }()
}
