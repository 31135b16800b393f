import Foundation
import Mail
import Testing

@Suite("what customers are told")
struct AcknowledgingTests {
    /// A campaign with the built-in words, in two languages, whose MTA proves senders.
    private static func gateway(_ more: String = "", main: String = "", words: [String: String] = [:]) throws
        -> Gateway
    {
        let gateway = try Gateway(
            extra:
                "relays: [{networks: [127.0.0.1], authserv_id: mx.campaign.example}]\nacknowledgements: {quiet_after_answer: 1h}\n"
                + main,
            campaign: """
                name: Spring offer
                company: Example Ltd
                addresses: [replies@campaign.example]
                language: en
                languages: [en, de]
                time_zone: Europe/Berlin
                country: DE
                order_numbers: ["NW-######"]
                team: {name: Customer care, person: Maja Lind, hours: {mon-sun: "00:00-24:00"}}
                target: 4h
                contacts:
                  - {kind: phone, value: "+49 30 1234567", hours: {mon-sun: "00:00-24:00"}}
                  - {kind: web, value: "https://campaign.example/contact"}
                  - {kind: postal, value: "Example Ltd, Berlin"}
                \(more)

                """)
        try FileManager.default.removeItem(
            atPath: "\(gateway.folder.path)/campaigns/spring/acknowledgement.en.mustache")
        for (name, text) in words { try gateway.folder.write(text, to: "campaigns/spring/\(name)") }
        try secret(gateway)
        return gateway
    }

    private static func secret(_ gateway: Gateway) throws {
        let path = "\(gateway.folder.path)/campaigns/spring/secret"
        try gateway.folder.write(
            "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=\n", to: "campaigns/spring/secret")
        chmod(path, 0o600)
    }

    private func proof(_ sender: String) -> [String] {
        ["Authentication-Results: mx.campaign.example; spf=pass smtp.mailfrom=\(sender)"]
    }

    /// Sends a mail, and returns the acknowledgement when it was written.
    private func answer(
        _ gateway: Gateway, _ sender: String, subject: String = "Re: spring", body: String,
        proven: Bool = true
    ) throws -> InternetMessage {
        let before = Set(mails(gateway))
        try Client(port: gateway.smtpPort).deliver(
            from: sender,
            mail(from: sender, subject: subject, fields: proven ? proof(sender) : [], body: body))
        try waitUntil("the acknowledgement") { mails(gateway).count > before.count }
        let name = try #require(Set(mails(gateway)).subtracting(before).first)
        return try read(gateway, name)
    }

    private func mails(_ gateway: Gateway) -> [String] {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: "\(gateway.folder.path)/sent")) ?? []
        return names.filter { $0.hasSuffix(".eml") }
    }

    private func read(_ gateway: Gateway, _ name: String) throws -> InternetMessage {
        let data = try Data(contentsOf: URL(filePath: "\(gateway.folder.path)/sent/\(name)"))
        return InternetMessage(Array(data))
    }

    @Test("a mail speaks of what the customer wrote, in the customer's language")
    func kinds() throws {
        let gateway = try Self.gateway()
        try gateway.start()
        defer { gateway.kill() }
        let complaint = try answer(
            gateway, "anna@client.example", subject: "Unverschämt",
            body:
                "Das ist eine Unverschämtheit! Ich schreibe jetzt zum dritten Mal, und niemand antwortet mir. Ich bin sehr enttäuscht von Ihnen."
        )
        #expect(complaint.subject == "Automatische Antwort: Unverschämt")
        let german = complaint.readable.text
        #expect(german.contains("tut uns leid") || german.contains("bitten um Entschuldigung"))
        #expect(german.contains("+49 30 1234567") && german.contains("Maja Lind"))
        let order = try answer(
            gateway, "bertram@client.example",
            body: "Hello, where is my order NW-123456? It is late. Best wishes")
        #expect(order.subject == "Automatic reply: Re: spring" && order.readable.text.contains("NW-123456"))
        #expect(order.readable.text.contains("We aim to answer by"))
        #expect(String(decoding: order.bytes, as: UTF8.self).contains("text/html"))
        #expect(order.headers.first("auto-submitted")?.unfolded == "auto-replied")
        let replyTo = try #require(order.addresses("reply-to").first?.address)
        #expect(replyTo.hasPrefix("replies+c") && replyTo.hasSuffix("@campaign.example"))
    }

    @Test("thanks get no answer, and nothing is said while a person is answering")
    func silent() throws {
        let gateway = try Self.gateway()
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        let sender = "anna@client.example"
        try client.deliver(
            from: sender, mail(from: sender, fields: proof(sender), body: "Thank you very much!"))
        let first = try answer(gateway, "bertram@client.example", body: "Does the tent come in blue?")
        let conversation = try #require(
            try gateway.json([Conversation].self, "queue", "list").first { $0.customer.hasPrefix("bertram") })
        #expect(try gateway.command("queue", "answered", conversation.id, "--agent", "maja").status == 0)
        try client.deliver(
            from: "bertram@client.example",
            mail(
                from: "bertram@client.example",
                fields: proof("bertram@client.example") + ["In-Reply-To: \(first.messageID ?? "")"],
                body: "And in green?"))
        let detail = try gateway.json(ConversationDetail.self, "queue", "show", conversation.id)
        #expect(detail.messages.map(\.receipt.rule) == ["proven-sender", "person-wrote"])
        #expect(detail.conversation.state == "waiting")
        let thanks = try #require(
            try gateway.json([Conversation].self, "queue", "list").first { $0.customer.hasPrefix("anna") })
        let shown = try gateway.json(ConversationDetail.self, "queue", "show", thanks.id)
        #expect(shown.messages.map(\.receipt.rule) == ["thanks-only"])
    }

    @Test("a promise is kept by an answer; before one breaks a mail says so, once")
    func promises() throws {
        let gateway = try Self.gateway()
        try gateway.start()
        _ = try answer(gateway, "anna@client.example", body: "Does the tent come in blue?")
        _ = try answer(gateway, "bertram@client.example", body: "Does the tent come in green?")
        let list = try gateway.json([Conversation].self, "queue", "list")
        let kept = try #require(list.first { $0.customer.hasPrefix("anna") }).id
        let late = try #require(list.first { $0.customer.hasPrefix("bertram") }).id
        #expect(try gateway.command("queue", "resolve", kept, "--agent", "maja", "--answered").status == 0)
        #expect(try gateway.command("queue", "show", kept).output.contains("the campaign's target): kept"))
        #expect(try gateway.command("queue", "show", late).output.contains("the campaign's target): open"))
        #expect(gateway.terminate() == 0)
        // As if the hours had passed.
        let due = Int(Date().timeIntervalSince1970 * 1_000_000) + 60_000_000
        try run([
            "python3", "-c",
            "import sqlite3, sys\nd = sqlite3.connect(sys.argv[1])\nd.execute('UPDATE promise SET due = ?, made = made - 14400000000 WHERE state = ?', (int(sys.argv[2]), 'open'))\nd.commit()",
            "\(gateway.folder.path)/data/porchlight.sqlite", String(due),
        ])
        try gateway.start()
        defer { gateway.kill() }
        try waitUntil("the slip") { mails(gateway).contains { $0.hasSuffix("-slip.eml") } }
        let name = try #require(mails(gateway).first { $0.hasSuffix("-slip.eml") })
        let slip = try read(gateway, name)
        #expect(slip.headers.first("auto-submitted")?.unfolded == "auto-generated")
        #expect(slip.readable.text.contains("sorry") && slip.subject.hasPrefix("Automatic message"))
        #expect(slip.addresses("to").first?.address == "bertram@client.example")
        #expect(slip.messageID?.hasPrefix("<slip.") == true)
        #expect(try gateway.command("queue", "answered", late, "--agent", "maja").status == 0)
        #expect(mails(gateway).count { $0.hasSuffix("-slip.eml") } == 1)
    }

    @Test("“done” is said only when the list's owner confirmed it; else the wish waits in a list")
    func unsubscribing() throws {
        let good = try CompanySystem()
        defer { good.end() }
        let bad = try CompanySystem(status: 500)
        defer { bad.end() }
        let wish = "Please unsubscribe me from this newsletter."
        for (system, isDone) in [(good, true), (bad, false)] {
            let gateway = try Self.gateway(
                "unsubscribe: {post: \"http://127.0.0.1:\(system.port)/u/{address}\", allow_private: true}")
            try gateway.start()
            defer { gateway.kill() }
            let answer = try answer(gateway, "anna@client.example", body: wish)
            #expect(answer.readable.text.contains("taken off the list") == isDone, "\(answer.readable.text)")
            #expect(system.asked.first?.contains("/u/anna%40client.example") == true)
            #expect(system.asked.first?.contains("List-Unsubscribe=One-Click") == true)
            let list = try gateway.command("unsubscribes", "list", "--format", "csv").output
            #expect(list.contains("anna@client.example") == !isDone)
            if !isDone {
                try gateway.folder.write(list, to: "wishes.csv")
                let confirmed = try gateway.command(
                    "unsubscribes", "confirm", "--campaign", "spring", "--csv",
                    "\(gateway.folder.path)/wishes.csv")
                #expect(confirmed.output == "1 of 1 newly confirmed\n")
                #expect(try gateway.command("unsubscribes", "list").output == "Nothing waits.\n")
            }
        }
    }

    @Test("what the company's system knows is told to proven senders, in time or not at all")
    func facts() throws {
        let words = [
            "order.en.mustache":
                "It arrived on {{received}}. {{#order}}{{#status}}Order {{#number}}{{number}} {{/number}}is {{status}}.{{/status}}{{/order}}\n{{team}}\n"
        ]
        let known = "{\"order\": {\"number\": \"NW-123456\", \"status\": \"delayed\"}}"
        let quick = try CompanySystem(answer: known)
        defer { quick.end() }
        let slow = try CompanySystem(delay: 5, answer: known)
        defer { slow.end() }
        for (system, isTold) in [(quick, true), (slow, false)] {
            let gateway = try Self.gateway(
                "facts: {url: \"http://127.0.0.1:\(system.port)/facts\", allow_private: true, secret_file: campaigns/spring/secret, timeout: 1s, fields: {order: [number, status]}}",
                words: words)
            try gateway.start()
            defer { gateway.kill() }
            let answer = try answer(gateway, "anna@client.example", body: "Where is my order NW-123456?")
            #expect(answer.readable.text.contains("Order NW-123456 is delayed.") == isTold)
            #expect(system.asked.first?.contains("\"signed\": true") == true)
            if isTold {
                let id = try gateway.json([Conversation].self, "queue", "list")[0].id
                #expect(
                    try gateway.command("queue", "show", id).output.contains(
                        "your system says of order: number NW-123456, status delayed"))
            }
        }
    }

    @Test("rehearse says of old mail what serve would have done, and of what serve took")
    func rehearsal() throws {
        let gateway = try Self.gateway()
        try gateway.start()
        defer { gateway.kill() }
        let client = try Client(port: gateway.smtpPort)
        let texts = [
            ("anna@client.example", "Does the tent come in blue?"), ("bertram@client.example", "Thank you!"),
            ("anna@client.example", "And in green?"),
        ]
        var box = ""
        for (sender, body) in texts {
            let content = mail(from: sender, fields: proof(sender), body: body)
            try client.deliver(from: sender, content)
            box += "From \(sender) Sat Nov 21 10:00:00 2026\n" + content.replacing("\r\n", with: "\n") + "\n"
        }
        try gateway.folder.write(box, to: "old.mbox")
        let old = try gateway.command("rehearse", "--from", "\(gateway.folder.path)/old.mbox").output
        let last = try gateway.command("rehearse", "--last", "1d").output
        for output in [old, last] {
            #expect(output.hasPrefix("3 messages: 1 would have been acknowledged, 2 not. Nothing was sent."))
            #expect(output.contains("fuse-sender") && output.contains("thanks-only"))
        }
        let wrong = try gateway.command("rehearse", "--from", "\(gateway.folder.path)/nothing")
        #expect(wrong.status == 1 && wrong.errors.contains("cannot be read"))
    }

    @Test("preview writes every kind in every language, and template show gives words that check takes")
    func previews() throws {
        let gateway = try Self.gateway()
        let folder = "\(gateway.folder.path)/previews"
        let done = try gateway.command(
            "preview", "spring", "--all", folder, "--at", "2026-12-24T20:00:00+01:00")
        #expect(done.status == 0 && done.output.contains("open \(folder)/index.html"))
        let index = try String(contentsOfFile: "\(folder)/index.html", encoding: .utf8)
        for kind in ["acknowledgement", "question", "complaint", "callback", "order", "unsubscribe", "slip"] {
            for language in ["en", "de"] { #expect(index.contains("\(kind).\(language).")) }
        }
        for kind in ["acknowledgement", "complaint", "slip"] {
            for html in [[], ["--html"]] {
                let shown = try run([porchlightPath, "template", "show", kind, "de"] + html)
                #expect(shown.status == 0)
                try gateway.folder.write(
                    shown.output, to: "campaigns/spring/\(kind).de\(html.isEmpty ? "" : ".html").mustache")
            }
        }
        let check = try gateway.command("check")
        #expect(check.status == 0 && !check.output.contains("error"), "\(check.output)")
    }
}
