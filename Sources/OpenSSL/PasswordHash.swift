import COpenSSL

/// Passwords as they are stored: scrypt (RFC 7914) with its parameters, in the manner of crypt strings:
/// `$scrypt$ln=15,r=8,p=3$SALT$HASH`, salt and hash in base64 without padding.
package enum PasswordHash {
    /// What a guess costs.
    package struct Cost: Sendable, Equatable {
        /// Logarithm of N; with r it is the memory: 128 · r · N octets.
        package var logN: Int
        package var r: Int
        package var p: Int

        package init(logN: Int, r: Int, p: Int) { (self.logN, self.r, self.p) = (logN, r, p) }

        /// One of those that OWASP's cheat sheet on storing passwords calls equal: 32 MB, about 0.2 s.
        package static let usual = Cost(logN: 15, r: 8, p: 3)

        /// What a stored string may ask of the machine: 256 MB.
        var isBearable: Bool {
            (1...20).contains(logN) && (1...32).contains(r) && (1...16).contains(p)
                && 128 * r << logN <= 1 << 28
        }
    }

    /// Octets of a salt.
    package static let saltLength = 16
    private static let hashLength = 32

    /// Takes long: never on an event loop.
    ///
    /// - Parameter salt: random.
    package static func make(_ password: [UInt8], salt: [UInt8], cost: Cost = .usual) -> String {
        guard let hash = scrypt(password, salt: salt, cost: cost, length: hashLength) else {
            preconditionFailure("OpenSSL has no scrypt with \(cost)")
        }
        return "$scrypt$ln=\(cost.logN),r=\(cost.r),p=\(cost.p)$\(base64(salt))$\(base64(hash))"
    }

    /// Whether it is the password; takes long, and equally long whatever the password is.
    package static func verify(_ password: [UInt8], _ stored: String) -> Bool {
        guard let parts = Parts(stored),
            let hash = scrypt(password, salt: parts.salt, cost: parts.cost, length: parts.hash.count)
        else { return false }
        return Digest.equal(hash, parts.hash)
    }

    /// Whether a stored string was made with other parameters than `cost`.
    package static func isOutdated(_ stored: String, cost: Cost = .usual) -> Bool {
        Parts(stored)?.cost != cost
    }

    /// The key derivation itself; nil if OpenSSL refuses the parameters.
    static func scrypt(_ password: [UInt8], salt: [UInt8], cost: Cost, length: Int) -> [UInt8]? {
        guard cost.isBearable, (1...1024).contains(length) else { return nil }
        ErrorQueue.clear()
        var isDone = false
        let hash = [UInt8](unsafeUninitializedCapacity: length) { output, initialized in
            // With no octets at all there is still a pointer, which OpenSSL does not read: length 0.
            isDone =
                (password.isEmpty ? [0] : password).withUnsafeBufferPointer { bytes in
                    bytes.withMemoryRebound(to: CChar.self) { characters in
                        EVP_PBE_scrypt(
                            characters.baseAddress, password.count, salt, salt.count,
                            UInt64(1) << UInt64(cost.logN),
                            UInt64(cost.r), UInt64(cost.p), 1 << 29, output.baseAddress, length)
                    }
                } == 1
            initialized = isDone ? length : 0
        }
        return isDone ? hash : nil
    }

    private struct Parts {
        var cost: Cost
        var salt: [UInt8]
        var hash: [UInt8]

        init?(_ stored: String) {
            let fields = stored.split(separator: "$", omittingEmptySubsequences: false)
            guard fields.count == 5, fields[0].isEmpty, fields[1] == "scrypt",
                let salt = PasswordHash.octets(fields[3]), let hash = PasswordHash.octets(fields[4]),
                hash.count >= 16
            else { return nil }
            let numbers = fields[2].split(separator: ",").map { $0.split(separator: "=", maxSplits: 1) }
            guard numbers.count == 3, numbers.allSatisfy({ $0.count == 2 }),
                numbers.map({ $0[0] }) == ["ln", "r", "p"],
                let logN = Int(numbers[0][1]), let r = Int(numbers[1][1]), let p = Int(numbers[2][1])
            else { return nil }
            cost = Cost(logN: logN, r: r, p: p)
            guard cost.isBearable else { return nil }
            (self.salt, self.hash) = (salt, hash)
        }
    }

    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    private static func base64(_ bytes: [UInt8]) -> String {
        var (text, bits, count) = ([UInt8](), UInt32(0), UInt32(0))
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 6 {
                count -= 6
                text.append(alphabet[Int(bits >> count & 63)])
            }
        }
        if count > 0 { text.append(alphabet[Int(bits << (6 - count) & 63)]) }
        return String(decoding: text, as: UTF8.self)
    }

    private static func octets(_ text: Substring) -> [UInt8]? {
        guard text.utf8.count <= 256 else { return nil }
        var (bytes, bits, count) = ([UInt8](), UInt32(0), UInt32(0))
        for letter in text.utf8 {
            guard let value = alphabet.firstIndex(of: letter) else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> count))
            }
        }
        return bytes
    }
}
