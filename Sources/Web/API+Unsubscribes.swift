import Foundation
import Hummingbird
import Mail
import Store
import Triage

extension API {
    private static let wishLimit = 10_000
    /// Of a list of confirmed wishes; some 500,000 addresses.
    private static let listLimitOctets = 32 * 1024 * 1024

    /// Who wants no more mail, and what the list's owner says was done about it.
    func addUnsubscribes(_ router: Router<BasicRequestContext>) {
        router.get("/api/v1/unsubscribes") { request, _ in
            try await answering {
                let query = request.uri.queryParameters
                let limit = query["limit"].flatMap { Int($0) } ?? API.wishLimit
                return try await store.unsubscribes(
                    campaign: query["campaign"].map(String.init),
                    confirmed: query["confirmed"].map { $0 == "true" },
                    after: query["after"].flatMap { Int64($0) } ?? 0, limit: min(max(1, limit), API.wishLimit)
                ).map { UnsubscribeJSON($0) }
            }
        }
        router.post("/api/v1/unsubscribes/confirm") { request, _ in
            try await answering {
                let wishes = try await confirmed(request)
                let count = try await store.confirmUnsubscribes(
                    campaign: wishes.campaign, addresses: wishes.addresses, recipients: wishes.recipients,
                    how: wishes.isList ? .csv : .person, at: now())
                return ChangedJSON(changed: count)
            }
        }
    }

    private func confirmed(_ request: Request) async throws -> ConfirmedUnsubscribes {
        do {
            let buffer = try await request.body.collect(upTo: API.listLimitOctets)
            return try apiDecoder.decode(ConfirmedUnsubscribes.self, from: Data(buffer.readableBytesView))
        } catch {
            throw ProblemJSON(
                400, "Not understood",
                "the body must be JSON such as {\"campaign\": \"spring\", \"addresses\": [\"ann@example.com\"], \"recipients\": [], \"is_list\": true}, of at most 32 MB"
            )
        }
    }
}

/// Somebody who wants no more mail of a campaign.
package struct UnsubscribeJSON: Codable, Sendable {
    /// For `after`.
    package var cursor: Int64
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
        (cursor, id) = (wish.id, wish.publicID)
        (campaign, address, standing) = (wish.campaign, wish.address, wish.standing.rawValue)
        (mailing, mailingRecipient) = (wish.mailing, wish.mailingRecipient)
        (self.wish, reply) = (wish.wish, wish.reply)
        requested = wish.requested.rfc3339
        confirmed = wish.confirmed?.rfc3339
        how = wish.how?.rawValue
        (attempts, lastError) = (wish.attempts, wish.lastError)
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
