import Mail
import Testing
import Triage

struct IntentSubjectTests {
    @Test(
        "a subject of the customer's own counts, that of the mail that is answered does not",
        arguments: [
            ("Rückruf erbeten", "Guten Tag,\n\nbitte ab 14 Uhr unter 030 1234567.", "+49301234567", "14:00"),
            ("Rückrufbitte", "030 1234567, morgen ab 14 Uhr", "+49301234567", "14:00"),
            ("Please call me", "My number is +44 20 7946 0958, after 2 pm.", "+442079460958", "14:00"),
            ("Tilbagekald: ring til mig", "Mit nummer er 20 12 34 56, efter kl. 14", "+4520123456", "14:00"),
            ("Re: Please call me", "How large is the tent?", nil, nil),
            ("AW: Rufen Sie uns an", "Wie groß ist das Zelt?", nil, nil),
        ] as [(String, String, String?, String?)])
    func subject(_ subject: String, _ text: String, _ number: String?, _ from: String?) {
        let letter = Letter(subject: subject, text: text)
        let message = InternetMessage(letter.bytes)
        let observations = Observations(
            letter.judgement, Reading(message), IntentPatterns(country: "DE"), writtenOn: nil)
        let wish = observations.intents?.first { $0.kind == "callback" }
        #expect((wish == nil) == (number == nil))
        #expect(wish?.value == number && wish?.from == from)
    }
}
