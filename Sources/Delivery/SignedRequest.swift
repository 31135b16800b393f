package import Acknowledge
import Foundation
package import Mail
import OpenSSL

/// A JSON request that the receiver can prove to be ours, with the libraries that there are for Standard
/// Webhooks.
package struct SignedRequest: Sendable {
    /// The same for each repetition of the same request, so that the receiver can tell them.
    package let id: String
    package let body: [UInt8]
    package let headers: [(name: String, value: String)]

    /// Signs `id.timestamp.body` with every secret (Standard Webhooks, "Signature scheme": HMAC-SHA256).
    package init(_ body: some Encodable, id: String, at moment: Moment, secrets: [SigningSecret]) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(body) else { preconditionFailure("texts could not be encoded") }
        self.init(bytes: Array(data), id: id, at: moment, secrets: secrets)
    }

    package init(
        bytes: [UInt8], id: String, at moment: Moment, secrets: [SigningSecret],
        contentType: String = "application/json"
    ) {
        let timestamp = String(moment.seconds)
        let signed = Array("\(id).\(timestamp).".utf8) + bytes
        let signatures = secrets.map { secret in
            "v1," + Data(Digest.hmacSHA256(key: secret.bytes, signed)).base64EncodedString()
        }
        (self.id, body) = (id, bytes)
        headers = [
            ("Content-Type", contentType), ("webhook-id", id), ("webhook-timestamp", timestamp),
            ("webhook-signature", signatures.joined(separator: " ")),
        ]
    }

    /// An id that nobody can guess: `msg_` and 32 hexadecimal digits.
    package static func makeID() -> String {
        "msg_" + RandomBytes.make(16).map { String(Int($0) + 256, radix: 16).dropFirst() }.joined()
    }
}
