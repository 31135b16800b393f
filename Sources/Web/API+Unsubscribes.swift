import Foundation
import Hummingbird
import Mail
import Store

extension API {
    private static let wishLimit = 10_000

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
                var count = 0
                for address in wishes.addresses {
                    count += try await store.confirmUnsubscribe(
                        .address(address, campaign: wishes.campaign), how: wishes.isList ? .csv : .person,
                        at: now())
                }
                return ChangedJSON(changed: count)
            }
        }
    }

    private func confirmed(_ request: Request) async throws -> ConfirmedUnsubscribes {
        do {
            let buffer = try await request.body.collect(upTo: 4 * 1024 * 1024)
            return try apiDecoder.decode(ConfirmedUnsubscribes.self, from: Data(buffer.readableBytesView))
        } catch {
            throw ProblemJSON(
                400, "Not understood",
                "the body must be JSON such as {\"campaign\": \"spring\", \"addresses\": [\"ann@example.com\"], \"is_list\": true}"
            )
        }
    }
}

/// Somebody who wants no more mail of a campaign.
package struct UnsubscribeJSON: Codable, Sendable {
    package var id: Int64
    package var campaign: String
    package var address: String
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
        (id, campaign, address) = (wish.id, wish.campaign, wish.address)
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
    /// Read from a file that was given to the list's owner, and not said by a person.
    package var isList: Bool

    package init(campaign: String, addresses: [String], isList: Bool) {
        (self.campaign, self.addresses, self.isList) = (campaign, addresses, isList)
    }
}
