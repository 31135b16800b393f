package import Mail

/// When a customer wishes to be called, as far as it is understood.
package struct WishedTime: Sendable, Equatable {
    package enum Day: Sendable, Equatable {
        /// Days from the day of the message: 0 today, 1 tomorrow.
        case relative(Int)
        /// 0 for Sunday to 6 for Saturday, as `CivilTime.weekday`.
        case weekday(Int)
        case date(day: Int, month: Int, year: Int?)
    }

    package enum Part: String, Sendable, Equatable {
        case morning, noon, afternoon, evening
    }

    package struct Clock: Sendable, Equatable {
        package let hour: Int
        package let minute: Int

        package init(hour: Int, minute: Int = 0) { (self.hour, self.minute) = (hour, minute) }
    }

    /// As written.
    package var words = ""
    package var day: Day?
    package var part: Part?
    /// Not before; equal to `to` where one time was given. Nil where none was given or it could mean two ("after 5").
    package var from: Clock?
    /// Not after.
    package var to: Clock?

    package init() {}

    /// The day that is meant, for a message written on `today`. A weekday is the next of its name, never today; a date
    /// without a year is the next one.
    package func date(writtenOn today: CivilTime) -> CivilTime? {
        switch day {
        case nil: return nil
        case .relative(let days): return WishedTime.moved(today, by: days)
        case .weekday(let weekday):
            let ahead = (weekday - today.weekday + 7) % 7
            return WishedTime.moved(today, by: ahead == 0 ? 7 : ahead)
        case .date(let day, let month, let year):
            var date = CivilTime(year: year ?? today.year, month: month, day: day)
            if year == nil, (month, day) < (today.month, today.day) { date.year += 1 }
            return date.isPlausible ? date : nil
        }
    }

    private static func moved(_ day: CivilTime, by days: Int) -> CivilTime {
        let noon = CivilTime(year: day.year, month: day.month, day: day.day, hour: 12).moment()
        let moved = CivilTime(noon + .seconds(86_400 * days))
        return CivilTime(year: moved.year, month: moved.month, day: moved.day)
    }
}

extension WishedTime {
    static let phrases = IntentPhrases([wordsOne, wordsTwo])

    /// Words between two words of time that still belong together: "on Monday or so after 5".
    private static let widestGap = 2
    /// Words looked at behind the wish.
    private static let reach = 40
    /// Words looked at before the wish: first the nearer, and those of its whole sentence where nothing else is found.
    private static let reachBefore = [6, 16]

    /// The time that is said in the wish's own sentence or the next, or before it in the same.
    init?(near wish: Range<Int>, in words: FoldedWords, language: String?, excluding phone: Range<Int>?) {
        guard wish.lowerBound < words.words.count, let language else { return nil }
        let end = min(words.words.count, wish.upperBound + WishedTime.reach)
        for before in WishedTime.reachBefore {
            let start = max(0, wish.lowerBound - before)
            guard
                let time = WishedTime.scan(
                    start..<end, wish: wish, in: words, language: language, excluding: phone)
            else { continue }
            self = time
            return
        }
        return nil
    }

    private static func scan(
        _ range: Range<Int>, wish: Range<Int>, in words: FoldedWords, language: String,
        excluding phone: Range<Int>?
    ) -> WishedTime? {
        let sentence = words.words[wish.lowerBound].sentence
        var lastSentence = sentence + 1
        var marks: [Int: (kind: PhraseKind, end: Int)] = [:]
        let languages = phrases.active(language, always: "")
        phrases.find(in: words, languages: languages, within: range) { phrase, first, end in
            if end > (marks[first]?.end ?? 0) { marks[first] = (phrase.kind, end) }
        }
        var reader = WishedTimeReader(words: words)
        var gap = 0
        var at = range.lowerBound
        while at < range.upperBound {
            let word = words.words[at]
            guard word.sentence <= lastSentence else { break }
            let isPhone = phone.map { $0.overlaps(word.from..<word.to) } ?? false
            if word.sentence < sentence || isPhone {
                // "My number is …" between the wish and the time.
                if isPhone, word.sentence > sentence { lastSentence = word.sentence + 1 }
                at += 1
                continue
            }
            if word.sentence > sentence, word.sentence == lastSentence, isGreeting(at, in: words) {
                lastSentence += 1
            }
            if let next = reader.take(at, mark: marks[at], next: { marks[$0]?.kind }) {
                (at, gap) = (next, 0)
                continue
            }
            gap += 1
            if gap > widestGap {
                if reader.isMeaningful { break }
                reader = WishedTimeReader(words: words)
            }
            at += 1
        }
        return reader.isMeaningful ? reader.time : nil
    }

    /// Whether a sentence of one or two words begins here, such as the "Hello," between a subject and the text.
    private static func isGreeting(_ index: Int, in words: FoldedWords) -> Bool {
        let sentence = words.words[index].sentence
        guard index > 0, words.words[index - 1].sentence < sentence else { return false }
        let next = words.words[index...].prefix(4).first { $0.sentence > sentence }
        return next != nil
    }
}
