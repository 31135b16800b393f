import Config
import Access
import Foundation
import Hummingbird
import Mail
import Store

/// The state of the gateway and its store.
extension API {
    /// The newest replies from persons among which silences are counted.
    private static let silencesLookedAt = 10_000

    var maintenanceRoutes: [Route] {
        [
            Route(
                method: .get, path: "/health", role: .read, group: "gateway",
                summary: "Whether the gateway and its store work.", answer: "Health"
            ) { _, _ in try await health() },
            Route(
                method: .get, path: "/statistics", role: .read, group: "statistics",
                summary: "What is counted over all.", answer: "Statistics"
            ) { _, context in try await statistics(context) },
            Route(
                method: .post, path: "/backup", role: .admin, group: "gateway",
                summary: "Writes all that is kept into one new file on the gateway's machine.",
                parameters: [
                    .init(
                        name: "path", isRequired: true,
                        meaning: "The absolute path of a file that is not there yet.",
                        example: "$DIRECTORY/backup.sqlite")
                ], answer: "Backup"
            ) { _, context in try await backup(context) },
            Route(
                method: .get, path: "/integrity", role: .admin, group: "gateway",
                summary: "Reads all of the store and says what is damaged.", answer: "Findings"
            ) { _, _ in
                try await answering {
                    FindingsJSON(
                        warnings: store.warnings,
                        damage: try await store.integrity().filter(\.isDamage).map(\.description))
                }
            },
            Route(
                method: .get, path: "/silences", role: .admin, group: "gateway",
                summary: "Why persons' replies were not acknowledged, by relay and rule.",
                answer: "SilencePage"
            ) { _, _ in
                try await answering {
                    PageJSON(
                        items: try await store.silences(amongLast: API.silencesLookedAt).map {
                            SilenceJSON($0)
                        }, next: nil)
                }
            },
            Route(
                method: .get, path: "/arrived", role: .admin, group: "gateway",
                summary: "Finds a message that came by its Message-ID.",
                parameters: [
                    .init(
                        name: "message_id", isRequired: true,
                        meaning: "With its angle brackets.", example: "<order-4711@example.com>")
                ], answer: "Arrived"
            ) { _, context in try await arrived(context) },
        ]
    }

    private func health() async throws -> Response {
        try await answering {
            HealthJSON(
                status: "ok", pid: pid, synchronous: try await store.health(),
                acknowledgementsPaused: try await store.areAcknowledgementsPaused())
        }
    }

    private func statistics(_ context: APIContext) async throws -> Response {
        let agent = try context.acting()
        let loads = try await store.loads(at: now())
        var campaigns: [CampaignStatisticsJSON] = []
        for id in site().settings.campaignOrder where agent.mayKnow(id) {
            let load = loads[id] ?? CampaignLoad()
            let promises = try await store.promiseRecord(
                campaign: id, since: now() - .seconds(28 * 86_400))
            campaigns.append(
                CampaignStatisticsJSON(
                    campaign: id, waiting: load.waiting, claimed: load.claimed, overdue: load.overdue,
                    oldest: load.oldest?.rfc3339, promisesKept: promises.kept,
                    promisesBroken: promises.broken, promisesOpen: promises.open))
        }
        // What is counted over all campaigns is for those who may know of all.
        let isOfAll = agent.campaigns == nil
        return try await answering { [campaigns] in
            StatisticsJSON(
                counts: isOfAll ? try await store.counts() : [:],
                conversations: isOfAll ? try await store.countConversations(at: now()) : [:],
                outbox: isOfAll ? try await store.countOutbox() : [:], campaigns: campaigns)
        }
    }

    private func backup(_ context: APIContext) async throws -> Response {
        guard let path = context.query["path"], path.hasPrefix("/") else {
            throw ProblemJSON(
                400, "Where to?", "“path” must be the absolute path of a file that is not there yet")
        }
        guard !FileManager.default.fileExists(atPath: path) else {
            throw ProblemJSON(
                400, "Where to?",
                "\(path.singleLine) is there already and is not written over; name a new file")
        }
        return try await answering { BackupJSON(try await store.backup(to: path, at: now())) }
    }

    private func arrived(_ context: APIContext) async throws -> Response {
        let id = context.query["message_id"] ?? ""
        guard let found = try await store.arrived(messageID: id) else {
            throw ProblemJSON(
                404, "Not here", "no message with the Message-ID “\(id.singleLine.cut(to: 200))” came")
        }
        return try await answering { ArrivedJSON(found, content: try await store.content(of: found.message)) }
    }
}
