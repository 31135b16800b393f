import Access
import Mail
import Synchronization

/// How many requests are served of one token or person, and of one address from strangers: buckets that fill up again.
final class RequestRates: Sendable {
    /// Requests a minute; a tenth of them at once.
    struct Rates: Sendable, Equatable {
        var principal: Int
        var stranger: Int
    }

    private struct Bucket {
        /// Requests that may come now.
        var level: Double
        var last: Moment
    }

    /// Buckets kept; full ones go first.
    private static let capacity = 20_000

    private let rates: @Sendable () -> Rates
    private let now: @Sendable () -> Moment
    private let buckets = Mutex<[String: Bucket]>([:])

    init(rates: @escaping @Sendable () -> Rates, now: @escaping @Sendable () -> Moment) {
        (self.rates, self.now) = (rates, now)
    }

    /// - Returns: how long to wait, if there were too many.
    func spend(_ principal: Principal) -> Duration? {
        spend(principal.key, perMinute: rates().principal)
    }

    func spend(stranger address: String) -> Duration? {
        spend(" " + addressKey(address), perMinute: rates().stranger)
    }

    private func spend(_ key: String, perMinute rate: Int) -> Duration? {
        let (now, perSecond, most) = (now(), Double(rate) / 60, max(1, Double(rate) / 10))
        return buckets.withLock { buckets in
            if buckets.count >= Self.capacity, buckets[key] == nil {
                buckets = buckets.filter { Self.seconds(now - $0.value.last) < 10 }
                // A flood from everywhere: all begin anew rather than nobody.
                if buckets.count >= Self.capacity { buckets.removeAll(keepingCapacity: true) }
            }
            var bucket = buckets[key] ?? Bucket(level: most, last: now)
            bucket.level = min(most, bucket.level + max(0, Self.seconds(now - bucket.last)) * perSecond)
            bucket.last = now
            defer { buckets[key] = bucket }
            guard bucket.level < 1 else {
                bucket.level -= 1
                return nil
            }
            return .milliseconds(Int64((1 - bucket.level) / perSecond * 1000) + 1)
        }
    }

    private static func seconds(_ time: Duration) -> Double {
        Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }
}
