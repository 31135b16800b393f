import Mail
import Support
import Testing

@testable import Triage

struct IntentTests {
    /// Sentences written for this test: the language, the kinds of signs (but question and shouting), the text.
    private static let sentences = """
        en callback | Please call me on Monday.
        en callback | Could someone ring me back about this?
        en callback | don't hesitate to call me if anything is unclear
        en callback | I'd rather speak to someone on the phone
        en - | Please don't call me, mail is fine.
        en - | no need to call me back, it works now
        en - | The call centre building is next to our office.
        en complaint | This is absolutely unacceptable.
        en - | No complaints, just thanks!
        en - | Great service, thank you so much.
        en repeated | This is the third time I am asking.
        en repeated | I have emailed you twice and still no reply
        en legal | You will hear from my lawyer.
        en cancellation | I want to cancel my order.
        en - | Please don't cancel my order, I still want it.
        en refund | When do I get my money back?
        en - | I don't want a refund, just the missing screws
        en delay | My parcel has not arrived yet.
        en delay | Where is my order?
        en damage | The lamp arrived broken.
        en damage | one of the chairs doesn't work, the lever is stuck
        en - | Thanks, see you next week.
        en callback | I would like to be called back.
        en repeated | Nobody called me back.
        en - | Thanks for calling me yesterday, all sorted.
        en complaint | I'm not satisfied with the service
        en - | Can I change the address of my order?
        en legal | I am disputing the charge with my bank.
        en - | Please cancel my newsletter.
        en - | How can I unsubscribe from the mailing list?
        de callback | Bitte rufen Sie mich an.
        de callback | Rufen Sie mich bitte heute ab 17 Uhr unter der bekannten Nummer an
        de callback | bitte um rueckruf
        de callback | Können Sie mich kurz zurückrufen?
        de - | Bitte rufen Sie mich nicht an.
        de - | Ich brauche keinen Rückruf.
        de complaint | Das ist eine Frechheit!
        de - | Keine Beschwerde, nur ein Lob an das Team.
        de repeated | Ich schreibe Ihnen jetzt zum dritten Mal.
        de repeated | Leider habe ich immer noch keine Antwort von Ihnen.
        de legal | Sonst schalte ich einen Anwalt ein.
        de cancellation | Hiermit kündige ich mein Abo.
        de cancellation | Bitte stornieren Sie die Bestellung
        de callback | Bitte rufen Sie mich nicht vor 10 Uhr an.
        de repeated | Ihre Hotline ist nie erreichbar.
        de - | Bitte nicht stornieren!
        de refund | Ich möchte mein Geld zurück.
        de delay | Wo bleibt mein Paket?
        de delay | Die Ware ist noch nicht angekommen.
        de damage | Der Stuhl ist leider beschädigt.
        de - | Danke für Ihren Anruf gestern!
        de complaint | Ich bin nicht zufrieden.
        de - | Ich habe die Ware erhalten, danke.
        de - | Wie kann ich den Newsletter abbestellen?
        de - | Vielen Dank für die schnelle Lieferung, alles bestens.
        de callback | können Sie mich bitte am Dienstag zwischen 14 und 16 Uhr unter 0170 1234567 zurückrufen?
        de callback | Kann mich morgen Vormittag bitte jemand anrufen?
        de callback | Ich bin ab 15 Uhr unter der Nummer 0170 1234567 erreichbar.
        de - | Können Sie mir bitte sagen, unter welcher Nummer ich morgen anrufen kann?
        de - | Können Sie mich informieren, wann ich anrufen kann?
        de - | Ich habe Ihre Reklame gesehen.
        de - | Können Sie mich morgen bitte nicht anrufen?
        fr - | Je voudrais avoir plus d'informations.
        fr - | Je voudrais faire opposition au traitement de mes données.
        nl callback | Kunt u mij dinsdag tussen 14 en 16 uur op nummer 06-12345678 bellen?
        nl - | Kunt u zeggen hoe laat ik morgen kan bellen?
        nl - | Ik zat net jullie folder te lezen bij de kassa.
        nl - | Hoeveel kost het per stuk?
        nl damage | De lamp is stuk.
        da callback | Vil I ringe mig op på tirsdag?
        da callback | Ring venligst på 20 12 34 56.
        da callback | Jeg vil gerne ringes op på tirsdag.
        da - | Stop med at sende mig reklamer.
        da - | Skuffen passer fint i mit skab.
        da - | Jeg har købt en ring hos jer.
        da damage | Jeg vil gerne reklamere over lampen.
        nb - | Jeg så reklamen deres på tv.
        nb - | Skuffen passer fint.
        sv - | Jag såg er reklam, fina reklamer!
        sv - | Jag köpte en ring hos er.
        sv damage | Jag vill reklamera lampan.
        pl - | Czy mogą Państwo podać numer, pod który można napisać?
        pl - | Widziałem waszą reklamę.
        pt - | Como funciona o processo de compra?
        fr callback | Rappelez-moi s'il vous plaît.
        fr callback | Pouvez-vous me rappeler dans la journée ?
        fr - | Ne m'appelez pas, écrivez-moi plutôt.
        fr complaint | C'est une honte.
        fr repeated | C'est la troisième fois que je vous écris.
        fr legal | Je vais saisir mon avocat.
        fr cancellation | Je souhaite annuler ma commande.
        fr refund | Je demande le remboursement.
        fr delay | Je n'ai toujours rien reçu.
        fr damage | Le vase est arrivé cassé.
        fr callback | J'attends votre appel.
        fr - | Merci pour votre appel d'hier.
        fr callback | Merci de m'appeler avant midi.
        fr repeated | Je n'ai reçu aucune réponse.
        fr - | Merci beaucoup, tout est parfait.
        es callback | Llámenme por favor.
        es callback | ¿Me pueden llamar mañana?
        es - | No me llamen, por favor.
        es complaint | Es una vergüenza.
        es repeated | Es la tercera vez que escribo.
        es legal | Voy a hablar con mi abogado.
        es cancellation | Quiero cancelar mi pedido.
        es refund | Quiero que me devuelvan el dinero.
        es delay | El paquete todavía no ha llegado.
        es damage | La caja llegó rota.
        es - | Gracias por la llamada de ayer.
        es repeated | No he recibido respuesta a mi correo.
        es - | Ya recibí el pedido, gracias.
        es - | Muchas gracias por todo, un saludo.
        it callback | Richiamatemi per favore.
        it - | Non chiamatemi.
        it complaint | È una vergogna.
        it repeated | È la terza volta che scrivo.
        it legal | Mi rivolgerò al mio avvocato.
        it cancellation | Vorrei annullare l'ordine.
        it refund | Vorrei il rimborso.
        it delay | Il pacco non è ancora arrivato.
        it damage | Il vaso è arrivato rotto.
        pt callback | Liguem para mim, por favor.
        pt - | Não me liguem.
        pt complaint | É uma vergonha.
        pt repeated | É a terceira vez que escrevo.
        pt cancellation | Quero cancelar a encomenda.
        pt refund | Quero o reembolso.
        pt delay | A encomenda ainda não chegou.
        pt damage | O produto veio quebrado.
        nl callback | Bel me even terug.
        nl callback | Kunt u mij terugbellen?
        nl - | Bel me niet.
        nl complaint | Dit is schandalig.
        nl repeated | Dit is al de derde keer dat ik mail.
        nl legal | Ik schakel mijn advocaat in.
        nl cancellation | Graag wil ik mijn bestelling annuleren.
        nl refund | Ik wil mijn geld terug.
        nl delay | Mijn pakket is nog niet aangekomen.
        nl damage | De doos was beschadigd.
        pl callback | Proszę o telefon.
        pl callback | Czy ktoś może do mnie zadzwonić?
        pl - | Proszę nie dzwonić.
        pl complaint | To jest skandal.
        pl repeated | Piszę już trzeci raz.
        pl cancellation | Chcę anulować zamówienie.
        pl refund | Proszę o zwrot pieniędzy.
        pl delay | Paczka nadal nie dotarła.
        pl damage | Produkt jest uszkodzony.
        sv callback | Ring mig gärna.
        sv - | Ring mig inte.
        sv complaint | Det är skandal.
        sv repeated | Det är tredje gången jag skriver.
        sv cancellation | Jag vill avbeställa min order.
        sv refund | Jag vill ha återbetalning.
        sv delay | Paketet har inte kommit.
        da callback | Ring til mig.
        da - | Ring ikke til mig.
        da complaint | Det er pinligt.
        da cancellation | Jeg vil annullere min ordre.
        da refund | Jeg vil have mine penge tilbage.
        da delay | Pakken er ikke kommet.
        nb callback | Kan dere ringe meg?
        nb - | Ikke ring meg.
        nb complaint | Dette er uakseptabelt.
        nb cancellation | Jeg ønsker å avbestille.
        nb refund | Jeg vil ha pengene tilbake.
        nb delay | Pakken har ikke kommet.
        fi callback | Soittakaa minulle.
        fi - | Älkää soittako minulle.
        fi complaint | Tämä on törkeää.
        fi repeated | Kirjoitan jo kolmatta kertaa.
        fi cancellation | Haluan peruuttaa tilauksen.
        fi refund | Haluan rahat takaisin.
        fi delay | Paketti ei ole saapunut.
        cs callback | Zavolejte mi prosím.
        cs - | Nevolejte mi.
        cs complaint | To je ostuda.
        cs cancellation | Chci zrušit objednávku.
        cs refund | Chci vrátit peníze.
        cs delay | Balík nedorazil.
        sk callback | Zavolajte mi prosím.
        sk complaint | To je hanba.
        sk cancellation | Chcem zrušiť objednávku.
        sk refund | Chcem vrátiť peniaze.
        hu callback | Kérem, hívjanak vissza.
        hu - | Ne hívjanak fel.
        hu complaint | Ez felháborító.
        hu cancellation | Szeretném lemondani a rendelést.
        hu refund | Kérem vissza a pénzemet.
        hu delay | A csomag még nem érkezett meg.
        ro callback | Sunați-mă vă rog.
        ro - | Nu mă sunați.
        ro complaint | Este inacceptabil.
        ro cancellation | Vreau să anulez comanda.
        ro refund | Vreau banii înapoi.
        ro repeated | Încă nu am primit niciun răspuns.
        ro delay | Coletul nu a ajuns.
        tr callback | Lütfen beni arayın.
        tr - | Beni aramayın.
        tr complaint | Bu bir rezalet.
        tr cancellation | Siparişimi iptal edin.
        tr refund | Paramı geri istiyorum.
        tr delay | Kargom hâlâ gelmedi.
        ru callback | Перезвоните мне, пожалуйста.
        ru callback | Не могли бы вы мне позвонить?
        ru - | Не звоните мне.
        ru complaint | Это безобразие.
        ru repeated | Пишу уже третий раз.
        ru cancellation | Отмените мой заказ.
        ru refund | Верните деньги.
        ru delay | Посылка до сих пор не пришла.
        uk callback | Зателефонуйте мені, будь ласка.
        uk - | Не телефонуйте мені.
        uk cancellation | Скасуйте замовлення.
        uk refund | Поверніть гроші.
        bg callback | Обадете ми се.
        bg - | Не ми се обаждайте.
        bg cancellation | Искам да откажа поръчката.
        bg refund | Искам си парите обратно.
        el callback | Καλέστε με στο κινητό.
        el - | Μην με καλέσετε.
        el cancellation | Θέλω να ακυρώσω την παραγγελία.
        el refund | Θέλω τα χρήματά μου πίσω.
        zh callback | 请给我打电话。
        zh - | 不要打电话。
        zh cancellation | 我想取消。
        zh refund | 我要退款
        zh delay | 我还没有收到货。
        zh delay | 我还没收到。
        ja callback | お電話ください。
        ja - | お電話は不要です。
        ja cancellation | キャンセルしたいです。
        ja - | キャンセルしないでください。
        ja refund | 返金してください。
        ja damage | 商品が壊れていました。
        ko callback | 전화 주세요.
        ko - | 전화하지 마세요.
        ko cancellation | 취소해 주세요.
        ko refund | 환불해 주세요.
        ar callback | اتصلوا بي من فضلكم
        ar - | لا تتصلوا بي
        ar refund | أريد استرداد المبلغ
        he callback | תתקשרו אליי בבקשה
        he - | אל תתקשרו אליי
        he cancellation | אני רוצה לבטל
        vi callback | Gọi lại cho tôi nhé.
        vi - | Đừng gọi cho tôi.
        vi refund | Tôi muốn hoàn tiền.
        id callback | Tolong telepon saya.
        id - | Jangan telepon saya.
        id refund | Saya minta uang dikembalikan.
        th callback | ช่วยโทรกลับด้วยค่ะ
        th cancellation | ขอยกเลิกค่ะ
        th refund | ขอคืนเงินค่ะ
        """

    static let cases: [(String, String, String)] = sentences.split(separator: "\n").map { line in
        let parts = line.split(separator: "|", maxSplits: 1).map { String($0).trimmed }
        let head = parts[0].split(separator: " ").map(String.init)
        return (head[0], head[1] == "-" ? "" : head[1], parts[1])
    }

    @Test("the signs of a sentence are found, and no others", arguments: cases)
    func signs(_ language: String, _ kinds: String, _ text: String) {
        let patterns = IntentPatterns(country: "DE")
        let found = intents(in: text, language: language, patterns: patterns)
            .filter { $0.kind != .question && $0.kind != .shouting }
        #expect(Set(found.map(\.kind.rawValue)).sorted().joined(separator: ",") == kinds)
        #expect(found.allSatisfy { !$0.words.isEmpty && text.contains($0.words) })
    }

    @Test(
        "language and signs of a message are those of its new text",
        arguments: CorpusTests.cases.filter { $0.lines["intents"] != nil })
    func messages(_ test: CorpusCase) throws {
        let text = Reading(InternetMessage(test.bytes)).new
        let guess = writtenLanguage(of: text).flatMap { $0.isCertain ? $0.code : nil }
        let patterns = IntentPatterns(country: "DE", orderPatterns: [try NumberPattern("PL-######")])
        let found = intents(in: text, language: guess, patterns: patterns)
            .map { $0.kind.rawValue + ($0.value.map { "=\($0)" } ?? "") }
        #expect((guess ?? "-") == test.lines["language"])
        #expect((found.isEmpty ? "none" : found.joined(separator: ", ")) == test.lines["intents"])
    }

    @Test(
        "a wish to be called comes with its number",
        arguments: [
            ("DE", "Bitte rufen Sie mich unter 030/1234567 an.", "+49301234567"),
            ("DE", "Rückruf bitte: 0171 2345678 (Bestellung 98765432)", "+491712345678"),
            ("DE", "Bestellnummer 0301234567. Bitte zurückrufen", nil),
            (
                "DE", "Am 12.03.2026 bezahlt, 129,90 EUR, IBAN DE89 3704 0044 0532 0130 00. Bitte um Rückruf",
                nil
            ),
            ("GB", "Call me on 07700 900123, not on 020 7946 0958", "+447700900123"),
            ("GB", "My number is 07700 900123.", "+447700900123"),
            ("GB", "My order number is 07700900123.", nil),
            ("US", "give me a call at (555) 234-5678 ext. 4", "+15552345678;ext=4"),
            ("FR", "Rappelez-moi au 06 12 34 56 78", "+33612345678"),
            ("JP", "090-1234-5678までお電話ください", "+819012345678"),
            ("CN", "请打电话给我 13912345678", "+8613912345678"),
            ("RU", "Перезвоните мне: 8 (912) 345-67-89", "+79123456789"),
        ] as [(String, String, String?)])
    func callback(_ country: String, _ text: String, _ number: String?) {
        let found = intents(in: text, language: nil, patterns: IntentPatterns(country: country))
        let wish = found.first { $0.kind == .callback }
        #expect(wish?.value == number)
    }

    @Test(
        "numbers are found by a pattern and behind a label",
        arguments: [
            ("Order PL-123456 please", "order-number=PL-123456"),
            ("pl-123456", "order-number=pl-123456"),
            ("XPL-123456 PL-12345 PL-1234567", ""),
            ("my order no. 4711815 is late", "order-number=4711815"),
            ("Order #4711815", "order-number=4711815"),
            ("order number: AB-4711/815", "order-number=AB-4711/815"),
            ("Bestellnummer ist 2024-55123", "order-number=2024-55123"),
            ("Bestell-Nr.: 55123", "order-number=55123"),
            ("Meine Bestellung vom 12.03.2026", ""),
            ("order 2026", ""),
            ("Commande n° 123456", "order-number=123456"),
            ("numéro de commande : 123456", "order-number=123456"),
            ("pedido nº 123456", "order-number=123456"),
            ("ordine n. 123456", "order-number=123456"),
            ("bestelnummer 123456", "order-number=123456"),
            ("zamówienie nr 123456", "order-number=123456"),
            ("beställningsnummer 123456", "order-number=123456"),
            ("číslo objednávky 123456", "order-number=123456"),
            ("заказ № 123456", "order-number=123456"),
            ("sipariş numaram 123456", "order-number=123456"),
            ("订单号：123456", "order-number=123456"),
            ("注文番号は123456です", "order-number=123456"),
            ("주문번호 123456", "order-number=123456"),
            ("Ticket #88123", "case-number=88123"),
            ("your reference: QX-88123", "case-number=QX-88123"),
            ("Vorgangsnummer 88123", "case-number=88123"),
            ("I paid 12345 for it", ""),
        ])
    func numbers(_ text: String, _ expected: String) throws {
        let patterns = IntentPatterns(country: "DE", orderPatterns: [try NumberPattern("PL-######")])
        let found = intents(in: text, language: nil, patterns: patterns)
            .filter { $0.kind == .orderNumber || $0.kind == .caseNumber }
        #expect(found.map { "\($0.kind.rawValue)=\($0.value ?? "")" }.joined(separator: " ") == expected)
    }

    @Test("a question and shouting are seen")
    func tone() {
        func kinds(_ text: String) -> [IntentSign.Kind] {
            intents(in: text, language: "en", patterns: IntentPatterns()).map(\.kind)
        }
        #expect(kinds("How does that work?") == [.question])
        #expect(kinds("https://example.com/?a=b") == [])
        #expect(kinds("请问怎么用？") == [.question])
        #expect(kinds("Hello!!! Hello") == [.shouting])
        #expect(kinds("HELLO WHAT IS GOING ON OVER THERE") == [.shouting])
        #expect(kinds("Hello! OK, fine.") == [])
    }

    @Test("signs stand in the order of the text, with the words as written")
    func order() {
        let found = intents(
            in: "Still no answer!\nI want my  money\nback, or my Lawyer calls. Where is my parcel?",
            language: "en",
            patterns: IntentPatterns())
        #expect(found.map(\.kind) == [.repeated, .refund, .legal, .delay, .question])
        #expect(found.map(\.words).prefix(3) == ["Still no answer", "money back", "Lawyer"])
    }

    @Test("any text is read without a trap, however often its words repeat", arguments: 0..<3)
    func anything(_ seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let words = IntentTests.cases.flatMap { $0.2.split(separator: " ") }.map(String.init)
        for round in stride(from: 0, to: 120, by: 3) {
            let text = (0..<round).compactMap { _ in words.randomElement(using: &random) }.joined(
                separator: " ")
            let found = intents(in: text, language: nil, patterns: IntentPatterns(country: "US"))
            #expect(found.count <= 60)
        }
        for text in ["not ", "call ", "still no ", "1", "+1 (", "电", "?", "!", "order no. "] {
            _ = intents(
                in: String(repeating: text, count: 1_000), language: nil,
                patterns: IntentPatterns(country: "DE"))
        }
        let bytes = (0..<5000).map { _ in UInt8.random(in: 0...255, using: &random) }
        _ = intents(in: String(decoding: bytes, as: UTF8.self), language: "en", patterns: IntentPatterns())
    }
}
