import Mail
import Testing
import Triage

struct CampaignTextTests {
    static let sent = """
        Spring is here, and so is our sale!

        From Monday to Sunday all garden chairs cost twenty percent less than in winter.
        Order by telephone, or answer this mail: a person will read it.

        Shop now: https://shop.example/spring

        Example Shop, Main Street 1, Example Town
        """

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let new: String
        var testDescription: String { name }

        init(_ name: String, _ text: String, _ new: String) {
            (self.name, self.text, self.new) = (name, text, new)
        }
    }

    static let cases = [
        Case("quoted without marks", "Yes please.\n\n\(sent)", "Yes please."),
        Case(
            "wrapped anew",
            """
            Yes please.

            Spring is here, and so is
            our sale! From Monday to Sunday all garden
            chairs cost twenty percent less
            than in winter. Order by
            telephone, or answer this mail: a person will read it.
            """, "Yes please."),
        Case(
            "other case, marks and links",
            "Yes.\n\n*SPRING IS HERE*, and so is our sale!!\nShop now <https://track.example/x?y=1>\n| From Monday to Sunday “all garden chairs” cost twenty percent less than in winter.",
            "Yes.\n\nShop now <https://track.example/x?y=1>"),
        Case(
            "an answer between",
            "Spring is here, and so is our sale!\nnot here yet\nOrder by telephone, or answer this mail:",
            "not here yet"),
        Case(
            "an attribution nobody knows",
            "Yes.\n\nAnn qhapaq 21.11.2026 18:00 <ann@shop.example> qillqan:\n\nFrom Monday to Sunday all garden chairs cost twenty percent less than in winter.",
            "Yes."),
        Case(
            "a phrase in a sentence of the customer",
            "You say all garden chairs cost twenty percent less, but the shop on Main Street asked for the full price.",
            "You say all garden chairs cost twenty percent less, but the shop on Main Street asked for the full price."
        ),
        Case("other words", "Where is my order?\n\nAnn", "Where is my order?\n\nAnn"),
    ]

    @Test("what the campaign sent is recognised whatever became of it", arguments: cases)
    func known(_ test: Case) throws {
        let campaign = try #require(CampaignText(CampaignTextTests.sent))
        #expect(newText(of: test.text, known: campaign) == test.new)
    }

    @Test("a text of few words tells nothing")
    func short() {
        #expect(CampaignText("") == nil)
        #expect(CampaignText("Spring is here, you") == nil)
        #expect(CampaignText("春の大セールを開催します") != nil)
    }

    @Test("text without spaces is recognised")
    func unspaced() throws {
        let campaign = try #require(CampaignText("月曜日から日曜日まで庭の椅子がすべて二割引きになります。"))
        #expect(newText(of: "お願いします。\n\n月曜日から日曜日まで庭の椅子が\nすべて二割引きになります。", known: campaign) == "お願いします。")
    }

    @Test("the sent text is learned from what several replies quote")
    func learned() throws {
        let quotes = ["Ann", "Ben", "Cem"].map {
            "On 21.11.2026 Example wrote to \($0):\n> Dear \($0),\n> " + CampaignTextTests.sent
        }
        #expect(CampaignText.learn(from: Array(quotes.prefix(2))) == nil)
        let campaign = try #require(CampaignText.learn(from: quotes))
        #expect(newText(of: "Yes please.\n\n\(CampaignTextTests.sent)", known: campaign) == "Yes please.")
        #expect(
            newText(of: "Dear Dan, where is my order?", known: campaign) == "Dear Dan, where is my order?")
        #expect(
            CampaignText.learn(from: ["one two three four five six seven", "eight nine ten", "eleven"]) == nil
        )
        #expect(CampaignText.learn(from: []) == nil)
    }

    @Test("a reading tells what was quoted, from which the next one knows it")
    func reading() throws {
        let replies = ["one", "two", "three"].map { answer in
            Reading(
                InternetMessage(
                    Array(
                        "From: a@b\n\n\(answer)\n\nOn 21.11.2026 18:00, Example wrote:\n\n\(CampaignTextTests.sent)"
                            .utf8)))
        }
        #expect(replies.map(\.new) == ["one", "two", "three"])
        let campaign = try #require(CampaignText.learn(from: replies.map(\.quoted)))
        let next = InternetMessage(Array("From: a@b\n\nfour\n\n\(CampaignTextTests.sent)".utf8))
        #expect(Reading(next, known: campaign).new == "four")
        #expect(Reading(next).new.hasPrefix("four\n\nSpring"))
    }
}
