@testable import Acknowledge
import Mail
import Testing

@Suite("saved replies")
struct SavedRepliesTests {
    private func source(
        _ text: String, _ name: String = "refund", _ language: Language = .en, shared: Bool = false
    )
        -> SavedReplySource
    {
        SavedReplySource(
            path: "replies/\(name).\(language.rawValue).mustache", name: name, language: language, text: text,
            isShared: shared)
    }

    private var values: SavedReplyValues {
        var values = SavedReplyValues()
        (values.customer, values.agent, values.subject, values.ticket) = ("Ann", "Maja", "Re: Colour", "c1")
        return values
    }

    @Test("a reply is rendered with what is known of customer, agent and conversation")
    func rendered() throws {
        let campaign = try ComposedMailTests.campaign()
        let text =
            "{{#customer}}Dear {{customer}},{{/customer}}{{^customer}}Hello,{{/customer}}\n\nabout <{{ticket}}>: {{company}}."
        let replies = SavedReplies(sources: [source(text)], languages: [.en, .de])
        #expect(replies.problems.isEmpty && replies.names == ["refund"])
        let reply = try #require(replies.render("refund", .en, values, of: campaign))
        #expect(reply.text == "Dear Ann,\n\nabout <c1>: Example & Söhne.\n" && !reply.isOtherLanguage)
        var unknown = values
        unknown.customer = ""
        #expect(replies.render("refund", .en, unknown, of: campaign)?.text.hasPrefix("Hello,\n") == true)
        #expect(replies.render("none", .en, values, of: campaign) == nil)
    }

    @Test("a language that is missing falls back to the campaign's first, and says so")
    func fallback() throws {
        let campaign = try ComposedMailTests.campaign()
        let replies = SavedReplies(
            sources: [source("Hallo {{ticket}}", "a", .de), source("Hej {{ticket}}", "a", .sv)],
            languages: [.sv, .de])
        #expect(replies.languages(of: "a") == [.sv, .de])
        let reply = try #require(replies.render("a", .fr, values, of: campaign))
        #expect(reply.text == "Hej c1\n" && reply.language == .sv && reply.isOtherLanguage)
        #expect(replies.render("a", .de, values, of: campaign)?.isOtherLanguage == false)
    }

    @Test("the campaign's own reply comes before a shared one")
    func shared() throws {
        let campaign = try ComposedMailTests.campaign()
        let replies = SavedReplies(
            sources: [source("own {{ticket}}"), source("shared {{ticket}}", shared: true)], languages: [.en])
        #expect(replies.render("refund", .en, values, of: campaign)?.text == "own c1\n")
    }

    static let wrong = ["{{nobody}}", "{{customer}}", "{{#customer}}x", "{{>contacts}}", ""]

    @Test(
        "an unknown name, an optional value without its section, and broken tags are errors", arguments: wrong
    )
    func problems(_ text: String) {
        let replies = SavedReplies(sources: [source(text)], languages: [.en])
        #expect(replies.problems.contains { !$0.isWarning } && replies.names.isEmpty)
        #expect(replies.problems.allSatisfy { $0.file == "replies/refund.en.mustache" })
    }

    @Test("what no mail to a customer may say, no saved reply may say")
    func linted() {
        let facts = LintFacts(teamName: "Kundendienst")
        #expect(lint(source("We answer within 24 hours."), facts: facts).contains { $0.isError })
        #expect(
            lint(source("The green one costs nothing more, {{agent}}"), facts: facts).filter(\.isError)
                .isEmpty)
    }

    static let names: [(file: String, name: SavedReplyFileName)] = [
        ("refund.en.mustache", .reply(name: "refund", .en)),
        ("a-b_1.da.mustache", .reply(name: "a-b_1", .da)),
        ("README", .unrelated),
    ]

    @Test("a file's name says what it is", arguments: names)
    func fileName(_ item: (file: String, name: SavedReplyFileName)) {
        #expect(savedReplyFile(item.file) == item.name)
    }

    @Test(
        "a name that is none says what to do",
        arguments: [
            "refund.mustache", "refund.xx.mustache", "a b.en.mustache", ".en.mustache", "a.en.html.mustache",
        ])
    func unknownNames(_ file: String) {
        guard case .unknown(let words) = savedReplyFile(file) else { return #expect(Bool(false)) }
        #expect(words.contains(file))
    }
}
