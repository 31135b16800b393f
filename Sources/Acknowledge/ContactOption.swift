import Mail
import Triage

/// Another way to reach people.
package struct ContactOption: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case phone, callback, chat, web, email, postal, shop, custom
    }

    /// How many acknowledgements may offer it, so that the four people at its other end are not asked for by four
    /// hundred.
    package struct Capacity: Sendable, Equatable {
        package enum Period: String, Sendable, CaseIterable {
            case hour, day
        }
        /// At least 1.
        package var count: Int
        package var period: Period

        package init(_ count: Int, per period: Period = .hour) { (self.count, self.period) = (count, period) }

        /// The period's length.
        package var length: Duration { .seconds(period == .hour ? 3600 : 86_400) }
    }

    /// What its offers are counted by: a shared definition's own name, so that its campaigns share its capacity; for
    /// one of a campaign `<campaign>/<name>`.
    package var id: String
    package var kind: Kind
    /// "Phone"
    package var label: LocalText
    /// "+46 8 123 45 67", a URL, an address …
    package var value: String
    package var note: LocalText?
    /// Nil: always open (a web form, a postal address).
    package var hours: OpeningHours?
    /// Nil: as many as there are.
    package var capacity: Capacity?
    /// The day on which somebody looked whether it is right. Nil: nothing is claimed.
    package var verified: CalendarDay?
    /// For how many days after `verified` it may be offered.
    package var validFor = ContactOption.defaultValidity

    package static let defaultValidity = 180

    package init(
        id: String? = nil, kind: Kind, label: LocalText? = nil, value: String, note: LocalText? = nil,
        hours: OpeningHours? = nil
    ) {
        (self.id, self.kind, self.label) = (id ?? kind.rawValue, kind, label ?? kind.label)
        (self.value, self.note, self.hours) = (value, note, hours)
    }

    /// The last day on which it may be offered; nil where nothing was said of when it was looked at.
    package var lapses: CalendarDay? { verified.map { $0 + validFor } }

    package func isVerified(on day: CalendarDay) -> Bool { lapses.map { day <= $0 } ?? true }

    /// Whether a person is reached.
    package var isPersonal: Bool {
        switch kind {
        case .phone, .callback, .chat, .email, .shop: true
        case .web, .postal, .custom: false
        }
    }

    /// What is dialled: `+4930123456`, with `;ext=12` behind it where there is an extension; nil if the value is no
    /// telephone number.
    package var phoneDigits: String? {
        guard [.phone, .callback, .shop, .custom].contains(kind) else { return nil }
        if let number = PhoneNumber(value, country: "") { return number.e164WithExtension }
        // A number without a country code is one only where nothing else can be meant.
        guard kind == .phone || kind == .callback else { return nil }
        let text = value.trimmed.replacing("(0)", with: value.trimmed.hasPrefix("+") ? "" : "0")
        guard text.utf8.allSatisfy({ $0.isDigit || "+-–./() \u{A0}".utf8.contains($0) }) else { return nil }
        let digits = text.filter { $0.isASCII && $0.isNumber }
        return (3...20).contains(digits.utf8.count) ? (text.hasPrefix("+") ? "+" : "") + digits : nil
    }

    /// A link for those who read the mail as HTML: `tel:`, `mailto:` or `https:`; nil if it has none.
    package var link: String? {
        if let digits = phoneDigits { return "tel:\(digits)" }
        let text = value.trimmed
        guard text.utf8.count <= 2000, text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
        let lower = text.lowercased()
        if lower.hasPrefix("https://") || lower.hasPrefix("http://") || lower.hasPrefix("mailto:") {
            return text
        }
        guard kind == .email || kind == .custom, let mailbox = Mailbox(text), mailbox.isASCII,
            !mailbox.localPart.utf8.contains(where: { "?&%#/\"<>".utf8.contains($0) })
        else { return nil }
        return "mailto:\(mailbox.address)"
    }
}

/// A text that is the same in every language.
extension LocalText: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) { self.init(text) }
}
