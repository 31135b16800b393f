extension BuiltInWords {
    static let swedish = BuiltInWords(
        automatic: "Det här är ett automatiskt svar: ditt meddelande har kommit fram.",
        automaticSlip: "Det här är ett automatiskt besked om ditt meddelande.",
        wroteAbout: "Du skrev till oss om ”{{subject}}”.",
        arrived: "{{company}} fick ditt meddelande {{received}}.",
        staffed: "En person i vårt team ({{team}}) läser ditt meddelande och svarar dig.",
        unstaffed: "Det finns nu hos vårt team ({{team}}).",
        askFor: "Du kan fråga efter {{person}}.",
        ended: "Den här kampanjen avslutades den {{ended}}; ditt meddelande har ändå nått oss.",
        addMore: "Vill du lägga till något är det bara att svara på det här mejlet.",
        greeting: "Vänliga hälsningar",
        signature: "{{team}}, {{company}}",

        promiseMeasured:
            "Du får troligen svar senast {{due}}. Fyra av fem meddelanden besvaras inom den tiden.",
        promiseSure: "Du kan vänta dig svar senast {{due}}. Av 100 meddelanden besvaras 95 inom den tiden.",
        promiseTarget: "Vi siktar på att svara senast {{due}}.",

        closedUntil: "Det här mejlet skickades utanför våra kontorstider. Vi är tillbaka {{closed_until}}.",
        contactsOpen: "Du kan också nå oss här:",
        contactsClosed: "Stängt när det här mejlet skickades:",
        until: "öppet till {{until}}",
        opens: "öppnar {{opens}}",

        question: "Tack för din fråga.",
        complaint: "Vi är ledsna över att något gick fel och ber om ursäkt. Tack för att du berättar det.",
        complaintPhone: "Vill du hellre prata med någon hittar du vårt telefonnummer längre ner.",

        callback: "Du vill att vi ringer upp dig.",
        callbackNumber: "Du vill att vi ringer upp dig på {{callback_number}}.",
        callbackTime: "Önskad tid: {{callback_time}}.",
        callbackWrong: "Stämmer det inte är det bara att svara på det här mejlet.",
        callbackUnknown:
            "Stämmer det inte, eller har du inte gett oss ditt nummer än, är det bara att svara på det här "
            + "mejlet.",
        callbackPassedOn:
            "Vårt team har ditt önskemål; det här automatiska svaret kan inte lova ett samtal vid en viss "
            + "tid.",

        order: "Vi förstår det som att ditt meddelande gäller beställning {{order_number}}.",
        orderUnknown:
            "Ditt meddelande verkar gälla en beställning; har du inte angett numret än kan du skriva det i "
            + "ett svar på det här mejlet.",

        unsubscribe: "Vi förstår det som att du inte vill ha fler sådana mejl från {{company}}.",
        unsubscribePassedOn: "Vi för det vidare till dem som skickar de här mejlen.",
        unsubscribeDone: "Det är klart: du står inte längre på listan.",
        unsubscribeElse: "Menade du något annat är det bara att svara på det här mejlet.",

        subjectSlip: "Automatiskt meddelande: vårt svar dröjer längre än vi sa",
        slipSaidMeasured: "Vi sa att du troligen skulle få svar senast {{due}}.",
        slipSaidSure: "Vi sa att du kunde vänta dig svar senast {{due}}.",
        slipSaidTarget: "Vi siktade på att svara senast {{due}}.",
        slipMissing: "Det hinner vi troligen inte.",
        slipMissed: "Det hann vi inte.",
        slipSorry: "Vi är ledsna över att du får vänta.",
        slipDue: "Du kan nu vänta dig svar senast {{due}}.",
        slipDueMeasured:
            "Du får nu troligen svar senast {{due}}. Fyra av fem meddelanden som har väntat lika länge har "
            + "då fått svar.",
        slipDueTarget: "Vi siktar nu på att svara senast {{due}}.",
        slipNoDue: "Vi kan inte säga än när du får svar.",
        slipKept: "Ditt meddelande är inte borttappat: det finns hos vårt team ({{team}})."
    )
}
