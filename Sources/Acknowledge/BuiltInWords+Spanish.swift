extension BuiltInWords {
    static let spanish = BuiltInWords(
        automatic: "Esta es una respuesta automática: su mensaje ha llegado.",
        automaticSlip: "Este es un aviso automático sobre su mensaje.",
        wroteAbout: "Nos escribió sobre «{{subject}}».",
        arrived: "Su mensaje llegó a {{company}} el {{received}}.",
        staffed: "Una persona de nuestro equipo ({{team}}) leerá su mensaje y le responderá.",
        unstaffed: "Está a disposición de nuestro equipo ({{team}}).",
        askFor: "Puede preguntar por {{person}}.",
        ended: "Esta campaña terminó el {{ended}}; aun así, su mensaje nos ha llegado.",
        addMore: "Si desea añadir algo, basta con responder a este correo.",
        greeting: "Saludos cordiales",
        signature: "{{team}}, {{company}}",

        promiseMeasured:
            "Es probable que reciba una respuesta a más tardar {{due}}. Cuatro de cada cinco mensajes se "
            + "responden en ese plazo.",
        promiseSure:
            "Puede esperar una respuesta a más tardar {{due}}. De cada 100 mensajes, 95 se responden en "
            + "ese plazo.",
        promiseTarget: "Nuestro objetivo es responderle a más tardar {{due}}.",

        closedUntil: "Este correo se envió fuera de nuestro horario de oficina. Volvemos {{closed_until}}.",
        contactsOpen: "También puede contactarnos aquí:",
        contactsClosed: "Cerrado cuando se envió este correo:",
        until: "disponible hasta {{until}}",
        opens: "disponible de nuevo {{opens}}",

        question: "Gracias por su pregunta.",
        complaint: "Sentimos mucho que algo haya salido mal. Gracias por decírnoslo.",
        complaintPhone: "Si prefiere hablar con alguien, encontrará nuestro número de teléfono más abajo.",

        callback: "Desea que le llamemos.",
        callbackNumber: "Desea que le llamemos al {{callback_number}}.",
        callbackTime: "Horario preferido: {{callback_time}}.",
        callbackWrong: "Si no es así, basta con responder a este correo.",
        callbackUnknown:
            "Si no es así, o si aún no nos ha dado su número, basta con responder a este correo.",
        callbackPassedOn:
            "Nuestro equipo tiene su petición; esta respuesta automática no puede prometerle una llamada "
            + "en un momento concreto.",

        order: "Según hemos entendido, su mensaje trata del pedido {{order_number}}.",
        orderUnknown:
            "Su mensaje parece tratar de un pedido; si aún no tenemos el número, puede indicarlo "
            + "respondiendo a este correo.",

        unsubscribe: "Según hemos entendido, no desea recibir más correos de este tipo de {{company}}.",
        unsubscribePassedOn: "Estamos trasladando su petición a quienes envían estos correos.",
        unsubscribeDone: "Ya está hecho: se le ha dado de baja de la lista.",
        unsubscribeElse: "Si quería decir otra cosa, basta con responder a este correo.",

        subjectSlip: "Mensaje automático: nuestra respuesta tardará más de lo anunciado",
        slipSaidMeasured: "Le dijimos que probablemente recibiría una respuesta a más tardar {{due}}.",
        slipSaidSure: "Le dijimos que podía esperar una respuesta a más tardar {{due}}.",
        slipSaidTarget: "Nuestro objetivo era responderle a más tardar {{due}}.",
        slipMissing: "Probablemente no lo lograremos.",
        slipMissed: "No lo hemos logrado.",
        slipSorry: "Sentimos hacerle esperar.",
        slipDue: "Ahora puede esperar una respuesta a más tardar {{due}}.",
        slipDueMeasured:
            "Ahora es probable que reciba una respuesta a más tardar {{due}}. Cuatro de cada cinco "
            + "mensajes que llevan tanto tiempo esperando la reciben para entonces.",
        slipDueTarget: "Nuestro objetivo es ahora responderle a más tardar {{due}}.",
        slipNoDue: "Todavía no podemos decir cuándo recibirá una respuesta.",
        slipKept: "Su mensaje no se ha perdido: lo tiene nuestro equipo ({{team}})."
    )
}
