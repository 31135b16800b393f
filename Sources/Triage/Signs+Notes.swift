import Mail

extension Signs {
    /// What was seen and why it is so judged, in plain words, one sentence each.
    func notes(_ findings: Findings, _ judgement: Judgement) -> [String] {
        var notes = notes
        if let report = findings.bounce {
            for recipient in report.recipients.prefix(5) {
                let code = recipient.status.map { ", status \($0)" } ?? ""
                let kind = recipient.isHard ? ", for good" : ""
                let what = Signs.outcome(recipient.action)
                let reason = recipient.reason.rawValue
                notes.append("Delivery to \(recipient.address.singleLine) \(what): \(reason)\(code)\(kind).")
            }
        }
        if let absence = judgement.absence {
            if let until = absence.until {
                notes.append("The author is away until \(until.rfc3339.prefix(10)).")
            }
            if let back = absence.backOn { notes.append("The author is back on \(back.rfc3339.prefix(10)).") }
            if absence.hasLeft { notes.append("The author has left.") }
            if !absence.alternatives.isEmpty {
                notes.append("It names \(absence.alternatives.joined(separator: ", ").singleLine) instead.")
            }
        }
        if let wish = findings.unsubscribe, wish.certainty == .likely {
            notes.append("The author may want no more mail (“\(wish.words.singleLine)”): a person decides.")
        }
        if findings.isUncertain {
            notes.append("Its text sounds like an automatic answer, but nothing else shows that.")
        }
        if findings.lane == .person, headers.listField != nil {
            notes.append(
                headers.hasListField
                    ? "A list or group passed it on; its author wrote to us."
                    : "It answers us; what names a list in it is the author's own tool's.")
        }
        if notes.isEmpty { notes.append("There is no sign of a machine in it.") }
        return notes
    }

    private static func outcome(_ action: BounceRecipient.Action) -> String {
        switch action {
        case .failed: "failed"
        case .delayed: "is delayed"
        case .delivered: "succeeded"
        case .relayed: "was handed to a system that sends no reports"
        case .expanded: "was split up for several recipients"
        }
    }
}
