import NIOCore
import Store
import Testing
import Wire

@testable import Pickup

@Suite("names of maildrops")
struct MaildropNameTests {
    @Test(
        "a name stands for a campaign and what narrows it, however it is written",
        arguments: [
            ("spring", "spring"), ("SPRING@mail.campaign.example", "spring"), ("all", "all"),
            ("spring+complaints", "spring+complaints"),
            ("spring+lang.de+complaints", "spring+complaints+lang.de"),
            ("spring+complaints+complaints", "spring+complaints"), ("all+label.vip", "all+label.vip"),
            ("spring+lane.unsubscribe", "spring+lane.unsubscribe"), ("spring+label.a.b", "spring+label.a.b"),
        ])
    func names(text: String, name: String) {
        #expect(Maildrop(text)?.name == name)
    }

    @Test(
        "a name that stands for nothing is none",
        arguments: [
            "", "@x", "+complaints", "spring+", "spring++complaints", "spring+anger", "spring+label",
            "spring+label.",
            "spring+place.x", "spring/winter", "spring\u{0}", "spr ing", String(repeating: "x", count: 201),
        ])
    func none(text: String) {
        #expect(Maildrop(text) == nil)
    }

    @Test("a name becomes a filter of the queue")
    func filter() {
        var expected = QueueFilter()
        expected.campaigns = ["spring"]
        expected.signs = ["complaint", "callback"]
        expected.labels = ["vip"]
        expected.languages = ["de"]
        expected.lanes = ["person"]
        let found = Maildrop("spring+callbacks+complaints+label.vip+lang.de+lane.person")?.filter
        #expect(found?.campaigns == expected.campaigns)
        #expect(found.map { Set($0.signs) } == Set(expected.signs))
        #expect(found?.labels == expected.labels)
        #expect(found?.languages == expected.languages)
        #expect(found?.lanes == expected.lanes)
    }

    @Test("a token opens no more than its campaigns")
    func scope() {
        #expect(Maildrop("spring")?.within(["winter"]) == nil)
        #expect(Maildrop("spring")?.within(["spring"])?.filter.campaigns == ["spring"])
        #expect(Maildrop("all")?.within(["winter", "spring"])?.filter.campaigns == ["spring", "winter"])
        #expect(Maildrop("all")?.within(nil)?.filter.campaigns == [])
        #expect(Maildrop("all")?.within([]) == nil)
    }
}
