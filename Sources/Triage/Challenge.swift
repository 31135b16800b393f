import Mail

/// What challenge-response systems write: TMDA, ASK, Spam Arrest, Boxbe, BlueBottle, Qurb, ChoiceMail, Earthlink
/// spamBlocker, MailBlocks, UOL AntiSpam, BoxTrapper and their like. A message is a challenge if a field says so, or its
/// text speaks of mail that is held *and* of what the sender must do; one of the two people write as well.
enum Challenge {
    enum Sign: Sendable { case held, hint, act }

    static func isOne(_ headers: HeaderSigns, message: InternetMessage, subject: SubjectSigns, text: [UInt8])
        -> Bool
    {
        if let field = headers.challengeField, field.value.contains(where: { !$0.isFWS }) { return true }
        var found: Set<Sign> = []
        texts.scan(text) { _, sign in
            found.insert(sign)
            return found.count < 3
        }
        guard found.contains(.act) || found.contains(.held) else { return false }
        if found.contains(.act), found.contains(.held) { return true }
        guard subjects.isFound(in: subject.text) else {
            return found.contains(.held) && isConfirmation(message)
        }
        // TMDA's `X-Delivery-Agent` stands in all mail of its users; with a confirmation address it is a challenge.
        return found.contains(.held) || found.contains(.hint) || isConfirmation(message)
    }

    /// `ann-confirm-1718098222.ab12cd@example.com` (TMDA), `confirm+…`, `verify-…`.
    private static func isConfirmation(_ message: InternetMessage) -> Bool {
        ["from", "reply-to"].contains { name in
            message.addresses(name).contains { named in
                guard let local = named.mailbox?.localPart.inLowerCase else { return false }
                return ["-confirm-", "+confirm-", "-confirm+", "confirm-", "challenge"].contains {
                    local.contains($0)
                }
                    && local.utf8.contains(where: \.isDigit)
            }
        }
    }

    private static let subjects = Phrases(
        lines: """
            confirm your message | confirm your email | confirm your e-mail | confirm that you sent
            confirm delivery | please authenticate | please confirm | confirmation required | confirmation needed
            action required | verify your message | verify your email | verification required
            sender verification | requires verification | click to deliver | click here to deliver
            your message is being held | your message requires confirmation
            your email requires verification | your message has been quarantined | message held
            awaiting confirmation | awaiting your confirmation | awaiting verification
            waiting for confirmation | spam protection | challenge | whitelist | antispam uol
            confirme sua mensagem | confirme seu e-mail | confirme seu email | confirmacao de envio
            confirme su mensaje | confirme su correo | confirmez votre message
            confirmation de votre message | veuillez confirmer | bitte bestatigen | bestatigung erforderlich
            bestatigen sie ihre nachricht | bestatigen sie ihre e-mail | conferma il tuo messaggio
            est en attente | en attente de validation | authentification requise | demande d'authentification
            confermare il messaggio | bevestig uw bericht | подтвердите отправку | подтверждение отправки
            подтвердите письмо | 確認が必要 | 请确认您的邮件
            """)

    private static let texts = Phrases<Sign>(
        wordList(heldLines).map { ($0, Sign.held) } + wordList(hintLines).map { ($0, .hint) }
            + wordList(actLines).map { ($0, .act) })

    private static let heldLines = """
        message is being held | message has been held | message was held | mail is being held
        email is being held | e-mail is being held | mail has been held | has been quarantined
        is in quarantine | address has not been verified | not on my approved | not on my allowed
        not in my address book | not in my contact list | not on my whitelist | not on their guest list
        not yet an approved | not an approved sender | approved senders list | approved sender list
        allowed list | recipient's allowed | guest list | is protected by | protected by spam arrest
        uses spam arrest | uses boxbe | uses bluebottle | uses spamguard | uses choicemail
        uses a challenge | uses an antispam | uses an anti-spam | uses a spam | uses email protection
        to help fight spam | to control spam | to prevent spam | in order to reduce spam
        receives too much spam | have your message delivered | have your email delivered
        have your mail delivered | get your message delivered | before it can be delivered
        to release your message | to release it | placed in a queue | i do not know your address
        do not recognize your address | does not recognize your address | is not recognized as
        so that your message is delivered | so that your email is delivered | so i can receive your email
        so i can receive your emails | so i can receive your message | so that i can receive your
        protecting myself from receiving | protect myself from junk | protect myself from spam
        your original message will be delivered | your original email will be delivered
        your original e-mail will be delivered | first time you have sent | first time you have written
        first time you've emailed | message will be delivered once | email will be delivered once
        message will be deleted if you do not
        # pt es fr de it ru
        sua mensagem esta retida | sua mensagem foi retida | para que sua mensagem | para que seu e-mail | para que seu email | sua mensagem seja
        sua mensagem nao foi entregue | para que su mensaje | para que su correo | su mensaje sea entregado
        su mensaje esta retenido | su mensaje ha sido retenido | su correo ha sido retenido | pour que votre message | afin que votre message
        pour que votre e-mail | pour que votre mail | pour que votre courriel | afin que votre e-mail
        afin que votre mail | votre mail est en attente | votre e-mail est en attente | votre message est en attente | votre message a ete mis en attente | soit delivre
        ihre nachricht wird zuruckgehalten | ihre nachricht wurde zuruckgehalten
        empfanger noch nicht bekannt | absender noch nicht bekannt | um die zustellung freizugeben
        um ihre nachricht zuzustellen | um ihre e-mail zuzustellen | zustellung ihrer nachricht freizugeben
        ihre e-mail wurde zuruckgehalten | damit ihre nachricht | damit ihre e-mail
        affinche il suo messaggio | affinche la sua e-mail | il suo messaggio e in attesa
        opdat uw bericht | zodat uw bericht | uw bericht wordt vastgehouden | uw bericht is in quarantaine
        aby panstwa wiadomosc | panstwa wiadomosc zostala wstrzymana | for att ditt meddelande ska
        affinche il tuo messaggio | il tuo messaggio e in attesa | чтобы ваше письмо | ваше письмо задержано
        """
    /// What counts only beside a subject that asks to confirm.
    private static let hintLines = """
        deliver your message | release your message | held for | is pending | has not been verified
        not yet on | to be delivered | only once | one-time | one time only | before your message
        message delivered | just this once | won't have to do this again | not have to do this again | seule fois
        einmalig auf | una sola vez | uma unica vez | una sola volta | eenmalig | один раз | held until | soit remis | было доставлено | in quarantane | allowed senders
        """
    private static let actLines = """
        click the link | click on the link | click the following link | click on the following link
        click the link below | click on this link | click this link | click here to | click below
        follow this link | follow the link | following the link | visit the following | type the word
        type the words | type the characters | type the letters | enter the characters
        enter the code shown | enter the word | fill out a | fill in the | complete the form
        simply reply to this | just reply to this | replying to this message | hit reply | pressing reply
        confirm your message | confirm that you | verify that you | verify your email | verify you are
        prove you are human | prove that you are human | prove you're human | prove that you are a human
        authenticate yourself | verify yourself | identify yourself as | you are a human | that you are human | not a robot | captcha
        # pt es fr de it ru
        clique no seguinte | clique no botao | clique no link | clique aqui | clique no endereco | digite os caracteres | digite as letras
        responda a esta mensagem | haga clic en | haz clic en | pulse en el | escriba los caracteres
        responda a este mensaje | cliquez sur | cliquer sur | en cliquant sur | vous authentifier | saisissez les caracteres | recopiez
        repondez a ce message | klicken sie | auf den folgenden link | antworten sie auf diese
        klik op | klikk pa | klicka pa | kliknij | kliknete na | kliknite na | geben sie die zeichen | clicca sul | clicca qui | fare clic | rispondi a questo
        перейдите по ссылке | нажмите на ссылку | пройдите по ссылке | введите символы
        """
}
