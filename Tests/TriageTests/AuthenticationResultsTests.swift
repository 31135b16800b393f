import Mail
import Testing

@testable import Triage

struct AuthenticationResultsTests {
    struct Reading: Sendable, CustomTestStringConvertible {
        let value: String
        /// `id | method=result name=value … | …`, names sorted.
        let expected: String
        var testDescription: String { String(value.prefix(80)).debugDescription }

        init(_ value: String, _ expected: String) { (self.value, self.expected) = (value, expected) }
    }

    static let readings: [Reading] = [
        Reading("mx.a.example; none", "mx.a.example"),
        Reading("mx.a.example 1; none", "mx.a.example"),
        Reading(
            "MX.A.Example; SPF=Pass smtp.MailFrom=a.example",
            "mx.a.example | spf=pass smtp.mailfrom=a.example"),
        Reading(
            "mx; spf=pass (a (nested) comment) smtp.mailfrom=a.example (more)",
            "mx | spf=pass smtp.mailfrom=a.example"),
        Reading("mx; spf=pass(at once)smtp.mailfrom=a.example", "mx | spf=pass smtp.mailfrom=a.example"),
        Reading("mx; spf = pass smtp.mailfrom = a.example", "mx | spf=pass smtp.mailfrom=a.example"),
        Reading(
            "mx; dkim/1=pass reason=\"good; really=yes\" header.d=a.example",
            "mx | dkim=pass header.d=a.example reason=good; really=yes"),
        Reading("mx; spf=pass smtp.mailfrom=\"a b\"@a.example", "mx | spf=pass smtp.mailfrom=a b@a.example"),
        Reading(
            "mx; spf=fail smtp.mailfrom=\"a\\\"; spf=pass smtp.mailfrom=b\"@a.example",
            "mx | spf=fail smtp.mailfrom=a\"; spf=pass smtp.mailfrom=b@a.example"),
        Reading(
            "mx; spf=fail (he said \"; spf=pass\") smtp.mailfrom=a.example",
            "mx | spf=fail smtp.mailfrom=a.example"),
        Reading(
            "mx; spf=fail (\\) spf=pass) smtp.mailfrom=a.example", "mx | spf=fail smtp.mailfrom=a.example"),
        Reading(
            "mx; spf=pass smtp.mailfrom=prvs=1234=ann@a.example; dkim=none",
            "mx | spf=pass smtp.mailfrom=prvs=1234=ann@a.example | dkim=none"),
        Reading(
            "mx; spf=pass smtp.mailfrom=a.example smtp.mailfrom=b.example",
            "mx | spf=pass smtp.mailfrom=a.example"),
        Reading("mx; ; spf=pass;", "mx | spf=pass"),
        Reading("mx; pass; =x; spf=; spf", "mx"),
        Reading("\"mx a\"; spf=pass", "mx a | spf=pass"),
        Reading("; spf=pass", ""), Reading("", ""), Reading("(", ""), Reading("\"", ""),
        Reading("((((\\", ""),
        Reading("mx; spf=fail (never closed ; spf=pass", "mx | spf=fail"),
        Reading("mx; spf=fail x=\"never closed ; spf=pass", "mx | spf=fail x=never closed ; spf=pass"),
    ]

    @Test("results are read, and nothing in quotes or comments can add one", arguments: readings)
    func reading(_ test: Reading) {
        let (id, results) = readAuthenticationResults(test.value)
        let words = results.map { result in
            (["\(result.method)=\(result.result)"]
                + result.properties.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }).joined(
                    separator: " ")
        }
        #expect(([id] + words).joined(separator: " | ") == test.expected)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let fields: String
        let standing: SenderStanding
        var sender = "ann@customer.example"
        var from: String? = "ann@customer.example"
        var testDescription: String { name }

        init(
            _ name: String, _ fields: String, _ standing: SenderStanding,
            sender: String = "ann@customer.example", from: String? = "ann@customer.example"
        ) {
            (self.name, self.fields, self.standing, self.sender, self.from) = (
                name, fields, standing, sender, from
            )
        }
    }

    private static let pass = "Authentication-Results: mx.a.example; spf=pass smtp.mailfrom=customer.example"
    private static let ours = "Received: from x by MX.a.example; now"

    /// `|` separates fields.
    static let cases: [Case] = [
        Case("SPF passed for the domain", pass + "|" + ours, .proven),
        Case(
            "SPF passed for the address",
            "Authentication-Results: mx.a.example; spf=pass smtp.mailfrom=Ann@CUSTOMER.example", .proven),
        Case(
            "SPF passed for another domain",
            "Authentication-Results: mx.a.example; spf=pass smtp.mailfrom=other.example", .unproven),
        Case(
            "SPF passed for a domain above",
            "Authentication-Results: mx.a.example; spf=pass smtp.mailfrom=example", .unproven),
        Case(
            "SPF passed for HELO only",
            "Authentication-Results: mx.a.example; spf=pass smtp.helo=customer.example", .unproven),
        Case(
            "SPF for HELO and MAIL FROM",
            "Authentication-Results: mx.a.example; spf=none smtp.helo=x; spf=pass smtp.mailfrom=customer.example",
            .proven),
        Case(
            "SPF softfail",
            "Authentication-Results: mx.a.example; spf=softfail smtp.mailfrom=customer.example", .unproven),
        Case(
            "SPF neutral", "Authentication-Results: mx.a.example; spf=neutral smtp.mailfrom=customer.example",
            .unproven),
        Case(
            "SPF temperror",
            "Authentication-Results: mx.a.example; spf=temperror smtp.mailfrom=customer.example", .unproven),
        Case(
            "SPF fail", "Authentication-Results: mx.a.example; spf=fail smtp.mailfrom=customer.example",
            .failed),
        Case(
            "SPF fail with a DMARC pass for the same address",
            "Authentication-Results: mx.a.example; spf=fail smtp.mailfrom=customer.example; dmarc=pass",
            .proven),
        Case(
            "SPF fail with a DMARC pass for another",
            "Authentication-Results: mx.a.example; spf=fail smtp.mailfrom=customer.example; dmarc=pass",
            .unproven, from: "bob@customer.example"),
        Case(
            "DMARC pass, same address",
            "Authentication-Results: mx.a.example; dmarc=pass header.from=customer.example", .proven),
        Case(
            "DMARC pass in the organisation’s name",
            "Authentication-Results: mx.a.example; dmarc=pass header.from=example", .proven),
        Case(
            "DMARC pass of another domain",
            "Authentication-Results: mx.a.example; dmarc=pass header.from=evil.example", .unproven),
        Case(
            "DMARC pass of a domain that only ends the same",
            "Authentication-Results: mx.a.example; dmarc=pass header.from=omer.example", .unproven),
        Case(
            "DMARC pass, no single author", "Authentication-Results: mx.a.example; dmarc=pass", .unproven,
            from: nil),
        Case(
            "DMARC pass, another address of the domain",
            "Authentication-Results: mx.a.example; dmarc=pass header.from=customer.example", .unproven,
            from: "bob@customer.example"),
        Case("DMARC fail", "Authentication-Results: mx.a.example; dmarc=fail", .failed),
        Case("DMARC fail, but SPF passed for the sender", pass + "; dmarc=fail", .proven),
        Case(
            "DKIM pass alone", "Authentication-Results: mx.a.example; dkim=pass header.d=customer.example",
            .unproven),
        Case(
            "SRS0", "Authentication-Results: mx.a.example; dmarc=pass", .proven,
            sender: "SRS0=h+h=TT=customer.example=ann@fwd.example"),
        Case(
            "SRS1", "Authentication-Results: mx.a.example; dmarc=pass", .proven,
            sender: "SRS1=hh=fwd.example==h-h=TT=customer.example=ann@fwd2.example"),
        Case(
            "BATV", "Authentication-Results: mx.a.example; dmarc=pass", .proven,
            sender: "prvs=1234abcdef=ann@customer.example"),
        Case(
            "another authserv-id",
            "Authentication-Results: mx.b.example; spf=pass smtp.mailfrom=customer.example", .unproven),
        Case(
            "an id that only begins the same",
            "Authentication-Results: mx.a.example.evil.example; spf=pass smtp.mailfrom=customer.example",
            .unproven),
        Case("below a foreign Received", "Received: from x by mail.customer.example; now|" + pass, .unproven),
        Case("below ours", ours + "|" + pass, .proven),
        Case(
            "below ours and a foreign one", ours + "|Received: from y by mail.customer.example; now|" + pass,
            .unproven),
        Case(
            "below a Received of a host of the relay", "Received: from x by inner.a.example; now|" + pass,
            .proven),
        Case("below a Received without by", "Received: from x; now|" + pass, .unproven),
        Case(
            "below a Received whose by is in a comment",
            "Received: from x (by mx.a.example) by evil.example; now|" + pass, .unproven),
        Case(
            "below a Received of a client called by",
            "Received: from by (unknown [192.0.2.1]) by evil.example; now|" + pass, .unproven),
        Case(
            "below ours, from a client called by",
            "Received: from by (unknown [192.0.2.1]) by mx.a.example; now|" + pass, .proven),
        Case(
            "ours above a forged one: the first counts",
            "Authentication-Results: mx.a.example; spf=fail smtp.mailfrom=customer.example|" + ours + "|"
                + pass, .failed),
        Case(
            "two fields of ours",
            "Authentication-Results: mx.a.example; dkim=none|Authentication-Results: mx.a.example; spf=pass smtp.mailfrom=customer.example",
            .proven),
        Case(
            "a folded field",
            "Authentication-Results: mx.a.example;\r\n\tspf=pass\r\n smtp.mailfrom=customer.example", .proven),
        Case(
            "a result in a quoted local part",
            "Authentication-Results: mx.a.example; spf=none smtp.mailfrom=\"x\\\"; dmarc=pass \"@customer.example",
            .unproven),
        Case("no field", "Subject: x", .unproven),
    ]

    /// Fields as they come by several relays, forwarders and lists, and as strangers make them up.
    static let chains: [Case] = [
        Case(
            "a result without an identity, above a forged one that has one",
            "Authentication-Results: mx.a.example; spf=softfail|" + ours + "|" + pass, .unproven),
        Case(
            "a failure without an identity, above a forged pass",
            "Authentication-Results: mx.a.example; spf=fail|" + ours + "|" + pass, .failed),
        Case(
            "HELO in a field of its own, MAIL FROM in the next",
            "Authentication-Results: mx.a.example; spf=pass smtp.helo=x.example|" + pass + "|" + ours, .proven
        ),
        Case(
            "a DMARC failure above a forged pass",
            "Authentication-Results: mx.a.example; dmarc=fail header.from=customer.example|" + ours
                + "|Authentication-Results: mx.a.example; dmarc=pass header.from=customer.example", .failed),
        Case(
            "three relays, the outermost of which checked",
            "Received: from mid by inner.a.example; now|Received: from edge by inner.a.example; now|" + pass
                + "|" + ours,
            .proven),
        Case(
            "three relays, one of which nobody listed",
            "Received: from mid by inner.a.example; now|Received: from edge by mid.b.example; now|" + pass
                + "|" + ours,
            .unproven),
        Case(
            "the same field twice", pass + "|" + pass + "|" + ours, .proven),
        Case(
            "one filter a field, as milters write them",
            "Authentication-Results: mx.a.example; dmarc=pass header.from=customer.example|Authentication-Results: mx.a.example; dkim=pass header.d=customer.example|"
                + pass + "|" + ours, .proven),
        Case(
            "Exchange Online’s, which names no authserv-id",
            "Authentication-Results: spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=customer.example; dkim=pass header.d=customer.example;dmarc=pass action=none header.from=customer.example;compauth=pass reason=100",
            .unproven),
        Case(
            "ARC’s copy of a result is none of ours",
            "ARC-Authentication-Results: i=1; mx.a.example; spf=pass smtp.mailfrom=customer.example; dmarc=pass",
            .unproven),
        Case(
            "the results of an earlier hop, renamed",
            "X-Original-Authentication-Results: mx.a.example; dmarc=pass|" + ours,
            .unproven),
        Case(
            "Received-SPF counts for nothing",
            "Received-SPF: pass (mx.a.example: domain of ann@customer.example)|" + ours, .unproven),
        Case(
            "an authserv-id in a comment", "Authentication-Results: (mx.a.example) evil.example; dmarc=pass",
            .unproven),
        Case(
            "an authserv-id with a version",
            "Authentication-Results: mx.a.example 2; spf=pass smtp.mailfrom=customer.example", .proven),
        Case(
            "DMARC best guess",
            "Authentication-Results: mx.a.example; dmarc=bestguesspass header.from=customer.example",
            .unproven),
        Case("DMARC none", "Authentication-Results: mx.a.example; dmarc=none", .unproven),
        Case("DMARC temperror", "Authentication-Results: mx.a.example; dmarc=temperror", .unproven),
        Case("ARC pass alone", "Authentication-Results: mx.a.example; arc=pass", .unproven),
        Case(
            "a list that kept the author and passed SPF for itself",
            "Authentication-Results: mx.a.example; spf=pass smtp.mailfrom=lists.example; dmarc=fail header.from=customer.example",
            .proven, sender: "news-bounces@lists.example"),
        Case(
            "a forwarder without SRS: SPF failed, DKIM saved DMARC",
            "Authentication-Results: mx.a.example; spf=fail smtp.mailfrom=customer.example; dkim=pass header.d=customer.example; dmarc=pass header.from=customer.example",
            .proven),
        Case(
            "a forwarder with SRS: SPF passed for the forwarder",
            "Authentication-Results: mx.a.example; spf=pass smtp.mailfrom=SRS0=h=t=customer.example=ann@fwd.example",
            .proven,
            sender: "SRS0=h=t=customer.example=ann@fwd.example"),
        Case(
            "SRS of another author", "Authentication-Results: mx.a.example; dmarc=pass", .unproven,
            sender: "SRS0=h=t=customer.example=eve@fwd.example"),
        Case(
            "Exchange Online’s SRS", "Authentication-Results: mx.a.example; dmarc=pass", .unproven,
            sender: "bounces+SRS=44ldt=IX@customer.example"),
        Case(
            "SRS behind a plus sign", "Authentication-Results: mx.a.example; dmarc=pass", .proven,
            sender: "bob+SRS=44ldt=IX=customer.example=ann@fwd.example"),
        Case(
            "Barracuda’s BATV", "Authentication-Results: mx.a.example; dmarc=pass", .proven,
            sender: "btv1==0123abc==ann@customer.example"),
    ]

    @Test("what our MTA found says how far the sender is proven", arguments: cases + chains)
    func standing(_ test: Case) throws {
        let relay = TrustedRelay(authservID: "MX.a.example", hosts: ["Inner.a.example"])
        let headers = InternetMessage(Array((test.fields.replacing("|", with: "\r\n") + "\r\n\r\n").utf8))
            .headers
        let sender = try #require(Mailbox(test.sender))
        let from = test.from.flatMap { Mailbox($0) }
        #expect(
            AuthenticationResults(headers, relay: relay).standing(sender: sender, from: from) == test.standing
        )
        #expect(AuthenticationResults(headers, relay: nil).standing(sender: sender, from: from) == .unproven)
        #expect(
            AuthenticationResults(headers, relay: TrustedRelay(authservID: "", hosts: ["mx.a.example"]))
                .standing(sender: sender, from: from) == .unproven)
    }

    @Test(
        "rewritten senders are undone",
        arguments: [
            ("ann@customer.example", "ann@customer.example"),
            ("SRS0=HHH=TT=customer.example=ann@fwd.example", "ann@customer.example"),
            (
                "srs0+HHH=TT=my-own.customer.example=ann-b+c=d@fwd.example",
                "ann-b+c=d@my-own.customer.example"
            ),
            ("SRS0-HH/H=TT=customer.example=ann@fwd.example", "ann@customer.example"),
            ("SRS1=GG=fwd.example==HHH=TT=customer.example=ann@fwd2.example", "ann@customer.example"),
            ("SRS1=GG=fwd.example=+HHH=TT=customer.example=a==b@fwd2.example", "a==b@customer.example"),
            ("prvs=123abc=ann=b@customer.example", "ann=b@customer.example"),
            ("SRS0=HHH=TT=customer.example@fwd.example", "SRS0=HHH=TT=customer.example@fwd.example"),
            ("SRS0x=HHH@fwd.example", "SRS0x=HHH@fwd.example"),
            ("SRS1=GG=fwd.example=HHH@fwd.example", "SRS1=GG=fwd.example=HHH@fwd.example"),
            ("srs0=@fwd.example", "srs0=@fwd.example"), ("prvs=@x.example", "prvs=@x.example"),
            ("prvs=a=@x.example", "prvs=a=@x.example"),
            ("btv1==012==ann@customer.example", "ann@customer.example"),
            ("btv1==@x.example", "btv1==@x.example"),
            ("btv1=a==b@x.example", "btv1=a==b@x.example"), ("btv1==a==@x.example", "btv1==a==@x.example"),
            ("bob+SRS=44=IX=customer.example=ann@fwd.example", "ann@customer.example"),
            ("bounces+SRS=44ldt=IX@fwd.example", "bounces+SRS=44ldt=IX@fwd.example"),
        ])
    func origins(_ sender: String, _ expected: String) throws {
        #expect(rewrittenOrigin(try #require(Mailbox(sender))) == Mailbox(expected))
    }

    @Test(
        "hostile values of 1 MiB are read to their end",
        arguments: [";", "(", "\"", "a=b ", "a=b;", "\\", "=", " ", "a=\"\\\""])
    func hostile(_ piece: String) {
        let (_, results) = readAuthenticationResults(
            "mx;" + String(repeating: piece, count: (1 << 20) / piece.utf8.count))
        #expect(results.count <= 100)
    }
}
