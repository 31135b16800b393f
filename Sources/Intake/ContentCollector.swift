import NIOCore
import NIOPosix
import Store
import Synchronization

/// Collects the content of one message while it comes in: in memory while it is small, then chunk by chunk in a file
/// of the spool, so that slow and large messages take the disk and not the memory.
///
/// Lives on its session's event loop. Files are written on the thread pool; while a chunk is being written the next
/// one may gather, then the socket is no longer read.
final class ContentCollector {
    /// What was collected.
    enum Collected: Sendable {
        case memory([UInt8])
        /// In the file, but for what came last.
        case spooled(SpoolWriter, rest: [UInt8])
    }

    private let loop: any EventLoop
    private let store: Store
    private let budget: ContentBudget
    private let spoolOver: Int
    /// Told when a chunk was written, or why it could not be.
    private let written: (StoreFailure?) -> Void
    private var bytes: [UInt8] = []
    /// Octets of `budget` held here.
    private(set) var taken = 0
    private var writer: SpoolWriter?
    private var write: EventLoopFuture<StoreFailure?>?

    /// Octets of a chunk written to the spool.
    private static let chunk = 256 * 1024

    init(
        loop: any EventLoop, store: Store, budget: ContentBudget, spoolOver: Int,
        written: @escaping (StoreFailure?) -> Void
    ) {
        (self.loop, self.store, self.budget) = (loop, store, budget)
        (self.spoolOver, self.written) = (spoolOver, written)
    }

    var isSpooled: Bool { writer != nil }
    /// A chunk is being written and the next is full.
    var isFull: Bool { write != nil && bytes.count >= ContentCollector.chunk }

    func append(_ more: Slice<UnsafeRawBufferPointer>) {
        bytes.append(contentsOf: more)
        budget.take(more.count)
        taken += more.count
        if bytes.count >= (isSpooled ? ContentCollector.chunk : spoolOver) { writeChunk() }
    }

    func append(_ byte: UInt8) { bytes.append(byte) }

    /// Gives up what was collected.
    func forget() {
        bytes = []
        giveBack(taken)
        guard let writer else { return }
        self.writer = nil
        let write = write
        self.write = nil
        ContentCollector.after(write, on: loop) { writer.abandon() }
    }

    /// Hands over what was collected; `use` is called when it is complete, on any thread but one that may block if
    /// it is spooled.
    ///
    /// - Returns: octets of the budget that the caller gives back when the message is kept or refused.
    func hand(over use: @escaping @Sendable (Collected) -> Void) -> Int {
        defer { (bytes, taken, writer, write) = ([], 0, nil, nil) }
        if let writer {
            ContentCollector.after(write, on: loop) { [bytes] in use(.spooled(writer, rest: bytes)) }
        } else {
            use(.memory(bytes))
        }
        return taken
    }

    private func writeChunk() {
        guard write == nil else { return }
        let chunk = bytes
        bytes = []
        let writer = writer ?? SpoolWriter(store)
        self.writer = writer
        let write = NIOThreadPool.singleton.runIfActive(eventLoop: loop) { writer.write(chunk) }
        self.write = write
        write.assumeIsolated().whenSuccess { [weak self] failure in
            guard let self, self.writer === writer else { return }
            self.write = nil
            self.giveBack(min(chunk.count, self.taken))
            if failure == nil, self.bytes.count >= ContentCollector.chunk { self.writeChunk() }
            self.written(failure)
        }
    }

    private static func after(
        _ write: EventLoopFuture<StoreFailure?>?, on loop: any EventLoop,
        _ work: @escaping @Sendable () -> Void
    ) {
        (write ?? loop.makeSucceededFuture(nil)).whenComplete { _ in
            NIOThreadPool.singleton.submit { _ in work() }
        }
    }

    private func giveBack(_ octets: Int) {
        budget.giveBack(octets)
        taken -= octets
    }
}

/// A file of the spool that is made when the first chunk is written. Its calls block, and come one after another.
final class SpoolWriter: Sendable {
    private struct State {
        var file: SpoolFile?
        var failure: StoreFailure?
    }
    private let store: Store
    private let state = Mutex(State())

    init(_ store: Store) { self.store = store }

    /// - Returns: why it failed; once it did, nothing more is written.
    func write(_ bytes: [UInt8]) -> StoreFailure? {
        state.withLock { state in
            if let failure = state.failure { return failure }
            do throws(StoreFailure) {
                if state.file == nil { state.file = try store.makeSpoolFile() }
                guard let file = state.file else { return nil }
                let failure: StoreFailure? = bytes.withUnsafeBytes { bytes in
                    do throws(StoreFailure) { try file.append(bytes) } catch { return error }
                    return nil
                }
                if let failure { throw failure }
            } catch {
                state.failure = error
            }
            return state.failure
        }
    }

    /// Returns when all of it is safe on the disk, with the content.
    func finish() throws(StoreFailure) -> (SpooledFile, [UInt8]) {
        let (file, failure) = state.withLock { ($0.file, $0.failure) }
        if let failure { throw failure }
        guard let file else { throw .failed("nothing was spooled") }
        return (try file.finish(), try file.contents())
    }

    func abandon() { state.withLock { $0.file }?.abandon() }
}
