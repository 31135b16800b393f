import Store
import Access
import Acknowledge
import Config
import Foundation
import HTTPTypes
import Hummingbird
import Mail
import NIOCore

/// The campaigns of the configuration, and what their customers would get.
extension API {
    var campaignRoutes: [Route] {
        let id = Route.Parameter.path("id", "The campaign's id.", example: "spring")
        return [
            Route(
                method: .get, path: "/campaigns", role: .read, group: "campaigns",
                summary: "Lists the campaigns.", answer: "CampaignPage"
            ) { _, context in
                try await answering {
                    let agent = try context.acting()
                    let all = site().settings.campaignOrder.compactMap { site().campaign($0) }
                    return PageJSON(
                        items: all.filter { agent.mayKnow($0.id) }.map { CampaignJSON($0, at: now()) },
                        next: nil)
                }
            },
            Route(
                method: .get, path: "/campaigns/{id}", role: .read, group: "campaigns",
                summary: "Shows a campaign: its addresses, languages, hours and other ways to reach people.",
                parameters: [id], answer: "Campaign"
            ) { _, context in
                let campaign = try campaign(context)
                return try await answering { CampaignJSON(campaign, at: now()) }
            },
            Route(
                method: .get, path: "/campaigns/{id}/preview", role: .read, group: "campaigns",
                summary: "What a customer would get as an acknowledgement.",
                parameters: [
                    id,
                    .init(
                        name: "kind", values: MailKind.allCases.map(\.rawValue),
                        meaning: "What the customer wants. Default: acknowledgement.", example: "complaint"),
                    .init(name: "language", meaning: "Such as en. Default: the campaign's.", example: "en"),
                    .init(
                        name: "at", type: "date-time", meaning: "When it would be sent. Default: now.",
                        example: "2026-12-24T19:00:00Z"),
                    .init(
                        name: "format", values: ["text", "html", "eml"], meaning: "Default: text.",
                        example: "text"),
                ], answerType: "text/plain"
            ) { _, context in try preview(context) },
        ]
    }

    func campaign(_ context: APIContext) throws -> Campaign {
        let id = try context.path("id")
        try context.requireCampaign(id)
        guard let campaign = site().campaign(id) else {
            throw ProblemJSON(
                404, "No such campaign", "there is no campaign “\(id.singleLine.cut(to: 60))”")
        }
        return campaign
    }

    private func preview(_ context: APIContext) throws -> Response {
        let campaign = try campaign(context)
        var scene = PreviewScene(campaign: campaign, now: context.query.moment("at") ?? now())
        scene.kind = context.query["kind"].flatMap { MailKind(rawValue: $0) }
        if let wanted = context.query["language"] {
            guard let language = Language(rawValue: wanted.lowercased()),
                campaign.languages.contains(language)
            else {
                throw ProblemJSON(
                    400, "Parameter not taken",
                    "“language” must be one that the campaign writes in: "
                        + campaign.languages.map(\.rawValue).joined(separator: ", "))
            }
            scene.language = language
        }
        return previewed(scene.composed(), context)
    }

    private func previewed(_ message: OutgoingMessage, _ context: APIContext) -> Response {
        switch context.query["format"] {
        case "eml": return API.file(message.bytes, type: "message/rfc822", name: "preview.eml")
        case "html":
            // The admin's own words, but nothing of them may run on this site either.
            return API.text(message.html ?? "", type: "text/html; charset=utf-8")
        default: return API.text(message.text, type: "text/plain; charset=utf-8")
        }
    }

    private static func text(_ text: String, type: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: type, .xContentTypeOptions: "nosniff", .cacheControl: "no-store",
                .contentSecurityPolicy: "sandbox; default-src 'none'; style-src 'unsafe-inline'",
            ], body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    static let campaignSchemas: [String: JSONSchema] = [
        "CampaignPage": .page("Campaign"),
        "Campaign": .object(
            "A sending program whose replies come here.",
            [
                "id": .text, "name": .text, "company": .text, "addresses": .list(.text),
                "language": .text("ISO 639-1; where the customer's is not known."),
                "languages": .list(.text, "Those that it writes in."), "time_zone": .text,
                "team": .text("As whom its people answer."),
                "target?": .integer("Seconds in which its people mean to answer; absent if none is set."),
                "contacts": .list(.named("Contact")),
            ]),
        "Contact": .object(
            "Another way to reach people.",
            [
                "kind": .word(ContactOption.Kind.allCases.map(\.rawValue)), "label": .text, "value": .text,
                "open": .boolean("Whether it is open now; what has no hours always is."),
                "is_verified": .boolean(
                    "Whether it may be offered: somebody looked in time whether it is right."),
            ]),
    ]
}

package struct CampaignJSON: Codable, Sendable {
    package var id: String
    package var name: String
    package var company: String
    package var addresses: [String]
    package var language: String
    package var languages: [String]
    package var timeZone: String
    package var team: String
    /// Seconds.
    package var target: Int?
    package var contacts: [ContactJSON]

    init(_ campaign: Campaign, at now: Moment) {
        (id, name, company) = (campaign.id, campaign.name, campaign.company)
        addresses = campaign.addresses.map(\.description)
        (language, languages) = (campaign.language.rawValue, campaign.languages.map(\.rawValue))
        timeZone = campaign.zone.identifier
        team = campaign.team.name
        target = campaign.target.map { Int($0.components.seconds) }
        contacts = campaign.contacts.map { ContactJSON($0, in: campaign, at: now) }
    }
}

package struct ContactJSON: Codable, Sendable {
    package var kind: String
    package var label: String
    package var value: String
    package var open: Bool
    package var isVerified: Bool

    init(_ contact: ContactOption, in campaign: Campaign, at now: Moment) {
        (kind, value) = (contact.kind.rawValue, contact.value)
        label = contact.label[campaign.language]
        open =
            switch contact.hours?.state(at: now) {
            case nil, .alwaysOpen?, .open?: true
            case .closed?, .closedForLong?: false
            }
        isVerified = contact.isVerified(on: CalendarDay(now, in: campaign.zone))
    }
}
