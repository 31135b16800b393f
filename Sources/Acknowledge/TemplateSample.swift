/// One mail that could be, for trying a template before a customer does.
struct TemplateSample: Sendable {
    /// In words, behind “when”: “there is no promise”.
    let description: String
    fileprivate(set) var values: [String: any Sendable]

    /// Nothing that may be missing is there; all is there; and for either every single thing the other way
    /// round.
    static func all(_ variables: TemplateVariables, for mail: MailKind) -> [TemplateSample] {
        let switches = switches(variables, for: mail)
        var everything = base(variables, mail)
        var isSet: Set<String> = []
        for item in switches {
            for (name, value) in item.values where isSet.insert(name).inserted { everything[name] = value }
        }
        let bare = base(variables, mail)
        var samples = [
            TemplateSample(description: "all that can be there is there", values: everything),
            TemplateSample(description: "nothing is known that may be missing", values: bare),
        ]
        for item in switches {
            samples.append(
                TemplateSample(
                    description: "of all that may be missing only \(item.name) is there",
                    values: bare.merging(item.values) { _, new in new }))
            samples.append(
                TemplateSample(
                    description: "\(item.name) is missing",
                    values: everything.filter { item.values[$0.key] == nil }.merging(item.absence) { _, new in
                        new
                    }))
        }
        // One template may serve what people write of every kind.
        let kinds: [MailKind] = mail == .acknowledgement ? [.question, .complaint, .callback, .order] : []
        for kind in kinds {
            let flag: [String: any Sendable] = ["is_\(kind.rawValue)": true]
            for values in [bare, everything] {
                samples.append(
                    TemplateSample(
                        description: "“is_\(kind.rawValue)” holds",
                        values: values.merging(flag) { _, new in new }))
            }
        }
        // Each basis of a promise beside all the rest.
        for item in switches where item.values["promise"] != nil || item.values["promised"] != nil {
            samples.append(
                TemplateSample(
                    description: "\(item.name) holds",
                    values: everything.merging(item.values) { _, new in new }))
        }
        return samples
    }

    private struct Switch {
        let name: String
        let values: [String: any Sendable]
        var absence: [String: any Sendable] = [:]
    }

    /// What is always there.
    private static func base(_ variables: TemplateVariables, _ mail: MailKind) -> [String: any Sendable] {
        var values: [String: any Sendable] = [:]
        for (name, kind) in variables.kinds {
            switch kind {
            case .text: values[name] = example(name)
            case .flag: values[name] = name == "is_\(mail.rawValue)"
            case .list: values[name] = [[String: any Sendable]]()
            case .optionalText, .object: break
            }
        }
        return values
    }

    private static func example(_ name: String) -> String {
        TemplateVariables.all.first { $0.name == name }?.example ?? "4711"
    }

    private static func switches(_ variables: TemplateVariables, for mail: MailKind) -> [Switch] {
        var switches: [Switch] = []
        for (name, kind) in variables.kinds.sorted(by: { $0.key < $1.key }) where isPossible(name, mail) {
            switch kind {
            case .text: break
            case .flag where name.hasPrefix("any_") || name.hasPrefix("is_"): break
            case .flag:
                switches.append(Switch(name: "“\(name)”", values: [name: true], absence: [name: false]))
            case .optionalText: switches.append(Switch(name: "“\(name)”", values: [name: example(name)]))
            case .list(let items): switches.append(list(name, items))
            case .object(let members): switches += objects(name, members)
            }
        }
        return switches
    }

    private static func isPossible(_ name: String, _ mail: MailKind) -> Bool {
        TemplateVariables.all.first { $0.name == name }?.mails.contains(mail) ?? true
    }

    /// One item with all, and one with only what each has.
    private static func list(_ name: String, _ items: [String: TemplateVariables.Kind]) -> Switch {
        var (full, bare): ([String: any Sendable], [String: any Sendable]) = ([:], [:])
        for (member, kind) in items {
            let text = TemplateVariables.all.first { $0.name == name }?.members.first { $0.name == member }?
                .example
            full[member] = text ?? "4711"
            bare[member] = kind == .text ? text ?? "4711" : false
        }
        return Switch(
            name: "“\(name)”", values: [name: [full, bare], "any_\(name)": true],
            absence: [name: [[String: any Sendable]](), "any_\(name)": false])
    }

    /// A promise has one basis, and may be past; of facts some or all of the fields are there.
    private static func objects(_ name: String, _ members: [String: TemplateVariables.Kind]) -> [Switch] {
        let known = TemplateVariables.all.first { $0.name == name }?.members ?? []
        var full: [String: any Sendable] = [:]
        var flags: [String] = []
        for (member, kind) in members {
            if kind == .flag { flags.append(member) }
            full[member] = kind == .flag ? false : known.first { $0.name == member }?.example ?? "4711"
        }
        guard !flags.isEmpty else {
            let single = members.keys.sorted().map { member in
                let values = full.mapValues { _ in false as any Sendable }.merging([
                    member: full[member] ?? "4711"
                ]) {
                    _, new in new
                }
                return Switch(name: "“\(name)” with nothing but “\(member)”", values: [name: values])
            }
            return [Switch(name: "“\(name)”", values: [name: full])] + single
        }
        let (past, bases) = (flags.filter { $0 == "is_past" }, flags.filter { $0 != "is_past" }.sorted())
        let sets = bases.flatMap { past.isEmpty ? [[$0]] : [[$0], [$0] + past] }
        return sets.map { set in
            let values = full.merging(set.map { ($0, true) }) { _, new in new }
            let named = set.map { "“\($0)”" }.joined(separator: " and ")
            return Switch(name: "“\(name)” with \(named)", values: [name: values])
        }
    }
}
