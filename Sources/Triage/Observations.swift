package import Mail

/// What was seen in a reply beside its lane, as it is stored and shown; nil where there is nothing to say.
///
/// Encoded with these names it is the JSON of `explain`, the API and the store.
package struct Observations: Codable, Sendable, Equatable {
    /// What a delivery report says of one recipient.
    package struct Recipient: Codable, Sendable, Equatable {
        package var address: String
        /// RFC 3464 §2.3.3: `failed`, `delayed` …
        package var action: String
        /// RFC 3463
        package var status: String?
        package var diagnostic: String?
        /// `BounceReason`
        package var reason: String
        package var hard: Bool
    }
    package struct Bounce: Codable, Sendable, Equatable {
        package var recipients: [Recipient]
        package var originalMessageID: String?
        package var originalSubject: String?
        package var reporter: String?
    }
    package struct Feedback: Codable, Sendable, Equatable {
        /// `abuse`, `auth-failure` …, `dmarc`, `tls`
        package var type: String
        package var recipient: String?
        package var originalMessageID: String?
        package var reporter: String?
    }
    package struct Absence: Codable, Sendable, Equatable {
        /// `YYYY-MM-DD`
        package var backOn: String?
        package var until: String?
        package var hasLeft: Bool
        package var alternatives: [String]
    }
    package struct Unsubscribe: Codable, Sendable, Equatable {
        /// `certain` or `likely`
        package var certainty: String
        package var words: String
    }

    /// `IntentSign`
    package struct Intent: Codable, Sendable, Equatable {
        package var kind: String
        package var words: String
        package var value: String?
        /// When a call is wished, as written.
        package var time: String?
        /// The day that is meant, `YYYY-MM-DD`, and the times of day, `HH:MM`, where they are certain.
        package var day: String?
        package var from: String?
        package var to: String?
    }
    package struct Language: Codable, Sendable, Equatable {
        /// ISO 639-1
        package var code: String
        /// 0 to 1
        package var confidence: Double
    }

    /// Language of the new text; of a machine's message nothing is asked.
    package var language: Language?
    package var intents: [Intent]?
    package var bounce: Bounce?
    package var feedback: Feedback?
    package var absence: Absence?
    package var unsubscribe: Unsubscribe?
    /// It is filed as a person's, but sounds like a machine's.
    package var uncertain: Bool?

    /// Recipients of one report that are kept, and octets of one text: nobody reads more, and a stranger wrote them.
    private static let mostIntents = 20
    fileprivate static let mostRecipients = 50
    fileprivate static let longestText = 300

    package init() {}

    /// - Parameters:
    ///   - patterns: what the campaign says of numbers.
    ///   - today: when it was written, in the campaign's zone; by it "tomorrow" is understood.
    package init(
        _ judgement: Judgement, _ reading: Reading, _ patterns: IntentPatterns,
        writtenOn today: @autoclosure () -> CivilTime?
    ) {
        if !judgement.lane.startsResolved, judgement.lane != .unreadable {
            let guess = writtenLanguage(of: reading.new)
            language = guess.map {
                Language(code: $0.code, confidence: ($0.confidence * 100).rounded() / 100)
            }
            let code = guess.flatMap { $0.isCertain ? $0.code : nil }
            let signs = Triage.intents(
                in: reading.new, subject: reading.ownSubject, language: code, patterns: patterns,
                signature: reading.signature)
            intents =
                signs.isEmpty
                ? nil
                : signs.prefix(Observations.mostIntents).map { Intent($0, $0.time == nil ? nil : today()) }
        }
        bounce = judgement.bounce.map(Bounce.init)
        feedback = judgement.feedback.map(Feedback.init)
        absence = judgement.absence.map(Absence.init)
        unsubscribe = judgement.unsubscribe.map {
            Unsubscribe(certainty: $0.certainty.rawValue, words: cut($0.words))
        }
        uncertain = judgement.isUncertain ? true : nil
    }

    package var isEmpty: Bool { self == Observations() }

    /// Whether there is anything beside the language, which most replies have.
    package var saysMoreThanLanguage: Bool {
        var rest = self
        rest.language = nil
        return !rest.isEmpty
    }
}

private func cut(_ text: String) -> String { text.singleLine.cut(to: Observations.longestText) }

extension Observations {
    /// The language, where it is certain.
    package var certainLanguage: String? {
        language.flatMap { $0.confidence >= LanguageGuess.certain ? $0.code : nil }
    }
}

extension Observations.Intent {
    fileprivate init(_ sign: IntentSign, _ today: CivilTime?) {
        kind = sign.kind.rawValue
        words = cut(sign.words)
        value = sign.value.map(cut)
        guard let wished = sign.time else { return }
        time = cut(wished.words)
        day = today.flatMap { wished.date(writtenOn: $0) }.map { String($0.moment().rfc3339.prefix(10)) }
        (from, to) = (wished.from.map(Self.clock), wished.to.map(Self.clock))
    }

    private static func clock(_ time: WishedTime.Clock) -> String {
        (time.hour < 10 ? "0" : "") + "\(time.hour):" + (time.minute < 10 ? "0" : "") + "\(time.minute)"
    }

    package var described: String {
        var text = "\(kind): “\(words)”"
        if let value { text += ", \(value)" }
        if let time {
            let clock = [from.map { "from \($0)" }, to.map { "to \($0)" }].compactMap { $0 }.joined(
                separator: " ")
            let meant = [day, clock.isEmpty ? nil : clock].compactMap { $0 }.joined(separator: " ")
            text += ", when: “\(time)”" + (meant.isEmpty ? "" : " (\(meant))")
        }
        return text
    }
}

extension Observations.Bounce {
    fileprivate init(_ report: BounceReport) {
        recipients = report.recipients.prefix(Observations.mostRecipients).map {
            Observations.Recipient(
                address: cut($0.address), action: $0.action.rawValue, status: $0.status,
                diagnostic: $0.diagnostic.isEmpty ? nil : cut($0.diagnostic), reason: $0.reason.rawValue,
                hard: $0.isHard)
        }
        originalMessageID = report.originalMessageID.map(cut)
        originalSubject = report.originalSubject.map(cut)
        reporter = report.reporter.map(cut)
    }
}

extension Observations.Feedback {
    fileprivate init(_ report: FeedbackReport) {
        type =
            switch report.kind {
            case .complaint(let type): cut(type)
            case .dmarc: "dmarc"
            case .tls: "tls"
            }
        recipient = report.recipient.map(cut)
        originalMessageID = report.originalMessageID.map(cut)
        reporter = report.reporter.map(cut)
    }
}

extension Observations.Absence {
    fileprivate init(_ notice: AbsenceNotice) {
        backOn = notice.backOn.map { String($0.rfc3339.prefix(10)) }
        until = notice.until.map { String($0.rfc3339.prefix(10)) }
        hasLeft = notice.hasLeft
        alternatives = notice.alternatives.prefix(10).map(cut)
    }
}

extension Observations {
    /// In sentences, for people.
    package var described: [String] {
        var lines: [String] = []
        if let language {
            lines.append("Language \(language.code)\(certainLanguage == nil ? ", not sure" : "")")
        }
        lines += (intents ?? []).map(\.described)
        for recipient in bounce?.recipients.prefix(10) ?? [] {
            let status = recipient.status.map { ", \($0)" } ?? ""
            lines.append(
                "Mail to \(recipient.address) was \(recipient.action): \(recipient.reason)\(status)"
                    + (recipient.hard ? ", for good" : "") + (recipient.diagnostic.map { " — \($0)" } ?? ""))
        }
        if let id = bounce?.originalMessageID { lines.append("It was the mail \(id)") }
        if let feedback {
            let who = feedback.recipient.map { " by \($0)" } ?? ""
            lines.append(
                "Report of type \(feedback.type)\(who)"
                    + (feedback.originalMessageID.map { " about \($0)" } ?? ""))
        }
        if let absence {
            if let day = absence.backOn { lines.append("Back on \(day)") }
            if let day = absence.until { lines.append("Away until \(day)") }
            if absence.hasLeft { lines.append("Has left for good") }
            if !absence.alternatives.isEmpty {
                lines.append("Write instead to \(absence.alternatives.joined(separator: ", "))")
            }
        }
        if let unsubscribe {
            let words = unsubscribe.words.isEmpty ? "" : " (“\(unsubscribe.words)”)"
            lines.append(
                unsubscribe.certainty == "certain"
                    ? "Wants no more mail\(words)" : "May want no more mail\(words): a person decides")
        }
        if uncertain == true {
            lines.append("Sounds like a machine: a person decides, and nothing is answered by itself")
        }
        return lines
    }
}
