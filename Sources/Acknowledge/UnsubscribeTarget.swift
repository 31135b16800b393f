import Mail

/// `unsubscribe`: the list owner's system that can take somebody off the list at once.
package struct UnsubscribeTarget: Sendable, Hashable {
    package enum Way: Sendable, Hashable {
        /// `post`: one-click unsubscription (RFC 8058 §3.1).
        case oneClick(WebAddressPattern)
        /// `webhook`: a signed JSON request.
        case webhook(WebAddress, secrets: [SigningSecret])
    }
    package var way: Way
    /// `secret_file`: as in `FactsSource`; for `webhook` only.
    package var secretFile: String?
    /// `timeout`: for one attempt. Default 5s.
    package var timeout = Duration.seconds(5)
    /// `allow_private`, `trust`: as in `FactsSource`.
    package var allowsPrivate = false
    package var trust: String?

    package init(_ way: Way) { self.way = way }
}

/// A URL with places for what is known of a wish to unsubscribe:
/// `https://lists.example.com/u/{recipient}?m={mailing}`.
package struct WebAddressPattern: Sendable, Hashable {
    package enum Place: String, Sendable, CaseIterable {
        case address, mailing, recipient, campaign
    }

    package enum Failure: Error, Sendable, Equatable {
        case address(WebAddress.Failure)
        case unknownPlace(String)
        /// A place stands before the path: a customer's data must not choose the server.
        case placeInHost
        /// Everybody's request would be the same.
        case noPlace

        package var description: String {
            switch self {
            case .address(let failure): return failure.description
            case .unknownPlace(let name):
                let all = Place.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", ")
                return "“{\(name.singleLine.cut(to: 40))}” is not known; there are \(all)"
            case .placeInHost: return "a “{…}” may stand in the path and the query only"
            case .noPlace: return "nothing in it says who unsubscribes; put {address} or {recipient} into it"
            }
        }
    }

    private enum Piece: Sendable, Hashable {
        case text(String)
        case place(Place)
    }

    private let pieces: [Piece]
    /// The same without the places: whom we talk to.
    package let base: WebAddress

    package init(_ text: String) throws(Failure) {
        var pieces: [Piece] = []
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            guard let place = Place(rawValue: name) else { throw .unknownPlace(name) }
            pieces += [.text(String(rest[..<open])), .place(place)]
            rest = rest[rest.index(after: close)...]
        }
        pieces.append(.text(String(rest)))
        self.pieces = pieces
        // The first piece must reach beyond the host: `https://host/`.
        if pieces.count > 1, case .text(let front) = pieces[0] {
            let path = front.firstRange(of: "://").map { front[$0.upperBound...] }
            guard let path, path.contains(where: { "/?".contains($0) }) else { throw .placeInHost }
        }
        base = try Self.address(WebAddressPattern.joined(pieces) { _ in "" })
        guard pieces.contains(.place(.address)) || pieces.contains(.place(.recipient)) else { throw .noPlace }
    }

    package var places: Set<Place> {
        Set(pieces.compactMap { if case .place(let place) = $0 { place } else { nil } })
    }

    /// The URL with `values` percent-encoded in their places; nil if one is missing, empty, too long, or `.`
    /// or `..`, which servers and what stands before them read as folders.
    package func filled(_ values: [Place: String]) -> WebAddress? {
        for place in places {
            guard let value = values[place], !value.isEmpty, value.utf8.count <= 500, value != ".",
                value != ".."
            else { return nil }
        }
        let text = WebAddressPattern.joined(pieces) { percentEncoded(values[$0] ?? "") }
        guard let address = try? WebAddress(text), address.server == base.server else { return nil }
        return address
    }

    private static func address(_ text: String) throws(Failure) -> WebAddress {
        do throws(WebAddress.Failure) { return try WebAddress(text) } catch { throw .address(error) }
    }

    private static func joined(_ pieces: [Piece], _ value: (Place) -> String) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .place(let place): value(place)
            }
        }.joined()
    }
}

/// RFC 3986 §2.3: all but unreserved characters as `%XX` of their octets.
private func percentEncoded(_ text: String) -> String {
    var out = ""
    for byte in text.utf8 {
        if byte.isLetter || byte.isDigit || "-._~".utf8.contains(byte) {
            out.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
            let digits = String(byte, radix: 16, uppercase: true)
            out += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
        }
    }
    return out
}
