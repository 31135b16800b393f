package import Mail
package import Triage

/// A sending program whose replies come here.
package struct Campaign: Sendable {
    /// The name of its directory; letters, digits, `-` and `_`.
    package var id: String
    /// What people call it: "Spring offer".
    package var name: String
    /// Who sends it, as the customer knows it.
    package var company: String
    /// Where its replies go; the first is the one that answers come from. Never empty.
    package var addresses: [Mailbox]
    /// Further addresses whose mail reaches it (old names, aliases that the MTA rewrites).
    package var alsoKnownAs: [Mailbox]
    /// The day on which it ended, `YYYY-MM-DD`. Replies are still taken: people answer old mail.
    package var ended: String?
    /// Which language its acknowledgement is written in where nothing says otherwise.
    package var language: Language
    /// The zone of times that are not a contact option's own.
    package var zone: Zone
    package var team: Team
    package var contacts: [ContactOption]
    /// A URL where customers can send what is too large for mail; refusals name it.
    package var largeFiles: String?
    /// What was sent, as readers saw it; what replies quote of it is recognised whatever their mail clients
    /// did to it.
    package var sentText: CampaignText?
    /// Telephone and order numbers as its customers write them.
    package var intents = IntentPatterns()
    /// What its mails say.
    package var words: CampaignWords
    /// What its agents say again and again.
    package var savedReplies = SavedReplies.none
    /// Within what time it aims to answer, as long as too little was measured.
    package var target: Duration?
    /// How many of a hundred replies are answered by the time that is named: 80 or 95.
    package var promisedPercent = 80
    /// The company's system that knows its customers.
    package var facts: FactsSource?
    /// The system that sends the mailings, which is told who wants no more of them.
    package var unsubscribing: UnsubscribeTarget?
    /// The sender's name and postal address, where the law asks for it; on one line.
    package var postalIdentity: String?
    /// Whether every mail must name `postalIdentity`.
    package var requiresPostalIdentity = false

    package init(
        id: String, name: String, company: String, addresses: [Mailbox], language: Language, zone: Zone,
        team: Team, words: CampaignWords
    ) {
        (self.id, self.name, self.company) = (id, name, company)
        (self.addresses, self.alsoKnownAs) = (addresses, [])
        (self.language, self.zone, self.team) = (language, zone, team)
        (self.contacts, self.words) = ([], words)
    }

    /// The languages that it writes, the default first.
    package var languages: [Language] { words.languages }

    /// The language in which a customer is answered who writes in `written` (ISO 639-1; nil where it is not
    /// certain).
    package func spokenLanguage(written: String?) -> Language {
        words.language(written.flatMap { Language(rawValue: $0) })
    }

    /// All its addresses as `Mailbox.key`.
    package var addressKeys: [String] { (addresses + alsoKnownAs).map(\.key) }

    package var primaryAddress: Mailbox {
        guard let first = addresses.first else { preconditionFailure("a campaign has an address") }
        return first
    }
}

/// The people who read the replies.
package struct Team: Sendable, Equatable {
    /// "Customer care"; the From name of the acknowledgement.
    package var name: String { names.fallback }
    /// The same for readers of other languages.
    package var names: LocalText
    /// Somebody who can be asked for by name, if the company wants that.
    package var person: String?
    /// When it works. Nil: nothing is known of that, so nothing may be said of it.
    package var hours: OpeningHours?

    package init(name: LocalText, person: String? = nil, hours: OpeningHours? = nil) {
        (names, self.person, self.hours) = (name, person, hours)
    }
}
