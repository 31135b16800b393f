import GRDB
import Mail
import Triage

/// Where a conversation stands in the queue: the column `queue`, which is made of the other columns. The first four are
/// dealt with in the order of `next`; the others are listed with the newest first.
enum QueuePlace: Int, CaseIterable {
    case unassigned, assigned, claimed, asleep
    case answered, answeredAsleep, handedOver, resolved, merged
}

/// What orders the queue: when it is due, its urgency, since when it waits, its row.
struct QueuePosition: Comparable {
    let due: Int64
    let urgency: Int64
    let since: Int64
    let row: Int64

    private var values: (Int64, Int64, Int64, Int64) { (due, urgency, since, row) }
    static func < (a: QueuePosition, b: QueuePosition) -> Bool { a.values < b.values }
}

/// One range of the queue's index that a filter asks for, with what lapsed meanwhile where it belongs now.
struct QueueSlice {
    let place: QueuePlace
    var condition: Condition = .none

    /// What a tick has not yet changed.
    enum Condition {
        case none, lapsed, held, rested, asleep

        /// There are few, among many that are not.
        var index: String? {
            switch self {
            case .none, .held, .asleep: nil
            case .lapsed: "INDEXED BY conversation_lease"
            case .rested: "INDEXED BY conversation_snoozed"
            }
        }
    }

    /// What waits, in the order of `next`; then what does not, the newest first.
    static func of(_ filter: QueueFilter) -> (open: [QueueSlice], closed: [QueueSlice]) {
        let states = filter.states.isEmpty ? ["waiting", "claimed"] : filter.states
        let (waits, isClaimed) = (states.contains("waiting"), states.contains("claimed"))
        let sleeps = filter.includesSnoozed
        var open: [QueueSlice] = []
        var closed: [QueueSlice] = []
        if waits {
            open += [.init(place: .unassigned), .init(place: .assigned)]
            open.append(.init(place: .asleep, condition: sleeps ? .none : .rested))
            open.append(.init(place: .answeredAsleep, condition: .rested))
        }
        switch (waits, isClaimed) {
        case (true, true): open.append(.init(place: .claimed))
        case (true, false): open.append(.init(place: .claimed, condition: .lapsed))
        case (false, true): open.append(.init(place: .claimed, condition: .held))
        case (false, false): break
        }
        if states.contains("answered") {
            closed.append(.init(place: .answered))
            if sleeps { closed.append(.init(place: .answeredAsleep, condition: .asleep)) }
        }
        if states.contains("handed-over") { closed.append(.init(place: .handedOver)) }
        if states.contains("resolved") { closed.append(.init(place: .resolved)) }
        return (open, closed)
    }
}

/// Text of SQL with the values of its parameters.
private struct Query {
    var sql = ""
    private(set) var values: [DatabaseValue] = []

    mutating func add(_ text: String, _ values: [any DatabaseValueConvertible] = []) {
        sql += " " + text
        self.values += values.map(\.databaseValue)
    }

    mutating func add(_ column: String, isOneOf words: [String]) {
        guard !words.isEmpty else { return }
        add(
            "AND \(column) IN (\(words.map { _ in "?" }.joined(separator: ",")))",
            words)
    }
}

extension Database {
    /// Labels on fewer conversations than this are looked up by themselves, and not along the queue.
    private static let rareLabel = 2000

    /// Whether a lease has lapsed or a sleep has ended that no tick has seen yet.
    func hasLapsed(at now: Moment) throws -> Bool {
        try first(
            """
            SELECT EXISTS (SELECT 1 FROM conversation WHERE lease_until IS NOT NULL AND lease_until <= ?1)
                OR EXISTS (SELECT 1 FROM conversation WHERE snoozed_until IS NOT NULL AND snoozed_until <= ?1)
            """
        ) {
            $0.moment(now)
        } row: {
            $0.integer(0) != 0
        } ?? false
    }

    /// Whether an agent may still take what a reader found for him.
    func isStillNext(_ row: ConversationRow, for agent: ActingAgent) -> Bool {
        row.state == .waiting && row.snoozedUntil == nil && (row.assigned ?? agent.name) == agent.name
            && agent.mayKnow(row.campaign)
    }

    /// The first conversation that an agent may claim.
    func next(_ filter: QueueFilter, for agent: ActingAgent) throws -> Int64? {
        guard filter.states.isEmpty || filter.states.contains("waiting") else { return nil }
        var filter = filter
        let wanted = filter.assigned
        if wanted == nil || wanted == agent.name {
            filter.assigned = agent.name
            let own = try positions(QueueSlice(place: .assigned), filter, agent, limit: 1).first
            if let own { return own.row }
        }
        guard wanted == nil || wanted == "" else { return nil }
        filter.assigned = nil
        return try positions(QueueSlice(place: .unassigned), filter, agent, limit: 1).first?.row
    }

    /// What of a slice fits, in order.
    ///
    /// - Parameter after: only what comes behind it.
    func positions(
        _ slice: QueueSlice, _ filter: QueueFilter, _ agent: ActingAgent, after: QueuePosition? = nil,
        descending: Bool = false, limit: Int, at now: Moment = Moment(microseconds: 0)
    ) throws -> [QueuePosition] {
        guard filter.campaigns.isEmpty || filter.campaigns.contains(where: agent.mayKnow) else { return [] }
        // SQLite has no way through an index to what is nowhere.
        guard agent.campaigns?.isEmpty != true else { return [] }
        let rare = try filter.labels.first { try isRare($0) }
        var query = Query()
        let index =
            rare != nil
            ? "NOT INDEXED"
            : slice.condition.index
                ?? (filter.assigned?.isEmpty == false
                    ? "INDEXED BY conversation_assigned" : "INDEXED BY conversation_queue")
        query.add(
            "SELECT queue_due, urgency, waiting_since, id FROM conversation c \(index) WHERE queue = ?",
            [slice.place.rawValue])
        if let rare { query.add("AND id IN (SELECT conversation FROM label WHERE label = ?)", [rare]) }
        if let after {
            query.add(
                "AND (queue_due, urgency, waiting_since, id) \(descending ? "<" : ">") (?, ?, ?, ?)",
                [after.due, after.urgency, after.since, after.row])
        }
        query.add(slice.condition, at: now)
        query.add(filter, agent)
        let order = ["queue_due", "urgency", "waiting_since", "id"].map { descending ? $0 + " DESC" : $0 }
        query.add("ORDER BY \(order.joined(separator: ", ")) LIMIT ?", [limit])
        let rows = try Row.fetchAll(
            cachedStatement(sql: query.sql), arguments: StatementArguments(query.values))
        return rows.map { QueuePosition(due: $0[0], urgency: $0[1], since: $0[2], row: $0[3]) }
    }

    private func isRare(_ label: String) throws -> Bool {
        try first("SELECT count(*) FROM (SELECT 1 FROM label WHERE label = ? LIMIT ?)") {
            $0.text(label)
            $0.integer(Database.rareLabel)
        } row: {
            $0.int(0) < Database.rareLabel
        } ?? true
    }
}

extension Query {
    fileprivate mutating func add(_ condition: QueueSlice.Condition, at now: Moment) {
        switch condition {
        case .none: break
        case .lapsed: add("AND lease_until IS NOT NULL AND lease_until <= ?", [now.microseconds])
        case .held: add("AND lease_until > ?", [now.microseconds])
        case .rested: add("AND snoozed_until IS NOT NULL AND snoozed_until <= ?", [now.microseconds])
        case .asleep: add("AND snoozed_until > ?", [now.microseconds])
        }
    }

    fileprivate mutating func add(_ filter: QueueFilter, _ agent: ActingAgent) {
        if let campaigns = agent.campaigns {
            let known =
                filter.campaigns.isEmpty ? campaigns.sorted() : filter.campaigns.filter(campaigns.contains)
            add("campaign", isOneOf: known)
        } else {
            add("campaign", isOneOf: filter.campaigns)
        }
        add("lane", isOneOf: filter.lanes)
        add("language", isOneOf: filter.languages)
        let signs = filter.signs.compactMap { QueueSigns(word: $0) }.reduce(into: QueueSigns()) {
            $0.formUnion($1)
        }
        if !filter.signs.isEmpty { add("AND signs & ? <> 0", [signs.rawValue]) }
        for label in filter.labels {
            add("AND EXISTS (SELECT 1 FROM label l WHERE l.conversation = c.id AND l.label = ?)", [label])
        }
        switch filter.assigned {
        case nil: break
        case "": add("AND assigned IS NULL")
        case let name?: add("AND assigned = ?", [name])
        }
    }
}
