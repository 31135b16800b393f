import Mail

/// The verdict of the listed relay's spam filter, from the fields that stand above the first `Received` field which no
/// listed relay wrote: anybody can write the rest.
enum SpamVerdict {
    /// The field that says that a message is spam or carries a virus; nil if none does.
    static func field(_ headers: Headers, relay: TrustedRelay?) -> HeaderField? {
        guard let relay else { return nil }
        for field in headers.fields {
            if field.key == "received" {
                guard let host = AuthenticationResults.writer(field.unfolded), relay.hosts.contains(host)
                else { return nil }
            } else if let test = tests[field.key], test(folded(field.unfolded, limit: 2000)) {
                return field
            }
        }
        return nil
    }

    private static let tests: [String: @Sendable ([UInt8]) -> Bool] = [
        "x-spam-flag": begins("yes", "true"),
        "x-spam": begins("yes", "true", "spam"),
        "x-spam-status": begins("yes"),  // SpamAssassin: `Yes, score=15.2 required=5.0 …`
        "x-rspamd-action": begins(
            "add header", "add_header", "rewrite subject", "rewrite_subject", "reject", "quarantine"),
        // Rspamd: `default: True [15.20 / 15.00]; …`
        "x-spamd-result": { $0.starts(with: "default: true".utf8) },
        "x-ms-exchange-organization-scl": isConfident,
        "x-forefront-antispam-report": isFiltered,
        "x-microsoft-antispam-report": isFiltered,
        "x-barracuda-spam-status": begins("yes"),
        "x-barracuda-spam-flag": begins("yes"),
        "x-bogosity": begins("yes", "spam"),
        "x-dspam-result": begins("spam", "blacklisted", "virus"),
        "x-crm114-status": begins("spam"),
        "x-klms-antispam-status": begins("spam"),
        "x-spamexperts-class": begins("spam"),
        "x-recommended-action": begins("reject", "drop"),
        "x-proofpoint-spam-details": { $0.holds("rule=spam") || $0.holds("rule=inbound_spam") },
        "x-proofpoint-virus-version": { $0.holds("infected") },
        "x-mimecast-spam-signature": begins("yes"),
        "x-antispam": begins("spam"),
        "x-virus-status": begins("infected", "yes"),
        "x-amavis-alert": begins("infected", "spam"),
        "x-virus-flag": begins("yes"),
    ]

    private static func begins(_ words: String...) -> @Sendable ([UInt8]) -> Bool {
        { text in words.contains { text.starts(with: $0.utf8) && isWordEdge(text, $0.utf8.count) } }
    }

    /// Exchange's spam confidence level: 5 and more is spam, up to 9; -1 is trusted.
    private static let isConfident: @Sendable ([UInt8]) -> Bool = { text in
        Int(String(decoding: text.prefix { $0.isDigit || $0 == UInt8(ascii: "-") }, as: UTF8.self)).map {
            $0 >= 5
        } ?? false
    }

    /// `…;SFV:SPM;CAT:HPHISH;…`: what Exchange Online made of it.
    private static let isFiltered: @Sendable ([UInt8]) -> Bool = { text in
        text.split(separator: UInt8(ascii: ";")).contains { piece in
            [
                "sfv:spm", "sfv:skb", "sfv:sks", "cat:spm", "cat:hspm", "cat:phsh", "cat:hphish", "cat:hphsh",
                "cat:malw", "cat:spoof",
            ]
            .contains(String(decoding: piece, as: UTF8.self).trimmed)
        }
    }
}
