import Mail
import Testing

@testable import Triage

struct WishedTimeTests {
    /// How a time is told in the table: `+1` days from today or `w1` a weekday or `12.3` a date; the part of the day;
    /// from and to. `-` is what is not said or not certain.
    private static func short(_ time: WishedTime?) -> String {
        guard let time else { return "none" }
        let day: String =
            switch time.day {
            case nil: "-"
            case .relative(let days): "+\(days)"
            case .weekday(let weekday): "w\(weekday)"
            case .date(let day, let month, let year): "\(day).\(month)" + (year.map { ".\($0)" } ?? "")
            }
        func clock(_ clock: WishedTime.Clock?) -> String {
            clock.map { $0.minute == 0 ? "\($0.hour)" : "\($0.hour):\($0.minute)" } ?? "-"
        }
        return "\(day) \(time.part?.rawValue ?? "-") \(clock(time.from)) \(clock(time.to))"
    }

    private static let wishes = """
        en | Please call me tomorrow after 5pm. | +1 - 17 -
        en | Please call me tomorrow after 5. | +1 - - -
        en | Call me back on Monday between 9 and 11 | w1 - 9 11
        en | call me any time after 10 am | - - 10 -
        en | call me at 2:30 p.m. on Friday | w5 - 14:30 14:30
        en | call me this afternoon at 4 | - afternoon 16 16
        en | please call me before noon | - noon - -
        en | call me 9-5 | none
        en | call me between 9 and 5 | - - 9 17
        en | Call me the day after tomorrow in the morning | +2 morning - -
        en | call me Monday or Tuesday | - - - -
        en | please call me after 5 days | none
        en | I ordered on Monday. Please call me. | none
        de | Bitte rufen Sie mich morgen ab 17 Uhr an. | +1 - 17 -
        de | Rufen Sie mich morgen Vormittag an | +1 morning - -
        de | Guten Morgen, bitte um Rückruf | none
        de | Rückruf bitte übermorgen zwischen 9:30 und 11 Uhr | +2 - 9:30 11
        de | Bitte um Rückruf am 12.3. um 10 Uhr | 12.3 - 10 10
        de | Bitte um Rückruf am 12.03.2027 nachmittags | 12.3.2027 afternoon - -
        de | bitte um Rückruf heute bis 18 Uhr | +0 - - 18
        fr | Rappelez-moi demain matin | +1 morning - -
        fr | Rappelez-moi lundi après 17h30 | w1 - 17:30 -
        fr | rappelez-moi entre 9h et 11h | - - 9 11
        es | Llámenme mañana por la tarde | +1 afternoon - -
        es | Llámenme el lunes a partir de las 17:00 | w1 - 17 -
        es | llámenme mañana por la mañana | +1 morning - -
        it | Richiamatemi domani dopo le 17 | +1 - 17 -
        it | richiamatemi domani pomeriggio alle 5 | +1 afternoon 17 17
        pt | Liguem para mim amanhã depois das 17h | +1 - 17 -
        nl | Bel me morgen na 17 uur | +1 - 17 -
        nl | Bel me dinsdag tussen 9 en 11 uur | w2 - 9 11
        pl | Proszę o telefon jutro po 17 na komórkę | +1 - 17 -
        pl | Proszę o telefon w poniedziałek między 9 a 11 | w1 - 9 11
        sv | Ring mig imorgon efter kl 17 | +1 - 17 -
        da | Ring til mig i morgen efter kl. 17 | +1 - 17 -
        nb | Ring meg i morgen etter kl 17 | +1 - 17 -
        fi | Soittakaa minulle huomenna klo 17 jälkeen | +1 - 17 -
        cs | Zavolejte mi zítra po 17 hodině | +1 - 17 -
        sk | Zavolajte mi zajtra po 17:00 | +1 - 17 -
        hu | Hívjanak vissza holnap 17 óra után | +1 - 17 -
        ro | Sunați-mă mâine după ora 17 | +1 - 17 -
        tr | Beni yarın saat 17'den sonra arayın | +1 - 17 -
        ru | Перезвоните мне завтра после 18:00 | +1 - 18 -
        uk | Зателефонуйте мені завтра після 18:00 | +1 - 18 -
        bg | Обадете ми се утре след 17 часа | +1 - 17 -
        el | Καλέστε με αύριο μετά τις 17:00 | +1 - 17 -
        zh | 请打电话给我，明天下午5点以后 | +1 afternoon 17 -
        ja | お電話ください。明日の17時以降でお願いします。 | +1 - 17 -
        ko | 내일 오후 5시 이후에 전화 주세요 | +1 afternoon 17 -
        id | Tolong telepon saya besok setelah jam 17 | +1 - 17 -
        vi | Gọi lại cho tôi ngày mai sau 17 giờ | +1 - 17 -
        """

    static let cases: [(String, String, String)] = wishes.split(separator: "\n").map { line in
        let parts = line.split(separator: "|").map { String($0).trimmed }
        return (parts[0], parts[1], parts[2])
    }

    @Test("the time of a wished call is understood, as far as it is certain", arguments: cases)
    func time(_ language: String, _ text: String, _ expected: String) {
        let signs = intents(in: text, language: language, patterns: IntentPatterns(country: "DE"))
        let wish = signs.first { $0.kind == .callback }
        #expect(wish != nil)
        #expect(WishedTimeTests.short(wish?.time) == expected)
        if let time = wish?.time { #expect(text.contains(time.words)) }
    }

    @Test("a day is counted from the day of the message")
    func resolved() {
        let saturday = CivilTime(year: 2026, month: 11, day: 21, hour: 23)
        func date(_ day: WishedTime.Day) -> [Int]? {
            var time = WishedTime()
            time.day = day
            return time.date(writtenOn: saturday).map { [$0.year, $0.month, $0.day] }
        }
        #expect(date(.relative(0)) == [2026, 11, 21])
        #expect(date(.relative(1)) == [2026, 11, 22])
        #expect(date(.weekday(1)) == [2026, 11, 23])
        #expect(date(.weekday(6)) == [2026, 11, 28])
        #expect(date(.date(day: 24, month: 12, year: nil)) == [2026, 12, 24])
        #expect(date(.date(day: 2, month: 1, year: nil)) == [2027, 1, 2])
        #expect(date(.date(day: 30, month: 2, year: nil)) == nil)
        #expect(WishedTime().date(writtenOn: saturday) == nil)
    }
}
