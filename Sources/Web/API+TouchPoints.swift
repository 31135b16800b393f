import Config
import Access
import Hummingbird
import Mail
import Store

/// Customers: what they wrote here, and what was said by other ways.
extension API {
    var customerRoutes: [Route] {
        [
            Route(
                method: .post, path: "/touch-points", role: .agent, group: "customers",
                summary: "Puts what was said by telephone, in a shop or elsewhere on a customer's timeline.",
                body: "TouchPointRequest", answer: "TouchPoint", status: 201, refusals: [409, 422],
                headers: [.idempotencyKey],
                example:
                    #"{"customer": "ann@example.com", "campaign": "spring", "channel": "phone", "direction": "in", "text": "Asked again for her parcel."}"#
            ) { try await addTouchPoint($0, $1) },
            Route(
                method: .get, path: "/customers/{address}", role: .read, group: "customers",
                summary: "A customer's conversations and touch points.",
                parameters: [.path("address", "The mail address.", example: "ann@example.com")],
                answer: "Customer"
            ) { _, context in try await customer(context) },
        ]
    }

    private func addTouchPoint(_ request: Request, _ context: APIContext) async throws -> Response {
        let body = try await decoded(TouchPointRequest.self, request, context)
        if let campaign = body.campaign, site().campaign(campaign) == nil {
            throw ProblemJSON(
                422, "Not taken", "there is no campaign “\(campaign.singleLine.cut(to: 60))”")
        }
        let point = TouchPoint(
            customer: body.customer ?? "", campaign: body.campaign, conversation: body.conversation,
            at: body.at.flatMap { Moment(rfc3339: $0) } ?? now(),
            channel: TouchPoint.Channel(rawValue: body.channel) ?? .other,
            direction: TouchPoint.Direction(rawValue: body.direction) ?? .in, text: body.text,
            reference: body.reference ?? "")
        let result = try await store.addTouchPoint(
            point, answered: body.answered ?? false, by: context.acting(), key: idempotencyKey(request),
            request: "\(body)", at: now())
        switch result {
        case .success(let kept): return try await answering(.created) { TouchPointJSON(kept) }
        case .failure(let refusal): throw ProblemJSON(refusal, body.conversation ?? "")
        }
    }

    private func customer(_ context: APIContext) async throws -> Response {
        let address = try context.path("address")
        let agent = try context.acting()
        let conversations = try await store.conversations(
            ofCustomer: address, campaigns: site().settings.campaignOrder, by: agent, limit: 200, at: now())
        let points = try await store.touchPoints(of: address, by: agent)
        return try await answering {
            CustomerJSON(
                address: address, conversations: conversations.map { ConversationJSON($0) },
                touchPoints: points.map { TouchPointJSON($0) })
        }
    }
}
