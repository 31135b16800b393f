import Mail
package import Triage

/// What was understood of a customer's message, as far as a mail of ours may say it.
package struct Understood: Sendable, Equatable {
    package var kind: MailKind
    /// As written; several with a comma between them.
    package var orderNumber: String?
    /// The number to call.
    package var callbackNumber: CallbackNumber?
    package var callbackTime: CallbackTime?

    package init(
        kind: MailKind = .acknowledgement, orderNumber: String? = nil, callbackNumber: CallbackNumber? = nil,
        callbackTime: CallbackTime? = nil
    ) {
        (self.kind, self.orderNumber) = (kind, orderNumber)
        (self.callbackNumber, self.callbackTime) = (callbackNumber, callbackTime)
    }

    /// Reads what triage noted of a message.
    package init(_ observations: Observations?, lane: Lane) {
        let intents = observations?.intents ?? []
        func values(_ kind: IntentSign.Kind) -> [String] {
            intents.filter { $0.kind == kind.rawValue }.compactMap(\.value).map { $0.sanitised(to: 40) }
                .filter { !$0.isEmpty }
        }
        kind = Understood.kind(Set(intents.compactMap { IntentSign.Kind(rawValue: $0.kind) }), lane)
        var numbers: [String] = []
        for number in values(.orderNumber) where !numbers.contains(number) { numbers.append(number) }
        orderNumber = numbers.isEmpty ? nil : numbers.prefix(3).joined(separator: ", ")
        callbackNumber = values(.callback).compactMap { CallbackNumber($0) }.first
        callbackTime =
            intents.filter { $0.kind == IntentSign.Kind.callback.rawValue }.compactMap(CallbackTime.init)
            .first
    }

    /// Of several wishes the one that must not be missed. Shouting alone is none: some write so.
    private static func kind(_ signs: Set<IntentSign.Kind>, _ lane: Lane) -> MailKind {
        if lane == .unsubscribe { return .unsubscribe }
        if !signs.isDisjoint(with: [.complaint, .repeated, .legal, .damage]) { return .complaint }
        if signs.contains(.callback) { return .callback }
        if !signs.isDisjoint(with: [.orderNumber, .delay, .refund, .cancellation]) { return .order }
        return signs.contains(.question) ? .question : .acknowledgement
    }
}

/// A telephone number to call, E.164 with an extension.
package struct CallbackNumber: Sendable, Equatable {
    private let digits: [UInt8]
    private let `extension`: String?

    /// Reads `+4930123456` and `+4930123456;ext=12`; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: ";ext=", maxSplits: 1).map(String.init)
        guard let number = parts.first, number.hasPrefix("+") else { return nil }
        digits = Array(number.utf8.dropFirst())
        `extension` = parts.count > 1 ? parts[1] : nil
        guard (7...15).contains(digits.count), digits.allSatisfy(\.isDigit) else { return nil }
        if let `extension` {
            guard (1...6).contains(`extension`.utf8.count), `extension`.utf8.allSatisfy(\.isDigit) else {
                return nil
            }
        }
    }

    /// `+49 30123456`, with “ext. 12” in the language behind it. Only the country code stands apart (ITU-T
    /// E.123 §2.3): where an area code ends cannot be told from the digits, and a wrong group looks like a
    /// wrong number. North American numbers are all of one shape: `+1 202 555 0143`.
    func text(_ language: Language) -> String {
        let number = "+" + groups.joined(separator: " ")
        return `extension`.map { "\(number) \(language.callWords.extension) \($0)" } ?? number
    }

    private var groups: [String] {
        let text = String(decoding: digits, as: UTF8.self)
        let code = text.prefix(CallbackNumber.codeLength(digits))
        let rest = text.dropFirst(code.count)
        guard code == "1", rest.count == 10 else { return [String(code), String(rest)] }
        return [
            String(code), String(rest.prefix(3)), String(rest.dropFirst(3).prefix(3)), String(rest.suffix(4)),
        ]
    }

    /// Digits of the country code (ITU-T E.164 annex, list of assigned codes).
    private static func codeLength(_ digits: [UInt8]) -> Int {
        guard digits.count > 2 else { return 1 }
        let (first, second) = (digits[0] &- 0x30, digits[1] &- 0x30)
        switch first {
        case 1, 7: return 1
        case 2: return second == 0 || second == 7 ? 2 : 3
        case 3: return [5, 7, 8].contains(second) ? 3 : 2
        case 4: return second == 2 ? 3 : 2
        case 5: return [0, 9].contains(second) ? 3 : 2
        case 6: return second <= 6 ? 2 : 3
        case 8: return [1, 2, 4, 6].contains(second) ? 2 : 3
        default: return [6, 7, 9].contains(second) ? 3 : 2
        }
    }
}

/// When a call is wished.
package struct CallbackTime: Sendable, Equatable {
    /// The customer's words, on one line, cut.
    let words: String
    let day: CivilTime?

    /// Nil where nothing was said of a time.
    package init?(_ intent: Observations.Intent) {
        guard let time = intent.time?.sanitised(to: 80), !time.isEmpty else { return nil }
        words = time
        day = intent.day.flatMap(CallbackTime.day)
    }

    private static func day(_ text: String) -> CivilTime? {
        guard let value = FactValue(text), case .day(let day) = value else { return nil }
        return day
    }

    /// The customer's own words in quotation marks, with the day that they mean. The hour is not said in other words: it
    /// may be one of another zone, or of another of several wishes.
    func text(_ language: Language) -> String {
        let quoted = language.callWords.quote.replacing("{words}", with: words)
        guard let day, !namesSeveral else { return quoted }
        return "\(quoted) (\(language.weekdayDay(day)))"
    }

    /// Whether it is "tomorrow or on Wednesday": then nobody knows which day is meant.
    private var namesSeveral: Bool {
        let words = words.lowercased().split { !$0.isLetter }.map(String.init)
        return words.contains { CallbackTime.either.contains($0) }
    }
    private static let either: Set = ["or", "oder", "ou", "o", "od", "lub", "albo", "of", "eller", "bzw"]
}

extension String {
    /// A stranger's text as it may stand in a mail of ours: on one line, without control characters and marks
    /// that turn the direction of what follows, cut.
    func sanitised(to limit: Int) -> String {
        let visible = singleLine.unicodeScalars.filter { scalar in
            scalar != "\u{FFFD}" && scalar != "\u{200B}" && scalar != "\u{FEFF}"
        }
        return String(String.UnicodeScalarView(visible)).trimmed.cut(to: limit)
    }
}
