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
        de | können Sie mich bitte am Dienstag zwischen 14 und 16 Uhr unter 0170 1234567 zurückrufen? | w2 - 14 16
        de | Könnten Sie mich am Dienstag ab 14 Uhr anrufen? Meine Nummer: 0170 1234567 | w2 - 14 -
        de | Können Sie mich anrufen? Meine Nummer ist 0170 1234567. Am besten Dienstag ab 14 Uhr. | w2 - 14 -
        de | Am Dienstag zwischen 14 und 16 Uhr können Sie mich unter der Nummer 0170 1234567 anrufen | w2 - 14 16
        de | Bitte um Rückruf Di 14-16 Uhr | w2 - 14 16
        de | Rückruf bitte Mi. 9–11 Uhr | w3 - 9 11
        de | Bitte rufen Sie mich am 24.12. um 20 Uhr an | 24.12 - 20 20
        de | Können Sie mich am 24.12. um 20 Uhr anrufen? | 24.12 - 20 20
        de | Rückruf bitte am Donnerstag, 24. Dezember von 14 bis 16 Uhr | 24.12 - 14 16
        de | Bitte um Rückruf zwischen 2 und 4 Uhr nachmittags | - afternoon 14 16
        de | Bitte um Rückruf morgen zwischen 2 und 4 | +1 - - -
        de | Bitte um Rückruf bis spätestens 18 Uhr | - - - 18
        en | Please call me on Tuesday between 2 and 4 pm | w2 - 14 16
        en | Please call me on Tuesday between 2pm and 4pm | w2 - 14 16
        en | Could you call me back Tuesday 2-4pm? | w2 - 14 16
        en | call me from 9 to 4 pm | - - 9 16
        en | call me from 11 am to 1 pm | - - 11 13
        en | call me from 10 to 12 pm | - - 10 12
        en | call me tomorrow between 5 and 8 | +1 - - -
        en | call me between 8 and 10 pm | - - 20 22
        en | call me between 2 and 4 in the afternoon | - afternoon 14 16
        en | Please call me on December 24 at 8 pm | 24.12 - 20 20
        en | Please call me on the 24th of December after 2:30 pm | 24.12 - 14:30 -
        en | call me from 14:00 until 16:00 | - - 14 16
        en | I would appreciate a call on Monday after 10 am | w1 - 10 -
        fr | Pourriez-vous me rappeler mardi entre 14h et 16h ? | w2 - 14 16
        fr | Rappelez-moi mardi de 14 h à 16 h | w2 - 14 16
        fr | Rappelez-moi le 24 décembre à 20h | 24.12 - 20 20
        fr | Rappelez-moi entre 2 et 4 heures de l'après-midi | - afternoon 14 16
        fr | Rappelez-moi avant 18h | - - - 18
        es | ¿Me pueden llamar el martes entre las 14 y las 16? | w2 - 14 16
        es | ¿Podrían llamarme el martes de 14 a 16 h? | w2 - 14 16
        es | Llámenme entre las 2 y las 4 de la tarde | - afternoon 14 16
        es | Llámenme el 24 de diciembre a las 20 horas | 24.12 - 20 20
        es | Llámenme hasta las 18 horas | - - - 18
        it | Potreste richiamarmi martedì tra le 14 e le 16? | w2 - 14 16
        it | Mi potete, per cortesia, richiamare martedì dalle 14 alle 16? | w2 - 14 16
        it | Richiamatemi il 24 dicembre alle 20 | 24.12 - 20 20
        it | Richiamatemi entro le 18 | - - - 18
        pt | Podem ligar-me na terça-feira entre as 14h e as 16h? | w2 - 14 16
        pt | Liguem para mim terça das 14h às 16h | w2 - 14 16
        pt | Liguem para mim no dia 24 de dezembro às 20h | 24.12 - 20 20
        pt | Liguem para mim até às 18h | - - - 18
        nl | Kunt u mij dinsdag tussen 14 en 16 uur op 06-12345678 terugbellen? | w2 - 14 16
        nl | Kunt u mij dinsdag van 14 tot 16 uur bellen? | w2 - 14 16
        nl | Bel me op 24 december om 20 uur | 24.12 - 20 20
        nl | Bel me tot 18 uur | - - - 18
        pl | Czy mogliby Państwo zadzwonić we wtorek między 14 a 16? | w2 - 14 16
        pl | Proszę o telefon we wtorek od 14 do 16 | w2 - 14 16
        pl | Proszę zadzwonić 24 grudnia o 20:00 | 24.12 - 20 20
        pl | Proszę o telefon do godz. 18 | - - - 18
        sv | Kan ni ringa mig på tisdag mellan 14 och 16? | w2 - 14 16
        sv | Ring mig tisdag kl 14-16 | w2 - 14 16
        sv | Ring mig den 24 december klockan 20 | 24.12 - 20 20
        sv | Ring mig mellan 2 och 4 på eftermiddagen | - afternoon 14 16
        sv | Ring mig från 14 till 16 | - - 14 16
        da | Kan I ringe til mig på tirsdag mellem 14 og 16? | w2 - 14 16
        da | Vil I ringe mig op tirsdag kl. 14-16? | w2 - 14 16
        da | Ring til mig den 24. december kl. 20 | 24.12 - 20 20
        da | Ring til mig fra 14 til 16 | - - 14 16
        da | Ring til mig inden kl. 18 | - - - 18
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
