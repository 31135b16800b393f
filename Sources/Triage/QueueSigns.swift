/// What the messages of a conversation show that agents pick and order their work by. The raw value is stored.
package struct QueueSigns: OptionSet, Sendable, Hashable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    /// Anger, a lawyer, or that nobody answered before.
    package static let complaint = QueueSigns(rawValue: 1)
    /// A wish to be called.
    package static let callback = QueueSigns(rawValue: 2)
    /// An order, or what went wrong with it.
    package static let order = QueueSigns(rawValue: 4)
    /// A wish for no more mail, also where it is not certain.
    package static let unsubscribe = QueueSigns(rawValue: 8)

    private static let named: [(word: String, sign: QueueSigns)] = [
        ("complaint", .complaint), ("callback", .callback), ("order", .order), ("unsubscribe", .unsubscribe),
    ]

    /// As filters and lists say it.
    package var words: [String] { QueueSigns.named.filter { contains($0.sign) }.map(\.word) }
    package static var allWords: [String] { named.map(\.word) }

    /// Nil for a word that is none of them.
    package init?(word: String) {
        guard let found = QueueSigns.named.first(where: { $0.word == word }) else { return nil }
        self = found.sign
    }
}

/// Which of several conversations that are due at the same time comes first. The raw value is stored and sorts.
package enum Urgency: Int, Sendable, CaseIterable {
    case complaint
    /// A call is wished, or something about an order went wrong.
    case soon
    case ordinary
    /// Nobody waits for an answer.
    case thanks
}

extension Observations {
    private var kinds: Set<IntentSign.Kind> { Set((intents ?? []).compactMap { .init(rawValue: $0.kind) }) }

    private static let complaints: Set<IntentSign.Kind> = [.complaint, .legal, .repeated]
    private static let mishaps: Set<IntentSign.Kind> = [.cancellation, .refund, .damage, .delay]

    package var queueSigns: QueueSigns {
        var signs: QueueSigns = unsubscribe == nil ? [] : .unsubscribe
        if !kinds.isDisjoint(with: Observations.complaints) { signs.insert(.complaint) }
        if kinds.contains(.callback) { signs.insert(.callback) }
        if !kinds.isDisjoint(with: Observations.mishaps.union([.orderNumber])) { signs.insert(.order) }
        return signs
    }

    /// It orders what is due at the same time, and no more: everything is reached.
    package func urgency(in lane: Lane) -> Urgency {
        if lane == .thanks { return .thanks }
        if !kinds.isDisjoint(with: Observations.complaints) { return .complaint }
        return kinds.isDisjoint(with: Observations.mishaps.union([.callback])) ? .ordinary : .soon
    }
}
