import Mail

/// What of a campaign the linter judges as a whole, as plain values.
package struct CampaignShape: Sendable, Equatable {
    /// Every address that a customer sees: From, Reply-To, `also_known_as`.
    package var addresses: [String]
    /// Kind (`phone`, `callback`, `chat`, `web`, `email`, `postal`, `shop`, `custom`) and value of each
    /// contact option.
    package var contacts: [(kind: String, value: String)]
    /// The languages that the campaign says it answers in; none is its default language alone.
    package var languages: [Language]
    package var defaultLanguage: Language
    /// The languages in which there are words of the campaign's own, or shared ones, by kind.
    package var texts: [MailKind: Set<Language>]
    package var teamName: String
    package var personName: String?
    package var postalIdentityRequired: Bool
    package var postalIdentity: String?

    package init(
        addresses: [String], contacts: [(kind: String, value: String)], languages: [Language] = [],
        defaultLanguage: Language, texts: [MailKind: Set<Language>] = [:], teamName: String,
        personName: String? = nil, postalIdentityRequired: Bool = false, postalIdentity: String? = nil
    ) {
        (self.addresses, self.contacts, self.languages) = (addresses, contacts, languages)
        (self.defaultLanguage, self.texts) = (defaultLanguage, texts)
        (self.teamName, self.personName) = (teamName, personName)
        (self.postalIdentityRequired, self.postalIdentity) = (postalIdentityRequired, postalIdentity)
    }

    package static func == (a: CampaignShape, b: CampaignShape) -> Bool {
        a.addresses == b.addresses && a.contacts.elementsEqual(b.contacts, by: ==)
            && a.languages == b.languages
            && a.defaultLanguage == b.defaultLanguage && a.texts == b.texts && a.teamName == b.teamName
            && a.personName == b.personName && a.postalIdentityRequired == b.postalIdentityRequired
            && a.postalIdentity == b.postalIdentity
    }
}

/// What is wrong with a campaign as a whole; every finding is at line 0.
package func lint(_ campaign: CampaignShape) -> [LintFinding] {
    var findings: [LintFinding] = []
    func report(_ rule: LintRule, _ message: String, instead: String, isError: Bool = true) {
        findings.append(
            LintFinding(line: 0, column: 0, rule: rule, message: message, instead: instead, isError: isError))
    }
    for address in campaign.addresses where lintRefusesReplies(address) {
        report(
            .noReplyAddress, "“\(address)” tells customers that nobody reads what they write",
            instead: "use an address that says who reads, such as care@ or the campaign's name")
    }
    if lintRefusesReplies(campaign.teamName) || lintRefusesReplies(campaign.personName ?? "") {
        report(
            .noReplyAddress, "“\(campaign.teamName)” is what the customer sees as the sender's name",
            instead: "name the people who read: “Customer care”")
    }
    if campaign.contacts.count < 3 {
        report(
            .fewContacts,
            "\(campaign.contacts.count) contact options: who cannot use them has no other way to you",
            instead:
                "give at least three under contacts: a phone or call-back, a form or chat, a postal address",
            isError: false)
    }
    if !campaign.contacts.contains(where: { reachesPerson($0.kind) }) {
        report(
            .noPersonContact, "no contact option leads to a person: there is a form at best",
            instead:
                "give a phone, a call-back, a chat, a shop or the mail address of a person under contacts",
            isError: false)
    }
    for contact in campaign.contacts where contact.kind == "email" && lintRefusesReplies(contact.value) {
        report(
            .noReplyAddress, "contact option “\(contact.value)” is an address that nobody reads",
            instead: "give one that is read")
    }
    for contact in campaign.contacts where contact.value.hasPrefix("http://") {
        report(
            .insecureLink, "contact option “\(contact.value.cut(to: 80))” is not encrypted",
            instead: "write https://")
    }
    reportLanguages(campaign) { report($0, $1, instead: $2, isError: $3) }
    if campaign.postalIdentityRequired, campaign.postalIdentity?.contains(where: { !$0.isWhitespace }) != true
    {
        report(
            .missingPostalIdentity, "the sender's postal address is required, and none is given",
            instead: "give the company's name and postal address in the campaign's settings")
    }
    return findings
}

private func reportLanguages(_ campaign: CampaignShape, _ report: (LintRule, String, String, Bool) -> Void) {
    let wanted = Set(campaign.languages).union([campaign.defaultLanguage])
    for kind in MailKind.allCases {
        guard let present = campaign.texts[kind], !present.isEmpty else { continue }
        let missing = wanted.subtracting(present).map(\.rawValue).sorted()
        guard !missing.isEmpty else { continue }
        let files = missing.map { "\(kind.rawValue).\($0).mustache" }.joined(separator: ", ")
        report(
            .languagesIncomplete,
            "“\(kind.rawValue)” has words of the campaign's own in "
                + "\(present.map(\.rawValue).sorted().joined(separator: ", ")), but in "
                + "\(missing.joined(separator: ", ")) the built-in ones are sent",
            "add \(files), or take the languages out of the campaign", false)
    }
}

/// Whether a contact option of that kind ends at a person.
private func reachesPerson(_ kind: String) -> Bool {
    ["phone", "callback", "chat", "shop", "email"].contains(kind)
}
