import Foundation
package import Logging
import Mail
package import ServiceLifecycle
import Store
import Triage
import Wire

extension API {
    /// The service that makes kept messages findable, after they were committed.
    package func searchIndexer(log: Logger) -> any Service {
        SearchIndexer(store: store, texts: texts, now: now, log: log)
    }
}

/// Takes replies that the search does not know yet, in the order in which they came, and adds what people read of them
/// to the index when the writer has nothing else to do. After a crash it goes on after the last that was committed.
struct SearchIndexer: Service {
    let store: Store
    let texts: SentTexts
    let now: @Sendable () -> Moment
    let log: Logger

    /// Replies of one transaction: with more of them mail that comes in waits longer for its own.
    private static let batch = 16
    /// Between two looks for new mail, and after a failure.
    private static let pause = Duration.seconds(1)
    private static let pauseAfterFailure = Duration.seconds(30)

    func run() async throws {
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            var pause = SearchIndexer.pause
            do {
                while try await step(), !Task.isShuttingDownGracefully, !Task.isCancelled {}
            } catch {
                log.error("messages cannot be made findable", metadata: ["error": "\(error)"])
                pause = SearchIndexer.pauseAfterFailure
            }
            try? await cancelWhenGracefulShutdown { [pause] in try await Task.sleep(for: pause) }
        }
    }

    /// Takes one batch; returns false when there is nothing more.
    func step() async throws(StoreFailure) -> Bool {
        let batch = try await store.unsearchedReplies(limit: SearchIndexer.batch)
        guard batch.isAhead else { return false }
        var found: [SearchableText] = []
        for reply in batch.replies { found.append(await searchable(reply)) }
        _ = try await store.makeSearchable(found, of: batch)
        return true
    }

    /// What cannot be read is found by its subject and customer.
    private func searchable(_ reply: UnsearchedReply) async -> SearchableText {
        var text = SearchableText(row: reply.row, subject: reply.subject, text: "", files: [])
        do throws(StoreFailure) {
            guard let content = try await store.content(of: reply.message) else { return text }
            let message = InternetMessage(
                (content.hasBareOctets ? normalisedLineEnds(content.bytes) : nil) ?? content.bytes)
            let known = await texts.text(of: reply.campaign, at: now())
            text.text = Reading(message, known: known).new
            text.files = message.attachments.map(\.filename).filter { !$0.isEmpty }
        } catch {
            log.warning(
                "a message can be found by its subject only",
                metadata: ["row": "\(reply.row)", "error": "\(error)"])
        }
        return text
    }
}
