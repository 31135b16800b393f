/// How the octets of a charset are read.
enum CharsetDecoder: Sendable, Equatable {
    case utf8
    case ascii
    /// One octet, one character: read by a table of 256 entries.
    case singleByte(String)
    /// A multibyte charset by the name that glibc's iconv knows.
    case iconv(String)
    case iso2022JP
    case hz
    case utf7
    /// True is big endian; nil is by its byte order mark or by how it looks.
    case utf16(isBigEndian: Bool?)
    /// The label says that the charset is not known: `unknown-8bit`, `x-unknown`, `_charset_`.
    case unknown
}

/// The decoder for a charset's label, or nil if nobody knows it.
///
/// Mail's labels mean what the WHATWG Encoding standard says of them: `iso-8859-1` is sent for windows-1252,
/// `gb2312` for gb18030, `ks_c_5601-1987` for windows-949. Case and punctuation are no part of a label, because
/// mailers write them as they like (`UTF8`, `iso8859_1`, `Windows1252`, `cp-1251`).
func charsetDecoder(_ label: String) -> CharsetDecoder? {
    guard label.utf8.count <= 64 else { return nil }
    // The commonest, without further work.
    switch label {
    case "utf-8", "UTF-8": return .utf8
    case "us-ascii", "US-ASCII": return .ascii
    case "iso-8859-1", "ISO-8859-1", "windows-1252", "Windows-1252": return .singleByte("WINDOWS-1252")
    default: break
    }
    // What follows a slash is an option of iconv's (`//TRANSLIT`), never part of a charset's name.
    guard !label.utf8.contains(UInt8(ascii: "/")) else { return nil }
    let name = squeezed(label)
    if let decoder = labels[name] { return decoder }
    for prefix in ["charset", "x", "cs", "iso"] where name.hasPrefix(prefix) {
        if let decoder = labels[String(name.dropFirst(prefix.count))] { return decoder }
    }
    if let page = codePage(name) { return page }
    let upper = label.trimmed.uppercased()
    guard isKnownToIconv(upper) else { return nil }
    return .iconv(upper)
}

/// Only letters and digits, in lower case.
private func squeezed(_ label: String) -> String {
    String(decoding: label.utf8.lazy.filter { $0.isLetter || $0.isDigit }.map(\.lowercased), as: UTF8.self)
}

/// `windows1252`, `win1252`, `cp1252`, `ibm850`, `ms936`, `codepage1250`, `dos866`, `ansi1251`: code pages by number.
private func codePage(_ name: String) -> CharsetDecoder? {
    for prefix in ["windows", "win", "cp", "ibm", "ms", "codepage", "dos", "ansi", "pc", "oem"]
    where name.hasPrefix(prefix) {
        let number = String(name.dropFirst(prefix.count))
        guard number.utf8.count >= 3, number.utf8.count <= 5, number.utf8.allSatisfy(\.isDigit) else {
            continue
        }
        if let decoder = labels["cp" + number] { return decoder }
        return isKnownToIconv("CP" + number) ? .iconv("CP" + number) : nil
    }
    return nil
}

/// Decoder, then its squeezed labels: those of the WHATWG Encoding standard §4.2, those of RFC 1345 and IANA that mailers
/// use, and code pages.
private let labels: [String: CharsetDecoder] = {
    var table: [String: CharsetDecoder] = [:]
    for line in labelLines.split(separator: "\n") {
        let words = line.split(separator: " ")
        guard words.count > 1 else { continue }
        let decoder: CharsetDecoder =
            switch words[0] {
            case "utf8": .utf8
            case "ascii": .ascii
            case "iso2022jp": .iso2022JP
            case "hz": .hz
            case "utf7": .utf7
            case "utf16": .utf16(isBigEndian: nil)
            case "utf16be": .utf16(isBigEndian: true)
            case "utf16le": .utf16(isBigEndian: false)
            case "unknown": .unknown
            default:
                words[0].hasPrefix("*") ? .iconv(String(words[0].dropFirst())) : .singleByte(String(words[0]))
            }
        for label in words.dropFirst() { table[String(label)] = decoder }
    }
    return table
}()

/// `*` marks what is not read octet by octet.
private let labelLines = """
    utf8 utf8 unicode11utf8 utf8mb4 utf8n cp65001 65001 unicode20utf8 xunknownutf8 utf iso10646utf8
    ascii usascii ascii ansix341968 ansix341986 iso646us iso646irv1991 isoir6 us 7bit ibm367 cp367 cp20127 csascii iso646
    unknown unknown unknown8bit xunknown default xdefault charset charsetcharset none null binary 8bit userdefined xuserdefined undefined unspecified autodetect auto xautodetect
    IBM866 866 cp866 csibm866 ibm866
    ISO-8859-2 csisolatin2 iso88592 isoir101 iso885921987 l2 latin2 cp28592 88592
    ISO-8859-3 csisolatin3 iso88593 isoir109 iso885931988 l3 latin3 cp28593 88593
    ISO-8859-4 csisolatin4 iso88594 isoir110 iso885941988 l4 latin4 cp28594 88594
    ISO-8859-5 csisolatincyrillic cyrillic iso88595 isoir144 iso885951988 cp28595 88595
    ISO-8859-6 arabic asmo708 csiso88596e csiso88596i csisolatinarabic ecma114 iso88596 iso88596e iso88596i isoir127 iso885961987 cp28596 88596
    ISO-8859-7 csisolatingreek ecma118 elot928 greek greek8 iso88597 isoir126 iso885971987 iso885972003 suneugreek cp28597 88597
    ISO-8859-8 csiso88598e csisolatinhebrew hebrew iso88598 iso88598e isoir138 iso885981988 visual csiso88598i iso88598i logical cp28598 cp38598 88598
    ISO-8859-10 csisolatin6 iso885910 isoir157 iso8859101992 l6 latin6 885910
    ISO-8859-13 iso885913 latin7 l7 885913
    ISO-8859-14 iso885914 latin8 l8 iso8859141998 isoceltic 885914
    ISO-8859-15 csisolatin9 iso885915 l9 latin9 iso8859151998 latin0 cp28605 885915
    ISO-8859-16 iso885916 latin10 l10 iso8859162001 885916
    KOI8-R cskoi8r koi koi8 koi8r cp20866
    KOI8-U koi8u koi8ru cp21866
    KOI8-T koi8t
    MACINTOSH csmacintosh mac macintosh macroman xmacroman applemacintosh macosroman cp10000
    MAC-CYRILLIC maccyrillic macukrainian xmacukrainian xmaccyrillic cp10007
    MAC-CENTRALEUROPE maccentraleurope macce xmacce maccentraleuropean cp10029
    CP874 dos874 iso885911 tis620 tis6200 tis62025291 windows874 thai cp874 ibm874 885911
    WINDOWS-1250 cp1250 windows1250 xcp1250 win1250 ee cseewindows1250
    WINDOWS-1251 cp1251 windows1251 xcp1251 win1251
    WINDOWS-1252 cp1252 windows1252 xcp1252 win1252 xansi ansi windowslatin1 cp819 csisolatin1 ibm819 iso88591 iso885911987 isoir100 l1 latin1 cp28591 88591 western iso8859 iso88591windows30latin1 iso88591windows31latin1 latin iso1 isolatin1
    WINDOWS-1253 cp1253 windows1253 xcp1253
    WINDOWS-1254 cp1254 windows1254 xcp1254 csisolatin5 iso88599 iso885991989 isoir148 l5 latin5 turkish cp28599 88599
    WINDOWS-1255 cp1255 windows1255 xcp1255
    WINDOWS-1256 cp1256 windows1256 xcp1256
    WINDOWS-1257 cp1257 windows1257 xcp1257 winbaltrim baltic
    WINDOWS-1258 cp1258 windows1258 xcp1258
    IBM437 cp437 ibm437 437 cspc8codepage437
    CP737 cp737
    IBM850 cp850 ibm850 850 cspc850multilingual
    IBM852 cp852 ibm852 852 cspcp852
    IBM855 cp855 ibm855 855
    IBM857 cp857 ibm857 857
    CP858 cp858 ibm858 ibm00858 858
    IBM862 cp862 ibm862 862
    IBM864 cp864 ibm864
    IBM865 cp865 ibm865 865
    IBM775 cp775 ibm775
    CP1125 cp1125 ruscii
    ARMSCII-8 armscii8
    GEORGIAN-PS georgianps
    GEORGIAN-ACADEMY georgianacademy
    HP-ROMAN8 hproman8 roman8
    *TCVN tcvn tcvn5712
    VISCII viscii viscii11 csviscii
    DEC-MCS decmcs dec
    *GB18030 gb18030 gb180302000 gb180302005 gb180302022 chinese csgb2312 csiso58gb231280 gb2312 gb231280 gbk isoir58 xgbk cp936 ms936 windows936 cngb euccn gb eucgb2312cn xeuccn gb23121980 gb2312gbk cp54936 cp20936 simplifiedchinese
    *BIG5-HKSCS big5 big5hkscs cnbig5 csbig5 xxbig5 xbig5 big5tw cp950 ms950 big5eten bigfive traditionalchinese
    *EUC-TW euctw xeuctw cns11643
    *EUC-JP-MS cseucpkdfmtjapanese eucjp xeucjp eucjpms eucjpwin ujis cp51932 cp20932 xeuc
    *CP932 csshiftjis ms932 mskanji shiftjis sjis windows31j xsjis cp932 ibm943 cp943 xmsjis windows932 shiftjisx0213 japanese
    iso2022jp csiso2022jp iso2022jp iso2022jp1 iso2022jp2 iso2022jp3 iso2022jpms cp50220 cp50221 cp50222 jis junet iso2022jp2004 csiso2022jp2 xiso2022jp
    *CP949 cseuckr csksc56011987 euckr isoir149 korean ksc56011987 ksc56011989 ksc5601 windows949 cp949 uhc ms949 xwindows949 ksc5601kr cp51949 ksc56011992 ksx1001 euckrksc
    *JOHAB johab cp1361 ms1361
    *ISO-2022-KR csiso2022kr iso2022kr cp50225
    *ISO-2022-CN-EXT iso2022cn iso2022cnext
    hz hzgb2312 hzgb hz xhz cp52936
    utf7 utf7 unicode11utf7 csunicode11utf7 unicode20utf7 xutf7 cp65000
    utf16 utf16 unicode ucs2 iso10646ucs2 csunicode unicodefffe
    utf16be utf16be ucs2be unicode11 cp1201 unicodebigunmarked utf16bigendian
    utf16le utf16le ucs2le cp1200 unicodelittleunmarked utf16littleendian
    *UTF-32 utf32 ucs4 iso10646ucs4
    *UTF-32BE utf32be
    *UTF-32LE utf32le
    """
