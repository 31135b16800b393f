/// What a template may name, and of what kind each name is.
package struct TemplateVariables: Sendable {
    package indirect enum Kind: Sendable, Equatable {
        /// Always there and never empty.
        case text
        /// May be missing: only inside a section of its own name.
        case optionalText
        /// Yes or no: only as a section.
        case flag
        /// A section that may be missing, inside which these names are known as well.
        case object([String: Kind])
        /// A section repeated for each item, inside which these names are known as well.
        case list([String: Kind])
    }
    package let kinds: [String: Kind]

    package init(kinds: [String: Kind]) { self.kinds = kinds }

    /// The variables of every mail, and a section for each of the campaign's facts.
    ///
    /// - Parameter facts: names of sections, and of the fields in each (`facts.fields` of the campaign).
    package init(facts: [String: [String]] = [:]) {
        var kinds = TemplateVariables.own
        for (section, fields) in facts where kinds[section] == nil {
            kinds[section] = .object(
                Dictionary(fields.map { ($0, Kind.optionalText) }, uniquingKeysWith: { one, _ in one }))
        }
        self.kinds = kinds
    }

    /// The names that facts may not have.
    package static let names = Set(own.keys)

    private static let own: [String: Kind] = {
        var kinds: [String: Kind] = [:]
        for variable in all {
            kinds[variable.name] =
                switch variable.kind {
                case .text: .text
                case .optionalText: .optionalText
                case .flag: .flag
                case .object: .object(variable.fields)
                case .list: .list(variable.fields)
                }
        }
        return kinds
    }()
}

/// One line of the table of variables: what the manual, `porchlight template variables` and the checks are
/// made from.
package struct TemplateVariable: Sendable, Equatable {
    package enum Kind: String, Sendable {
        case text
        case optionalText = "optional text"
        case flag
        case object = "section"
        case list
    }
    package let name: String
    package let kind: Kind
    /// What stands in it, and when it is there.
    package let description: String
    /// As it may look in an English mail; for a flag, section or list how it is used.
    package let example: String
    /// The kinds of mail in which it can be there.
    package let mails: Set<MailKind>
    /// The names inside a section or list.
    package let members: [TemplateVariable]

    init(
        _ name: String, _ kind: Kind, _ description: String, example: String,
        in mails: Set<MailKind> = Set(MailKind.allCases), members: [TemplateVariable] = []
    ) {
        (self.name, self.kind, self.description) = (name, kind, description)
        (self.example, self.mails, self.members) = (example, mails, members)
    }

    fileprivate var fields: [String: TemplateVariables.Kind] {
        var kinds: [String: TemplateVariables.Kind] = [:]
        for member in members {
            kinds[member.name] =
                member.kind == .text ? .text : member.kind == .flag ? .flag : .optionalText
        }
        return kinds
    }
}

extension TemplateVariables {
    /// The table as text: a heading, then a row for each variable and, as `section.name`, for each name
    /// inside one.
    package static func table() -> [[String]] {
        func row(_ variable: TemplateVariable, _ name: String) -> [String] {
            let isEverywhere = variable.mails.count == MailKind.allCases.count
            let mails =
                isEverywhere
                ? "all"
                : MailKind.allCases.filter { variable.mails.contains($0) }.map(\.rawValue).joined(
                    separator: " ")
            return [name, variable.kind.rawValue, mails, variable.description, variable.example]
        }
        var rows = [["name", "kind", "mails", "what it is", "example"]]
        for variable in all {
            rows.append(row(variable, variable.name))
            rows += variable.members.map { row($0, "\(variable.name).\($0.name)") }
        }
        return rows
    }

    /// Mails about a person's message.
    private static let written = Set(MailKind.allCases).subtracting([.unsubscribe, .slip])

    /// Every variable of every mail, in the order in which they are explained.
    package static let all: [TemplateVariable] = [
        TemplateVariable("company", .text, "the company, as the customer knows it", example: "Example Ltd"),
        TemplateVariable("team", .text, "who has the message", example: "Customer care"),
        TemplateVariable("campaign", .text, "what the campaign is called", example: "Spring offer"),
        TemplateVariable(
            "address", .text, "where replies go", example: "spring@reply.example.com"),
        TemplateVariable(
            "received", .text, "when the message came, with day and zone",
            example: "Saturday 21 November 2026 at 21:15, Berlin time"),
        TemplateVariable(
            "language", .text, "the mail’s language, for <html lang=\"…\">", example: "en"),
        TemplateVariable("person", .optionalText, "somebody who can be asked for", example: "Eva Lind"),
        TemplateVariable(
            "subject", .optionalText,
            "the customer’s subject without “Re:” and the like; only for proven senders",
            example: "Which colour?"),
        TemplateVariable(
            "ended", .optionalText, "the day on which the campaign ended", example: "1 November 2026"),
        TemplateVariable(
            "postal_identity", .optionalText,
            "the sender’s name and postal address, where the law asks for it",
            example: "Example Ltd, 1 Example Street, London"),
        TemplateVariable(
            "phone", .optionalText, "the first telephone number among the contact options",
            example: "+44 20 7946 0000"),
        TemplateVariable(
            "staffed", .flag,
            "the message waits for a team with hours: only then may a text say that a person will read it",
            example: "{{#staffed}}A person will read it.{{/staffed}}"),
        TemplateVariable(
            "waiting", .flag,
            "the message waits for somebody; not so where it was closed or handed over in the meantime",
            example: "{{#waiting}}It is waiting for {{team}}.{{/waiting}}"),
        TemplateVariable(
            "promise", .object, "by when an answer will come; missing where nothing can be said",
            example: "{{#promise}}{{#is_target}}We aim to answer by {{due}}.{{/is_target}}…{{/promise}}",
            members: promiseMembers),
        TemplateVariable(
            "closed_until", .optionalText, "the team is closed now, and opens then",
            example: "Monday 23 November at 09:00, Berlin time"),
        TemplateVariable(
            "open", .list, "the contact options that are open now",
            example: "{{#open}}{{label}}: {{value}}{{/open}}", members: contactMembers),
        TemplateVariable(
            "closed", .list, "the contact options that are closed now",
            example: "{{#closed}}{{label}}{{#opens}}, from {{opens}}{{/opens}}{{/closed}}",
            members: contactMembers),
        TemplateVariable(
            "any_open", .flag, "a contact option is open now", example: "{{#any_open}}Open now:{{/any_open}}"),
        TemplateVariable(
            "any_closed", .flag, "a contact option is closed now",
            example: "{{#any_closed}}Closed:{{/any_closed}}"),
        TemplateVariable(
            "is_question", .flag, "the message asks something",
            example: "{{#is_question}}You asked us something.{{/is_question}}", in: written),
        TemplateVariable(
            "is_complaint", .flag, "the message complains",
            example: "{{#is_complaint}}We are sorry.{{/is_complaint}}", in: written),
        TemplateVariable(
            "is_callback", .flag, "the customer wants to be called",
            example: "{{#is_callback}}You want to be called.{{/is_callback}}", in: written),
        TemplateVariable(
            "is_order", .flag, "the message is about an order",
            example: "{{#is_order}}You wrote about an order.{{/is_order}}", in: written),
        TemplateVariable(
            "order_number", .optionalText, "the order’s number as understood; only for proven senders",
            example: "4711", in: written),
        TemplateVariable(
            "callback_number", .optionalText, "the number to call as understood; only for proven senders",
            example: "+49 30123456", in: written),
        TemplateVariable(
            "callback_time", .optionalText,
            "the time to call as understood, else the customer’s own words; only for proven senders",
            example: "Tuesday 24 November, 14:00–16:00", in: written),
        TemplateVariable(
            "unsubscribed", .flag, "the list owner’s system has confirmed that no more mail will come",
            example: "{{#unsubscribed}}You are off the list.{{/unsubscribed}}", in: [.unsubscribe]),
        TemplateVariable(
            "promised", .object, "what was said before and will not be kept",
            example:
                "{{#promised}}{{#is_target}}We had aimed to answer by {{due}}.{{/is_target}}…{{/promised}}",
            in: [.slip], members: promisedMembers),
    ]

    private static let promiseMembers = [
        TemplateVariable(
            "due", .text, "the time, made to stand behind “by”",
            example: "Tuesday 24 November at 12:00, Berlin time"),
        TemplateVariable(
            "is_sure", .flag, "measured: at least 95 of 100 replies are answered in that time",
            example: "{{#is_sure}}You can expect an answer by {{due}}.{{/is_sure}}"),
        TemplateVariable(
            "is_measured", .flag, "measured: at least 80 of 100 replies are answered in that time",
            example: "{{#is_measured}}Four of five replies are answered by {{due}}.{{/is_measured}}"),
        TemplateVariable(
            "is_target", .flag, "not measured: the company’s aim",
            example: "{{#is_target}}We aim to answer by {{due}}.{{/is_target}}"),
    ]

    private static let promisedMembers = [
        TemplateVariable(
            "due", .text, "the time that was named, made to stand behind “by”",
            example: "Monday 23 November at 12:00, Berlin time"),
        TemplateVariable(
            "is_sure", .flag, "said as measured for at least 95 of 100 replies",
            example: "{{#is_sure}}We told you to expect an answer by {{due}}.{{/is_sure}}"),
        TemplateVariable(
            "is_measured", .flag, "said as measured for at least 80 of 100 replies",
            example: "{{#is_measured}}We thought that we could answer by {{due}}.{{/is_measured}}"),
        TemplateVariable(
            "is_target", .flag, "said as the company’s aim",
            example: "{{#is_target}}We had aimed to answer by {{due}}.{{/is_target}}"),
        TemplateVariable(
            "is_past", .flag, "that time has passed; otherwise it is still ahead",
            example:
                "{{#is_past}}We did not manage that.{{/is_past}}{{^is_past}}We may miss it.{{/is_past}}"
        ),
    ]

    private static let contactMembers = [
        TemplateVariable("label", .text, "what it is", example: "Phone"),
        TemplateVariable("value", .text, "number, address or link", example: "+44 20 7946 0000"),
        TemplateVariable("note", .optionalText, "what else is to be known", example: "free of charge"),
        TemplateVariable(
            "until", .optionalText, "until when it is open; missing where it never closes",
            example: "18:00 today, Saturday 21 November, Berlin time"),
        TemplateVariable(
            "opens", .optionalText, "when it opens next; missing where that is not known",
            example: "Monday 23 November at 09:00, Berlin time"),
        TemplateVariable(
            "href", .optionalText, "where a link to it leads: tel:, mailto: or https:",
            example: "tel:+442079460000"),
    ]
}
