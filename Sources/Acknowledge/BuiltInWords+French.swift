extension BuiltInWords {
    static let french = BuiltInWords(
        automatic: "Ceci est une réponse automatique\u{A0}: votre message est bien arrivé.",
        automaticSlip: "Ceci est un avis automatique concernant votre message.",
        wroteAbout: "Vous nous avez écrit au sujet de «\u{A0}{{subject}}\u{A0}».",
        arrived: "Votre message est parvenu à {{company}} le {{received}}.",
        staffed: "Une personne de notre équipe ({{team}}) va lire votre message et y répondre.",
        unstaffed: "Il est à la disposition de notre équipe ({{team}}).",
        askFor: "Vous pouvez demander {{person}}.",
        ended:
            "Cette campagne s’est terminée le {{ended}}\u{202F}; votre message nous est tout de même "
            + "parvenu.",
        addMore: "Pour ajouter quelque chose, répondez simplement à cet e-mail.",
        greeting: "Cordialement",
        signature: "{{team}}, {{company}}",

        promiseMeasured:
            "Vous aurez probablement une réponse avant {{due}}. Quatre messages sur cinq reçoivent la leur "
            + "dans ce délai.",
        promiseSure:
            "Vous pouvez vous attendre à une réponse avant {{due}}. Sur 100 messages, 95 reçoivent la leur "
            + "dans ce délai.",
        promiseTarget: "Notre objectif est de vous répondre avant {{due}}.",

        closedUntil:
            "Cet e-mail est parti en dehors de nos heures de bureau. Nous rouvrons le {{closed_until}}.",
        contactsOpen: "Vous pouvez aussi nous joindre ici\u{A0}:",
        contactsClosed: "Fermé au moment de cet envoi\u{A0}:",
        until: "joignable jusqu’à {{until}}",
        opens: "joignable à partir du {{opens}}",

        question: "Merci pour votre question.",
        complaint: "Nous sommes désolés que quelque chose se soit mal passé. Merci de nous l’avoir dit.",
        complaintPhone:
            "Si vous préférez parler à quelqu’un, vous trouverez notre numéro de téléphone plus bas.",

        callback: "Vous souhaitez que nous vous appelions.",
        callbackNumber: "Vous souhaitez que nous vous appelions au {{callback_number}}.",
        callbackTime: "Moment souhaité\u{A0}: {{callback_time}}.",
        callbackWrong: "Si ce n’est pas exact, répondez simplement à cet e-mail.",
        callbackUnknown:
            "Si ce n’est pas exact, ou si vous ne nous avez pas encore donné votre numéro, répondez "
            + "simplement à cet e-mail.",
        callbackPassedOn:
            "Notre équipe a votre demande\u{202F}; cette réponse automatique ne peut pas vous promettre un "
            + "appel à un moment précis.",

        order: "Si nous avons bien compris, votre message concerne la commande {{order_number}}.",
        orderUnknown:
            "Votre message semble concerner une commande\u{202F}; si vous n’en avez pas encore donné le "
            + "numéro, indiquez-le simplement en réponse à cet e-mail.",

        unsubscribe:
            "Si nous avons bien compris, vous ne souhaitez plus recevoir d’e-mails de ce type de notre "
            + "part ({{company}}).",
        unsubscribePassedOn: "Nous transmettons votre demande au service qui envoie ces e-mails.",
        unsubscribeDone: "C’est fait\u{A0}: vous ne figurez plus sur la liste.",
        unsubscribeElse: "Si vous vouliez dire autre chose, répondez simplement à cet e-mail.",

        subjectSlip: "Message automatique\u{A0}: notre réponse prendra plus de temps qu’annoncé",
        slipSaidMeasured: "Nous vous avions dit que vous auriez probablement une réponse avant {{due}}.",
        slipSaidSure: "Nous vous avions dit que vous pouviez vous attendre à une réponse avant {{due}}.",
        slipSaidTarget: "Notre objectif était de vous répondre avant {{due}}.",
        slipMissing: "Nous n’y arriverons probablement pas.",
        slipMissed: "Nous n’y sommes pas parvenus.",
        slipSorry: "Nous sommes désolés de vous faire attendre.",
        slipDue: "Vous pouvez maintenant vous attendre à une réponse avant {{due}}.",
        slipDueMeasured:
            "Vous aurez maintenant probablement une réponse avant {{due}}. Quatre messages sur cinq qui "
            + "attendent depuis aussi longtemps en reçoivent une d’ici là.",
        slipDueTarget: "Notre objectif est maintenant de vous répondre avant {{due}}.",
        slipNoDue: "Nous ne pouvons pas encore dire quand vous aurez une réponse.",
        slipKept: "Votre message n’est pas perdu\u{A0}: notre équipe ({{team}}) l’a toujours."
    )
}
