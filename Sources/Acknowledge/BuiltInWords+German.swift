extension BuiltInWords {
    static let german = BuiltInWords(
        automatic: "Dies ist eine automatische Antwort: Ihre Nachricht ist angekommen.",
        automaticSlip: "Dies ist eine automatische Mitteilung zu Ihrer Nachricht.",
        wroteAbout: "Sie haben uns unter dem Betreff „{{subject}}“ geschrieben.",
        arrived: "Ihre Nachricht an uns ({{company}}) ist am {{received}} angekommen.",
        staffed: "Ein Mensch aus unserem Team ({{team}}) liest Ihre Nachricht und antwortet Ihnen.",
        unstaffed: "Jetzt liegt sie bei unserem Team ({{team}}).",
        askFor: "Fragen Sie gern nach {{person}}.",
        ended: "Diese Aktion endete am {{ended}}; Ihre Nachricht hat uns trotzdem erreicht.",
        addMore: "Wenn Sie etwas ergänzen möchten, antworten Sie einfach auf diese E-Mail.",
        greeting: "Freundliche Grüße",
        signature: "{{team}}, {{company}}",

        promiseMeasured:
            "Eine Antwort bekommen Sie wahrscheinlich bis {{due}}. Bei vier von fünf Nachrichten dauert es "
            + "höchstens so lange.",
        promiseSure:
            "Eine Antwort bekommen Sie voraussichtlich bis {{due}}. Bei 95 von 100 Nachrichten dauert es "
            + "höchstens so lange.",
        promiseTarget: "Unser Ziel ist es, Ihnen bis {{due}} zu antworten.",

        closedUntil:
            "Diese E-Mail wurde außerhalb unserer Bürozeiten verschickt. Wir sind ab {{closed_until}} "
            + "wieder da.",
        contactsOpen: "Sie erreichen uns auch hier:",
        contactsClosed: "Beim Versand dieser E-Mail geschlossen:",
        until: "erreichbar bis {{until}}",
        opens: "wieder erreichbar ab {{opens}}",

        question: "Danke für Ihre Frage.",
        complaint: "Es tut uns leid, dass etwas schiefgegangen ist. Danke, dass Sie es uns sagen.",
        complaintPhone:
            "Wenn Sie lieber mit jemandem sprechen möchten: Unsere Telefonnummer finden Sie weiter unten.",

        callback: "Sie möchten angerufen werden.",
        callbackNumber: "Sie möchten unter {{callback_number}} angerufen werden.",
        callbackTime: "Ihre Wunschzeit: {{callback_time}}.",
        callbackWrong: "Wenn das nicht stimmt, antworten Sie einfach auf diese E-Mail.",
        callbackUnknown:
            "Wenn das nicht stimmt oder Sie uns Ihre Nummer noch nicht genannt haben, antworten Sie "
            + "einfach auf diese E-Mail.",
        callbackPassedOn:
            "Ihr Wunsch liegt bei unserem Team; einen Anruf zu einer bestimmten Zeit kann diese "
            + "automatische Antwort nicht zusagen.",

        order: "Wir haben Sie so verstanden, dass es um die Bestellung {{order_number}} geht.",
        orderUnknown:
            "Es scheint um eine Bestellung zu gehen; falls Sie die Nummer noch nicht genannt haben, "
            + "antworten Sie einfach mit der Nummer auf diese E-Mail.",

        unsubscribe:
            "Wir haben Sie so verstanden, dass Sie von uns ({{company}}) keine solchen E-Mails mehr "
            + "möchten.",
        unsubscribePassedOn: "Wir geben das an diejenigen weiter, die diese E-Mails verschicken.",
        unsubscribeDone: "Es ist erledigt: Sie stehen nicht mehr auf der Liste.",
        unsubscribeElse: "Wenn Sie etwas anderes meinten, antworten Sie einfach auf diese E-Mail.",

        subjectSlip: "Automatische Nachricht: Unsere Antwort an Sie dauert länger als angekündigt",
        slipSaidMeasured:
            "Wir hatten Ihnen gesagt, dass Sie wahrscheinlich bis {{due}} eine Antwort bekommen.",
        slipSaidSure: "Wir hatten Ihnen gesagt, dass Sie voraussichtlich bis {{due}} eine Antwort bekommen.",
        slipSaidTarget: "Unser Ziel war es, Ihnen bis {{due}} zu antworten.",
        slipMissing: "Das schaffen wir wahrscheinlich nicht.",
        slipMissed: "Das haben wir nicht geschafft.",
        slipSorry: "Es tut uns leid, dass Sie länger warten müssen.",
        slipDue: "Eine Antwort bekommen Sie nun voraussichtlich bis {{due}}.",
        slipDueMeasured:
            "Eine Antwort bekommen Sie nun wahrscheinlich bis {{due}}. Vier von fünf Nachrichten, die "
            + "schon so lange warten wie Ihre, sind bis dahin beantwortet.",
        slipDueTarget: "Unser Ziel ist es nun, Ihnen bis {{due}} zu antworten.",
        slipNoDue: "Wann wir Ihnen antworten, können wir noch nicht sagen.",
        slipKept: "Ihre Nachricht ist nicht verloren gegangen: Sie liegt bei unserem Team ({{team}})."
    )
}
