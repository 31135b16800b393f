import Mail
import Store
import Web

/// Something that happened in a conversation, as people are told of it.
struct Happening {
    let at: String
    let kind: String
    let agent: String?
    let detail: String

    init(_ event: EventJSON) {
        (at, kind, agent, detail) = (event.at, event.kind, event.agent, event.detail)
    }

    init(_ event: FeedEventJSON, by agent: String?) {
        (at, kind, self.agent, detail) = (event.at, event.kind, agent, event.detail)
    }

    /// Of what happens again and again, and only the last of it counts.
    func isRepeated(by other: Happening) -> Bool {
        kind == EventKind.extended.rawValue && other.kind == kind && other.agent == agent
    }

    /// - Parameter count: how often in a row.
    func words(times count: Int = 1, now: Moment) -> String {
        let by = agent.map { " by \(shown($0))" } ?? ""
        let detail = withLocalTimes(shown(detail), now: now)
        switch EventKind(rawValue: kind) {
        case .extended:
            return "held longer\(by)" + (count > 1 ? " (\(count) times)" : "") + ", until \(detail)"
        case .snoozed: return "put to sleep\(by) until \(detail)"
        case .takenOver: return "taken over from \(detail)\(by)"
        case .assigned:
            return detail == "nobody" ? "made everybody's\(by)" : "assigned to \(detail)\(by)"
        case .labelled: return "labels \(detail)\(by)"
        case .merged: return (detail.hasPrefix("from ") ? "took the messages" : "merged") + " \(detail)\(by)"
        case .split:
            return (detail.hasPrefix("from ") ? "split off" : "messages were split off") + " \(detail)\(by)"
        case .moved: return "moved from \(detail.replacing(" ", with: " to "))\(by)"
        case .laneCorrected: return "lane corrected from \(detail.replacing(" ", with: " to "))\(by)"
        case .handedOver:
            // A program that fetches mail hands over in its own name.
            return "handed over" + (detail.isEmpty || detail == agent ? "" : " to \(detail)") + by
        case .woken: return awake(detail, by)
        case .touched:
            let parts = detail.split(separator: " ", maxSplits: 1)
            let way = parts.first.map(String.init) ?? ""
            return "\(way), \(parts.last == "in" ? "from" : "to") the customer, told\(by)"
        case let kind?:
            guard let plain = plainWords[kind] else { break }
            let isSaid = detail.isEmpty || detail == agent || ownWords.contains(kind)
            return plain + by + (isSaid ? "" : " (\(detail))")
        case nil: break
        }
        return kind + by + (detail.isEmpty ? "" : " (\(detail))")
    }

    private func awake(_ detail: String, _ by: String) -> String {
        switch detail {
        case "time": "woke up, as its time came"
        case "customer": "woke up, as the customer wrote"
        default: "woken\(by)"
        }
    }
}

/// In the order in which they are given; runs of what is only repeated are told once, with the last of them.
func told(_ happenings: [Happening], on screen: Screen = .usual) -> [(at: String, words: String)] {
    var out: [(at: String, words: String)] = []
    var count = 0
    for (index, happening) in happenings.enumerated() {
        count += 1
        if index + 1 < happenings.count, happening.isRepeated(by: happenings[index + 1]) { continue }
        out.append((happening.at, happening.words(times: count, now: screen.now)))
        count = 0
    }
    return out
}

/// Of what the detail is a number or a word of ours, which says nothing to people.
private let ownWords: Set<EventKind> = [.undone, .replyKept, .fuseTripped, .promiseMade, .promiseBroken]

private let plainWords: [EventKind: String] = [
    .replyKept: "a message came in",
    .otherSender: "somebody else wrote in this conversation",
    .unsubscribeRequested: "wants no more mail",
    .unsubscribeConfirmed: "the wish for no more mail was carried out",
    .unsubscribeFailed: "the wish for no more mail could not be passed on",
    .complained: "a mailbox provider passed on a complaint",
    .mailingBounced: "mail of the campaign did not arrive",
    .fuseTripped: "not acknowledged: enough went out there already",
    .claimed: "claimed",
    .released: "given back",
    .leaseLapsed: "given back, as the claim had lapsed",
    .resolved: "resolved",
    .answered: "answered",
    .promiseMade: "the customer was told when he will have an answer",
    .promiseKept: "what the customer was told was kept",
    .promiseBroken: "what the customer was told was not kept",
    .promiseWithdrawn: "what the customer was told counts no more",
    .slipQueued: "the customer is told that it takes longer",
    .attempted: "mail was being sent",
    .sent: "mail has left",
    .deferred: "mail could not leave yet, and is tried again",
    .ambiguous: "mail may have left, or not",
    .failed: "mail was refused",
    .unknown: "mail may have arrived, or not",
    .bounced: "mail came back",
    .reported: "a report came about mail of ours",
    .held: "mail is held back",
    .unheld: "mail is held back no more",
    .dropped: "mail was dropped before it left",
    .paused: "acknowledgements are paused",
    .resumed: "acknowledgements go on",
    .answerQueued: "an answer was written",
    .answerTakenBack: "the answer was taken back before it left",
    .answerBounced: "the answer did not arrive",
    .answerDelayed: "the answer is still on its way",
    .answerDelivered: "the answer arrived",
    .answerAbsent: "an automatic message came back: somebody is away",
    .answerSeen: "the helpdesk answered",
    .holdStarted: "the customer gets no marketing from now on",
    .holdEnded: "the customer may get marketing again",
    .personErased: "a person's content was removed",
    .retentionEnded: "old conversations were removed",
    .handOffQueued: "to be handed on by mail",
    .handOffTaken: "handed on by mail",
    .handOffFailed: "could not be handed on by mail",
    .digestSent: "people were told by mail what waits",
    .noted: "a note was written",
    .reopened: "reopened",
    .seen: "read",
    .wroteAgain: "the customer wrote again to what was handed over",
    .senderCorrected: "the customer was corrected",
    .undone: "a change was taken back",
]
