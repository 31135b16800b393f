import Testing
import Triage

struct ConversationSubjectTests {
    @Test(
        "marks of answers and forwards, a list's tag and blanks are taken off",
        arguments: [
            ("Spring offer", "spring offer"), ("Re: Spring offer", "spring offer"),
            ("RE: AW: Spring offer", "spring offer"),
            ("Re[2]: Spring  offer", "spring offer"), ("Re^3: Spring offer", "spring offer"),
            ("Re(4): Spring offer", "spring offer"),
            ("SV: VS: Spring", "spring"), ("Antwort: Spring", "spring"), ("TR : Spring", "spring"),
            ("RIF: R: Spring", "spring"),
            ("Odp: Spring", "spring"), ("Ynt: Spring", "spring"), ("回复：春", "春"), ("RE：Spring", "spring"),
            ("Απ: Spring", "spring"),
            ("Fwd: Fw: WG: Spring", "spring"), ("Re: [news] Spring", "spring"),
            ("[news] Spring", "[news] spring"),
            ("Re:", ""), ("", ""), ("Reply: no mark", "reply: no mark"), ("Rechnung: 5", "rechnung: 5"),
            ("a: b", "a: b"),
        ])
    func key(_ subject: String, _ key: String) { #expect(ConversationSubject(subject).key == key) }

    @Test(
        "the outermost mark says whether it is a forward",
        arguments: [
            ("Fwd: Spring", true), ("WG: Re: Spring", true), ("TR: Spring", true), ("Re: Fwd: Spring", false),
            ("Spring", false),
        ])
    func forward(_ subject: String, _ isForward: Bool) {
        #expect(ConversationSubject(subject).isForward == isForward)
    }

    @Test(
        "a subject goes on with the same one, its beginning, or what a client left of it",
        arguments: [
            ("Re: Spring offer", "Spring offer", true), ("", "Spring offer", true),
            ("Re:", "Spring offer", true),
            ("Order 22", "Spring offer", false), ("Order 22 (was: Spring offer)", "Spring offer", false),
            (
                "Re: Our spring offer for you and all", "Our spring offer for you and all of your friends",
                true
            ),
            ("Spring", "Spring offer", false),
            ("Spring offer 2027 (was: Spring offer 2026)", "Spring offer 2026", false),
            ("Re: Automatic reply: your message has arrived", "Spring offer", true),
        ])
    func goesOn(_ new: String, _ old: String, _ continues: Bool) {
        let automatic = ["automatic reply:"]
        #expect(
            ConversationSubject(new, automatic: automatic).continues(
                ConversationSubject(old, automatic: automatic)) == continues)
    }

    @Test("a subject of nothing but marks is read to its end")
    func marks() {
        #expect(ConversationSubject(String(repeating: "Re: ", count: 20_000)).key.utf8.count < 80_000)
    }
}
