import COpenSSL

/// Unpredictable bytes from OpenSSL's generator, which the kernel seeds.
package enum RandomBytes {
    /// Returns `count` bytes fit for keys and tokens. A generator that fails ends the process: there is no
    /// safe way to go on without it.
    package static func make(_ count: Int) -> [UInt8] {
        guard let length = Int32(exactly: count), length >= 0 else {
            preconditionFailure("a request for \(count) random bytes")
        }
        return [UInt8](unsafeUninitializedCapacity: count) { bytes, initialized in
            guard length == 0 || RAND_bytes(bytes.baseAddress, length) == 1 else {
                preconditionFailure("OpenSSL's random generator failed")
            }
            initialized = count
        }
    }
}
