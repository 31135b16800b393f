import Access
import Triage
import Hummingbird
import Mail
import Store

extension API {
    private static let wishLimit = 10_000
    /// Of a list of confirmed wishes; some 500,000 addresses.
    private static let listLimitOctets = 32 * 1024 * 1024

    /// Who wants no more mail, and what the list's owner says was done about it.
    var unsubscribeRoutes: [Route] {
        [
            Route(
                method: .get, path: "/unsubscribes", role: .read, group: "unsubscribes",
                summary: "Lists who wants no more mail.",
                detail: "In CSV the cursor of the next page is the Link field of the answer.",
                parameters: [
                    .init(name: "campaign", meaning: "Only of this campaign.", example: "spring"),
                    .init(name: "confirmed", type: "boolean", meaning: "Only those that are, or are not."),
                    .format, .cursor, .limit(API.wishLimit, usually: 1000),
                ], answer: "UnsubscribePage"
            ) { request, context in try await wishes(request, context) },
            Route(
                method: .post, path: "/unsubscribes/confirm", role: .agent, group: "unsubscribes",
                summary: "Says whom the list's owner has taken off the list.", body: "ConfirmedUnsubscribes",
                answer: "Changed", bodyLimit: API.listLimitOctets,
                example:
                    #"{"campaign": "spring", "addresses": ["ann@example.com"], "recipients": [], "is_list": false}"#
            ) { try await confirmed($0, $1) },
        ]
    }

    private func wishes(_ request: Request, _ context: APIContext) async throws -> Response {
        let query = context.query
        if let campaign = query["campaign"] { try context.requireCampaign(campaign) }
        let after = try cursor.place(query["cursor"], of: "unsubscribes").flatMap { Int64($0) } ?? 0
        let limit = min(max(1, query.integer("limit") ?? 1000), API.wishLimit)
        let agent = try context.acting()
        let page = try await store.unsubscribes(
            campaign: query["campaign"], confirmed: query.flag("confirmed"), after: after, limit: limit)
        let next =
            page.count < limit ? nil : page.last.map { cursor.made(String($0.id), of: "unsubscribes") }
        let wishes = page.filter { agent.mayKnow($0.campaign) }.map { UnsubscribeJSON($0) }
        guard API.wantsCSV(request, query) else {
            return try await answering { PageJSON(items: wishes, next: next) }
        }
        return API.csv(UnsubscribeJSON.csv(wishes), name: "unsubscribes", next: next)
    }

    private func confirmed(_ request: Request, _ context: APIContext) async throws -> Response {
        let wishes = try await decoded(ConfirmedUnsubscribes.self, request, context)
        try context.requireCampaign(wishes.campaign)
        let count = try await store.confirmUnsubscribes(
            campaign: wishes.campaign, addresses: wishes.addresses, recipients: wishes.recipients,
            how: wishes.isList ? .csv : .person, at: now())
        return try await answering { ChangedJSON(changed: count) }
    }

    static let unsubscribeSchemas: [String: JSONSchema] = [
        "UnsubscribePage": .page("Unsubscribe"),
        "Unsubscribe": .object(
            "Somebody who wants no more mail of a campaign.",
            [
                "id": .text, "campaign": .text,
                "address": .text("Empty where only the copy of the mailing is known."),
                "standing": .word(
                    ["proven", "unproven", "failed"], "How far the sender is who the message says."),
                "mailing?": .text("Which mailing was answered."),
                "mailing_recipient?": .text("Whose copy of it."),
                "wish": .word(["address", "text", "complaint"], "How it was said."),
                "reply": .text("The message that says it."), "requested": .moment, "confirmed?": .moment,
                "how?": .word(["post", "webhook", "csv", "person"], "By what it was confirmed."),
                "attempts": .integer("To tell the system that sends the mailings."), "last_error?": .text,
            ]),
        "ConfirmedUnsubscribes": .object(
            "Whom the list's owner has taken off the list.",
            [
                "campaign": .text, "addresses": .list(.text),
                "recipients": .list(.text("Copies of a mailing, of wishes whose address is not known.")),
                "is_list": .boolean("Read from a file that was given to the list's owner."),
            ]),
    ]
}

/// Somebody who wants no more mail of a campaign.
package struct UnsubscribeJSON: Codable, Sendable {
    package var id: String
    package var campaign: String
    /// Empty where only the copy of the mailing is known.
    package var address: String
    /// How far the sender is who the message says; what is not proven is passed on by people only.
    package var standing: String
    package var mailing: String?
    package var mailingRecipient: String?
    /// How it was said: `address`, `text` or `complaint`.
    package var wish: String
    package var reply: String
    package var requested: String
    package var confirmed: String?
    /// By what it was confirmed: `post`, `webhook`, `csv` or `person`.
    package var how: String?
    package var attempts: Int
    package var lastError: String?

    init(_ wish: Unsubscription) {
        id = wish.publicID
        (campaign, address, standing) = (wish.campaign, wish.address, wish.standing.rawValue)
        (mailing, mailingRecipient) = (wish.mailing, wish.mailingRecipient)
        (self.wish, reply) = (wish.wish, wish.reply)
        requested = wish.requested.rfc3339
        confirmed = wish.confirmed?.rfc3339
        how = wish.how?.rawValue
        (attempts, lastError) = (wish.attempts, wish.lastError)
    }

    /// With a line of names.
    static func csv(_ wishes: [UnsubscribeJSON]) -> String {
        let head = [
            "address", "campaign", "standing", "mailing", "mailing_recipient", "wish", "reply", "requested",
            "confirmed", "how",
        ]
        let rows = wishes.map {
            [
                $0.address, $0.campaign, $0.standing, $0.mailing ?? "", $0.mailingRecipient ?? "", $0.wish,
                $0.reply, $0.requested, $0.confirmed ?? "", $0.how ?? "",
            ]
        }
        return csvText([head] + rows)
    }
}

/// Whom the list's owner has taken off the list.
package struct ConfirmedUnsubscribes: Codable, Sendable {
    package var campaign: String
    package var addresses: [String]
    /// Copies of a mailing, of wishes whose address is not known.
    package var recipients: [String]
    /// Read from a file that was given to the list's owner, and not said by a person.
    package var isList: Bool

    package init(campaign: String, addresses: [String], recipients: [String], isList: Bool) {
        (self.campaign, self.addresses, self.recipients) = (campaign, addresses, recipients)
        self.isList = isList
    }
}
