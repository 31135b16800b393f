import Mail
import Triage

extension Campaign {
    /// What `TemplateVariables` names, with what is true at `now`. A neutral mail has nothing that comes from
    /// the message: no subject, number, time or fact.
    func values(
        _ order: AcknowledgementOrder, _ lines: [ContactLine], now: Moment, language: Language
    ) -> [String: Any] {
        var values: [String: Any] = [
            "company": company, "team": team.names[language], "campaign": name,
            "address": primaryAddress.address,
            "language": language.rawValue,
            "received": language.receivedTime(order.received, zone: zone),
            "waiting": order.isWaiting, "staffed": order.isWaiting && team.hours != nil,
            "unsubscribed": order.isUnsubscribed,
        ]
        values["person"] = team.person
        values["postal_identity"] = postalIdentity
        values["ended"] = ended.flatMap { CalendarDay($0) }.map { language.day($0.civilTime) }
        values["promised"] = promisedValues(order.promised, now: now, language: language)
        if order.isWaiting { values["promise"] = promiseValues(order.promise, now: now, language: language) }
        values["closed_until"] = closedUntil(now, language)
        addContacts(lines, to: &values)
        for kind in [MailKind.question, .complaint, .callback, .order] {
            values["is_\(kind.rawValue)"] = order.wordsKind == kind
        }
        if !order.isNeutral { addUnderstood(order, to: &values, language) }
        return values
    }

    private func addUnderstood(
        _ order: AcknowledgementOrder, to values: inout [String: Any], _ language: Language
    ) {
        let subject = withoutMarks(order.subject.sanitised(to: Campaign.longestSubject))
        if !subject.isEmpty { values["subject"] = subject }
        values["order_number"] = order.understood?.orderNumber
        values["callback_number"] = order.understood?.callbackNumber?.text(language)
        values["callback_time"] = order.understood?.callbackTime?.text(language)
        for (section, fields) in order.facts?.sections ?? [:] where !TemplateVariables.names.contains(section)
        {
            var texts: [String: Any] = fields.mapValues { value in
                switch value {
                case .text(let text): text.sanitised(to: CustomerFacts.longestText)
                case .day(let day): language.day(day)
                }
            }
            // What is not known here must not be looked for further out.
            for field in words.facts[section] ?? [] where texts[field] == nil { texts[field] = false }
            values[section] = texts
        }
    }

    /// A subject as the customer would say it: without `Re:`, `AW:`, `Fwd:` and our own `Automatic reply:` at
    /// its beginning.
    func withoutMarks(_ subject: String) -> String {
        let words = subject.split(separator: " ").joined(separator: " ")
        let key = ConversationSubject(words, automatic: Language.automaticSubjects).key
        // The key is an end of the subject in lower case, which may have more or fewer characters.
        let ends = words.indices.lazy.map { String(words[$0...]) }
        return ends.first { $0.inLowerCase == key } ?? key
    }

    /// Nil where nothing true can be said: the time has passed, or fewer are answered by then than our words
    /// say.
    private func promiseValues(_ promise: Promise?, now: Moment, language: Language) -> [String: Any]? {
        guard let promise, promise.due > now else { return nil }
        return values(promise, now: now, language: language)
    }

    /// What was said stays said after its time.
    private func promisedValues(_ promised: Promise?, now: Moment, language: Language) -> [String: Any]? {
        guard let promised, var values = values(promised, now: now, language: language) else { return nil }
        values["is_past"] = promised.due <= now
        return values
    }

    private func values(_ promise: Promise, now: Moment, language: Language) -> [String: Any]? {
        let flag: String
        switch promise.basis {
        case .target: flag = "is_target"
        case .measured(let percent, _) where percent >= 95: flag = "is_sure"
        case .measured(let percent, _) where percent >= 80: flag = "is_measured"
        case .measured: return nil
        }
        var values: [String: Any] = ["is_sure": false, "is_measured": false, "is_target": false]
        values["due"] = language.dueTime(promise.due, now: now, zone: promiseZone)
        values[flag] = true
        return values
    }

    /// Where the people are who answer.
    private var promiseZone: Zone { team.hours?.zone ?? zone }

    private func closedUntil(_ now: Moment, _ language: Language) -> String? {
        guard let hours = team.hours, case .closed(let start) = hours.state(at: now) else { return nil }
        return language.openingTime(start, zone: hours.zone)
    }

    private func addContacts(_ lines: [ContactLine], to values: inout [String: Any]) {
        let (open, closed) = (lines.filter(\.isOpen), lines.filter { !$0.isOpen })
        (values["open"], values["closed"]) = (open.map(item), closed.map(item))
        (values["any_open"], values["any_closed"]) = (!open.isEmpty, !closed.isEmpty)
        values["phone"] = lines.first { $0.kind == .phone }?.value
    }

    private func item(_ line: ContactLine) -> [String: Any] {
        var values: [String: Any] = ["label": line.label, "value": line.value]
        let optional = [
            "note": line.note, "until": line.until, "opens": line.opens, "href": safeLink(line.href),
        ]
        // What is not known here must not be looked for further out.
        for (name, value) in optional { values[name] = value ?? false as Any }
        return values
    }

    /// A link that does in a mail client what its text says, and nothing else.
    private func safeLink(_ link: String?) -> String? {
        let schemes = ["https://", "tel:", "mailto:"]
        guard let link, schemes.contains(where: { link.asciiLowercased.hasPrefix($0) }) else { return nil }
        return link.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F } ? link : nil
    }
}
