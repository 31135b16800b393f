import COpenSSL

/// SHA-256 (FIPS 180-4), HMAC (RFC 2104), and the comparison that goes with them.
package enum Digest {
    /// The 32 bytes of SHA-256 over `bytes`.
    package static func sha256(_ bytes: Span<UInt8>) -> [UInt8] {
        bytes.withUnsafeBufferPointer { sha256($0) }
    }

    /// The 32 bytes of SHA-256 over `bytes`; contiguous storage is read in place.
    package static func sha256(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        if let digest = bytes.withContiguousStorageIfAvailable({ sha256($0) }) { return digest }
        return Array(bytes).withUnsafeBufferPointer { sha256($0) }
    }

    /// The 32 bytes of HMAC-SHA256 over `bytes`.
    package static func hmacSHA256(key: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
        guard let keyLength = Int32(exactly: key.count) else { preconditionFailure("a key of 2 GB") }
        return [UInt8](unsafeUninitializedCapacity: size) { output, initialized in
            // With no key at all there is still a pointer, which OpenSSL does not read: length 0.
            let done = (key.isEmpty ? [0] : key).withUnsafeBufferPointer { key in
                bytes.withUnsafeBufferPointer { bytes in
                    HMAC(
                        EVP_sha256(), key.baseAddress, keyLength, bytes.baseAddress, bytes.count,
                        output.baseAddress, nil)
                }
            }
            guard done != nil else { preconditionFailure("OpenSSL has no HMAC-SHA256") }
            initialized = size
        }
    }

    /// Whether both are the same bytes, in a time that depends on their lengths only.
    package static func equal(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard a.count == b.count else { return false }
        if a.isEmpty { return true }
        return CRYPTO_memcmp(a, b, a.count) == 0
    }

    /// The length of a SHA-256 digest.
    private static let size = 32

    private static func sha256(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: size) { output, initialized in
            guard SHA256(bytes.baseAddress, bytes.count, output.baseAddress) != nil else {
                preconditionFailure("OpenSSL has no SHA-256")
            }
            initialized = size
        }
    }
}
