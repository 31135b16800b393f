/// What one side proposes or accepts in a handshake, in OpenSSL's words: Mozilla's intermediate settings
/// (version 5.7), which are TLS 1.2 and later, forward secrecy, AEAD, and the client's order.
struct TLSOffer: Sendable {
    /// Those of TLS 1.2.
    var ciphers: [String]
    var groups = ["X25519", "P-256", "P-384"]
    var signatures = TLSOffer.strongSignatures
    /// The newest protocol version allowed, as OpenSSL numbers them; `nil` for no limit.
    var highest: Int32?

    /// The suites of TLS 1.3; the CCM ones are for small devices.
    static let suites = ["TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256"]

    /// A server's. `finiteField` adds the DHE suites, for old MTAs that know no elliptic curves.
    static func server(finiteField: Bool) -> TLSOffer {
        var offer = TLSOffer(ciphers: finiteField ? ellipticCiphers + finiteFieldCiphers : ellipticCiphers)
        if finiteField { offer.groups += ["ffdhe2048", "ffdhe3072"] }
        return offer
    }

    /// A client's: the server may have nothing better than DHE.
    static let client = TLSOffer(ciphers: ellipticCiphers + finiteFieldCiphers)

    private static let ellipticCiphers = [
        "ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-RSA-AES128-GCM-SHA256",
        "ECDHE-ECDSA-AES256-GCM-SHA384", "ECDHE-RSA-AES256-GCM-SHA384",
        "ECDHE-ECDSA-CHACHA20-POLY1305", "ECDHE-RSA-CHACHA20-POLY1305",
    ]
    private static let finiteFieldCiphers = [
        "DHE-RSA-AES128-GCM-SHA256", "DHE-RSA-AES256-GCM-SHA384", "DHE-RSA-CHACHA20-POLY1305",
    ]
    /// No SHA-1 and no SHA-224.
    private static let strongSignatures = [
        "ECDSA+SHA256", "ECDSA+SHA384", "ECDSA+SHA512", "ed25519", "ed448",
        "rsa_pss_rsae_sha256", "rsa_pss_rsae_sha384", "rsa_pss_rsae_sha512",
        "rsa_pss_pss_sha256", "rsa_pss_pss_sha384", "rsa_pss_pss_sha512",
        "RSA+SHA256", "RSA+SHA384", "RSA+SHA512",
    ]
}
