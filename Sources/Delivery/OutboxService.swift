package import Config
package import Logging
package import Mail
package import NIOCore
import NIOPosix
import ServiceLifecycle
package import Store

/// Works the outbox: fetches rows that are due, hands them to couriers, ends those that are too old.
package final class OutboxService: Service {
    private let store: Store
    private let site: @Sendable () -> Site
    private let now: @Sendable () -> Moment
    private let group: any EventLoopGroup
    private let log: Logger
    private let contexts = ClientContexts()
    private let metrics = DeliveryMetrics()
    private let composer: MailComposer
    private let answers: AnswerDesk
    private let wakes: AsyncStream<Void>
    private let wake: AsyncStream<Void>.Continuation

    package init(
        store: Store, site: @escaping @Sendable () -> Site, now: @escaping @Sendable () -> Moment,
        group: any EventLoopGroup, desks: Desks, log: Logger
    ) {
        (self.store, self.site, self.now, self.group, self.log) = (store, site, now, group, log)
        answers = desks.answers
        composer = MailComposer(
            store: store, now: now, answers: desks.answers, facts: desks.facts,
            unsubscribing: desks.unsubscribing)
        (wakes, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        store.whenOutboxChanges { [wake] in wake.yield() }
    }

    /// Rows that one fetch takes; and how few may be left before the next.
    private static let fetch = 256
    private static let lowWater = 64

    /// Trust files and campaigns were read anew.
    package func reload() {
        contexts.reload()
        Task { [answers] in await answers.forget() }  // ends by itself at once; nobody waits for it
        wake.yield()
    }

    package func run() async throws {
        try await store.recoverOutbox(at: now())
        let queue = OutboxQueue(lowWater: OutboxService.lowWater) { [wake] in wake.yield() }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<site().settings.outgoing.connections {
                group.addTask { await self.work(queue) }
            }
            group.addTask { await self.tick(queue) }
            group.addTask { await self.dispatch(queue) }
            await withTaskCancellationOrGracefulShutdownHandler {
                for await _ in group {}
            } onCancelOrGracefulShutdown: { [wake] in
                wake.finish()
            }
        }
    }

    /// Acknowledgements older than this would say too late that a message came.
    private var oldest: Moment { now() - site().settings.acknowledgementLifetime }

    /// A person's answer may come late; after days nobody waits for it any more, and its agent must know.
    private var oldestAnswer: Moment { now() - site().settings.answerLifetime }

    /// Ends when the stream of wakes ends; then the couriers do.
    private func dispatch(_ queue: OutboxQueue) async {
        for await _ in wakes {
            guard let skipped = await queue.wanted else { continue }
            do {
                await queue.offer(
                    try await store.dueOutbox(
                        at: now(), createdAfter: oldest, answersAfter: oldestAnswer,
                        limit: skipped + OutboxService.fetch))
            } catch { log.error("outbox cannot be read", metadata: ["error": "\(error)"]) }
        }
        await queue.finish()
    }

    /// Wakes the dispatcher for rows whose time comes, couriers that wait with an open connection, and ends old
    /// rows. One second is how much later than its time a row may leave.
    private func tick(_ queue: OutboxQueue) async {
        var seconds = 0
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            if seconds % 30 == 0 {
                do {
                    try await store.expireOutbox(
                        createdBefore: oldest, answersBefore: oldestAnswer, at: now())
                } catch {
                    log.error("old rows cannot be ended", metadata: ["error": "\(error)"])
                }
            }
            if seconds % OutboxService.restAfter == 0 { await queue.wakeIdle() }
            wake.yield()
            seconds += 1
            try? await Task.sleep(for: .seconds(1))
        }
    }

    /// Seconds after which an idle connection is closed, at most twice that.
    private static let restAfter = 5

    private func work(_ queue: OutboxQueue) async {
        let courier = Courier(
            store: store, site: site, now: now, composer: composer, loop: group.next(), tls: contexts,
            metrics: metrics, log: log)
        while true {
            switch await queue.next() {
            case .item(let item):
                do { try await courier.carry(item) } catch {
                    log.error(
                        "outbox row not recorded", metadata: ["outbox": "\(item.id)", "error": "\(error)"])
                }
                await queue.done(item.row)
            case .idle: courier.rest()
            case .finished: return courier.rest()
            }
        }
    }
}
