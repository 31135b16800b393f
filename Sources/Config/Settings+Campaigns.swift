import Acknowledge
import Mail
import Triage
import Yams

extension Settings {
    /// Reads every folder below `campaigns` that has a `campaign.yaml`.
    ///
    /// - Parameter today: see `readConfiguration`.
    mutating func readCampaigns(_ reader: MappingReader, _ files: ConfigFiles, today: CalendarDay?) {
        let folder = reader.string("campaigns") ?? "campaigns"
        let shared = ContactReader(reader, files, today: today)
        let words = WordsReader(reader, files)
        var owners: [String: (campaign: String, file: String)] = [:]
        for id in files.names(folder) where !id.hasPrefix(".") {
            let path = "\(folder)/\(id)/campaign.yaml"
            guard let text = files.text(path) else {
                if !files.names("\(folder)/\(id)").isEmpty {
                    let message =
                        "there is no such file, so the folder is no campaign; add it, or move the folder elsewhere"
                    reader.list.problems.append(Problem(file: path, message: message, isWarning: true))
                }
                continue
            }
            guard let root = composeYAML(text, file: path, reader.list) else { continue }
            let part = MappingReader(
                root, file: path, path: "",
                known: [
                    "name", "company", "addresses", "also_known_as", "ended", "language", "time_zone", "team",
                    "contacts", "large_files", "sent_text", "country", "order_numbers", "languages", "target",
                    "promise", "postal_identity", "facts", "unsubscribe", "handoff",
                ] + Settings.privacyKeys,
                reader.list)
            if !id.utf8.allSatisfy({ $0.isLetter || $0.isDigit || "-_".utf8.contains($0) }) {
                part.report(
                    "the folder’s name is the campaign’s id and takes only letters, digits, - and _; rename “\(id)”",
                    part.mark)
            }
            guard part.isMapping else { continue }
            readPrivacy(part, campaign: id)
            let rules = readHandOff(part)
            if !rules.isEmpty { handOffs[id] = rules }
            let campaign = readCampaign(id: id, folder: "\(folder)/\(id)", part, files, shared, words)
            for (key, node) in campaign.nodes {
                if let owner = owners[key], owner.campaign != id {
                    part.report(
                        "address “\(key)” belongs to campaign “\(owner.campaign)” already (\(owner.file)); an address has one campaign",
                        node.mark)
                } else if owners[key] != nil {
                    part.report("address “\(key)” is given twice; keep one of them", node.mark)
                }
                owners[key] = (id, path)
            }
            if let value = campaign.value {
                campaigns[id] = value
                campaignOrder.append(id)
            }
        }
    }

    private func readCampaign(
        id: String, folder: String, _ part: MappingReader, _ files: ConfigFiles, _ shared: ContactReader,
        _ words: WordsReader
    ) -> (value: Campaign?, nodes: [(String, Node)]) {
        let name = part.requiredString("name", example: "Spring offer")
        let company = part.requiredString("company", example: "Example Ltd")
        var nodes: [(String, Node)] = []
        let addresses = readAddresses("addresses", part, &nodes)
        let aliases = readAddresses("also_known_as", part, &nodes)
        if part.isMissing("addresses") || part.isEmptyList("addresses") {
            part.report(
                "“addresses” is missing; add where replies go, for example: addresses: [spring@reply.example.com]",
                part.mark)
        }
        let zone = part.zone("time_zone")
        if part.isMissing("time_zone") {
            part.report("“time_zone” is missing; add for example: time_zone: Europe/Berlin", part.mark)
        }
        let language = part.choice("language", Language.self) ?? .en
        let team = readTeam(part, folder: folder, zone, shared)
        let contacts = shared.readContacts(part, campaign: id, folder: "\(folder)/", zone: zone)
        let languages = readLanguages(part, first: language, folder: folder, files)
        let facts = readFacts(part, files, reserved: TemplateVariables.names)
        let unsubscribing = readUnsubscribing(part, files)
        let said = words.words(folder: folder, languages: languages, facts: facts, part.list)
        guard !addresses.isEmpty, let zone, !team.name.isEmpty else { return (nil, nodes) }
        var campaign = Campaign(
            id: id, name: name, company: company, addresses: addresses, language: language, zone: zone,
            team: team, words: said)
        (campaign.facts, campaign.unsubscribing) = (facts, unsubscribing)
        readPromise(part, &campaign)
        readPostalIdentity(part, &campaign)
        campaign.alsoKnownAs = aliases
        campaign.contacts = contacts
        campaign.ended = readDay("ended", part)
        campaign.largeFiles = readLargeFiles(part)
        campaign.intents = readIntents(part)
        campaign.sentText = readSentText(folder: folder, part, files)
        words.lint(campaign, folder: folder, file: part.file, part.list)
        campaign.savedReplies = words.savedReplies(campaign, folder: folder, part.list)
        return (campaign, nodes)
    }

    private func readAddresses(_ key: String, _ part: MappingReader, _ nodes: inout [(String, Node)])
        -> [Mailbox]
    {
        var found: [Mailbox] = []
        for node in part.items(key) {
            guard let text = node.scalar?.string, let mailbox = Mailbox(text), isHostName(mailbox.domain)
            else {
                part.report(
                    "“\(key)” takes addresses such as spring@reply.example.com, but has \(part.describe(node))",
                    node.mark)
                continue
            }
            if !mailbox.address.utf8.allSatisfy({ $0 < 0x80 }) {
                part.report(
                    "an address has only ASCII characters before the “@”; SMTP without SMTPUTF8 carries no others: “\(text)”",
                    node.mark)
                continue
            }
            if mailbox.localPart.contains("+") {
                part.report(
                    "an address is given without “+tag”; every tag of it is accepted anyway: “\(text)”",
                    node.mark)
                continue
            }
            if key == "addresses", found.isEmpty { checkLength(mailbox, node, part) }
            found.append(mailbox)
            nodes.append((mailbox.key, node))
        }
        return found
    }

    /// It stands in SMTP answers, which are ASCII.
    private func readLargeFiles(_ part: MappingReader) -> String? {
        guard let text = part.string("large_files") else { return nil }
        let isURL = text.hasPrefix("https://") || text.hasPrefix("http://")
        if isURL, text.utf8.count <= 200, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return text }
        part.report(
            "“large_files” must be a URL such as https://example.com/upload, of at most 200 characters",
            part.node("large_files")?.mark)
        return nil
    }

    /// `country`: whose telephone numbers are written without a country code (ISO 3166-1, two letters); `order_numbers`:
    /// what its order numbers look like (see `NumberPattern`).
    private func readIntents(_ part: MappingReader) -> IntentPatterns {
        var patterns = IntentPatterns()
        if let country = part.string("country") {
            if PhoneNumber.knows(country: country) {
                patterns.country = country.uppercased()
            } else {
                part.report(
                    "“country” must be a country’s two letters (ISO 3166-1) such as DE or GB, but is “\(country.singleLine)”",
                    part.node("country")?.mark)
            }
        }
        for node in part.items("order_numbers") {
            let text = node.scalar?.string ?? ""
            do throws(NumberPattern.Failure) { patterns.orderPatterns.append(try NumberPattern(text)) } catch
            {
                part.report("“order_numbers” has “\(text.singleLine)”: \(error.description)", node.mark)
            }
        }
        return patterns
    }

    /// `sent_text`: files with the mailings that were sent, beside `campaign.yaml`: text, `.html`, or whole messages
    /// (`.eml`).
    private func readSentText(folder: String, _ part: MappingReader, _ files: ConfigFiles) -> CampaignText? {
        var texts: [String] = []
        for node in part.items("sent_text") {
            let name = node.scalar?.string ?? ""
            guard let text = files.text("\(folder)/\(name)"), !name.isEmpty else {
                part.report(
                    "“sent_text” takes files in the campaign’s folder, and “\(name.singleLine)” cannot be read there",
                    node.mark)
                continue
            }
            let lower = name.lowercased()
            if lower.hasSuffix(".eml") {
                texts.append(InternetMessage(Array(text.utf8)).readable.text)
            } else {
                texts.append(
                    lower.hasSuffix(".html") || lower.hasSuffix(".htm") ? plainText(fromHTML: text) : text)
            }
            if CampaignText(texts.last ?? "") == nil {
                part.report(
                    "“\(name.singleLine)” has too few words to be recognised in a reply", node.mark,
                    isWarning: true)
            }
        }
        return CampaignText(texts.joined(separator: "\n\n"))
    }

    /// Answers come back to the first address with a token behind it (`+c<15>.<16>`; for reports `+b<20>.<16>`), and
    /// a local part has at most 64 octets (RFC 5321 §4.5.3.1.1).
    private func checkLength(_ mailbox: Mailbox, _ node: Node, _ part: MappingReader) {
        let most = reversePath == .bounce ? 25 : 30
        guard mailbox.localPart.utf8.count > most else { return }
        part.report(
            "the part before “@” of the first address has \(mailbox.localPart.utf8.count) characters; at most \(most) leave room "
                + "for a reply token; put a shorter address first", node.mark)
    }

    private func readTeam(
        _ part: MappingReader, folder: String, _ zone: Zone?, _ shared: ContactReader
    ) -> Team {
        guard part.has("team") else {
            part.report(
                "“team” is missing: who reads the replies? Add for example: team: {name: Customer care}",
                part.mark)
            return Team(name: "")
        }
        let keys = ["name", "person", "hours", "holidays", "time_zone"]
        guard let team = part.mapping("team", known: keys) else { return Team(name: "") }
        return Team(
            name: shared.readTeamName(team), person: team.string("person"),
            hours: shared.readTeamHours(team, folder: "\(folder)/", zone: zone))
    }

    private func readDay(_ key: String, _ part: MappingReader) -> String? {
        guard let text = part.string(key) else { return nil }
        if CalendarDay(text) != nil { return text }
        part.report(
            "“\(part.full(key))” must be a day such as 2026-12-24, but is “\(text.singleLine)”",
            part.node(key)?.mark)
        return nil
    }
}
