extension LintCheck {
    /// What must be in a text: a name, an apology, a phone, the sender's address.
    mutating func checkPresence() {
        guard !text.isPartial else { return }
        let others = text.alsoShown.map {
            LintCheck(
                LintedText(source: $0, language: text.language, kind: text.kind, isHTML: text.isHTML), facts)
        }
        let all = [self] + others
        if !all.contains(where: \.hasName) {
            report(
                .missingName, offset: 0, "nobody is named: the reader does not learn who has the message",
                instead: "name {{team}}, or {{#person}}{{person}}{{/person}}", isError: true)
        }
        if text.kind == .complaint || text.kind == .slip, !all.contains(where: { $0.isFound(.sorry) }) {
            report(
                .missingSorry, offset: 0,
                text.kind == .slip
                    ? "we break our word here, and the text does not say sorry"
                    : "somebody complains, and the text does not say sorry",
                instead: "say it plainly, as “\(LintWords.of(text.language).sorryExample)”")
        }
        if text.kind == .complaint, !facts.phones.isEmpty, !all.contains(where: \.namesNumber) {
            report(
                .complaintWithoutPhone, offset: 0, "somebody complains, and the text gives no number",
                instead: "write {{#phone}}{{phone}}{{/phone}}, or list what is open with {{#open}}",
                isError: false)
        }
        if facts.hasTarget, LintCheck.promising.contains(text.kind),
            !all.contains(where: \.reading.saysPromise)
        {
            report(
                .promiseUnsaid, offset: 0,
                "the campaign has a target, and the text does not say by when somebody will answer",
                instead: "put {{>promise}} into it, or {{#promise}}…{{due}}…{{/promise}}", isError: false)
        }
        checkPostalIdentity(all)
    }

    /// The mails that may carry a promise to somebody who wrote.
    private static let promising: Set<MailKind> = [
        .acknowledgement, .question, .complaint, .callback, .order,
    ]

    var namesNumber: Bool {
        reading.names.contains("phone") || reading.names.contains("open")
            || reading.marks.contains { $0.kind == .phone }
    }

    private var hasName: Bool {
        if reading.names.contains("team") || reading.names.contains("person") { return true }
        return isSeen(facts.teamName) || facts.personName.map(isSeen) == true
    }

    /// Whether the words are seen one behind the other.
    private func isSeen(_ name: String) -> Bool {
        let words = lintWords(name)
        guard let first = words.first, reading.tokens.count >= words.count else { return false }
        for start in 0...(reading.tokens.count - words.count) where reading.tokens[start].word == first {
            if words.indices.allSatisfy({ reading.tokens[start + $0].word == words[$0] }) { return true }
        }
        return false
    }

    private mutating func checkPostalIdentity(_ all: [LintCheck]) {
        guard facts.postalIdentityRequired, let identity = facts.postalIdentity, !identity.isEmpty else {
            return
        }
        let isThere = all.contains { $0.reading.names.contains("postal_identity") || $0.isSeen(identity) }
        guard !isThere else { return }
        report(
            .missingPostalIdentity, offset: 0,
            "the sender's postal address is required, and the text does not have it",
            instead: "put “\(identity)” at the end of the text or into the layout")
    }
}
