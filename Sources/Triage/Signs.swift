import Mail

/// The signs in a message by which lane and silence are decided, each looked up once.
struct Signs {
    let message: InternetMessage
    /// The mailboxes of From.
    let authors: [NamedMailbox]
    let arrival: Arrival
    let reading: Reading
    let headers: HeaderSigns
    let subject: SubjectSigns
    /// The type of a `multipart/report`, empty if it names none; nil for any other message.
    let reportType: String?
    /// What the author wrote now, folded.
    let text: [UInt8]
    /// What is noticed on the way, in words for people.
    var notes: [String] = []

    init(_ message: InternetMessage, _ arrival: Arrival, _ reading: Reading) {
        self.message = message
        self.reading = reading
        self.arrival = arrival
        authors = message.from
        headers = HeaderSigns(message.headers)
        subject = SubjectSigns(message.subject)
        let type = message.parts[0].contentType
        reportType =
            type.value == "multipart/report" ? type.parameters["report-type"]?.asciiLowercased ?? "" : nil
        text = folded(reading.new)
    }

    /// The one author; nil where there is not exactly one.
    var author: Mailbox? { authors.count == 1 ? authors[0].mailbox : nil }

    /// Words of the author's name and address, folded.
    var authorNames: Set<[UInt8]> {
        guard let author = authors.first else { return [] }
        let local = author.address.utf8.prefix { $0 != UInt8(ascii: "@") }
        let words = folded(author.name + " " + String(decoding: local, as: UTF8.self), limit: 200)
        return Set(words.split { !($0.isLetter || $0 >= 0x80) }.map(Array.init))
    }

    // MARK: Who

    /// The address that wrote, with what forwarders made of it undone.
    var origin: Mailbox? { arrival.sender.mailbox.map(rewrittenOrigin) }

    /// A null sender, or a mail system by its address or its name.
    var isFromDaemon: Bool { arrival.sender == .null || isDaemonAuthor }

    /// The author is a mail system by its address or its name.
    var isDaemonAuthor: Bool {
        guard let author = authors.first else { return false }
        let local = author.mailbox?.detail.base ?? author.address.inLowerCase
        return Signs.isDaemon(local, tag: nil)
            || Signs.daemonNames.isFound(in: folded(author.name, limit: 80))
    }

    /// Whether it answers something of ours: it came to an address with a token, or names a Message-ID of our domain.
    /// Ids of the sending service that carries our campaigns are known to the caller only (`Arrival.answersOurs`).
    var answersOurs: Bool {
        if arrival.answersOurs { return true }
        guard headers.isReply else { return false }
        var domains = Set(arrival.campaignAddresses.compactMap { Mailbox($0)?.domainKey })
        if arrival.isRecipientAssumed {
            let to = message.addresses("to")
            guard to.count == 1, !message.headers.contains("cc"), let mailbox = to[0].mailbox else {
                return false
            }
            domains = [mailbox.domainKey]
        }
        return (message.inReplyTo + message.references.suffix(20)).contains { id in
            guard let at = id.utf8.lastIndex(of: UInt8(ascii: "@")) else { return false }
            let host = String(id[id.index(after: at)...].dropLast()).asciiLowercased
            return domains.contains { host == $0 || host.hasSuffix("." + $0) }
        }
    }

    // MARK: Lists

    /// A person's answer to us that a forwarding list or group only passed on: it answers ours, and its envelope sender
    /// is still the author.
    var isForwardedReply: Bool {
        guard headers.massMailField == nil, let author, let origin, origin.key == author.key,
            !headers.isAutoSubmitted
        else { return false }
        return answersOurs
    }

    /// A person's answer that names an address of ours, whoever passed it on: the lane is then a person's, though an
    /// envelope sender that is a list's is never answered. An address is named in To or Cc as the author wrote it.
    var isAnswerToUs: Bool {
        guard headers.isReply, subject.isReply, headers.massMailField == nil, !headers.isAutoSubmitted,
            !isDaemonAuthor, let author, !Signs.isNoReply(author.detail.base),
            !["bulk", "junk"].contains(headers.precedence)
        else { return false }
        guard arrival.answersOurs || namesCampaign else { return false }
        return headers.hasListField || !answersItself
    }

    /// Mail to a group of our own that stands before the campaign: its address is one of the campaign's. Its posts are
    /// written to us, answer or not.
    var isOwnGroupsPost: Bool {
        guard headers.massMailField == nil, !headers.isAutoSubmitted, !isDaemonAuthor, let author,
            !Signs.isNoReply(author.detail.base), !["bulk", "junk"].contains(headers.precedence)
        else { return false }
        return message.headers.fields.contains { field in
            ["list-post", "mailing-list", "x-mailing-list", "x-beenthere"].contains(field.key)
                && isCampaign(field.unfolded)
        }
    }

    /// `<mailto:care@shop.example>`, `list care@shop.example; contact …`
    private func isCampaign(_ value: String) -> Bool {
        let words = value.utf8.prefix(400).split { " <>:;,?\t".utf8.contains($0) }
        return words.contains { word in
            guard word.contains(UInt8(ascii: "@")) else { return false }
            return Mailbox(String(decoding: word, as: UTF8.self)).map {
                arrival.campaignAddresses.contains($0.baseKey)
            } ?? false
        }
    }

    /// A list's field, but not on a list's own post.
    var isPassedOn: Bool { isForwardedReply || isAnswerToUs || isOwnGroupsPost }

    /// An answer under which the author's sales tool wrote a `List-Unsubscribe`, and nothing else of a list.
    var isToolsAnswer: Bool {
        guard isAnswerToUs, !headers.hasListField, let author, let origin else { return false }
        return author.key == origin.key
    }

    private var namesCampaign: Bool {
        ["to", "cc"].contains { name in
            message.addresses(name).contains {
                $0.mailbox.map { arrival.campaignAddresses.contains($0.baseKey) } ?? false
            }
        }
    }

    /// Whether it goes on with a message of its own sending system: a series of mass mail does.
    private var answersItself: Bool {
        guard let own = message.messageID.flatMap({ Signs.host($0.dropLast()) }) else { return true }
        return message.headers.fields.contains { field in
            field.key == "in-reply-to"
                && field.unfolded.split(whereSeparator: { $0 == "<" || $0 == ">" || $0 == " " })
                    .contains { Signs.host($0) == own }
        }
    }

    private static func host(_ id: Substring) -> String? {
        id.utf8.lastIndex(of: UInt8(ascii: "@")).map { String(id[$0...]).asciiLowercased }
    }

    /// `Precedence` of lists and mass mail; other values (`normal`, `first-class`, `special-delivery`, …) are people's.
    var isBulkPrecedence: Bool { ["bulk", "list", "junk"].contains(headers.precedence) }

    var isAnswerPrecedence: Bool {
        ["auto_reply", "auto-reply", "autoreply"].contains(headers.precedence)
    }

    // MARK: Report parts

    /// Whether the message itself has such a part; one within a forwarded report makes no report of it.
    func hasPart(_ types: String...) -> Bool {
        message.parts.dropFirst().contains { types.contains($0.contentType.value) && ($0.parent ?? 0) == 0 }
    }
}
