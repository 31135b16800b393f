extension BuiltInWords {
    static let italian = BuiltInWords(
        automatic: "Questa è una risposta automatica: il suo messaggio è arrivato.",
        automaticSlip: "Questo è un avviso automatico che riguarda il suo messaggio.",
        wroteAbout: "Ci ha scritto a proposito di «{{subject}}».",
        arrived: "{{company}} ha ricevuto il suo messaggio {{received}}.",
        staffed: "Una persona del nostro team ({{team}}) leggerà il suo messaggio e le risponderà.",
        unstaffed: "È a disposizione del nostro team ({{team}}).",
        askFor: "Può chiedere di {{person}}.",
        ended: "Questa campagna è terminata il giorno {{ended}}; il suo messaggio ci è arrivato comunque.",
        addMore: "Se desidera aggiungere qualcosa, basta rispondere a questa e-mail.",
        greeting: "Cordiali saluti",
        signature: "{{team}}, {{company}}",

        promiseMeasured:
            "Probabilmente avrà una risposta entro {{due}}. Quattro messaggi su cinque la ricevono in "
            + "questo tempo.",
        promiseSure:
            "Può aspettarsi una risposta entro {{due}}. Su 100 messaggi, 95 la ricevono in questo tempo.",
        promiseTarget: "Il nostro obiettivo è risponderle entro {{due}}.",

        closedUntil:
            "Questa e-mail è partita fuori dal nostro orario d’ufficio. Riapriamo {{closed_until}}.",
        contactsOpen: "Può contattarci anche qui:",
        contactsClosed: "Chiuso al momento dell’invio:",
        until: "disponibile fino {{until}}",
        opens: "di nuovo disponibile {{opens}}",

        question: "Grazie per la sua domanda.",
        complaint: "Ci dispiace che qualcosa sia andato storto. Grazie per avercelo detto.",
        complaintPhone: "Se preferisce parlare con qualcuno, trova il nostro numero di telefono più sotto.",

        callback: "Desidera che la chiamiamo.",
        callbackNumber: "Desidera che la chiamiamo al numero {{callback_number}}.",
        callbackTime: "Orario preferito: {{callback_time}}.",
        callbackWrong: "Se non è così, basta rispondere a questa e-mail.",
        callbackUnknown:
            "Se non è così, o se non ci ha ancora dato il suo numero, basta rispondere a questa e-mail.",
        callbackPassedOn:
            "Il nostro team ha la sua richiesta; questa risposta automatica non può prometterle una "
            + "chiamata in un momento preciso.",

        order: "Se abbiamo capito bene, il suo messaggio riguarda l’ordine {{order_number}}.",
        orderUnknown:
            "Il suo messaggio sembra riguardare un ordine; se non ce ne ha ancora dato il numero, può "
            + "indicarlo rispondendo a questa e-mail.",

        unsubscribe:
            "Se abbiamo capito bene, non desidera più ricevere e-mail di questo tipo da {{company}}.",
        unsubscribePassedOn: "Trasmettiamo la sua richiesta a chi invia queste e-mail.",
        unsubscribeDone: "È fatto: il suo indirizzo è stato tolto dalla lista.",
        unsubscribeElse: "Se intendeva altro, basta rispondere a questa e-mail.",

        subjectSlip: "Messaggio automatico: la nostra risposta arriverà più tardi di quanto avevamo detto",
        slipSaidMeasured: "Le avevamo detto che probabilmente avrebbe avuto una risposta entro {{due}}.",
        slipSaidSure: "Le avevamo detto che poteva aspettarsi una risposta entro {{due}}.",
        slipSaidTarget: "Il nostro obiettivo era risponderle entro {{due}}.",
        slipMissing: "Probabilmente non ci riusciremo.",
        slipMissed: "Non ci siamo riusciti.",
        slipSorry: "Ci dispiace farla aspettare.",
        slipDue: "Ora può aspettarsi una risposta entro {{due}}.",
        slipDueMeasured:
            "Ora è probabile che abbia una risposta entro {{due}}. Quattro messaggi su cinque in attesa da "
            + "altrettanto tempo la ricevono entro allora.",
        slipDueTarget: "Il nostro obiettivo è ora risponderle entro {{due}}.",
        slipNoDue: "Non possiamo ancora dire quando avrà una risposta.",
        slipKept: "Il suo messaggio non è andato perso: lo ha il nostro team ({{team}})."
    )
}
