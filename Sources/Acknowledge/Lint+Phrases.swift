extension LintCheck {
    /// Phrases that say what no customer should read, whatever stands around them.
    mutating func checkPhrases() {
        for item in found {
            let phrase = quote(item.range)
            switch item.topic {
            case .doNotReply: checkNoReply(item, phrase)
            case .noPhone: checkNoPhone(item, phrase)
            case .personReads: checkPerson(item, phrase)
            case .removed: checkRemoved(item, phrase)
            case .filler:
                report(
                    .corporateFiller, token: item.range.lowerBound,
                    "\(phrase) is said by machines, not by people",
                    instead: item.meaning.instead.isEmpty
                        ? "say it as you would face to face, or leave it out" : item.meaning.instead,
                    isError: false)
            case .marketing:
                report(
                    .marketing, token: item.range.lowerBound,
                    "\(phrase) advertises to somebody who waits for an answer",
                    instead: "leave it out; an acknowledgement sells nothing", isError: false)
            case .vague:
                report(
                    .vagueTime, token: item.range.lowerBound,
                    "\(phrase) says nothing: the reader does not know when",
                    instead: LintCheck.dueInstead, isError: false)
            case .placeholder, .alwaysOpen, .deadline, .mayNotReply, .pastTime, .answering, .otherMatter,
                .ourselves,
                .since, .sorry:
                break
            }
        }
        checkPlaceholders()
    }

    static let dueInstead =
        "write {{due}} in a {{#promise}}…{{/promise}} section: the time is measured, and left out where none is known"

    private mutating func checkNoReply(_ item: Found, _ phrase: String) {
        guard !isFound(.mayNotReply, in: item.range) else { return }
        report(
            .doNotReply, token: item.range.lowerBound,
            "\(phrase) turns the customer away; replies to this mail are kept and read",
            instead: "say that replying is the way to go on: “To add something, just reply to this mail.”")
    }

    private mutating func checkNoPhone(_ item: Found, _ phrase: String) {
        guard facts.phones.isEmpty, !hasNumber else { return }
        report(
            .noPhone, token: item.range.lowerBound,
            "\(phrase), and no number is given: there is no way to speak to anybody",
            instead: "give a phone or call-back under contacts, and list what is open with {{#open}}")
    }

    /// Whether a number to dial is in the text.
    private var hasNumber: Bool {
        reading.names.contains("phone") || reading.names.contains("open")
            || reading.marks.contains { $0.kind == .phone }
    }

    private mutating func checkPerson(_ item: Found, _ phrase: String) {
        guard !facts.hasTeamHours, !sections(item).contains(.staffed) else { return }
        report(
            .unstaffedPromise, token: item.range.lowerBound,
            "\(phrase) is a promise, and the team has no hours in which anybody could keep it",
            instead: "give the team its hours, or put the sentence into {{#staffed}}…{{/staffed}}")
    }

    private mutating func checkRemoved(_ item: Found, _ phrase: String) {
        guard !sections(item).contains(.unsubscribed) else { return }
        report(
            .unconfirmedRemoval, token: item.range.lowerBound,
            "\(phrase) is said before the owner of the list confirmed it",
            instead: "say that the wish was passed on; say “done” only in {{#unsubscribed}}…{{/unsubscribed}}"
        )
    }

    /// The sections that some part of a phrase lies in.
    private func sections(_ item: Found) -> LintSections {
        item.range.reduce(into: []) { sections, token in
            sections.formUnion(reading.glyphs[reading.tokens[token].range.lowerBound].sections)
        }
    }
}
