import Mail

/// The token in `campaign+<token>@domain` by which a reply finds its conversation again.
///
/// Format: `c` conversation `.` mac: the conversation's public id, and the first 10 octets of
/// HMAC-SHA256(instance secret, "reply-token:" campaign ":" conversation) in base32. Only lower-case letters
/// and digits, so that it survives systems that fold case; no address inside. It says which conversation is
/// answered, never who writes.
package struct ReplyToken: Sendable, Equatable {
    package let conversation: String
    private let mac: String

    /// Computes a MAC with the instance's secret; given by the shell, which holds it.
    package typealias Authenticator = @Sendable (_ text: String) -> [UInt8]

    /// Mints the token of a conversation.
    package init(conversation: String, campaign: String, _ authenticate: Authenticator) {
        self.conversation = conversation
        mac = ReplyToken.mac(conversation: conversation, campaign: campaign, authenticate)
    }

    /// Reads a tag and verifies it; nil for any tag that is no valid token of this campaign.
    package init?(tag: String, campaign: String, _ authenticate: Authenticator) {
        let text = tag.asciiLowercased
        guard text.hasPrefix("c"), text.utf8.count <= 64, let dot = text.firstIndex(of: ".") else {
            return nil
        }
        let conversation = String(text[text.index(after: text.startIndex)..<dot])
        guard !conversation.isEmpty else { return nil }
        self.init(conversation: conversation, campaign: campaign, authenticate)
        guard ReplyToken.equal(mac, String(text[text.index(after: dot)...])) else { return nil }
    }

    package var tag: String { "c\(conversation).\(mac)" }

    private static func mac(conversation: String, campaign: String, _ authenticate: Authenticator) -> String {
        base32(Array(authenticate("reply-token:\(campaign):\(conversation)").prefix(10)))
    }

    /// Compares in a time that does not depend on where they differ.
    static func equal(_ a: String, _ b: String) -> Bool {
        let (x, y) = (Array(a.utf8), Array(b.utf8))
        guard x.count == y.count else { return false }
        return zip(x, y).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

/// The token in `campaign+<token>@domain` that people's answers leave from, and our own automatic mail where the smarthost
/// refuses the null sender: a report that comes back to it tells what became of that mail, and is never answered.
///
/// Format: `b` (of a slip mail `s`, of a person's answer `a`) id `.` mac, made as `ReplyToken` is, over "bounce-token:"
/// campaign ":" id.
package struct BounceToken: Sendable, Equatable {
    /// What the mail was.
    package enum Mail: Sendable, Equatable, CaseIterable {
        case acknowledgement, slip, answer

        fileprivate var letter: String {
            switch self {
            case .acknowledgement: "b"
            case .slip: "s"
            case .answer: "a"
            }
        }
        /// What is signed before the id, so that no token can be taken for another one's.
        fileprivate var word: String {
            switch self {
            case .acknowledgement: "bounce-"
            case .slip: "slip-"
            case .answer: "answer-"
            }
        }
    }

    package let about: Mail
    /// The public id of the reply that the mail was about, or of the answer that it was.
    package let id: String
    private let signature: ReplyToken

    package init(about: Mail, id: String, campaign: String, _ authenticate: ReplyToken.Authenticator) {
        (self.about, self.id) = (about, id)
        signature = ReplyToken(conversation: about.word + id, campaign: campaign, authenticate)
    }

    /// Reads a tag and verifies it; nil for any tag that is no valid token of this campaign.
    package init?(tag: String, campaign: String, _ authenticate: ReplyToken.Authenticator) {
        let text = tag.asciiLowercased
        guard let about = Mail.allCases.first(where: { text.hasPrefix($0.letter) }),
            let token = ReplyToken(
                tag: "c" + about.word + text.dropFirst(), campaign: campaign, authenticate)
        else { return nil }
        id = String(token.conversation.dropFirst(about.word.count))
        (self.about, signature) = (about, token)
    }

    package var tag: String { about.letter + signature.tag.dropFirst("c\(about.word)".count) }
}

/// RFC 4648 §6 base32 in lower case, without padding.
package func base32(_ bytes: [UInt8]) -> String {
    base32(bytes, alphabet: "abcdefghijklmnopqrstuvwxyz234567")
}

/// RFC 4648 §7: as above with digits first, so that texts of one length sort as their octets do.
package func base32hex(_ bytes: [UInt8]) -> String {
    base32(bytes, alphabet: "0123456789abcdefghijklmnopqrstuv")
}

private func base32(_ bytes: [UInt8], alphabet: String) -> String {
    let alphabet = Array(alphabet.utf8)
    var out: [UInt8] = []
    var buffer: UInt32 = 0
    var bits: UInt32 = 0
    for byte in bytes {
        buffer = (buffer << 8 | UInt32(byte)) & 0xFFFF
        bits += 8
        while bits >= 5 {
            bits -= 5
            out.append(alphabet[Int(buffer >> bits & 31)])
        }
    }
    if bits > 0 { out.append(alphabet[Int(buffer << (5 - bits) & 31)]) }
    return String(decoding: out, as: UTF8.self)
}
