/// What mail clients call the elements around quotes and signatures, in classes, ids and names. Compared
/// without the prefixes that other clients put before them when they pass a message on (`x_`, `ecx`,
/// `gmail-`).
enum HTMLRole: UInt8 {
    /// All of its content is quoted: Yahoo, Apple, Zoho, Thunderbird, Outlook for Mac and for telephones,
    /// 163 and 126, Freshdesk, Front, Spark, Superhuman, Missive.
    case quote
    /// Holds an attribution, quotes, and perhaps answers between them: Gmail, Proton.
    case container
    /// Gmail, Thunderbird, Evolution, Roundcube.
    case attribution
    /// From it on all is a quoted message: Outlook on the web, 2003 and for telephones, Hotmail, Zimbra.
    case rest
    case signature
    /// A `blockquote` that only indents (WebKit).
    case indentation
    /// GMX and Web.de give the element around a quote this name; as a class it is anybody's.
    case label

    static let names: [UInt64: HTMLRole] = {
        let table: [(HTMLRole, String)] = [
            (
                .quote,
                """
                yahoo_quoted AppleOriginalContents zmail_extra moz-forward-container OLK_SRC_BODY_SECTION
                mail-editor-reference-message-container ms-outlook-mobile-reference-message isReplyContent
                isForwardContent quoted-content freshdesk_quote front-blockquote messageReplySection sh-quoted-content
                missive_quote tutanota_quote mailmate-quote spark_quote quoted_text history_container
                airmail_original bloop_original_html moz-email-headers-table fd_quoted_text mcntMcntQuoted
                """
            ),
            (.container, "gmail_quote gmail_quote_container protonmail_quote"),
            (.attribution, "gmail_attr moz-cite-prefix -x-evo-attribution reply-intro zm_quote_header"),
            (
                .rest,
                """
                divRplyFwdMsg stopSpelling zwchr OutlookMessageHeader yahoo_quoted_begin replySplit
                oriMsgHtmlSeperator __HEADERS__ __DIVIDER__
                """
            ),
            (
                .signature,
                """
                gmail_signature moz-signature protonmail_signature_block ms-outlook-mobile-signature
                composer_signature AppleMailSignature Signature mobile_signature -x-evo-signature
                x-evo-signature-wrapper messageSignatureSection tutanota_signature sh-signature
                wisestamp_app_main zmail_signature samsung_signature
                """
            ),
            (.indentation, "webkit-indent-blockquote"), (.label, "quote"),
        ]
        var names: [UInt64: HTMLRole] = [:]
        for (role, words) in table {
            for word in words.split(whereSeparator: \.isWhitespace) {
                names[hash(Array(word.utf8)[...])] = role
            }
        }
        return names
    }()

    private static let prefixes = ["x_", "ecx", "gmail-", "m_"].map { Array($0.utf8) }

    static func of(_ name: ArraySlice<UInt8>) -> HTMLRole? {
        var name = name
        while let prefix = prefixes.first(where: { starts(name, with: $0) }) {
            name = name.dropFirst(prefix.count)
        }
        if starts(name, with: yahoo.0) || starts(name, with: yahoo.1) { return behindPrefix(name) }
        return names[hash(name)]
    }

    /// `ydpc0b6fc19yahoo_quoted`, `yiv0123456789gmail_quote`: Yahoo puts a mark of the message before each
    /// name.
    private static func behindPrefix(_ name: ArraySlice<UInt8>) -> HTMLRole? {
        for length in 3...16 where length < name.count {
            if let role = names[hash(name.dropFirst(length))], role != .label { return role }
        }
        return nil
    }

    private static let yahoo = (Array("ydp".utf8), Array("yiv".utf8))

    private static func starts(_ name: ArraySlice<UInt8>, with prefix: [UInt8]) -> Bool {
        name.count > prefix.count && zip(name, prefix).allSatisfy { $0.lowercased == $1 }
    }

    /// FNV-1a of the name in lower case.
    private static func hash(_ name: ArraySlice<UInt8>) -> UInt64 {
        name.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1.lowercased)) &* 0x100_0000_01B3 }
    }
}

/// What a style says that matters for reading.
struct HTMLStyle: OptionSet {
    let rawValue: UInt8
    /// As HTML and CSS hide text, and as senders hide the preview of a mail.
    static let hidden = HTMLStyle(rawValue: 1)
    static let preformatted = HTMLStyle(rawValue: 2)
    /// `border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm`: the line that Outlook, Windows Mail and
    /// Foxmail draw above the header of what they quote; also as browsers write it again.
    static let outlookLine = HTMLStyle(rawValue: 4)
    /// `margin:0 0 0 40px;border:none`: Gmail's "indent more".
    static let indents = HTMLStyle(rawValue: 8)
    /// A line at the left, as it is drawn beside quotes.
    static let sideLine = HTMLStyle(rawValue: 16)
}

extension HTMLReader {
    /// The roles that an element's class, id, name and marker give it.
    func roles(_ tag: HTMLTag) -> [HTMLRole] {
        var found: [HTMLRole] = []
        for range in [tag.classes, tag.id, tag.label, tag.marker] {
            guard let range else { continue }
            for name in bytes[range].prefix(600).split(maxSplits: 10, whereSeparator: \.isFWS)
            where name.count <= 60 {
                guard let role = HTMLRole.of(name), role != .label || range == tag.label else { continue }
                found.append(role)
            }
        }
        return found
    }

    /// What a style says; at most so many octets of it as styles have.
    func style(_ range: Range<Int>) -> HTMLStyle {
        var out: HTMLStyle = []
        var (hasTop, hasPadding, hasMargin, hasNoBorder, hasNoOverflow, hasNoHeight) = (
            false, false, false, false, false, false
        )
        for declaration in bytes[range].prefix(1000).split(separator: UInt8(ascii: ";")) {
            guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let name = declaration[..<colon].drop(while: \.isFWS)
            let value = declaration[declaration.index(after: colon)...].drop(while: \.isFWS)
            switch htmlKey(name.prefix { !$0.isFWS }) {
            case Property.display: if begins(value, "none") { out.insert(.hidden) }
            case Property.visibility: if begins(value, "hidden") { out.insert(.hidden) }
            case Property.hide: if begins(value, "all") { out.insert(.hidden) }
            case Property.fontSize, Property.opacity, Property.maxHeight:
                if isZero(value) { out.insert(.hidden) }
            case Property.height: hasNoHeight = isZero(value)
            case Property.overflow: hasNoOverflow = begins(value, "hidden")
            case Property.whiteSpace: if begins(value, "pre") { out.insert(.preformatted) }
            case Property.borderTop: hasTop = hasTop || isTopLine(value)
            case Property.borderLeft: out.insert(.sideLine)
            case Property.border: hasNoBorder = begins(value, "none")
            case Property.padding: hasPadding = begins(value, "3.0pt 0") || begins(value, "3pt 0")
            case Property.margin: hasMargin = holds(value, "40px") && begins(value, "0")
            default: break
            }
        }
        if hasTop, hasPadding { out.insert(.outlookLine) }
        if hasMargin, hasNoBorder { out.insert(.indents) }
        if hasNoHeight, hasNoOverflow { out.insert(.hidden) }
        return out
    }

    private enum Property {
        static let display = htmlKey("display".utf8)
        static let visibility = htmlKey("visibility".utf8)
        static let hide = htmlKey("mso-hide".utf8)
        static let fontSize = htmlKey("font-size".utf8)
        static let opacity = htmlKey("opacity".utf8)
        static let maxHeight = htmlKey("max-height".utf8)
        static let height = htmlKey("height".utf8)
        static let overflow = htmlKey("overflow".utf8)
        static let whiteSpace = htmlKey("white-space".utf8)
        static let borderTop = htmlKey("border-top".utf8)
        static let borderLeft = htmlKey("border-left".utf8)
        static let border = htmlKey("border".utf8)
        static let padding = htmlKey("padding".utf8)
        static let margin = htmlKey("margin".utf8)
    }

    private func isTopLine(_ value: ArraySlice<UInt8>) -> Bool {
        holds(value, "solid") && (holds(value, "1pt") || holds(value, "1.0pt"))
    }

    private func isZero(_ value: ArraySlice<UInt8>) -> Bool {
        let number = value.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
        return !number.isEmpty && number.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
    }

    private func begins(_ value: ArraySlice<UInt8>, _ text: StaticString) -> Bool {
        text.withUTF8Buffer { pattern in
            value.count >= pattern.count && zip(value, pattern).allSatisfy { $0.lowercased == $1 }
        }
    }

    private func holds(_ value: ArraySlice<UInt8>, _ text: StaticString) -> Bool {
        value.indices.prefix(100).contains { begins(value[$0...], text) }
    }
}
