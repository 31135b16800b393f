import Logging
import NIOCore
import NIOPosix
import Store
import Wire

// Messages that are sent, and what is handed over in the end.

extension POP3Handler {
    func retrieve(_ index: Int, lines: Int?, _ context: ChannelHandlerContext) {
        guard let open else { return refuseMessage(.storeFailed, context) }
        isBusy = true
        if let content = ahead.take(index) {
            begin(index, content, lines: lines, context)
            return pump(context)
        }
        let wanted = open.messages[index...].prefix(ahead.count(for: index, of: open.messages.count))
        let promise = context.eventLoop.makePromise(of: [MaildropContent].self)
        desk.store.maildropContents(of: Array(wanted), for: open.agent, octets: ReadAhead.octets) { result in
            promise.completeWith(result.mapError { $0 as any Error })
        }
        promise.futureResult.assumeIsolated().whenComplete { result in
            guard !self.isClosing else { return }
            switch result {
            case .success(let contents):
                self.ahead.keep(contents.dropFirst(), from: index + 1)
                self.begin(index, contents.first ?? .gone, lines: lines, context)
            case .failure(let error):
                self.log.error("a message cannot be read", metadata: ["error": "\(error)"])
                self.refuseMessage(.storeFailed, context)
            }
            self.goOn(context)
        }
    }

    private func refuseMessage(_ reply: POP3Reply, _ context: ChannelHandlerContext) {
        isBusy = false
        perform(session.notRetrieved(reply), context)
    }

    private func begin(
        _ index: Int, _ content: MaildropContent, lines: Int?, _ context: ChannelHandlerContext
    ) {
        if case .takenOver = content { return refuseMessage(.takenOver, context) }
        guard let open,
            let stream = MessageStream(
                fields: open.fields(of: index), content, isInternational: open.isInternational, lines: lines)
        else { return refuseMessage(.storeFailed, context) }
        send(POP3ServerSession.found(octets: lines == nil ? open.listing.octets(of: index) : nil))
        streamed = 0
        self.stream = stream
    }

    /// Sends on while the client takes it.
    func pump(_ context: ChannelHandlerContext) {
        while context.channel.isWritable, stream != nil {
            let before = output.readableBytes
            let step = stream?.next(&output)
            streamed += output.readableBytes - before
            switch step {
            case .piece: break
            case .needs(let reader, let position, let count):
                read(reader, position: position, count: count, context)
            case .end, nil:
                stream = nil
                isBusy = false
                metrics.messageSent(octets: streamed)
                session.retrieved()
            }
            // Last, since it may come back to here: what was done above stands then.
            if output.readableBytes >= POP3Handler.fullOutput { flush(context) }
            if isReadingFile { return }
        }
    }

    /// Reads a piece of a file, on a thread that may wait for the disk.
    private func read(
        _ reader: SpoolReader, position: Int, count: Int, _ context: ChannelHandlerContext
    ) {
        guard !isReadingFile else { return }
        isReadingFile = true
        let piece = NIOThreadPool.singleton.runIfActive(eventLoop: context.eventLoop) {
            try reader.read(at: position, count: count)
        }
        piece.assumeIsolated().whenComplete { result in
            self.isReadingFile = false
            guard !self.isClosing else { return }
            switch result {
            case .success(let bytes):
                self.stream?.read(bytes)
                self.goOn(context)
            case .failure(let error):
                // Half of it has left: only the end of the connection says that the rest is missing.
                self.log.error("a large message cannot be read", metadata: ["error": "\(error)"])
                context.close(promise: nil)
            }
        }
    }

    /// QUIT: what was deleted is committed before it is answered.
    func update(deleted: [Int], seen: [Int], _ context: ChannelHandlerContext) {
        guard let open = takeOpen() else { return }
        isBusy = true
        flush(context)
        let promise = context.eventLoop.makePromise(of: Bool.self)
        let desk = desk
        promise.completeWithTask { await desk.close(open, deleted: deleted, seen: seen) }
        promise.futureResult.assumeIsolated().whenSuccess { isKept in
            self.isBusy = false
            if isKept { self.metrics.deleted(deleted.count) }
            self.log.info(
                "maildrop closed",
                metadata: [
                    "agent": "\(open.agent)", "deleted": "\(isKept ? deleted.count : 0)",
                    "left": "\(open.messages.count - (isKept ? deleted.count : 0))",
                ])
            guard !self.isClosing else { return }
            self.perform(self.session.updated(isKept, deleted: deleted.count), context)
        }
    }
}
