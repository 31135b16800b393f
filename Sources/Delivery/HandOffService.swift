import Acknowledge
package import Config
import CoreMetrics
import Foundation
package import Logging
package import Mail
package import NIOCore
import OpenSSL
package import ServiceLifecycle
package import Store
import Synchronization
import Triage
import Wire

/// Hands customers' messages on by mail, as the campaigns' rules say: follows the events, queues what fits, and carries it,
/// of each conversation in order, until the other side has taken it.
///
/// A conversation is handed over only then. After a crash or a cut line a message may go out twice, with the same Message-ID;
/// it is never lost.
package final class HandOffService: Service {
    private let store: Store
    private let site: @Sendable () -> Site
    private let now: @Sendable () -> Moment
    private let dialing: SmarthostDialing
    private let log: Logger
    private let wakes: AsyncStream<Void>
    private let wake: AsyncStream<Void>.Continuation
    private let state = Mutex(State())

    private struct State {
        /// Destinations that are worked for.
        var working: Set<String> = []
        /// Until when a destination that could not be reached is left alone, and for how long that was.
        var resting: [String: (until: Moment, wait: Duration)] = [:]
        var isFollowing: Bool?
        /// The configuration is another one: a destination may be gone.
        var hasNewRules = true
        /// The cursor as it is stored, and how far was looked beyond it without finding anything.
        var cursor: Int64 = -1
        var seen: Int64 = -1
    }

    private static let page = 500
    private static let fetch = 50
    /// A cursor that finds nothing is stored now and then only.
    private static let stride: Int64 = 2000

    package init(
        store: Store, site: @escaping @Sendable () -> Site, now: @escaping @Sendable () -> Moment,
        group: any EventLoopGroup, log: Logger
    ) {
        (self.store, self.site, self.now, self.log) = (store, site, now, log)
        dialing = SmarthostDialing(contexts: ClientContexts(), loop: group.next())
        (wakes, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        store.whenEventsHappen { [wake] in wake.yield() }
    }

    /// The configuration and trust files were read anew, or a command changed something.
    package func look() {
        dialing.contexts.reload()
        state.withLock { ($0.resting, $0.hasNewRules) = ([:], true) }
        wake.yield()
    }

    package func run() async throws {
        await withDiscardingTaskGroup { group in
            group.addTask { await self.tick() }
            await withTaskCancellationOrGracefulShutdownHandler {
                for await _ in wakes { await round(&group) }
            } onCancelOrGracefulShutdown: { [wake] in
                wake.finish()
            }
        }
    }

    private func tick() async {
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            wake.yield()
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(2)) }
        }
    }

    private func round(_ group: inout DiscardingTaskGroup) async {
        let site = site()
        do throws(StoreFailure) {
            let rules = site.settings.handOffs
            try await setFollowing(!rules.isEmpty)
            try await giveUpOrphans(rules)
            if rules.isEmpty { return }
            try await follow(rules)
            try await store.settleHandOffs(system: { HandOffService.system($0) }, at: now())
            var seen: Set<String> = []
            for rule in rules.values.joined() where seen.insert(rule.destination).inserted {
                guard begin(rule.destination) else { continue }
                group.addTask { await self.work(rule) }
            }
        } catch { log.error("what is handed on cannot be read", metadata: ["error": "\(error)"]) }
    }

    /// A word for who has the conversation: the address without what stands before it.
    private static func system(_ destination: String) -> String {
        (destination.split(separator: " ").last.map(String.init) ?? destination).cut(to: 100)
    }

    // MARK: Following

    /// The first rule begins with what happens from then on.
    private func setFollowing(_ follows: Bool) async throws(StoreFailure) {
        guard state.withLock({ $0.isFollowing != follows }) else { return }
        try await store.setHandOffFollowing(follows)
        state.withLock { $0.isFollowing = follows }
    }

    private func follow(_ rules: [String: [HandOffRule]]) async throws(StoreFailure) {
        while let cursor = try await store.handOffCursor() {
            let start = state.withLock { $0.cursor == cursor ? max(cursor, $0.seen) : cursor }
            let found = try await store.handOffCandidates(after: start, limit: HandOffService.page)
            guard found.last > start else { return }
            let wishes = found.conversations.flatMap { HandOffRules.wishes($0, rules[$0.campaign] ?? []) }
            var stored = cursor
            if !wishes.isEmpty || found.last - cursor >= HandOffService.stride {
                guard try await store.queueHandOffs(wishes, from: cursor, through: found.last, at: now())
                else {
                    return
                }
                stored = found.last
            }
            state.withLock { [stored] in ($0.cursor, $0.seen) = (stored, found.last) }
        }
    }

    /// What waits for a destination that no rule names any more would wait for ever. Looked at after each reading of the
    /// configuration; what is being carried just now, when that has ended.
    private func giveUpOrphans(_ rules: [String: [HandOffRule]]) async throws(StoreFailure) {
        let isNew = state.withLock { state in
            defer { state.hasNewRules = false }
            return state.hasNewRules
        }
        guard isNew else { return }
        let named = Set(rules.values.joined().map(\.destination))
        do throws(StoreFailure) {
            for destination in try await store.handOffDestinations() where !named.contains(destination) {
                if state.withLock({ $0.working.contains(destination) }) {
                    state.withLock { $0.hasNewRules = true }
                    continue
                }
                let count = try await store.failHandOffs(
                    to: destination, "no campaign's “handoff” names this destination any more", at: now())
                log.warning(
                    "messages were to be handed on to a destination that is not configured any more; their conversations are left to the queue",
                    metadata: [
                        "destination": "\(HandOffService.system(destination))", "messages": "\(count)",
                    ])
            }
        } catch {
            state.withLock { $0.hasNewRules = true }
            throw error
        }
    }

    // MARK: Carrying

    private func begin(_ destination: String) -> Bool {
        let time = now()
        return state.withLock { state in
            if let rest = state.resting[destination], time < rest.until { return false }
            return state.working.insert(destination).inserted
        }
    }

    /// Carries what is due for one destination, one message after another, over one connection.
    private func work(_ rule: HandOffRule) async {
        var connection: SmarthostConnection?
        do throws(StoreFailure) {
            carrying: while !Task.isCancelled, !Task.isShuttingDownGracefully {
                let due = try await store.dueHandOffs(
                    rule.destination, at: now(), limit: HandOffService.fetch)
                if due.isEmpty { break }
                for item in due {
                    guard try await carry(item, rule, &connection) else { break carrying }
                }
            }
        } catch {
            log.error("what is handed on cannot be recorded", metadata: ["error": "\(error)"])
            rest(rule.destination)
        }
        connection?.close()
        state.withLock { _ = $0.working.remove(rule.destination) }
    }

    /// Doubled each time, from 30 s to 30 min by default.
    private func rest(_ destination: String) {
        let (outgoing, time) = (site().settings.outgoing, now())
        state.withLock { state in
            let wait =
                state.resting[destination].map { min(outgoing.longestRetry, $0.wait * 2) }
                ?? outgoing.firstRetry
            state.resting[destination] = (time + wait, wait)
        }
    }

    /// False if the destination could not be reached.
    private func carry(_ item: HandOff, _ rule: HandOffRule, _ connection: inout SmarthostConnection?)
        async throws(StoreFailure) -> Bool
    {
        let site = site()
        var found: StoredContent?
        do throws(StoreFailure) {
            if let message = item.message { found = try await store.content(of: message) }
        } catch {
            // Of one file that cannot be read all others would have to wait for ever.
            log.error("a message to be handed on cannot be read", metadata: ["error": "\(error)"])
            try await finish(item, rule, again(item, rule, "the message cannot be read"), "unreadable")
            return true
        }
        guard let campaign = site.campaign(item.campaign), let content = found else {
            try await finish(item, rule, .failed(error: "the message or its campaign is gone"), "gone")
            return true
        }
        guard !HandOffMail.wasHandedOn(content.bytes) else {
            try await finish(
                item, rule,
                .failed(error: "it was handed on before, and came back: is there a forwarding to us?"),
                "circle")
            return true
        }
        let authenticate: @Sendable (String) -> [UInt8] = { [store] in
            Digest.hmacSHA256(key: store.secret, Array($0.utf8))
        }
        let primary = campaign.primaryAddress
        let copies = ReplyToken(conversation: item.conversation, campaign: campaign.id, authenticate)
        let mail = HandOffMail(
            item, content, copies: "\(primary.localPart)+\(copies.tag)@\(primary.domain)",
            page: site.settings.web.url(ofConversation: item.conversation))
        let token = HandOffToken(id: item.id, campaign: campaign.id, authenticate)
        let sender = ReversePath.mailbox(
            Mailbox(localPart: "\(primary.localPart)+\(token.tag)", domain: primary.domain))
        let carried: SmarthostConnection.Carried
        do throws(DeliveryFailure) {
            carried = try await send(mail, from: sender, item, rule, site.settings, &connection)
        } catch {
            connection?.close()
            connection = nil
            return try await record(error, of: item, rule)
        }
        state.withLock { $0.resting[rule.destination] = nil }
        switch carried {
        case .taken: try await finish(item, rule, .taken, "taken")
        case .refused(let reply) where reply.isPermanent:
            try await finish(item, rule, .failed(error: reply.summary), "refused")
        case .refused(let reply): try await finish(item, rule, again(item, rule, reply.summary), "deferred")
        }
        return true
    }

    /// False if the destination could not be reached: then nothing else is tried there for a while.
    private func record(_ failure: DeliveryFailure, of item: HandOff, _ rule: HandOffRule)
        async throws(StoreFailure) -> Bool
    {
        switch failure {
        case .notSent(let reason):
            log.warning(
                "a destination of hand-offs cannot be reached",
                metadata: ["campaign": "\(item.campaign)", "hand_off": "\(item.id)"])
            if item.created + rule.giveUp <= now() {
                try await finish(item, rule, .failed(error: reason), "unreached")
            }
            rest(rule.destination)
            return false
        case .ambiguous(let reason):
            try await finish(item, rule, again(item, rule, reason), "ambiguous")
            return true
        }
    }

    /// A connection that the other side closed since its last use is replaced at once: nothing was sent on it.
    private func send(
        _ mail: HandOffMail, from sender: ReversePath, _ item: HandOff, _ rule: HandOffRule,
        _ settings: Settings,
        _ connection: inout SmarthostConnection?
    ) async throws(DeliveryFailure) -> SmarthostConnection.Carried {
        let recipient = rule.recipient.address
        if let open = connection, open.isOpen {
            do throws(DeliveryFailure) {
                return try await open.carry(mail.bytes, from: sender, to: recipient, octets: mail.octets)
            } catch {
                if case .ambiguous = error { throw error }
                open.close()
            }
        }
        let fresh: SmarthostConnection
        switch rule.way {
        case .mail:
            if case .directory(let directory)? = settings.outgoing.transport {
                return try HandOffService.file(mail, item, directory)
            }
            fresh = try await dialing.open(settings)
        case .lmtp(let place, _): fresh = try await dialing.openLMTP(place, settings)
        }
        connection = fresh
        return try await fresh.carry(mail.bytes, from: sender, to: recipient, octets: mail.octets)
    }

    /// For trials: a file whose name follows from the row; written again, it is the same file.
    private static func file(_ mail: HandOffMail, _ item: HandOff, _ directory: String)
        throws(DeliveryFailure)
        -> SmarthostConnection.Carried
    {
        do {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            try Data(mail.bytes).write(
                to: URL(filePath: "\(directory)/hand-off-\(item.id).eml"), options: .atomic)
        } catch { throw .notSent("\(directory) cannot be written: \(error.localizedDescription)") }
        return .taken(SMTPReply(250, "2.0.0", "Written"))
    }

    private func again(_ item: HandOff, _ rule: HandOffRule, _ reason: String) -> HandOffOutcome {
        let (outgoing, time) = (site().settings.outgoing, now())
        guard time < item.created + rule.giveUp else { return .failed(error: reason) }
        let factor = Double(1 << min(item.attempts, 16)) * Double.random(in: 0.8...1.2)
        return .again(error: reason, at: time + min(outgoing.longestRetry, outgoing.firstRetry * factor))
    }

    private func finish(
        _ item: HandOff, _ rule: HandOffRule, _ outcome: HandOffOutcome, _ word: String
    ) async throws(StoreFailure) {
        Counter(label: "porchlight_hand_off_attempts_total", dimensions: [("outcome", word)]).increment()
        let facts: Logger.Metadata = ["campaign": "\(item.campaign)", "hand_off": "\(item.id)"]
        if case .failed = outcome {
            log.warning(
                "a message could not be handed on; its conversation is left to the queue", metadata: facts)
        } else {
            log.info("hand-off \(word)", metadata: facts)
        }
        try await store.finishHandOff(
            item, outcome, system: HandOffService.system(item.destination), at: now())
    }
}
