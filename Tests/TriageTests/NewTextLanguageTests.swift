import Testing
import Triage

/// Attributions, header blocks, and lines above a forwarded message as mail clients write them, in their translations.
struct NewTextLanguageTests {
    /// Gmail, Apple Mail, Thunderbird, Yahoo, Open-Xchange, Outlook for telephones and others.
    static let attributions = lines(
        """
        On Sat, Nov 21, 2026 at 6:00 PM Ann Example <ann@shop.example> wrote:
        On 21 Nov 2026, at 18:00, Ann Example <ann@shop.example> wrote:
        On 11/21/26 6:00 PM, Ann Example wrote:
        On Saturday, November 21st, 2026 at 6:00 PM, Ann Example <ann@shop.example> wrote:
        On Sat, Nov 21, 2026 at 6:00 PM -0800, "Ann Example" <ann@shop.example> wrote:
        At 2026-11-21 18:00:00, "Ann Example" <ann@shop.example> wrote:
        Ann Example <ann@shop.example> wrote on 21.11.2026 18:00:
        "Ann Example" <ann@shop.example> wrote:
        2026-11-21 18:00 GMT+01:00 Ann Example <ann@shop.example>:
        2026/11/21 Ann Example <ann@shop.example>:
        6:00 PM, November 21, 2026, "Ann Example" <ann@shop.example>:
        ----- On Nov 21, 2026, at 6:00 PM, Ann Example <ann@shop.example> wrote:
        - Le 2026-11-21 18:00, Ann Example a écrit :
        -----Ann Example wrote: -----
        On Nov 21, 2026, 6:00 PM +0100, Ann Example <ann@shop.example>, wrote:
        On November 21, 2026, Ann Example <ann@shop.example> wrote:
        On Samstag, 21. November 2026 18:00:00 CET Ann Example wrote:
        Am 2026-11-21 18:00, schrieb Ann Example:
        ---- On Sat, 21 Nov 2026 18:00:00 +0100 Ann Example <ann@shop.example> wrote ----
        >>> Ann Example <ann@shop.example> 11/21/2026 6:00 PM >>>
        Am Sa., 21. Nov. 2026 um 18:00 Uhr schrieb Ann Example <ann@shop.example>:
        Am 21.11.26 um 18:00 schrieb Ann Example:
        Ann Example <ann@shop.example> schrieb am Sa., 21. Nov. 2026, 18:00:
        Ann Example <ann@shop.example> hat am 21.11.2026 18:00 CET geschrieben:
        Am Samstag, 21. November 2026 um 18:00:00 MEZ hat Ann Example <ann@shop.example> Folgendes geschrieben:
        Le sam. 21 nov. 2026 à 18:00, Ann Example <ann@shop.example> a écrit :
        Le 21/11/2026 à 18:00, Ann Example a écrit :
        El sáb, 21 nov 2026 a las 18:00, Ann Example (<ann@shop.example>) escribió:
        El 21/11/26 a las 18:00, Ann Example escribió:
        Il giorno sab 21 nov 2026 alle ore 18:00 Ann Example <ann@shop.example> ha scritto:
        Il 21/11/2026 18:00, Ann Example ha scritto:
        Em sáb., 21 de nov. de 2026 às 18:00, Ann Example <ann@shop.example> escreveu:
        Ann Example <ann@shop.example> escreveu (sábado, 21/11/2026 à(s) 18:00):
        Missatge de Ann Example <ann@shop.example> del dia ds., 21 de nov. 2026 a les 18:00:
        În sâm., 21 nov. 2026 la 18:00, Ann Example <ann@shop.example> a scris:
        Op za 21 nov 2026 om 18:00 schreef Ann Example <ann@shop.example>:
        Op 21 nov. 2026, om 18:00 heeft Ann Example <ann@shop.example> het volgende geschreven:
        Den lör 21 nov. 2026 kl 18:00 skrev Ann Example <ann@shop.example>:
        21 nov. 2026 kl. 18:00 skrev Ann Example <ann@shop.example>:
        Den lør. 21. nov. 2026 kl. 18.00 skrev Ann Example <ann@shop.example>:
        lør. 21. nov. 2026 kl. 18:00 skrev Ann Example <ann@shop.example>:
        På 21. november 2026 på 18:00:00, Ann Example (ann@shop.example) skrev:
        la 21. marrask. 2026 klo 18.00 Ann Example (ann@shop.example) kirjoitti:
        Ann Example <ann@shop.example> skrifaði (lau., 21. nóv. 2026, 18:00):
        sob., 21 lis 2026 o 18:00 Ann Example <ann@shop.example> napisał(a):
        Wiadomość napisana przez Ann Example <ann@shop.example> w dniu 21.11.2026, o godz. 18:00:
        W dniu 21.11.2026 o 18:00, Ann Example pisze:
        so 21. 11. 2026 v 18:00 odesílatel Ann Example <ann@shop.example> napsal:
        Dne 21. 11. 26 v 18:00 Ann Example napsal(a):
        so 21. 11. 2026 o 18:00 Ann Example <ann@shop.example> napísal(a):
        V sob., 21. nov. 2026 ob 18:00 je oseba Ann Example <ann@shop.example> napisala:
        sub, 21. stu 2026. u 18:00 Ann Example <ann@shop.example> napisao je:
        суб, 21. нов 2026. у 18:00 Ann Example <ann@shop.example> је написао/ла:
        Ann Example <ann@shop.example> ezt írta (időpont: 2026. nov. 21., Szo, 18:00):
        2026. 11. 21. 18:00 keltezéssel, Ann Example írta:
        Kuupäev L, 21. november 2026 kell 18:00 kirjutas Ann Example <ann@shop.example>:
        Sestd., 2026. g. 21. nov., plkst. 18:00, lietotājs Ann Example (<ann@shop.example>) rakstīja:
        2026-11-21, št, 18:00 Ann Example <ann@shop.example> rašė:
        сб, 21 нояб. 2026 г. в 18:00, Ann Example <ann@shop.example>:
        21 нояб. 2026 г., в 18:00, Ann Example <ann@shop.example> написал(а):
        21.11.2026 18:00, Ann Example пишет:
        Суббота, 21 ноября 2026, 18:00 +03:00 от Ann Example <ann@shop.example>:
        сб, 21 лист. 2026 р. о 18:00 Ann Example <ann@shop.example> пише:
        На сб, 21.11.2026 г. в 18:00 Ann Example <ann@shop.example> написа:
        Στις Σάβ 21 Νοε 2026 στις 6:00 μ.μ., ο χρήστης Ann Example <ann@shop.example> έγραψε:
        Ann Example <ann@shop.example>, 21 Kas 2026 Cmt, 18:00 tarihinde şunu yazdı:
        בתאריך שבת, 21 בנוב׳ 2026 ב-18:00 מאת Ann Example <ann@shop.example>:
        \u{202B}בתאריך שבת, 21 בנוב׳ 2026 ב-18:00 מאת \u{202A}Ann Example\u{202C}\u{200F} <\u{202A}ann@shop.example\u{202C}\u{200F}>:\u{202C}
        في السبت، 21 نوفمبر 2026 في 6:00 م تمت كتابة ما يلي بواسطة Ann Example <ann@shop.example>:
        در تاریخ شنبه 21 نوامبر 2026، 18:00 Ann Example <ann@shop.example> نوشت:
        शनि, 21 नव॰ 2026 को 6:00 pm बजे को Ann Example <ann@shop.example> ने लिखा:
        Ann Example <ann@shop.example> 于2026年11月21日周六 18:00写道：
        在 2026年11月21日，18:00，Ann Example <ann@shop.example> 写道：
        Ann Example <ann@shop.example> 於 2026年11月21日 週六 下午6:00寫道：
        2026年11月21日(土) 18:00 Ann Example <ann@shop.example>:
        2026/11/21 18:00、Ann Example <ann@shop.example>のメール:
        2026년 11월 21일 (토) 오후 6:00, Ann Example <ann@shop.example>님이 작성:
        Vào Th 7, 21 thg 11, 2026 vào lúc 18:00 Ann Example <ann@shop.example> đã viết:
        ในวันที่ ส. 21 พ.ย. 2026 เวลา 18:00 Ann Example <ann@shop.example> เขียนว่า:
        Pada tanggal Sab, 21 Nov 2026 pukul 18.00 Ann Example <ann@shop.example> menulis:
        """)

    private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

    @Test("below an attribution all is old", arguments: attributions)
    func unmarked(_ attribution: String) {
        let split = splitText("Mine.\n\n\(attribution)\n\nold text")
        #expect(split.new == "Mine.")
        #expect(split.quoted.hasSuffix("old text"))
    }

    @Test("between quotes below an attribution answers are kept", arguments: attributions)
    func marked(_ attribution: String) {
        #expect(newText(of: "Mine.\n\n\(attribution)\n\n> old\nanswer\n> old") == "Mine.\n\nanswer")
        #expect(newText(of: "\(attribution)\n> old\n\nanswer") == "answer")
        #expect(splitText("\(attribution)\n> old").isOnlyQuote)
    }

    @Test("an attribution may be wrapped", arguments: attributions, [40, 52, 60, 72])
    func wrapped(_ attribution: String, _ column: Int) {
        guard !attribution.hasPrefix(">"), !attribution.hasPrefix("-"), attribution.count > column,
            let space = attribution.prefix(column).lastIndex(of: " ")
        else { return }
        let text = attribution[..<space] + "\n" + attribution[attribution.index(after: space)...]
        #expect(newText(of: "Mine.\n\n\(text)\n> old\n> old") == "Mine.")
        #expect(newText(of: "Mine.\n\n\(text)\n\nold") == "Mine.")
    }

    /// Attributions that name nobody's address and no time, which count above a quote only.
    static let shortAttributions = lines(
        """
        Ann Example wrote:
        Quoting Ann Example <ann@shop.example>:
        Zitat von Ann Example <ann@shop.example>:
        Ann Example schrieb:
        Ann Example a écrit :
        Ann <ann@shop.example>:
        Ann Example <ann@shop.example> writes:
        21 Nov 2026, 18:00 by ann@shop.example:
        21. Nov. 2026, 18:00 von ann@shop.example:
        """)

    @Test("a short attribution counts above a quote", arguments: shortAttributions)
    func short(_ attribution: String) {
        #expect(newText(of: "Mine.\n\n\(attribution)\n> old") == "Mine.")
        #expect(newText(of: "> old\n\n\(attribution)\n> old\n\nMine.") == "Mine.")
    }

    /// Outlook's and other header blocks: who, when, to whom, what.
    static let headers = lines(
        """
        From|Sent|To|Subject
        *From:*|*Sent:*|*To:*|*Subject:*
        Von|Gesendet|An|Betreff
        De|Envoyé|À|Objet
        De |Envoyé |À |Objet 
        De|Enviado el|Para|Asunto
        Da|Inviato|A|Oggetto
        De|Enviada em|Para|Assunto
        De|Enviat|Per a|Assumpte
        Van|Verzonden|Aan|Onderwerp
        Från|Skickat|Till|Ämne
        Fra|Sendt|Til|Emne
        Lähettäjä|Lähetetty|Vastaanottaja|Aihe
        Od|Wysłano|Do|Temat
        Od|Odesláno|Komu|Předmět
        Od|Odoslané|Komu|Predmet
        Od|Poslano|Za|Zadeva
        Od|Poslano|Prima|Predmet
        Feladó|Elküldve|Címzett|Tárgy
        De la|Trimis|Către|Subiect
        Saatja|Saadetud|Saaja|Teema
        No|Nosūtīts|Kam|Tēma
        Nuo|Išsiųsta|Kam|Tema
        От|Отправлено|Кому|Тема
        Від|Надіслано|Кому|Тема
        От|Изпратено|До|Относно
        Από|Στάλθηκε|Προς|Θέμα
        Kimden|Gönderildi|Kime|Konu
        מאת|נשלח|אל|נושא
        من|تم الإرسال|إلى|الموضوع
        发件人|发送时间|收件人|主题
        寄件者|寄件日期|收件者|主旨
        差出人|送信日時|宛先|件名
        보낸 사람|보낸 날짜|받는 사람|제목
        Từ|Đã gửi|Đến|Chủ đề
        จาก|ส่ง|ถึง|เรื่อง
        Dari|Dikirim|Kepada|Perihal
        """)

    @Test("below a header block all is old", arguments: headers)
    func header(_ names: String) {
        let names = names.split(separator: "|").map { $0.contains("*") ? String($0) : "\($0):" }
        let block = zip(names, ["Ann Example <ann@shop.example>", "21.11.2026 18:00", "Ben", "Offer"])
            .map { "\($0) \($1)" }.joined(separator: "\n")
        for rule in ["", "________________________________\n", "-----Original Message-----\n", "====\n\n"] {
            #expect(newText(of: "Mine.\n\n\(rule)\(block)\n\nold text") == "Mine.")
        }
        #expect(newText(of: "Mine.\n\(block.replacing(": ", with: "："))\n\nold text") == "Mine.")
    }

    /// Lines above a message that is quoted or forwarded whole.
    static let announcements = lines(
        """
        -----Original Message-----
        ----- Forwarded message ----
        ---------- Forwarded message ---------
        Begin forwarded message:
        *-------- Original Message --------*
        -----Ursprüngliche Nachricht-----
        -------- Weitergeleitete Nachricht --------
        Anfang der weitergeleiteten Nachricht:
        -----Message d'origine-----
        -----Message d’origine-----
        ---------- Message transféré ---------
        Début du message réexpédié :
        -----Mensaje original-----
        -----Messaggio originale-----
        Inizio messaggio inoltrato:
        -----Mensagem original-----
        -----Oorspronkelijk bericht-----
        Begin doorgestuurd bericht:
        -----Oryginalna wiadomość-----
        -----Ursprungligt meddelande-----
        -----Oprindelig meddelelse-----
        -----Opprinnelig melding-----
        -----Alkuperäinen viesti-----
        -----Původní zpráva-----
        -----Eredeti üzenet-----
        -----Mesaj original-----
        -----Исходное сообщение-----
        -------- Пересылаемое сообщение --------
        -----Оригінальне повідомлення-----
        -----Αρχικό μήνυμα-----
        -----Orijinal Mesaj-----
        -----הודעה מקורית-----
        -----الرسالة الأصلية-----
        ------------------ 原始邮件 ------------------
        -----元のメッセージ-----
        -----원본 메시지-----
        ---------------------- Forwarded by Ann Example/Shop on 11/21/2026 06:00 PM ---------------------------
        ##- Please type your reply above this line -##
        -- REPLY ABOVE THIS LINE --
        """)

    @Test("below a line that announces a message all is old", arguments: announcements)
    func announcement(_ line: String) {
        let split = splitText("Mine.\n\n\(line)\n\nold text")
        #expect(split.new == "Mine.")
        #expect(splitText("\(line)\n\nold text").isOnlyQuote)
    }

    /// What telephones and mail programs add to a text.
    static let devices = lines(
        """
        Sent from my iPhone
        Sent from my Verizon, Samsung Galaxy smartphone
        Sent from my mobile device
        Sent from Mail for Windows
        Sent from Yahoo Mail on Android
        Sent from Outlook Mobile<https://aka.example/>
        Get Outlook for iOS<https://aka.example/o0ukef>
        Get [Outlook for Android](https://aka.example/ghei36)
        Sent via the Samsung Galaxy S24
        Von meinem iPhone gesendet
        Von meinem Samsung Galaxy Smartphone gesendet.
        Gesendet von meinem iPad
        Gesendet mit der GMX Mail App
        Gesendet von Outlook für Android
        Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.
        Envoyé de mon iPhone
        Envoyé depuis mon téléphone
        Envoyé à partir de Outlook pour iOS<https://aka.example/o0ukef>
        Enviado desde mi iPhone
        Enviado do meu iPhone
        Inviato da iPhone
        Inviato dal mio Samsung
        Verstuurd vanaf mijn iPhone
        Verzonden vanaf mijn iPad
        Wysłane z iPhone'a
        Skickat från min iPhone
        Sendt fra min iPad
        Lähetetty iPhonesta
        Odesláno z iPhonu
        Poslano s mog iPhonea
        Trimis de pe iPhone-ul meu
        Отправлено с iPhone
        Надіслано з iPhone
        Στάλθηκε από το iPhone μου
        iPhone'umdan gönderildi
        נשלח מה-iPhone שלי
        أرسلت من الـ iPhone
        从我的 iPhone 发送
        從我的 iPhone 傳送
        iPhoneから送信
        나의 iPhone에서 보냄
        Đã gửi từ iPhone của tôi
        ส่งจาก iPhone ของฉัน
        Dikirim dari iPhone saya
        """)

    @Test("what a telephone adds is not what the customer wrote", arguments: devices)
    func device(_ line: String) {
        #expect(newText(of: "Mine.\n\n\(line)") == "Mine.")
        #expect(newText(of: "Mine.\n\n\(line)\n\nOn 21/11/2026 18:00, Ann wrote:\n> old") == "Mine.")
        #expect(splitText(line).isOnlySignature)
        #expect(newText(of: line) == "")
    }
}
