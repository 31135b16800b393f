import Mail

// Short standard phrases that mail clients write, as they are set in their translations. All are compared
// folded: lower case, one space.

/// "wrote" in an attribution, as a word of its own: en, de, fr, es, it, pt, ca, gl, ro, nl, af, sv, da/no,
/// is, fi, et, lv, lt, pl, cs, sk, sl, hr/sr, hu, ru, uk, bg, mk, sr, el, tr, az, sq, eu, he, ar, fa, id,
/// tl, hi, eo, cy.
let attributionVerbs = wordSet(
    """
    wrote|writes|quoting|citando|missatge
    schrieb|schreibt|geschrieben|zitat
    écrit|ecrit|écrivait|écrivit
    escribió|escribio|escribía|escribe|scritto|scrive|scriveva|escreveu|escreve|escrito|escriure|escrigué
    escribiu
    scris|schreef|schrijft|geschreven|geskryf|skryf|skrev|skriver|skreiv|skrifaði|kirjoitti|kirjoittaa
    kirjutas
    rakstīja|rašė|napisał|napisała|napisana|napisane|napisał(a)|pisze|napsal|napsala|napísal|napísala|píše
    napisao|napisala|pisao|piše|napisal|írta|írt
    написал|написала|написал(а)|пишет|писал|писала|писали|написав|написала|пише|написа|напиша|напишa|је|написао
    έγραψε|yazdı|yazmış|yazıb|shkroi|idatzi|כתב|כתבה|مكتوب|كتابة|كتب|كتبت|نوشت|نوشته
    menulis|isinulat|sumulat|लिखा|skribis|ysgrifennodd
    """)

/// "wrote" in scripts without spaces between words, and phrases of several words.
let unspacedVerbs = phrases(
    """
    写道|寫道|写到|书写|のメール|のメッセージ|さんが書き|書きました|さんは書き|님이 작성|님이 쓴|작성:|작성한|쓴 글|썼습니다|씀:|เขียน|đã viết|viết:|มาจาก|מאת
    ने लिखा
    """)

/// The first words of attributions, and weekdays as clients shorten them.
let attributionStarts = wordSet(
    """
    on|at|in|am|le|el|il|op|em|a|la|den|dnia|w|dne|dňa|på|i|pe|în|in data|data|dana|u|de|the|message|quoting
    zitat|citando
    sun|mon|tue|wed|thu|fri|sat|sunday|monday|tuesday|wednesday|thursday|friday|saturday
    so|mo|di|mi|do|fr|sa|sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag
    dim|lun|mar|mer|jeu|ven|sam|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi
    dom|mié|jue|vie|sáb|domingo|lunes|martes|miércoles|jueves|viernes|sábado|gio|sab|seg|ter|qua|qui|sex
    zo|ma|wo|vr|za|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag
    sön|mån|tis|ons|tors|fre|lör|søn|man|tir|tor|lør|su|ti|ke|to|pe|la
    pon|wt|śr|czw|pt|niedz|po|út|st|čt|pá|ut|str|štv|sre|čet|pet|sub|ned
    sestd|svētd|pirmd|otrd|trešd|ceturtd|piektd|pr|an|tr|kt|pn|št|sk|vas|kedd|sze|csüt|szo|cts|cmt|paz|pzt
    sal|çar|per|cum
    вс|пн|вт|ср|чт|пт|сб|нд|нед|пон|воскресенье|понедельник|вторник|среда|четверг|пятница|суббота|на|от|од|в
    у|з
    στις|την|το|κυρ|δευ|τρί|τετ|πέμ|παρ|σάβ|בתאריך|ביום|בתאריך|في|بتاريخ|در|tarihinde|vào|pada|dňa|mnt|2en
    """)

/// Words with which people speak of themselves.
let ownVoice = wordSet(
    "i|we|ich|wir|j|nous|yo|nosotros|io|noi|ik|wij|jag|jeg|nós|я|мы|ми|minä|biz|my|our")

/// "Original Message" and "Forwarded message", with dashes around or a colon behind.
let announcements = wordSet(
    """
    original message|reply separator|original e-mail|original email|forwarded message
    begin forwarded message|forwarded mail
    original appointment|reply message|forwarded email|forward message|begin forwarded mail
    start of forwarded message
    ursprüngliche nachricht|ursprungliche nachricht|originalnachricht|original-nachricht|original nachricht
    weitergeleitete nachricht|anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail
    ursprüngliche mail|originalmail|original-mail|weitergeleitete mail|urspr. nachricht|ursprünglicher termin
    message d'origine|message original|message transféré|message initial|début du message réexpédié
    mail original
    début du message transféré|message d'origine transféré|e-mail d'origine|courriel original
    courriel d'origine
    message réexpédié|rendez-vous d'origine
    mensaje original|mensaje reenviado|inicio del mensaje reenviado|comienzo del mensaje reenviado
    correo original
    messaggio originale|messaggio inoltrato|inizio messaggio inoltrato|messaggio originario|mail originale
    mensagem original|mensagem encaminhada|mensagem reencaminhada|início da mensagem encaminhada
    início da mensagem reencaminhada|e-mail original|missatge original|missatge reenviat|mensaxe orixinal
    oorspronkelijk bericht|oorspronkelijke bericht|doorgestuurd bericht|begin doorgestuurd bericht
    origineel bericht
    oorspronkelijke afspraak|oorspronkelijke e-mail
    oryginalna wiadomość|wiadomość oryginalna|wiadomość przekazana|przekazana wiadomość
    treść przekazanej wiadomości
    początek przekazanej wiadomości|oryginalna wiadomosc|wiadomość pierwotna
    ursprungligt meddelande|originalmeddelande|vidarebefordrat meddelande|vidarebefordrat brev
    orginalmeddelande
    oprindelig meddelelse|original meddelelse|videresendt besked|videresendt meddelelse|oprindelig besked
    start på videresendt besked|opprinnelig melding|videresendt melding|opprinnelig e-post|originalmelding
    alkuperäinen viesti|välitetty viesti|alkuperäinen sähköposti|upprunaleg skilaboð
    původní zpráva|přeposlaná zpráva|začátek přeposlané zprávy|puvodni zprava|původní e-mail
    pôvodná správa|preposlaná správa|posredovano sporočilo|izvirno sporočilo|izvorna poruka|originalna poruka
    proslijeđena poruka|prosleđena poruka|algsõnum|algne kiri|edastatud kiri|sākotnējais ziņojums
    oriģinālais ziņojums|pārsūtītais ziņojums|originalus laiškas|pradinis pranešimas|persiųstas laiškas
    eredeti üzenet|továbbított üzenet|eredeti levél|továbbított levél|továbbított üzenet kezdete
    mesaj original|mesajul original|mesaj redirecționat|mesaj redirectionat|mesaj inițial
    исходное сообщение|пересылаемое сообщение|переадресованное сообщение|пересланное сообщение|исходное письмо
    начало переадресованного сообщения|первоначальное сообщение|оригинальное сообщение|пересылаемое письмо
    оригінальне повідомлення|вихідне повідомлення|переслане повідомлення|початкове повідомлення
    оригинално съобщение|препратено съобщение|оригинална порака|оригинална порука
    αρχικό μήνυμα|προωθημένο μήνυμα|πρωτότυπο μήνυμα|orijinal mesaj|özgün ileti|özgün mesaj|iletilmiş mesaj
    yönlendirilen mesaj|iletilen mesaj|orjinal mesaj|הודעה מקורית|הודעה שהועברה|ההודעה המקורית
    الرسالة الأصلية|رسالة معاد توجيهها|رسالة أصلية|الرسالة المعاد توجيهها|پیام اصلی
    原始邮件|原始郵件|转发邮件|轉寄郵件|转发的邮件|原始信件|原邮件|原邮件信息|轉寄的郵件|已轉寄的郵件|转发邮件信息|回复的原邮件|原始邮件信息
    元のメッセージ|元のメール|オリジナルメッセージ|転送メッセージ|転送されたメッセージ|転送されたメール|以下は転送されたメールです
    원본 메시지|원본 메일|원본메일|원본메시지|전달된 메시지|전달된 메일|받은 메일
    thư gốc|tin nhắn gốc|thư đã chuyển tiếp|tin nhắn đã chuyển tiếp|thư chuyển tiếp|ข้อความต้นฉบับ
    ข้อความที่ส่งต่อ
    pesan asli|pesan terusan|pesan yang diteruskan|mesej asal|मूल संदेश
    """)

/// How Notes begins the line above a forwarded message, behind its dashes.
let forwardedBy = phrases(
    """
    forwarded by |weitergeleitet von |transféré par |transmis par |reenviado por |inoltrato da |
    encaminhado por |doorgestuurd door |vidarebefordrat av |videresendt af |videresendt av |
    przekazane przez |forwarded message from |original message from |message from |mensaje reenviado por |
    """)

let notesRemarks = phrases(
    """
    please respond to|please respond by|sent by:|gesendet von:|bitte antwort an|bitte antworten an
    envoyé par :|veuillez répondre à|enviado por:|inviato da:
    """)

/// First octets of `replyAbove`.
let replyAboveStarts = Set(replyAbove.compactMap(\.first))

/// What help desks write above their mail (`##- … -##`).
let replyAbove = phrases(
    """
    please type your reply above|type your reply above|please reply above|reply above this line
    write your reply above|write above this line|reply to this email above|respond above this line
    enter your reply above|please enter your reply above|please write your reply above|to reply, type above
    add your reply above|insert your reply above|in replies all text above this line
    text below this line will be|please do not write below this line|do not write below this line
    please do not type below this line|bitte geben sie ihre antwort über|bitte antworten sie über
    bitte antworten sie oberhalb|bitte über dieser zeile antworten|antworten sie oberhalb
    bitte oberhalb dieser zeile|bitte fügen sie ihre antwort über|veuillez saisir votre réponse au-dessus
    répondre au-dessus de cette ligne|veuillez répondre au-dessus|merci de répondre au-dessus
    veuillez taper votre réponse au-dessus|écrivez votre réponse au-dessus
    por favor, escriba su respuesta por encima|escriba su respuesta por encima
    responda por encima de esta línea|por favor responda sobre esta línea|por favor, responda por encima
    escriba su respuesta encima|digite sua resposta acima|por favor, digite sua resposta acima
    responda acima desta linha|responda acima dessa linha|scrivi la tua risposta sopra
    rispondi sopra questa riga|inserisci la risposta sopra|si prega di rispondere sopra
    typ uw antwoord boven|antwoord boven deze lijn|gelieve te antwoorden boven
    typ je antwoord boven deze regel|skriv ditt svar ovanför|skriv svaret ovanför|skriv dit svar over
    skriv svaret over|odpowiedz powyżej tej linii|wpisz odpowiedź powyżej|napište odpověď nad
    kirjoita vastauksesi tämän rivin yläpuolelle|yanıtınızı bu satırın üzerine|ответ пишите выше
    пишите ответ выше|пожалуйста, введите ответ выше|введите ответ над этой строкой|この行より上に|この線より上に|请在此行以上
    请在此线上方|請在此行上方|이 줄 위에
    """)

/// The names in header blocks, a kind and its names a line: en, de, fr, es, it, pt, ca, nl, sv, da, no, fi,
/// is, pl, cs, sk, sl, hr/sr, hu, ro, et, lv, lt, ru, uk, bg, el, tr, he, ar, fa, zh, ja, ko, vi, th, id.
let headerNames: [UInt64: HeaderKind] = {
    let kinds: [String: HeaderKind] = [
        "from": .from, "sent": .sent, "date": .date, "to": .to, "copy": .copy, "subject": .subject,
        "other": .other,
        "message": .message,
    ]
    var names: [UInt64: HeaderKind] = [:]
    for line in headerTable.split(separator: "\n") {
        let parts = line.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, let kind = kinds[String(parts[0])] else { continue }
        for name in parts[1].split(separator: "|") {
            let hash = WordHash.of(folded(Array(name.utf8)[...]))
            if names[hash] == nil { names[hash] = kind }
        }
    }
    return names
}()

private let headerTable = """
    from=from|von|de|da|van|od|från|fra|frá|lähettäjä|feladó|de la|saatja|no|nuo|от|от кого|від|від кого|од
    from=από|kimden|gönderen
    from=author|autor|verfasser|expéditeur|remitente|mittente|remetente|absender|afzender|avsändare|afsender
    from=avsender|nadawca|odesílatel|odosielateľ|pošiljatelj|expeditor|отправитель|відправник|подател
    from=αποστολέας
    from=מאת|מ|שולח|من|المرسل|از|发件人|发信人|寄件者|寄件人|發件人|差出人|送信者|送信元|보낸 사람|보낸사람|발신인|발신자|보낸이|từ|người gửi|จาก
    from=ผู้ส่ง|dari|pengirim|šalje|nork
    sent=sent|gesendet|gesendet am|envoyé|envoyé le|envoyé(e)|date d'envoi|enviado|enviado el|enviada
    sent=enviada em|enviado em|enviada el|enviat|inviato|inviato il|verzonden|verstuurd|verzonden op
    sent=skickat|skickades|sendt|sent dato|lähetetty|wysłano|wysłane|data wysłania|odesláno|odoslané
    sent=odoslaná|poslano|poslato|elküldve|küldve|küldés ideje|trimis|trimis la|saadetud|nosūtīts|išsiųsta
    sent=отправлено|дата отправки|надіслано|відправлено|изпратено|απεσταλμένα|στάλθηκε|εστάλη|gönderildi
    sent=gönderilme tarihi|gönderme tarihi|נשלח|تم الإرسال|تاريخ الإرسال|أرسلت|ارسال شده
    sent=发送时间|发送日期|發送時間|寄件日期|傳送時間|已傳送|已发送|送信日時|送信日|送信時刻|보낸 날짜|보낸날짜|보낸 시간|보낸시간|đã gửi|ngày gửi|ส่ง|ส่งแล้ว
    sent=dikirim|terkirim|bidalia
    date=date|datum|fecha|data|dato|päivämäärä|päiväys|pvm|dagsetning|dátum|kuupäev|datums|дата|ημερομηνία
    date=tarih|תאריך|التاريخ|تاریخ|日期|时间|時間|日時|日付|날짜|일시|ngày|วันที่|tanggal|tarikh
    to=to|an|à|a|para|per|aan|till|til|vastaanottaja|komu|do|címzett|către|catre|la|saaja|kam|кому|кого|до
    to=за|προς|kime|alıcı|אל|ל|إلى|الى|به|收件人|收件者|收信人|宛先|받는 사람|받는사람|수신|수신인|받는이|tới|đến|người nhận|ถึง|kepada
    to=ke|prima|nori|til:|per a|empfänger|destinataire|destinatario|destinatário|ontvanger|mottagare
    to=modtager|odbiorca|příjemce|получатель|destinatari|za
    copy=cc|bcc|cci|ccn|cco|kopie|kopie (cc)|copie|copie à|copia|cópia|kopia|kopi|kopio|afrit|dw|udw|kópia
    copy=másolatot kap|másolat|копия|копія|копие|копија|κοιν|κοιν.|κοινοποίηση|bilgi|עותק|نسخة|抄送|副本|秘密抄送
    copy=密件副本|참조|สำเนา|tembusan|v kopii|kpr|kk
    subject=subject|betreff|betr|objet|sujet|asunto|oggetto|assunto|assumpte|onderwerp|ämne|emne|aihe|efni
    subject=temat|předmět|predmet|tárgy|subiect|subiectul|teema|temats|tēma|tema|zadeva|naslov|тема|относно
    subject=предмет|θέμα|konu|נושא|الموضوع|موضوع|主题|主旨|主題|标题|標題|件名|題名|제목|chủ đề|tiêu đề|เรื่อง|หัวเรื่อง
    subject=perihal|subjek|gaia
    other=reply-to|sent by|importance|attachments|attachment|priority|when|where|organization|required
    other=optional|antwort an|antworten an|wichtigkeit|priorität|anlagen|anhänge|répondre à|pièces jointes
    other=pièce jointe|importance|responder a|datos adjuntos|importancia|rispondi a|allegati|priorità
    other=beantwoorden|bijlagen|svara till|svar til|załączniki|přílohy|важность|вложения|添付ファイル|附件|重要性
    other=mailed-by|signed-by|message-id|x-mailer|newsgroups|antwort bis|reply to
    message=message du|messaggio del|mensaje del
    """
