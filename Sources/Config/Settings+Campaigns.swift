import Acknowledge
import Mail
import Triage
import Yams

extension Settings {
    /// Reads every folder below `campaigns` that has a `campaign.yaml`.
    mutating func readCampaigns(_ reader: MappingReader, _ files: ConfigFiles) {
        let folder = reader.string("campaigns") ?? "campaigns"
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
                    "contacts", "large_files", "sent_text", "country", "order_numbers",
                ],
                reader.list)
            if !id.utf8.allSatisfy({ $0.isLetter || $0.isDigit || "-_".utf8.contains($0) }) {
                part.report(
                    "the folder’s name is the campaign’s id and takes only letters, digits, - and _; rename “\(id)”",
                    part.mark)
            }
            guard part.isMapping else { continue }
            let campaign = readCampaign(id: id, folder: "\(folder)/\(id)", part, files)
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
        id: String, folder: String, _ part: MappingReader, _ files: ConfigFiles
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
        let zone = readZone("time_zone", part)
        if part.isMissing("time_zone") {
            part.report("“time_zone” is missing; add for example: time_zone: Europe/Berlin", part.mark)
        }
        let language = part.choice("language", Language.self) ?? .en
        let team = readTeam(part)
        let contacts = part.items("contacts").compactMap { readContact($0, part, zone) }
        let templates = readTemplates(folder: folder, language: language, part, files)
        guard !addresses.isEmpty, let zone, templates[language] != nil, !team.name.isEmpty else {
            return (nil, nodes)
        }
        var campaign = Campaign(
            id: id, name: name, company: company, addresses: addresses, language: language, zone: zone,
            team: team,
            templates: templates)
        campaign.alsoKnownAs = aliases
        campaign.contacts = contacts
        campaign.ended = readDay("ended", part)
        campaign.largeFiles = readLargeFiles(part)
        campaign.intents = readIntents(part)
        campaign.sentText = readSentText(folder: folder, part, files)
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

    private func readTeam(_ part: MappingReader) -> Team {
        guard part.has("team") else {
            part.report(
                "“team” is missing: who reads the replies? Add for example: team: {name: Customer care}",
                part.mark)
            return Team(name: "")
        }
        guard let team = part.mapping("team", known: ["name", "person"]) else { return Team(name: "") }
        return Team(
            name: team.requiredString("name", example: "Customer care"), person: team.string("person"))
    }

    private func readZone(_ key: String, _ part: MappingReader) -> Zone? {
        guard let text = part.string(key) else { return nil }
        if let zone = Zone(text) { return zone }
        part.report(
            "“\(part.full(key))” must be a zone of the IANA database such as Europe/Berlin or UTC, but is “\(text.singleLine)”",
            part.node(key)?.mark)
        return nil
    }

    private func readDay(_ key: String, _ part: MappingReader) -> String? {
        guard let text = part.string(key) else { return nil }
        if isDay(text) { return text }
        part.report(
            "“\(part.full(key))” must be a day such as 2026-12-24, but is “\(text.singleLine)”",
            part.node(key)?.mark)
        return nil
    }

    private func isDay(_ text: String) -> Bool {
        guard text.utf8.count == 10, let moment = Moment(rfc3339: text) else { return false }
        return dayText(CivilTime(moment)) == text  // 2026-02-30 is no day
    }

    // MARK: Contact options

    private func readContact(_ node: Node, _ part: MappingReader, _ zone: Zone?) -> ContactOption? {
        let item = MappingReader(
            node, file: part.file, path: "contacts",
            known: ["kind", "label", "value", "note", "hours", "time_zone", "holidays"], part.list)
        if item.isMissing("kind") {
            item.report(
                "“contacts.kind” is missing; one of \(ContactOption.Kind.allCases.map(\.rawValue).joined(separator: ", "))",
                item.mark)
        }
        let kind = item.choice("kind", ContactOption.Kind.self)
        let label = item.requiredString("label", example: "Phone")
        let value = item.requiredString("value", example: "\"+49 30 1234567\"")
        let ownZone = readZone("time_zone", item) ?? zone
        var hours: OpeningHours?
        let holidays = readHolidays(item)
        if let node = item.node("hours") {
            let week = readWeek(node, item)
            if let ownZone { hours = OpeningHours(week: week, zone: ownZone, holidays: holidays) }
        } else if item.has("holidays"), !item.has("hours") {
            item.report(
                "“contacts.holidays” needs “contacts.hours”; add when it is open, or leave the holidays out",
                item.keyMark("holidays"))
        }
        guard let kind, !label.isEmpty, !value.isEmpty else { return nil }
        return ContactOption(kind: kind, label: label, value: value, note: item.string("note"), hours: hours)
    }

    private func readHolidays(_ item: MappingReader) -> Set<String> {
        Set(
            item.items("holidays").compactMap { node in
                if let text = node.scalar?.string, isDay(text) { return text }
                item.report(
                    "“contacts.holidays” takes days such as 2026-12-24, but has \(item.describe(node))",
                    node.mark)
                return nil
            })
    }

    /// `mon-fri: 09:00-18:00`, `sat: [09:00-12:00, 13:00-16:00]`, `fri: 20:00-02:00` (past midnight).
    private func readWeek(_ node: Node, _ item: MappingReader) -> [Int: [OpeningHours.Span]] {
        guard let mapping = node.mapping else {
            item.report(
                "“contacts.hours” must be a mapping such as {mon-fri: \"09:00-18:00\"}, but is \(item.describe(node))",
                node.mark)
            return [:]
        }
        var week: [Int: [OpeningHours.Span]] = [:]
        if mapping.isEmpty {
            item.report("“contacts.hours” has no day; leave it out if it is always open", node.mark)
        }
        for (key, value) in mapping where !isRepeated(key) {
            guard let days = weekdays(key.scalar?.string ?? "") else {
                item.report(
                    "a day is one of mon, tue, wed, thu, fri, sat, sun, or a range such as mon-fri; found \(item.describe(key))",
                    key.mark)
                continue
            }
            if let day = days.first(where: { week[$0] != nil }) {
                let name = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"][day]
                item.report(
                    "“\(name)” has its hours already; give each day once, with all its spans: \(name): [09:00-12:00, 13:00-18:00]",
                    key.mark)
                continue
            }
            let nodes = value.sequence.map { Array($0) } ?? [value]
            for node in nodes {
                guard let text = node.scalar?.string, let span = timeSpan(text) else {
                    item.report(
                        "opening hours are written 09:00-18:00 (or 20:00-02:00 past midnight; a closed day is left out); found \(item.describe(node))",
                        node.mark)
                    continue
                }
                for day in days { week[day, default: []].append(span) }
            }
        }
        return week
    }

    private func weekdays(_ text: String) -> [Int]? {
        let names = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
        let ends = text.lowercased().split(separator: "-", omittingEmptySubsequences: false).map { end in
            let word = String(end).trimmed
            return names.firstIndex { $0 == word || $0.prefix(3) == word }
        }
        guard let first = ends.first ?? nil, ends.count <= 2, let last = ends.last ?? nil else { return nil }
        return first <= last ? Array(first...last) : Array(first...6) + Array(0...last)
    }

    private func timeSpan(_ text: String) -> OpeningHours.Span? {
        let ends = text.split(whereSeparator: { $0 == "-" || $0 == "–" }).map { minutes(String($0).trimmed) }
        guard ends.count == 2, let start = ends[0], let end = ends[1], start < 1440 else { return nil }
        return OpeningHours.Span(start: start, end: end > start ? end : end + 1440)
    }

    private func minutes(_ text: String) -> Int? {
        let parts = text.split(separator: ":")
        guard parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
            (0...59).contains(minute), (0...23).contains(hour) || (hour == 24 && minute == 0)
        else { return nil }
        return hour * 60 + minute
    }

    // MARK: Templates

    private func readTemplates(
        folder: String, language: Language, _ part: MappingReader, _ files: ConfigFiles
    ) -> [Language: AcknowledgementTemplate] {
        var templates: [Language: AcknowledgementTemplate] = [:]
        for candidate in Language.allCases {
            let path = "\(folder)/acknowledgement.\(candidate.rawValue).mustache"
            let htmlPath = "\(folder)/acknowledgement.\(candidate.rawValue).html.mustache"
            let html = files.text(htmlPath)
            guard let text = files.text(path) else {
                if candidate == language {
                    part.report(
                        "the template “\(path)” is missing; a campaign needs one in its language (\(language.rawValue))",
                        part.keyMark("language"))
                } else if html != nil {
                    part.list.problems.append(
                        Problem(file: htmlPath, message: "there is no text template beside it; add “\(path)”")
                    )
                }
                continue
            }
            let found = [(path, text, false)] + (html.map { [(htmlPath, $0, true)] } ?? [])
            var isUsable = true
            for (file, source, isHTML) in found {
                for problem in AcknowledgementTemplate.problems(source, isHTML: isHTML) {
                    isUsable = false
                    part.list.problems.append(
                        Problem(
                            file: file, line: problem.line, column: problem.column, message: problem.message))
                }
            }
            if isUsable { templates[candidate] = try? AcknowledgementTemplate(text: text, html: html) }
        }
        return templates
    }
}
