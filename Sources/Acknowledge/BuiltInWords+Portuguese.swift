extension BuiltInWords {
    static let portuguese = BuiltInWords(
        automatic: "Esta é uma resposta automática: a sua mensagem chegou.",
        automaticSlip: "Este é um aviso automático sobre a sua mensagem.",
        wroteAbout: "O assunto da sua mensagem é “{{subject}}”.",
        arrived: "{{company}} recebeu a sua mensagem {{received}}.",
        staffed: "A sua mensagem vai ser lida e respondida por uma pessoa ({{team}}).",
        unstaffed: "Está agora no nosso serviço ({{team}}).",
        askFor: "Pode perguntar por {{person}}.",
        ended: "Esta campanha terminou no dia {{ended}}; mesmo assim, a sua mensagem chegou até nós.",
        addMore: "Para acrescentar algo, basta responder a este e-mail.",
        greeting: "Cordialmente",
        signature: "{{team}}, {{company}}",

        promiseMeasured:
            "É provável que tenha uma resposta até {{due}}. Quatro em cada cinco mensagens são respondidas "
            + "nesse prazo.",
        promiseSure:
            "Pode esperar uma resposta até {{due}}. Em cada 100 mensagens, 95 são respondidas nesse prazo.",
        promiseTarget: "O nosso objetivo é responder até {{due}}.",

        closedUntil:
            "Este e-mail foi enviado fora do nosso horário de atendimento. Voltamos {{closed_until}}.",
        contactsOpen: "Também pode contactar-nos por aqui:",
        contactsClosed: "Fechado quando este e-mail foi enviado:",
        until: "disponível até {{until}}",
        opens: "volta a estar disponível {{opens}}",

        question: "Agradecemos a sua pergunta.",
        complaint: "Pedimos desculpa por algo não ter saído como devia. Agradecemos que nos tenha avisado.",
        complaintPhone: "Se preferir falar com alguém, encontra o nosso número de telefone mais abaixo.",

        callback: "Deseja que lhe telefonemos.",
        callbackNumber: "Deseja que lhe telefonemos para o {{callback_number}}.",
        callbackTime: "Horário preferido: {{callback_time}}.",
        callbackWrong: "Se não for assim, basta responder a este e-mail.",
        callbackUnknown:
            "Se não for assim, ou se ainda não nos deu o seu número, basta responder a este e-mail.",
        callbackPassedOn:
            "O seu pedido está no nosso serviço; esta resposta automática não pode prometer uma chamada a "
            + "uma hora certa.",

        order: "Pelo que entendemos, a sua mensagem é sobre a encomenda {{order_number}}.",
        orderUnknown:
            "A sua mensagem parece ser sobre uma encomenda; se ainda não nos deu o número, pode indicá-lo "
            + "em resposta a este e-mail.",

        unsubscribe: "Pelo que entendemos, não deseja receber mais e-mails deste tipo de {{company}}.",
        unsubscribePassedOn: "Estamos a transmitir o seu pedido a quem envia estes e-mails.",
        unsubscribeDone: "Está feito: o seu endereço foi retirado da lista.",
        unsubscribeElse: "Se queria dizer outra coisa, basta responder a este e-mail.",

        subjectSlip: "Mensagem automática: a nossa resposta vai demorar mais do que dissemos",
        slipSaidMeasured: "Dissemos-lhe que provavelmente teria uma resposta até {{due}}.",
        slipSaidSure: "Dissemos-lhe que podia esperar uma resposta até {{due}}.",
        slipSaidTarget: "O nosso objetivo era responder até {{due}}.",
        slipMissing: "Provavelmente não vamos conseguir.",
        slipMissed: "Não conseguimos fazê-lo.",
        slipSorry: "Pedimos desculpa pela espera.",
        slipDue: "Agora pode esperar uma resposta até {{due}}.",
        slipDueMeasured:
            "Agora é provável que tenha uma resposta até {{due}}. Quatro em cada cinco mensagens que "
            + "esperam há tanto tempo são respondidas até lá.",
        slipDueTarget: "O nosso objetivo é agora responder até {{due}}.",
        slipNoDue: "Ainda não podemos dizer quando terá uma resposta.",
        slipKept: "A sua mensagem não se perdeu: está no nosso serviço ({{team}})."
    )
}
