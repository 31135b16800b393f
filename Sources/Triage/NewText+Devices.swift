import Mail

/// Octets of a line like "Sent from my phone", the address of a shop for its app not counted.
private let longestDeviceLine = 140

extension ReplyLines {
    /// A line that a telephone or a mail app adds: "Sent from my iPhone", at the end of what was written.
    func isDeviceLine(_ index: Int) -> Bool {
        guard let line = deviceText(index) else { return false }
        let words = words(line)
        guard !words.isEmpty, words.count <= 14 else { return false }
        let clause = clause(line)
        let hasDevice = self.words(clause).contains(where: deviceWords.contains)
        if ownDevicePhrases.contains(where: { line.starts(with: $0) }) {
            return hasDevice || clause.count == line.count
        }
        if openDevicePhrases.contains(where: { line.starts(with: $0) }) {
            return words.count <= 12
                && (hasDevice || words.count <= 4 && line.starts(with: "sent from ".utf8))
        }
        return hasDevice && words.count <= 8
            && deviceEnds.contains { line.suffix($0.count).elementsEqual($0) }
    }

    /// The same in the middle of a text: only where it is quite sure.
    func isOwnDeviceLine(_ index: Int) -> Bool {
        guard mayBeDevice(text(index)), let line = deviceText(index),
            ownDevicePhrases.contains(where: { line.starts(with: $0) })
        else { return false }
        let words = words(line)
        return words.count <= 8 && self.words(clause(line)).contains(where: deviceWords.contains)
    }

    /// Whether a line begins with a word with which such lines begin; told without folding it.
    private func mayBeDevice(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, first.isLetter || first >= 0x80 else { return false }
        var hash = WordHash()
        for byte in line {
            if byte >= 0x80 { return true }
            guard byte.isLetter else { break }
            hash.add(byte.lowercased)
        }
        return deviceStarts.contains(hash.value)
    }

    private func clause(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        line.prefix {
            $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ";")
                && $0 != UInt8(ascii: "!")
        }
    }

    /// A short line, folded, without brackets around it and without a link in it; nil if it is long.
    private func deviceText(_ index: Int) -> ArraySlice<UInt8>? {
        let line = text(index)
        guard line.count < 600 else { return nil }
        var bare = folded(line)[...]
        if let link = bare.firstRange(of: "http") { bare = bare[..<link] }
        guard bare.count <= longestDeviceLine else { return nil }
        return bare.trimming { !$0.isLetter && !$0.isDigit && $0 < 0x80 }
    }

    private func words(_ line: ArraySlice<UInt8>) -> [UInt64] {
        line.split { !$0.isLetter && $0 < 0x80 }.prefix(20).flatMap { word in
            // Names of devices stand in scripts without spaces as they are.
            word.contains { $0 >= 0xE0 } ? [WordHash.of(word.filter(\.isLetter))] : [WordHash.of(word)]
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func firstRange(of text: StaticString) -> Int? {
        text.withUTF8Buffer { pattern in
            guard let first = pattern.first else { return nil }
            var index = startIndex
            while index < endIndex, let next = self[index...].firstIndex(of: first) {
                if self[next...].starts(with: pattern) { return next }
                index = next + 1
            }
            return nil
        }
    }
}

/// Phrases of which each is enough (a blank at an end counts, so that whole words are compared), for they
/// speak of the writer's own device or name a program.
private let ownDevicePhrases = phrases(
    """
    sent from my |sent from an |sent from mail for |sent from outlook|sent from yahoo mail
    sent from windows mail|sent from samsung|sent via the samsung
    get outlook for|get [outlook for|download outlook for|gesendet von meinem |gesendet von meiner |
    diese nachricht wurde von meinem |diese e-mail wurde von meinem
    von meinem iphone|von meinem ipad|von meinem samsung|von meinem smartphone|von meinem handy
    von meinem mobil|von meinem android|von meinem blackberry|von meinem huawei
    holen sie sich outlook für|envoyé de mon |envoyé de ma |envoyé depuis mon |envoyé depuis ma |
    envoyé à partir de mon |envoyé par mon |obtenir outlook pour|obtenez outlook pour
    télécharger outlook pour|enviado desde mi |enviado de mi |enviado do meu |enviado a partir do meu |
    enviado pelo meu |obtener outlook para|obter o outlook para|obtenha o outlook para
    inviato dal mio |inviato da mio |scarica outlook per|ottieni outlook per|verzonden vanaf mijn |
    verstuurd vanaf mijn |verzonden met mijn |verstuurd met mijn |verzonden van mijn |outlook voor ios
    outlook voor android|download outlook voor
    wysłane z mojego |wysłano z mojego |pobierz outlook dla|skickat från min |skaffa outlook för
    hämta outlook för|sendt fra min |sendt via min |få outlook til|hent outlook til|lähetetty iphonesta
    hanki outlook
    odesláno z mého |odoslané z môjho |poslano z mojega |poslano s mog |poslano iz mog |poslato sa mog |
    získejte outlook pro|elküldve iphone|trimis de pe |trimis din |saadetud minu |nosūtīts no mana |
    išsiųsta iš mano
    отправлено с моего |отправлено с iphone|скачать outlook для|надіслано з мого |відправлено з мого |
    изпратено от моя |στάλθηκε από το |αποκτήστε το outlook|נשלח מה-iphone|أرسلت من الـ iphone|أرسلت من جهاز
    أُرسلت من الـ iphone
    dikirim dari |dihantar daripada |đã gửi từ |được gửi từ |ส่งจาก iphone|ส่งจาก|从我的 iphone 发|從我的 iphone 傳
    发自我的|發自我的|來自我的|iphoneから送信|나의 iphone에서 보냄|enviat des del meu |enviat del meu |bidalia nire |
    """)

/// Phrases that need a device or a program behind them: other things are sent as well.
private let openDevicePhrases = phrases(
    """
    sent from |sent via |sent with |sent using |sent on |sent by |from my |from mobile|von meinem |
    von meiner |von mein |gesendet mit |gesendet von |gesendet über |gesendet aus |von unterwegs |
    outlook für |powered by |
    envoyé depuis |envoyé à partir |envoyé avec |envoyé de |envoyé via |provenance :|enviado desde |
    enviado con |enviado com |enviado a partir |enviado via |enviado de |enviado por |enviado del |
    inviato da |inviato con |inviato dall|inviata da |verzonden vanaf |verstuurd vanaf |verzonden met |
    verstuurd met |verzonden van |verstuurd van |wysłane z |wysłano z |wysłane przy |skickat från |
    skickat med |sendt fra |sendt med |send fra |sendt via |
    lähetetty |odesláno z |odoslané z |poslano z |poslano s |poslano iz |poslato sa |poslato iz |elküldve |
    küldve |nosūtīts no |išsiųsta iš |отправлено с |отправлено из |отправлено от |отправлено через |
    надіслано з |відправлено з |изпратено от |пратено од |послато са |
    στάλθηκε από |εστάλη από |נשלח מ|أرسلت من |مرسل من |تم الإرسال من |تم الإرسال بواسطة |ارسال شده از |gửi từ |从我的|從我的|发送自|来自我的|寄自|나의 |내 |
    """)

func phrases(_ table: String) -> [[UInt8]] {
    table.utf8.split { $0 == .lf || $0 == UInt8(ascii: "|") }.map {
        folded(Array($0)[...], keepingSpace: true)
    }
}

private let deviceEnds = phrases(
    """
     gesendet| geschickt| küldve| elküldve|gönderildi|发送|發送|傳送|寄出|送信|から送信|에서 보냄|에서 보냈습니다|에서 발송|से भेजा गया
    """)

/// The words with which such lines and scanners' notes begin.
let deviceStarts = Set(
    (ownDevicePhrases + openDevicePhrases + scannerNotes).map {
        WordHash.of($0.prefix { $0.isLetter || $0 >= 0x80 })
    }
).union(wordSet("iphone|ipad|android|samsung|mobil|az|egy|تم"))

private let deviceWords = wordSet(
    """
    iphone|ipad|ipod|imac|macbook|mac|ios|watch|android|androids|samsung|galaxy|huawei|xiaomi|redmi|oppo
    vivo|oneplus|pixel|nokia|lumia|htc|sony|xperia
    motorola|moto|lg|wiko|zte|alcatel|honor|realme|blackberry|handheld|treo|palm|smartphone|phone|cellphone
    cell|mobile|mobil|mobilgerät|mobiltelefon|handy|tablet
    telefon|telefonu|telefonum|telefonumdan|teléfono|móvil|telefone|celular|téléphone|portable|cellulare
    telefono|telefoon|gsm|puhelin|puhelimesta|telefonem|телефона|смартфона|айфона
    outlook|mail|gmail|yahoo|windows|airmail|mailbox|mailbird|spark|proton|protonmail|tutanota|tuta|bluemail
    typeapp|aquamail|nine|edison|newton|canary|superhuman|hey
    acompli|inbox|polymail|boxer|fairemail|thunderbird|mymail|email|aol|icloud|gmx|app|orange|laposte|sfr
    free|zoho|mailspring|postbox|touch|verizon|at&t|wireless|vodafone|telekom
    iphonu|iphonesta|iphonea|iphonie|iphona|iphones|ipadu|ipadesta|telefonnal|telefonomról|iphonemról|почты
    почта|яндекс|iphone'umdan|ipad'imden
    """)

// MARK: Legal footers

/// How many words of a paragraph must be such as legal footers are made of.
private let footerWordsNeeded = 5
private let shortestFooter = 120
private let longestFooter = 80

extension ReplyLines {
    /// Where the legal footer whose last line is given begins: a paragraph about confidentiality, wrong
    /// recipients and deletion, or a scanner's note. Nil if the paragraph is none.
    func legalFooter(endingAt last: Int, from lowest: Int) -> Int? {
        var start = last
        while start > lowest, last - start < longestFooter, lines[start - 1].role == .author { start -= 1 }
        let range = lines[start].first..<lines[last].last
        if range.count < 600, isScannerNote(range) { return start }
        guard range.count >= shortestFooter, range.count < 8000 else { return nil }
        var found: Set<UInt64> = []
        var isTelling = false
        for word in folded(bytes[range]).split(whereSeparator: { !$0.isLetter && $0 < 0x80 }) {
            let hash = WordHash.of(word)
            if secretWords.contains(hash) { isTelling = true }
            if footerWords.contains(hash) || secretWords.contains(hash) { found.insert(hash) }
        }
        guard isTelling, found.count >= footerWordsNeeded else { return nil }
        return withFooterTitle(above: start, from: lowest)
    }

    /// "Disclaimer" alone on a line above.
    private func withFooterTitle(above start: Int, from lowest: Int) -> Int {
        var above = start
        while above > lowest, start - above < 3 {
            above -= 1
            if lines[above].role == .blank { continue }
            let line = text(above)
            return line.count < 60
                && footerTitles.contains(
                    WordHash.of(folded(line)[...].trimming { !$0.isLetter && $0 < 0x80 }))
                ? above : start
        }
        return start
    }

    /// A gateway's banner above a text: "CAUTION: This email originated from outside …".
    mutating func findBanner(_ range: Range<Int>) {
        guard let start = range.first(where: { lines[$0].role == .author }) else { return }
        var end = start
        while end < range.upperBound, lines[end].role == .author, end - start < 8 { end += 1 }
        let bytes = bytes[lines[start].first..<lines[end - 1].last]
        guard bytes.count < 500, let first = bytes.first, first | 0x20 != UInt8(ascii: ">") else { return }
        let text = folded(bytes)[...].trimming { !$0.isLetter && $0 < 0x80 }
        if banners.contains(where: { text.starts(with: $0) }) { setRole(.footer, start..<end) }
    }

    /// "This email has been checked for viruses by …", "Virus-free. www.avast.com".
    private func isScannerNote(_ range: Range<Int>) -> Bool {
        let text = folded(bytes[range])[...].trimming { !$0.isLetter && $0 < 0x80 }
        return scannerNotes.contains { text.starts(with: $0) }
    }
}

private let scannerNotes = phrases(
    """
    this email has been checked for viruses|this e-mail has been checked for viruses|virus-free.|virenfrei.
    sans virus.|libre de virus.|privo di virus.|virusvrij.|wolny od wirusów.|diese e-mail wurde von avast
    diese e-mail wurde auf viren|cet e-mail a été vérifié|l'absence de virus dans ce courrier
    este correo electrónico ha sido comprobado|este e-mail foi verificado|questa e-mail è stata controllata
    deze e-mail is gecontroleerd op virussen|no virus found in this|scanned by |
    this message has been scanned for viruses|this email has been scanned|this e-mail has been scanned
    this email was scanned by|это сообщение проверено|ta wiadomość została sprawdzona
    diese e-mail enthält keine viren|please consider the environment before printing|think before you print
    bitte denken sie an die umwelt|merci de penser à l'environnement|pensez à l'environnement
    confidentiality notice|you received this message because you are subscribed to
    """)

private let footerTitles = wordSet(
    """
    disclaimer|confidentiality notice|legal notice|legal disclaimer|haftungsausschluss|rechtlicher hinweis
    vertraulichkeitshinweis
    avis de confidentialité|aviso legal|aviso de confidencialidad|avviso di riservatezza
    clausola di riservatezza
    """)

private let banners = phrases(
    """
    caution: this email originated|caution: external|warning: this email originated|external email:
    external sender|caution: this message originated|this email originated from outside
    this message originated from outside|[external] this email|achtung: diese e-mail kommt von extern
    achtung: externe e-mail|you don't often get email from|sie erhalten nicht häufig e-mails von
    vous ne recevez pas souvent de courriers
    """)

private let secretWords = wordSet(
    """
    confidential|confidentiality|privileged|proprietary|vertraulich|vertrauliche|vertraulichen|confidentiel
    confidentielle|confidentielles|confidencial|confidenciales
    confidenziale|confidenziali|riservato|riservate|riservata|confidenciais|vertrouwelijk|vertrouwelijke
    poufne|poufna|konfidentiell|fortrolig|fortrolige|luottamuksellinen|důvěrné|dôverné|bizalmas
    confidențiale
    конфиденциальной|конфиденциальную|конфиденциальна|конфіденційну|εμπιστευτικές|gizli|機密|保密|机密|intended
    bestimmt
    """)

private let footerWords = wordSet(
    """
    recipient|recipients|addressee|disclosure|disclose|disclosed|unauthorized|unauthorised|prohibited
    distribution|dissemination|copying|copy|copied|delete|destroy|sender|attachments|error|notify|strictly
    message|email|mail|e|transmission|received|reader|hereby
    empfänger|adressat|unbefugte|irrtümlich|vernichten|löschen|absender|anhänge|informieren|weitergabe
    gestattet|unerlaubte|kopieren|rechtlich|geschützte|informationen|mitteilung
    destinataire|destinataires|erreur|expéditeur|détruire|diffusion|interdite|pièces|jointes|usage
    exclusivement|divulgation|supprimer|réservé
    destinatario|destinatarios|destinatari|prohibida|divulgación|error|remitente|eliminar|elimine|copia
    distribución|mensaje|uso|exclusivo|información
    errore|mittente|vietata|distruggere|cancellare|diffusione|informazioni|messaggio|allegati|esclusivo
    destinatário|remetente|proibida|mensagem|divulgação|erro
    geadresseerde|bestemd|verboden|afzender|verwijderen|ontvangen|adresat|adresata|nadawcę|usunąć|zabronione
    mottagaren|avsändaren|radera|modtager|afsender|slette|mottaker
    получателя|отправителя|удалите|запрещено|ошибке
    """)
