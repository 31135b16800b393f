import Mail

extension LintCheck {
    /// What HTML must not have in a mail: remote content, programs, forms; and what it must have.
    mutating func checkHTML() {
        checkMarkup()
        for element in reading.elements {
            checkActive(element)
            checkRemote(element)
            if element.name == "img" { checkImage(element) }
        }
        for style in reading.styles { checkStyle(style.css, at: style.offset) }
        checkLang()
    }

    private func value(_ element: LintElement, _ name: String) -> String? {
        guard let attribute = element.attribute(name) else { return nil }
        var text = ""
        for glyph in attribute.value.prefix(4000) {
            text.unicodeScalars.append(glyph.variable == nil ? glyph.scalar : "\u{FFFC}")
        }
        return text.trimmed.asciiLowercased
    }

    private mutating func checkActive(_ element: LintElement) {
        if [
            "script", "iframe", "frame", "frameset", "form", "input", "button", "select", "textarea",
            "object", "embed", "applet", "base",
        ]
        .contains(element.name) {
            report(
                .activeContent, offset: element.offset,
                "<\(element.name)> is taken out by mail clients, or the mail is taken for fraud",
                instead: element.name == "form" || element.name == "input" || element.name == "button"
                    ? "link to a page that has the form" : "take it out")
        }
        if element.name == "meta", value(element, "http-equiv") == "refresh" {
            report(
                .activeContent, offset: element.offset, "the mail sends its reader elsewhere",
                instead: "take it out; give a link")
        }
        for attribute in element.attributes
        where attribute.name.hasPrefix("on") && attribute.name.utf8.count > 3 {
            report(
                .activeContent, offset: attribute.offset,
                "\(attribute.name)=… is a program, which no mail client runs",
                instead: "take it out")
        }
    }

    private mutating func checkRemote(_ element: LintElement) {
        if element.name == "link" {
            report(
                .remoteContent, offset: element.offset,
                "<link> fetches a file when the mail is opened: that tells who reads it and when",
                instead: "write the styles into style=\"…\" attributes")
        }
        for name in ["src", "srcset", "background", "poster", "data", "xlink:href"] {
            guard let value = value(element, name), isRemote(value, element.name) else { continue }
            report(
                .remoteContent, offset: element.offset,
                isPixel(element)
                    ? "a tracking pixel: it tells when the mail is opened, and by whom"
                    : "\(name)=… is fetched when the mail is opened: that tells who reads it and when",
                instead: isPixel(element) ? "take it out" : "leave it out; the mail must be whole without it")
            break
        }
        if let style = value(element, "style"), let attribute = element.attribute("style") {
            checkStyle(style, at: attribute.offset)
        }
    }

    private func isRemote(_ value: String, _ element: String) -> Bool {
        if value.hasPrefix("cid:") || value.hasPrefix("data:") { return false }
        if value.hasPrefix("//") || value.holdsText("http:") || value.holdsText("https:") { return true }
        return element == "img" && !value.isEmpty
    }

    private func isPixel(_ element: LintElement) -> Bool {
        let sizes = ["width", "height"].compactMap { value(element, $0) }
        if sizes.count == 2, sizes.allSatisfy({ ["0", "1", "1px", "0px"].contains($0) }) { return true }
        let style = value(element, "style")?.filter { $0 != " " } ?? ""
        return style.holdsText("width:1px") && style.holdsText("height:1px")
            || style.holdsText("display:none")
    }

    private mutating func checkImage(_ element: LintElement) {
        let source = value(element, "src") ?? ""
        if !isRemote(source, "img"), isPixel(element) {
            report(
                .remoteContent, offset: element.offset, "an image that nobody sees is there to track",
                instead: "take it out")
        }
        if element.attribute("alt") == nil {
            report(
                .missingAlt, offset: element.offset,
                "the image has no alt text: who does not see it gets nothing",
                instead: "alt=\"what it shows\", or alt=\"\" where it only decorates", isError: false)
        }
    }

    private mutating func checkStyle(_ css: String, at offset: Int) {
        let css = css.asciiLowercased.filter { $0 != " " && $0 != "\"" && $0 != "'" }
        if css.holdsText("@import") || css.holdsText("url(http") || css.holdsText("url(//") {
            report(
                .remoteContent, offset: offset,
                "the style fetches a file when the mail is opened: that tells who reads it and when",
                instead: "use plain colours and the fonts that every reader has")
        }
        if css.holdsText("expression(") || css.holdsText("javascript:") {
            report(.activeContent, offset: offset, "the style runs a program", instead: "take it out")
        }
    }

    private mutating func checkLang() {
        let root = reading.elements.first { $0.name == "html" }
        if let root, let lang = value(root, "lang") {
            guard !lang.hasPrefix(text.language.rawValue), !lang.hasPrefix("\u{FFFC}") else { return }
            return report(
                .missingLang, offset: root.offset,
                "lang=\"\(lang.cut(to: 20))\", and the text is for “\(text.language.rawValue)”: "
                    + "it is read out in the wrong language",
                instead: "lang=\"\(text.language.rawValue)\"", isError: false)
        }
        let isSaid =
            reading.elements.contains { $0.attribute("lang") != nil }
            || text.alsoShown.contains { $0.contains("lang=") }
        guard !isSaid, !text.isPartial || root != nil else { return }
        report(
            .missingLang, offset: root?.offset ?? 0,
            "the text does not say its language: screen readers guess it",
            instead: "<html lang=\"\(text.language.rawValue)\">", isError: false)
    }
}

extension String {
    /// Whether ASCII text stands in it.
    fileprivate func holdsText(_ needle: String) -> Bool {
        let (bytes, wanted) = (Array(utf8), Array(needle.utf8))
        guard let first = wanted.first, bytes.count >= wanted.count else { return false }
        for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
            if bytes[start..<start + wanted.count].elementsEqual(wanted) { return true }
        }
        return false
    }
}
