/// How telephone numbers of a country are built: from ITU-T E.164 and E.129 and the regulators' numbering plans.
struct DialingPlan: Sendable {
    /// ISO 3166-1.
    let country: String
    /// Country code, in digits.
    let code: [UInt8]
    /// What is dialled before a national number at home.
    let trunk: [UInt8]
    /// Whether a number written at home has always the trunk prefix.
    let needsTrunk: Bool
    /// Digits of a national number, without the trunk prefix.
    let lengths: ClosedRange<Int>
    /// What is dialled for abroad, beside `00`.
    let international: [UInt8]

    /// A country a line: ISO code, country code, trunk prefix (`-` none, `!` always written at home), digits from-to, and
    /// where it is not 00 the prefix for abroad. Of countries that share a code the first stands for all.
    private static let table = """
        US 1 1 10-10 011
        CA 1 1 10-10 011
        DO 1 1 10-10 011
        PR 1 1 10-10 011
        JM 1 1 10-10 011
        RU 7 8 10-10 810
        KZ 7 8 10-10 810
        EG 20 0! 8-10
        ZA 27 0! 9-9
        GR 30 - 10-10
        NL 31 0! 9-9
        BE 32 0! 8-9
        FR 33 0! 9-9
        ES 34 - 9-9
        HU 36 06 8-9
        IT 39 - 6-12
        VA 39 - 6-12
        SM 378 - 6-10
        RO 40 0! 9-9
        CH 41 0! 9-9
        LI 423 - 7-9
        AT 43 0! 4-13
        GB 44 0! 9-10
        JE 44 0! 10-10
        GG 44 0! 10-10
        IM 44 0! 10-10
        DK 45 - 8-8
        SE 46 0! 7-10
        NO 47 - 5-8
        PL 48 0 9-9
        DE 49 0! 5-13
        PE 51 0 8-9
        MX 52 01 10-10
        CU 53 0 8-8 119
        AR 54 0 10-11
        BR 55 0 10-11
        CL 56 - 9-9
        CO 57 0 8-10
        VE 58 0! 10-10
        MY 60 0! 8-10
        AU 61 0! 9-9 0011
        ID 62 0! 7-12
        PH 63 0! 8-10
        NZ 64 0! 8-10
        SG 65 - 8-8
        TH 66 0! 8-9
        JP 81 0! 9-10 010
        KR 82 0! 8-10
        VN 84 0! 9-10
        CN 86 0 9-11
        TR 90 0 10-10
        IN 91 0 10-10
        PK 92 0! 9-10
        AF 93 0! 9-9
        LK 94 0! 9-9
        IR 98 0! 10-10
        MA 212 0! 9-9
        DZ 213 0! 8-9
        TN 216 - 8-8
        LY 218 0! 8-9
        SN 221 - 9-9
        CI 225 - 10-10
        GH 233 0! 9-9
        NG 234 0! 8-10
        CM 237 - 9-9
        AO 244 - 9-9
        ET 251 0! 9-9
        KE 254 0! 9-9
        TZ 255 0! 9-9
        UG 256 0! 9-9
        MZ 258 - 8-9
        MG 261 0! 9-9
        RE 262 0! 9-9
        NA 264 0! 8-9
        GI 350 - 8-8
        PT 351 - 9-9
        LU 352 - 4-11
        IE 353 0! 7-10
        IS 354 - 7-9
        AL 355 0! 8-9
        MT 356 - 8-8
        CY 357 - 8-8
        FI 358 0! 5-12
        AX 358 0! 5-12
        BG 359 0! 7-9
        LT 370 0 8-8
        LV 371 - 8-8
        EE 372 - 7-8
        MD 373 0! 8-8
        AM 374 0! 8-8
        BY 375 80 9-9 810
        AD 376 - 6-9
        MC 377 - 8-9
        UA 380 0 9-9
        RS 381 0! 7-10
        ME 382 0! 8-8
        XK 383 0! 8-8
        HR 385 0! 8-9
        SI 386 0! 8-8
        BA 387 0! 8-9
        MK 389 0! 8-8
        CZ 420 - 9-9
        SK 421 0! 9-9
        GP 590 0! 9-9
        GF 594 0! 9-9
        MQ 596 0! 9-9
        EC 593 0! 8-9
        PY 595 0! 8-9
        UY 598 0 7-8
        BO 591 0 8-8
        GT 502 - 8-8
        SV 503 - 8-8
        HN 504 - 8-8
        NI 505 - 8-8
        CR 506 - 8-8
        PA 507 - 7-8
        HK 852 - 8-8 001
        MO 853 - 8-8
        TW 886 0! 8-9 002
        BD 880 0! 8-10
        LB 961 0 7-8
        JO 962 0! 8-9
        SY 963 0! 8-9
        IQ 964 0! 8-10
        KW 965 - 8-8
        SA 966 0! 8-9
        OM 968 - 8-8
        AE 971 0! 8-9
        IL 972 0! 8-9
        BH 973 - 8-8
        QA 974 - 8-8
        NP 977 0! 8-10
        TJ 992 - 9-9 810
        AZ 994 0! 9-9
        GE 995 0! 9-9
        KG 996 0! 9-9
        UZ 998 - 9-9
        """

    static let all: [DialingPlan] = table.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: " ")
        guard parts.count >= 4 else { return nil }
        let lengths = parts[3].split(separator: "-").compactMap { Int($0) }
        guard lengths.count == 2, lengths[0] <= lengths[1] else { return nil }
        return DialingPlan(
            country: String(parts[0]), code: digits(parts[1]), trunk: digits(parts[2]),
            needsTrunk: parts[2].hasSuffix("!"), lengths: lengths[0]...lengths[1],
            international: parts.count > 4 ? digits(parts[4]) : [])
    }

    private static func digits(_ text: Substring) -> [UInt8] {
        text.utf8.filter { $0 >= 0x30 && $0 <= 0x39 }
    }

    private static let byCountry = Dictionary(all.map { ($0.country, $0) }) { first, _ in first }
    private static let byCode = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }

    static func of(country: String) -> DialingPlan? {
        byCountry[country.uppercased() == "UK" ? "GB" : country.uppercased()]
    }

    /// The plan whose country code the digits begin with; no country code is the beginning of another (E.164 §6.2.1).
    static func of(international digits: ArraySlice<UInt8>) -> DialingPlan? {
        for length in 1...3 {
            if digits.count > length, let plan = byCode[Array(digits.prefix(length))] { return plan }
        }
        return nil
    }
}
