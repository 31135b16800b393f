import COpenSSL
import NIOCore

/// The two byte queues between an `SSL` and the network, and the BIO through which OpenSSL uses them.
///
/// OpenSSL copies records out of the buffer that the socket filled and into the one that the socket will
/// send: no buffer of our own stands between.
final class RecordBytes {
    /// From the peer, not yet read by OpenSSL.
    var inbound = ByteBuffer()
    /// For the peer, written by OpenSSL.
    var outbound = ByteBuffer()

    /// A BIO over these queues with one reference for the caller, which must not outlive `self`.
    func makeBIO() -> OpaquePointer {
        guard let bio = BIO_new(Self.method.pointer) else { preconditionFailure("no memory for a BIO") }
        BIO_set_data(bio, Unmanaged.passUnretained(self).toOpaque())
        BIO_set_init(bio, 1)
        return bio
    }

    /// The kind of BIO, made once.
    ///
    /// `@unchecked Sendable`: a BIO_METHOD is not written after it was filled here.
    private struct Method: @unchecked Sendable {
        let pointer: OpaquePointer
    }

    private static let method: Method = {
        let kind = BIO_get_new_index() | BIO_TYPE_SOURCE_SINK
        guard let pointer = BIO_meth_new(kind, "porchlight records"),
            BIO_meth_set_read_ex(pointer, readRecords) == 1,
            BIO_meth_set_write_ex(pointer, writeRecords) == 1,
            BIO_meth_set_ctrl(pointer, controlRecords) == 1
        else { preconditionFailure("no memory for a BIO method") }
        return Method(pointer: pointer)
    }()

    fileprivate static func of(_ bio: OpaquePointer?) -> RecordBytes {
        guard let data = BIO_get_data(bio) else { preconditionFailure("a BIO without its queues") }
        return Unmanaged<RecordBytes>.fromOpaque(data).takeUnretainedValue()
    }
}

/// All that `BIO_clear_retry_flags` clears.
private let retryFlags = BIO_FLAGS_READ | BIO_FLAGS_WRITE | BIO_FLAGS_IO_SPECIAL | BIO_FLAGS_SHOULD_RETRY

private func readRecords(
    _ bio: OpaquePointer?, _ target: UnsafeMutablePointer<CChar>?, _ room: Int,
    _ done: UnsafeMutablePointer<Int>?
) -> Int32 {
    let queues = RecordBytes.of(bio)
    BIO_clear_flags(bio, retryFlags)
    let count = min(room, queues.inbound.readableBytes)
    guard count > 0, let target else {
        BIO_set_flags(bio, BIO_FLAGS_READ | BIO_FLAGS_SHOULD_RETRY)
        done?.pointee = 0
        return 0
    }
    queues.inbound.readWithUnsafeReadableBytes { bytes in
        UnsafeMutableRawBufferPointer(start: target, count: count).copyMemory(
            from: .init(rebasing: bytes[..<count]))
        return count
    }
    done?.pointee = count
    return 1
}

private func writeRecords(
    _ bio: OpaquePointer?, _ source: UnsafePointer<CChar>?, _ count: Int, _ done: UnsafeMutablePointer<Int>?
) -> Int32 {
    BIO_clear_flags(bio, retryFlags)
    RecordBytes.of(bio).outbound.writeBytes(UnsafeRawBufferPointer(start: source, count: count))
    done?.pointee = count
    return 1
}

/// All that OpenSSL needs to hear is that a flush succeeds: bytes are in memory already.
private func controlRecords(
    _ bio: OpaquePointer?, _ command: Int32, _ number: Int, _ argument: UnsafeMutableRawPointer?
) -> Int {
    command == BIO_CTRL_FLUSH ? 1 : 0
}
