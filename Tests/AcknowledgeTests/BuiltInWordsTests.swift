import Testing
import Triage

@testable import Acknowledge

/// The variables of each sentence that has any: all of them, and no other.
private let variables: [String: Set<String>] = [
    "wroteAbout": ["subject"], "arrived": ["company", "received"],
    "staffed": ["team"], "unstaffed": ["team"], "askFor": ["person"], "ended": ["ended"],
    "signature": ["team", "company"], "promiseMeasured": ["due"], "promiseSure": ["due"],
    "promiseTarget": ["due"], "closedUntil": ["closed_until"], "until": ["until"], "opens": ["opens"],
    "callbackNumber": ["callback_number"],
    "callbackTime": ["callback_time"], "order": ["order_number"], "unsubscribe": ["company"],
    "slipSaidMeasured": ["due"], "slipSaidSure": ["due"],
    "slipSaidTarget": ["due"], "slipDue": ["due"],
    "slipDueMeasured": ["due"], "slipDueTarget": ["due"], "slipKept": ["team"],
]

/// Those that are no sentence: they stand in a line with other text, or on a line of their own.
private let unpunctuated: Set = ["greeting", "signature", "until", "opens", "subjectSlip"]

/// What one language asks of its writers.
private struct Manner {
    let quotes: (open: String, close: String)
    /// The word for a human who reads: a promise, which `staffed` alone may make.
    let person: String
    /// Words of the form of address that is not ours.
    let wrongAddress: [String]
    /// What an apology has in it.
    let sorry: String

    static func of(_ language: Language) -> Manner {
        switch language {
        case .en: Manner(quotes: ("“", "”"), person: "person", wrongAddress: [], sorry: "sorry")
        case .de: Manner(quotes: ("„", "“"), person: "mensch", wrongAddress: [" du ", "dein"], sorry: "leid")
        case .fr:
            Manner(
                quotes: ("«\u{A0}", "\u{A0}»"), person: "personne",
                wrongAddress: [" tu ", " ton ", " te "],
                sorry: "désolés")
        case .es:
            Manner(
                quotes: ("«", "»"), person: "persona", wrongAddress: [" tú ", " tu ", " te "],
                sorry: "sentimos")
        case .it:
            Manner(
                quotes: ("«", "»"), person: "persona", wrongAddress: [" tu ", " tuo ", " ti "],
                sorry: "dispiace")
        case .pt:
            Manner(
                quotes: ("“", "”"), person: "pessoa", wrongAddress: ["você", " tua ", " teu "],
                sorry: "desculpa")
        case .nl:
            Manner(
                quotes: ("“", "”"), person: "iemand", wrongAddress: [" je ", " jij ", " jouw "],
                sorry: "spijt")
        case .pl:
            Manner(
                quotes: ("„", "”"), person: "osoba", wrongAddress: ["pana ", "pani ", "twoj"],
                sorry: "przepraszamy")
        case .sv:
            Manner(quotes: ("”", "”"), person: "person", wrongAddress: [" ni ", " er "], sorry: "ledsna")
        case .da:
            Manner(quotes: ("”", "”"), person: "person", wrongAddress: [" De ", "Deres"], sorry: "kede af")
        }
    }
}

@Suite("the built-in words")
struct BuiltInWordsTests {
    /// All sentences with their names.
    private func sentences(_ language: Language) -> [(name: String, text: String)] {
        Mirror(reflecting: language.builtIn).children.map { child in
            guard let name = child.label, let text = child.value as? String else {
                preconditionFailure("a built-in sentence that is no text")
            }
            return (name, text)
        }
    }

    /// As a customer sees a text: tags taken out, those of variables leaving `filling`.
    private func seen(_ text: String, filling: String = "X") -> String {
        text.replacing(/\{\{[#^\/]\w+\}\}/, with: "").replacing(/\{\{\w+\}\}/, with: filling)
    }

    @Test("each sentence names the variables that it may name, and all of them", arguments: Language.allCases)
    func variablesFit(_ language: Language) {
        for (name, text) in sentences(language) {
            let named = text.matches(of: /\{\{(\w+)\}\}/).map { String($0.1) }
            #expect(Set(named) == variables[name] ?? [], "\(language) \(name)")
            #expect(named.count == Set(named).count, "\(language) \(name) repeats a variable")
        }
    }

    @Test("a sentence has no section in it", arguments: Language.allCases)
    func hasNoSections(_ language: Language) {
        for (name, text) in sentences(language) {
            #expect(!text.contains("{{#") && !text.contains("{{^"), "\(language) \(name)")
            #expect(name == "askFor" || !text.contains("{{person}}"), "\(language) \(name)")
            #expect(!seen(text).contains("{") && !seen(text).contains("}"), "\(language) \(name)")
        }
    }

    @Test("each sentence is short plain text of one line, without shouting", arguments: Language.allCases)
    func arePlain(_ language: Language) {
        for (name, text) in sentences(language) {
            let seen = seen(text)
            #expect(
                (5...150).contains(seen.count) || name == "signature", "\(language) \(name): \(seen.count)")
            #expect(text.split(whereSeparator: \.isNewline).count == 1, "\(language) \(name)")
            #expect(!text.contains("  ") && text.first != " " && text.last != " ", "\(language) \(name)")
            let isClean = text.allSatisfy { !"!<>&\"'`…".contains($0) }
            #expect(isClean, "\(language) \(name): \(text)")
        }
    }

    @Test("sentences begin like sentences and end in a full stop or a colon", arguments: Language.allCases)
    func arePunctuated(_ language: Language) throws {
        for (name, text) in sentences(language) {
            let last = try #require(text.last)
            let first = try #require(text.first)
            if unpunctuated.contains(name) {
                #expect(!last.isPunctuation || last == "}", "\(language) \(name)")
            } else {
                let end: Character =
                    ["contactsOpen", "contactsClosed"].contains(name) ? ":" : "."
                #expect(last == end, "\(language) \(name)")
            }
            let isNote = ["until", "opens"].contains(name)
            #expect(isNote ? first.isLowercase : first.isUppercase || first == "{", "\(language) \(name)")
        }
    }

    @Test("the words are of the language that they are given for", arguments: Language.allCases)
    func areInTheirLanguage(_ language: Language) throws {
        let all = sentences(language).map { seen($0.text, filling: "") }
        // Only the first 2 KiB of a text are weighed, so that each third is asked for by itself.
        for part in 0..<3 {
            let text = all.enumerated().filter { $0.offset % 3 == part }.map(\.element).joined(separator: " ")
            let guess = try #require(writtenLanguage(of: text))
            #expect(guess.code == language.rawValue && guess.isCertain, "\(language): \(guess)")
        }
    }

    @Test("no sentence was left in another language", arguments: Language.allCases)
    func areTranslated(_ language: Language) {
        for other in Language.allCases where other != language {
            for (mine, theirs) in zip(sentences(language), sentences(other)) where mine.name != "signature" {
                #expect(mine.text != theirs.text, "\(mine.name) is the same in \(language) and \(other)")
            }
        }
    }

    @Test("a subject is quoted as the language quotes", arguments: Language.allCases)
    func quotesFit(_ language: Language) {
        let quotes = Manner.of(language).quotes
        #expect(language.builtIn.wroteAbout.contains("\(quotes.open){{subject}}\(quotes.close)"))
        for (name, text) in sentences(language) where name != "wroteAbout" {
            let isBare = text.allSatisfy { !"“”„«»‘‚".contains($0) }
            #expect(isBare, "\(language) \(name)")
        }
    }

    /// The rule of the Imprimerie nationale; elsewhere French leaves less, and nobody stumbles over it.
    @Test(
        "French leaves a blank that does not break before its marks, the others none",
        arguments: Language.allCases)
    func blanksFit(_ language: Language) {
        for (name, text) in sentences(language) {
            for (before, mark) in zip(text, text.dropFirst()) where ":;?".contains(mark) {
                let blank: Character? = language != .fr ? nil : mark == ":" ? "\u{A0}" : "\u{202F}"
                let isRight = blank.map { before == $0 } ?? !before.isWhitespace
                #expect(isRight, "\(language) \(name): \(text)")
            }
            let hasNone = text.unicodeScalars.allSatisfy { $0 != "\u{202F}" && $0 != "\u{A0}" }
            #expect(language == .fr || hasNone, "\(language) \(name)")
        }
    }

    @Test("the customer is addressed in one way", arguments: Language.allCases)
    func addressFits(_ language: Language) {
        for (name, text) in sentences(language) {
            for wrong in Manner.of(language).wrongAddress {
                #expect(!" \(seen(text)) ".contains(wrong), "\(language) \(name): \(text)")
            }
        }
    }

    @Test("the first sentence and the subject say that the mail is automatic", arguments: Language.allCases)
    func saysAutomatic(_ language: Language) throws {
        let words = language.builtIn
        #expect(words.automatic.lowercased().contains("autom"))
        #expect(words.automaticSlip.lowercased().contains("autom"))
        let start = try #require(words.subjectSlip.split(separator: ":").first)
        #expect(start.lowercased().contains("autom") && start.count < 30)
    }

    @Test("only a staffed campaign says that a person reads", arguments: Language.allCases)
    func claimsNoReader(_ language: Language) {
        let (words, person) = (language.builtIn, Manner.of(language).person)
        #expect(words.staffed.lowercased().contains(person))
        for text in [
            words.automatic, words.arrived, words.unstaffed, words.ended, words.addMore, words.question,
            words.complaint, words.callback, words.callbackPassedOn, words.order, words.orderUnknown,
            words.unsubscribe,
            words.slipKept, words.slipNoDue, words.slipSaidSure, words.slipMissed,
        ] {
            #expect(!text.lowercased().contains(person), "\(language): \(text)")
        }
    }

    @Test("an apology says sorry", arguments: Language.allCases)
    func apologises(_ language: Language) {
        let sorry = Manner.of(language).sorry
        #expect(language.builtIn.complaint.lowercased().contains(sorry))
        #expect(language.builtIn.slipSorry.lowercased().contains(sorry))
    }

    @Test("no number is typed in but the share that was measured", arguments: Language.allCases)
    func hasNoDurations(_ language: Language) {
        for (name, text) in sentences(language) {
            let numbers = text.matches(of: /\d+/).map { String($0.0) }
            #expect(numbers.sorted() == (name == "promiseSure" ? ["100", "95"] : []), "\(language) \(name)")
        }
    }

    @Test("what was measured and what is aimed at are said differently", arguments: Language.allCases)
    func promisesDiffer(_ language: Language) {
        let words = language.builtIn
        let all = [
            words.promiseMeasured, words.promiseSure, words.promiseTarget, words.slipDue,
            words.slipDueMeasured, words.slipDueTarget, words.slipNoDue, words.slipSaidMeasured,
            words.slipSaidSure, words.slipSaidTarget, words.slipMissing, words.slipMissed,
        ]
        #expect(Set(all).count == all.count)
    }
}
