package import Mail

/// Counts wrong guesses and says who has to wait: bounded in memory, and by the times that it is given only.
///
/// Two things are refused while they wait: an account *from one address*, and an address (of passwords; of tokens apart from
/// that, because a program with an old token must not keep the people behind the same address out). An account as such is
/// never refused, or anybody could lock its owner out: it only becomes slow for those whom it does not know yet.
///
/// A guess counts when it begins, and is taken back when it was right, so that many at once do not slip through.
package struct GuessLimiter: Sendable {
    /// How many are free, and how the wait grows.
    package struct Rules: Sendable, Equatable {
        /// Wrong guesses without a wait: of one account from one address, and of one address in all.
        package var free = 9
        /// Wrong guesses of one account from everywhere, after which it is slow for strangers.
        package var freeOfAccount = 100
        /// The first wait; each is twice the one before.
        package var first = Duration.seconds(1)
        package var longest = Duration.seconds(15 * 60)
        /// The longest wait of an address as a whole, behind which there may be a whole office.
        package var longestOfAddress = Duration.seconds(60)
        /// The longest that an account is slow.
        package var slowest = Duration.seconds(4)
        /// After how long without a guess, beyond its wait, a count is forgotten.
        package var memory = Duration.seconds(3600)
        /// For how long an address is known to an account after a right guess.
        package var acquaintance = Duration.seconds(30 * 86_400)
        /// Counts and acquaintances kept at once.
        package var capacity = 20_000

        package init() {}
    }

    /// What is guessed.
    package enum Guess: Sendable, Equatable {
        case password(account: String)
        case token
    }

    /// What became of asking to guess.
    package enum Verdict: Sendable, Equatable {
        /// He may, after this time; counted as wrong until `succeeded` says otherwise.
        case go(after: Duration)
        /// Not before this time is over. `isFirst` once for each wait.
        case wait(Duration, isFirst: Bool)
    }

    /// What is counted; a hash with a seed of this process, so that no name that a stranger sends takes memory.
    private struct Key: Hashable {
        var value: Int

        init(_ kind: UInt8, _ parts: String...) {
            var hasher = Hasher()
            hasher.combine(kind)
            for part in parts { hasher.combine(part) }
            value = hasher.finalize()
        }
    }

    private struct Count {
        var wrong = 0
        var last: Moment
        var blockedUntil: Moment?
        var isTold = false
    }

    private let rules: Rules
    private var counts: [Key: Count] = [:]
    private var acquaintances: [Key: Moment] = [:]

    package init(_ rules: Rules = Rules()) { self.rules = rules }

    /// How much is remembered, for tests and metrics.
    package var size: Int { counts.count + acquaintances.count }

    /// Asks whether a guess may be made now.
    ///
    /// - Parameter address: as `addressKey` makes it.
    package mutating func begin(_ guess: Guess, from address: String, at now: Moment) -> Verdict {
        let isKnown = isKnown(guess, address, at: now)
        let keys = keys(guess, address, isKnown: isKnown)
        for (key, _) in keys {
            guard var count = counts[key], let until = count.blockedUntil, until > now else { continue }
            let isFirst = !count.isTold
            count.isTold = true
            counts[key] = count
            return .wait(until - now, isFirst: isFirst)
        }
        for (key, longest) in keys { add(key, longest: longest, at: now) }
        guard case .password(let account) = guess else { return .go(after: .zero) }
        let slowKey = Key(2, account)
        let slow = isKnown ? Duration.zero : slowness(slowKey, at: now)
        add(slowKey, longest: nil, at: now)
        return .go(after: slow)
    }

    /// The guess was right: what it counted is taken back, and the address is known to the account from now on.
    package mutating func succeeded(_ guess: Guess, from address: String, at now: Moment) {
        let keys = keys(guess, address, isKnown: isKnown(guess, address, at: now))
        guard case .password(let account) = guess else {
            for (key, _) in keys { takeBack(key) }
            return
        }
        // Of the address only this one: who has an account must not go on guessing others' for ever.
        if let pair = keys.first?.0 { counts[pair] = nil }
        for (all, _) in keys.dropFirst() { takeBack(all) }
        takeBack(Key(2, account))
        if acquaintances.count >= rules.capacity { forgetAcquaintances(at: now) }
        acquaintances[Key(3, account, address)] = now
    }

    /// Nothing was learnt, for reasons of ours: the guess does not count.
    package mutating func abandoned(_ guess: Guess, from address: String, at now: Moment) {
        for (key, _) in keys(guess, address, isKnown: isKnown(guess, address, at: now)) { takeBack(key) }
        if case .password(let account) = guess { takeBack(Key(2, account)) }
    }

    // MARK: Counting

    /// What a guess counts for and waits for, with the longest wait; the address as a whole only where the account has not
    /// come in from there before.
    private func keys(_ guess: Guess, _ address: String, isKnown: Bool) -> [(Key, longest: Duration)] {
        switch guess {
        case .password(let account):
            let pair = (Key(0, account, address), longest: rules.longest)
            return isKnown ? [pair] : [pair, (Key(1, address), longest: rules.longestOfAddress)]
        case .token: return [(Key(4, address), longest: rules.longestOfAddress)]
        }
    }

    /// Whoever has come in from there before is not made to wait for what others behind the same address do.
    private func isKnown(_ guess: Guess, _ address: String, at now: Moment) -> Bool {
        guard case .password(let account) = guess, let last = acquaintances[Key(3, account, address)] else {
            return false
        }
        return now - last < rules.acquaintance
    }

    /// - Parameter longest: of the waits; nil: there is none.
    private mutating func add(_ key: Key, longest: Duration?, at now: Moment) {
        if counts.count >= rules.capacity, counts[key] == nil { forget(at: now) }
        var count = counts[key] ?? Count(last: now)
        if isForgotten(count, at: now) { count = Count(last: now) }
        count.wrong += 1
        count.last = now
        if let longest, count.wrong > rules.free {
            count.blockedUntil = now + doubled(count.wrong - rules.free - 1, upTo: longest)
            count.isTold = false
        }
        counts[key] = count
    }

    private mutating func takeBack(_ key: Key) {
        guard var count = counts[key] else { return }
        count.wrong -= 1
        // Who has an account of his own must not end the wait for guessing others' by coming in with it.
        if count.wrong <= rules.free { count.blockedUntil = nil }
        counts[key] = count.wrong > 0 ? count : nil
    }

    /// `first`, doubled so many times, or `longest`.
    private func doubled(_ times: Int, upTo longest: Duration) -> Duration {
        var wait = rules.first
        for _ in 0..<min(max(0, times), 40) where wait < longest { wait = wait * 2 }
        return min(wait, longest)
    }

    /// Grows by a tenth of a second for each wrong guess above what is free.
    private func slowness(_ key: Key, at now: Moment) -> Duration {
        guard let count = counts[key], !isForgotten(count, at: now), count.wrong >= rules.freeOfAccount else {
            return .zero
        }
        let above = min(count.wrong - rules.freeOfAccount + 1, 1000)
        return min(rules.slowest, .milliseconds(100) * above)
    }

    private func isForgotten(_ count: Count, at now: Moment) -> Bool {
        now - max(count.last, count.blockedUntil ?? count.last) > rules.memory
    }

    /// Makes room: first for what is over, then for a quarter of those with the fewest guesses, the oldest first.
    private mutating func forget(at now: Moment) {
        counts = counts.filter { !isForgotten($0.value, at: now) }
        guard counts.count >= rules.capacity else { return }
        let order = counts.sorted { ($0.value.wrong, $0.value.last) < ($1.value.wrong, $1.value.last) }
        for (key, _) in order.prefix(max(1, rules.capacity / 4)) { counts[key] = nil }
    }

    private mutating func forgetAcquaintances(at now: Moment) {
        acquaintances = acquaintances.filter { now - $0.value < rules.acquaintance }
        guard acquaintances.count >= rules.capacity else { return }
        for (key, _) in acquaintances.sorted(by: { $0.value < $1.value }).prefix(max(1, rules.capacity / 4)) {
            acquaintances[key] = nil
        }
    }
}
