import Glibc

/// Reads a large message piece by piece. Its calls block.
package final class SpoolReader: Sendable {
    private let descriptor: Int32
    /// In octets.
    package let size: Int

    /// - Parameter descriptor: open for reading; becomes this object's.
    init(descriptor: Int32, size: Int) { (self.descriptor, self.size) = (descriptor, size) }

    deinit { close(descriptor) }

    /// - Returns: fewer octets than `count` only at the end.
    package func read(at position: Int, count: Int) throws(StoreFailure) -> [UInt8] {
        var got = 0
        var failure: StoreFailure?
        let bytes = [UInt8](unsafeUninitializedCapacity: max(0, min(count, size - position))) {
            buffer, filled in
            while got < buffer.count {
                let read = pread(
                    descriptor, buffer.baseAddress.map { $0 + got }, buffer.count - got, off_t(position + got)
                )
                if read < 0, errno == EINTR { continue }
                if read < 0 { failure = Spool.failure("read", "a large message") }
                guard read > 0 else { break }
                got += read
            }
            filled = got
        }
        if let failure { throw failure }
        return bytes
    }
}

extension Spool {
    func reader(of name: String) throws(StoreFailure) -> SpoolReader {
        let descriptor = open(path(name), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw Spool.failure("opened", path(name)) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            close(descriptor)
            throw Spool.failure("read", path(name))
        }
        return SpoolReader(descriptor: descriptor, size: Int(status.st_size))
    }
}
