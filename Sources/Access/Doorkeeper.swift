import Foundation
package import Mail
package import OpenSSL
package import Store
import Synchronization

/// Who may come in: tokens, passwords and sessions, and one count of wrong guesses for all doors.
package final class Doorkeeper: Sendable {
    /// Why nobody was let in; what the stranger is told never says which.
    package enum Refusal: Error, Sendable, Equatable {
        /// No such token or account, a wrong password, an expired or revoked one, a disabled account.
        case wrong
        /// Too many wrong guesses from this address or for this account; again after this time.
        case tooMany(retryAfter: Duration)
        case unavailable(StoreFailure)
    }

    let store: Store
    let now: @Sendable () -> Moment
    let sessionRules: @Sendable () -> SessionRules
    let desk = PasswordDesk()
    let cost: PasswordHash.Cost
    /// What a forged request cannot know is made with it.
    let sessionKey: [UInt8]
    private let pause: @Sendable (Duration) async -> Void
    private let limiter: Mutex<GuessLimiter>
    private let wrong = Mutex(Unreported())
    private let blocked = Mutex(Unreported())
    /// What the password of an account that is not there is compared with.
    private let decoy: String

    /// What happened since it was put into the events last: a flood of guesses must be none of events.
    private struct Unreported {
        var count = 0
        var last: Moment?

        /// Counts one more; how many to report, if it is time again.
        mutating func add(every time: Duration, at now: Moment) -> Int? {
            count += 1
            if let last, now - last < time, last <= now { return nil }
            defer { (count, last) = (0, now) }
            return count
        }
    }

    /// - Parameters:
    ///   - cost: of new passwords; tests take less.
    ///   - pause: how a slow account waits.
    package init(
        store: Store, rules: GuessLimiter.Rules = .init(), cost: PasswordHash.Cost = .usual,
        sessions: @escaping @Sendable () -> SessionRules = { SessionRules() },
        pause: @escaping @Sendable (Duration) async -> Void = { try? await Task.sleep(for: $0) },
        now: @escaping @Sendable () -> Moment
    ) {
        (self.store, self.now, self.cost, self.pause) = (store, now, cost, pause)
        sessionRules = sessions
        limiter = Mutex(GuessLimiter(rules))
        sessionKey = Digest.hmacSHA256(key: store.secret, Array("porchlight session requests".utf8))
        decoy = PasswordHash.decoy(cost: cost)
    }

    // MARK: Tokens

    /// A good token is let in whatever was guessed from its address: nobody finds one by guessing.
    ///
    /// - Parameter address: the client's IP address, without its port.
    package func admit(token: String, from address: String) async -> Result<Principal, Refusal> {
        let now = now()
        if AccessToken.isWellFormed(token) {
            do {
                // By what is stored, not by the token: how long the search takes says nothing about any token.
                if let found = try await store.admission(tokenHash: AccessToken.hash(token), at: now) {
                    await noteUse(found, at: now)
                    return .success(Principal(token: found))
                }
            } catch { return .failure(.unavailable(error)) }
        }
        return .failure(await refuse(.token, from: addressKey(address), at: now))
    }

    private func noteUse(_ token: Admission, at now: Moment) async {
        if let last = token.lastUsed, now - last < .seconds(60), last <= now { return }
        // It is for people who look which tokens are not needed any more; one that is not written harms nobody.
        try? await store.tokenUsed(token.id, at: now)
    }

    /// Counts a guess that is known to be wrong.
    private func refuse(_ guess: GuessLimiter.Guess, from address: String, at now: Moment) async -> Refusal {
        switch limiter.withLock({ $0.begin(guess, from: address, at: now) }) {
        case .wait(let time, let isFirst):
            if isFirst { await reportBlocked("", at: now) }
            return .tooMany(retryAfter: time)
        case .go:
            await reportWrong(at: now)
            return .wrong
        }
    }

    /// Whether somebody who came in a while ago, and is still here, would be let in as the same now. Of a session only its
    /// account is looked at.
    package func isStillLetIn(_ principal: Principal) async throws(StoreFailure) -> Bool {
        if principal.way == .socket { return true }
        guard let account = try await store.account(principal.name, at: now()), account.disabled == nil,
            Role(rawValue: account.role) ?? .read >= principal.role,
            Principal.common(principal.campaigns, account.campaigns) == principal.campaigns
        else { return false }
        guard let id = principal.tokenID else { return true }
        guard let token = try await store.tokens(of: principal.name).first(where: { $0.id == id }) else {
            return false
        }
        return token.revoked == nil && token.expires.map { $0 > now() } ?? true
    }

    // MARK: Passwords

    /// - Parameter address: the client's IP address, without its port.
    package func admit(name: String, password: String, from address: String) async -> Result<
        Principal, Refusal
    > {
        let place = addressKey(address)
        guard desk.enter(place) else { return .failure(.tooMany(retryAfter: .seconds(1))) }
        defer { desk.leave(place) }
        let guess = GuessLimiter.Guess.password(account: name.cut(toOctets: 64))
        switch limiter.withLock({ $0.begin(guess, from: place, at: now()) }) {
        case .wait(let time, let isFirst):
            if isFirst { await reportBlocked(name, at: now()) }
            return .failure(.tooMany(retryAfter: time))
        case .go(after: let slowness):
            if slowness > .zero { await pause(slowness) }
        }
        do {
            guard let account = try await rightPassword(name, password) else {
                await reportWrong(at: now())
                return .failure(.wrong)
            }
            limiter.withLock { $0.succeeded(guess, from: place, at: now()) }
            return .success(Principal(account, way: .password))
        } catch {
            limiter.withLock { $0.abandoned(guess, from: place, at: now()) }
            return .failure(.unavailable(error))
        }
    }

    /// The account, if the password is right; costs the same if there is none.
    private func rightPassword(_ name: String, _ password: String) async throws(StoreFailure) -> Account? {
        let isPossible = isAccountName(name) && password.utf8.count <= longestPassword
        let stored = isPossible ? try await store.passwordHash(of: name) : nil
        let octets = passwordOctets(isPossible ? password : "")
        let (against, cost) = (stored ?? decoy, cost)
        let (isRight, renewed) = await desk.perform {
            let isRight = PasswordHash.verify(octets, against)
            let renewed =
                isRight && PasswordHash.isOutdated(against, cost: cost)
                ? PasswordHash.make(octets, salt: RandomBytes.make(PasswordHash.saltLength), cost: cost) : nil
            return (isRight, renewed)
        }
        guard isRight, let stored else { return nil }
        if let renewed { try await store.restorePassword(renewed, of: name, insteadOf: stored) }
        // Read again: the password may have been changed while it was compared.
        guard try await store.passwordHash(of: name) == (renewed ?? stored) else { return nil }
        return try await store.account(name, at: now())
    }

    // MARK: What is recorded

    /// - Parameter name: whom the guesses were for; a name that is none of ours is a stranger's words, which events do not hold.
    private func reportBlocked(_ name: String, at now: Moment) async {
        guard let count = blocked.withLock({ $0.add(every: .seconds(10), at: now) }) else { return }
        let account = isAccountName(name) ? try? await store.account(name, at: now) : nil
        await record(.loginBlocked, count, account: account?.name ?? "", at: now)
    }

    private func reportWrong(at now: Moment) async {
        guard let count = wrong.withLock({ $0.add(every: .seconds(60), at: now) }) else { return }
        await record(.loginFailed, count, account: "", at: now)
    }

    /// The store may be full or gone; that is told by others.
    private func record(_ kind: EventKind, _ count: Int, account: String, at now: Moment) async {
        try? await store.recordGuesses(kind, count, account: account, at: now)
    }
}

extension Principal {
    init(_ account: Account, way: Way) {
        self.init(
            way: way, name: account.name, displayName: account.displayName,
            role: Role(rawValue: account.role) ?? .read, campaigns: account.campaigns)
    }

    /// Never more than its owner may.
    init(token: Admission) {
        self.init(token.account, way: .token)
        role = min(role, Role(rawValue: token.role) ?? .read)
        campaigns = Principal.common(campaigns, token.campaigns)
        (self.token, tokenID) = (token.name, token.publicID)
    }
}

extension PasswordHash {
    /// A stored password that nobody has.
    static func decoy(cost: Cost) -> String {
        // Only its parameters matter; that it is no hash of anything costs the same to find out.
        "$scrypt$ln=\(cost.logN),r=\(cost.r),p=\(cost.p)$" + String(repeating: "A", count: 22) + "$"
            + String(repeating: "A", count: 43)
    }
}

extension String {
    func cut(toOctets limit: Int) -> String { String(decoding: utf8.prefix(limit), as: UTF8.self) }
}
