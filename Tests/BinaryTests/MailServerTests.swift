import Foundation
import Glibc
import Testing

@Suite(
    "real mail servers in front and behind", .serialized,
    .enabled(if: geteuid() == 0, "Postfix and Exim need root to start"))
struct MailServerTests {
    /// Our MTA vouches for senders under this name; Postfix writes it as `by` in Received.
    private let relays = "relays: [{networks: [127.0.0.1], authserv_id: mx.test}]\n"
    private let results = "Authentication-Results: mx.test; spf=pass smtp.mailfrom=client.example"

    @Test(
        "a reply handed to Postfix's sendmail is queued, and its acknowledgement leaves through another Postfix"
    )
    func postfixBothWays() throws {
        let world = try FakeSmarthost()
        let behind = try Postfix(host: "out.test", settings: "relayhost = [127.0.0.1]:\(world.port)\n")
        let gateway = try Gateway(
            outgoing: "{smarthost: \"127.0.0.1:\(behind.port)\", tls: off}", extra: relays, tls: true)
        try gateway.start()
        defer { gateway.kill() }
        let front = try Postfix(
            host: "mx.test",
            settings: """
                relay_domains = campaign.example
                relay_transport = smtp:[localhost]:\(gateway.smtpPort)
                smtp_tls_security_level = verify
                smtp_tls_loglevel = 1
                smtp_tls_CAfile = \(gateway.folder.path)/certs/ca.pem
                smtp_tls_verify_cert_match = hostname
                smtpd_recipient_restrictions = permit_mynetworks, reject_unauth_destination, reject_unverified_recipient
                mynetworks = 192.0.2.0/24
                unverified_recipient_reject_code = 550
                """)
        #expect(
            try front.sendmail(
                from: "ann@client.example", to: "replies@campaign.example",
                mail(id: "via-postfix", fields: [results])
            ).status == 0)
        try waitUntil(seconds: 40, "the reply; log of Postfix: \(front.log)") {
            try gateway.stored("via-postfix").count == 1
        }
        try waitUntil(seconds: 40, "the acknowledgement; log of Postfix: \(behind.log)") {
            world.received.count == 1
        }
        #expect(world.received[0].recipient.contains("ann@client.example"))
        #expect(world.received[0].field("Auto-Submitted") == "auto-replied")
        let id = try gateway.json([Conversation].self, "queue", "list")[0].id
        let message = try gateway.json(ConversationDetail.self, "queue", "show", id).messages[0]
        #expect(message.standing == "proven")
        #expect(message.receipt.rule == "proven-sender")
        #expect(front.log.contains("Verified TLS connection established"))

        let client = try Client(port: front.port)
        try client.say("MAIL FROM:<ann@client.example>")
        #expect(try client.say("RCPT TO:<replies@campaign.example>").hasPrefix("250"))
        let refusal = try client.say("RCPT TO:<nobody@campaign.example>")
        #expect(refusal.hasPrefix("550 5.1.1"), "\(refusal)")
    }

    @Test(
        "Exim asks at RCPT by callout, and hands over with STARTTLS verified",
        .enabled(if: FileManager.default.isExecutableFile(atPath: Exim.program), "contrib/test unpacks Exim"))
    func exim() throws {
        let gateway = try Gateway(outgoing: "{file: sent}", extra: relays, tls: true)
        try gateway.start()
        defer { gateway.kill() }
        let exim = try Exim(
            domain: "campaign.example", next: gateway.smtpPort,
            authority: "\(gateway.folder.path)/certs/ca.pem")
        let client = try Client(port: exim.port)
        try client.say("MAIL FROM:<ann@client.example>")
        #expect(try client.say("RCPT TO:<nobody@campaign.example>").hasPrefix("550"))
        try client.say("RSET")
        #expect(try client.deliver(from: "ann@client.example", mail(id: "via-exim")).hasPrefix("250"))
        try waitUntil(seconds: 40, "the reply; log of Exim: \(exim.log)") {
            try gateway.stored("via-exim").count == 1
        }
        #expect(exim.log.contains("X=TLS1.3"), "\(exim.log)")
    }
}
