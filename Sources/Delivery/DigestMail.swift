import Acknowledge
import Config
import Mail
import Store

/// What people of ours are told of what waits. Without the customers' subjects, unless the setting says so.
enum DigestMail {
    /// Conversations that are listed; of more only the number is said.
    static let listed = 20

    static func message(
        _ facts: DigestFacts, _ settings: DigestSettings, to recipient: Mailbox, host: String, id: String,
        at now: Moment
    ) -> OutgoingMessage {
        let zone: Zone? = if case .daily(_, let zone) = settings.time { zone } else { nil }
        var lines: [String] = []
        func section(_ title: String, _ count: Int, _ list: [DigestLine], _ time: (DigestLine) -> String) {
            guard count > 0 else { return }
            lines += ["\(title): \(count)", ""]
            for line in list {
                var words = "  \(line.conversation)  \(line.campaign), \(line.lane), \(time(line))"
                if settings.showsSubjects { words += "\n      \(line.subject.singleLine.cut(to: 100))" }
                lines.append(words)
            }
            if count > list.count { lines.append("  and \(count - list.count) more") }
            lines.append("")
        }
        section("Overdue", facts.overdueCount, facts.overdue) { line in
            "an answer was promised until \(line.due.map { words($0, zone) } ?? "?")"
        }
        section("New", facts.newCount, facts.new) { line in
            line.due.map { "an answer is promised until \(words($0, zone))" }
                ?? "waits since \(words(line.since, zone))"
        }
        lines += ["Waiting in all: \(facts.waitingCount)", "", "See one with: porchlight queue show ID"]
        var mail = OutgoingMessage(text: lines.joined(separator: "\n") + "\n", boundary: id)
        let from = settings.from ?? Mailbox(localPart: "porchlight", domain: host)
        mail.add("From", "Porchlight <\(from.address)>")
        mail.add("To", "<\(recipient.address)>")
        mail.add("Subject", subject(facts))
        mail.add("Date", now.mailDate(offset: zone?.offset(at: now) ?? 0))
        mail.add("Message-ID", "<digest.\(id)@\(host)>")
        mail.add("Auto-Submitted", "auto-generated")
        mail.add("X-Auto-Response-Suppress", "All")
        return mail
    }

    private static func subject(_ facts: DigestFacts) -> String {
        var parts: [String] = []
        if facts.overdueCount > 0 { parts.append("\(facts.overdueCount) overdue") }
        if facts.newCount > 0 { parts.append("\(facts.newCount) new") }
        return "Replies: \(parts.joined(separator: ", "))"
    }

    /// `2026-11-21 14:05 Berlin time`, or UTC.
    private static func words(_ moment: Moment, _ zone: Zone?) -> String {
        let time = zone?.civilTime(at: moment) ?? CivilTime(moment)
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        let clock = "\(time.year)-\(two(time.month))-\(two(time.day)) \(two(time.hour)):\(two(time.minute))"
        return clock + " " + (zone.map { $0.identifier == "UTC" ? "UTC" : "\($0.place) time" } ?? "UTC")
    }
}
