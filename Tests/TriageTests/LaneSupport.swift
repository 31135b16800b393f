import Mail
import Triage

/// A short message made of its parts, for tables.
struct Letter: Sendable {
    var from = "Ann Customer <ann@customer.example>"
    var to = "Example replies <replies@campaign.example>"
    var subject = "Re: Spring offer"
    var fields: [String] = []
    var text = "When does the offer end?"
    var envelope: String? = "ann@customer.example"

    var bytes: [UInt8] {
        var lines = ["From: \(from)", "To: \(to)", "Date: Sat, 21 Nov 2026 20:15:00 +0100"]
        lines += ["Message-ID: <1.a@customer.example>", "Subject: \(subject)"] + fields
        if !fields.contains(where: { $0.hasPrefix("Content-Type") }) {
            lines += [
                "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: 8bit",
            ]
        }
        return Array((lines.joined(separator: "\r\n") + "\r\n\r\n" + text + "\r\n").utf8)
    }

    var arrival: Arrival {
        let own: Set = ["replies@campaign.example", "old@campaign.example"]
        return Arrival(
            sender: envelope.flatMap { Mailbox($0) }.map { .mailbox($0) } ?? .null,
            recipient: Mailbox(localPart: "replies", domain: "campaign.example"), campaignAddresses: own,
            ownAddresses: own, loopMark: "mark-1")
    }

    var judgement: Judgement { judged(arrival) }

    func judged(_ arrival: Arrival) -> Judgement {
        let message = InternetMessage(bytes)
        return judge(message, arrival, Reading(message))
    }
}
