extension BuiltInWords {
    static let dutch = BuiltInWords(
        automatic: "Dit is een automatisch antwoord: uw bericht is aangekomen.",
        automaticSlip: "Dit is een automatische mededeling over uw bericht.",
        wroteAbout: "U schreef ons over “{{subject}}”.",
        arrived: "{{company}} ontving uw bericht op {{received}}.",
        staffed: "Iemand van ons team ({{team}}) leest uw bericht en geeft u antwoord.",
        unstaffed: "Het ligt nu bij ons team ({{team}}).",
        askFor: "U kunt naar {{person}} vragen.",
        ended: "Deze campagne is op {{ended}} afgelopen; uw bericht heeft ons toch bereikt.",
        addMore: "Wilt u iets toevoegen? Beantwoord dan gewoon deze e-mail.",
        greeting: "Met vriendelijke groet",
        signature: "{{team}}, {{company}}",

        promiseMeasured:
            "Naar verwachting krijgt u antwoord uiterlijk {{due}}. Dat lukt bij vier van de vijf "
            + "berichten.",
        promiseSure: "U kunt rekenen op antwoord uiterlijk {{due}}. Dat lukt bij 95 van de 100 berichten.",
        promiseTarget: "We streven naar een antwoord uiterlijk {{due}}.",

        closedUntil:
            "Deze e-mail is buiten onze kantooruren verstuurd. We zijn er weer vanaf {{closed_until}}.",
        contactsOpen: "U kunt ons ook hier bereiken:",
        contactsClosed: "Gesloten toen deze e-mail werd verstuurd:",
        until: "bereikbaar tot {{until}}",
        opens: "bereikbaar vanaf {{opens}}",

        question: "Bedankt voor uw vraag.",
        complaint: "Het spijt ons dat er iets is misgegaan. Bedankt dat u het ons laat weten.",
        complaintPhone: "Spreekt u liever iemand? Ons telefoonnummer vindt u verderop in deze e-mail.",

        callback: "U wilt graag gebeld worden.",
        callbackNumber: "U wilt graag gebeld worden op {{callback_number}}.",
        callbackTime: "Gewenst tijdstip: {{callback_time}}.",
        callbackWrong: "Klopt dat niet? Beantwoord dan gewoon deze e-mail.",
        callbackUnknown:
            "Klopt dat niet, of hebt u ons uw nummer nog niet gegeven? Beantwoord dan gewoon deze e-mail.",
        callbackPassedOn:
            "Ons team heeft uw verzoek; dit automatische antwoord kan geen telefoontje op een bepaald "
            + "tijdstip toezeggen.",

        order: "We hebben begrepen dat uw bericht over bestelling {{order_number}} gaat.",
        orderUnknown:
            "Uw bericht lijkt over een bestelling te gaan. Hebt u het nummer nog niet genoemd? Stuur het "
            + "dan gewoon als antwoord op deze e-mail.",

        unsubscribe: "We hebben begrepen dat u dit soort e-mails van {{company}} niet meer wilt ontvangen.",
        unsubscribePassedOn: "We geven dat door aan degenen die deze e-mails versturen.",
        unsubscribeDone: "Het is geregeld: u staat niet meer op de lijst.",
        unsubscribeElse: "Bedoelde u iets anders? Beantwoord dan gewoon deze e-mail.",

        subjectSlip: "Automatisch bericht: ons antwoord aan u duurt langer dan we zeiden",
        slipSaidMeasured: "We zeiden dat u naar verwachting antwoord zou krijgen uiterlijk {{due}}.",
        slipSaidSure: "We zeiden dat u kon rekenen op antwoord uiterlijk {{due}}.",
        slipSaidTarget: "We streefden naar een antwoord uiterlijk {{due}}.",
        slipMissing: "Dat halen we waarschijnlijk niet.",
        slipMissed: "Dat hebben we niet gehaald.",
        slipSorry: "Het spijt ons dat we u laten wachten.",
        slipDue: "U kunt nu rekenen op antwoord uiterlijk {{due}}.",
        slipDueMeasured:
            "Naar verwachting krijgt u nu antwoord uiterlijk {{due}}. Dat lukt bij vier van de vijf "
            + "berichten die al even lang wachten.",
        slipDueTarget: "We streven nu naar een antwoord uiterlijk {{due}}.",
        slipNoDue: "We kunnen nog niet zeggen wanneer u antwoord krijgt.",
        slipKept: "Uw bericht is niet kwijt: het ligt bij ons team ({{team}})."
    )
}
