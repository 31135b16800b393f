import Access
import Hummingbird
import Mail
import OpenSSL
package import Store

/// Removing a person's content, and the certificates of it.
extension API {
    private static let certificateLimit = 1000

    var erasureRoutes: [Route] {
        [
            Route(
                method: .post, path: "/erase", role: .admin, group: "privacy",
                summary: "Removes a person's content from the whole store, and certifies it.",
                detail:
                    "Reads all that is stored, so it takes a while; mail is accepted meanwhile. With “dry_run” nothing is changed. Of an address that nobody knows the certificate says that nothing was there.",
                body: "EraseRequest", answer: "ErasureCertificate",
                example: #"{"address": "ann@example.com", "dry_run": true}"#
            ) { request, context in try await erase(request, context) },
            Route(
                method: .get, path: "/erasures", role: .admin, group: "privacy",
                summary: "Lists the certificates, the youngest first; no addresses are in them.",
                answer: "ErasurePage"
            ) { _, _ in
                try await answering {
                    PageJSON(items: try await store.erasures(limit: API.certificateLimit), next: nil)
                }
            },
        ]
    }

    private func erase(_ request: Request, _ context: APIContext) async throws -> Response {
        let body = try await decoded(EraseRequest.self, request, context)
        let acting = try context.acting()
        let certificate = try await store.erase(
            try API.mailbox(body.address), by: acting.name, isTrial: body.dryRun ?? false,
            random: RandomBytes.make(PublicID.replyRandom), now: now)
        return try await answering { certificate }
    }

    static let erasureSchemas: [String: JSONSchema] = [
        "EraseRequest": .object(
            "Whose content goes.",
            ["address": .text, "dry_run?": .boolean("Only say what would go.")]),
        "ErasurePage": .page("ErasureCertificate"),
        "ErasureCertificate": .object(
            "What was removed of a person, what remains and why.",
            [
                "id": .text, "address?": .text("As it was asked for; not in what is kept."),
                "address_hash": .text("Keyed, hexadecimal."), "begun": .moment,
                "finished?": .moment, "agent": .text("Who asked for it."),
                "removed": .map(.integer, "Rows by table, and files."),
                "conversations": .list(.text("Those that are gone.")),
                "shared": .list(.text("Those that stay because others wrote there too.")),
                "remains": .list(.named("ErasureRemainder")),
                "is_log_empty": .boolean("Whether nothing is left in the write-ahead log."),
                "is_trial": .boolean,
            ]),
        "ErasureRemainder": .object(
            "What remains.",
            ["kind": .text, "count": .integer, "why": .text, "conversations": .list(.text)]),
    ]
}

package struct EraseRequest: Codable, Sendable {
    package var address: String
    package var dryRun: Bool?

    package init(address: String, dryRun: Bool?) { (self.address, self.dryRun) = (address, dryRun) }
}
