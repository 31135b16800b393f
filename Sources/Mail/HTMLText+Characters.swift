extension HTMLReader {
    /// Octets in which the end of a character reference is looked for.
    private static let longestReference = 32

    mutating func readReference() {
        if let (text, end) = character(in: bytes[position...]) {
            position = end
            switch text {
            case [0xC2, 0xA0]: append(CollectionOfOne(UInt8.space))
            // A soft hyphen is seen only where a line ends at it.
            case [0xC2, 0xAD]: break
            default: append(text)
            }
        } else {
            append(CollectionOfOne(bytes[position]))
            position += 1
        }
    }

    /// A text, as an attribute holds it, with its references replaced.
    func withCharacters(_ text: ArraySlice<UInt8>) -> String {
        guard text.contains(UInt8(ascii: "&")) else { return String(decoding: text, as: UTF8.self) }
        var out: [UInt8] = []
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == UInt8(ascii: "&"), let (character, end) = character(in: text[index...]) {
                out += character
                index = end
            } else {
                out.append(text[index])
                index += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The character that a reference at the start of `text` stands for (HTML §13.2.5.72), and the index
    /// behind it. The semicolon may be missing where no letter or digit follows.
    private func character(in text: ArraySlice<UInt8>) -> (text: [UInt8], end: Int)? {
        let start = text.startIndex + 1
        guard start < text.endIndex else { return nil }
        if text[start] == UInt8(ascii: "#") { return numbered(text, start + 1) }
        var end = start
        let limit = min(text.endIndex, start + HTMLReader.longestReference)
        while end < limit, text[end].isLetter || text[end].isDigit { end += 1 }
        guard end > start, let scalar = namedCharacters[htmlName(text[start..<end])] else { return nil }
        let hasEnd = end < text.endIndex && text[end] == UInt8(ascii: ";")
        // In the query of a link `&copy=` is no sign.
        if !hasEnd, end < text.endIndex, text[end] == UInt8(ascii: "=") { return nil }
        return (Array(String(scalar).utf8), hasEnd ? end + 1 : end)
    }

    private func numbered(_ text: ArraySlice<UInt8>, _ start: Int) -> (text: [UInt8], end: Int)? {
        var end = start
        let isHex = end < text.endIndex && text[end].lowercased == UInt8(ascii: "x")
        if isHex { end += 1 }
        let digits = end
        var code: UInt32 = 0
        while end < text.endIndex, end - digits < HTMLReader.longestReference, let digit = text[end].hexValue,
            isHex || digit < 10
        {
            code = min(code, 0x0FFF_FFFF) &* (isHex ? 16 : 10) &+ UInt32(digit)
            end += 1
        }
        guard end > digits, let scalar = scalar(code) else { return nil }
        let hasEnd = end < text.endIndex && text[end] == UInt8(ascii: ";")
        return (Array(String(scalar).utf8), hasEnd ? end + 1 : end)
    }

    private func scalar(_ code: UInt32) -> Unicode.Scalar? {
        // HTML §13.2.5.80: 128 to 159 mean what they mean in windows-1252.
        if (0x80...0x9F).contains(code) {
            return decodeText([UInt8(truncatingIfNeeded: code)], charset: "windows-1252").text.unicodeScalars
                .first
        }
        return Unicode.Scalar(code).map { $0.value < 0x20 ? " " : $0 }
    }
}

/// A name of a character as a number; names that are longer than eight octets are told apart by a hash of
/// the rest.
private func htmlName(_ name: some Sequence<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    for byte in name { key = key &* 0x100_0000_01B3 ^ UInt64(byte) }
    return key
}

/// The character references that mail uses (HTML §13.5): all of HTML 4, and of HTML 5 letters, punctuation
/// and signs.
private let namedCharacters: [UInt64: Unicode.Scalar] = {
    var characters: [UInt64: Unicode.Scalar] = [:]
    for (index, name) in latinNames.split(whereSeparator: \.isWhitespace).enumerated() {
        characters[htmlName(name.utf8)] = Unicode.Scalar(UInt32(160 + index))
    }
    for entry in otherNames.split(whereSeparator: \.isWhitespace) {
        let parts = entry.split(separator: "=")
        guard parts.count == 2, let code = UInt32(parts[1], radix: 16) else { continue }
        characters[htmlName(parts[0].utf8)] = Unicode.Scalar(code)
    }
    return characters
}()

/// U+00A0 to U+00FF in order.
private let latinNames = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3
    acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde
    Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute
    Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde
    auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute
    ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
    """

private let otherNames = """
     excl=21 QUOT=22 quot=22 num=23 dollar=24 percnt=25 AMP=26 amp=26 apos=27 lpar=28
    rpar=29 ast=2a plus=2b comma=2c period=2e sol=2f colon=3a semi=3b LT=3c lt=3c equals=3d GT=3e gt=3e
    quest=3f commat=40 lbrack=5b lsqb=5b bsol=5c rbrack=5d rsqb=5d lowbar=5f grave=60 lbrace=7b lcub=7b
    vert=7c rbrace=7d rcub=7d COPY=a9 REG=ae centerdot=b7 half=bd Amacr=100 amacr=101 Abreve=102 abreve=103
    Aogon=104 aogon=105 Cacute=106 cacute=107 Ccaron=10c ccaron=10d Dcaron=10e dcaron=10f Dstrok=110
    dstrok=111 Emacr=112 emacr=113 Edot=116 edot=117 Eogon=118 eogon=119 Ecaron=11a ecaron=11b Gbreve=11e
    gbreve=11f Gcedil=122 Hstrok=126 hstrok=127 Imacr=12a imacr=12b Iogon=12e iogon=12f Idot=130 inodot=131
    Kcedil=136 kcedil=137 Lacute=139 lacute=13a Lcedil=13b lcedil=13c Lcaron=13d lcaron=13e Lstrok=141
    lstrok=142 Nacute=143 nacute=144 Ncedil=145 ncedil=146 Ncaron=147 ncaron=148 Omacr=14c omacr=14d
    Odblac=150 odblac=151 OElig=152 oelig=153 Racute=154 racute=155 Rcaron=158 rcaron=159 Sacute=15a
    sacute=15b Scedil=15e scedil=15f Scaron=160 scaron=161 Tcedil=162 tcedil=163 Tcaron=164 tcaron=165
    Umacr=16a umacr=16b Ubreve=16c ubreve=16d Uring=16e uring=16f Udblac=170 udblac=171 Uogon=172 uogon=173
    Yuml=178 Zacute=179 zacute=17a Zdot=17b zdot=17c Zcaron=17d zcaron=17e fnof=192 circ=2c6 tilde=2dc
    Alpha=391 Beta=392 Gamma=393 Delta=394 Epsilon=395 Zeta=396 Eta=397 Theta=398 Iota=399 Kappa=39a
    Lambda=39b Mu=39c Nu=39d Xi=39e Omicron=39f Pi=3a0 Rho=3a1 Sigma=3a3 Tau=3a4 Upsilon=3a5 Phi=3a6
    Chi=3a7 Psi=3a8 Omega=3a9 ohm=3a9 alpha=3b1 beta=3b2 gamma=3b3 delta=3b4 epsilon=3b5 zeta=3b6 eta=3b7
    theta=3b8 iota=3b9 kappa=3ba lambda=3bb mu=3bc nu=3bd xi=3be omicron=3bf pi=3c0 rho=3c1 sigmaf=3c2
    sigma=3c3 tau=3c4 upsilon=3c5 phi=3c6 chi=3c7 psi=3c8 omega=3c9 thetasym=3d1 upsih=3d2 piv=3d6
    ensp=2002 emsp=2003 emsp13=2004 emsp14=2005 numsp=2007 puncsp=2008 thinsp=2009 hairsp=200a
    ZeroWidthSpace=200b zwnj=200c zwj=200d lrm=200e rlm=200f dash=2010 hyphen=2010 ndash=2013 mdash=2014
    horbar=2015 OpenCurlyQuote=2018 lsquo=2018 CloseCurlyQuote=2019 rsquo=2019 rsquor=2019 lsquor=201a
    sbquo=201a OpenCurlyDoubleQuote=201c ldquo=201c CloseCurlyDoubleQuote=201d rdquo=201d rdquor=201d
    bdquo=201e ldquor=201e dagger=2020 Dagger=2021 bull=2022 bullet=2022 nldr=2025 hellip=2026 mldr=2026
    permil=2030 prime=2032 Prime=2033 lsaquo=2039 rsaquo=203a oline=203e frasl=2044 NoBreak=2060 euro=20ac
    image=2111 weierp=2118 real=211c TRADE=2122 trade=2122 alefsym=2135 frac13=2153 frac23=2154 frac15=2155
    frac18=215b frac38=215c frac58=215d frac78=215e larr=2190 uarr=2191 rarr=2192 darr=2193 harr=2194
    rarrw=219d crarr=21b5 lArr=21d0 uArr=21d1 rArr=21d2 dArr=21d3 hArr=21d4 forall=2200 part=2202
    exist=2203 empty=2205 nabla=2207 isin=2208 notin=2209 ni=220b prod=220f sum=2211 minus=2212 lowast=2217
    radic=221a prop=221d infin=221e ang=2220 angle=2220 and=2227 or=2228 cap=2229 cup=222a int=222b
    there4=2234 sim=223c cong=2245 asymp=2248 ne=2260 equiv=2261 le=2264 ge=2265 sub=2282 sup=2283
    nsub=2284 sube=2286 supe=2287 oplus=2295 otimes=2297 perp=22a5 sdot=22c5 lceil=2308 rceil=2309
    lfloor=230a rfloor=230b lang=2329 rang=232a blank=2423 boxh=2500 boxv=2502 block=2588 squ=25a1
    square=25a1 loz=25ca bigstar=2605 starf=2605 star=2606 phone=260e female=2640 male=2642 spades=2660
    clubs=2663 hearts=2665 diams=2666 check=2713 checkmark=2713 cross=2717 longrightarrow=27f6 xrarr=27f6
    """
