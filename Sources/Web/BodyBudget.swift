import HTTPTypes
import Hummingbird
import Synchronization

/// How much of large bodies is held in memory at once, over all requests; small ones are not counted.
final class BodyBudget: Sendable {
    /// Octets as sent; what is made of them takes some times as much.
    private let most: Int
    private let taken = Mutex(0)

    init(most: Int) { self.most = most }

    /// Does something that holds so many octets; waits for others first.
    ///
    /// - Parameters:
    ///   - octets: at most all that there is.
    ///   - patience: how long to wait; shorter than clients may take for a body (`Patience.body`).
    /// - Throws: 429 after that time.
    func holding<Value>(
        _ octets: Int, patience: Duration = .seconds(10), _ work: () async throws -> Value
    ) async throws -> Value {
        let octets = min(octets, most)
        let end = ContinuousClock.now + patience
        while !enter(octets) {
            guard ContinuousClock.now < end else {
                throw ProblemJSON.slowDown(.seconds(5), "too many large bodies at once; send it again")
            }
            try await Task.sleep(for: .milliseconds(50))
        }
        defer { taken.withLock { $0 -= octets } }
        return try await work()
    }

    private func enter(_ octets: Int) -> Bool {
        taken.withLock { taken in
            guard taken + octets <= most else { return false }
            taken += octets
            return true
        }
    }
}

extension Route {
    /// Octets of a request's body that count as a large one; nil for a small one.
    ///
    /// - Throws: 413 if it says that it is larger than the route takes.
    func largeBody(_ request: Request) throws -> Int? {
        guard bodyLimit > API.bodyLimit else { return nil }
        // Without a length it may become as large as it can.
        let octets = request.headers[.contentLength].flatMap { Int($0) } ?? bodyLimit
        guard octets <= bodyLimit else { throw ProblemJSON.tooLarge(bodyLimit) }
        return octets > API.bodyLimit ? octets : nil
    }
}
