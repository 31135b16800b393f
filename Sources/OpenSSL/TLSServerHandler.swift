package import NIOCore

/// Makes a channel the server's end of a TLS connection; the certificate is chosen by the client's SNI.
///
/// For implicit TLS add it in the child channel's initializer. For STARTTLS add it first in the pipeline once
/// the plaintext reply was flushed. Fires `TLSEvent`; see `TLSHandler`.
package final class TLSServerHandler: TLSHandler {
    /// `context` must be a server's. A client that has not finished its handshake in time is disconnected.
    package init(context: TLSContext, handshakeTimeout: TimeAmount = .seconds(30)) {
        super.init(tls: context, side: .server, handshakeTimeout: handshakeTimeout)
    }
}
