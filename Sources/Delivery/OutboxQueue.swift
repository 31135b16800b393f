import Store

/// Rows on their way to couriers, each handed to one of them; a row is in flight until it is done.
actor OutboxQueue {
    /// What a courier is told.
    enum Turn: Sendable {
        case item(OutboxItem)
        /// Nothing came for some seconds: what is held open can be closed.
        case idle
        /// Nothing more will come.
        case finished
    }

    private var items: ArraySlice<OutboxItem> = []
    private var inFlight: Set<Int64> = []
    private var waiting: [CheckedContinuation<Turn, Never>] = []
    private var isFinished = false
    private let lowWater: Int
    private let runningLow: @Sendable () -> Void

    /// - Parameter runningLow: called when few rows are left, so that more are fetched.
    init(lowWater: Int, runningLow: @escaping @Sendable () -> Void) {
        self.lowWater = lowWater
        self.runningLow = runningLow
    }

    /// How many rows a fetch must skip, because they are here already; nil if no more are wanted now.
    var wanted: Int? { items.count > lowWater ? nil : inFlight.count }

    /// Adds rows that are not in flight yet.
    func offer(_ rows: [OutboxItem]) {
        for row in rows where !isFinished && inFlight.insert(row.row).inserted {
            // Who waited last has the youngest connection: in quiet times one is used, and the others are closed.
            if let courier = waiting.popLast() {
                courier.resume(returning: .item(row))
            } else {
                items.append(row)
            }
        }
    }

    /// The courier's next turn; waits until there is one.
    func next() async -> Turn {
        if isFinished { return .finished }
        if let item = items.popFirst() {
            if items.count == lowWater { runningLow() }
            return .item(item)
        }
        runningLow()
        return await withCheckedContinuation { waiting.append($0) }
    }

    func done(_ row: Int64) { inFlight.remove(row) }

    /// Tells those who wait that nothing came.
    func wakeIdle() { wakeAll(.idle) }

    /// No more rows: couriers end after what they have.
    func finish() {
        isFinished = true
        items = []
        wakeAll(.finished)
    }

    private func wakeAll(_ turn: Turn) {
        let all = waiting
        waiting = []
        for continuation in all { continuation.resume(returning: turn) }
    }
}
