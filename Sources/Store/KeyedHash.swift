/// SipHash-2-4 (Aumasson and Bernstein, 2012) with a key from the instance's secret.
///
/// What is looked up often is indexed by such a hash: 8 octets instead of an address or a Message-ID. Hashes are
/// stored, so they stay the same from one start to the next; and nobody who lacks the key can make two
/// strangers' hashes equal.
struct KeyedHash: Sendable {
    /// What a hash is of: equal texts of different purposes have different hashes.
    enum Purpose: UInt8 {
        case messageID, sender, domain, subject, near
        /// What an agent asks for, and the ids that are made of it.
        case operation
        case event
        /// What an answer says.
        case answer
        /// Who was erased, or is held: an address without its tag.
        case person
        /// The id of a message that is handed on.
        case handOff
    }

    private let key: (UInt64, UInt64)

    /// - Parameter secret: at least 16 octets.
    init(secret: [UInt8]) {
        precondition(secret.count >= 16, "16 octets of secret are needed")
        func word(_ start: Int) -> UInt64 {
            secret[start..<start + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
        }
        key = (word(0), word(8))
    }

    func callAsFunction(_ purpose: Purpose, _ text: String) -> Int64 {
        var text = text
        return text.withUTF8 { bytes in hash(bytes, prefix: purpose.rawValue) }
    }

    func callAsFunction(_ purpose: Purpose, _ bytes: [UInt8]) -> Int64 {
        bytes.withUnsafeBufferPointer { hash($0, prefix: purpose.rawValue) }
    }

    /// Of `prefix` and then `bytes`.
    private func hash(_ bytes: UnsafeBufferPointer<UInt8>, prefix: UInt8) -> Int64 {
        var state = SipState(key.0, key.1)
        var word = UInt64(prefix)
        var count = 1
        for byte in bytes {
            word |= UInt64(byte) << (8 * UInt64(count & 7))
            count += 1
            if count & 7 == 0 {
                state.compress(word)
                word = 0
            }
        }
        return Int64(bitPattern: state.finish(word | UInt64(count & 0xFF) << 56))
    }
}

private struct SipState {
    private var (v0, v1, v2, v3): (UInt64, UInt64, UInt64, UInt64)

    init(_ k0: UInt64, _ k1: UInt64) {
        v0 = k0 ^ 0x736f_6d65_7073_6575
        v1 = k1 ^ 0x646f_7261_6e64_6f6d
        v2 = k0 ^ 0x6c79_6765_6e65_7261
        v3 = k1 ^ 0x7465_6462_7974_6573
    }

    mutating func compress(_ word: UInt64) {
        v3 ^= word
        round()
        round()
        v0 ^= word
    }

    mutating func finish(_ last: UInt64) -> UInt64 {
        compress(last)
        v2 ^= 0xFF
        for _ in 0..<4 { round() }
        return v0 ^ v1 ^ v2 ^ v3
    }

    private mutating func round() {
        v0 &+= v1
        v2 &+= v3
        v1 = rotated(v1, 13) ^ v0
        v3 = rotated(v3, 16) ^ v2
        v0 = rotated(v0, 32)
        v2 &+= v1
        v0 &+= v3
        v1 = rotated(v1, 17) ^ v2
        v3 = rotated(v3, 21) ^ v0
        v2 = rotated(v2, 32)
    }

    private func rotated(_ word: UInt64, _ by: UInt64) -> UInt64 { word << by | word >> (64 - by) }
}
