/// The words for times of all languages, by word.
struct LintTimeWords: Sendable {
    enum Unit: Sendable { case minute, hour, day, workingDay, week, long }

    /// Languages as bits, since "en" is "in", "one" or "a" here and there.
    typealias Languages = UInt16
    static let all: Languages = .max

    private(set) var quantities: [String: Languages] = [:]
    private(set) var articles: [String: Languages] = [:]
    private(set) var units: [String: (unit: Unit, languages: Languages)] = [:]
    private(set) var working: [String: Languages] = [:]
    private(set) var within: [String: Languages] = [:]
    private(set) var fillers: [String: Languages] = [:]
    private(set) var ranges: [String: Languages] = [:]
    private(set) var weekdays: [String: Languages] = [:]
    private(set) var shortWeekdays: [String: Languages] = [:]
    private(set) var months: [String: Languages] = [:]
    private(set) var clockWords: [String: Languages] = [:]
    private(set) var clockBefore: [String: Languages] = [:]

    static let shared = LintTimeWords()

    static func bit(_ language: Language) -> Languages {
        1 << Languages(Language.allCases.firstIndex(of: language) ?? 0)
    }

    private init() {
        for language in Language.allCases {
            let words = LintWords.of(language)
            let bit = LintTimeWords.bit(language)
            LintTimeWords.add(words.quantities, bit, to: &quantities)
            LintTimeWords.add(words.articles, bit, to: &articles)
            LintTimeWords.add(words.workingWords, bit, to: &working)
            LintTimeWords.add(words.within, bit, to: &within)
            LintTimeWords.add(words.fillers, bit, to: &fillers)
            LintTimeWords.add(words.ranges, bit, to: &ranges)
            LintTimeWords.add(words.weekdays, bit, to: &weekdays)
            LintTimeWords.add(words.shortWeekdays, bit, to: &shortWeekdays)
            LintTimeWords.add(words.months, bit, to: &months)
            LintTimeWords.add(words.clockWords, bit, to: &clockWords)
            LintTimeWords.add(words.clockBefore, bit, to: &clockBefore)
            for (list, unit) in [
                (words.minutes, Unit.minute), (words.hours, .hour), (words.days, .day),
                (words.workingDays, .workingDay),
                (words.weeks, .week), (words.longUnits, .long),
            ] {
                for word in lintWords(list) {
                    units[word] = (unit, (units[word]?.languages ?? 0) | bit)
                }
            }
        }
    }

    private static func add(_ list: String, _ bit: Languages, to table: inout [String: Languages]) {
        for word in lintWords(list) { table[word, default: 0] |= bit }
    }
}
