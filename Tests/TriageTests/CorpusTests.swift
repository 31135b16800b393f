import Mail
import Support
import Testing
import Triage

/// One message of `Tests/Corpus` with what must be said of it.
struct CorpusCase: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    /// The lines of the `.expected` file. `mail-from`, `rcpt-to`, `relay`,
    /// `answers-ours` and `answers-suppressed` are given, all else is expected; `bounce`, `feedback`, `absence` and
    /// `unsubscribe` are compared where they are given.
    let lines: [String: String]
    var testDescription: String { name }

    init(_ name: String) throws {
        self.name = name
        bytes = try testBytes("Corpus/\(name).eml")
        var lines: [String: String] = [:]
        for line in try testText("Corpus/\(name).expected").split(separator: "\n") {
            let colon = try #require(line.firstIndex(of: ":"))
            lines[String(line[..<colon])] = String(line[line.index(after: colon)...]).trimmed
        }
        self.lines = lines
    }

    var arrival: Arrival {
        let sender = lines["mail-from"].flatMap { Mailbox(String($0)) }
        let recipient = lines["rcpt-to"].flatMap { Mailbox($0) } ?? Mailbox(localPart: "none", domain: "none")
        let own: Set = ["replies@campaign.example", "old@campaign.example"]
        var arrival = Arrival(
            sender: sender.map { .mailbox($0) } ?? .null, recipient: recipient, campaignAddresses: own,
            ownAddresses: own, loopMark: "mark-1")
        arrival.isRoleAddress = recipient.detail.base == "postmaster"
        arrival.isUnsubscribeAddress = recipient.detail.tag == "unsubscribe"
        arrival.answersOurs = lines["answers-ours"] == "yes"
        arrival.answersSuppressed = lines["answers-suppressed"] == "yes"
        if lines["relay"] == "yes" {
            arrival.relay = TrustedRelay(authservID: "mx.campaign.example", hosts: [])
        }
        return arrival
    }
}

struct CorpusTests {
    static let cases = ((try? testNames("Corpus", suffix: ".eml")) ?? []).compactMap {
        try? CorpusCase(String($0.dropLast(4)))
    }

    @Test("the corpus is found, and every message has its expectation and its reason")
    func complete() throws {
        #expect(CorpusTests.cases.count >= 60)
        let names = try testNames("Corpus")
        #expect(names.count == CorpusTests.cases.count * 3)
        for test in CorpusTests.cases {
            let reason = try testText("Corpus/\(test.name).why")
            #expect(reason.count > 10 && reason.split(separator: "\n").count == 1)
        }
    }

    @Test("a message is judged as its expectation says", arguments: cases)
    func judged(_ test: CorpusCase) { check(test, InternetMessage(test.bytes)) }

    @Test("a message is judged the same with bare line feeds", arguments: cases)
    func lineFeeds(_ test: CorpusCase) {
        check(
            test,
            InternetMessage(
                Array(String(decoding: test.bytes, as: UTF8.self).replacing("\r\n", with: "\n").utf8)))
    }

    private func check(_ test: CorpusCase, _ message: InternetMessage) {
        let judgement = judge(message, test.arrival, Reading(message))
        #expect(judgement.lane.rawValue == test.lines["lane"])
        #expect(judgement.laneRule.name == test.lines["rule"])
        #expect(judgement.standing.rawValue == test.lines["standing"])
        #expect((judgement.silence?.name ?? "none") == test.lines["silence"])
        #expect(judgement.problems.joined(separator: ", ") == test.lines["problems"] ?? "")
        if let subject = test.lines["subject"], test.bytes.allSatisfy({ $0 < 0x80 }) {
            #expect(message.subject == subject)
        }
        if let text = test.lines["new-text"], test.bytes.allSatisfy({ $0 < 0x80 }) {
            #expect(Reading(message).new.replacing("\n", with: "\\n") == text)
        }
        compareFindings(test, judgement)
        #expect(message.attachments.count == Int(test.lines["attachments"] ?? "0"))
    }

    private func compareFindings(_ test: CorpusCase, _ judgement: Judgement) {
        #expect(!judgement.notes.isEmpty)
        #expect((judgement.bounce != nil) == (judgement.lane == .bounce))
        #expect((judgement.feedback != nil) == (judgement.lane == .feedbackReport))
        if let text = test.lines["bounce"] {
            let recipients = judgement.bounce?.recipients.map {
                "\($0.address) \($0.action.rawValue) \($0.status ?? "-") \($0.reason.rawValue) \($0.isHard ? "hard" : "soft")"
            }
            #expect(recipients?.joined(separator: ", ") == text)
        }
        if let text = test.lines["original"] { #expect(judgement.bounce?.originalMessageID == text) }
        if let text = test.lines["feedback"] {
            let report = judgement.feedback
            let kind = if case .complaint(let type)? = report?.kind { type } else { "domain" }
            #expect("\(kind) \(report?.recipient ?? "-") \(report?.originalMessageID ?? "-")" == text)
        }
        if let text = test.lines["absence"] {
            let absence = judgement.absence
            let until = absence?.until?.rfc3339.prefix(10) ?? "-"
            let back = absence?.backOn?.rfc3339.prefix(10) ?? "-"
            let others = absence?.alternatives.joined(separator: ",") ?? ""
            #expect("\(until) \(back) \(absence?.hasLeft == true ? "left" : "-") \(others)".trimmed == text)
        }
        if let text = test.lines["unsubscribe"] {
            #expect((judgement.unsubscribe?.certainty.rawValue ?? "none") == text)
        }
        #expect(judgement.isUncertain == (test.lines["silence"] == "looks-automatic"))
    }

    @Test("8-bit octets in header and body are read")
    func eightBit() throws {
        let test = try #require(CorpusTests.cases.first { $0.name.hasSuffix("eight-bit-header") })
        let message = InternetMessage(test.bytes)
        #expect(message.subject == "Grüße" && Reading(message).new == "Grüße")
    }

    @Test("a recipient that is only assumed is not compared with To and Cc, and that is noted")
    func assumed() throws {
        let test = try #require(CorpusTests.cases.first { $0.name.hasSuffix("blind-copy") })
        var arrival = test.arrival
        arrival.isRecipientAssumed = true
        let message = InternetMessage(test.bytes)
        let judgement = judge(message, arrival, Reading(message))
        #expect(judgement.silence == nil && judgement.problems == ["recipient-assumed"])
    }

    @Test("every rule has a name of its own and a source")
    func rules() {
        let all = Rule.all
        #expect(Set(all.map(\.name)).count == all.count)
        #expect(all.allSatisfy { !$0.source.isEmpty && $0.name.allSatisfy { $0.isLowercase || $0 == "-" } })
    }

    @Test("machine lanes need nobody; people and what cannot be read do")
    func lanes() {
        let machines: Set<Lane> = [.autoReply, .bounce, .feedbackReport, .bulk, .challenge, .spam]
        for lane in Lane.allCases {
            #expect(lane.startsResolved == machines.contains(lane) && lane.isMachine == lane.startsResolved)
            #expect(lane.reopens == !(machines.contains(lane) || lane == .thanks))
        }
    }

    @Test("mutated messages are judged without a trap", arguments: 0..<4)
    func mutated(_ seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        for test in CorpusTests.cases {
            for _ in 0..<4 {
                let message = InternetMessage(Support.mutated(test.bytes, by: &random))
                let judgement = judge(message, test.arrival, Reading(message))
                #expect(!judgement.laneRule.name.isEmpty)
                #expect(Reading(message).new.utf8.count <= message.bytes.count * 4)
            }
        }
    }
}
