extension LintWords {
    static let portuguese = LintWords(
        doNotReply: """
            (por favor|pedimos que|solicitamos que|favor|agradecemos que|) (não|nao) (responda|respondas|\
            respondam|responder) (directamente|diretamente|) (a|ao|à|este|esta|)
            (pedimos|solicitamos|agradecemos|pede se|solicita se) (que|para|) não (responda|respondam|\
            responder)
            (caixa|endereço|conta|correio|e mail|email|mensagem|mensagens|respostas|emails) ~6 não (é|são|\
            será|serão|está|estão|pode|podem|poderão) (ser|) (ativamente|regularmente|) (monitorizada|\
            monitorizado|monitorado|monitorada|monitorados|lida|lido|lidos|lidas|respondida|respondidas|\
            respondidos|verificada|verificado|acompanhada|consultada|processadas|recebidas|atendidas|\
            vigiada|tratadas|receber)
            não (monitorizada|monitorizado|monitorado|monitorada|monitorizadas)
            não (se|) (lê|lêem|leem) (as|esta|este|respostas|estas)
            (ninguém|nenhuma pessoa) (lê|lerá|verifica|responde|responderá|monitora|acompanha|vê|vai ler)
            (apenas|só|somente|exclusivamente|unicamente) (para|de|ao|a) (o envio|envio|envios|enviar|saída|\
            notificações)
            (destina se|destinado|destinada|usado|usada|utilizado) (apenas|só|somente|exclusivamente) (a|\
            para|ao) ~1 (envio|enviar|envios)
            não (aceita|recebe|pode receber|podemos receber|aceitamos|recebemos|permite|está preparado para|\
            está preparada para|está configurado para|está habilitado para|está habilitada para) (respostas|\
            resposta|mensagens|e mails|emails|receber|receber respostas)
            não (podemos|conseguimos|é possível|poderemos|nos é possível) (responder|ler) (a|ao|\
            individualmente|pessoalmente|às|as|)
            (a sua|sua|qualquer|as|a tua) (resposta|respostas) (a ~3|) não (nos|será|serão|chegará|poderá|\
            vai) ~1
            (no +reply|noreply|não +responder|não +responda|do +not +reply)
            (em vez|ao invés) de responder
            não (lemos|respondemos|monitoramos|monitorizamos|verificamos) (as|a|às|os|este|esta|respostas|\
            mensagens)
            (caixa|endereço|conta|correio) ~4 (desacompanhada|desacompanhado|sem vigilância|sem \
            supervisão|sem acompanhamento)
            (envie|enviem|dirija|dirijam|coloque|escreva|escrevam|encaminhe|contacte|contate) ~4 (apenas|\
            somente|só|exclusivamente|unicamente) (para|a|ao|através|por|pelo|pela|via)
            (perguntas|dúvidas|questões) ~2 (apenas|somente|só|exclusivamente|unicamente) (para|a|ao|\
            através|por|pelo|pela|via)
            """,
        mayNotReply: """
            (se|quando|enquanto|porque|caso) (você|o senhor|nós|) não (nos|lhe|puder|quiser|pudermos|\
            conseguirmos|podemos|deseja|desejar|) (responder|responde|responda|respondermos|respondemos)
            não (responda|respondam) com
            ainda não
            """,
        noPhone: """
            não (nos|) (ligue|liguem|ligues|telefone|telefonem|ligar|telefonar)
            (pedimos|solicitamos|agradecemos) que não (nos|) (ligue|liguem|telefone|telefonem)
            não (oferecemos|temos|dispomos de|prestamos|fazemos|realizamos|há|existe) (qualquer|nenhum|\
            serviço de|) (atendimento|apoio|suporte|assistência|número|contacto|serviço|linha) (telefónico|\
            telefônico|telefónica|telefônica|telefónicas|de telefone|por telefone)
            não (atendemos|fazemos|recebemos|aceitamos) (chamadas|ligações|telefonemas|o telefone)
            (sem|nenhum) (atendimento|apoio|suporte|contacto|contato) (telefónico|telefônico|por telefone)
            não (estamos|é possível|podemos ser|atendemos|somos) (disponíveis|contactáveis|contactar nos|\
            contatar nos|contactados|atender|acessíveis|) ~1 (por telefone|pelo telefone|telefonicamente)
            não (lhe|te|) (ligamos|telefonamos)
            (apenas|só|somente|exclusivamente) (por|via) (e mail|email|escrito|mail)
            """,
        personReads: """
            (uma|um|alguém|uma das|um dos) (pessoa|pessoa real|ser humano|humano|colega|agente|nossos ~1|\
            nossas ~1|da ~2|do ~2|membro ~3|) (vai|irá|) ~1 (ler|lerá|lê|responderá|responde|responder|\
            analisará)
            (será|serão|é|são|vai ser|vão ser|irá ser) (lida|lido|lidas|lidos|respondida|analisada|vista|\
            atendida) (e ~1|) (pessoalmente|) por (uma|um|alguém|pessoas|nossa|$team|$person)
            (será|serão|é|são) (lida|lido|lidas|lidos|analisada) (pela|pelo) (nossa|nosso|$team|$person)
            (a nossa equipa|nossa equipe|a nossa equipe|os nossos colegas|nossos agentes|$team|$person) \
            (vai|irá|vão|) ~1 (ler|lerá|lê|leem|responderá|responder|analisará)
            (lemos|leremos) (todas|todos|cada|a sua|sua|pessoalmente)
            (à espera|espera|aguarda) (de|por|) uma pessoa
            """,
        removed: """
            (foi|foste|fomos|está|já foi) (removido|removida|cancelado|cancelada|descadastrado|\
            descadastrada|eliminado|eliminada|desinscrito|desinscrita|excluído|excluída|retirado) (da|de|do|\
            com sucesso|das|)
            (removemos|eliminamos|excluímos|cancelamos|retiramos|apagamos) (o seu|a sua|seu|sua|o teu|você) \
            (endereço|e mail|email|nome|subscrição|inscrição|assinatura|da|)
            (o seu|seu|a sua|sua) (endereço|e mail|email|subscrição|inscrição|assinatura|cancelamento|\
            endereço de ~2) foi (removido|removida|cancelado|cancelada|eliminado|eliminada|excluído|apagado|\
            concluído|confirmado|efetuado)
            (já|) não (receberá|receberás|vai receber|irá receber|recebe|voltará a receber) mais
            já não (está|estás|consta|figura|faz parte|se encontra) (na ~2 lista|nas ~2 listas|da ~2 \
            lista|em \
            nenhuma lista|inscrito|inscrita)
            não (está|estás|consta|figura|faz parte) mais (na ~2 lista|nas ~2 listas|da ~2 \
            lista|inscrito|inscrita)
            (deixará|deixou|deixa) de receber
            (já|) não receberá (a|as|o|os|nenhum|nenhuma|e mails|emails|mensagens|newsletter)
            (cancelamento|remoção|descadastro) (efetuado|concluído|confirmado|realizado|efetuada|concluída)
            """,
        filler: """
            (a sua|sua|o seu|seu) (chamada|opinião|mensagem|satisfação|pedido|contacto|contato|ligação) é \
            (muito|) (importante|valiosa|valioso) (para nós|) => retire; diga o que acontece agora
            não hesite (em|) => «Pode escrever-nos outra vez.»
            (caro|cara|caros|prezado|prezada|prezados|estimado|estimada|exmo|exma) (cliente|clientes|senhor|\
            senhora|utilizador|sr|sra) => «Bom dia,»
            (pedimos|lamentamos|desculpas|desculpe|desculpa) ~4 (incómodo|incômodo|transtorno|transtornos|\
            inconveniente|inconvenientes|incómodos) => diga o que correu mal e que lamenta
            (incómodo|incômodo|transtorno|transtornos|inconvenientes) (causado|causados|que|eventualmente) \
            ~2 => diga o que correu mal e que lamenta
            (agradecemos|obrigado|obrigada|agradecendo|gratos) (desde já|antecipadamente|) ~1 (a|pela|o|\
            pelo) (sua|seu) (paciência|compreensão|preferência|confiança|interesse|colaboração|contacto|\
            contato) => «Obrigado por nos ter escrito.»
            (acusamos a|acusamos) (receção|recepção|recebimento) => «A sua mensagem chegou.»
            (vimos por este meio|serve a presente|por meio desta|pela presente|informamos que|vimos \
            informar|comunicamos que|gostaríamos de informar) => retire; diga a própria coisa
            (departamento|setor|sector|equipa|equipe|área) (competente|responsável|correspondente|adequado|\
            indicado|apropriado) => diga quem: {{team}}
            (elevado|grande|alto) (volume|número) de (pedidos|chamadas|contactos|contatos|mensagens|\
            solicitações) => retire; {{due}} já conta com o que espera
            (estamos|ficamos|permanecemos|colocamo nos|continuamos) (à|ao) (sua|seu|inteira|vossa) (inteira|\
            ) (disposição|dispor) => «Pode escrever-nos outra vez.»
            (à sua inteira|à sua|ao seu) (disposição|dispor) => «Pode escrever-nos outra vez.»
            (na sequência|no seguimento|em referência|com referência|relativamente) (do|da|ao|à) (seu|sua) \
            => «sobre»
            (sem outro assunto|com os melhores cumprimentos|subscrevemo nos|atenciosamente) => «Um abraço,» \
            ou o nome
            (faremos|fazemos|estamos a fazer) (tudo|o|todo) (o possível|possível|os esforços|nosso melhor) \
            => diga o que faz
            (melhor|máxima|máximo|excelente) (atendimento|serviço|qualidade|experiência) (possível|) => diga \
            o que faz pelo cliente
            (o seu|seu|um) (ticket|pedido|caso|chamado) foi (criado|registado|registrado|aberto|gerado|\
            recebido) (com sucesso|) => «A sua mensagem chegou.»
            (aguardamos|esperamos) (o seu contacto|o seu contato|a sua resposta|poder) => retire
            (satisfação do cliente|experiência do cliente) => diga o que faz pelo cliente
            (devidamente|supracitado|supramencionado|gentilmente|outrossim) => retire
            """,
        marketing: """
            (compre|compra|encomende|reserve|aproveite|aproveita|descubra|conheça|subscreva) (já|agora|hoje|\
            as|os|a|o|nossas|nossos)
            (oferta|ofertas|desconto|descontos|promoção|promoções) (especial|especiais|exclusiva|exclusivas|\
            exclusivo|exclusivos|limitada|imperdível|imperdíveis)
            (código de desconto|código promocional|cupão|cupom|portes grátis|frete grátis|liquidação|saldos)
            de desconto (em|na|no|nas)
            não (perca|percas|deixe escapar)
            (tempo limitado|enquanto durarem os estoques|até esgotar|limitado ao stock)
            (nova|novas) (coleção|coleções)
            (siga nos|siga-nos|segue nos) (no|na|em) (facebook|instagram|tiktok|linkedin|youtube|twitter|x)
            (assine|subscreva) a nossa newsletter
            (avalie|classifique) (nos|o nosso|nosso)
            """,
        vague: """
            (o mais|o mais rapidamente|assim que|logo que|tão cedo quanto) (breve|rápido|rapidamente|cedo|) \
            (possível|)
            (brevemente|em breve|o quanto antes|com a maior brevidade|prontamente|com brevidade|muito em \
            breve|oportunamente|num curto prazo|à brevidade)
            (responderemos|entraremos em contacto|entraremos em contato|contactaremos) ~2 (rapidamente|logo)
            """,
        alwaysOpen: """
            24 +7
            24 horas por dia
            (7|sete) dias (por|da|na) semana
            (dia e noite|vinte e quatro horas por dia|24h por dia|24 h por dia|a qualquer hora do dia)
            """,
        deadline: """
            (amanhã|depois de amanhã|ainda hoje|hoje mesmo)
            (até|antes de|o mais tardar|para|já) (amanhã|depois de amanhã|hoje|esta noite|ao final|ao fim|o \
            final|o fim|segunda feira)
            amanhã (de manhã|mesmo|receberá|terá|respond*)
            (respond*|resposta|contact*) (amanhã|hoje|ainda hoje|hoje mesmo)
            (no|ao|até ao|no próprio) (mesmo dia|próprio dia|dia seguinte|próximo dia|dia útil seguinte|\
            próximo dia útil)
            (durante|no decorrer|ao longo|no fim|no final) (o|do) (dia|dia de hoje)
            (nos|nas|durante os|durante as) (próximos|próximas) (dias|horas|semanas)
            (na próxima semana|para a semana|próxima semana|ao longo do dia|dentro do dia)
            (ligamos|ligaremos|ligo|telefonamos|respondemos|responderemos|devolvemos|contactamos|\
            contactaremos) ~3 (já de seguida|de seguida|imediatamente|agora mesmo|de imediato|num \
            instante|já a seguir)
            (ligamos|ligaremos|telefonamos|devolvemos) ~1 (já|logo)
            (já|já já) (lhe|te|o|a|) (ligamos|ligaremos|respondemos|telefonamos)
            (demora|demorar|demoramos|leva|levar|levamos|dura|durar) ~2 (um|uma) (dia|hora|semana|minuto)
            """,
        pastTime: """
            (últimos|últimas|última|último) ~1 (dias|horas|semanas|minutos|hora|dia|semana)
            há (cerca de|mais de|) ~1 (dias|dia|horas|hora|semanas|semana|meses|anos|ano|minutos)
            ~1 (dias|horas|semanas|meses|anos) atrás
            não ~4 (já|imediatamente|de imediato|agora mesmo|logo)
            """,
        answering: """
            respost*
            respond*
            (contact*|contato|contatar|contataremos|contacto|ligaremos|ligar|devolveremos|retorno|\
            retornaremos|atenderemos|atendimento|resolver|resolveremos|processar|processado|tratar|\
            trataremos|escreveremos|demora|demoramos|prazo de resposta|aguarde|leremos)
            (costuma|costumam|costumamos|normalmente|geralmente) ~1 (demorar|levar|durar|leva|dura)
            """,
        otherMatter: """
            (devolução|devoluções|devolver|devolvido|reembolso|reembolsar|troca|trocar|arrependimento)
            (garantia|cancelar|anular|rescindir)
            (entrega|entregas|entregar|entregue|envio|envios|enviamos|expedição|encomenda|enviado|frete|\
            entregamos)
            (experiência|história|fatura|factura|pagamento|pagar|válido|válida|validade|conservados|\
            guardados|apagados|assinatura|contrato|aniversário|mercado)
            """,
        ourselves: """
            (nós|a nossa equipa|nossa equipe|alguém|um colega|uma colega|responderemos|respondemos|\
            contactaremos|entraremos|receberá|ligaremos|atenderemos|trataremos|terá|lhe|$team|$person)
            """,
        since: "(desde|desde o|fundada|fundado|a partir de)",
        sorry: """
            desculp*
            (lamentamos|lamento|sentimos muito|sinto muito|sentimos|perdão|perdoe|pedimos perdão)
            """,
        sorryExample: "Lamentamos muito.",
        quantities: """
            dois duas três quatro cinco seis sete oito nove dez doze catorze quinze vinte trinta uns umas \
            alguns algumas poucos poucas vários várias meia meio par quarenta
            """,
        articles: "um uma",
        minutes: "minuto minutos min",
        hours: "hora horas h hs",
        days: "dia dias",
        workingDays: "",
        weeks: "semana semanas",
        longUnits: "mês meses ano anos",
        workingWords: "útil úteis corridos laborais laborável comerciais",
        within: "em dentro até no num após máximo nas nos",
        fillers: """
            de um uma prazo o os as próximos próximas cerca aproximadamente menos máximo seguintes a no \
            espaço mais uns umas apenas período tempo
            """,
        ranges: "a ou e ao às",
        weekdays: "feira sábado sábados domingo domingos",
        shortWeekdays: "segunda terça quarta quinta sexta seg ter qua qui sex sáb dom",
        months: """
            janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro jan \
            fev abr jun jul ago nov dez
            """,
        clockWords: "horas",
        clockBefore: "às das as pelas",
        mostLIX: 52)
}
