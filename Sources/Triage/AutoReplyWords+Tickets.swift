extension AutoReplyWords {
    /// What ticket systems write when a message became a ticket: Jira Service Management, Zendesk, Freshdesk, OTRS, RT,
    /// ServiceNow, Spiceworks, Salesforce, Dynamics and their like. Only beside a sign that a machine sent it.
    static let opens = Phrases(
        lines: """
            ticket has been created | ticket was created | ticket has been opened | ticket has been logged
            ticket is created | ticket created | new ticket created | ticket number is | ticket id is
            incident has been opened | incident has been created | incident has been logged
            incident has been submitted | incident was created | case has been created | case has been opened
            case has been logged | case number is | case reference is | reference number is
            request has been received | request has been logged | request has been submitted
            request has been created | request was received | confirming that we got your request
            we have logged your | we've received your request | we received your request
            we have received your request | received your enquiry | received your inquiry
            your message has been received | your email has been received | your e-mail has been received
            reply above this line | your reply above this line | write above this line
            write your reply above | type your reply above | assigned the ticket | assigned ticket number | assigned the number | assigned an id of
            # de
            oberhalb dieser linie | uber dieser linie | uber dieser zeile
            ticket wurde erstellt | ticket wurde eroffnet | ticket wurde angelegt | ticketnummer lautet
            vorgangsnummer lautet | bearbeitungsnummer | anfrage wurde erfasst | anfrage wurde registriert
            anfrage ist bei uns eingegangen | nachricht ist bei uns eingegangen | unter der ticketnummer
            unter der vorgangsnummer | unter folgender ticketnummer
            # fr
            au-dessus de cette ligne
            ticket a ete cree | ticket a ete ouvert | demande a ete enregistree | demande a bien ete
            votre demande a ete recue | votre message a bien ete recu | numero de ticket | numero de dossier
            accusons reception | accuse reception de votre | sous la reference | sous le numero
            # es it pt
            encima de esta linea | sopra questa linea | al di sopra di questa riga | acima desta linha
            ticket ha sido creado | solicitud ha sido recibida | solicitud ha sido registrada
            hemos recibido su solicitud | hemos recibido su consulta | numero de ticket es | acusamos recibo
            ticket e stato creato | ticket e stato aperto | richiesta e stata ricevuta
            richiesta e stata registrata | richiesta e stata presa in carico | numero del ticket
            chamado foi aberto | chamado foi criado | chamado foi registrado | solicitacao foi recebida
            solicitacao foi registrada | pedido foi recebido | pedido foi registado | acusamos a recepcao
            # nl da no sv fi
            boven deze regel | boven deze lijn | over denne linje | ovanfor denna linje
            ticket is aangemaakt | ticket aangemaakt | melding is geregistreerd | verzoek is geregistreerd
            aanvraag is ontvangen | onder nummer | ticketnummer is | sag er oprettet | under sagsnummer
            sagsnummer er | henvendelse er registreret | henvendelse er modtatt | henvendelse er mottatt
            saken er registrert | saksnummer er | under saksnummer | arende har skapats
            arende har registrerats | arendenummer ar | under arendenummer | tikettinumero
            palvelupyyntonne on | yhteydenottosi on vastaanotettu
            # pl cs sk hu ro tr
            zgloszenie zostalo | numer zgloszenia | numer sprawy | pozadavek byl zaregistrovan
            pozadavek byl prijat | cislo pozadavku | poziadavka bola | bejelenteset rogzitettuk
            bejelentes szama | solicitarea dumneavoastra a fost | talebiniz olusturul* | talebiniz alinmis*
            # ru uk
            заявка зарегистрирована | обращение зарегистрировано | обращение принято | заявка принята
            номер заявки | номер обращения | номер вашего обращения | звернення зареєстровано
            # ja zh ko
            受付番号 | お問い合わせを受け付け | 工单已创建 | 工单编号 | 已收到您的请求 | 工單編號 | 문의가 접수 | 접수번호 | 접수 번호
            """)
}
