package import Mail
import OpenSSL
package import Store

/// How long somebody stays logged in.
package struct SessionRules: Sendable, Equatable {
    /// Without a request.
    package var idle = Duration.seconds(3600)
    /// In all.
    package var length = Duration.seconds(12 * 3600)
    /// After how long the cookie gets another value.
    package var renewal = Duration.seconds(15 * 60)
    /// For how long the value before is still taken, for requests that were under way.
    package var grace = Duration.seconds(60)
    /// Sessions of one account at once.
    package var perAccount = 20

    package init() {}
}

/// A session that somebody came in with.
package struct AdmittedSession: Sendable, Equatable {
    package var principal: Principal
    /// What the cookie has to say from now on; nil: what it says.
    package var newCookie: String?
    /// What every change must bring along in a header field, so that no other site's page can ask for it.
    package var requestToken: String
    package var ends: Moment
}

extension Doorkeeper {
    /// Logs somebody in with his password; the cookie is always a new one.
    package func openSession(name: String, password: String, from address: String) async -> Result<
        AdmittedSession, Refusal
    > {
        let principal: Principal
        switch await admit(name: name, password: password, from: address) {
        case .failure(let refusal): return .failure(refusal)
        case .success(let found): principal = found
        }
        let (cookie, id, now, rules) = (
            base32(RandomBytes.make(32)), base32(RandomBytes.make(16)), now(), sessionRules()
        )
        do {
            try await store.sweepSessions(usedBefore: now - rules.idle, createdBefore: now - rules.length)
            guard
                try await store.openSession(
                    of: name, publicID: id, hash: Digest.sha256(cookie.utf8), limit: rules.perAccount, at: now
                )
            else { return .failure(.wrong) }
        } catch { return .failure(.unavailable(error)) }
        var admitted = principal
        admitted.way = .session
        return .success(
            AdmittedSession(
                principal: admitted, newCookie: cookie, requestToken: requestToken(id),
                ends: now + rules.length))
    }

    /// - Parameter cookie: what it says.
    package func admit(session cookie: String) async -> Result<AdmittedSession, Refusal> {
        guard cookie.utf8.count == 52 else { return .failure(.wrong) }
        let (hash, now, rules) = (Digest.sha256(cookie.utf8), now(), sessionRules())
        do {
            guard
                let found = try await store.admission(
                    sessionHash: hash, usedAfter: now - rules.idle, createdAfter: now - rules.length,
                    changedAfter: now - rules.grace)
            else { return .failure(.wrong) }
            return .success(
                AdmittedSession(
                    principal: Principal(found.account, way: .session),
                    newCookie: try await renewed(found, hash, rules, at: now),
                    requestToken: requestToken(found.publicID),
                    ends: found.created + rules.length))
        } catch let failure as StoreFailure { return .failure(.unavailable(failure)) } catch {
            preconditionFailure("the store throws StoreFailure only")
        }
    }

    private func renewed(_ session: Admission, _ hash: [UInt8], _ rules: SessionRules, at now: Moment)
        async throws(StoreFailure) -> String?
    {
        if !session.isFormer, let renewed = session.renewed, now - renewed >= rules.renewal {
            let cookie = base32(RandomBytes.make(32))
            let isOurs = try await store.renewSession(
                session.id, from: hash, to: Digest.sha256(cookie.utf8), at: now)
            return isOurs ? cookie : nil
        }
        if let last = session.lastUsed, now - last >= .seconds(60) {
            try await store.sessionUsed(session.id, at: now)
        }
        return nil
    }

    package func closeSession(_ cookie: String) async throws(StoreFailure) {
        try await store.endSession(hash: Digest.sha256(cookie.utf8))
    }

    private func requestToken(_ id: String) -> String {
        base32(Digest.hmacSHA256(key: sessionKey, Array(id.utf8)))
    }

    /// Whether both are the same, in a time that says nothing about either.
    package static func isSame(_ a: String, _ b: String) -> Bool {
        Digest.equal(Array(a.utf8), Array(b.utf8))
    }
}
