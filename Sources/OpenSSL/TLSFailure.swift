/// Why a TLS context could not be made or a TLS connection ended: one line for the log.
///
/// It quotes OpenSSL's own reasons (`certificate verify failed: hostname mismatch`) and, where files are
/// concerned, their paths. It holds no key material and no plaintext.
package struct TLSFailure: Error, Sendable, Equatable, CustomStringConvertible {
    package let reason: String

    package init(reason: String) {
        self.reason = reason
    }

    package var description: String { reason }
}
