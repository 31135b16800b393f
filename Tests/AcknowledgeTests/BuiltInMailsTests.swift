import Mail
import Testing

@testable import Acknowledge
@testable import Triage

/// What customers took amiss in our own mails when they read one as a whole.
struct BuiltInMailsTests {
    private func text(
        _ kind: MailKind, _ language: Language, at now: Moment = ComposedMailTests.monday,
        _ change: (inout AcknowledgementOrder) -> Void = { _ in }
    ) throws -> String {
        var order = ComposedMailTests.order(kind)
        order.language = language
        change(&order)
        return ComposedMailTests.compose(order, try ComposedMailTests.campaign(), at: now).message.text
    }

    /// Monday 23 November 2026, 15:00 and 21:00 in Berlin.
    private static let hours = [ComposedMailTests.monday, Moment(seconds: 1_795_464_000)]

    @Test(
        "a complaint's answer gives the number once, with its hours, whether it is open or closed",
        arguments: Language.allCases, hours)
    func complaint(_ language: Language, _ now: Moment) throws {
        let text = try text(.complaint, language, at: now)
        #expect(text.ranges(of: "+49 30 123456").count == 1)
        let pointer = try #require(text.ranges(of: language.builtIn.complaintPhone).first)
        let number = try #require(text.ranges(of: "+49 30 123456").first)
        #expect(pointer.upperBound < number.lowerBound)
    }

    @Test("without a number in the list, a complaint's answer points to none", arguments: Language.allCases)
    func complaintWithoutPhone(_ language: Language) throws {
        let text = try text(.complaint, language) { $0.fullContacts = ["phone"] }
        #expect(!text.contains("+49 30 123456") && !text.contains(language.builtIn.complaintPhone))
    }

    private static let time = Observations.Intent(kind: "callback", words: "call me", time: "Thursday")

    @Test(
        "a wish to be called is said once, with what is known of it, and no time is agreed to",
        arguments: Language.allCases)
    func callback(_ language: Language) throws {
        let words = language.builtIn
        for (hasNumber, hasTime) in [(true, true), (true, false), (false, true), (false, false)] {
            let text = try text(.callback, language) { order in
                if !hasNumber { order.understood?.callbackNumber = nil }
                order.understood?.callbackTime = hasTime ? CallbackTime(BuiltInMailsTests.time) : nil
            }
            var sentences = [
                hasNumber
                    ? words.callbackNumber.replacing(
                        "{{callback_number}}",
                        with: "+49 3098765432 \(language.callWords.extension) 12")
                    : words.callback
            ]
            if hasTime {
                let quoted = language.callWords.quote.replacing("{words}", with: "Thursday")
                sentences.append(words.callbackTime.replacing("{{callback_time}}", with: quoted))
            }
            sentences += [hasNumber ? words.callbackWrong : words.callbackUnknown, words.callbackPassedOn]
            #expect(text.contains("\n\n" + sentences.joined(separator: " ") + "\n\n"), "\(text)")
        }
    }

    @Test("where nobody has the wish to be called any more, nobody is said to have it")
    func callbackNotWaiting() throws {
        let text = try text(.callback, .en) { $0.isWaiting = false }
        #expect(
            text.contains(" just reply to this email.\n\n") && !text.contains("Our team has your request"))
    }

    @Test("a slip mail says which message it is about, as far as it may", arguments: Language.allCases)
    func slip(_ language: Language) throws {
        let words = language.builtIn
        let zone = try #require(Zone("Europe/Berlin"))
        let order = ComposedMailTests.order(.slip)
        let arrived = words.arrived.replacing("{{company}}", with: "Example & Söhne").replacing(
            "{{received}}", with: language.receivedTime(order.received, zone: zone))
        let about = words.wroteAbout.replacing("{{subject}}", with: "Which colour?")
        #expect(try text(.slip, language).contains("\n\n\(about) \(arrived)\n\n"))
        let neutral = try text(.slip, language) { $0.isNeutral = true }
        #expect(neutral.contains("\n\n\(arrived)\n\n") && !neutral.contains("Which colour?"))
    }

    @Test(
        "the subject and the first sentence say in the same words that a message arrived",
        arguments: [
            (Language.en, "has arrived"), (.de, "ist angekommen"), (.fr, "est bien arrivé"),
            (.es, "ha llegado"),
            (.it, "è arrivato"), (.pt, "chegou"), (.nl, "is aangekomen"), (.pl, "dotarła"),
            (.sv, "har kommit fram"), (.da, "er kommet frem"),
        ])
    func arrival(_ language: Language, _ words: String) {
        #expect(language.neutralSubject(company: "Example").hasSuffix(words))
        #expect(language.builtIn.automatic.hasSuffix(words + "."))
    }
}
