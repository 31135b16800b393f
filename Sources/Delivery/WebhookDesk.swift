import Config
import CoreMetrics
package import Mail
import NIOCore
import OpenSSL
import Store

/// What came back from a test of an endpoint.
package struct WebhookTrial: Sendable, Equatable {
    /// The `webhook-id` that was sent.
    package let id: String
    /// Nil where no answer came; then `error` says why.
    package let status: Int?
    package let error: String?
    /// The beginning of the answer's body, as text.
    package let body: String
    package let took: Duration
}

/// Signs one event and sends it to one endpoint.
struct WebhookSender: Sendable {
    let requester: HTTPRequester
    let now: @Sendable () -> Moment

    /// Octets of an answer's body that are of interest, which are none but for tests.
    private static let glance = 2000

    func send(_ payload: WebhookPayload, to endpoint: WebhookSettings) async -> Result<
        HTTPAnswer, HTTPFailure
    > {
        let request = SignedRequest(
            bytes: payload.bytes, id: payload.id, at: now(), secrets: endpoint.secrets,
            contentType: WebhookPayload.contentType)
        var call = HTTPCall("POST", endpoint.address, headers: request.headers, body: request.body)
        call.glance = WebhookSender.glance
        (call.allowsPrivate, call.trust) = (endpoint.allowsPrivate, endpoint.trust)
        let result = await requester.request(call, deadline: .now() + TimeAmount(endpoint.timeout))
        Counter(
            label: "porchlight_webhook_attempts_total",
            dimensions: [
                ("endpoint", endpoint.name), ("outcome", WebhookVerdict(result, at: now()).kind.rawValue),
            ]
        ).increment()
        return result
    }

    /// Sends a test event now, also to an endpoint that is paused. Nothing is remembered of it.
    func test(_ endpoint: WebhookSettings, source: WebhookSource) async -> WebhookTrial {
        let id = "evt_test_" + SignedRequest.makeID().dropFirst(4)
        let payload = WebhookPayload(testOf: endpoint.name, id: id, at: now(), source: source)
        let clock = ContinuousClock()
        let began = clock.now
        let result = await send(payload, to: endpoint)
        let took = clock.now - began
        switch result {
        case .success(let answer):
            return WebhookTrial(
                id: id, status: answer.status,
                error: answer.isGood
                    ? nil : "answered \(answer.status); anything from 200 to 299 counts as taken",
                body: String(decoding: answer.body, as: UTF8.self).singleLine, took: took)
        case .failure(let failure):
            return WebhookTrial(id: id, status: nil, error: failure.description, body: "", took: took)
        }
    }
}
