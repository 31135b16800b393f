/// How the digits of a number are put together where it is written without a country code.
struct WrittenForm: Sendable {
    let digits: [UInt8]
    /// Runs of digits, by their lengths.
    let groups: [Int]

    private func begins(_ prefixes: String...) -> Bool { prefixes.contains { digits.starts(with: $0.utf8) } }

    /// Digit at a place as a number; 0 where there is none.
    private func digit(_ at: Int) -> Int { at < digits.count ? Int(digits[at]) - 0x30 : 0 }

    /// Whether numbers of a country begin so (the regulators' numbering plans): more than their length says.
    func mayBe(_ country: String) -> Bool {
        switch country {
        // Ofcom: 01, 02, 03, 07, 08 with ten digits behind the 0, with nine in parts of 01 and 08.
        case "GB": begins("01", "08") || digits.count == 11 && begins("02", "03", "07")
        case "DK": digit(0) >= 2
        case "ES": digit(0) >= 6
        case "PT": [2, 3, 9].contains(digit(0))
        case "IT": begins("0", "3")
        case "PL": digit(0) >= 1
        default: true
        }
    }

    /// Whether people of a country write their numbers so, and those of few others.
    func isTypical(of country: String) -> Bool {
        switch country {
        case "FR": groups == [2, 2, 2, 2, 2] && begins("0")
        case "GB": isBritish
        case "DE": isGerman
        case "NL": begins("06") && digits.count == 10 && (groups.count == 1 || groups.first == 2)
        case "SE": isSwedish
        case "IT": begins("3") && digits.count >= 9
        default: !begins("0")
        }
    }

    private var isBritish: Bool {
        switch groups {
        case [3, 4, 4]: begins("020", "023", "024", "028", "029")
        case [4, 3, 4]: begins("01", "03", "08")
        case [5, 6], [5, 3, 3]: begins("01", "07")
        case [5, 5]: begins("01")
        default: false
        }
    }

    /// Mobile telephones, and the cities with an area code of two digits. Five digits before the blank are an area
    /// code of 02 to 09 as well.
    private var isGerman: Bool {
        if begins("015", "017", "0160", "0162", "0163"), (11...12).contains(digits.count) {
            return groups.count == 1 || groups[0] == 4 || groups[0] == 5 && begins("015")
        }
        if begins("030", "040", "069", "089") { return groups.first == 3 || groups.count == 1 }
        return groups.count > 1 && groups[0] == 5 && digit(1) >= 2
    }

    private var isSwedish: Bool {
        guard begins("0"), groups.count >= 3, groups.suffix(2) == [2, 2] else { return false }
        return (2...4).contains(groups[0]) && groups != [2, 2, 2, 2, 2]
    }
}

extension DialingPlan {
    /// Languages with the country that a text in them hints at, and the other countries where they are spoken.
    private static let speakers = """
        da DK GL FO
        sv SE FI AX
        pl PL
        nl NL BE SR CW
        it IT CH SM VA
        fr FR BE CH LU CA MC RE GP GF MQ SN CI CM MA DZ TN MG CD
        es ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR US
        pt PT BR AO MZ
        de DE AT CH LI LU BE
        en GB UK IE US CA AU NZ IN ZA SG MY PH HK NG KE GH PK JM MT GG JE IM GI
        """

    private static let bySpeaker: [Substring: [Substring]] = Dictionary(
        speakers.split(separator: "\n").map { $0.split(separator: " ") }
            .compactMap { words in words.first.map { ($0, Array(words.dropFirst())) } }
    ) { first, _ in first }

    /// The plan of the country that a language hints at; nil where the language is one of `home`, or hints at none.
    static func guest(language: String, home: String) -> DialingPlan? {
        guard let countries = bySpeaker[language.prefix(2).lowercased()[...]], let first = countries.first,
            !countries.contains(home.uppercased()[...])
        else { return nil }
        return of(country: String(first))
    }

    /// Whether the language alone says too little: English and German are written from many countries.
    var needsForm: Bool { country == "GB" || country == "DE" }
}
