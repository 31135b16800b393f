package import NIOCore

/// Makes a channel the client's end of a TLS connection to the server called `serverName`.
///
/// For implicit TLS add it in the channel's initializer. For STARTTLS add it first in the pipeline when the
/// server's 220 has come: it sends its hello at once. Fires `TLSEvent`; see `TLSHandler`.
package final class TLSClientHandler: TLSHandler {
    /// `context` must be a client's. `serverName` is sent in SNI unless it is an IP address; a context that
    /// verifies accepts only a certificate for it.
    package init(context: TLSContext, serverName: String, handshakeTimeout: TimeAmount = .seconds(30)) {
        super.init(tls: context, side: .client(serverName: serverName), handshakeTimeout: handshakeTimeout)
    }
}
