extension BuiltInWords {
    static let german = BuiltInWords(
        automatic: "Dies ist eine automatische Antwort: Ihre Nachricht ist angekommen.",
        automaticSlip: "Dies ist eine automatische Mitteilung zu Ihrer Nachricht an {{company}}.",
        wroteAbout: "Sie haben uns unter dem Betreff „{{subject}}“ geschrieben.",
        arrived: "Ihre Nachricht erreichte {{company}} am {{received}}.",
        staffed: "Ein Mensch aus unserem Team ({{team}}) liest Ihre Nachricht und antwortet Ihnen.",
        unstaffed: "Jetzt liegt sie bei unserem Team ({{team}}).",
        askFor: "Fragen Sie gern nach {{person}}.",
        ended: "Diese Aktion endete am {{ended}}; Ihre Nachricht hat uns trotzdem erreicht.",
        addMore: "Wenn Sie etwas ergänzen möchten, antworten Sie einfach auf diese E-Mail.",
        greeting: "Freundliche Grüße",
        signature: "{{team}}, {{company}}",

        promiseMeasured:
            "Ihre Antwort kommt wahrscheinlich bis {{due}}. Bei vier von fünf Nachrichten dauert es "
            + "höchstens so lange.",
        promiseSure:
            "Ihre Antwort kommt voraussichtlich bis {{due}}. Bei 95 von 100 Nachrichten dauert es "
            + "höchstens so lange.",
        promiseTarget: "Unser Ziel ist eine Antwort bis {{due}}.",

        closedUntil:
            "Diese E-Mail wurde außerhalb unserer Bürozeiten verschickt. Wir sind wieder da ab "
            + "{{closed_until}}.",
        contactsOpen: "Wenn Sie nicht warten möchten, erreichen Sie uns hier:",
        contactsAlso: "Sie erreichen uns auch hier:",
        contactsClosed: "Beim Versand dieser E-Mail geschlossen:",
        until: "erreichbar bis {{until}}",
        opens: "wieder erreichbar ab {{opens}}",

        question: "Danke für Ihre Frage.",
        complaint: "Es tut uns leid, dass etwas schiefgegangen ist. Danke, dass Sie es uns sagen.",
        complaintPhone: "Wenn Sie lieber mit jemandem sprechen möchten: Unsere Nummer ist {{phone}}.",

        callback: "Wir haben Sie so verstanden, dass Sie angerufen werden möchten.",
        callbackNumber: "Die Nummer haben wir so verstanden: {{callback_number}}.",
        callbackTime: "Die Zeit haben wir so verstanden: {{callback_time}}.",
        callbackWrong: "Wenn das nicht stimmt, antworten Sie einfach auf diese E-Mail.",
        callbackUnknown:
            "Falls Sie uns Ihre Nummer noch nicht genannt haben, antworten Sie einfach mit der Nummer auf "
            + "diese E-Mail.",

        order: "Wir haben Sie so verstanden, dass es um die Bestellung {{order_number}} geht.",
        orderUnknown:
            "Es scheint um eine Bestellung zu gehen; falls Sie die Nummer noch nicht genannt haben, "
            + "antworten Sie einfach mit der Nummer auf diese E-Mail.",

        unsubscribe:
            "Wir haben Sie so verstanden, dass Sie von {{company}} keine solchen E-Mails mehr möchten.",
        unsubscribePassedOn: "Das haben wir an die weitergegeben, die diese E-Mails verschicken.",
        unsubscribeDone: "Es ist erledigt: Sie stehen nicht mehr auf der Liste.",
        unsubscribeElse: "Wenn Sie etwas anderes meinten, antworten Sie einfach auf diese E-Mail.",

        subjectSlip: "Automatische Nachricht: Ihre Antwort von {{company}} dauert länger, als wir sagten",
        slipSaidMeasured: "Wir hatten Ihnen gesagt: Ihre Antwort kommt wahrscheinlich bis {{due}}.",
        slipSaidSure: "Wir hatten Ihnen gesagt: Ihre Antwort kommt voraussichtlich bis {{due}}.",
        slipSaidTarget: "Unser Ziel war eine Antwort bis {{due}}.",
        slipMissing: "Das schaffen wir wahrscheinlich nicht.",
        slipMissed: "Das haben wir nicht geschafft.",
        slipSorry: "Es tut uns leid, dass Sie länger warten müssen.",
        slipDue: "Ihre Antwort kommt nun voraussichtlich bis {{due}}.",
        slipDueMeasured:
            "Ihre Antwort kommt nun wahrscheinlich bis {{due}}. Das gilt für vier von fünf Nachrichten.",
        slipDueTarget: "Unser Ziel ist nun eine Antwort bis {{due}}.",
        slipNoDue: "Wann Ihre Antwort kommt, können wir noch nicht sagen.",
        slipKept: "Ihre Nachricht ist nicht verloren: Unser Team ({{team}}) hat sie."
    )
}
