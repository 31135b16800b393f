extension IntentPhrases {
    /// Spanish, Italian, Portuguese and Romanian; for the form see `IntentPhrases`.
    static let south = """
        es not no|nunca|jamás|sin|ningún|ninguna|tampoco
        es callback
          me|nos pueden|puede|podrían|podría|podéis|puedes|podríais (por) (favor)
          el|mañana|hoy|esta|este|a|entre|después|antes|al|por __ llamar|telefonear|marcar;
          pueden|puede|podrían|podría|podéis|puedes|podríais __ llamarme|llamarnos|telefonearme;
          llamada|llamen (por) favor|solicitada|urgente; ruego|solicito|pido _
          llamada|llamen|llame|llamadme;
          llámeme|llámenme|llamame|llamadme|llámame|llámennos|llámenos|telefonéeme|telefonéenme|marquenme|márquenme|márqueme;
          me|nos llamen|llame|llaméis|llames|marquen|telefoneen; me|nos devuelvan|devuelva la llamada;
          me|nos contacten|contacte _ teléfono|telefónicamente; devolver|devuelvan|devuélvanme|devuélvame
          (me) la llamada; pueden|puede|podrían|podría|podéis|puedes
          llamarme|llamarnos|telefonearme|marcarme; quiero|quisiera|espero|agradecería|necesito|solicito _
          llamada; que me llamen|llame|llaméis|marquen; hablar por teléfono|con alguien|con una persona;
          contactarme|contáctenme por teléfono|al; comuníquense|comunicarse conmigo al|por; pónganse en
          contacto conmigo _ teléfono; !no duden|dude en llamarme; localizarme en; me|nos
          pueden|puede|podrían|podría|podéis|puedes _ llamar|telefonear|marcar; hablar con
          alguien|persona|agente|operador; hablar con un|una _ persona|agente|operador|asesor|humano;
          espera de _ llamada|llamadas|telefonazo
        es number mi|nuestro número|teléfono|celular|móvil|cel|tel|numero (de) (teléfono|celular|móvil)
          (es); este es mi número|teléfono
        es complaint vergüenza; vergonzos*; inaceptable*; indignante; indignad*; inadmisible;
          pésimo|pésima; horrible; terrible; fatal; estafa*; estafador*; timo; robo; ladrones; ridícul*;
          decepcion*; enfadad*; enojad*; furios*; molesto|molesta con; cansado|cansada|harto|harta de;
          harto|harta; queja; quejas; quejarme; reclamación; reclamo; nunca más; jamás volver*; mal
          servicio; peor; tomadura de pelo; burla; desastre; descontent*; insatisfech*; no _
          satisfech*|contento|contenta|content*; insatisfecho; poco content*
        es repeated tercera|cuarta|quinta|segunda|enésima vez; tercer|cuarto|segundo
          correo|mail|mensaje|intento; tres|cuatro|varias|muchas|repetidas|dos|múltiples|infinidad
          veces|ocasiones|correos|mensajes; sigo|seguimos|todavía|aún|sigue sin|no|esperando _
          respuesta|contestación|noticias|contestan|responden; nadie _
          contesta|responde|contestado|respondido|atiende|coge|contestó|respondió; ninguna respuesta; sin
          respuesta; ya _ escrito|escribí|llamado|contactado|llamé|reclamado; me ignoran; ignor*;
          vuelvo|volví a escribir*; nadie me|nos _ contesta|llama|responde|ha; no
          he|hemos|recibo|recibí|tengo _ respuesta|contestación
        es legal abogad*; demanda* _ ustedes|judicial|contra|les; demandar*; denuncia*; denunciar*;
          tribunal*; juzgado*; acciones legales; vía legal|judicial; consumo|consumidor; profeco;
          indecopi; sernac; ocu; facua; omic; defensa del consumidor; hoja de reclamaciones; oficina del
          consumidor; contracargo; devolver el recibo|cargo; disputa _ cargo|paypal|banco; policía;
          protección de datos
        es cancel cancel*; anul*; cancelación; anulación; desist*; dar de baja; darme de baja _
          servicio|contrato|cuenta; rescindir; ya no quiero|lo|la|necesito (el|la|mi|lo)
          (pedido|producto|quiero|quiera); cerrar mi cuenta
        es refund reembols*; reintegr*; devol* _ dinero|importe|pago; devuelv* _ dinero|importe|pago;
          devuélv* _ dinero|importe; devolución; mi dinero; recuperar _ dinero; abono|abonen; rembolso
        es norefund no quiero|necesito|pido _ reembolso|devolución|dinero
        es delay aún|todavía no _ llegado|recibido|llega|recibo|entregado|tengo|enviado|llegó|recibí; no _
          llegado|recibido|entregado|enviado|llega|llegó|recibí|recibo; no llega|llegó|recibí; sigo
          esperando; dónde está|están|anda (mi|el|la|nuestro) (pedido|paquete|envío|dinero|encargo);
          retras*; demora*; hace _ semanas|días|meses; desde hace; esperando _ semanas|días|meses; llevo _
          esperando
        es damage roto|rota|rotos|rotas; dañad*; defectuos*; estropead*; averiad*; rayad*; equivocad*;
          erróne*; incorrect*; no funciona|sirve|enciende; falta|faltan|faltaba; incomplet*; mal estado;
          golpead*; quebrad*
        es nocancel boletín; boletines
        es nocallback gracias por _ llamada|llamar|llamarme|llamado
        es order pedido|orden|compra|factura|reserva número|no|nro|núm|num|n|nº|ref;
          número|no|nro|núm|num|n de|del|mi pedido|orden|compra|factura|reserva|seguimiento;
          pedido|orden|compra; mi pedido es
        es case caso|ticket|reclamación|expediente|incidencia|referencia|queja|folio
          número|no|nro|núm|num|n; número|nro|núm|n de
          caso|ticket|reclamación|expediente|incidencia|referencia|folio; ticket; expediente; referencia;
          folio; caso; incidencia
        es nocomplaint ninguna queja; sin quejas; no me quejo; no tengo quejas; no me puedo quejar

        it not non|mai|senza|nessun|nessuna|né
        it callback potete|può|potreste|potrebbe|puoi|possono __
          chiamarmi|richiamarmi|telefonarmi|chiamarci|richiamarci; mi|ci
          potete|può|potreste|potrebbe|puoi|possono|potrebbero (per) (favore|cortesia)
          chiamare|richiamare|telefonare; mi|ci potete|può|potreste|potrebbe|puoi (per) (favore|cortesia)
          domani|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|il|tra|fra|dopo|prima|dalle|al __
          chiamare|richiamare|telefonare; qualcuno mi _ chiami|richiami|telefoni|chiamare|richiamare;
          ricontattatemi|ricontattarmi
          telefonicamente|al|per; richiesta (di) richiamata|chiamata; prego _
          richiamarmi|chiamarmi|telefonarmi; essere ricontattat* telefonicamente|al;
          chiamatemi|richiamatemi|chiamami|richiamami|mi chiami;
          chiamatemi|richiamatemi|chiamami|richiamami|chiamateci|richiamateci|telefonatemi|telefonami|contattatemi
          (al|telefonicamente|per); mi|ci
          chiami|richiami|chiamate|richiamate|telefoni|telefonate|chiamare|richiamare|chiamiate|richiamiate|contatti|contattate
          (al) (telefonicamente|telefono); essere|venire richiamat*|contattat*|chiamat*
          (telefonicamente|al); potete|può|potreste|potrebbe|puoi
          chiamarmi|richiamarmi|telefonarmi|contattarmi|chiamarci|richiamarci;
          attendo|aspetto|gradirei|vorrei|desidero|richiedo (una|la|vostra|un) (vostra|sua)
          chiamata|telefonata|richiamata|contatto; una telefonata; parlare con qualcuno|una|un
          (persona|operatore|responsabile); parlare al telefono; !non esitate a chiamarmi|contattarmi;
          raggiungibile al
        it number il mio|nostro numero|telefono|cellulare|cell|tel (di) (telefono|cellulare) (è); mio
          numero
        it complaint vergogn*; inaccettabil*; inammissibil*; scandalos*; indecent*; pessim*; orribil*;
          terribil*; schifo; truffa*; truffator*; ladri; ridicol*; delus*; deludent*; arrabbiat*; furios*;
          stufo|stufa|stanco|stanca di; mi sono stufat*|stancat*; reclamo; lament*; mai più; peggior*;
          presa in giro; prendete in giro; disastr*; insoddisfatt*; incompetent*; non è possibile; non _
          soddisfatt*|content*|felice
        it repeated terza|quarta|quinta|seconda|ennesima volta|mail|email|richiesta|segnalazione;
          terzo|quarto|secondo|ennesimo messaggio|sollecito|tentativo;
          tre|quattro|diverse|più|svariate|numerose|due|mille volte|mail|email|messaggi|solleciti;
          ancora|tuttora nessuna|senza|non _ risposta|notizia|risposto; nessuna|senza risposta; nessuno _
          risponde|risposto|richiama|rispondere|richiamato; già _
          scritto|chiamato|contattato|sollecitato|segnalato|chiesto; sollecito|sollecitare|sollecitato;
          ignora*; non ho|abbiamo _ risposta|riscontro|risposte
        it legal avvocat*; legale|legali|legalmente; vie legali; azione legale; denunci*; querela;
          tribunale; giudice di pace; codacons; altroconsumo; associazione consumatori; tutela (del|dei)
          consumator*; diffida; messa in mora; contestare|contesterò _ addebito|pagamento|carta; polizia;
          carabinieri; garante; antitrust; agcm
        it cancel annull*; cancell* _ ordine|abbonamento|account|contratto|prenotazione; disdett*;
          disdire; disdico; recesso; recedere; revoc*; rescinder*; stornare; chiudere _ account|contratto;
          non voglio più; non lo|la voglio più
        it refund rimbors*; soldi indietro; restitu* _ soldi|denaro|somma|importo; miei soldi; indietro i
          soldi; riaccredit*; storno
        it norefund non voglio|chiedo|serve _ rimborso
        it delay ancora non|niente|nulla _ arrivato|arrivata|ricevuto|consegnato|spedito|arrivati; non _
          ancora _ arrivato|arrivata|ricevuto|consegnato|spedito; non ho ricevuto; non è|sono _
          arrivato|arrivata|arrivati|consegnato; ancora niente|nulla; dov è|sono (il|la|i) (mio|mia|miei)
          (pacco|ordine|spedizione|soldi|consegna); dove si trova; ritard*; aspett* _ da|settimane|giorni;
          attesa da; da _ settimane|giorni|mesi
        it damage rott*; danneggiat*; difettos*; guast*; graffiat*; sbagliat*; errat*; non
          funziona|funzionano|va; manca|mancano|mancante|mancanti; incomplet*; strappat*; ammaccat*; non
          conforme
        it nocallback grazie per|della _ chiamata|telefonata|chiamato|avermi
        it order ordine|acquisto|fattura|prenotazione numero|n|nr|num|no|rif; numero|n|nr|num
          di|del|dell|d ordine|acquisto|fattura|prenotazione; numero ordine; ordine
        it case pratica|ticket|reclamo|segnalazione|caso|riferimento numero|n|nr|num; numero|n|nr di|del
          pratica|ticket|reclamo|segnalazione|caso|riferimento; ticket; pratica; rif; riferimento

        pt not não|nao|nunca|jamais|sem|nenhum|nenhuma|nem
        pt callback podem|poderiam|podiam|pode|poderia me|nos (por) (favor)
          amanhã|hoje|na|no|entre|depois|antes|às|a __ ligar|telefonar; ligar para mim;
          peço|solicito|pedido (que|uma|um|de) (me) liguem|chamada|ligação|telefonema;
          liguem|ligue|liga|telefonem|telefone me|nos|para|pra|de (mim|nós|volta); me
          ligar|liguem|ligue|ligarem|telefonar|telefonem|retornar|contatar|contactar (por) (telefone);
          liguem|ligue; ligar|telefonar|contactar|contatar me; poderiam|podem|podia|pode|poderia|poderá
          (me|nos) ligar|telefonar|contactar|contatar|retornar (me|por); entrem|entrar em contato|contacto
          comigo|connosco (por|pelo|através) (telefone|do); aguardo|espero|gostaria|quero|preciso|agradeço
          (de|a|uma|um|o|vossa|sua) (vossa|sua) ligação|chamada|telefonema|contato|contacto;
          retornem|retorne (a|minha|o) ligação|contato|chamada; falar com alguém|uma|um
          (pessoa|atendente); falar por|ao telefone; devolver a chamada; !não hesitem em ligar;
          ligarem|ligarem|telefonarem|contactarem me|nos
        pt number meu|nosso|o número|numero|telefone|celular|telemóvel|telemovel|tel|contato|whatsapp (de)
          (telefone|celular|telemóvel) (é); meu número
        pt complaint vergonh*; inaceitáve*; inadmissíve*; absurdo; péssim*; horríve*; terríve*; lixo;
          golpe; fraude; burla; ladrões; ridícul*; decepcion*; desiludid*; desapontad*; irritad*; furios*;
          revoltad*; cansado|cansada|farto|farta de|disso; farto|farta; reclamação; reclamar; queixa;
          nunca mais; pior; palhaçada; descaso; desrespeito; falta de respeito; insatisfeit*; desastr*;
          mau|mal atendimento|serviço; não _ satisfeit*|contente|feliz
        pt repeated terceira|quarta|quinta|segunda|enésima vez; terceiro|quarto|segundo
          email|e-mail|mail|contato|contacto|mensagem; três|quatro|várias|muitas|inúmeras|diversas|duas
          vezes|emails|mensagens; ainda|até _ sem|não|nenhuma _ resposta|retorno|responderam|respondeu;
          sem resposta|retorno; nenhuma resposta; ninguém _
          responde|atende|respondeu|atendeu|retorna|retornou|liga; já _
          escrevi|liguei|enviei|mandei|contactei|reclamei|pedi; ignor*; não recebi|recebemos|tive|obtive _
          resposta|retorno
        pt legal advogad*; tribunal; processar; processo judicial; meter|mover|abrir _ processo; justiça;
          procon; deco; reclame
          aqui; livro de reclamações; defesa do consumidor; juizado; medidas legais|judiciais; acção|ação
          judicial|legal; contestar _ compra|pagamento|cobrança|cartão; estorno _ cartão; chargeback;
          polícia; anpd
        pt cancel cancel*; anul*; rescindir; desist*; não quero mais; encerrar _ conta; arrependimento;
          livre resolução
        pt refund reembols*; estorn*; devol* _ dinheiro|valor|pagamento; dinheiro de volta; meu dinheiro;
          ressarc*; restitu*
        pt norefund não quero|preciso|peço _ reembolso|dinheiro
        pt delay ainda não _ chegou|recebi|recebemos|entregue|chegaram|enviado|enviaram|veio; não
          chegou|recebi|recebemos|chegaram|entregaram; até _ não|nada _ recebi|chegou; nada
          ainda|recebi|chegou; onde está|estão|anda (o|a) (meu|minha|nossa)
          (encomenda|pedido|pacote|dinheiro|entrega); cadê; atras*; demora*; há|faz _ semanas|dias|meses;
          esperando|espera|à espera _ há|semanas|dias|meses
        pt damage partid*; quebrad*; danificad*; defeit*; avariad*; estragad*; riscad*; errad*; trocad*;
          não funciona|liga|serve; falta|faltam|faltando|faltou; incomplet*; rasgad*; amassad*
        pt nocancel boletim
        pt nocallback obrigado|obrigada pela|por _ ligação|chamada|telefonema|ligar
        pt order pedido|encomenda|compra|fatura|factura|reserva número|numero|n|nº|no|nr|num|ref;
          número|numero|n|nr de|do|da|meu|minha pedido|encomenda|compra|fatura|factura|reserva;
          pedido|encomenda|compra
        pt case protocolo|ticket|chamado|caso|processo|reclamação|referência|ocorrência
          número|numero|n|nº|nr|no; número|n|nr de|do|da
          protocolo|ticket|chamado|caso|processo|reclamação|referência; protocolo; ticket; chamado;
          referência; ref

        ro not nu|fără|nici|niciodată
        ro callback sunați|suna|sună|contactați|telefonați|apelați mă|ma|ne (înapoi|la|pe|telefonic);
          mă|ma|ne sunați|suni|sunaţi|suna|contactați|contacta|apelați (telefonic|înapoi|la); să|sa
          mă|ma|ne sunați|suni|sune|suna|contactați|contacteze; aștept _ telefon*|apel|sunați|telefonul;
          vă rog _ sunați|telefon; puteți|poate|poți|ați _ suna; vorbesc|vorbi cu|la cineva|telefon; apel
          telefonic; telefonic; reveniți cu un telefon
        ro number numărul|numarul|telefonul meu|nostru (de) (telefon|mobil) (este|e); numărul de telefon
        ro complaint inacceptabil*; inadmisibil*; rușine*; rușinos*; scandalos*; nesimțir*; nesimțiți;
          groaznic*; oribil*; jalnic*; mizerabil*; dezastr*; bătaie de joc; țeap*; țepari; escroc*;
          înșelător*; hoți; ridicol*; dezamăgi*; nervos*|nervoasă; furios*|furioasă; supărat*|supărată;
          nemulțumi*; plâng*|plângere; reclama*; niciodată mai; nu mai cumpăr|comand; cel mai prost|slab;
          m am săturat; sătul; nu sunt|suntem mulțumit*
        ro repeated treia|patra|doua|cincea oară|email|mail|mesaj|dată|încercare;
          trei|patru|multe|două|nenumărate|câteva ori|emailuri|mailuri|mesaje; tot|încă
          nu|niciun|nici|fără _ răspuns|răspunde|răspunsul; niciun răspuns; nici un răspuns; fără răspuns;
          nimeni _ răspunde|răspuns|sunat; nu _ răspunde|răspundeți; am mai|deja scris|sunat|trimis|cerut;
          repet*; ignor*
        ro legal avocat*; instanță|instanța; tribunal*; judecată; proces; anpc; protecția
          consumator*|consumatorului; poliți*; acțiune în instanță; acțiuni legale; plângere penală;
          chargeback; dispută _ bancă|plat*|card; somație; anspdcp
        ro cancel anul*; anulați; anulare; renunț*; reziliez|rezilia|reziliere; retrag* _ contract*;
          retragere; denunț*; nu mai vreau|doresc; închide* _ cont*; șterge* _ cont*
        ro refund ramburs*; banii înapoi|inapoi; înapoi _ banii; return* _ bani*|suma|contravaloare*;
          restitui* _ bani*|suma; banii mei; recuper* _ bani*; returna banii
        ro norefund nu vreau|doresc|am _ rambursare|banii|bani
        ro delay nu|încă|inca|tot _ primit|ajuns|sosit|livrat|venit|expediat|livrată; unde este|e|sunt
          (comanda|coletul|banii|pachetul|livrarea) (mea|meu|mei); întârzi*; aștept* _
          săptămâni|zile|luni|de|atât; de _ săptămâni|zile
        ro damage stric*|stricat; defect*; spart*|sparte; deterior*; zgâriat*; rupt*|ruptă; greșit*; alt*
          produs|mărime|culoare; nu funcționează|merge|mai; lipsește|lipsesc|lipsa|lipsă; incomplet*
        ro order comanda|comandă|comenzii|comanda|factura|facturii|rezervarea|rezervării
          (numărul|nr|numarul|numărul|număr|cu); numărul|nr|numarul comenzii|facturii|rezervării|de
          (comandă|comanda)
        ro case sesizarea|sesizare|tichet|ticket|tichetul|reclamația|cazul|referința nr|numărul|numarul;
          tichet; ticket; nr|numărul de înregistrare
        """
}
