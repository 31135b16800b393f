import Foundation
import OpenSSL

/// A place in a list, to go on from; opaque for clients and made by this gateway only, which a signature shows.
struct Cursor: Sendable {
    /// Octets of the HMAC; nothing secret is behind it, it keeps out what was made up or belongs to another list.
    private static let signature = 8

    /// So that no cursor begins with “-”: a command line would take it for an option.
    private static let first: UInt8 = 0

    private let key: [UInt8]

    init(secret: [UInt8]) { key = Digest.hmacSHA256(key: secret, Array("cursor of the API".utf8)) }

    /// - Parameter list: what is listed; a cursor is good for this only.
    func made(_ place: String, of list: String) -> String {
        let bytes = Array(place.utf8)
        return base64URL([Cursor.first] + mac(bytes, list) + bytes)
    }

    func place(_ text: String?, of list: String) throws -> String? {
        guard let text else { return nil }
        guard text.utf8.count <= 2000, let octets = octets(ofBase64URL: text),
            octets.first == Cursor.first, case let bytes = Array(octets.dropFirst()),
            bytes.count >= Cursor.signature,
            Digest.equal(
                Array(bytes.prefix(Cursor.signature)), mac(Array(bytes.dropFirst(Cursor.signature)), list)),
            let place = String(validating: bytes.dropFirst(Cursor.signature), as: UTF8.self)
        else {
            throw ProblemJSON(
                400, "Cursor not taken",
                "a cursor is taken from “next” of an answer to the same request; begin without one")
        }
        return place
    }

    private func mac(_ bytes: [UInt8], _ list: String) -> [UInt8] {
        Array(Digest.hmacSHA256(key: key, Array(list.utf8) + [0] + bytes).prefix(Cursor.signature))
    }
}

func base64URL(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
        .replacing("=", with: "")
}

private func octets(ofBase64URL text: String) -> [UInt8]? {
    guard text.utf8.allSatisfy({ $0.isASCIIWordCharacter }) else { return nil }
    let padded = text.replacing("-", with: "+").replacing("_", with: "/")
    let filled = padded + String(repeating: "=", count: (4 - padded.utf8.count % 4) % 4)
    return Data(base64Encoded: filled).map { Array($0) }
}

extension UInt8 {
    fileprivate var isASCIIWordCharacter: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
        default: false
        }
    }
}

/// A list, a page at a time.
package struct PageJSON<Item: Codable & Sendable>: Codable, Sendable {
    package var items: [Item]
    /// For `cursor`; absent on the last page.
    package var next: String?

    package init(items: [Item], next: String?) { (self.items, self.next) = (items, next) }
}
