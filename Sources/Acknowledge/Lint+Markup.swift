extension LintCheck {
    /// Markup that is not closed: mail clients guess where it ends, each in its own way.
    mutating func checkMarkup() {
        for (offset, what) in reading.unfinished { report(what, at: offset) }
        for (offset, flaw) in reading.imbalances { report(flaw, at: offset) }
    }

    private mutating func report(_ what: LintUnfinished, at offset: Int) {
        let (message, instead) =
            switch what {
            case .tag:
                (
                    "the tag is never closed; what follows it is lost",
                    "close the tag with “>”, and its values with the quote that they begin with"
                )
            case .value:
                ("the value is never closed; what follows it is lost", "add the quote with which it begins")
            case .comment: ("the comment is never closed; everything after it is lost", "add -->")
            case .raw(let name):
                ("<\(name)> is never closed; everything after it is lost", "add </\(name)> where it ends")
            }
        report(.brokenHTML, offset: offset, message, instead: instead)
    }

    private mutating func report(_ flaw: LintBalance.Flaw, at offset: Int) {
        switch flaw {
        case .neverClosed(let name, let isAtEnd):
            report(
                .brokenHTML, offset: offset,
                name == "a"
                    ? "<a> is never closed: all that follows becomes a part of the link"
                    : "<\(name)> is never closed",
                instead: "add </\(name)> where it ends", isError: !isAtEnd || !mayLeaveOpen)
        case .closedTooLate(let name):
            report(
                .brokenHTML, offset: offset, "<\(name)> is closed behind the end of what it stands in",
                instead: "put </\(name)> before that end", isError: false)
        case .closesNothing(let name):
            guard !mayLeaveOpen else { return }
            report(
                .brokenHTML, offset: offset, "</\(name)> closes nothing",
                instead: "take it out, or write <\(name)> where it should begin", isError: false)
        }
    }

    /// Whether another part may close what this one opens: a page is whole, a piece of one need not be.
    private var mayLeaveOpen: Bool {
        text.isPartial && !reading.elements.contains { $0.name == "html" || $0.name == "body" }
            && !text.source.contains("{{$")
    }
}
