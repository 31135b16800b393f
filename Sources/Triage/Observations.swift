import Mail

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

    package var bounce: Bounce?
    package var feedback: Feedback?
    package var absence: Absence?
    package var unsubscribe: Unsubscribe?
    /// It is filed as a person's, but sounds like a machine's.
    package var uncertain: Bool?

    /// Recipients of one report that are kept, and octets of one text: nobody reads more, and a stranger wrote them.
    fileprivate static let mostRecipients = 50
    fileprivate static let longestText = 300

    package init() {}

    package init(_ judgement: Judgement) {
        bounce = judgement.bounce.map(Bounce.init)
        feedback = judgement.feedback.map(Feedback.init)
        absence = judgement.absence.map(Absence.init)
        unsubscribe = judgement.unsubscribe.map {
            Unsubscribe(certainty: $0.certainty.rawValue, words: cut($0.words))
        }
        uncertain = judgement.isUncertain ? true : nil
    }

    package var isEmpty: Bool { self == Observations() }
}

private func cut(_ text: String) -> String { text.singleLine.cut(to: Observations.longestText) }

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
