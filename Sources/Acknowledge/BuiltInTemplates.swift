/// The templates for those who write none: Mustache sources put together from `BuiltInWords`, for every kind
/// and language, as text and as HTML. An admin may print them to start from.
package enum BuiltInTemplates {
    /// The words of one kind of mail. They use the partials below, which a campaign can replace one by one.
    package static func source(_ kind: MailKind, _ language: Language, isHTML: Bool) -> String {
        let writer = TemplateWriter(language, isHTML: isHTML)
        let blocks: [(String, String)] =
            switch kind {
            case .acknowledgement: [("content", writer.acknowledgement)]
            case .question: [("content", writer.question)]
            case .complaint: [("content", writer.complaint)]
            case .callback: [("content", writer.callback)]
            case .order: [("content", writer.order)]
            case .unsubscribe:
                [("content", writer.unsubscribe), ("contacts", ""), ("closing", writer.unsubscribeElse)]
            case .slip: [("automatic", writer.automaticSlip), ("content", writer.slip)]
            }
        let filled = blocks.map { "{{$\($0.0)}}\n\($0.1){{/\($0.0)}}\n" }.joined()
        return "{{<layout}}\n\(filled){{/layout}}\n"
    }

    /// `layout` with the blocks `automatic`, `content`, `contacts` and `closing`; `received`, `promise` and
    /// `contacts`.
    package static let partialNames = ["contacts", "layout", "promise", "received"]

    /// A partial that every template may use; nil for a name that is none of `partialNames`.
    package static func partial(_ name: String, _ language: Language, isHTML: Bool) -> String? {
        let writer = TemplateWriter(language, isHTML: isHTML)
        return switch name {
        case "layout": isHTML ? writer.htmlLayout : writer.textLayout
        case "contacts": writer.contacts
        case "promise": writer.promise
        case "received": writer.received
        default: nil
        }
    }

    /// What stands in one of our own files: of a mail, or of a partial in a language; nil where we have none.
    package static func source(_ file: WordsFile) -> String? {
        guard let language = file.language else { return nil }
        return switch file.part {
        case .mail(let kind): source(kind, language, isHTML: file.isHTML)
        case .partial(let name): partial(name, language, isHTML: file.isHTML)
        }
    }

    /// The template of a slip mail's subject.
    static func slipSubject(_ language: Language) -> String { language.builtIn.subjectSlip }
}

/// Puts sentences together to paragraphs, as text or as HTML.
private struct TemplateWriter {
    let language: Language
    let isHTML: Bool
    let words: BuiltInWords

    init(_ language: Language, isHTML: Bool) {
        (self.language, self.isHTML) = (language, isHTML)
        words = language.builtIn
    }

    // MARK: Pieces

    /// A sentence of plain text and tags, in HTML with its own `&`, `<` and `>` escaped.
    private func said(_ sentence: String) -> String {
        guard isHTML else { return sentence }
        return sentence.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
            ">", with: "&gt;")
    }

    private func inSection(_ name: String, _ sentence: String, isInverted: Bool = false) -> String {
        "{{\(isInverted ? "^" : "#")\(name)}}\(said(sentence)){{/\(name)}}"
    }

    private func paragraph(_ sentences: String..., style: String = "") -> String {
        let text = sentences.joined(separator: " ")
        return isHTML ? "<p\(style.isEmpty ? "" : " class=\"\(style)\"")>\(text)</p>\n" : "\(text)\n\n"
    }

    /// Lines that are there only with a section.
    private func lines(_ name: String, _ content: String) -> String {
        "{{#\(name)}}\n\(content){{/\(name)}}\n"
    }

    /// A partial as a paragraph of its own.
    private func partial(_ name: String) -> String { "{{>\(name)}}\n" + (isHTML ? "" : "\n") }

    // MARK: Kinds

    var acknowledgement: String { partial("received") + rest }

    var question: String { paragraph(said(words.question)) + partial("received") + rest }

    var complaint: String {
        paragraph(said(words.complaint)) + partial("received")
            + lines("order_number", paragraph(said(words.order)))
            + lines("phone", paragraph(said(words.complaintPhone))) + rest
    }

    var callback: String {
        func either(_ known: String, _ unknown: String) -> String {
            inSection("callback_number", known) + inSection("callback_number", unknown, isInverted: true)
        }
        let wish =
            either(words.callbackNumber, words.callback)
            + inSection("callback_time", " " + words.callbackTime)
        return partial("received")
            + paragraph(
                wish,
                either(words.callbackWrong, words.callbackUnknown)
                    + inSection("waiting", " " + words.callbackPassedOn)) + rest
    }

    var order: String {
        paragraph(
            inSection("order_number", words.order)
                + inSection("order_number", words.orderUnknown, isInverted: true)) + partial("received")
            + rest
    }

    var unsubscribe: String {
        paragraph(
            said(words.unsubscribe),
            inSection("unsubscribed", words.unsubscribeDone)
                + inSection("unsubscribed", words.unsubscribePassedOn, isInverted: true))
    }

    var unsubscribeElse: String { paragraph(said(words.unsubscribeElse)) }

    var automaticSlip: String { paragraph(said(words.automaticSlip), style: "automatic") }

    var slip: String {
        let before =
            "{{#promised}}" + basis(words.slipSaidSure, words.slipSaidMeasured, words.slipSaidTarget) + " "
            + inSection("is_past", words.slipMissing, isInverted: true)
            + inSection("is_past", words.slipMissed) + " {{/promised}}"
        let now =
            "{{#promise}}" + basis(words.slipDue, words.slipDueMeasured, words.slipDueTarget) + "{{/promise}}"
            + inSection("promise", words.slipNoDue, isInverted: true)
        let about = inSection("subject", words.wroteAbout + " ") + said(words.arrived)
        return paragraph(about) + paragraph(before + said(words.slipSorry))
            + lines("waiting", paragraph(now, said(words.slipKept)))
            + lines("closed_until", paragraph(said(words.closedUntil)))
    }

    /// The one of three sentences that is true of a promise.
    private func basis(_ sure: String, _ measured: String, _ target: String) -> String {
        inSection("is_sure", sure) + inSection("is_measured", measured) + inSection("is_target", target)
    }

    private var rest: String {
        lines("ended", paragraph(said(words.ended))) + partial("promise")
            + lines("closed_until", paragraph(said(words.closedUntil)))
    }

    // MARK: Partials

    var received: String {
        let who =
            inSection("staffed", " " + words.staffed)
            + inSection("staffed", " " + words.unstaffed, isInverted: true)
            + inSection("person", " " + words.askFor)
        return paragraph(
            inSection("subject", words.wroteAbout + " ") + said(words.arrived)
                + "{{#waiting}}\(who){{/waiting}}")
    }

    var promise: String {
        lines(
            "promise", paragraph(basis(words.promiseSure, words.promiseMeasured, words.promiseTarget)))
    }

    var contacts: String {
        contactList("open", said(words.contactsOpen), time: "until", words.until)
            + contactList("closed", said(words.contactsClosed), time: "opens", words.opens)
    }

    private func contactList(_ list: String, _ heading: String, time: String, _ words: String) -> String {
        let colon = language == .fr ? "\u{A0}:" : ":"
        let note = "{{#note}} ({{note}}){{/note}}"
        guard isHTML else {
            let item = "- {{label}}\(colon) {{value}}\(note)\(inSection(time, ", " + words))\n"
            return lines("any_\(list)", "\(heading)\n\(lines(list, item))\n")
        }
        let value = "{{#href}}<a href=\"{{href}}\">{{value}}</a>{{/href}}{{^href}}{{value}}{{/href}}"
        let when = "{{#\(time)}}<span class=\"when\">, \(said(words))</span>{{/\(time)}}"
        let item = "<li><strong>{{label}}</strong>\(colon) \(value)\(note)\(when)</li>\n"
        return lines("any_\(list)", paragraph(heading) + "<ul>\n\(lines(list, item))</ul>\n")
    }

    var textLayout: String {
        """
        {{$automatic}}
        \(words.automatic)
        {{/automatic}}

        {{$content}}
        {{/content}}

        {{$contacts}}
        {{>contacts}}
        {{/contacts}}

        {{$closing}}
        \(words.addMore)
        {{/closing}}

        \(words.greeting)
        \(words.signature)
        {{#postal_identity}}

        {{postal_identity}}
        {{/postal_identity}}

        """
    }

    var htmlLayout: String {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="supported-color-schemes" content="light dark">
        <title>{{company}}</title>
        <style>
        \(TemplateWriter.style)
        </style>
        </head>
        <body>
        <div class="page">
        {{$automatic}}
        <p class="automatic">\(said(words.automatic))</p>
        {{/automatic}}
        {{$content}}
        {{/content}}
        {{$contacts}}
        {{>contacts}}
        {{/contacts}}
        {{$closing}}
        <p>\(said(words.addMore))</p>
        {{/closing}}
        <p>\(said(words.greeting))<br>
        \(said(words.signature))</p>
        {{#postal_identity}}
        <p class="postal">{{postal_identity}}</p>
        {{/postal_identity}}
        </div>
        </body>
        </html>

        """
    }

    /// What a mail client shows that knows no style sheets must look well, too; the colours have a contrast
    /// of at least 4.5 : 1 in both schemes (WCAG 2.2 §1.4.3).
    private static let style = """
        :root { color-scheme: light dark; }
        body { margin: 0; background-color: #ffffff; }
        .page { max-width: 36em; margin: 0 auto; padding: 24px 20px; background-color: #ffffff; color: #1c1c1e; \
        font-family: system-ui, -apple-system, 'Segoe UI', Roboto, Ubuntu, Arial, sans-serif; \
        font-size: 16px; line-height: 1.5; overflow-wrap: break-word; }
        p { margin: 0 0 16px; }
        .automatic { color: #5c5c61; font-size: 14px; }
        ul { margin: 0 0 16px; padding: 0 0 0 20px; }
        li { margin: 0 0 8px; }
        a { color: #0b57d0; }
        .when { color: #5c5c61; }
        .postal { margin: 0; border-top: 1px solid #d8d8dc; padding: 12px 0 0; color: #5c5c61; font-size: 13px; }
        @media (prefers-color-scheme: dark) {
        body, .page { background-color: #1c1c1e !important; color: #f2f2f4 !important; }
        .automatic, .when, .postal { color: #b4b4ba !important; }
        .postal { border-color: #48484c !important; }
        a { color: #8ab4f8 !important; }
        }
        """
}
