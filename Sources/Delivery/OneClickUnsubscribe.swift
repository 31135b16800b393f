package import Acknowledge
import CoreMetrics
package import Mail
import NIOCore

/// Somebody's wish to be taken off a list, as far as it is known.
package struct UnsubscribeCall: Sendable, Hashable {
    /// The same for each attempt at the same wish; receivers tell repetitions by it.
    package var id: String
    package var campaign: String
    /// The proven sender.
    package var address: String
    /// From the mailing token, where there was one.
    package var mailing: String?
    package var recipient: String?

    package init(
        id: String, campaign: String, address: String, mailing: String? = nil, recipient: String? = nil
    ) {
        (self.id, self.campaign, self.address) = (id, campaign, address)
        (self.mailing, self.recipient) = (mailing, recipient)
    }
}

/// The list owner's system confirmed: the customer may be told "done".
package struct UnsubscribeConfirmation: Sendable, Equatable {
    /// 200 to 299.
    package let status: Int
}

/// Why nobody confirmed; the customer is told "passed on".
package enum UnsubscribeFailure: Error, Sendable, Equatable {
    /// The URL has a place for something that is not known of this wish.
    case lacks([WebAddressPattern.Place])
    case failed(HTTPFailure)
    case refused(Int)

    /// Whether another attempt later may do better.
    package var isTemporary: Bool {
        switch self {
        case .lacks: false
        case .refused(let status): status >= 500 || [408, 425, 429].contains(status)
        case .failed(let failure):
            switch failure {
            case .nameUnknown, .notReached, .tls, .tooLate, .cut, .garbled, .tooLarge, .busy, .cancelled: true
            case .unfit, .plaintext, .addressRefused, .redirected: false
            }
        }
    }
}

extension UnsubscribeFailure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .lacks(let places):
            "nothing is known for \(places.map { "{\($0.rawValue)}" }.sorted().joined(separator: ", ")) in the URL"
        case .failed(let failure): failure.description
        case .refused(let status): "the list’s system answered \(status)"
        }
    }
}

/// Tells the list owner's system that somebody unsubscribes: one click (RFC 8058), or a signed webhook.
package struct OneClickUnsubscribe: Sendable {
    private let requester: HTTPRequester
    private let clock: @Sendable () -> Moment

    /// - Parameter clock: the time that is signed.
    package init(requester: HTTPRequester, clock: @escaping @Sendable () -> Moment) {
        (self.requester, self.clock) = (requester, clock)
    }

    /// One attempt, within the target's time.
    package func unsubscribe(
        _ wish: UnsubscribeCall, at target: UnsubscribeTarget
    ) async -> Result<UnsubscribeConfirmation, UnsubscribeFailure> {
        let result = await attempt(wish, target)
        Counter(
            label: "porchlight_unsubscribe_attempts_total",
            dimensions: [("outcome", OneClickUnsubscribe.word(result))]
        ).increment()
        return result
    }

    private func attempt(
        _ wish: UnsubscribeCall, _ target: UnsubscribeTarget
    ) async -> Result<UnsubscribeConfirmation, UnsubscribeFailure> {
        let call: HTTPCall
        do throws(UnsubscribeFailure) { call = try self.call(wish, target) } catch { return .failure(error) }
        switch await requester.request(call, deadline: .now() + TimeAmount(target.timeout)) {
        case .failure(let failure): return .failure(.failed(failure))
        case .success(let answer):
            return answer.isGood
                ? .success(UnsubscribeConfirmation(status: answer.status)) : .failure(.refused(answer.status))
        }
    }

    private func call(_ wish: UnsubscribeCall, _ target: UnsubscribeTarget) throws(UnsubscribeFailure)
        -> HTTPCall
    {
        var call: HTTPCall
        switch target.way {
        case .oneClick(let pattern):
            // RFC 8058 §3.1: this body, and nothing that says who asks: no cookie, no signature.
            call = HTTPCall(
                "POST", try OneClickUnsubscribe.address(pattern, wish),
                headers: [("Content-Type", "application/x-www-form-urlencoded")],
                body: Array("List-Unsubscribe=One-Click".utf8))
        case .webhook(let address, let secrets):
            let request = SignedRequest(Wish(wish), id: wish.id, at: clock(), secrets: secrets)
            call = HTTPCall("POST", address, headers: request.headers, body: request.body)
        }
        // What stands in the answer is for people with browsers (RFC 8058 has nothing to say of it).
        call.ignoresBody = true
        (call.allowsPrivate, call.trust) = (target.allowsPrivate, target.trust)
        return call
    }

    private static func address(_ pattern: WebAddressPattern, _ wish: UnsubscribeCall)
        throws(UnsubscribeFailure) -> WebAddress
    {
        let known: [WebAddressPattern.Place: String?] = [
            .address: wish.address, .campaign: wish.campaign, .mailing: wish.mailing,
            .recipient: wish.recipient,
        ]
        let values = known.compactMapValues { $0 }
        if let address = pattern.filled(values) { return address }
        let missing = pattern.places.filter { values[$0]?.isEmpty ?? true }
        guard missing.isEmpty else { throw .lacks(missing.sorted { $0.rawValue < $1.rawValue }) }
        throw .failed(.unfit("what is known of the customer makes no URL"))
    }

    private static func word(_ result: Result<UnsubscribeConfirmation, UnsubscribeFailure>) -> String {
        switch result {
        case .success: "confirmed"
        case .failure(.lacks): "lacking"
        case .failure(.refused): "status"
        case .failure(.failed(let failure)): failure.word
        }
    }
}

/// The wish as JSON.
private struct Wish: Encodable {
    let type = "unsubscribe"
    let campaign: String
    let address: String
    let mailing: String?
    let recipient: String?

    init(_ wish: UnsubscribeCall) {
        (campaign, address) = (wish.campaign, wish.address)
        (mailing, recipient) = (wish.mailing, wish.recipient)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(type, forKey: .type)
        try container.encode(campaign, forKey: .campaign)
        try container.encode(address, forKey: .address)
        try container.encode(mailing, forKey: .mailing)
        try container.encode(recipient, forKey: .recipient)
    }

    enum CodingKeys: String, CodingKey { case type, campaign, address, mailing, recipient }
}
