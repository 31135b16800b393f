import Mail

/// What one language says of times: lists of names, and patterns with places such as `{weekday}` in them.
///
/// Places: `weekday`, `on weekday` (with the preposition that the weekday wants), `day`, `month`, `year`, `clock`, `at`
/// (the article of the hour), `zone`.
struct LanguageWords: Sendable {
    /// From Sunday on, as they stand within a sentence.
    var weekdays: [String]
    /// The same with "on" before them, where a phrase needs it.
    var onWeekdays: [String] = []
    /// As they stand behind the day: in Polish in the genitive.
    var months: [String]
    var firstDay = "1"
    var clock = Clock()
    /// The article of an hour; `atOne` for one o'clock.
    var at = ""
    var atOne = ""
    /// `{city}`, or `{of city}` with the preposition that it wants (`Language.cityPhrases`).
    var zone: String
    var closingToday: String
    var closing: String
    var opening: String
    var due: String
    var dueToday: String
    var received: String
    var day: String
    var weekdayDay: String
    var subjectPrefix: String
    /// `{company}`
    var neutralSubject: String
    /// What kinds of contact options are called.
    var contacts: ContactWords

    /// How a time of day is written.
    struct Clock: Sendable {
        var separator = ":"
        /// Whether nine o'clock is 09.
        var isPadded = true

        func text(_ time: CivilTime) -> String {
            (isPadded && time.hour < 10 ? "0" : "") + "\(time.hour)" + separator
                + (time.minute < 10 ? "0" : "") + "\(time.minute)"
        }
    }

    /// Labels of the kinds of contact options, where the admin gives none.
    struct ContactWords: Sendable {
        var phone, callback, chat, web, email, postal, shop, custom: String
    }
}

extension Language {
    var words: LanguageWords {
        switch self {
        case .en: .english
        case .de: .german
        case .fr: .french
        case .es: .spanish
        case .it: .italian
        case .pt: .portuguese
        case .nl: .dutch
        case .pl: .polish
        case .sv: .swedish
        case .da: .danish
        }
    }
}

extension ContactOption.Kind {
    /// "Phone", "Telefon", … : what it is called where the admin gives no label.
    package var label: LocalText {
        let texts = Language.allCases.map { ($0, label(in: $0)) }
        return LocalText(label(in: .en), Dictionary(uniqueKeysWithValues: texts))
    }

    private func label(in language: Language) -> String {
        let words = language.words.contacts
        return switch self {
        case .phone: words.phone
        case .callback: words.callback
        case .chat: words.chat
        case .web: words.web
        case .email: words.email
        case .postal: words.postal
        case .shop: words.shop
        case .custom: words.custom
        }
    }
}
