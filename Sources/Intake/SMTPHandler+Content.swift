import Acknowledge
import Config
import Logging
import NIOCore
import Store
import Triage
import Wire

// A message's content: collected, handed to reception, answered.

extension SMTPHandler {
    func append(_ range: Range<Int>, _ context: ChannelHandlerContext) {
        guard !range.isEmpty else { return }
        let collector = collector(context)
        input.withUnsafeReadableBytes { bytes in collector.append(bytes[range]) }
        guard budget.isSpent, collector.taken > SMTPHandler.smallContent else { return }
        // Giving one message up frees memory; waiting for others that wait as well would free none.
        collector.forget()
        session.contentAbandoned(.busy)
        log.warning("no memory for a large message", metadata: ["peer": "\(peer.address)"])
    }

    func collector(_ context: ChannelHandlerContext) -> ContentCollector {
        if let collector { return collector }
        let made = ContentCollector(
            loop: context.eventLoop, store: reception.store, budget: budget,
            spoolOver: entry.settings.sessions.spoolOver
        ) { [unowned self] failure in
            if let failure { spoolFailed(failure) }
            resumeReading(context)
        }
        collector = made
        return made
    }

    private func spoolFailed(_ failure: StoreFailure) {
        collector?.forget()
        session.contentAbandoned(Reception.refusal(of: failure))
        log.error("a large message cannot be spooled", metadata: ["error": "\(failure)"])
    }

    func keep(_ envelope: SMTPServerSession.Envelope, _ context: ChannelHandlerContext) {
        isBusy = true
        clock.stopped()
        let ended = NIODeadline.now()
        let promise = context.eventLoop.makePromise(of: (SMTPServerSession.Outcome, KeptMessage?).self)
        promise.futureResult.assumeIsolated().whenSuccess { outcome, message in
            self.isBusy = false
            self.answered(message, since: ended)
            guard context.channel.isActive else { return }
            self.perform(self.session.kept(outcome), context)
            if self.isDraining { self.perform(self.session.drained(), context) }
            self.process(context)
            if self.isInputClosed, !self.isClosing, !self.isBusy { self.closeAfterFlush(context) }
            context.flush()
        }
        let taken = collector(context).hand { [reception, peer] content in
            reception.receive(envelope, content, from: peer) { promise.succeed(($0, $1)) }
        }
        promise.futureResult.whenComplete { [budget] _ in budget.giveBack(taken) }
    }

    /// Counts, and one line for each reply with ids only: what became of it can be asked by them.
    private func answered(_ message: KeptMessage?, since ended: NIODeadline) {
        metrics.messageAnswered(since: ended)
        guard let message else { return }
        metrics.messageKept(entry.kind, isSecure: peer.tls != nil, octets: message.octets)
        metrics.kept(message.replies)
        for reply in message.replies {
            log.info(
                "kept",
                metadata: [
                    "id": "\(reply.publicID)", "conversation": "\(reply.conversation)",
                    "campaign": "\(reply.campaign)", "lane": "\(reply.lane.rawValue)",
                    "acknowledge": "\(reply.decision.send ? "yes" : "no")",
                    "rule": "\(reply.decision.rule.name)", "octets": "\(message.octets)",
                ])
        }
    }
}
