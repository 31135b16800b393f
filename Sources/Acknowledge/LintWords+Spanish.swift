extension LintWords {
    static let spanish = LintWords(
        doNotReply: """
            (por favor|) no (lo|le|) (responda|respondas|respondan|conteste|contestes|contesten|responder|\
            contestar) (directamente|) (a|al|este|esta|)
            (le|les|te|os|) (rogamos|pedimos|ruega|pide) (que|) no (responda|respondan|respondas|conteste|\
            contesten|responder|contestar)
            (no|nunca) se (lee|leen|lean|responde|responden|atiende|atienden|revisa|revisan|supervisa|\
            supervisan|contesta|contestan|monitoriza|monitorea|controla|recibe|reciben)
            (buzón|dirección|cuenta|correo|bandeja|email|e mail|mensaje|respuestas|correos|mensajes) ~5 no \
            (es|está|son|están|ser|será|serán|puede|pueden|podrán|admite|acepta|recibe) (ser|) (leído|leída|\
            leídos|leídas|atendido|atendida|atendidos|atendidas|supervisado|supervisada|monitoreado|\
            monitoreada|monitorizado|monitorizada|revisado|revisada|revisados|controlada|respuestas|\
            respuesta|contestados|contestadas|recibir|procesadas|procesados|mensajes|correos|consultada)
            (no|sin) (supervisado|supervisada|monitoreado|monitoreada|monitorizado|monitorizada|atendido|\
            atendida|monitorizar|supervisar)
            (nadie|ninguna persona) (lee|revisa|atiende|responde|contesta|ve|leerá|supervisa|va a leer)
            (dirección|cuenta|correo|buzón|mensaje) (solo|sólo|únicamente|exclusivamente|exclusiva|sólo) \
            (de|para) (envío|envíos|enviar|salida|el envío)
            (solo|sólo|únicamente|exclusivamente|exclusivo) (para|de|se usa para|al|se utiliza para) (el \
            envío|envío|envíos|enviar|salida|notificaciones)
            (no|tampoco) (acepta|admite|recibe|puede recibir|podemos recibir|aceptamos|recibimos|permite|\
            está habilitado para|está habilitada para|está configurada para) (respuestas|respuesta|mensajes|\
            correos|correos entrantes|recibir|recibir respuestas|recibir correos)
            no (podemos|podremos|es posible|se puede|nos es posible) (responder|contestar|leer) (a|este|\
            esta|individualmente|personalmente|las|los|)
            (su|tu|cualquier) (respuesta|contestación) no (llegará|nos llegará|será|podrá|va a ser)
            (no +reply|noreply|no +responder|no +responda|do +not +reply|no +contestar)
            (en vez|en lugar) de (responder|contestar)
            no (leemos|respondemos|contestamos|atendemos|revisamos) (las|los|a|respuestas|este|esta|\
            mensajes|correos|ningún|ninguna)
            (buzón|dirección|cuenta|correo|casilla) ~4 (desatendido|desatendida|sin supervisión|sin \
            vigilancia)
            (dirija|dirijan|dirige|envíe|envía|envíen|escriba|escriban|remita|consulte|plantee) ~4 \
            (únicamente|exclusivamente|solo|sólo|solamente) (a|por|al|en|mediante|través)
            (preguntas|consultas|dudas) ~2 (únicamente|exclusivamente|solo|sólo|solamente) (a|por|al|en|\
            mediante)
            """,
        mayNotReply: """
            (si|cuando|aunque|mientras|hasta que|porque) (usted|nosotros|) no (lo|le|se|nos|te|) (responde|\
            respondes|contesta|contestas|responden|responder|podemos responder|podemos contestar|\
            respondemos|contestamos|puede responder|quiere responder|desea responder)
            no (responda|conteste|respondas) con
            (todavía|aún) no (se|) (ha|hemos|lee|han)
            """,
        noPhone: """
            no (nos|) (llame|llames|llamen|llamar|telefonee) (por teléfono|)
            (rogamos|pedimos|por favor) (que|) no (nos|) (llame|llamen|llamar|llames)
            no (ofrecemos|disponemos de|tenemos|prestamos|hay|existe|contamos con|damos) (ningún|ninguna|) \
            (servicio de|soporte|) (atención|servicio|soporte|asistencia|línea|número|contacto) (telefónica|\
            telefónico|de teléfono|por teléfono|telefónicas)
            no (atendemos|contestamos|realizamos|hacemos|recibimos|aceptamos) (llamadas|el teléfono|por \
            teléfono)
            no (ofrecemos|disponemos de|tenemos|atendemos|hay|hacemos) (teléfono|llamadas|llamadas \
            telefónicas)
            no (estamos|se puede|es posible|podemos|somos) (disponibles|localizables|contactar|contactarnos|\
            atender|atenderle|accesibles) ~2 (por teléfono|telefónicamente|por vía telefónica)
            no (le|te|les|) llamamos
            (sin|ningún|ninguna) (atención|soporte|servicio|asistencia) (telefónica|telefónico|por teléfono)
            (solo|sólo|únicamente|exclusivamente) (por|mediante) (correo|escrito|e mail|email)
            """,
        personReads: """
            (una|un|alguien|una de|uno de) (persona|persona real|humano|ser humano|compañero|compañera|\
            colega|agente|nuestros ~1|nuestro equipo|de ~2|del ~2|) (real|de verdad|) (de ~2|del ~2|) \
            (lo|la|le|va a|) (leerá|lee|leer|leerán|leerlo|leerla|responderá|responde|contestará|revisará|\
            mirará|atenderá)
            (será|serán|es|son) (leído|leída|leídos|respondido|revisado|atendido|visto|contestado) \
            (personalmente|) por (una|un|nuestro|nuestros|alguien|$team|$person|personas)
            (nuestro equipo|nuestros compañeros|nuestros agentes|nuestros colegas|$team|$person) (lo|la|le|\
            va a|) (leerá|lee|leerán|leer|leerlo|responderá|contestará|responderán|revisará)
            (leemos|leeremos) (todos|cada|todas|su|tu|personalmente)
            (espera|esperando) (a|) (una|que una) persona
            """,
        removed: """
            (se|le|lo|te) (ha|hemos|han) (dado de baja|borrado de|eliminado de|retirado de|quitado de|\
            cancelado la|cancelado su)
            (ha|has|han) (sido|) (dado|dada|eliminado|eliminada|borrado|borrada|retirado|removido|quitado) \
            (de baja|de la|de nuestra|de nuestras)
            (ha|has) sido (eliminado|eliminada|borrado|borrada|removido) (con éxito|correctamente)
            (usted|ya|) (está|estás|queda) (dado|dada) de baja
            ya no (está|estás|figura|figuras|aparece|apareces|consta) (en ~2 lista|en ~2 \
            listas|inscrito|inscrita|\
            suscrito|suscrita)
            (hemos|) (eliminado|borrado|retirado|quitado|cancelado) su (dirección|correo|suscripción|e mail|\
            email|nombre)
            su (suscripción|dirección|correo|baja|dirección de ~2) ha sido (cancelada|eliminada|eliminado|\
            borrada|tramitada|procesada|confirmada|dada de baja|completada)
            (ya|) no (recibirá|recibirás|recibe|le enviaremos|te enviaremos|volverá a recibir) (más|ningún|\
            nuestros|nuestro|ninguna|nuestras)
            (baja|cancelación) (realizada|completada|confirmada|tramitada) (con éxito|correctamente|)
            """,
        filler: """
            (su|tu) (llamada|opinión|mensaje|consulta|satisfacción|solicitud|confianza) es (muy|) \
            (importante|valiosa|valioso) (para nosotros|) => quítelo; diga qué pasa ahora
            no (dude|dudes|duden) en => «Puede escribirnos otra vez.»
            (estimado|estimada|estimados|apreciado|apreciada|distinguido|querido) (cliente|clienta|clientes|\
            señor|señora|usuario) => «Buenos días:»
            (lamentamos|disculpe|disculpen|disculpas|sentimos|disculpa) ~4 (molestias|inconvenientes|\
            inconveniente|molestia) => diga qué salió mal y que lo siente
            (molestias|inconvenientes) (ocasionadas|causadas|ocasionados|causados|que) ~3 => diga qué salió \
            mal y que lo siente
            (agradecemos|gracias por|agradeciendo|agradezco) (de antemano|) ~1 (su|tu) (paciencia|\
            comprensión|confianza|interés|colaboración|fidelidad) => «Gracias por escribirnos.»
            (acusamos|acuse de) recibo => «Su mensaje ha llegado.»
            (nos complace|tenemos el agrado|por medio de la presente|por la presente|mediante la presente|\
            nos dirigimos a usted|le informamos de que|le informamos que|le comunicamos que) => quítelo; \
            diga la cosa misma
            (departamento|área|equipo|persona|personal) (correspondiente|pertinente|competente|responsable|\
            encargada|encargado) => diga quién: {{team}}
            (elevado|alto|gran|mayor) (volumen|número) de (consultas|solicitudes|llamadas|correos|mensajes) \
            => quítelo; {{due}} ya cuenta lo que espera
            (quedamos|estamos|quedo|seguimos) a su (entera|) disposición => «Puede escribirnos otra vez.»
            (a su entera disposición|a su disposición) => «Puede escribirnos otra vez.»
            (en relación|con relación|en referencia|con referencia|respecto) (a|con) su (solicitud|consulta|\
            correo|mensaje|petición|escrito) => «sobre»
            (reciba|reciban|le saluda|sin otro particular) ~2 (un cordial saludo|cordial saludo|atentamente|\
            cordiales saludos) => «Un saludo,»
            (sin otro particular|a la mayor brevedad|atentamente le saluda) => quítelo
            (haremos|hacemos|estamos haciendo) todo lo posible => diga qué hace
            (mejor|excelente|máxima) (servicio|atención|calidad|experiencia) (posible|al cliente|) => diga \
            qué hace por el cliente
            (su|tu|un) (ticket|caso|solicitud|incidencia) (ha sido|fue|se ha) (creado|creada|registrado|\
            registrada|abierto|generado|generada|procesada) (con éxito|correctamente|) => «Su mensaje ha \
            llegado.»
            (esperamos|esperando) (sus noticias|su respuesta|poder servirle|poder atenderle) => quítelo
            (satisfacción del cliente|experiencia de cliente) => diga qué hace por el cliente
            """,
        marketing: """
            (compra|compre|reserva|reserve|pide|aprovecha|aproveche|descubre|descubra|suscríbete) (ya|ahora|\
            hoy|nuestras|nuestros|nuestra|esta|estas|las|los)
            (oferta|ofertas|descuento|descuentos|promoción|promociones|precios) (especial|especiales|\
            exclusiva|exclusivas|exclusivo|exclusivos|limitada|única|únicas|increíbles)
            (código de descuento|código promocional|cupón|envío gratis|envío gratuito|rebajas|liquidación|\
            chollos)
            de (descuento|rebaja) en
            (no se pierda|no te pierdas|no deje pasar|no dejes pasar)
            (tiempo limitado|hasta agotar existencias|hasta fin de existencias|últimas unidades)
            (nueva|nuevas) (colección|colecciones)
            (síguenos|síganos|encuéntranos|visítenos) en (facebook|instagram|tiktok|linkedin|youtube|\
            twitter|x)
            (suscríbase|suscríbete|apúntate) a nuestro (boletín|newsletter)
            (valore|valora|califique|califica) (nuestro|nuestra|su)
            """,
        vague: """
            (lo antes|tan pronto como|lo más pronto|lo más rápido|cuanto antes|lo más rápidamente) (sea|) \
            (posible|)
            (cuanto antes|a la mayor brevedad|en breve|a la brevedad|próximamente|en la mayor brevedad|de \
            inmediato|inmediatamente|con la mayor brevedad)
            (responderemos|contestaremos|contactaremos|escribiremos|pondremos en contacto) ~3 (pronto|\
            rápidamente)
            (muy pronto|en un plazo razonable)
            """,
        alwaysOpen: """
            24 +7
            24 horas (al|del|por) día
            las 24 (horas|h)
            (7|siete) días (a|de) la semana
            (día y noche|todo el día|las veinticuatro horas)
            """,
        deadline: """
            (hoy mismo|mañana mismo|pasado mañana)
            (escrib*|llam*|contactar*|atender*|recibirá|tendrá) ~2 mañana
            (para|antes de|hasta|a más tardar|como tarde) (mañana|pasado mañana|esta noche|el final|finales|\
            el fin|el lunes)
            (mañana|pasado mañana) (mismo|a primera hora|por la mañana|le|recibirá|tendrá|responde*|contesta*)
            (responde*|contesta*|contactar*) (mañana|hoy|hoy mismo)
            (el|al) (mismo|siguiente|próximo) día (hábil|laborable|siguiente|)
            al día siguiente
            (en el|durante el|a lo largo del|en) (día|transcurso del|mismo día|día de hoy|la próxima hora|\
            transcurso de)
            (en|durante|dentro de) (los|las|unos|unas) (próximos|próximas|siguientes) (días|horas|semanas)
            (la próxima semana|la semana que viene|la semana próxima|al final del día|antes del final del día)
            (llamamos|llamaremos|respondemos|responderemos|contestamos|contestaremos|devolvemos|\
            devolveremos|contactamos|contactaremos|escribimos|escribiremos) ~3 (enseguida|en seguida|\
            ahora mismo|inmediatamente|al instante|al momento|en un momento|de inmediato)
            (enseguida|en seguida|ahora mismo|ahorita) (le|te|les|os|lo|la|) (llamamos|llamaremos|\
            respondemos|responderemos|contestamos|contestaremos|devolvemos|contactamos)
            (tarda|tardar|tardan|tardamos|lleva|llevar|dura|durar|demora|demorar) ~2 (un|una) (día|hora|\
            semana|minuto|jornada)
            """,
        pastTime: """
            (por|de|esta|cada) (la|) mañana
            (últimos|últimas|último|última|pasados|pasadas) ~1 (días|horas|semanas|minutos|día|hora|semana)
            hace (unos|unas|más de|) ~1 (días|día|horas|hora|semanas|semana|minutos|meses|años|años)
            no ~4 (enseguida|en seguida|ahora mismo|inmediatamente|al instante|de inmediato)
            """,
        answering: """
            respuest*
            respond*
            contest*
            (contactar*|contacto|contactaremos|contactará|llamaremos|llamará|devolveremos|noticias|\
            atenderemos|atendemos|atenderá|atención|tramitar|tramitaremos|resolver|resolveremos|resuelto|\
            escribiremos|tardamos|tarda|tardaremos|plazo|recibirá|leemos|leerá)
            (suele|suelen|solemos|normalmente|generalmente) ~1 (tardar|llevar|durar|demorar|lleva|dura|\
            demora)
            """,
        otherMatter: """
            (devolución|devoluciones|devolver|devuelto|reembolso|reembolsar|cambio|cambios|desistimiento|\
            desistir)
            (garantía|garantías|cancelar|cancelación|anular)
            (entrega|entregas|entregar|entregado|envío|envíos|enviar|enviado|paquete|reparto|enviamos|\
            entregamos|pedido)
            (experiencia|antigüedad|factura|pago|pagar|válido|válida|conservan|conservamos|guardan|borrar|\
            suscripción|contrato|historia|aniversario)
            """,
        ourselves: """
            (nosotros|nuestro equipo|nos|alguien|un compañero|una compañera|responderemos|contestaremos|\
            respondemos|contestamos|atenderemos|atendemos|llamaremos|contactaremos|recibirá|escribiremos|le|\
            $team|$person)
            """,
        since: "(desde|desde el|fundada|fundado|a partir del)",
        sorry: """
            (lo|) (sentimos|siento|lamentamos|lamento)
            disculp*
            perdon*
            (perdón|pesar)
            """,
        sorryExample: "Lo sentimos mucho.",
        quantities: """
            dos tres cuatro cinco seis siete ocho nueve diez doce catorce quince veinte veinticuatro \
            treinta unos unas algunos algunas pocos pocas varios varias cuarenta media medio par
            """,
        articles: "un una",
        minutes: "minuto minutos min",
        hours: "hora horas h hs hrs",
        days: "día días",
        workingDays: "",
        weeks: "semana semanas",
        longUnits: "mes meses año años",
        workingWords: "hábil hábiles laborable laborables laboral laborales naturales natural",
        within: "en dentro antes hasta tras máximo plazo máx",
        fillers: """
            de un una plazo los las próximos próximas siguientes el la aproximadamente unos unas menos \
            máximo alrededor cerca más como tiempo término solo período periodo transcurso del cada
            """,
        ranges: "a o y u",
        weekdays: "lunes martes miércoles jueves viernes sábado sábados domingo domingos",
        shortWeekdays: "lun mié jue vie sáb dom l v",
        months: """
            enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre \
            diciembre ene feb abr jun jul ago sep sept oct nov dic
            """,
        clockWords: "horas",
        clockBefore: "las la",
        mostLIX: 52)
}
