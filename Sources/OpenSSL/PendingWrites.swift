import NIOCore

/// Plaintext that waits for the handshake, for a flush or for its turn, with the promises of those who wrote
/// it.
struct PendingWrites {
    /// One or more writes of the application.
    struct Write {
        var bytes: ByteBuffer
        var promise: EventLoopPromise<Void>?
    }

    /// Writes up to this size are joined before they are encrypted: a record of its own for every reply of a
    /// pipelined SMTP dialogue would cost more than the copy.
    private static let joinLimit = 4096

    private var writes = CircularBuffer<Write>()
    /// How many of the writes, from the front, were flushed.
    private var flushed = 0

    /// Whether a write may be encrypted now.
    var hasFlushed: Bool { flushed > 0 }

    mutating func append(_ bytes: ByteBuffer, promise: EventLoopPromise<Void>?) {
        let last = writes.count - 1
        guard last >= flushed,
            writes[offset: last].bytes.readableBytes + bytes.readableBytes <= Self.joinLimit
        else {
            writes.append(Write(bytes: bytes, promise: promise))
            return
        }
        writes[offset: last].bytes.writeImmutableBuffer(bytes)
        writes[offset: last].promise.join(promise)
    }

    mutating func markFlushed() {
        flushed = writes.count
    }

    /// Lets `body` take bytes from the first flushed write. Returns that write once it is empty and removes
    /// it; till then it stays first.
    mutating func takeFirst(_ body: (inout ByteBuffer) throws(TLSFailure) -> Void) throws(TLSFailure)
        -> Write?
    {
        guard flushed > 0 else { return nil }
        try body(&writes[offset: 0].bytes)
        if writes[offset: 0].bytes.readableBytes > 0 { return nil }
        flushed -= 1
        return writes.popFirst()
    }

    /// Forgets all writes and returns their promises, for the caller to fail when its own state is settled.
    mutating func removeAll() -> [EventLoopPromise<Void>] {
        defer { self = PendingWrites() }
        return writes.compactMap(\.promise)
    }
}

extension CircularBuffer {
    fileprivate subscript(offset offset: Int) -> Element {
        get { self[index(startIndex, offsetBy: offset)] }
        _modify { yield &self[index(startIndex, offsetBy: offset)] }
    }
}

extension EventLoopPromise<Void>? {
    /// Makes `other` end as this promise does; takes its place if there is none.
    mutating func join(_ other: EventLoopPromise<Void>?) {
        guard let other else { return }
        if let mine = self {
            mine.futureResult.cascade(to: other)
        } else {
            self = other
        }
    }
}
