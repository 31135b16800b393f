import Foundation
import Mail

/// A key that a request to a company's system is signed with, as Standard Webhooks has it; never shown.
package struct SigningSecret: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
    package let bytes: [UInt8]

    /// Why a text is no secret.
    package enum Failure: Error, Sendable, Equatable {
        case notBase64
        /// In octets.
        case tooShort(Int)
        case tooLong

        package var description: String {
            switch self {
            case .notBase64: "what stands behind “whsec_” is not base64"
            case .tooShort(let count): "it has \(count) octets, and needs \(SigningSecret.least) or more"
            case .tooLong: "it has more than \(SigningSecret.most) octets"
            }
        }
    }

    /// In octets: Standard Webhooks, "Signature scheme", asks for 24 to 64; more does no harm.
    package static let least = 24
    package static let most = 1024

    /// `whsec_` and base64, or any text whose octets are the key.
    package init(_ text: String) throws(Failure) {
        let text = text.trimmed
        let prefix = "whsec_"
        if text.hasPrefix(prefix) {
            guard let data = Data(base64Encoded: String(text.dropFirst(prefix.count))) else {
                throw .notBase64
            }
            bytes = Array(data)
        } else {
            bytes = Array(text.utf8)
        }
        if bytes.count < Self.least { throw .tooShort(bytes.count) }
        if bytes.count > Self.most { throw .tooLong }
    }

    package var description: String { "a secret" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
