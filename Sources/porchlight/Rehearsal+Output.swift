import Acknowledge
import Mail
import Triage

extension Rehearsal {
    /// For programs.
    struct Summary: Encodable {
        struct Row: Encodable {
            let campaign: String
            let kind: String
            let language: String
            let count: Int
        }
        let messages: Int
        let seconds: Double
        let acknowledged: [Row]
        let silent: [Silence]
        let notOurs: Int
        let lanes: [String: Int]
        let doubtful: [Doubt]
        let unreadable: [String]
    }

    func summary(unreadable: [String], seconds: Double) -> Summary {
        Summary(
            messages: total, seconds: (seconds * 1000).rounded() / 1000,
            acknowledged: rows.map {
                Summary.Row(
                    campaign: $0.0.campaign, kind: $0.0.kind.rawValue, language: $0.0.language.rawValue,
                    count: $0.1)
            },
            silent: sortedSilences, notOurs: notOurs,
            lanes: Dictionary(uniqueKeysWithValues: lanes.map { ($0.key.rawValue, $0.value) }),
            doubtful: doubts, unreadable: unreadable)
    }

    private var rows: [(Words, Int)] {
        acknowledged.sorted {
            ($0.key.campaign, $1.value, $0.key.kind.rawValue) < (
                $1.key.campaign, $0.value, $1.key.kind.rawValue
            )
        }.map { ($0.key, $0.value) }
    }

    private var sortedSilences: [Silence] {
        silences.values.sorted { ($1.count, $0.rule) < ($0.count, $1.rule) }
    }

    /// For people.
    ///
    /// - Parameter doubtful: how many doubtful messages are listed at most.
    func described(unreadable: [String], seconds: Double, doubtful: Int) -> String {
        let answered = acknowledged.values.reduce(0, +)
        let silent = silences.values.reduce(0) { $0 + $1.count }
        var lines = [
            "\(total) messages: \(answered) would have been acknowledged, \(silent) not"
                + (notOurs > 0 ? ", \(notOurs) went to no address of ours" : "") + ". Nothing was sent."
        ]
        if seconds > 0 { lines.append("(\(Int(Double(total) / seconds)) messages a second)") }
        if !rows.isEmpty {
            let cells = rows.map { words, count in
                [String(count), words.campaign, words.kind.rawValue, words.language.rawValue]
            }
            lines += ["", "Acknowledged", table(["COUNT", "CAMPAIGN", "KIND", "LANGUAGE"], cells)]
        }
        if !silences.isEmpty {
            let cells = sortedSilences.map {
                [String($0.count), $0.rule, $0.examples.first ?? "", $0.source]
            }
            lines += ["", "Not acknowledged", table(["COUNT", "RULE", "FOR EXAMPLE", "WHY"], cells)]
        }
        lines += described(doubtful: doubtful)
        if !unreadable.isEmpty {
            lines += ["", "Could not be read from the disk:"] + unreadable.map { "  \($0.singleLine)" }
        }
        return lines.joined(separator: "\n")
    }

    private func described(doubtful: Int) -> [String] {
        if doubts.isEmpty { return ["", "Nothing doubtful."] }
        let shown = doubts.prefix(max(0, doubtful))
        var lines = ["", "Doubtful: look at these yourself (porchlight explain FILE says more)"]
        for doubt in shown {
            lines.append(
                "  \(doubt.message.singleLine)  \(doubt.subject.isEmpty ? "(no subject)" : doubt.subject)")
            lines.append(
                "      \(doubt.acknowledged ? "acknowledged" : "not acknowledged"); \(doubt.why.singleLine)")
        }
        if doubts.count > shown.count {
            lines.append(
                "  … and \(doubts.count - shown.count) more; --doubtful \(doubts.count) lists them all")
        }
        return lines
    }
}
