import Access
import Foundation
import Hummingbird
import Mail
import Store
import Triage

/// Who gets no marketing now.
extension API {
    private static let holdLimit = 10_000

    var holdRoutes: [Route] {
        [
            Route(
                method: .get, path: "/holds", role: .read, group: "holds",
                summary: "Lists who is on hold, in the order in which the holds began.",
                detail:
                    "A sending system asks before each mailing, and with “since” for what began or ended from then on. In CSV the cursor of the next page is the Link field of the answer.",
                parameters: [
                    .init(
                        name: "campaign",
                        meaning: "Only of this campaign, and those by hand that are of none.",
                        example: "spring"),
                    .init(
                        name: "since", type: "date-time",
                        meaning: "Only those that began or ended then or later.",
                        example: "2026-01-01T00:00:00Z"),
                    .init(
                        name: "active", type: "boolean",
                        meaning: "Those that stand, or those that ended. All if it is not given."),
                    .format, .cursor, .limit(API.holdLimit, usually: 1000),
                ], answer: "HoldPage"
            ) { request, context in try await holds(request, context) },
            Route(
                method: .get, path: "/holds/{address}", role: .read, group: "holds",
                summary: "Says whether one address may get marketing now.",
                detail: "Always answered with 200; other forms of the address with “+tag” are held together.",
                parameters: [
                    .init(
                        name: "address", isInPath: true, meaning: "Percent-encoded.",
                        example: "ann@example.com")
                ], answer: "AddressHolds"
            ) { _, context in try await holdsOfAddress(context) },
            Route(
                method: .post, path: "/holds", role: .agent, group: "holds",
                summary: "Puts somebody on hold by hand, until it is ended by hand.",
                body: "HoldRequest", answer: "AddressHolds",
                example: #"{"address": "ann@example.com", "reason": "called us, very angry"}"#
            ) { request, context in try await addHold(request, context) },
            Route(
                method: .post, path: "/holds/end", role: .agent, group: "holds",
                summary: "Ends all holds of an address.",
                detail: "A further complaint begins another one.", body: "HoldEnd", answer: "Changed",
                example: #"{"address": "ann@example.com"}"#
            ) { request, context in try await endHolds(request, context) },
        ]
    }

    private func holds(_ request: Request, _ context: APIContext) async throws -> Response {
        let query = context.query
        if let campaign = query["campaign"] { try context.requireCampaign(campaign) }
        let after = try cursor.place(query["cursor"], of: "holds").flatMap { Int64($0) } ?? 0
        let limit = min(max(1, query.integer("limit") ?? 1000), API.holdLimit)
        let known = try context.acting().campaigns
        let campaigns = query["campaign"].map { [$0] } ?? known
        let page = try await store.holds(
            HoldFilter(campaigns: campaigns, since: query.moment("since"), active: query.flag("active")),
            after: after, limit: limit)
        let next = page.count < limit ? nil : page.last.map { cursor.made(String($0.id), of: "holds") }
        guard API.wantsCSV(request, query) else {
            return try await answering { PageJSON(items: page.map { HoldJSON($0) }, next: next) }
        }
        return API.csv(HoldJSON.csv(page.map { HoldJSON($0) }), name: "holds", next: next)
    }

    private func holdsOfAddress(_ context: APIContext) async throws -> Response {
        try await held(try context.path("address"), context)
    }

    /// Whether somebody is held is said to everybody who may ask: else a mailing of another campaign would go out. Why,
    /// only of campaigns that he may know of.
    private func held(_ address: String, _ context: APIContext) async throws -> Response {
        let agent = try context.acting()
        let holds = try await store.holds(of: address)
        return try await answering {
            AddressHoldsJSON(
                address: address, held: holds.contains { $0.ended == nil },
                holds: holds.filter { $0.campaign.map(agent.mayKnow) ?? true }.map { HoldJSON($0) })
        }
    }

    private func addHold(_ request: Request, _ context: APIContext) async throws -> Response {
        let body = try await decoded(HoldRequest.self, request, context)
        if let campaign = body.campaign { try context.requireCampaign(campaign) }
        let mailbox = try API.mailbox(body.address)
        _ = try await store.addHold(
            mailbox, campaign: body.campaign, note: body.reason ?? "", by: try context.acting().name,
            at: now())
        return try await held(body.address, context)
    }

    private func endHolds(_ request: Request, _ context: APIContext) async throws -> Response {
        let body = try await decoded(HoldRequest.self, request, context)
        if let campaign = body.campaign { try context.requireCampaign(campaign) }
        let agent = try context.acting()
        let count = try await store.endHolds(
            of: try API.mailbox(body.address).address,
            campaigns: body.campaign.map { [$0] } ?? agent.campaigns, by: agent.name, at: now())
        return try await answering { ChangedJSON(changed: count) }
    }

    static func mailbox(_ address: String) throws -> Mailbox {
        guard let mailbox = Mailbox(address.trimmed) else {
            throw ProblemJSON(
                422, "No address",
                "“\(address.singleLine.cut(to: 100))” is no mail address; write it as ann@example.com")
        }
        return mailbox
    }

    static let holdSchemas: [String: JSONSchema] = [
        "HoldPage": .page("Hold"),
        "Hold": .object(
            "That a customer gets no marketing, and why.",
            [
                "address": .text("Empty where the person was erased."), "campaign?": .text,
                "reason": .word(HoldReason.allCases.map(\.rawValue)),
                "note?": .text("Of who set it by hand."), "conversation?": .text, "started": .moment,
                "started_by?": .text, "ended?": .moment,
                "how?": .word(Hold.End.allCases.map(\.rawValue), "What ended it."), "ended_by?": .text,
            ]),
        "AddressHolds": .object(
            "What is known of one address.",
            [
                "address": .text, "held": .boolean("Whether it may get no marketing now."),
                "holds": .list(.named("Hold"), "Those that stand first."),
            ]),
        "HoldRequest": .object(
            "Whom to hold.",
            [
                "address": .text, "campaign?": .text("Nil: not for one campaign only."),
                "reason?": .text("For people."),
            ]),
        "HoldEnd": .object(
            "Whose holds end.", ["address": .text, "campaign?": .text("Only those of this campaign.")]),
    ]
}

package struct HoldJSON: Codable, Sendable {
    package var address: String
    package var campaign: String?
    package var reason: String
    package var note: String?
    package var conversation: String?
    package var started: String
    package var startedBy: String?
    package var ended: String?
    package var how: String?
    package var endedBy: String?

    init(_ hold: Hold) {
        (address, campaign, reason) = (hold.address, hold.campaign, hold.reason.rawValue)
        (note, conversation) = (hold.note.isEmpty ? nil : hold.note, hold.conversation)
        (started, startedBy) = (hold.started.rfc3339, hold.startedBy)
        (ended, how, endedBy) = (hold.ended?.rfc3339, hold.how?.rawValue, hold.endedBy)
    }

    /// With a line of names.
    package static func csv(_ holds: [HoldJSON]) -> String {
        let head = ["address", "campaign", "reason", "conversation", "started", "ended", "how"]
        let rows = holds.map {
            [
                $0.address, $0.campaign ?? "", $0.reason, $0.conversation ?? "", $0.started, $0.ended ?? "",
                $0.how ?? "",
            ]
        }
        return csvText([head] + rows)
    }
}

package struct AddressHoldsJSON: Codable, Sendable {
    package var address: String
    package var held: Bool
    package var holds: [HoldJSON]
}

package struct HoldRequest: Codable, Sendable {
    package var address: String
    package var campaign: String?
    package var reason: String?

    package init(address: String, campaign: String?, reason: String? = nil) {
        (self.address, self.campaign, self.reason) = (address, campaign, reason)
    }
}
