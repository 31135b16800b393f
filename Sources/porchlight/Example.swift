import Config
import Mail

/// A believable company with two campaigns: what `demo` serves and `explain` assumes when no configuration is
/// given. The same files are a start for a configuration of one's own.
enum Example {
    /// All files by path, for a gateway whose own files lie in the same folder.
    static func files(_ ports: Ports) -> [String: String] {
        [
            "porchlight.yaml": mainFile(ports),
            "contacts.yaml": sharedContacts,
            "campaigns/spring/campaign.yaml": springCampaign,
            "campaigns/fruehling/campaign.yaml": germanCampaign,
        ]
    }

    /// The example understood, without a file being written.
    static func site() throws -> Site {
        let files = files(Ports())
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

    /// Where it listens on this machine; 0 lets the system choose.
    struct Ports {
        var smtp = 0
        var http = 0
        var pop3s = 0
    }

    private static func mainFile(_ ports: Ports) -> String {
        """
        \(firstLine) it listens on this machine only and writes what it would send into the folder "sent".
        host: mail.lindqvist-outdoor.example
        data: data

        smtp:
          listen: ["127.0.0.1:\(ports.smtp)"]
        http:
          listen: ["127.0.0.1:\(ports.http)"]
        # Helpdesks and mail programs fetch the queue here: the campaign is the user, a token of `porchlight agent` the password.
        pop3s:
          listen: ["127.0.0.1:\(ports.pop3s)"]
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

    private static let sharedContacts = """
        # What several campaigns share, each by a name: days off, and ways to reach people.
        holidays:
          sweden: [01-01, 01-06, easter-2, easter, easter+1, 05-01, easter+39, 06-06, "12-24..12-26", 12-31]
          germany: [01-01, easter-2, easter+1, 05-01, easter+39, easter+50, 10-03, "12-24..12-26", 12-31]
        contacts:
          chat:
            kind: chat
            value: https://lindqvist-outdoor.example/chat
            time_zone: Europe/Stockholm
            hours: {mon-sun: "07:00-23:00"}
          letter:
            kind: postal
            value: Lindqvist Outdoor, Sveavägen 1, 111 57 Stockholm, Sweden
        """

    private static let springCampaign = """
        name: Spring offer
        company: Lindqvist Outdoor
        addresses: [spring@reply.lindqvist-outdoor.example]
        also_known_as: [offers@reply.lindqvist-outdoor.example]
        # The first language, and those in which customers are answered who write in them. There are words for ten.
        language: en
        languages: [en, sv, de]
        time_zone: Europe/Stockholm
        # Whose telephone numbers are written without a country code, and what our order numbers look like.
        country: SE
        order_numbers: ["LO-######"]
        # Who reads the replies, and when. Without hours no mail says that a person will read it.
        team:
          name: Customer care
          person: Maja Lind
          hours: {mon-fri: "08:00-19:00", sat: "10:00-15:00"}
          holidays: [sweden]
        # Within what working time you aim to answer. As soon as enough was answered, what was measured is said instead.
        target: 8h
        contacts:
          - kind: phone
            value: "+46 8 123 456 78"
            hours: {mon-fri: "08:00-19:00", sat: "10:00-15:00"}
            holidays: [sweden]
          - use: chat
          - kind: callback
            value: https://lindqvist-outdoor.example/call-me
            note: {en: you choose the time, sv: du väljer tiden, de: Sie wählen die Zeit}
            hours: {mon-fri: "09:00-17:00"}
            holidays: [sweden]
            # At most so many acknowledgements offer it.
            capacity: 30 per hour
          - use: letter
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
          hours: {mon-fri: "08:00-18:00"}
          holidays: [germany]
        target: 8h
        contacts:
          - kind: phone
            value: "+49 30 123 45 67"
            hours: {mon-fri: "08:00-19:00", sat: "10:00-15:00"}
            holidays: [germany]
          - kind: callback
            value: https://lindqvist-outdoor.example/rueckruf
            note: zur Zeit Ihrer Wahl
            hours: {mon-fri: "09:00-17:00"}
            holidays: [germany]
          - kind: web
            value: https://lindqvist-outdoor.example/hilfe
          - use: letter
        """
}
