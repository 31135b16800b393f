package import Mail
package import Store

/// Who may come in: tokens and passwords, and one count of wrong guesses for all doors.
package final class Doorkeeper: Sendable {
    /// Why nobody was let in; what the stranger is told never says which.
    package enum Refusal: Error, Sendable, Equatable {
        /// No such token or account, a wrong password, an expired or revoked one, a disabled account.
        case wrong
        /// Too many wrong guesses from this address or for this account; again after this time.
        case tooMany(retryAfter: Duration)
        case unavailable(StoreFailure)
    }

    private let store: Store
    private let now: @Sendable () -> Moment

    package init(store: Store, now: @escaping @Sendable () -> Moment) {
        (self.store, self.now) = (store, now)
    }

    /// - Parameter address: the client's IP address, without its port.
    package func admit(token: String, from address: String) async -> Result<Principal, Refusal> {
        .failure(.wrong)
    }

    package func admit(name: String, password: String, from address: String) async -> Result<
        Principal, Refusal
    > {
        .failure(.wrong)
    }
}
