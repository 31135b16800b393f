package import Acknowledge

/// One request to a company's system.
package struct HTTPCall: Sendable {
    package var method: String
    package var address: WebAddress
    /// Beside `Host`, `User-Agent`, `Accept` and `Content-Length`.
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]
    /// Only the answer's status is of interest: its body is not read, and the connection closed.
    package var ignoresBody = false
    /// Only the status and the first so many octets of the body are of interest: a body that is too long, is cut, or comes in
    /// a coding of its own spoils nothing.
    package var glance: Int?
    /// See `RemoteAddress.isAllowed`; also lets requests to this machine go without TLS.
    package var allowsPrivate: Bool
    /// PEM file of the CAs that are believed; nil for the system's.
    package var trust: String?

    package init(
        _ method: String, _ address: WebAddress, headers: [(name: String, value: String)] = [],
        body: [UInt8] = [],
        allowsPrivate: Bool = false, trust: String? = nil
    ) {
        (self.method, self.address, self.headers, self.body) = (method, address, headers, body)
        (self.allowsPrivate, self.trust) = (allowsPrivate, trust)
    }
}

/// What came back, whole.
package struct HTTPAnswer: Sendable, Equatable {
    /// 200 to 299 or 400 to 599.
    package let status: Int
    package let body: [UInt8]
    /// The `Retry-After` field as it is.
    package var retryAfter: String?

    package var isGood: Bool { (200...299).contains(status) }
}

/// Why there is no answer. Its words name no customer: neither path nor query of the URL are in them.
package enum HTTPFailure: Error, Sendable, Equatable {
    /// What was going on when the time was over.
    package enum Phase: String, Sendable {
        case lookup = "looking up the name"
        case connecting = "connecting"
        case handshake = "the TLS handshake"
        case answer = "waiting for the answer"
    }

    /// The request itself cannot be sent.
    case unfit(String)
    /// The URL has no TLS, and does not lead to this machine.
    case plaintext
    case nameUnknown(String)
    case addressRefused(RemoteAddress)
    case notReached(String)
    case tls(String)
    case tooLate(Phase)
    case redirected(Int)
    /// In octets.
    case tooLarge(limit: Int)
    case garbled(String)
    case cut
    /// Too many requests or lookups are under way.
    case busy
    /// Whoever asked does not want to know any more.
    case cancelled
}

extension HTTPFailure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unfit(let reason): "the request cannot be sent: \(reason)"
        case .plaintext: "without TLS only this machine may be asked, and only with “allow_private: true”"
        case .nameUnknown(let reason): "the name cannot be looked up: \(reason)"
        case .addressRefused(let address):
            "the name leads to \(address), which is \(address.kind.rawValue)"
                + (address.isAllowed(allowsPrivate: true)
                    ? "; set “allow_private: true” if that is meant" : " and never asked")
        case .notReached(let reason): "no connection: \(reason)"
        case .tls(let reason): "TLS: \(reason)"
        case .tooLate(let phase): "not in time: \(phase.rawValue) took too long"
        case .redirected(let status):
            "answered \(status), a redirect, which is not followed; set the URL that it leads to"
        case .tooLarge(let limit): "the answer is longer than \(limit) octets"
        case .garbled(let reason): "the answer is not HTTP as it should be: \(reason)"
        case .cut: "the connection was closed before the answer was complete"
        case .busy: "too many requests are under way"
        case .cancelled: "the request was given up"
        }
    }
}
