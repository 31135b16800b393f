package import Mail

/// What an out-of-office notice tells that helps people.
package struct AbsenceNotice: Sendable, Equatable {
    /// The first day on which the author is back, at 00:00 UTC.
    package var backOn: Moment?
    /// The last day of the absence, at 00:00 UTC, where the text says "until".
    package var until: Moment?
    /// The author has left for good.
    package var hasLeft = false
    /// Addresses to write to instead.
    package var alternatives: [String] = []

    package init() {}

    var isEmpty: Bool { self == AbsenceNotice() }

    /// Reads the notice.
    ///
    /// - Parameters:
    ///   - subject: folded; `AUTO: Ann is out of the office (returning 5 May)`.
    ///   - text: what the author wrote now.
    ///   - sent: the message's date, by which days without a year are understood.
    ///   - own: addresses, as `Mailbox.key`, that are no alternative: the author's and ours.
    init(subject: [UInt8], text: String, sent: Moment?, own: Set<String>) {
        let body = folded(text, limit: 3000)
        hasLeft =
            AutoReplyWords.departures.isFound(in: subject) || AutoReplyWords.departures.isFound(in: body)
        for source in [body, subject] where until == nil && backOn == nil { readDates(source, sent) }
        var seen = own
        for (address, _) in addresses(in: Array(text.utf8.prefix(6000)), limit: 20) {
            guard let mailbox = Mailbox(address), mailbox.domain.contains("."),
                seen.insert(mailbox.key).inserted
            else { continue }
            alternatives.append(address)
        }
        alternatives = Array(alternatives.prefix(5))
    }

    /// Each date is taken by the word before it in its sentence, or behind it (`24日まで`).
    private mutating func readDates(_ text: [UInt8], _ sent: Moment?) {
        var last = 0
        for (range, day) in DayReader.days(in: text, sent: sent).prefix(12) {
            let before = Array(text[max(last, range.lowerBound - 48)..<range.lowerBound])
            let after = Array(text[range.upperBound..<min(text.count, range.upperBound + 16)])
            last = range.upperBound
            switch AbsenceNotice.role(before, after) {
            case .until: until = max(until ?? day, day)
            case .back: backOn = backOn ?? day
            case nil: break
            }
        }
        if let end = until, let back = backOn, back <= end { backOn = nil }  // from … to …
    }

    private enum Role: Sendable { case until, back }

    private static func role(_ before: [UInt8], _ after: [UInt8]) -> Role? {
        var role: Role?
        roles.scan(before) { range, found in
            role = found
            return true
        }
        let words = before.split { !($0.isLetter || $0 >= 0x80 || $0 == UInt8(ascii: "/")) }
        if let word = words.suffix(3).last(where: { roles.word($0) != nil }), let short = roles.word(word) {
            role = role ?? short
        }
        var behind: Role?
        if let first = rolesBehind.first(in: after), first.range.lowerBound < 10 { behind = first.meaning }
        return behind ?? role
    }

    private static let rolesBehind = Phrases<Role>(
        wordList(
            "まで | までは | までの間 | 까지 | tarihine kadar | 'e kadar | 'a kadar | -ig | ig szabadsag* | asti | saakka"
        ).map { ($0, .until) }
            + wordList("に戻 | より通常 | から出社 | 以降 | 부터 | 回来 | 返回 | 恢复 | tarihinde don* | -tol | -tel").map {
                ($0, .back)
            })

    private static let roles = Phrases<Role>(
        wordList(
            """
            until | till | through | thru | up to | up until | bis | bis zum | bis einschliesslich | jusqu'au | jusqu'a | jusque
            au | hasta | hasta el | fino al | fino a | sino al | al | ate | ate ao | ate o dia | ate dia | tot | tot en met | t/m
            til | til og med | till | till och med | t.o.m | asti | saakka | do | do dnia | do konce | ig | pana | pana la | pana pe
            pana in | kadar | μεχρι | εωσ | до | по | включно до | עד | حتى | إلى | الى | تا | 至 | 到 | 直到 | ถึง | จนถึง | den | hingga | sampai | to
            """
        ).map { ($0, .until) }
            + wordList(
                """
                back on | be back | returning | return | returning on | return on | back in the office on | back | from | starting
                as of | resume | wieder ab | ab dem | ab | zuruck am | zuruck | wieder am | wieder im buro am | wieder da | wieder
                de retour le | de retour | retour le | mon retour | a partir du | regreso el | regreso | vuelvo el | regresare
                a partir del | volvere | rientro il | rientro | rientrero | dal | a partire dal | sarò di ritorno | regresso
                retorno | volto | a partir de | retorno dia | terug op | terug | weer aanwezig | vanaf | weer | tilbage | tilbake
                tillbaka | igen den | ater | palaan | takaisin | wracam | bede dostepn* | od | zpet | vratim se | opet | spat
                visszaterek | revin | ma intorc | ma voi intoarce | din data de | donecegim | donus | επιστρεφω | επιστροφη
                вернусь | выйду | буду | с | повернуся | з | אחזור | اعود | سأعود | 于 | 将于 | tro lai | kembali
                """
            ).map { ($0, .back) })
}
