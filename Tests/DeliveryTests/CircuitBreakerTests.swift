import NIOCore
import Testing

@testable import Delivery

@Suite("A circuit breaker")
struct CircuitBreakerTests {
    private let start = NIODeadline.uptimeNanoseconds(1_000_000_000_000)

    private func opened() -> CircuitBreaker {
        var breaker = CircuitBreaker()
        for _ in 0..<CircuitBreaker.limit { breaker.ended(.failed, .ask, now: start) }
        return breaker
    }

    @Test("opens after failures in a row only")
    func opens() {
        var breaker = CircuitBreaker()
        for _ in 0..<100 {
            for _ in 1..<CircuitBreaker.limit { breaker.ended(.failed, .ask, now: start) }
            #expect(breaker.permission(now: start) == .ask)
            breaker.ended(.answered, .ask, now: start)
        }
        for _ in 1..<CircuitBreaker.limit { breaker.ended(.failed, .ask, now: start) }
        breaker.ended(.unknown, .ask, now: start)
        #expect(!breaker.isOpen)
        breaker.ended(.failed, .ask, now: start)
        #expect(breaker.isOpen)
        #expect(breaker.permission(now: start) == .rest(until: start + .seconds(30)))
    }

    @Test("lets one probe through, and waits twice as long after each that fails, five minutes at most")
    func doubles() {
        var breaker = opened()
        var now = start
        for wait in [30, 60, 120, 240, 300, 300, 300] {
            #expect(breaker.permission(now: now + .seconds(Int64(wait)) - .nanoseconds(1)) != .probe)
            now = now + .seconds(Int64(wait))
            #expect(breaker.permission(now: now) == .probe)
            guard case .rest = breaker.permission(now: now) else {
                Issue.record("a second probe")
                return
            }
            breaker.ended(.failed, .probe, now: now)
        }
        now = now + .seconds(300)
        #expect(breaker.permission(now: now) == .probe)
        breaker.ended(.answered, .probe, now: now)
        #expect(breaker == CircuitBreaker())
    }

    @Test("is not held longer by what was asked before it opened, and closed by any answer")
    func late() {
        var breaker = opened()
        for _ in 0..<20 { breaker.ended(.failed, .ask, now: start + .seconds(20)) }
        #expect(breaker.permission(now: start + .seconds(30)) == .probe)
        breaker.ended(.failed, .ask, now: start + .seconds(31))
        #expect(breaker.permission(now: start + .seconds(31)) == .rest(until: start + .seconds(60)))
        breaker.ended(.answered, .ask, now: start + .seconds(32))
        #expect(breaker.permission(now: start + .seconds(32)) == .ask)
    }

    @Test("probes again where a probe was given up or its end is not told")
    func lost() {
        var breaker = opened()
        #expect(breaker.permission(now: start + .seconds(30)) == .probe)
        breaker.ended(.unknown, .probe, now: start + .seconds(31))
        #expect(breaker.permission(now: start + .seconds(31)) == .probe)
        #expect(breaker.permission(now: start + .seconds(60)) == .rest(until: start + .seconds(61)))
        #expect(breaker.permission(now: start + .seconds(61)) == .probe)
    }

    @Test("a cache holds what is asked for, in bounds")
    func cache() {
        var cache = FactsCache<Int, Int>(limit: 10)
        for number in 0..<1000 {
            cache.keep(number, for: number, until: start + .seconds(10))
            #expect(cache.value(0, now: start) == 0)
            #expect(cache.count <= 20)
        }
        #expect(cache.value(999, now: start) == 999)
        #expect(cache.value(1, now: start) == nil)
        #expect(cache.value(999, now: start + .seconds(10)) == nil)
        cache.keep(5, for: 0, until: start + .seconds(10))
        #expect(cache.value(0, now: start) == 5)
    }
}
