import Mail

/// The standard phrases of mail systems that report about mail: Postfix, sendmail, qmail, Exim, Exchange, Domino,
/// Courier, MDaemon, GroupWise, MailEnable, the gateways before them, and the large providers, in their languages.
enum BounceWords {
    /// Subjects of reports; anywhere in the subject, for many begin with a name or a number.
    static let subjects = Phrases(
        lines: """
            undeliver* | delivery status notification | delivery notification | delivery has failed
            delivery has been delayed | delivery has been suspended | delivery failure | delivery failed
            delivery failing | delivery error | delivery problem | delivery delay | delivery delayed | delivery attempt
            delivery unsuccessful | delivery report | delivery warning | delivery-fail | deliver failure
            failure delivery | failed delivery | failed mail | failed to deliver | failure notice
            failure notification | failure to deliver | mail failure | mail error | mail delivery
            mail not delivered | mail system error | mail undeliverable | mail could not be delivered
            mail returned | mailbox full | mailbox is full | mailbox unavailable | returned mail
            returned message | return mail | returned to sender | return to sender | returned email
            message delivery has failed | message delivery failed | message not delivered | message not sent
            message could not be delivered | message status | message delayed | message rejected
            message blocked | message refused | rejected mail | rejected posting | your message could not be
            your message was not delivered | your message wasn't delivered | your mail could not be
            your email could not be | your email was rejected | your email message was blocked
            error sending your mail | error delivering | error in delivery | could not send
            could not be delivered | could not deliver | cannot be delivered | can't be delivered
            not delivered | non-delivery | non delivery | nondeliverable | nondelivery | non deliverable
            unable to deliver | unknown user | user unknown | unknown recipient | no such user
            invalid recipient | invalid address | permanent delivery | permanent failure | permanent error
            transient error | temporary failure | warning: message | warning: could not send
            warning--could not send | postmaster notify | delayed mail | delayed delivery
            still being retried | delivery to the following | mailer-daemon | message from mailer
            bounced mail | bounced message | bounce message | banned or potentially offensive
            status notification
            # de
            unzustellbar* | nicht zustellbar | nicht zugestellt* | nicht zugestellt werden
            zustellung fehlgeschlagen | zustellungsfehler | zustellfehler | zustellstatus
            zustellungsbenachrichtigung | unzustellbare nachricht | fehler bei der zustellung
            verzogerte zustellung | zustellverzogerung | zustellung verzogert | nachricht verzogert | ruckgabe ihrer mail
            empfanger unbekannt | mailzustellung*
            # fr
            non remis | non-remise | non distribue | non delivre | non delivrable | echec de la remise
            echec de remise | echec de distribution | echec de l'envoi | echec d'envoi
            notification d'etat de remise | notification d'etat de la distribution | avis de non-remise
            avis de non-distribution | courrier non remis | message retourne | impossible de remettre
            retard de remise | remise retardee | remise differee | distribution retardee | livraison retardee
            retard de distribution | retard de livraison | message retarde | message differe
            # es
            no se puede entregar | no se pudo entregar | no se ha podido entregar | no se pudo enviar
            no entregado* | no ha sido entregado | no entregable | error de entrega | error en la entrega
            fallo en la entrega | fallo de entrega | notificacion de estado de entrega
            notificacion del estado de la entrega | correo devuelto | mensaje devuelto | aviso de retraso
            entrega retrasada | retraso en la entrega | entrega demorada | mensaje retrasado
            # it
            mancata consegna | consegna non riuscita | non recapitabile | non recapitato* | non consegnato
            impossibile recapitare | errore di consegna | notifica sullo stato del recapito
            notifica di stato del recapito | recapito ritardato | consegna ritardata | ritardo nella consegna
            ritardo di consegna | messaggio in ritardo | avviso di mancata consegna
            posta non recapitabile
            # pt
            nao entregue | nao foi entregue | nao pode ser entregue | nao foi possivel entregar
            falha na entrega | falha de entrega | falha no envio | erro na entrega | erro de entrega
            notificacao de status de entrega | notificacao do status da entrega | mensagem devolvida
            mensagem nao | email devolvido | entrega atrasada | atraso na entrega | entrega adiada
            mensagem atrasada
            # nl
            onbestelbaar* | niet bezorgd | niet afgeleverd | kan niet worden bezorgd
            niet worden afgeleverd | bezorging vertraagd | aflevering vertraagd | bezorging mislukt | bezorgingsfout | aflevering mislukt
            afleveringsfout | statusmelding van bezorging | vertraagde bezorging
            # da no sv fi
            kunne ikke leveres | ikke leveret | kan ikke leveres | leveringsfejl | leveringsstatus
            ikke leverbar | uleverbar* | levering mislyktes | leveringsfeil | kunne ikke levere
            forsinket levering | levering forsinket | levering er forsinket | leveransen ar forsenad
            forsenad leverans | leverans forsenad | toimitus viivastyy | toimitus viivastynyt
            det gick inte att leverera | kunde inte levereras | kan inte levereras | leveransfel
            leveransmisslyckande | olevererbar* | leveransstatus | toimitus epaonnistui
            toimittaminen epaonnistui | ei voitu toimittaa | toimitusraportti | viestia ei voitu
            # pl cs sk hu ro hr sl
            niedostarczon* | nie dostarczono | nie zostala dostarczona | nie mozna dostarczyc | niedoreczon*
            opoznienie w dostarcz* | opoznienie dostarcz* | dostarczenie opoznione | doruceni zpozdeno
            zpozdeni doruceni | kesleltetett kezbesites | livrare intarziata | teslimat gecikti | zwrot wiadomosci | blad dostarczenia | nedorucitelna | nedorucitelne | nedoruceno | nedorucena
            nelze dorucit | zprava nebyla dorucena | chyba doruceni | nedorucitelna sprava
            nie je mozne dorucit | kezbesithetetlen* | sikertelen kezbesites | nem kezbesitheto
            a kezbesites sikertelen | nelivrat* | nu a fost livrat | nu a putut fi livrat | livrare esuata
            neisporuceno | nije isporucen* | isporuka nije uspjela | nedostavljivo
            # tr el
            teslim edilemedi | iletilemedi | teslim edilemeyen | gonderilemedi | teslimat hatasi
            αδυνατη η παραδοση | μη παραδοτεο* | αποτυχια παραδοσησ | δεν παραδοθηκε
            # ru uk bg sr
            недоставлен* | не доставлен* | не было доставлен* | не может быть доставлен*
            не удалось доставить | невозможно доставить | невозможность доставки | ошибка доставки
            сбой доставки | уведомление о доставке | уведомление о состоянии доставки
            уведомление о недоставке | возврат письма | возвращенное письмо | задержка доставки
            доставка отложена | не доставлено | не вдалося доставити | помилка доставки | недоставено
            неуспешна доставка | неиспоручен*
            # he ar
            לא נמסר* | לא ניתן למסור | מסירה נכשלה | שגיאת מסירה | תעודת אי מסירה | غير قابل للتسليم
            فشل التسليم | تعذر التسليم | لم يتم تسليم | إشعار حالة التسليم
            # ja zh ko th vi
            配信不能 | 配信エラー | 配信できません | 配信されませんでした | 配信不可 | 配信に失敗 | 未配信 | 送信エラー | 送信失敗 | 送信できません | 送信できなかった
            メールエラー | エラーメール | エラー通知 | 不達 | 配達不能 | 配達できません | 配信状態通知 | 配信遅延 | 退信 | 退回 | 被退回 | 无法送达 | 无法投递
            未能送达 | 投递失败 | 发送失败 | 发信失败 | 传送失败 | 未送达 | 系统退信 | 無法傳遞 | 無法送達 | 傳送失敗 | 寄送失敗 | 遞送失敗 | 未傳遞 | 退件
            배달 실패 | 배달되지 않음 | 배달되지 않은 | 배달할 수 없음 | 전송 실패 | 발송 실패 | 전송실패 | 발송실패 | 반송 | 전달되지 않음 | 수신확인 실패
            ส่งไม่สำเร็จ | ไม่สามารถส่ง | khong gui duoc | khong the gui | gui that bai | thu bi tra lai
            """)

    /// What the notices themselves say.
    static let texts = Phrases(
        lines: """
            this is the qmail-send program | this is the qmail program | qmail-send
            i wasn't able to deliver your message | i'm afraid i wasn't able | i've given up
            i'm not going to try again | this is a permanent error | this is a permanent failure
            this has been a permanent failure | could not be delivered | couldn't be delivered
            can not be delivered | cannot be delivered | was not delivered | wasn't delivered
            has not been delivered | not yet been delivered | not been delivered | not be delivered
            not delivered to | unable to deliver | could not deliver | delivery to the following
            delivery to these recipients | delivery has failed | delivery failed | delivery failure
            delivery attempts | delivery of email to this address | delevery to the following
            did not reach the following | didn't reach the following | following address(es) failed
            following addresses failed | following recipients failed | following recipient(s) failed
            following recipients cannot | following addresses had | following recipients returned
            following recipient | failed recipient | permanent fatal errors | transient non-fatal errors
            transcript of session | the original message was received at | your message could not
            your message cannot | your message was not | your message wasn't | your mail was not
            your mail could not | your email was not | your email could not | your e-mail could not
            message that you sent | message you sent | mail you sent | was rejected by | has been rejected
            refused to accept your | we had trouble delivering | trouble delivering
            generated automatically by mail delivery software
            created automatically by mail delivery software | this is the mail system at host
            this is the postfix program | automatically generated delivery status notification
            mail delivery system | returned to the sender | returned to sender | is being returned
            has been returned because | mail has been returned | returned mail follows | returned to you
            mailbox is full | mailbox full | full mailbox | over quota | quota exceeded | user unknown
            unknown user | no such user | recipient rejected | message undeliverable | undeliverable
            non-delivery | nondelivery | will keep trying | continue to try | be retried | been postponed
            final-recipient: | diagnostic-code: | remote host said | ingrediants:
            # other languages
            konnte nicht zugestellt werden | nicht zugestellt werden | nicht an folgende | nicht zustellbar
            unzustellbar* | wurde nicht zugestellt | kann nicht zugestellt | n'a pas pu etre remis
            n'a pas pu etre distribue | n'a pas pu etre delivre | n'a pas pu etre envoye | n'a pas ete remis
            n'a pu etre remis | impossible de remettre | no se pudo entregar | no se ha podido entregar
            no pudo ser entregado | no ha podido ser entregado | no se puede entregar
            non e stato possibile recapitare | non e stato recapitato | impossibile recapitare
            non e stato consegnato | non puo essere consegnato | nao pode ser entregue | nao foi entregue
            nao foi possivel entregar | kon niet worden bezorgd | kan niet worden afgeleverd
            niet worden afgeleverd | kunne ikke leveres | kunde inte levereras | ei voitu toimittaa
            nie mogla zostac dostarczona | nie zostala dostarczona | nie mozna dostarczyc
            nemohla byt dorucena | nebylo mozne dorucit | nem sikerult kezbesiteni | nem kezbesitheto
            ist verzogert | wurde verzogert | hat sich verzogert | konnte noch nicht zugestellt
            a ete retarde* | a ete differe* | n'a pas encore ete | ha sido retrasad* | se ha retrasado
            aun no se ha podido entregar | e stata ritardata | e stato ritardato | ritentera la consegna
            non e ancora stato | foi adiada | foi atrasada | esta atrasada | ainda nao foi entregue
            is vertraagd | nog niet bezorgd | nog niet afgeleverd | er forsinket | er blevet forsinket
            har forsenats | ar forsenad | on viivastynyt | zostalo opoznione | zostala opozniona
            bylo zpozdeno | доставка задерживается | доставка отложена | еще не доставлен* | 遅延しています | 尚未送达
            nu a putut fi livrat | teslim edilemedi | iletilemedi | не может быть доставлен*
            не было доставлен* | не удалось доставить | не доставлен* | не вдалося доставити
            не може бути доставлен* | 配信できませんでした | 配信されませんでした | 送信できませんでした | お届けできません | 届けられません | 配信不能 | 宛先
            无法投递 | 无法送达 | 未能送达 | 被退回 | 退信 | 无法发送到 | 無法傳遞 | 無法送達 | 未能傳遞 | 배달되지 않았습니다 | 배달하지 못했습니다
            전송되지 않았습니다 | 전달할 수 없습니다 | 전송하지 못
            """)

    /// Lines below which the original message stands.
    static let copies = Phrases(
        lines: """
            below this line is a copy | this is a copy of your message | this is a copy of the message
            copy of the message | original message follows | original message attached
            original message header | original message: | original message | your original message
            the original message is | returned message | returned mail | message header follows
            message headers follow | header of the message | headers of the message | header and top
            message follows | unsent message | undelivered message | original mail | ursprungliche nachricht
            originalnachricht | message original | message d'origine | mensaje original
            messaggio originale | mensagem original | oorspronkelijk bericht | исходное сообщение | 元のメッセージ
            原始邮件 | 以下、サーバから
            """)

    /// What stands before an address that failed.
    static let recipients = Phrases(
        lines: """
            recipient* | following address* | to address | this address | deliver to | delivered to
            delivering to | delivery to | sent to | message to | rcpt to | to: | your mail to | e-mail to
            user | mailbox | address | an die adresse | an den empfanger | empfanger* | adressat*
            destinataire* | adresse | destinatari* | direccion | indirizzo | endereco | ontvanger*
            modtager* | mottaker* | mottagare* | adresat* | odbiorc* | prijemce | cimzett* | alici*
            получател* | адрес* | 宛先 | 收件人 | 受信者 | 받는 사람 | 수신자
            """)

    /// What stands before an address that did not fail: senders, administrators, ids.
    static let others = Phrases(
        lines: """
            from: | from | moved to | new address | please use | please try | sender | reply-to | message-id
            message id | contact | please call | write to | mail to | envelope-from | helo | return-path
            von: | absender | expediteur | remitente | mittente | remetente | отправитель | 差出人 | 发件人
            """)

    /// Words of a delay.
    static let delays = Phrases(
        lines: """
            delayed | delay* | warning: message | warning: could not send | warning--could not send
            warning message | still being retried | still trying | will keep trying | continue to try
            keep trying | will be retried | will retry | be retried | not yet been delivered
            has not yet been | not been delivered yet | temporary problem | do not need to resend
            no action is required | been postponed | delivery warning | verzogert* | verzogerung
            weitere zustellversuche | retard* | differe* | retraso | retrasad* | atras* | ritard*
            vertraag* | forsenk* | forsink* | viivasty* | opozni* | zpozd* | задерж* | отложен* | 遅延 | 延迟
            延遲 | 지연
            """)

    /// Words of the end of trying, which a report about a delay before may have as well.
    static let giveUps = Phrases(
        lines: """
            i've given up | given up | giving up | not going to try again | permanent error
            permanent failure | permanent fatal | could not be delivered for | too long | delivery failed
            fatal errors | delivery time expired | no further attempts | no further delivery attempts
            retry timeout exceeded | retry time not reached | was aborted
            """)
}
