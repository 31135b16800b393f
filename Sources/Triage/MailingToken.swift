import Mail

/// The token in `campaign+<token>@domain` by which a sending system marks the reply address of each mail: which mailing
/// was answered, and by whose copy of it. Anybody who has the key can mint it, without Porchlight.
///
/// ```
/// token     = body "." mac
/// body      = mailing "." recipient [ ".x" day ]
/// mailing   = recipient = 1*( %x61-7A / DIGIT / "-" )
/// day       = 1*DIGIT                    ; the last day on which it is valid, in days since 1970-01-01
/// mac       = 13 characters
/// ```
/// `mac` is the first 13 characters (65 bits) of the base32 text (RFC 4648 §6, lower case) of HMAC-SHA256(key,
/// `<campaign>+<body>`), where `<campaign>` is the campaign's id. Lower-case letters, digits, `-` and `.` only, so that it
/// survives systems that fold case. It holds no address, and says nothing of who writes.
package struct MailingToken: Sendable, Equatable {
    package let mailing: String
    /// The recipient as the sending system calls him; opaque to us.
    package let recipient: String
    /// The last day on which it is valid, in days since 1970-01-01; nil: for ever.
    package let lastDay: Int?
    private let mac: String

    /// Why no token can be minted.
    package enum Failure: Error, Sendable, Equatable {
        case noName(String)
        case longName(limit: Int)
    }

    /// What a tag says of itself.
    package enum Verdict: Sendable, Equatable {
        case valid(MailingToken)
        /// Minted with our key, and its day is over.
        case expired(MailingToken)
        /// It has a token's form and no key fits.
        case wrong
    }

    private static let macLength = 13
    /// A mailing's or recipient's name; a local part has 64 octets in all (RFC 5321 §4.5.3.1.1).
    private static let longestName = 40

    /// Mints a token. `authenticate` computes HMAC-SHA256 with the key.
    package init(
        mailing: String, recipient: String, lastDay: Int? = nil, campaign: String,
        _ authenticate: ReplyToken.Authenticator
    ) throws(Failure) {
        for name in [mailing, recipient] {
            guard MailingToken.isName(name) else { throw .noName(name) }
            guard name.utf8.count <= MailingToken.longestName else {
                throw .longName(limit: MailingToken.longestName)
            }
        }
        (self.mailing, self.recipient, self.lastDay) = (mailing, recipient, lastDay)
        mac = MailingToken.mac(
            MailingToken.body(mailing, recipient, lastDay), campaign, authenticate)
    }

    /// Reads a tag; nil where it has not the form of a token. The first key that fits counts.
    ///
    /// - Parameter today: days since 1970-01-01.
    package static func read(
        tag: String, campaign: String, today: Int, keys: [ReplyToken.Authenticator]
    ) -> Verdict? {
        let fields = tag.asciiLowercased.split(separator: ".", omittingEmptySubsequences: false).map(
            String.init)
        guard fields.count == 3 || fields.count == 4, let mac = fields.last, mac.utf8.count == macLength,
            isName(fields[0]), isName(fields[1])
        else { return nil }
        var lastDay: Int?
        if fields.count == 4 {
            guard fields[2].utf8.first == UInt8(ascii: "x"), fields[2].utf8.count <= 8,
                let day = Int(fields[2].dropFirst()), day >= 0
            else { return nil }
            lastDay = day
        }
        for key in keys {
            guard
                let token = try? MailingToken(
                    mailing: fields[0], recipient: fields[1], lastDay: lastDay, campaign: campaign, key),
                ReplyToken.equal(token.mac, mac)
            else { continue }
            return lastDay.map { $0 < today } ?? false ? .expired(token) : .valid(token)
        }
        return .wrong
    }

    /// What stands behind the `+`.
    package var tag: String { MailingToken.body(mailing, recipient, lastDay) + "." + mac }

    /// Letters of a name: lower case, digits and `-`.
    package static func isName(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy {
                $0.isDigit || $0.isLetter && $0.lowercased == $0 || $0 == UInt8(ascii: "-")
            }
    }

    private static func body(_ mailing: String, _ recipient: String, _ lastDay: Int?) -> String {
        "\(mailing).\(recipient)" + (lastDay.map { ".x\($0)" } ?? "")
    }

    private static func mac(
        _ body: String, _ campaign: String, _ authenticate: ReplyToken.Authenticator
    ) -> String {
        String(base32(authenticate("\(campaign)+\(body)")).prefix(macLength))
    }
}

/// What stands behind the `+` of a campaign's address, understood.
package struct AddressTag: Sendable, Equatable {
    /// `+unsubscribe` or `+unsubscribe.<token>`: our List-Unsubscribe address.
    package let isUnsubscribe: Bool
    /// The tag without that.
    package let token: String

    package init(_ tag: String) {
        let name = "unsubscribe"
        let lower = tag.asciiLowercased
        isUnsubscribe = lower == name || lower.hasPrefix(name + ".")
        token = isUnsubscribe ? String(lower.dropFirst(name.utf8.count + 1)) : tag
    }
}
