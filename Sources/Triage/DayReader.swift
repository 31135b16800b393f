import Mail

/// Finds days in folded text, in the forms of many languages: `24 June`, `June 24th, 2026`, `24. Juni`, `24/06/2026`,
/// `24.6.`, `2026-06-24`, `6月24日`, `6월 24일`. A day without a year is the next one after `sent`; where day and month
/// can be taken either way, the earlier such day not before `sent`.
enum DayReader {
    static func days(in text: [UInt8], sent: Moment?) -> [(range: Range<Int>, day: Moment)] {
        var found: [(range: Range<Int>, day: Moment)] = []
        var position = 0
        while position < text.count, found.count < 20 {
            guard text[position].isDigit, position == 0 || !text[position - 1].isDigit else {
                if isWordEdge(text, position),
                    let (length, month) = months.match(text, at: position) ?? shortMonth(text, position),
                    let (end, day) = monthFirst(text, position + length, month, sent)
                {
                    found.append((position..<end, day))
                    position = end
                } else {
                    position += 1
                }
                continue
            }
            if let (end, day) = dayFirst(text, position, sent) {
                found.append((position..<end, day))
                position = end
            } else {
                while position < text.count, text[position].isDigit { position += 1 }
            }
        }
        return found
    }

    // MARK: Forms

    /// `June 24`, `June 24th, 2026`.
    private static func monthFirst(_ text: [UInt8], _ start: Int, _ month: Int, _ sent: Moment?) -> (
        Int, Moment
    )? {
        var position = skip(text, start, " .,")
        guard let (day, end) = number(text, position, digits: 1...2) else { return nil }
        position = skipSuffix(text, end)
        if position < text.count, text[position] == UInt8(ascii: ":") { return nil }  // a time
        let (year, yearEnd) = year(text, position)
        return moment(year, month, day, sent).map { (yearEnd, $0) }
    }

    private static func dayFirst(_ text: [UInt8], _ start: Int, _ sent: Moment?) -> (Int, Moment)? {
        guard let (first, end) = number(text, start, digits: 1...4), end < text.count else { return nil }
        let next = text[end]
        if end - start == 4 {
            return isSeparator(next)
                ? yearFirst(text, first, end, sent) : yearFirstIdeographic(text, first, end, sent)
        }
        guard end - start <= 2 else { return nil }
        if let day = ideographic(text, first, end, nil, sent) { return day }
        if isSeparator(next), let (second, secondEnd) = number(text, end + 1, digits: 1...2) {
            return numeric(text, first, second, secondEnd, separator: next, sent)
        }
        // `24 June`, `24. Juni`, `24 de junio`, `24th of June`
        var position = skip(text, skipSuffix(text, end), " .-,")
        for word in ["de ", "of ", "di ", "d'", "del ", "do ", "να "]
        where text[position...].starts(with: word.utf8) {
            position += word.utf8.count
            break
        }
        guard let (length, month) = months.match(text, at: position) ?? shortMonth(text, position) else {
            return nil
        }
        let (year, yearEnd) = year(text, position + length)
        return moment(year, month, first, sent).map { (yearEnd, $0) }
    }

    /// `2026-06-24`.
    private static func yearFirst(_ text: [UInt8], _ year: Int, _ end: Int, _ sent: Moment?) -> (Int, Moment)?
    {
        guard let (month, monthEnd) = number(text, end + 1, digits: 1...2), monthEnd < text.count,
            text[monthEnd] == text[end], let (day, dayEnd) = number(text, monthEnd + 1, digits: 1...2)
        else { return nil }
        return moment(year, month, day, sent).map { (dayEnd, $0) }
    }

    /// `24/06/2026`, `6/24`, `24.06.`; a lone `5.1` is none.
    private static func numeric(
        _ text: [UInt8], _ first: Int, _ second: Int, _ end: Int, separator: UInt8, _ sent: Moment?
    ) -> (Int, Moment)? {
        var (year, position): (Int?, Int) = (nil, end)
        if end < text.count, text[end] == separator {
            position = end + 1
            if let (value, valueEnd) = number(text, skip(text, position, " "), digits: 2...4),
                valueEnd - position != 3
            {
                (year, position) = (value < 100 ? value + 2000 : value, valueEnd)
            }
        } else if separator != UInt8(ascii: "/") {
            return nil
        }
        let dayFirst = moment(year, second, first, sent)
        guard separator == UInt8(ascii: "/"), let monthFirst = moment(year, first, second, sent) else {
            return dayFirst.map { (position, $0) }
        }
        guard let dayFirst else { return (position, monthFirst) }
        let floor = sent.map { $0.seconds - 86_400 } ?? .min
        return (position, [dayFirst, monthFirst].filter { $0.seconds >= floor }.min() ?? dayFirst)
    }

    /// `6月24日`, `6월 24일`.
    private static func ideographic(_ text: [UInt8], _ month: Int, _ end: Int, _ year: Int?, _ sent: Moment?)
        -> (Int, Moment)?
    {
        let marks = ["月", "월"]
        guard let mark = marks.first(where: { text[end...].starts(with: $0.utf8) }),
            let (day, dayEnd) = number(text, skip(text, end + mark.utf8.count, " "), digits: 1...2)
        else { return nil }
        let isDay = ["日", "일", "号", "號"].contains { text[dayEnd...].starts(with: $0.utf8) }
        return moment(year, month, day, sent).map { (dayEnd + (isDay ? 3 : 0), $0) }
    }

    /// `2026年6月24日`.
    private static func yearFirstIdeographic(_ text: [UInt8], _ year: Int, _ end: Int, _ sent: Moment?) -> (
        Int, Moment
    )? {
        guard ["年", "년"].contains(where: { text[end...].starts(with: $0.utf8) }),
            let (month, monthEnd) = number(text, skip(text, end + 3, " "), digits: 1...2),
            monthEnd <= text.count
        else { return nil }
        return ideographic(text, month, monthEnd, year, sent)
    }

    // MARK: Pieces

    private static func isSeparator(_ byte: UInt8) -> Bool { "./-".utf8.contains(byte) }

    private static func skip(_ text: [UInt8], _ start: Int, _ marks: StaticString) -> Int {
        var position = start
        let set = marks.withUTF8Buffer { Array($0) }
        while position < text.count, set.contains(text[position]) { position += 1 }
        return min(position, text.count)
    }

    /// `st`, `nd`, `rd`, `th`, `er`, `º`.
    private static func skipSuffix(_ text: [UInt8], _ start: Int) -> Int {
        for suffix in ["st", "nd", "rd", "th", "er", ".", "º", "°", "-го", "го", "-е", "-a"]
        where text[min(start, text.count)...].starts(with: suffix.utf8) {
            return start + suffix.utf8.count
        }
        return start
    }

    private static func number(_ text: [UInt8], _ start: Int, digits: ClosedRange<Int>) -> (Int, Int)? {
        var position = start
        var value = 0
        while position < text.count, text[position].isDigit, position - start < 5 {
            value = value * 10 + Int(text[position] - 0x30)
            position += 1
        }
        return digits.contains(position - start) ? (value, position) : nil
    }

    /// A year behind a day and month; nil and where it began if there is none.
    private static func year(_ text: [UInt8], _ start: Int) -> (Int?, Int) {
        var position = skip(text, start, " ,.")
        for word in ["de ", "del ", "of "] where text[position...].starts(with: word.utf8) {
            position += word.utf8.count
        }
        guard let (value, end) = number(text, position, digits: 4...4), (1990...2100).contains(value) else {
            return (nil, start)
        }
        return (value, end)
    }

    /// 00:00 UTC of that day; without a year the next such day after `sent`, or one of the last 30 days.
    private static func moment(_ year: Int?, _ month: Int, _ day: Int, _ sent: Moment?) -> Moment? {
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        if let year {
            let time = CivilTime(year: year, month: month, day: day)
            return time.isPlausible ? time.moment() : nil
        }
        guard let sent else { return nil }
        let now = CivilTime(sent)
        for year in [now.year, now.year + 1] {
            let time = CivilTime(year: year, month: month, day: day)
            if time.isPlausible, time.moment().seconds >= sent.seconds - 30 * 86_400 { return time.moment() }
        }
        return nil
    }

    private static func shortMonth(_ text: [UInt8], _ position: Int) -> (length: Int, meaning: Int)? {
        let word = text[min(position, text.count)...].prefix { $0.isLetter }
        return months.word(word).map { (word.count, $0) }
    }

    /// The number of the month that a folded word names.
    static func month(_ word: ArraySlice<UInt8>) -> Int? {
        if let short = months.word(word) { return short }
        guard let (length, month) = months.match(Array(word), at: 0), length == word.count else { return nil }
        return month
    }

    /// Month names by number, in the cases in which they stand behind a day.
    private static let months = Phrases<Int>(
        wordList(
            """
            1: january jan januar jan janvier janv enero ene gennaio gen janeiro januari tammikuuta tammikuun stycznia styczen ledna leden januara januar ianuarie ocak ιανουαριου января янв січня януари ינואר يناير sijecnja januara januaris jaanuar sausio
            2: february feb februar fevrier fevr febrero febbraio fevereiro fev februari helmikuuta helmikuun lutego luty unora unor februara februarie subat φεβρουαριου февраля фев лютого февруари פברואר فبراير veljace februara februar
            3: march mar marz maerz mars marzo marco maart mrt marts maaliskuuta maaliskuun marca marzec brezna brezen marcius martie mart μαρτιου марта мар березня март מרץ مارس ozujka marta
            4: april apr avril abril abr aprile huhtikuuta huhtikuun kwietnia kwiecien dubna duben aprila aprilis aprilie nisan απριλιου апреля апр квітня април אפריל أبريل ابريل travnja aprila
            5: may mai mayo maggio mag maio mei maj toukokuuta toukokuun maja kvetna kveten majus mayis μαιου мая май травня מאי مايو svibnja
            6: june jun juni juin junio giugno giu junho kesakuuta kesakuun czerwca czerwiec cervna cerven juna junius iunie haziran ιουνιου июня июн червня юни יוני يونيو lipnja
            7: july jul juli juillet juil julio luglio lug julho heinakuuta heinakuun lipca lipiec cervence cervenec jula julius iulie temmuz ιουλιου июля июл липня юли יולי يوليو srpnja
            8: august aug aout agosto ago augustus augusti elokuuta elokuun sierpnia sierpien srpna srpen augusta augusztus agustos αυγουστου августа авг серпня август אוגוסט أغسطس اغسطس kolovoza avgusta
            9: september sep sept septembre septiembre settembre set setembro syyskuuta syyskuun wrzesnia wrzesien zari septembra szeptember septembrie eylul σεπτεμβριου сентября сен вересня септември ספטמבר سبتمبر rujna
            10: october oct oktober okt octobre octubre ottobre ott outubro out lokakuuta lokakuun pazdziernika rijna rijen oktobra oktober octombrie ekim οκτωβριου октября окт жовтня октомври אוקטובר أكتوبر اكتوبر listopada
            11: november nov novembre noviembre novembro marraskuuta marraskuun listopada listopad listopadu novembra november noiembrie kasim νοεμβριου ноября ноя листопада ноември נובמבר نوفمبر studenoga studenog
            12: december dec dezember dez decembre diciembre dic dicembre dezembro joulukuuta joulukuun grudnia prosince prosinec decembra december decembrie aralik δεκεμβριου декабря дек грудня декември דצמבר ديسمبر prosinca
            """
        ).flatMap { line -> [(String, Int)] in
            let pieces = line.split(separator: " ")
            guard let month = pieces.first.flatMap({ Int($0.dropLast()) }) else { return [] }
            return pieces.dropFirst().map { (String($0), month) }
        })
}
