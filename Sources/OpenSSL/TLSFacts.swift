/// What a finished handshake agreed on: for the log, the `Received` field and decisions about trust.
package struct TLSFacts: Sendable, Equatable {
    /// OpenSSL's name of the protocol version: `TLSv1.2` or `TLSv1.3`.
    package let version: String
    /// OpenSSL's name of the cipher suite: `TLS_AES_256_GCM_SHA384`.
    package let cipher: String
    /// The strength of the cipher in bits.
    package let bits: Int
    /// The name sent in the SNI extension: by the client to us, or by us to the server.
    package let serverName: String?
    /// Whether a session ticket replaced the full handshake.
    package let resumed: Bool
    /// Whether the peer showed a certificate that was found to be trusted, valid and, a server's, for the right
    /// name.
    package let peerVerified: Bool
    /// What a client showed to us, where we ask for it.
    package let clientCertificate: ClientCertificate?

    package init(
        version: String, cipher: String, bits: Int, serverName: String?, resumed: Bool, peerVerified: Bool,
        clientCertificate: ClientCertificate? = nil
    ) {
        self.version = version
        self.cipher = cipher
        self.bits = bits
        self.serverName = serverName
        self.resumed = resumed
        self.peerVerified = peerVerified
        self.clientCertificate = clientCertificate
    }
}

/// What the TLS handlers tell the handlers behind them, as user inbound events.
package enum TLSEvent: Sendable, Equatable {
    /// From here on bytes are encrypted; what was written before is on its way.
    case handshakeCompleted(TLSFacts)
    /// The peer sent close_notify: every byte it meant to send has arrived. With `allowRemoteHalfClosure` we may
    /// go on writing and must close; otherwise the handler now closes.
    case closedByPeer
}
