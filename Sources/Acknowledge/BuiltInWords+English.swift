extension BuiltInWords {
    static let english = BuiltInWords(
        automatic: "This is an automatic reply: your message has arrived.",
        automaticSlip: "This is an automatic notice about your message.",
        wroteAbout: "You wrote to us about “{{subject}}”.",
        arrived: "Your message reached {{company}} on {{received}}.",
        staffed: "A person from {{team}} will read it and answer it.",
        unstaffed: "It is waiting for {{team}}.",
        askFor: "You can ask for {{person}}.",
        ended: "This campaign ended on {{ended}}; your message has reached us all the same.",
        addMore: "To add something, just reply to this email.",
        greeting: "Kind regards",
        signature: "{{team}}, {{company}}",

        promiseMeasured:
            "You will probably have an answer by {{due}}. Four out of five messages are answered in that "
            + "time.",
        promiseSure:
            "You can expect an answer by {{due}}. Out of 100 messages, 95 are answered in that time.",
        promiseTarget: "We aim to answer by {{due}}.",

        closedUntil:
            "This email was sent outside our office hours. We are back on {{closed_until}}.",
        contactsOpen: "You can also reach us here:",
        contactsClosed: "Closed when this email was sent:",
        until: "open until {{until}}",
        opens: "opens on {{opens}}",

        question: "Thank you for your question.",
        complaint: "We are sorry that something went wrong. Thank you for telling us.",
        complaintPhone: "If you would rather talk to someone, you will find our telephone number below.",

        callback: "You would like us to call you.",
        callbackNumber: "You would like us to call you on {{callback_number}}.",
        callbackTime: "The time you asked for: {{callback_time}}.",
        callbackWrong: "If that is not right, just reply to this email.",
        callbackUnknown:
            "If that is not right, or if you have not given us your number yet, just reply to this email.",
        callbackPassedOn:
            "Our team has your request; this automatic reply cannot promise a call at a particular time.",

        order: "As we understand it, your message is about order {{order_number}}.",
        orderUnknown:
            "Your message seems to be about an order; if you have not given us its number yet, just send it "
            + "in reply to this email.",

        unsubscribe: "As we understand it, you want no more emails of this kind from {{company}}.",
        unsubscribePassedOn: "We are passing that on to the people who send these emails.",
        unsubscribeDone: "It is done: you have been taken off the list.",
        unsubscribeElse: "If you meant something else, just reply to this email.",

        subjectSlip: "Automatic message: our answer to you will take longer than we said",
        slipSaidMeasured: "We told you that you would probably have an answer by {{due}}.",
        slipSaidSure: "We told you to expect an answer by {{due}}.",
        slipSaidTarget: "We had aimed to answer by {{due}}.",
        slipMissing: "We will probably not manage that.",
        slipMissed: "We did not manage that.",
        slipSorry: "We are sorry to keep you waiting.",
        slipDue: "You can now expect an answer by {{due}}.",
        slipDueMeasured:
            "You will now probably have an answer by {{due}}. Four out of five messages that have waited "
            + "as long as yours are answered by then.",
        slipDueTarget: "We now aim to answer by {{due}}.",
        slipNoDue: "We cannot say yet when you will have an answer.",
        slipKept: "Your message is not lost: it is waiting for {{team}}."
    )
}
