import Mail
import Testing
import Triage

@testable import Acknowledge

/// What a mail of ours may not say because it would not be true.
struct TruthfulWordsTests {
    private func text(
        _ kind: MailKind, _ language: Language = .en, at now: Moment = ComposedMailTests.monday,
        _ change: (inout AcknowledgementOrder) -> Void
    ) throws -> String {
        var order = ComposedMailTests.order(kind)
        order.language = language
        change(&order)
        return ComposedMailTests.compose(order, try ComposedMailTests.campaign(), at: now).message.text
    }

    // MARK: Slip mails

    /// Tuesday 24 November 2026, 10:00 in Berlin: what `ComposedMailTests.order` was promised.
    private static let promised = Moment(seconds: 1_795_510_800)

    @Test(
        "a slip mail repeats what was said as it was said, before its time and after it",
        arguments: Language.allCases, [false, true])
    func slip(_ language: Language, _ isPast: Bool) throws {
        let words = language.builtIn
        let now = isPast ? TruthfulWordsTests.promised : TruthfulWordsTests.promised - .seconds(1)
        let cases: [(Promise.Basis, String)] = [
            (.measured(percent: 80, answers: 9), words.slipSaidMeasured),
            (.measured(percent: 95, answers: 9), words.slipSaidSure), (.target, words.slipSaidTarget),
        ]
        let zone = try #require(Zone("Europe/Berlin"))
        let due = language.dueTime(TruthfulWordsTests.promised, now: now, zone: zone)
        for (basis, sentence) in cases {
            let text = try text(.slip, language, at: now) { $0.promised?.basis = basis }
            let said = sentence.replacing("{{due}}", with: due)
            #expect(
                text.contains("\(said) \(isPast ? words.slipMissed : words.slipMissing) \(words.slipSorry)"))
            #expect(!text.contains(isPast ? words.slipMissing : words.slipMissed))
            for (other, sentence) in cases where other != basis {
                #expect(!text.contains(sentence.replacing("{{due}}", with: due)))
            }
        }
    }

    @Test("a slip mail without a new time says so, and one about nothing said before says sorry all the same")
    func slipWithoutTimes() throws {
        let text = try text(.slip) { ($0.promise, $0.promised) = (nil, nil) }
        #expect(text.contains("\n\nWe are sorry to keep you waiting.\n\nWe cannot say yet when"))
    }

    @Test("the basis and the time of what was said can be named in templates of one’s own")
    func ownSlip() throws {
        let template =
            "Sorry, {{team}}.{{#promised}} {{#is_target}}Aim{{/is_target}}{{#is_sure}}Sure{{/is_sure}}"
            + "{{#is_measured}}Likely{{/is_measured}}: {{due}}{{#is_past}}, past{{/is_past}}.{{/promised}}"
        let words = AcknowledgementTests.words(["slip.en.mustache": template], languages: [.en])
        let campaign = try ComposedMailTests.campaign([.en]) { $0.words = words }
        let mail = ComposedMailTests.compose(
            ComposedMailTests.order(.slip), campaign, at: TruthfulWordsTests.promised)
        #expect(
            mail.message.text
                == "Sorry, Kundendienst. Likely: 10:00 today, Tuesday 24 November, Berlin time, past.\n")
    }

    // MARK: Nobody waits any more

    @Test(
        "where nobody waits for an answer any more, none is spoken of", arguments: MailKind.allCases,
        Language.allCases)
    func notWaiting(_ kind: MailKind, _ language: Language) throws {
        let words = language.builtIn
        let text = try text(kind, language) { $0.isWaiting = false }
        let campaign = try ComposedMailTests.campaign()
        for sentence in [
            words.staffed, words.unstaffed, words.askFor, words.slipDueMeasured, words.slipNoDue,
            words.slipKept, words.callbackPassedOn, kind == .slip ? words.slipDue : words.promiseMeasured,
        ] {
            let start = sentence.replacing("{{team}}", with: campaign.team.name).prefix { $0 != "{" }
            #expect(!text.contains(start), "\(text)")
        }
        #expect(text.contains(words.contactsOpen) == (kind != .unsubscribe))
        #expect(!text.contains("Eva Lind"))
        let order = ComposedMailTests.order(kind)
        var closed = order
        closed.isWaiting = false
        #expect(ComposedMailTests.compose(closed, campaign).promise == nil)
        guard kind != .unsubscribe, kind != .slip else { return }
        let arrived = words.arrived.replacing("{{company}}", with: campaign.company)
        #expect(text.contains(arrived.prefix { $0 != "{" }))
    }

    @Test("a template of one’s own can tell whether somebody waits")
    func waiting() throws {
        let words = AcknowledgementTests.words(
            [
                "question.en.mustache":
                    "Arrived at {{company}}{{#waiting}}, waits{{/waiting}}"
                    + "{{#staffed}}, read by {{team}}{{/staffed}}."
            ], languages: [.en])
        let campaign = try ComposedMailTests.campaign([.en]) { $0.words = words }
        var order = ComposedMailTests.order(.question)
        #expect(
            ComposedMailTests.compose(order, campaign).message.text
                == "Arrived at Example & Söhne, waits, read by Kundendienst.\n")
        order.isWaiting = false
        #expect(ComposedMailTests.compose(order, campaign).message.text == "Arrived at Example & Söhne.\n")
    }

    @Test("who has a complaint is told once", arguments: Language.allCases)
    func complaint(_ language: Language) throws {
        let text = try text(.complaint, language) { _ in }
        let body = text.split(separator: "\n- ").first ?? ""
        #expect(body.ranges(of: "Kundendienst").count == 1 && body.ranges(of: "Eva Lind").count == 1)
    }

    // MARK: The customer's subject

    static let subjects: [(written: String, repeated: String?)] = [
        ("Which colour?", "Which colour?"), ("Re: Which colour?", "Which colour?"),
        ("AW: Re[2]: WG: Größe und Straße", "Größe und Straße"),
        ("Re: [shop] Re: İstanbul", "İstanbul"), ("RE：Spring offer", "Spring offer"),
        ("Re: Automatic reply: Which colour?", "Which colour?"),
        ("Réponse automatique\u{A0}: Quelle couleur ?", "Quelle couleur ?"),
        ("Re:", nil), ("", nil), ("Fwd: Re:  ", nil), ("Regarding: colours", "Regarding: colours"),
        ("Re: {{company}}", "{{company}}"), ("Re: a   b", "a b"),
        ("[Ticket 5] colours", "[Ticket 5] colours"),
    ]

    @Test("the subject is repeated without the marks that mail clients put before it", arguments: subjects)
    func subject(_ written: String, _ repeated: String?) throws {
        let words = AcknowledgementTests.words(
            [
                "question.en.mustache":
                    "About {{#subject}}“{{subject}}”{{/subject}}{{^subject}}us{{/subject}}."
            ],
            languages: [.en])
        let campaign = try ComposedMailTests.campaign([.en]) { $0.words = words }
        var order = ComposedMailTests.order(.question)
        order.subject = written
        let mail = ComposedMailTests.compose(order, campaign)
        #expect(mail.message.text == "About \(repeated.map { "“\($0)”" } ?? "us").\n")
        // The mail's own subject keeps them: threads are found by it.
        let line = InternetMessage(mail.bytes).subject
        if written.hasPrefix("Re: W") { #expect(line == "Automatic reply: Re: Which colour?") }
    }
}
