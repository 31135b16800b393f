import Store

/// Rows on their way to couriers, each handed to one of them; a row is in flight until it is done.
actor OutboxQueue {
    private var items: [OutboxItem] = []
    private var inFlight: Set<Int64> = []
    private var waiting: [CheckedContinuation<OutboxItem?, Never>] = []
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
            if waiting.isEmpty { items.append(row) } else { waiting.removeFirst().resume(returning: row) }
        }
    }

    /// The next row; nil when there will be no more. Waits at most until `finish` or `wakeIdle`.
    func next() async -> OutboxItem? {
        if isFinished { return nil }
        if !items.isEmpty {
            if items.count == lowWater { runningLow() }
            return items.removeFirst()
        }
        runningLow()
        return await withCheckedContinuation { waiting.append($0) }
    }

    func done(_ row: Int64) { inFlight.remove(row) }

    /// No more rows: couriers end after what they have.
    func finish() {
        isFinished = true
        items = []
        for continuation in waiting { continuation.resume(returning: nil) }
        waiting = []
    }

    /// Couriers that wait get nil once, so that they can close what they hold.
    var isIdle: Bool { items.isEmpty && inFlight.isEmpty }
}
