import Mail

extension Signs {
    /// The rule that shows an automatic answer; nil if nothing does.
    mutating func answerRule() -> Rule? {
        if headers.autoSubmitted.hasPrefix("auto-replied") {
            noteAutoSubmitted()
            return .autoSubmitted
        }
        if let field = headers.answerField {
            notes.append("The header field \(field.shown) is one of automatic answers.")
            return .automaticAnswer
        }
        if let owner = headers.ruleOwner, owner == author?.key || owner.isEmpty && !headers.isResent {
            notes.append("A rule of the author's own mailbox sent it (Exchange).")
            return .automaticAnswer
        }
        if let key = author?.key,
            headers.loops.contains(where: { firstAddress(in: $0.unfolded)?.asciiLowercased == key })
        {
            notes.append("Its X-Loop field names its own author, as automatic answers' do.")
            return .automaticAnswer
        }
        if isAnswerPrecedence {
            notes.append("The header field Precedence says \(headers.precedence).")
            return .precedence
        }
        switch subject.answer {
        case .strong: break
        case .weak where weight >= 2: break
        default: return nil
        }
        notes.append("Its subject begins as automatic answers' do.")
        return .automaticSubject
    }

    /// Mail that says it is automatic, or comes from where nobody reads, and that answers ours or says that ours came in:
    /// the receipts of ticket systems and forms, which call themselves `auto-generated` and bulk.
    mutating func receiptRule() -> Rule? {
        if headers.isAutoSubmitted {
            guard headers.isReply || subject.isReply || isReceipt else { return nil }
            noteAutoSubmitted()
            return .autoSubmitted
        }
        if subject.isReply { return nil }
        if isBulkPrecedence, headers.massMailField == nil, headers.listField == nil, isPlainReceipt {
            notes.append("Precedence says \(headers.precedence), and its text that our message came in.")
            return .precedence
        }
        let isUnread = author.map { Signs.isNoReply($0.detail.base) } ?? false
        guard isUnread && isReceipt || asksForSilence && !headers.isReply && isAutomaticReceipt else {
            return nil
        }
        notes.append("Its sender wants no answer, and its text says that our message came in.")
        return .looksAutomatic
    }

    /// Mass mail says any words as well: that a ticket was opened, that somebody is away, or that it is automatic.
    private var isPlainReceipt: Bool {
        guard isReceipt else { return false }
        let counts = textSigns
        return counts.absence + counts.departure + counts.automatic > 0 || saysOpened
    }

    /// Mail under `X-Auto-Response-Suppress`, which people's mail has as well: its text must say that it is automatic.
    private var isAutomaticReceipt: Bool {
        let counts = textSigns
        return counts.automatic > 0 && counts.receipt > 0
    }

    /// Mail that a program wrote by itself, not as an answer (RFC 3834 §2: `auto-generated`).
    mutating func notificationRule() -> Rule? {
        if headers.isAutoSubmitted {
            noteAutoSubmitted()
            return .autoSubmitted
        }
        guard let field = headers.generatedField else { return nil }
        notes.append("The header field \(field.shown) is one of programs that write by themselves.")
        return .autoSubmitted
    }

    mutating func noteAutoSubmitted() {
        notes.append("The header field Auto-Submitted says \(headers.autoSubmitted.singleLine.cut(to: 40)).")
    }

    // MARK: Words

    /// Several signs of an automatic answer in the text, of which none suffices alone.
    var looksAutomatic: Bool { weight >= 3 }

    /// The words of an answer beside a field that says that it is automatic: that somebody is away, or that our message
    /// came in.
    private var isReceipt: Bool {
        guard text.count <= Signs.longestReceipt else { return false }
        if saysOpened { return true }
        let counts = textSigns
        let core = counts.absence &+ counts.departure &+ counts.receipt
        let least = subject.answer == .none ? 2 : 1
        return core > 0
            && 2 * counts.absence + 2 * counts.departure + counts.comeback + counts.receipt >= least
    }

    /// A ticket system's words, which may stand where a quote ends ("reply above this line").
    private var saysOpened: Bool {
        AutoReplyWords.opens.isFound(in: text)
            || headers.isAutoSubmitted
                && AutoReplyWords.opens.isFound(in: folded(reading.whole.text, limit: 1000))
    }

    /// Newsletters are longer, and say any words.
    private static let longestReceipt = 2000

    /// How much the text sounds like an automatic answer.
    private var weight: Int {
        let counts = textSigns
        let question = counts.isEmpty || !text.contains(UInt8(ascii: "?")) ? 0 : 2
        let core = 2 * counts.absence + 3 * counts.automatic + 2 * counts.departure
        return core + counts.comeback + counts.receipt + counts.mention - question
    }

    /// How often each sign stands in the beginning of the text, as often as it counts.
    private var textSigns: TextSigns {
        var counts = TextSigns()
        AutoReplyWords.texts.scan(text.count > 2000 ? Array(text.prefix(2000)) : text) { _, sign in
            switch sign {
            case .absence: counts.absence = 1
            case .automatic: counts.automatic = 1
            case .mention: counts.mention = 1
            case .departure: counts.departure = 1
            case .comeback: counts.comeback = min(counts.comeback + 1, 2)
            case .receipt: counts.receipt = min(counts.receipt + 1, 3)
            }
            return true
        }
        return counts
    }
}

/// How often the signs of an automatic answer stand in a text.
private struct TextSigns: Equatable {
    var absence = 0
    var automatic = 0
    var mention = 0
    var departure = 0
    var comeback = 0
    var receipt = 0

    var isEmpty: Bool { self == TextSigns() }
}
