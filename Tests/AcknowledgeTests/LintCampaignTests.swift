import Testing

@testable import Acknowledge

struct LintCampaignTests {
    private static let good = CampaignShape(
        addresses: ["care@reply.lindqvist.se"],
        contacts: [("phone", "+46 8 1"), ("web", "https://lindqvist.se/f"), ("postal", "Storgatan 1")],
        languages: [.en, .de], defaultLanguage: .en,
        texts: [.acknowledgement: [.en, .de, .fr], .slip: [.en, .de]], teamName: "Customer care")

    private func rules(_ change: (inout CampaignShape) -> Void) -> [String] {
        var shape = LintCampaignTests.good
        change(&shape)
        return lint(shape).map { "\($0.rule.rawValue)\($0.isError ? "!" : "?")" }
    }

    @Test("a campaign with three ways to reach people, one of them a person, is left alone")
    func good() { #expect(rules { _ in } == []) }

    @Test("what is wrong with a campaign as a whole is told")
    func bad() {
        #expect(rules { $0.contacts.removeLast() } == ["few-contacts?"])
        #expect(rules { $0.contacts = [] } == ["few-contacts?", "no-person-contact?"])
        #expect(rules { $0.contacts[0].kind = "custom" } == ["no-person-contact?"])
        #expect(rules { $0.contacts[1].value = "http://lindqvist.se/f" } == ["insecure-link!"])
        #expect(rules { $0.texts[.slip] = [.en] } == ["languages-incomplete?"])
        #expect(rules { $0.defaultLanguage = .pl } == ["languages-incomplete?", "languages-incomplete?"])
        #expect(rules { $0.postalIdentityRequired = true } == ["missing-postal-identity!"])
        #expect(
            rules {
                $0.postalIdentityRequired = true; $0.postalIdentity = " "
            } == ["missing-postal-identity!"])
        #expect(
            rules {
                $0.postalIdentityRequired = true; $0.postalIdentity = "Storgatan 1"
            } == [])
        #expect(rules { $0.teamName = "No-Reply" } == ["no-reply-address!"])
    }

    @Test(
        "an address that refuses replies is told, in every language",
        arguments: [
            "no-reply@a.se", "noreply@a.se", "No_Reply.spring@a.se", "do-not-reply@a.se", "donotreply@a.se",
            "keine-antwort@a.de", "bitte-nicht-antworten@a.de", "nepasrepondre@a.fr", "ne-pas-répondre@a.fr",
            "no-responder@a.es", "non-rispondere@a.it", "naoresponda@a.pt", "não-responder@a.pt",
            "niet-beantwoorden@a.nl", "nie-odpowiadaj@a.pl", "svara-inte@a.se", "svar-ikke@a.dk",
            "besvar.ikke@a.dk",
        ])
    func refusing(_ address: String) {
        #expect(rules { $0.addresses.append(address) } == ["no-reply-address!"])
    }

    @Test(
        "an ordinary address is left alone",
        arguments: [
            "reply@a.se", "spring@reply.a.se", "care@noreply.se", "antwort@a.de", "svar@a.dk", "answers@a.se",
        ])
    func ordinary(_ address: String) { #expect(rules { $0.addresses.append(address) } == []) }
}
