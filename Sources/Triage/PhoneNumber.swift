import Mail

/// A telephone number that can be dialled from anywhere (ITU-T E.164).
package struct PhoneNumber: Sendable, Hashable {
    /// `+`, country code and national number, digits only: `+4930123456`.
    package let e164: String
    /// What is dialled when the other side has answered; digits.
    package let `extension`: String?

    /// With the extension as RFC 3966 writes it: `+4930123456;ext=12`.
    package var e164WithExtension: String { `extension`.map { "\(e164);ext=\($0)" } ?? e164 }

    /// Whether the numbering plan of a country (ISO 3166-1, two letters) is known.
    package static func knows(country: String) -> Bool { DialingPlan.of(country: country) != nil }

    /// Reads a number as people write it. Without a country code it is one of `country` (ISO 3166-1).
    package init?(_ text: String, country: String) {
        let bytes = Array(text.utf8)
        guard let found = PhoneScan(bytes, country: country).numbers.first,
            !bytes[..<found.range.lowerBound].contains(where: \.isDigit),
            !bytes[found.range.upperBound...].contains(where: \.isDigit)
        else { return nil }
        self = found.number
    }

    fileprivate init(e164: String, extension: String?) {
        (self.e164, self.extension) = (e164, `extension`)
    }
}

/// A telephone number and where it stands.
struct FoundPhone: Sendable {
    let number: PhoneNumber
    let range: Range<Int>
}

/// The telephone numbers of a text: what has the digits of one by the plan of its country, and is no date, time, price,
/// account (IBAN) or part of an address or link.
///
/// - Parameter language: ISO 639-1 code of the text's language, if known. Who writes Danish to a German campaign may
///   give a Danish number. Where a number could be of either country and is in the form of neither, it is none.
func phoneNumbers(in text: [UInt8], country: String, language: String? = nil) -> [FoundPhone] {
    PhoneScan(text, country: country, language: language).numbers
}

/// Goes once over a text. A candidate is digits with the separators that people put between them.
private struct PhoneScan {
    private let text: [UInt8]
    private let home: DialingPlan?
    /// The plan of the language's own country, where the language is not one of the home country.
    private let guest: DialingPlan?
    private(set) var numbers: [FoundPhone] = []

    /// E.164 §6.1: fifteen digits; with prefixes for abroad a few more.
    private static let mostDigits = 20
    private static let most = 16

    private struct Candidate {
        var digits: [UInt8] = []
        /// Runs of digits, by their lengths.
        var groups: [Int] = []
        var separators: [UInt8] = []
        /// Where "(0)" stands among the digits.
        var optionalTrunk: Int?
        var end = 0
    }

    init(_ text: [UInt8], country: String, language: String? = nil) {
        self.text = text
        home = DialingPlan.of(country: country)
        guest = language.flatMap { DialingPlan.guest(language: $0, home: country) }
        var at = 0
        while at < text.count, numbers.count < PhoneScan.most {
            let byte = text[at]
            guard byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(") else {
                at += 1
                continue
            }
            at = max(take(at), at + 1)
        }
    }

    /// Reads the candidate that begins here; returns where to go on.
    private mutating func take(_ start: Int) -> Int {
        let hasPlus = text[start] == UInt8(ascii: "+")
        let candidate = candidate(from: start)
        guard candidate.digits.count >= 5 else { return candidate.end }
        guard isFree(start, candidate), !isDateOrTime(candidate, hasPlus), !isAmount(start, candidate.end)
        else {
            return candidate.end
        }
        guard let e164 = e164(candidate, hasPlus) else { return candidate.end }
        let (digits, end) = extensionDigits(after: candidate.end)
        numbers.append(
            FoundPhone(number: PhoneNumber(e164: e164, extension: digits), range: start..<end))
        return end
    }

    // MARK: Candidates

    private func candidate(from start: Int) -> Candidate {
        var candidate = Candidate()
        var at = text[start] == UInt8(ascii: "+") ? start + 1 : start
        candidate.end = at
        while at < text.count, candidate.digits.count <= PhoneScan.mostDigits {
            if text[at].isDigit {
                let from = candidate.digits.count
                let begin = at
                while at < text.count, text[at].isDigit, candidate.digits.count <= PhoneScan.mostDigits {
                    candidate.digits.append(text[at])
                    at += 1
                }
                candidate.groups.append(at - begin)
                candidate.end = at
                let isZero = at - begin == 1 && text[begin] == UInt8(ascii: "0")
                if isZero, from > 0, begin > 0, text[begin - 1] == UInt8(ascii: "("), at < text.count,
                    text[at] == UInt8(ascii: ")")
                {
                    candidate.optionalTrunk = from
                }
                if at < text.count, text[at] == UInt8(ascii: ")") { candidate.end = at + 1 }
            } else {
                guard let length = separators(at) else { break }
                candidate.separators.append(contentsOf: text[at..<(at + length)])
                at += length
            }
        }
        return candidate
    }

    /// The octets of what may stand between two runs of digits, four at most; nil for anything else.
    private func separators(_ start: Int) -> Int? {
        var at = start
        while at < text.count, at - start <= 4 {
            switch text[at] {
            // A full stop and a blank end a sentence; so the number ends there as well.
            case UInt8(ascii: ".") where at + 1 < text.count && text[at + 1] == .space: return nil
            case .space, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "("),
                UInt8(ascii: ")"), UInt8(ascii: "~"):
                at += 1
            case 0xC2 where at + 1 < text.count && text[at + 1] == 0xA0: at += 2
            case 0xE2
            where at + 2 < text.count && text[at + 1] == 0x80 && (0x90...0x95).contains(text[at + 2]):
                at += 3
            case 0xE2 where at + 2 < text.count && text[at + 1] == 0x80 && text[at + 2] == 0xAF: at += 3
            default:
                return text[at].isDigit && at > start ? at - start : nil
            }
        }
        return nil
    }

    /// Whether nothing touches it that makes it part of a word, an address, a link or an account number.
    private func isFree(_ start: Int, _ candidate: Candidate) -> Bool {
        if start > 0 {
            let before = text[start - 1]
            // tel:+49…, Tel.0171…; a letter, `#`, `=`, `@`, `_` or `/` before it belongs to it.
            if before.isLetter || before.isDigit || "#=@_/-&%$".utf8.contains(before) { return false }
            // DE89 3704 …: the candidate began inside, after the check digits, which its own start has eaten.
        }
        guard candidate.end < text.count else { return true }
        let after = text[candidate.end]
        if after.isLetter || after == UInt8(ascii: "@") || after == UInt8(ascii: "_") {
            // 030 123456x12 is an extension
            return after | 0x20 == UInt8(ascii: "x")
        }
        return true
    }

    /// 12.03.2026, 2026-03-12, 12/03/26 and their ranges; 9-11; 10.30.
    private func isDateOrTime(_ candidate: Candidate, _ hasPlus: Bool) -> Bool {
        guard !hasPlus, candidate.groups.count >= 2 else { return false }
        let groups = candidate.groups
        let marks = Set(candidate.separators).subtracting([.space])
        let isDotted = marks.count == 1 && !marks.isDisjoint(with: ".-/".utf8)
        guard isDotted, groups.count == 3 else { return false }
        if groups[0] <= 2, groups[1] <= 2, groups[2] == 4 || groups[2] == 2 { return true }
        return groups[0] == 4 && groups[1] <= 2 && groups[2] <= 2
    }

    private static let currencies =
        "€ $ £ ¥ ₹ ₽ ₺ ₴ zł kč eur usd gbp chf pln 円 元 원".split(separator: " ").map { Array($0.utf8) }

    /// Whether a currency stands beside it.
    private func isAmount(_ start: Int, _ end: Int) -> Bool {
        let before = text[max(0, start - 5)..<start].map(\.lowercased)
        let after = text[end..<min(text.count, end + 6)].map(\.lowercased)
        let isPriced = PhoneScan.currencies.contains { sign in
            PhoneScan.contains(before, sign) || PhoneScan.contains(after, sign)
        }
        return isPriced || ["%", " kr", " ft", ",-"].contains { after.starts(with: $0.utf8) }
    }

    private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard text.count >= part.count else { return false }
        return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
    }

    // MARK: E.164

    private func e164(_ candidate: Candidate, _ hasPlus: Bool) -> String? {
        var digits = candidate.digits[...]
        if hasPlus || candidate.optionalTrunk != nil {
            if let at = candidate.optionalTrunk {
                digits = (candidate.digits[..<at] + candidate.digits[(at + 1)...])[...]
            }
            if !hasPlus, digits.starts(with: "00".utf8) { digits = digits.dropFirst(2) }
            return international(digits)
        }
        let prefixes = [home?.international ?? [], Array("00".utf8)]
        for prefix in prefixes where !prefix.isEmpty && digits.starts(with: prefix) {
            // A trunk 0 before 0… is no country; what follows must be one, with enough digits.
            if let number = international(digits.dropFirst(prefix.count)) { return number }
        }
        return domestic(candidate)
    }

    /// A number without a country code: of the home country, or of the language's.
    private func domestic(_ candidate: Candidate) -> String? {
        let digits = candidate.digits[...]
        let own = home.flatMap { national(digits, $0) }
        guard let guest else { return own }
        let form = WrittenForm(digits: candidate.digits, groups: candidate.groups)
        guard form.mayBe(guest.country), let other = national(digits, guest) else { return own }
        let isOther = form.isTypical(of: guest.country)
        guard let own, let home else { return guest.needsForm && !isOther ? nil : other }
        let isOwn = form.isTypical(of: home.country)
        return isOwn == isOther ? nil : isOwn ? own : other
    }

    /// Country code and national number. A trunk 0 that was written in spite of the country code is left out, but in
    /// Italy, where it belongs to the number.
    private func international(_ digits: ArraySlice<UInt8>) -> String? {
        guard let first = digits.first, first != UInt8(ascii: "0") else { return nil }
        guard let plan = DialingPlan.of(international: digits) else {
            return (8...15).contains(digits.count) ? written(digits) : nil
        }
        var national = digits.dropFirst(plan.code.count)
        if plan.trunk == Array("0".utf8), national.first == UInt8(ascii: "0") {
            national = national.dropFirst()
        }
        guard plan.lengths.contains(national.count), plan.code.count + national.count <= 15 else {
            return nil
        }
        guard isPlausible(national, plan) else { return nil }
        return written(plan.code + national)
    }

    /// A number of a country, as it is written there.
    private func national(_ digits: ArraySlice<UInt8>, _ plan: DialingPlan) -> String? {
        if !plan.trunk.isEmpty, digits.starts(with: plan.trunk) {
            let number = digits.dropFirst(plan.trunk.count)
            if plan.lengths.contains(number.count), isPlausible(number, plan) {
                return written(plan.code + number)
            }
        }
        // In Lithuania 8 was dialled before 2023 and is still written.
        if plan.country == "LT", digits.first == UInt8(ascii: "8"), plan.lengths.contains(digits.count - 1) {
            return written(plan.code + digits.dropFirst())
        }
        guard !plan.needsTrunk, plan.lengths.contains(digits.count), isPlausible(digits, plan) else {
            return nil
        }
        // Where lengths differ much, only 0 and 3 (Italy's lines and mobiles) tell a number from any other.
        if plan.lengths.count > 5, !["0", "3", "6"].contains(where: { digits.starts(with: $0.utf8) }) {
            return nil
        }
        return written(plan.code + digits)
    }

    /// No national number begins with 0 but Italy's and its neighbours'; in North America area and exchange begin with 2…9.
    private func isPlausible(_ number: ArraySlice<UInt8>, _ plan: DialingPlan) -> Bool {
        guard let first = number.first else { return false }
        let keepsZero = ["IT", "VA", "SM", "CI", "LU"].contains(plan.country)
        if first == UInt8(ascii: "0"), !keepsZero { return false }
        guard plan.code == Array("1".utf8) else { return true }
        let exchange =
            number.index(number.startIndex, offsetBy: 3, limitedBy: number.endIndex) ?? number.endIndex
        guard exchange < number.endIndex else { return false }
        return first >= UInt8(ascii: "2") && number[exchange] >= UInt8(ascii: "2")
    }

    private func written(_ digits: some Sequence<UInt8>) -> String {
        "+" + String(decoding: Array(digits), as: UTF8.self)
    }

    // MARK: Extensions

    /// `ext. 12`, `x12`, `Durchwahl 12`, `poste 12` right behind a number, and where it ends.
    private func extensionDigits(after end: Int) -> (String?, Int) {
        let words = [
            "extension", "ext", "x", "durchwahl", "dw", "poste", "int", "interno", "anexo", "ramal", "доб",
        ]
        let rest = text[end..<min(text.count, end + 24)]
        var tail = rest.drop { $0 == .space || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "(") }
        let lower = tail.map(\.lowercased)
        guard
            let word = words.filter({ lower.starts(with: $0.utf8) }).max(by: { $0.utf8.count < $1.utf8.count }
            )
        else { return (nil, end) }
        tail = tail.dropFirst(word.utf8.count).drop {
            $0 == .space || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-")
        }
        let digits = tail.prefix { $0.isDigit }
        guard (1...6).contains(digits.count) else { return (nil, end) }
        return (String(decoding: digits, as: UTF8.self), digits.endIndex)
    }
}
