import COpenSSL

/// The keys that protect session tickets (RFC 5077 §4), made from a secret and the time.
///
/// Nothing is stored and nothing agreed upon: every process with the same secret and about the same time has the
/// same keys, also after a restart. What rotation brings is that little is encrypted with one key and that no
/// ticket is good for long. It does not protect recorded sessions of TLS 1.2 from someone who gets the secret.
struct TicketKeys: Sendable {
    /// Keys for the tickets of one epoch.
    struct Keys: Equatable {
        /// Stands in front of each ticket, so that its keys are found again.
        let name: [UInt8]
        /// For HMAC-SHA-256.
        let authentication: [UInt8]
        /// For AES-256-CBC.
        let encryption: [UInt8]
    }

    /// What to do with a ticket.
    enum Verdict: Equatable {
        case current(Keys)
        /// Good, but its keys are about to go: the client shall get a new one.
        case previous(Keys)
        /// Of other keys, or none of ours: a full handshake.
        case unknown
    }

    /// How long keys are used for new tickets, in seconds: half a day, so that with the epoch before it a key is
    /// good for a day at most, well within the week of RFC 9325 §3.4.
    static let epochLength: Int64 = 12 * 3600
    /// How long a session may be resumed, in seconds. Far less than an epoch, so that no ticket ends before its
    /// time because keys changed.
    static let sessionLifetime = 2 * 3600

    /// RFC 5077 §4: `opaque key_name[16]`.
    static let nameLength = 16

    private let secret: [UInt8]
    private let now: @Sendable () -> Int64

    /// - Parameter now: seconds since 1970, UTC.
    init(secret: [UInt8], now: @escaping @Sendable () -> Int64) {
        self.secret = secret
        self.now = now
    }

    /// The keys for a new ticket.
    var issuing: Keys { keys(of: epoch) }

    /// Whose ticket it is that begins with `name`, which is no secret.
    func judge(name: [UInt8]) -> Verdict {
        let epoch = epoch
        let current = keys(of: epoch)
        if name == current.name { return .current(current) }
        let previous = keys(of: epoch &- 1)
        return name == previous.name ? .previous(previous) : .unknown
    }

    private var epoch: Int64 { now() / Self.epochLength }

    private func keys(of epoch: Int64) -> Keys {
        func derive(_ use: String) -> [UInt8] {
            let octets = (0..<8).map { UInt8(truncatingIfNeeded: epoch >> (56 - 8 * $0)) }
            return Digest.hmacSHA256(key: secret, Array("porchlight session ticket \(use) ".utf8) + octets)
        }
        return Keys(
            name: Array(derive("name").prefix(Self.nameLength)),
            authentication: derive("authentication"), encryption: derive("encryption"))
    }
}

/// OpenSSL's ticket key callback: sets up encryption and authentication of a ticket.
///
/// Returns 1 to use it, 2 to use it and send a new one, 0 for a full handshake, and -1, which ends the
/// connection, when randomness, cipher or HMAC fail: there is never a ticket with weak keys.
func useTicketKeys(
    _ ssl: OpaquePointer?, _ name: UnsafeMutablePointer<UInt8>?, _ vector: UnsafeMutablePointer<UInt8>?,
    _ cipher: OpaquePointer?, _ code: OpaquePointer?, _ isIssuing: Int32
) -> Int32 {
    guard let ssl, let name, let vector, let tickets = TLSEngine.of(ssl)?.ticketKeys else { return -1 }
    let nameLength = TicketKeys.nameLength
    if isIssuing == 1 {
        let keys = tickets.issuing
        guard RAND_bytes(vector, EVP_CIPHER_get_iv_length(EVP_aes_256_cbc())) == 1,
            EVP_EncryptInit_ex(cipher, EVP_aes_256_cbc(), nil, keys.encryption, vector) == 1,
            authenticate(code, keys)
        else { return -1 }
        name.update(from: keys.name, count: nameLength)
        return 1
    }
    let keys: TicketKeys.Keys
    // In TLS 1.3 a client uses a ticket once (RFC 8446 appendix C.4) and needs a new one each time.
    var isRenewed = SSL_version(ssl) == TLS1_3_VERSION
    switch tickets.judge(name: Array(UnsafeBufferPointer(start: name, count: nameLength))) {
    case .current(let current): keys = current
    case .previous(let previous): (keys, isRenewed) = (previous, true)
    case .unknown: return 0
    }
    guard authenticate(code, keys),
        EVP_DecryptInit_ex(cipher, EVP_aes_256_cbc(), nil, keys.encryption, vector) == 1
    else { return -1 }
    return isRenewed ? 2 : 1
}

private func authenticate(_ code: OpaquePointer?, _ keys: TicketKeys.Keys) -> Bool {
    shim_EVP_MAC_init_sha256(code, keys.authentication, keys.authentication.count) == 1
}
