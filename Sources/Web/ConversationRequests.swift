import Mail
import Store
import Triage

/// Bodies of changes to a conversation. Over the socket and with a token alike, the agent is who asks.
package struct NextRequest: Codable, Sendable {
    package var campaigns: [String]?
    package var labels: [String]?
    package var languages: [String]?
    package var lanes: [String]?
    package var signs: [String]?
    /// Empty: nobody's.
    package var assigned: String?
    /// Seconds.
    package var lease: Int?
    /// Seconds to wait until one comes.
    package var wait: Int?

    package init(campaigns: [String]? = nil, lease: Int? = nil, wait: Int? = nil) {
        (self.campaigns, self.lease, self.wait) = (campaigns, lease, wait)
    }

    var filter: QueueFilter {
        var filter = QueueFilter()
        (filter.campaigns, filter.labels) = (campaigns ?? [], labels ?? [])
        (filter.languages, filter.lanes) = (languages ?? [], lanes ?? [])
        (filter.signs, filter.assigned) = (signs ?? [], assigned)
        return filter
    }
}

package struct ClaimRequest: Codable, Sendable {
    package var lease: Int?
    package var takeOver: Bool?

    package init(lease: Int? = nil, takeOver: Bool? = nil) { (self.lease, self.takeOver) = (lease, takeOver) }
}

package struct AssignRequest: Codable, Sendable {
    /// Nil: to nobody.
    package var to: String?
    package init(to: String?) { self.to = to }
}

package struct NoteRequest: Codable, Sendable {
    package var text: String
    package init(text: String) { self.text = text }
}

package struct LabelsRequest: Codable, Sendable {
    package var add: [String]?
    package var remove: [String]?
    package init(add: [String]?, remove: [String]?) { (self.add, self.remove) = (add, remove) }
}

package struct SnoozeRequest: Codable, Sendable {
    /// RFC 3339; nil: wake it now.
    package var until: String?
    package init(until: String?) { self.until = until }
}

package struct ResolveRequest: Codable, Sendable {
    /// The customer has got an answer now.
    package var answered: Bool?
    package init(answered: Bool? = nil) { self.answered = answered }
}

package struct HandOverRequest: Codable, Sendable {
    package var to: String?
    package init(to: String?) { self.to = to }
}

package struct MergeRequest: Codable, Sendable {
    package var into: String
    package init(into: String) { self.into = into }
}

package struct SplitRequest: Codable, Sendable {
    package var messages: [String]
    package init(messages: [String]) { self.messages = messages }
}

package struct MoveRequest: Codable, Sendable {
    package var campaign: String
    package init(campaign: String) { self.campaign = campaign }
}

package struct LaneRequest: Codable, Sendable {
    package var lane: String
    package init(lane: String) { self.lane = lane }
}

package struct SenderRequest: Codable, Sendable {
    package var address: String
    package var name: String?
    package init(address: String, name: String?) { (self.address, self.name) = (address, name) }
}

package struct UndoRequest: Codable, Sendable {
    /// Nil: the last that was not taken back.
    package var event: String?
    package init(event: String?) { self.event = event }
}

/// A body without anything in it.
struct Nothing: Codable, Sendable {}

extension API {
    private static let lease = JSONSchema.integer(
        "Seconds. Default: the gateway's setting.", from: 10, to: 86_400)

    static let changeSchemas: [String: JSONSchema] = [
        "NextRequest": .object(
            "Which conversation is to come next; what is left out is not asked for.",
            [
                "campaigns?": .list(.text, most: 100), "labels?": .list(.text("All of them."), most: 20),
                "languages?": .list(.text("ISO 639-1."), most: 20),
                "lanes?": .list(.word(Lane.allCases.map(\.rawValue)), most: 20),
                "signs?": .list(.word(QueueSigns.allWords), "One of them.", most: 20),
                "assigned?": .text("To this agent; empty: to nobody."), "lease?": lease,
                "wait?": .integer("Seconds to wait until one comes. Default: 0.", from: 0, to: 60),
            ]),
        "ClaimRequest": .object(
            "", ["lease?": lease, "take_over?": .boolean("Also from who has it now, who sees that.")]),
        "LeaseRequest": .object("", ["lease?": lease]),
        "AssignRequest": .object(
            "", ["to?": JSONSchema(.nullable(.text), "An agent's name; null: to nobody.")]),
        "NoteRequest": .object(
            "", ["text": .text("For one another; the customer never sees it.", most: 20_000)]),
        "LabelsRequest": .object(
            "", ["add?": .list(.text(most: 100), most: 50), "remove?": .list(.text(most: 100), most: 50)]),
        "SnoozeRequest": .object(
            "",
            ["until?": JSONSchema(.nullable(.moment), "Until then it is not offered; null: wake it now.")]),
        "ResolveRequest": .object("", ["answered?": .boolean("The customer has got an answer now.")]),
        "HandOverRequest": .object("", ["to?": .text("To which system, in a word.", most: 100)]),
        "MergeRequest": .object("", ["into": .text("The other conversation.")]),
        "SplitRequest": .object(
            "", ["messages": .list(.text("A message's id."), "Those of the new conversation.", most: 1000)]),
        "MoveRequest": .object("", ["campaign": .text]),
        "LaneRequest": .object("", ["lane": .word(Lane.allCases.map(\.rawValue))]),
        "SenderRequest": .object(
            "Who the customer really is.",
            ["address": .text(most: 320), "name?": .text(most: 200)]),
        "UndoRequest": .object(
            "",
            ["event?": .text("“undo” of the answer to a change. Default: the last that was not taken back.")]),
    ]
}

extension JSONSchema {
    fileprivate static func text(most: Int) -> JSONSchema { JSONSchema(.string(most: most)) }
}
