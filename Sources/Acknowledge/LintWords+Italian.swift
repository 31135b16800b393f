extension LintWords {
    static let italian = LintWords(
        doNotReply: """
            (si prega|la preghiamo|vi preghiamo|preghiamo|pregasi|per favore|) (di|) non (rispondere|\
            rispondete|risponda|rispondi) (direttamente|) (a|al|alla|)
            non (rispondere|rispondete|risponda|rispondi) (a|al|alla|direttamente) (questo|questa|presente|\
            messaggio|mail|e mail|email)
            (casella|indirizzo|mailbox|posta|account|messaggio|messaggi|risposte|e mail|email|mail) ~6 non \
            (è|viene|vengono|sono|sarà|saranno|verrà|verranno|può|possono|potranno) (essere|) (attivamente|\
            regolarmente|) (monitorata|monitorato|monitorati|letta|letto|letti|lette|presidiata|presidiato|\
            controllata|controllato|controllate|gestita|gestite|consultata|elaborate|elaborati|ricevere|\
            ricevute|considerate|prese in)
            non (monitorata|monitorato|presidiata|presidiato)
            (casella|indirizzo|mail|e mail) ~3 non (è|) (abilitata|abilitato|attiva|attivo) (alla|a|per la|\
            al) (ricezione|ricevere)
            non (è|) (abilitata|abilitato|abilitati|predisposta|predisposto) (alla|a|per) (ricezione|\
            ricevere|la)
            (nessuno|nessuna persona) (legge|leggerà|controlla|monitora|risponde|risponderà|vede)
            (solo|solamente|esclusivamente|unicamente|soltanto) (per|di|all'|per l') (invio|l'invio|inviare|\
            uscita|comunicazioni in uscita)
            (indirizzo|casella) (di|per) (solo|sola) (invio|uscita)
            (di|per) (solo|sola) invio
            non (accetta|riceve|può ricevere|possiamo ricevere|accettiamo|riceviamo|consente di ricevere) \
            (risposte|risposta|messaggi|e mail|email|posta)
            non (possiamo|siamo in grado di|è possibile|ci è possibile|potremo|si può) (rispondere|leggere) \
            (a|al|alla|individualmente|personalmente|singolarmente|le|i|)
            (la sua|la tua|le|eventuali|ogni|la vostra) (risposta|risposte) (a ~4|) non (ci|verrà|verranno|\
            sarà|saranno|arriverà|potrà|potranno) ~2
            (no +reply|noreply|non +rispondere|do +not +reply)
            (invece di|anziché|al posto di) rispondere
            non (leggiamo|rispondiamo|controlliamo|monitoriamo) (le|a|alle|i|questo|questa|risposte|messaggi)
            (casella|indirizzo|account|posta|mailbox) ~5 (incustodita|incustodito|non presidiata|non \
            presidiato|senza presidio)
            (scriva|scrivete|scrivi|scrivere|invii|inviate|inviare|rivolga|rivolgersi|rivolgetevi|si \
            rivolga|contatti|contattate|indirizzare) ~4 (solo|soltanto|esclusivamente|unicamente) (a|al|\
            all|alla|tramite|via|per|il|l)
            (domande|richieste|quesiti) ~2 (solo|soltanto|esclusivamente|unicamente) (a|al|all|alla|\
            tramite|via|per)
            """,
        mayNotReply: """
            (se|quando|finché|perché|qualora) (lei|noi|) non (ci|le|vi|ti|può|vuole|desidera|possiamo|\
            riusciamo a|) (risponde|rispondi|rispondete|rispondere|rispondiamo)
            non (rispondere|risponda|rispondete) con
            (non ancora|ancora non)
            """,
        noPhone: """
            (servizio|assistenza|supporto|contatto) (telefonico|telefonica) non (è|sono|) ~1 (disponibile|\
            previsto|prevista|attivo|attiva|possibile)
            non (ci|) (chiamate|chiami|chiamare|telefonate|telefoni|telefonare|chiamateci|telefonateci)
            (si prega|preghiamo|la preghiamo|vi preghiamo) di non (chiamare|telefonare|chiamarci|telefonarci)
            non (offriamo|forniamo|abbiamo|è previsto|è disponibile|è prevista|disponiamo di) (alcun|alcuna|\
            un|il|) (assistenza|supporto|servizio|numero|contatto|linea|recapito) (telefonica|telefonico|\
            telefoniche|di telefono|per telefono)
            non (effettuiamo|riceviamo|accettiamo|rispondiamo a|facciamo|prendiamo|rispondiamo) (telefonate|\
            chiamate|al telefono)
            (nessun|nessuna|senza) (assistenza|supporto|servizio|numero|contatto) (telefonica|telefonico|di \
            telefono|per telefono)
            non (siamo|è possibile|possiamo essere) (raggiungibili|contattarci|contattabili|disponibili|\
            reperibili|contattati) (per telefono|telefonicamente|al telefono|via telefono)
            (solo|esclusivamente|soltanto|unicamente) (via|per|tramite) (e mail|email|iscritto|mail|posta)
            """,
        personReads: """
            (una|un|qualcuno|uno|una vera|un vero|un nostro|una nostra) (persona|persona vera|essere umano|\
            umano|collega|operatore|operatrice|dei nostri ~1|di noi|del ~2|vera persona|addetto|) (del ~2|\
            della ~2|dello ~2|di ~2|) (lo|la|le|) (leggerà|legge|risponderà|risponde|esaminerà|guarderà)
            (sarà|verrà|viene|è|saranno|verranno) (letto|letta|letti|lette|esaminato|esaminata|visto|\
            gestito) (personalmente|) da (una|un|nostro|noi|qualcuno|persone|$team|$person)
            (il nostro team|il nostro staff|i nostri operatori|i nostri colleghi|il nostro personale|$team|\
            $person) (lo|la|le|) (leggerà|legge|leggeranno|leggono|risponderà|risponderanno|esaminerà)
            (leggiamo|leggeremo) (ogni|tutti|tutte|il suo|la sua|personalmente)
            (in attesa|attende|aspetta) (di|) una persona
            """,
        removed: """
            (è|sei|siete|ha|hai) (stato|stata|stati|già|) (stato|stata|) (cancellato|cancellata|disiscritto|\
            disiscritta|rimosso|rimossa|eliminato|eliminata|disiscritti) (dalla|con successo|dal|\
            correttamente|dalle|)
            (è|sei|siete) (già|) (stato|stata|stati) (tolto|tolta|tolti|depennato|depennata) \
            (da|dal|dalla|dalle|\
            dai|con successo|)
            non (è|sei|siete) più (nella ~2 lista|nelle ~2 liste|sulla ~2 lista|in \
            lista|nell'elenco|iscritto|\
            iscritta|iscritti)
            (l'abbiamo|la abbiamo|ti abbiamo|vi abbiamo|abbiamo) (cancellato|cancellata|rimosso|rimossa|\
            eliminato|disiscritto|disiscritta) (il suo|la sua|il tuo|dalla|dalle|il|) (indirizzo|iscrizione|\
            nome|lista|mailing list|nostra|)
            (il suo|il tuo|il vostro) (indirizzo|nome|account) (e mail|email|di posta|) (è stato|è) \
            (cancellato|rimosso|eliminato|disiscritto)
            (la sua|la tua|la) (iscrizione|cancellazione|disiscrizione) (è stata|è|è avvenuta) (annullata|\
            cancellata|completata|effettuata|confermata|avvenuta|con successo)
            non (riceverà|riceverai|riceverete|riceve) più (le|la|alcuna|nessuna|i|e mail|email|messaggi|\
            nostre|newsletter|comunicazioni)
            (disiscrizione|cancellazione) (riuscita|avvenuta|effettuata|completata|confermata)
            """,
        filler: """
            (la sua|la tua|la vostra|il suo) (chiamata|opinione|richiesta|soddisfazione|messaggio|fiducia) è \
            (molto|) (importante|preziosa|prezioso) (per noi|) => da togliere; dica che cosa succede ora
            non (esiti|esitate|esitare|esita) a => «Può scriverci di nuovo.»
            (gentile|egregio|spettabile|spett|gentili|caro|cara|stimato) (cliente|clienti|signore|signora|\
            utente) => «Buongiorno,»
            (ci scusiamo|scusiamo|scuse|scusandoci|scusi) ~4 (disagio|disagi|inconveniente|inconvenienti) => \
            dica che cosa è andato storto e che le dispiace
            (disagio|disagi|inconveniente) (arrecato|causato|arrecati|causati|eventualmente|che) ~2 => dica \
            che cosa è andato storto e che le dispiace
            (ringraziamo|grazie|ringraziandola|ringrazio) ~2 per (la sua|la tua|la vostra|l'|la|il suo) \
            (pazienza|comprensione|fiducia|interesse|attenzione|collaborazione|cortese) => «Grazie di averci \
            scritto.»
            (con la presente|in riferimento|con riferimento|facendo seguito|a seguito della|in merito) (a|\
            alla|al|sua|suo|si|le|) => «sulla»
            (la informiamo che|vi informiamo che|le comunichiamo che|si comunica che|si informa che|le \
            segnaliamo che) => da togliere; dica la cosa stessa
            (cogliamo l'occasione|restiamo in attesa|in attesa di un suo|nell'attesa) => da togliere
            (restiamo|rimaniamo|siamo|resto) a (sua|vostra|tua|) (completa|disposizione|totale) \
            (disposizione|) => «Può scriverci di nuovo.»
            (a sua completa disposizione|a vostra disposizione) => «Può scriverci di nuovo.»
            (ufficio|reparto|operatore|personale|dipartimento) (competente|preposto|addetto|di competenza|\
            dedicato) => dica chi: {{team}}
            (elevato|alto|grande|notevole) (volume|numero|afflusso) di (richieste|chiamate|messaggi|e mail|\
            segnalazioni) => da togliere; {{due}} sa già quanto è in attesa
            (porgiamo|porgo|voglia gradire|porgere) ~2 (distinti|cordiali) saluti => «Un saluto,»
            (distinti saluti|cordialmente vostri) => «Un saluto,»
            (faremo|facciamo) (tutto il|del nostro|il) (possibile|nostro|meglio) => dica che cosa fa
            (prendere|presa|presi|prenderemo|preso) in carico => «legge», «risponde»
            (la sua richiesta|il suo ticket|il suo caso|la richiesta|un ticket) (è stata|è stato) (presa|\
            registrata|aperta|creato|aperto|inoltrata|correttamente ~1|generato) => «Il suo messaggio è \
            arrivato.»
            (miglior|migliore|massima|massimo) (servizio|assistenza|qualità|esperienza|supporto) (possibile|\
            ) => dica che cosa fa per il cliente
            (soddisfazione del cliente|soddisfazione dei clienti|customer care experience) => dica che cosa \
            fa per il cliente
            (cortesemente|all'uopo|suddetta|suddetto|codesta|pregiata) => da togliere
            """,
        marketing: """
            (acquista|compra|ordina|prenota|approfitta|scopri|approfittane|iscriviti) (ora|subito|oggi|\
            adesso|le|la|i|il|della|delle|dei|alla)
            (offerta|offerte|sconti|sconto|promozione|promozioni) (speciale|speciali|esclusiva|esclusive|\
            esclusivo|esclusivi|imperdibile|imperdibili|limitata)
            (codice sconto|codice promozionale|buono sconto|spedizione gratuita|saldi|spedizione gratis)
            di sconto (su|sul|sulla|sui)
            non (perdere|perderti|perda|perdete|lasciarti|farti sfuggire)
            (tempo limitato|fino a esaurimento scorte|fino ad esaurimento)
            (nuova|nuove) collezion*
            (seguici|ci segua|seguiteci) (su|anche su) (facebook|instagram|tiktok|linkedin|youtube|twitter|x)
            (si iscriva|iscrivetevi) alla (nostra|) newsletter
            (lascia|lasci|lasciaci) una recensione
            """,
        vague: """
            (il prima|il più presto|quanto prima|appena|non appena) (possibile|) 
            (al più presto|a breve|quanto prima|prontamente|tempestivamente|in tempi brevi|nel più breve \
            tempo|nei tempi più brevi|in breve tempo|con la massima sollecitudine|celermente)
            (risponderemo|risponderà|contatteremo|ricontatteremo|ricontatterà) ~2 (presto|rapidamente)
            """,
        alwaysOpen: """
            24 +7
            24 (ore|h) (su|) 24
            (7|sette) giorni (su|alla|a) (7|sette|settimana)
            (giorno e notte|24 ore al giorno|ventiquattro ore su ventiquattro|h24|h 24)
            """,
        deadline: """
            (domani|dopodomani|oggi stesso)
            (entro|per|prima di|al massimo|non oltre) (domani|dopodomani|stasera|oggi|la giornata|la fine|\
            fine|sera|lunedì|il giorno|la settimana)
            (domani|dopodomani) (mattina|riceverà|le|avrà|rispond*)
            (rispond*|risposta|ricontatt*) (domani|oggi|oggi stesso|entro oggi)
            (il|lo|nello|entro il) (stesso giorno|giorno stesso|giorno successivo|prossimo giorno|giorno \
            dopo|giorno lavorativo successivo|giorno seguente)
            (in|nel corso della|in) (giornata|giornata odierna)
            (nei|nelle|entro i|entro le) (prossimi|prossime) (giorni|ore|settimane)
            (la prossima settimana|la settimana prossima|a fine giornata|nell'arco della giornata)
            (richiamiamo|richiameremo|rispondiamo|risponderemo|contattiamo|contatteremo|ricontattiamo|\
            ricontatteremo|scriviamo|scriveremo) ~2 (subito|immediatamente|all'istante|tra un attimo|fra \
            un attimo|tra un momento)
            (ci vuole|ci mette|ci mettiamo|richiede|dura|impiega|impieghiamo|occorre|serve) ~3 (un|una|\
            un'|circa un|circa una) (giorno|giornata|ora|settimana|minuto)
            """,
        pastTime: """
            (ultimi|ultime|ultima|ultimo|scorsi|scorse) ~1 (giorni|ore|settimane|minuti|ora|giorno|settimana)
            ~1 (giorni|giorno|ore|ora|settimane|settimana|mesi|anni|anno|minuti) fa
            (da|da più di|da oltre) ~1 (giorni|ore|settimane|mesi|anni|anno)
            non ~4 (subito|immediatamente)
            """,
        answering: """
            rispost*
            rispond*
            (ricontatt*|contatt*|riscontro|richiamare|richiameremo|richiamerà|richiamiamo|notizie|\
            elaborazione|elaborare|evadere|evasa|evase|gestire|gestiremo|gestita|risolvere|scriveremo|tempi \
            di|attesa|si farà|leggeremo|leggiamo)
            (di solito|in genere|normalmente|generalmente) ~1 (vuole|mette|mettiamo|richiede|dura|impiega|\
            occorre|serve)
            """,
        otherMatter: """
            (reso|resi|restituire|restituzione|restituito|rimborso|rimborsare|cambio|recesso|recedere|\
            sostituzione)
            (garanzia|annullare|annullamento|disdire|disdetta)
            (consegna|consegne|consegnare|consegnato|spedizione|spedire|spedito|pacco|spediamo|consegniamo|\
            recapito)
            (esperienza|attività|anniversario|fattura|pagamento|pagare|valido|valida|validità|conservati|\
            conserviamo|cancellati|abbonamento|contratto|storia)
            """,
        ourselves: """
            (noi|il nostro team|qualcuno|un collega|una collega|risponderemo|rispondiamo|ricontatteremo|\
            contatteremo|riceverà|richiameremo|gestiremo|le|ti|vi|$team|$person)
            """,
        since: "(dal|dall|fin dal|fondata|fondato|a partire dal)",
        sorry: """
            (ci|mi|) (dispiace|spiace|rincresce)
            dispiac*
            scus*
            rammaric*
            (perdono|perdoni|perdonateci)
            """,
        sorryExample: "Ci dispiace molto.",
        quantities: """
            due tre quattro cinque sei sette otto nove dieci dodici quattordici quindici venti ventiquattro \
            trenta quarantotto qualche alcuni alcune pochi poche mezza mezzo paio
            """,
        articles: "un uno una",
        minutes: "minuto minuti min",
        hours: "ora ore h mezzora",
        days: "giorno giorni giornata giornate gg",
        workingDays: "",
        weeks: "settimana settimane",
        longUnits: "mese mesi anno anni",
        workingWords: "lavorativo lavorativi lavorative feriale feriali solari consecutivi lavorativa",
        within: "entro in nel nelle nei dopo massimo max",
        fillers: """
            di le i il la un uno una giro circa prossimi prossime successivi successive massimo meno più \
            tempo arco corso delle dei al a non oltre
            """,
        ranges: "a o e ai al alle",
        weekdays: "lunedì martedì mercoledì giovedì venerdì sabato domenica",
        shortWeekdays: "lun mar mer gio ven sab dom",
        months: """
            gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre \
            gen feb apr giu lug ago sett ott nov dic
            """,
        clockWords: "",
        clockBefore: "alle dalle ore le alle",
        mostLIX: 55)
}
