/// What the linter of words looks for. The raw value is the name that people read and type.
package enum LintRule: String, Sendable, Hashable, CaseIterable {
    // What turns people away.
    case doNotReply = "do-not-reply"
    case noReplyAddress = "no-reply-address"
    case noPhone = "no-phone"

    // What may not be true when it is read.
    case typedDuration = "typed-duration"
    case typedHours = "typed-hours"
    case typedDate = "typed-date"
    case vagueTime = "vague-time"
    case unstaffedPromise = "unstaffed-promise"
    case unconfirmedRemoval = "unconfirmed-removal"

    // What is missing.
    case missingSorry = "missing-sorry"
    case missingName = "missing-name"
    case complaintWithoutPhone = "complaint-without-phone"
    case missingPostalIdentity = "missing-postal-identity"
    case promiseUnsaid = "promise-unsaid"
    case partsDiffer = "parts-differ"

    // How it is said.
    case allCaps = "all-caps"
    case exclamationMarks = "exclamation-marks"
    case corporateFiller = "corporate-filler"
    case marketing
    case hardToRead = "hard-to-read"
    case tooLong = "too-long"
    case wrongLanguage = "wrong-language"
    case placeholderLeft = "placeholder-left"

    // Links and HTML.
    case brokenLink = "broken-link"
    case insecureLink = "insecure-link"
    case misleadingLink = "misleading-link"
    case remoteContent = "remote-content"
    case activeContent = "active-content"
    case missingAlt = "missing-alt"
    case missingLang = "missing-lang"
    case brokenHTML = "broken-html"

    // The campaign as a whole.
    case fewContacts = "few-contacts"
    case noPersonContact = "no-person-contact"
    case languagesIncomplete = "languages-incomplete"
}

/// Something in a text that a customer should not have to read, for the person who writes it.
package struct LintFinding: Sendable, Equatable {
    /// Lines and columns count from 1; both are 0 where the campaign as a whole is meant.
    package var line: Int
    package var column: Int
    package var rule: LintRule
    /// What was found, and why it is wrong.
    package var message: String
    /// What to write instead.
    package var instead: String
    /// Whether the text must not be sent; else it could be better.
    package var isError: Bool

    package init(
        line: Int, column: Int, rule: LintRule, message: String, instead: String, isError: Bool
    ) {
        (self.line, self.column, self.rule) = (line, column, rule)
        (self.message, self.instead, self.isError) = (message, instead, isError)
    }
}
