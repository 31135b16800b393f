import Config
import Mail

/// A believable company with two campaigns: what `demo` serves and `explain` assumes when no configuration is
/// given. The same files are a start for a configuration of one's own.
enum Example {
    /// All files by path, for a gateway whose own files lie in the same folder.
    static func files(smtpPort: Int) -> [String: String] {
        [
            "porchlight.yaml": mainFile(smtpPort: smtpPort),
            "campaigns/spring/campaign.yaml": springCampaign,
            "campaigns/spring/acknowledgement.en.mustache": englishText,
            "campaigns/spring/acknowledgement.en.html.mustache": englishHTML,
            "campaigns/fruehling/campaign.yaml": germanCampaign,
            "campaigns/fruehling/acknowledgement.de.mustache": germanText,
            "campaigns/fruehling/acknowledgement.de.html.mustache": germanHTML,
        ]
    }

    /// The example understood, without a file being written.
    static func site() throws -> Site {
        let files = files(smtpPort: 0)
        let reading = readConfiguration(
            main: "porchlight.yaml",
            ConfigFiles(
                text: { files[$0] ?? ($0.hasPrefix("server.") ? "made when the demo starts" : nil) },
                names: { folder in
                    Set(
                        files.keys.filter { $0.hasPrefix(folder + "/") }.compactMap {
                            $0.split(separator: "/").dropFirst().first.map(String.init)
                        }
                    ).sorted()
                }))
        guard let settings = reading.settings else {
            preconditionFailure("the example is a good configuration: \(reading.problems)")
        }
        return Site(settings)
    }

    /// How the demo's own file begins, by which it is known again.
    static let firstLine = "# A trial gateway:"

    private static func mainFile(smtpPort: Int) -> String {
        """
        \(firstLine) it listens on this machine only and writes what it would send into the folder "sent".
        host: mail.lindqvist-outdoor.example
        data: data

        smtp:
          listen: ["127.0.0.1:\(smtpPort)"]
        http:
          listen: ["127.0.0.1:0"]
        tls:
          certificates:
            - chain: server.pem
              key: server.key

        # The MTA in front. Its Authentication-Results say which senders are real.
        relays:
          - networks: [127.0.0.1]
            authserv_id: mx.lindqvist-outdoor.example

        # A real gateway has  smarthost: "mta.example.com:25"  here instead.
        outgoing:
          file: sent
        """
    }

    private static let springCampaign = """
        name: Spring offer
        company: Lindqvist Outdoor
        addresses: [spring@reply.lindqvist-outdoor.example]
        also_known_as: [offers@reply.lindqvist-outdoor.example]
        language: en
        time_zone: Europe/Stockholm
        # Whose telephone numbers are written without a country code, and what our order numbers look like.
        country: SE
        order_numbers: ["LO-######"]
        team:
          name: Customer care
          person: Maja Lind
        contacts:
          - kind: phone
            label: Phone
            value: "+46 8 123 456 78"
            hours: {mon-fri: "08:00-19:00", sat: "10:00-15:00"}
            holidays: [2026-12-24, 2026-12-25, 2026-12-26, 2026-12-31, 2027-01-01]
          - kind: chat
            label: Chat
            value: https://lindqvist-outdoor.example/chat
            hours: {mon-sun: "07:00-23:00"}
          - kind: callback
            label: Call-back
            value: https://lindqvist-outdoor.example/call-me
            note: you choose the time
            hours: {mon-fri: "09:00-17:00"}
            holidays: [2026-12-24, 2026-12-25, 2026-12-26, 2026-12-31, 2027-01-01]
          - kind: postal
            label: Letter
            value: Lindqvist Outdoor, Sveavägen 1, 111 57 Stockholm, Sweden
        """

    private static let germanCampaign = """
        name: Frühlingsangebot
        company: Lindqvist Outdoor
        addresses: [fruehling@reply.lindqvist-outdoor.example]
        language: de
        time_zone: Europe/Berlin
        # Wessen Telefonnummern ohne Landesvorwahl geschrieben werden, und wie unsere Bestellnummern aussehen.
        country: DE
        order_numbers: ["LO-######"]
        team:
          name: Kundenservice
          person: Jonas Weber
        contacts:
          - kind: phone
            label: Telefon
            value: "+49 30 123 45 67"
            hours: {mon-fri: "08:00-19:00", sat: "10:00-15:00"}
            holidays: [2026-12-24, 2026-12-25, 2026-12-26, 2026-12-31, 2027-01-01]
          - kind: callback
            label: Rückruf
            value: https://lindqvist-outdoor.example/rueckruf
            note: zur Zeit Ihrer Wahl
            hours: {mon-fri: "09:00-17:00"}
            holidays: [2026-12-24, 2026-12-25, 2026-12-26, 2026-12-31, 2027-01-01]
          - kind: web
            label: Formular
            value: https://lindqvist-outdoor.example/hilfe
        """

    private static let englishText = """
        This is an automatic reply, to tell you that your message has arrived.

        {{#subject}}
        You wrote to us about “{{subject}}”.
        {{/subject}}
        It reached {{company}} on {{received}}, and it is waiting for a person: {{team}} will read it and answer it.
        {{#person}}
        You can ask for {{person}}.
        {{/person}}

        {{#any_open}}
        If you would rather not wait, you can reach us here:
        {{#open}}
          * {{label}}: {{value}}{{#note}} ({{note}}){{/note}}{{#until}}
            open until {{until}}{{/until}}
        {{/open}}

        {{/any_open}}
        {{#any_closed}}
        Closed when this was sent:
        {{#closed}}
          * {{label}}: {{value}}{{#note}} ({{note}}){{/note}}{{#opens}}
            opens {{opens}}{{/opens}}
        {{/closed}}

        {{/any_closed}}
        To add something, just answer this mail.

        {{team}}, {{company}}
        """

    private static let germanText = """
        Dies ist eine automatische Antwort: Ihre Nachricht ist angekommen.

        {{#subject}}
        Sie haben uns zu „{{subject}}“ geschrieben.
        {{/subject}}
        Ihre Nachricht erreichte {{company}} am {{received}}. Sie wartet auf einen Menschen: {{team}} liest sie
        und antwortet Ihnen.
        {{#person}}
        Fragen Sie gern nach {{person}}.
        {{/person}}

        {{#any_open}}
        Wenn Sie nicht warten möchten, erreichen Sie uns hier:
        {{#open}}
          * {{label}}: {{value}}{{#note}} ({{note}}){{/note}}{{#until}}
            geöffnet bis {{until}}{{/until}}
        {{/open}}

        {{/any_open}}
        {{#any_closed}}
        Geschlossen, als diese Antwort abging:
        {{#closed}}
          * {{label}}: {{value}}{{#note}} ({{note}}){{/note}}{{#opens}}
            öffnet {{opens}}{{/opens}}
        {{/closed}}

        {{/any_closed}}
        Um etwas zu ergänzen, antworten Sie einfach auf diese Mail.

        {{team}}, {{company}}
        """

    private static let englishHTML = page(
        intro: "This is an automatic reply, to tell you that your message has arrived.",
        subject: "You wrote to us about “{{subject}}”.",
        waiting:
            "It reached {{company}} on {{received}}, and it is waiting for a person: {{team}} will read it and answer it.",
        person: "You can ask for {{person}}.", open: "If you would rather not wait, you can reach us here:",
        until: "open until {{until}}", closed: "Closed when this was sent:", opens: "opens {{opens}}",
        add: "To add something, just answer this mail.", language: "en")

    private static let germanHTML = page(
        intro: "Dies ist eine automatische Antwort: Ihre Nachricht ist angekommen.",
        subject: "Sie haben uns zu „{{subject}}“ geschrieben.",
        waiting:
            "Ihre Nachricht erreichte {{company}} am {{received}}. Sie wartet auf einen Menschen: {{team}} liest sie und antwortet Ihnen.",
        person: "Fragen Sie gern nach {{person}}.",
        open: "Wenn Sie nicht warten möchten, erreichen Sie uns hier:",
        until: "geöffnet bis {{until}}", closed: "Geschlossen, als diese Antwort abging:",
        opens: "öffnet {{opens}}",
        add: "Um etwas zu ergänzen, antworten Sie einfach auf diese Mail.", language: "de")

    private static func page(
        intro: String, subject: String, waiting: String, person: String, open: String, until: String,
        closed: String, opens: String,
        add: String, language: String
    ) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(language)"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"></head>
        <body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 36em; margin: 1em auto; padding: 0 1em">
        <p>\(intro)</p>
        <p>{{#subject}}\(subject) {{/subject}}\(waiting){{#person}} \(person){{/person}}</p>
        {{#any_open}}<p>\(open)</p>
        <ul>{{#open}}<li><b>{{label}}</b>: {{value}}{{#note}} ({{note}}){{/note}}{{#until}}, \(until){{/until}}</li>{{/open}}</ul>{{/any_open}}
        {{#any_closed}}<p>\(closed)</p>
        <ul>{{#closed}}<li><b>{{label}}</b>: {{value}}{{#note}} ({{note}}){{/note}}{{#opens}}, \(opens){{/opens}}</li>{{/closed}}</ul>{{/any_closed}}
        <p>\(add)</p>
        <p>{{team}}, {{company}}</p>
        </body></html>
        """
    }
}
