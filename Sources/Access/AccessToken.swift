package import Mail
import OpenSSL

/// The form of a token: `plt_`, 256 random bits and a checksum of 30 bits, in small letters and digits (RFC 4648 §7): safe in
/// headers, URLs, configuration files and POP3's PASS, and found by programs that look for secrets in the wrong places.
package enum AccessToken {
    package static let prefix = "plt_"
    private static let secretLength = 52
    private static let checksumLength = 6

    /// A new one.
    static func make() -> String {
        let secret = base32(RandomBytes.make(32))
        return prefix + secret + checksum(secret)
    }

    /// Whether it can be one; who mistypes is told apart from who guesses without asking the store.
    package static func isWellFormed(_ text: String) -> Bool {
        guard text.hasPrefix(prefix), text.utf8.count == prefix.utf8.count + secretLength + checksumLength
        else {
            return false
        }
        let body = text.dropFirst(prefix.count)
        return checksum(String(body.dropLast(checksumLength))) == body.suffix(checksumLength)
    }

    /// What is stored of it.
    static func hash(_ text: String) -> [UInt8] { Digest.sha256(text.utf8) }

    private static func checksum(_ secret: String) -> String {
        String(base32(Digest.sha256((prefix + secret).utf8)).prefix(checksumLength))
    }
}

/// RFC 4648 §7 in lower case, without padding.
func base32(_ bytes: [UInt8]) -> String {
    let alphabet = Array("0123456789abcdefghijklmnopqrstuv".utf8)
    var (text, bits, count) = ([UInt8](), UInt32(0), UInt32(0))
    for byte in bytes {
        bits = bits << 8 | UInt32(byte)
        count += 8
        while count >= 5 {
            count -= 5
            text.append(alphabet[Int(bits >> count & 31)])
        }
    }
    if count > 0 { text.append(alphabet[Int(bits << (5 - count) & 31)]) }
    return String(decoding: text, as: UTF8.self)
}
