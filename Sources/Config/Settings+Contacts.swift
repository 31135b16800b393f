import Acknowledge
import Mail
import Yams

/// Reads contact options, with the definitions that campaigns share.
///
/// `contacts: FILE` of the main file names the file of shared definitions; default `contacts.yaml` beside it, if there
/// is one. It has three mappings, each by name: `contacts` (options as in a campaign), `hours`, and `holidays` (lists
/// as in an option, which may name the sets above them). A campaign takes a shared option with `use: NAME`.
struct ContactReader {
    let files: ConfigFiles
    /// Without it nothing can be said of whether an option was looked at lately.
    let today: CalendarDay?
    /// Where shared definitions stand, or would stand.
    let sharedFile: String
    var weeks: [String: [Int: [OpeningHours.Span]]] = [:]
    var holidaySets: [String: Holidays] = [:]
    /// Nil for a definition with a problem, which was reported.
    private var shared: [String: ContactDraft?] = [:]

    /// A contact option before it is known in which zone it is used.
    private struct ContactDraft {
        var option: ContactOption
        var hours: HoursDraft
    }

    static let keys = [
        "use", "id", "kind", "label", "value", "note", "hours", "time_zone", "holidays", "capacity",
        "verified", "valid_for",
    ]

    init(_ main: MappingReader, _ files: ConfigFiles, today: CalendarDay?) {
        (self.files, self.today) = (files, today)
        sharedFile = main.string("contacts") ?? "contacts.yaml"
        guard let text = files.text(sharedFile) else {
            if main.has("contacts") {
                main.report(
                    "“contacts”: the file “\(sharedFile.singleLine)” cannot be read; is the path right (it starts at this file’s folder)?",
                    main.node("contacts")?.mark)
            }
            return
        }
        guard let root = composeYAML(text, file: sharedFile, main.list) else { return }
        let part = MappingReader(
            root, file: sharedFile, path: "", known: ["contacts", "hours", "holidays"], main.list)
        for (name, node) in named("hours", part) {
            weeks[name] = readWeek(node, part, key: "hours")
        }
        for (name, node) in named("holidays", part) {
            holidaySets[name] = readHolidays(
                node, part, key: "holidays", folder: folder(of: sharedFile), zone: nil)
        }
        for (name, node) in named("contacts", part) {
            let item = MappingReader(
                node, file: sharedFile, path: "contacts", known: ContactReader.keys, part.list)
            if item.has("use") || item.has("id") {
                item.report(
                    "a shared definition has neither “use” nor “id”; its name is “\(name)”",
                    item.keyMark(item.has("use") ? "use" : "id"))
            }
            var draft = readOption(item, folder: folder(of: sharedFile))
            draft?.option.id = name
            shared[name] = .some(draft)
        }
    }

    /// The entries of a mapping by name, in their order.
    private func named(_ key: String, _ part: MappingReader) -> [(String, Node)] {
        guard let node = part.node(key) else { return [] }
        guard let mapping = node.mapping else {
            part.report("“\(key)” must be a mapping of names, but is \(part.describe(node))", node.mark)
            return []
        }
        return mapping.compactMap { name, value in
            if isRepeated(name) { return nil }
            let text = name.scalar?.string ?? ""
            if isName(text) { return (text, value) }
            part.report(
                "a name has letters, digits, - and _, at least one letter, and at most 64 of them; found \(part.describe(name))",
                name.mark)
            return nil
        }
    }

    private func isName(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count) && text.utf8.contains(where: \.isLetter)
            && !text.lowercased().hasPrefix("easter")
            && text.utf8.allSatisfy { $0.isLetter || $0.isDigit || "-_".utf8.contains($0) }
    }

    private func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }

    // MARK: A campaign's

    /// `contacts` of a campaign: a list of options, each defined here or taken from the shared ones.
    ///
    /// - Parameter folder: the campaign's, with `/` at its end.
    func readContacts(_ part: MappingReader, campaign: String, folder: String, zone: Zone?) -> [ContactOption]
    {
        var found: [ContactOption] = []
        var ids: Set<String> = []
        for node in part.items("contacts") {
            let item = MappingReader(
                node, file: part.file, path: "contacts", known: ContactReader.keys, part.list)
            guard item.isMapping else { continue }
            let isShared = item.has("use")
            let ownID = isShared ? nil : readID(item, campaign: campaign)
            guard var draft = isShared ? takeShared(item) : readOption(item, folder: folder) else { continue }
            if !isShared {
                draft.option.id = ownID ?? freeID("\(campaign)/\(draft.option.kind.rawValue)", ids)
            }
            if !ids.insert(draft.option.id).inserted {
                let name = draft.option.id.split(separator: "/").last.map(String.init) ?? draft.option.id
                item.report(
                    "this campaign has contact “\(name)” already; keep one of them"
                        + (isShared ? "" : ", or give this one another “id”"), item.mark)
                continue
            }
            var option = draft.option
            option.hours = draft.hours.hours(zone)
            found.append(option)
        }
        return found
    }

    /// `id`, which is the campaign's own.
    private func readID(_ item: MappingReader, campaign: String) -> String? {
        guard let text = item.string("id") else { return nil }
        if isName(text) { return "\(campaign)/\(text)" }
        item.report(
            "“contacts.id” has letters, digits, - and _, at least one letter, and at most 64 of them, but is “\(text.singleLine)”",
            item.node("id")?.mark)
        return nil
    }

    /// Where none is given: the kind, with a number behind it where that is taken.
    private func freeID(_ id: String, _ taken: Set<String>) -> String {
        var (free, number) = (id, 2)
        while taken.contains(free) { (free, number) = ("\(id)-\(number)", number + 1) }
        return free
    }

    /// `use: NAME`, with texts of its own if the campaign wants other ones.
    private func takeShared(_ item: MappingReader) -> ContactDraft? {
        for key in ContactReader.keys where item.has(key) && !["use", "label", "note"].contains(key) {
            item.report(
                "“contacts.\(key)” cannot stand beside “use”; change it in \(sharedFile), or define this contact here without “use”",
                item.keyMark(key))
        }
        guard let name = item.string("use") else { return nil }
        guard let definition = shared[name] else {
            let names = shared.keys.sorted().joined(separator: ", ")
            item.report(
                "“contacts.use” names “\(name.singleLine)”, but \(sharedFile) "
                    + (names.isEmpty
                        ? "defines no contacts; put it there under “contacts”" : "has only: \(names)"),
                item.node("use")?.mark)
            return nil
        }
        guard var draft = definition else { return nil }
        if let label = readText("label", item) { draft.option.label = label }
        if let note = readText("note", item) { draft.option.note = note }
        return draft
    }

    // MARK: An option

    private func readOption(_ item: MappingReader, folder: String) -> ContactDraft? {
        if item.isMissing("kind") {
            item.report(
                "“contacts.kind” is missing; one of \(ContactOption.Kind.allCases.map(\.rawValue).joined(separator: ", "))",
                item.mark)
        }
        let kind = item.choice("kind", ContactOption.Kind.self)
        let label = readText("label", item)
        if kind == .custom, item.isMissing("label") {
            item.report(
                "“contacts.label” is missing, and “custom” has none by itself; add for example: label: Our forum",
                item.mark)
        }
        let value = item.requiredString("value", example: "\"+49 30 1234567\"")
        let hours = readHours(item, folder: folder)
        let (note, capacity) = (readText("note", item), readCapacity(item))
        let (verified, validFor) = readVerification(item)
        guard let kind, !value.isEmpty else { return nil }
        var option = ContactOption(kind: kind, label: label, value: value, note: note)
        option.capacity = capacity
        (option.verified, option.validFor) = (verified, validFor)
        checkValue(option, item)
        checkVerification(option, item)
        return ContactDraft(option: option, hours: hours)
    }

    /// A team's name, in one or more languages; empty if there is none, which was reported.
    func readTeamName(_ team: MappingReader) -> LocalText {
        if team.isMissing("name") { return LocalText(team.requiredString("name", example: "Customer care")) }
        return readText("name", team) ?? LocalText("")
    }

    /// A text, or a mapping of texts by language: `{en: Phone, de: Telefon}`. In a language that it does not have, the
    /// English one is said, or else the first of its own.
    private func readText(_ key: String, _ item: MappingReader) -> LocalText? {
        guard let node = item.node(key) else { return nil }
        guard node.mapping != nil else {
            if let text = node.scalar?.string { return LocalText(text) }
            item.report(
                "“\(item.full(key))” must be a text, or a mapping by language such as {en: Phone, de: Telefon}, but is \(item.describe(node))",
                node.mark)
            return nil
        }
        let languages = Language.allCases.map(\.rawValue)
        let texts = MappingReader(
            node, file: item.file, path: item.full(key), known: languages, item.list)
        var byLanguage: [Language: String] = [:]
        for language in Language.allCases where texts.has(language.rawValue) {
            byLanguage[language] = texts.string(language.rawValue)
        }
        let first = Language.allCases.lazy.compactMap { byLanguage[$0] }.first
        guard let fallback = byLanguage[.en] ?? first else {
            if node.mapping?.isEmpty ?? false {
                item.report("“\(item.full(key))” has no text; add for example: {en: Phone}", node.mark)
            }
            return nil
        }
        return LocalText(fallback, byLanguage)
    }

    /// `20`, `20 per hour` or `100 per day`.
    private func readCapacity(_ item: MappingReader) -> ContactOption.Capacity? {
        guard let text = item.string("capacity") else { return nil }
        let words = text.replacing("/", with: " per ").split(separator: " ")
        let period =
            words.count == 1 ? .hour : ContactOption.Capacity.Period(rawValue: String(words.last ?? ""))
        if let count = words.first.flatMap({ Int($0) }), (1...1_000_000).contains(count), let period,
            words.count == 1 || words.count == 3 && words[1] == "per"
        {
            return ContactOption.Capacity(count, per: period)
        }
        item.report(
            "“contacts.capacity” is how many acknowledgements may offer it, such as 20 per hour or 100 per day (from 1), but is “\(text.singleLine)”",
            item.node("capacity")?.mark)
        return nil
    }

    private func checkValue(_ option: ContactOption, _ item: MappingReader) {
        let mark = item.node("value")?.mark
        let found = "“\(option.value.singleLine.cut(to: 60))”"
        switch option.kind {
        case .phone where option.phoneDigits == nil:
            item.report(
                "“contacts.value” of a phone is its number, such as \"+49 30 1234567\", but is \(found); put words about it into “note”",
                mark)
        case .email where option.link == nil:
            item.report(
                "“contacts.value” of an email contact is an address such as care@example.com, but is \(found); put words about it into “note”",
                mark)
        case .web where option.link == nil:
            item.report(
                "“contacts.value” of a web contact is not a URL such as https://example.com/contact, so nobody can click on \(found)",
                mark, isWarning: true)
        default: break
        }
    }

    // MARK: Verification

    /// `verified: DAY`, the day on which somebody looked whether it is right, and `valid_for`, for how many days after
    /// it this counts; default 180d.
    private func readVerification(_ item: MappingReader) -> (CalendarDay?, Int) {
        var verified: CalendarDay?
        if let text = item.string("verified") {
            verified = CalendarDay(text)
            if verified == nil {
                item.report(
                    "“contacts.verified” must be a day such as 2026-11-02, but is “\(text.singleLine)”",
                    item.node("verified")?.mark)
            }
        }
        guard let text = item.string("valid_for") else { return (verified, ContactOption.defaultValidity) }
        if item.isMissing("verified") {
            item.report(
                "“contacts.valid_for” counts from “contacts.verified”; add the day on which somebody last looked whether it is right",
                item.keyMark("valid_for"))
        }
        let number = text.hasSuffix("d") ? String(text.dropLast()) : text
        if let days = Int(number), (1...3660).contains(days) { return (verified, days) }
        item.report(
            "“contacts.valid_for” must be days such as 180d, from 1d to 3660d, but is “\(text.singleLine)”",
            item.node("valid_for")?.mark)
        return (verified, ContactOption.defaultValidity)
    }

    /// How many days before it lapses that is said.
    private static let notice = 14

    private func checkVerification(_ option: ContactOption, _ item: MappingReader) {
        guard let today, let verified = option.verified, let end = option.lapses else { return }
        let mark = item.node("verified")?.mark
        let advice =
            "look whether “\(option.value.singleLine.cut(to: 60))” is still right and put the day’s date"
        if verified > today + 1 {
            item.report(
                "“contacts.verified” is \(verified.text), a day to come; put the day on which somebody last looked whether it is right",
                mark)
        } else if end < today {
            item.report(
                "“contacts.verified” is \(verified.text), which lapsed on \((end + 1).text), so customers are not told of it any more; \(advice)",
                mark, isWarning: true)
        } else if end - today < ContactReader.notice {
            item.report(
                "“contacts.verified” is \(verified.text), which lapses on \((end + 1).text); \(advice)", mark,
                isWarning: true)
        }
    }
}
