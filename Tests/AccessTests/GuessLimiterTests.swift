import Access
import Mail
import Testing

/// One step of a story: who guesses what from where, how long after the step before, and what must come of it.
struct GuessStep: Sendable, CustomTestStringConvertible {
    enum Outcome: Sendable, Equatable { case wrong, right, waits(Duration) }
    var account: String
    var address: String
    var count = 1
    var after = Duration.zero
    var outcome: Outcome

    var testDescription: String { "\(count) × \(account) from \(address): \(outcome)" }
}

@Suite("Wrong guesses")
struct GuessLimiterTests {
    static let stories: [(String, [GuessStep])] = [
        (
            "ten are free, then the wait doubles",
            [
                .init(account: "maja", address: "192.0.2.1", count: 10, outcome: .wrong),
                .init(account: "maja", address: "192.0.2.1", outcome: .waits(.seconds(1))),
                .init(account: "maja", address: "192.0.2.1", after: .seconds(1), outcome: .wrong),
                .init(
                    account: "maja", address: "192.0.2.1", after: .seconds(1), outcome: .waits(.seconds(1))),
                .init(account: "maja", address: "192.0.2.1", after: .seconds(1), outcome: .wrong),
                .init(account: "maja", address: "192.0.2.1", outcome: .waits(.seconds(4))),
            ]
        ),
        (
            "nobody is locked out of her own address by guesses from another",
            [
                .init(account: "maja", address: "192.0.2.1", count: 10, outcome: .wrong),
                .init(account: "maja", address: "192.0.2.1", outcome: .waits(.seconds(1))),
                .init(account: "maja", address: "198.51.100.7", outcome: .right),
            ]
        ),
        (
            "an address that goes through the names waits too",
            (0..<10).map { .init(account: "name\($0)", address: "192.0.2.1", outcome: .wrong) }
                + [.init(account: "other", address: "192.0.2.1", outcome: .waits(.seconds(1)))]
        ),
        (
            "who came in from there before does not wait for what others there do",
            [.init(account: "maja", address: "192.0.2.1", outcome: .right)]
                + (0..<10).map { .init(account: "name\($0)", address: "192.0.2.1", outcome: .wrong) }
                + [
                    .init(account: "maja", address: "192.0.2.1", outcome: .right),
                    .init(account: "name0", address: "192.0.2.1", outcome: .waits(.seconds(1))),
                ]
        ),
        (
            "a right guess of one's own account does not end the wait for others'",
            [
                .init(account: "mallory", address: "192.0.2.1", outcome: .right),
                .init(account: "maja", address: "192.0.2.1", count: 9, outcome: .wrong),
                .init(account: "mallory", address: "192.0.2.1", outcome: .right),
                .init(account: "maja", address: "192.0.2.1", outcome: .wrong),
                .init(account: "mallory", address: "192.0.2.1", outcome: .right),
                .init(account: "maja", address: "192.0.2.1", outcome: .waits(.seconds(1))),
            ]
        ),
        (
            "a count is forgotten in time",
            [
                .init(account: "maja", address: "192.0.2.1", count: 10, outcome: .wrong),
                .init(
                    account: "maja", address: "192.0.2.1", count: 9, after: .seconds(3700), outcome: .wrong),
                .init(account: "maja", address: "192.0.2.1", outcome: .wrong),
            ]
        ),
        (
            "a right guess makes a clean sheet for the account",
            [
                .init(account: "maja", address: "192.0.2.1", count: 9, outcome: .wrong),
                .init(account: "maja", address: "192.0.2.1", outcome: .right),
                .init(account: "maja", address: "192.0.2.1", count: 10, outcome: .wrong),
            ]
        ),
    ]

    @Test("who guesses too often waits, and nobody else", arguments: stories)
    func story(name: String, steps: [GuessStep]) {
        var limiter = GuessLimiter()
        var now = Moment(seconds: 1_795_000_000)
        for step in steps {
            now = now + step.after
            for _ in 0..<step.count {
                let guess = GuessLimiter.Guess.password(account: step.account)
                switch (limiter.begin(guess, from: step.address, at: now), step.outcome) {
                case (.go, .right): limiter.succeeded(guess, from: step.address, at: now)
                case (.go, .wrong): break
                case (.wait(let time, _), .waits(let expected)): #expect(time == expected, "\(name): \(step)")
                case (let verdict, _): Issue.record("\(name): \(step) is \(verdict)")
                }
            }
        }
    }

    @Test("the wait ends at its longest: of an account from an address, and of an address")
    func longest() {
        var limiter = GuessLimiter()
        var now = Moment(seconds: 1_795_000_000)
        var waits: [Duration] = []
        for _ in 0..<40 {
            if case .wait(let time, let isFirst) = limiter.begin(.password(account: "a"), from: "x", at: now)
            {
                #expect(isFirst)
                waits.append(time)
                now = now + time
                _ = limiter.begin(.password(account: "a"), from: "x", at: now)
            }
        }
        #expect(waits.max() == .seconds(900))
        var tokens = GuessLimiter()
        var longest = Duration.zero
        for _ in 0..<60 {
            if case .wait(let time, _) = tokens.begin(.token, from: "x", at: now) {
                longest = max(longest, time)
                now = now + time
            }
        }
        #expect(longest == .seconds(60))
    }

    @Test("old tokens of a program do not keep the people behind its address out")
    func tokensApart() {
        var limiter = GuessLimiter()
        let now = Moment(seconds: 1_795_000_000)
        for _ in 0..<50 { _ = limiter.begin(.token, from: "x", at: now) }
        #expect(limiter.begin(.password(account: "a"), from: "x", at: now) == .go(after: .zero))
    }

    @Test(
        "an account that is guessed at from everywhere becomes slow for strangers only, and is never closed")
    func slowness() {
        var limiter = GuessLimiter()
        let now = Moment(seconds: 1_795_000_000)
        let maja = GuessLimiter.Guess.password(account: "maja")
        _ = limiter.begin(maja, from: "home", at: now)
        limiter.succeeded(maja, from: "home", at: now)
        for number in 0..<1000 { _ = limiter.begin(maja, from: "bot\(number)", at: now) }
        #expect(limiter.begin(maja, from: "new", at: now) == .go(after: .seconds(4)))
        #expect(limiter.begin(maja, from: "home", at: now) == .go(after: .zero))
    }

    @Test("what is remembered is bounded, and those who guess most are remembered longest")
    func bounded() {
        var rules = GuessLimiter.Rules()
        rules.capacity = 100
        var limiter = GuessLimiter(rules)
        let now = Moment(seconds: 1_795_000_000)
        for _ in 0..<10 { _ = limiter.begin(.token, from: "worst", at: now) }
        for number in 0..<5000 {
            _ = limiter.begin(.token, from: "bot\(number)", at: now)
            limiter.succeeded(.password(account: "a\(number)"), from: "x", at: now)
            #expect(limiter.size <= 200)
        }
        #expect(limiter.begin(.token, from: "worst", at: now) == .wait(.seconds(1), isFirst: true))
    }

    @Test(
        "an address counts as what one household has",
        arguments: [
            ("192.0.2.1", "192.0.2.1"), ("::ffff:192.0.2.1", "192.0.2.1"),
            ("2001:db8:1:2::1", "2001:db8:1:2/64"), ("2001:db8:1:2:ffff::9", "2001:db8:1:2/64"),
            ("fe80::1%eth0", "fe80:0:0:0/64"), ("", ""),
        ])
    func address(text: String, key: String) { #expect(addressKey(text) == key) }
}
