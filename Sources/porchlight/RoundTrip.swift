import Acknowledge
import Config
import Delivery
import Foundation
import Mail
import OpenSSL
import Triage
import Web
import Wire

/// Mails a campaign through the smarthost and looks at what comes back: the one test of the whole way, with the MTA's
/// verdict on the sender.
///
/// The mail is `auto-generated`, so nobody acknowledges it and no conversation waits for it. It carries a forged
/// Authentication-Results field, which our MTA must strip (RFC 8601 §5).
struct RoundTrip {
    let site: Site
    let options: ClientOptions
    let patience: Int

    func findings(campaign id: String?) async -> [Finding] {
        let settings = site.settings
        guard case .smarthost(let endpoint) = settings.outgoing.transport else {
            return [.problem("round trip", "there is no smarthost", "set outgoing.smarthost")]
        }
        guard let id = id ?? settings.campaignOrder.first, let campaign = site.campaign(id) else {
            return [
                .problem(
                    "round trip", "there is no campaign “\(id ?? "")”",
                    "name one of: \(settings.campaignOrder.joined(separator: ", "))")
            ]
        }
        let mark = base32(RandomBytes.make(10))
        let address = campaign.primaryAddress
        do {
            let connection = try await openSmarthost(settings, endpoint)
            defer { connection.close() }
            let step = try await connection.begin(sender: .mailbox(address), recipient: address.address)
            guard case .contentWanted = step else { return [refused(step)] }
            let answer = try await connection.send(message(address, mark))
            guard case .answered(.accepted(_)) = answer else { return [refused(answer)] }
        } catch {
            return [.problem("round trip", "not sent: \(words(error))", "mend what “smarthost” above says")]
        }
        guard let arrived = await wait(for: messageID(mark, address)) else {
            return [
                .problem(
                    "round trip", "sent through \(endpoint.host), but not back within \(patience) s",
                    "look into the MTA's log for \(mark): does the smarthost route \(address.domain) to this gateway?"
                )
            ]
        }
        return [.ok("round trip", "sent through \(endpoint.host) and back")]
            + verdicts(arrived, mark, settings)
    }

    private func verdicts(_ arrived: ArrivedJSON, _ mark: String, _ settings: Settings) -> [Finding] {
        var findings: [Finding] = []
        findings.append(
            arrived.standing == "proven"
                ? .ok("round trip", "the MTA's results pass: the sender is proven")
                : .problem(
                    "round trip", "the sender counts as \(arrived.standing): no trusted result passes",
                    "let the MTA check SPF or DMARC and write Authentication-Results with an authserv_id that “relays” names"
                ))
        findings.append(
            arrived.header.contains(mark + ".forged")
                ? .problem(
                    "round trip", "a forged Authentication-Results field came through",
                    "let the MTA remove such fields from what it receives (RFC 8601 §5); the README has the lines"
                )
                : .ok("round trip", "a forged Authentication-Results field was removed"))
        return findings
    }

    private func refused(_ step: SmarthostConnection.Step) -> Finding {
        var answer = "no answer"
        if case .answered(let said) = step, case .refused(let reply) = said { answer = reply.summary }
        return .problem(
            "round trip", "the smarthost refused it: \(answer.singleLine.cut(to: 200))",
            "let it take mail from this machine to \(site.settings.domains.sorted().joined(separator: ", "))")
    }

    private func messageID(_ mark: String, _ address: Mailbox) -> String {
        "<roundtrip.\(mark)@\(address.domain)>"
    }

    private func message(_ address: Mailbox, _ mark: String) -> [UInt8] {
        let forged =
            site.settings.relays.map(\.trusted.authservID).first { !$0.isEmpty } ?? site.settings.host
        let lines = [
            "Authentication-Results: \(forged); dmarc=pass (\(mark).forged) header.from=\(address.domain)",
            "From: Porchlight doctor <\(address.address)>", "To: <\(address.address)>",
            "Subject: Porchlight round trip \(mark)", "Date: \(systemClock().mailDate())",
            "Message-ID: \(messageID(mark, address))", "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=us-ascii", "",
            "Sent by “porchlight doctor --roundtrip” to see that mail comes back. Nobody needs to answer."
                .replacing(
                    "“", with: "\""
                ).replacing("”", with: "\""),
            "",
        ]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    private func wait(for id: String) async -> ArrivedJSON? {
        let end = ContinuousClock.now + .seconds(patience)
        guard let api = try? ApiClient(options.config, socket: options.socket) else { return nil }
        while ContinuousClock.now < end {
            if let found = try? await api.get("arrived", [("message_id", id)], as: ArrivedJSON.self) {
                return found
            }
            try? await Task.sleep(for: .milliseconds(500))
        }
        return nil
    }
}
