extension BuiltInWords {
    static let danish = BuiltInWords(
        automatic: "Dette er et automatisk svar: din besked er kommet frem.",
        automaticSlip: "Dette er en automatisk meddelelse om din besked.",
        wroteAbout: "Du skrev til os om ”{{subject}}”.",
        arrived: "{{company}} modtog din besked {{received}}.",
        staffed: "En person fra vores team ({{team}}) læser din besked og svarer dig.",
        unstaffed: "Den ligger nu hos vores team ({{team}}).",
        askFor: "Du kan spørge efter {{person}}.",
        ended: "Kampagnen sluttede den {{ended}}; din besked er alligevel kommet frem til os.",
        addMore: "Vil du tilføje noget, så svar bare på denne mail.",
        greeting: "Venlig hilsen",
        signature: "{{team}}, {{company}}",

        promiseMeasured:
            "Du får sandsynligvis svar senest {{due}}. Fire ud af fem beskeder bliver besvaret inden for "
            + "den tid.",
        promiseSure:
            "Du kan forvente svar senest {{due}}. Ud af 100 beskeder bliver 95 besvaret inden for den tid.",
        promiseTarget: "Vores mål er at svare senest {{due}}.",

        closedUntil: "Denne mail blev sendt uden for vores kontortid. Vi er tilbage {{closed_until}}.",
        contactsOpen: "Du kan også få fat i os her:",
        contactsClosed: "Lukket, da denne mail blev sendt:",
        until: "åbent til {{until}}",
        opens: "åbner {{opens}}",

        question: "Tak for dit spørgsmål.",
        complaint: "Vi er kede af, at noget gik galt, og vi siger undskyld. Tak, fordi du fortæller os det.",
        complaintPhone: "Vil du hellere tale med nogen, finder du vores telefonnummer længere nede.",

        callback: "Du vil gerne ringes op.",
        callbackNumber: "Du vil gerne ringes op på {{callback_number}}.",
        callbackTime: "Ønsket tidspunkt: {{callback_time}}.",
        callbackWrong: "Hvis det ikke er rigtigt, så svar bare på denne mail.",
        callbackUnknown:
            "Hvis det ikke er rigtigt, eller hvis du ikke har givet os dit nummer endnu, så svar bare på "
            + "denne mail.",
        callbackPassedOn:
            "Vores team har dit ønske; dette automatiske svar kan ikke love et opkald på et bestemt "
            + "tidspunkt.",

        order: "Vi forstår det sådan, at din besked handler om bestilling {{order_number}}.",
        orderUnknown:
            "Din besked ser ud til at handle om en bestilling; hvis du ikke har oplyst nummeret endnu, så "
            + "skriv det i et svar på denne mail.",

        unsubscribe: "Vi forstår det sådan, at du ikke vil have flere mails af den slags fra {{company}}.",
        unsubscribePassedOn: "Vi giver det videre til dem, der sender disse mails.",
        unsubscribeDone: "Det er gjort: du står ikke længere på listen.",
        unsubscribeElse: "Hvis du mente noget andet, så svar bare på denne mail.",

        subjectSlip: "Automatisk meddelelse: vores svar tager længere tid, end vi sagde",
        slipSaidMeasured: "Vi sagde, at du sandsynligvis ville få svar senest {{due}}.",
        slipSaidSure: "Vi sagde, at du kunne forvente svar senest {{due}}.",
        slipSaidTarget: "Vores mål var at svare senest {{due}}.",
        slipMissing: "Det når vi sandsynligvis ikke.",
        slipMissed: "Det nåede vi ikke.",
        slipSorry: "Vi er kede af, at du skal vente.",
        slipDue: "Du kan nu forvente svar senest {{due}}.",
        slipDueMeasured:
            "Du får nu sandsynligvis svar senest {{due}}. Fire ud af fem beskeder, der har ventet lige så "
            + "længe, er besvaret inden da.",
        slipDueTarget: "Vores mål er nu at svare senest {{due}}.",
        slipNoDue: "Vi kan endnu ikke sige, hvornår du får svar.",
        slipKept: "Din besked er ikke gået tabt: den ligger hos vores team ({{team}})."
    )
}
