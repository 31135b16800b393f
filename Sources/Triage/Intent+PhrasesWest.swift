extension IntentPhrases {
    /// English, German, French and Dutch; for the form see `IntentPhrases`.
    static let west = """
        en not don't|dont|not|never|no|without|didn't|didnt|won't|wont|doesn't
        en callback call|ring|phone|telephone me|us (back); give me|us _ call|ring|buzz|callback; call
          back; callback; call-back; ring back; want|need|like|prefer|expect|request* _ call|callback;
          speak|talk to|with someone|somebody|human; speak|talk _ over|by|on (the) phone; reach me|us
          at|on|by|under; contact me|us by|on|at phone|telephone|mobile|cell; return my call; please call;
          !hesitate to call|ring|phone|telephone me|us; !why don't|dont you|someone _ call|ring|phone
          me|us; call|phone me|us; i _ expect|await _ call; be|get called|phoned|rung (back); call from
          your|you|someone|somebody|sales|support; would|d|we'd|i'd (really|very|much|also) (much)
          appreciate|welcome|like|love a|your _ call|callback|ring; grateful|glad|happy for|about|if _
          call|callback|phone; callback|call requested|please|wanted|needed; wait* for your|a call; await*
          your|a call; give me|us _
          bell|buzz|tinkle
        en number my|our (phone|mobile|cell|telephone|direct) number|phone|mobile|cell|tel is; here is|are
          my number; here's my number; number is
        en complaint unacceptable; disgrace*; disgusting; appalling; outrageous; ridiculous; worst;
          terrible; horrible; awful; rubbish; useless; pathetic; scam*; fraud*; rip off|ripoff; ripped
          off; liars; lied to; furious; fed up; sick of; angry; livid; very|really|extremely|so|most
          unhappy|upset|dissatisfied; dissatisfied; poor quality; not good enough; joke of a;
          disappointed; disappointing; a joke; shame on you; never again; never order|buy|shop _ again;
          complain; complained; complaining; make a complaint; complaint; poor service; bad service; waste
          of time|money; had enough; incompetent; lost|losing a customer; last time i;
          not|isn't|wasn't|hardly|never _ satisfied|happy|pleased|impressed|acceptable|amused; unhappy;
          dissatisfied; unsatisfied; let down
        en repeated third|fourth|fifth|second|3rd|4th|5th|2nd|umpteenth
          time|attempt|email|mail|message|request|reminder;
          three|four|five|several|many|multiple|numerous|countless|two
          times|emails|mails|messages|attempts|requests|reminders;
          emailed|written|wrote|called|contacted|asked|phoned _ times|twice|already|before; yet again;
          once again; still no|not|waiting|haven't|havent|nothing _ reply|answer|response|word;
          nobody|no-one|noone _ answer*|repl*|respond*|responded; no one _ answer*|repl*|respond*|bother*;
          no reply|response|answer; never _ repl*|answered|responded|heard; haven't|havent|hasn't|not
          heard|replied|answered; asked _ again; ignored|ignoring; follow* up; nobody|noone _
          called|phoned|rang|rung|gets|got|calls _ back; no one _ called|phoned|rang|rung|gets|got|calls _
          back; last|final attempt|warning|reminder|chance
        en legal lawyer*; attorney*; solicitor*; legal action|steps|proceedings; take you to court; small
          claims (court); sue you|the; will sue; trading standards; consumer protection|rights|ombudsman;
          ombudsman; chargeback; charge back; disput* _ charge|payment|transaction|purchase; better
          business bureau; bbb; call|report|inform|go|going _ police; report you to; go|going to court;
          court action|case|order; gdpr complaint; data protection authority|commissioner
        en cancel cancel; cancelled|canceled _ order|subscription|contract; cancellation;
          cancelling|canceling; withdraw from _ contract|purchase|order; withdraw my order|purchase;
          revoke _ contract|order|purchase; terminate my|our|the contract|subscription|account|membership;
          close my account; stop my subscription; no longer want|need (the|my|this|it)
          order|item|product|it
        en refund refund*; money back; get back my money; reimburse*; repay me; pay me back; credit my|the
          card|account; return my money
        en norefund don't|dont|not|no want|need _ refund|money|reimbursement; no refund (is)
          necessary|needed|required
        en delay still waiting; haven't|havent|hasn't|hasnt|didn't|didnt|never|not|isn't|isnt _
          arrived|received|delivered|arrive|receive|come|shown|turned|dispatched|shipped|got; nothing _
          arrived|received|come|shown|up; where is|are|has|was my|our|the (damn|bloody)
          order|parcel|package|delivery|refund|item|goods|stuff|money; where's my|our|the
          order|parcel|package|delivery|refund; wheres my|the order|parcel|package; overdue; running late;
          delayed; delay; late delivery; waited|waiting _ days|weeks|months|ages; no sign of; no|without _
          delivery|parcel|package yet
        en damage damaged; broken; defective; faulty; cracked; scratched; smashed; wrong
          item|size|product|colour|color|order|one; doesn't|doesnt|isn't|isnt|not|won't|wont|never _
          work|working|works; stopped working; missing part|parts|item|items|piece|pieces;
          parts|part|item|items|piece missing; is|are missing; is|are|was|were|came|arrived torn; torn
          box|packaging|parcel|package; leaking; not as described; not what i|we|was ordered|described;
          not the one|item|product _ ordered; instead of the one
        en order order|purchase|po|confirmation (order) number|no|nr|num|ref|reference|id; order; my order
          is; ordernumber; booking number|no|reference|ref|id; invoice number|no|nr
        en case case|ticket|reference|ref|incident|complaint|claim|service|support|request
          number|no|nr|id|ref; ticket; case; ref; reference
        en nocallback no need to call; don't|dont|not need|have|want _ call; no calls please; rather not _
          call|phone; without calling; thanks|thank|thankyou (you) (so) (very) (much) (for) _
          call|calling|phoning|ringing|phone; appreciate you|your _ calling|phoning|ringing; i|we
          (really|very|much) appreciate|appreciated your|the call
        en nocancel don't|dont|not want to cancel; changed my mind about cancelling; newsletter*; mailing
          list; unsubscribe*; newsletters
        en nocomplaint no complaints; nothing to complain; can't|cannot complain; not complaining

        de not nicht|kein|keine|keinen|keiner|keinerlei|niemals|nie|ohne|nix
        de callback rufen sie|wir mich|uns; ruf|ruft|rufe mich|uns; rufen|rufe|ruft|ruf
          sie|ihr|bitte|doch|mal|mich|uns _ mich|uns _ an|zurück|zurueck; ruf|ruft|rufen mich|uns _
          an|zurück|zurueck; mich|uns _
          anrufen|zurückrufen|anruft|zurückruft|anzurufen|zurückzurufen|anrufst|telefonisch; bitte _
          anrufen|zurückrufen; bitte um (einen|ihren|euren|kurzen|dringend|dringenden|baldigen)
          rückruf|anruf|telefonat; um rückruf|anruf; rückruf|anruf
          erbeten|erwünscht|gewünscht|bitte|erforderlich|nötig; rückrufwunsch;
          rückrufbitte; rufen|ruft _ zurück; auf _ rückruf|anruf; ihren|einen|euren _ anruf|rückruf;
          klingel* _ durch; telefonisch besprechen|klären|melden|kontaktieren; erreichbar
          unter|bin|bin|am; mich|uns __ zurückrufen|zurückruft|zurückzurufen|zurückriefen;
          können|könnten|könntet|könnt|kannst|könntest|würden|würdet|würdest
          (sie|ihr|du) (bitte|doch|mal) mich|uns|am|morgen|heute|um|ab|zwischen|nach|vor __
          anrufen|durchklingeln; kann|könnte|soll|würde (bitte) mich|uns|jemand|einer (bitte) __
          anrufen|zurückrufen|durchklingeln; sie|ihr|du|jemand mich|uns __
          anrufen|anriefen|anruft|anrufst|anzurufen; bitte|gern|gerne mich|uns __ anrufen;
          können|könnt|kannst|könnten mich|uns (sie|jemand) __ erreichen; bin __ telefonisch|unter __
          erreichbar|erreichen; bitte|wünsche|erbitte|erbete|brauche|hätte _ rückruf|rückrufs|anruf;
          erreichen mich|uns|sie|wir _ unter; melden sie sich _ telefonisch;
          telefonat|telefontermin; !zögern sie nicht _ anzurufen
        de number meine|unsere (telefon|handy|mobil)
          nummer|telefonnummer|handynummer|mobilnummer|rufnummer|rückrufnummer (ist|lautet); telefonnummer
          lautet|ist|für; meine|unsere nr (ist|lautet); meine handynr|telefonnr|tel
        de complaint unverschämt*; frechheit; unmöglich*; skandal*; katastroph*; zumutung; sauerei;
          schweinerei; lächerlich; unfassbar*; peinlich; miserabel;
          schlechtester|schlechteste|schlechtesten; enttäuscht; enttäuschend; enttäuschung; verärgert;
          wütend; stinksauer; sauer; betrug; betrüger*; abzocke*; beschwere*; beschwerde*; beschweren; nie
          wieder; einmal und nie; unzumutbar; inakzeptabel; nicht akzeptabel; geht gar nicht; es reicht;
          mir reicht; schnauze voll; verarsch*; unzufrieden; schlechter service|kundenservice; saftladen;
          kundenunfreundlich; so nicht; nicht|wenig|gar _ zufrieden|begeistert|glücklich; bin _
          unglücklich
        de repeated zum dritten|vierten|fünften|zweiten|zigsten|wiederholten|letzten mal;
          dritte|dritten|vierte|vierten|fünfte|zweite|dritter|zweiter
          mal|mail|email|anfrage|versuch|nachricht|mahnung|schreiben; immer noch keine|nicht|nichts|kein _
          antwort|rückmeldung|reaktion|gehört; noch immer keine|nicht|nichts|kein _
          antwort|rückmeldung|reaktion|gehört;
          mehrfach|mehrmals|wiederholt|bereits|schon|dreimal|zweimal|x-mal _
          geschrieben|gemailt|kontaktiert|angerufen|angeschrieben|gefragt|nachgefragt|gemeldet|gebeten|versucht;
          bis heute keine|nicht|nichts _ antwort|rückmeldung|reaktion|gehört; niemand _
          antwortet|reagiert|meldet|geantwortet|erreichbar|reagierte|ran; keiner _
          antwortet|reagiert|meldet|geantwortet|erreichbar|ran|telefon; keine antwort; keine rückmeldung;
          keine reaktion; ignoriert; schon wieder; zum wiederholten;
          nie|kaum|nicht|niemand|keiner|niemanden _ erreichbar|erreicht|erreichen; erreiche niemanden
        de legal anwalt*; rechtsanwalt*; anwältin; rechtliche schritte|konsequenzen; rechtsweg; rechtlich
          _ vorgehen; verbraucherschutz*; verbraucherzentrale; strafanzeige; anzeige erstatten; klage
          einreichen|erheben; verklage*; verklagen; gericht|gerichtlich*; rückbuchung; zurückbuchen;
          lastschrift zurück*; mahnbescheid; schlichtungsstelle; frist bis|von|gesetzt|setze;
          käuferschutz; polizei; datenschutzbeauftragt*
        de cancel storn*; kündig*; gekündigt; widerruf*; widerrufe; bestellung _ zurücktreten; vom
          kauf|vertrag|kaufvertrag zurück*|rücktritt; trete _ zurück; rücktritt; abbestell*; annullier*;
          konto löschen; abo beenden; nicht mehr haben
        de refund erstatt*; rückerstatt*; geld zurück|wieder|retour; rückzahlung; zurückzahlen;
          zurückerstatt*; gutschrift; kaufpreis zurück; zurücküberweisen|zurückzuüberweisen; betrag _
          zurück|überweisen; überweisen _ zurück
        de norefund will|möchte|brauche|benötige|wollen|möchten keine|kein
          (erstattung|rückerstattung|geld|gutschrift)
        de delay noch nicht|immer|nichts _
          angekommen|da|erhalten|bekommen|geliefert|gekommen|eingetroffen|verschickt|zugestellt; nicht
          angekommen|erhalten|bekommen|geliefert|eingetroffen|zugestellt; bis heute nichts|nicht _
          angekommen|erhalten|bekommen|geliefert; wo bleibt|ist|bleiben|sind
          (mein|meine|unser|unsere|die|das) (paket|bestellung|lieferung|ware|geld|sendung|päckchen);
          warte* _ seit|immer|wochen|tagen|noch; seit _ wochen|tagen|monaten; verspät*; lieferverzug;
          verzögerung*; überfällig
        de damage beschädigt*; kaputt*; defekt*; zerbrochen; zerkratzt;
          falsch|falsche|falscher|falsches|falschen
          artikel|größe|farbe|ware|produkt|teil|geliefert|lieferung|geschickt; funktioniert nicht; geht
          nicht; fehlt|fehlen; mangel*; mängel; reklamier*; reklamation*; undicht; gerissen; zerrissen;
          ist|sind|war|waren
          (leider) falsch|fehlerhaft; stimmt|stimmen nicht
        de order
          bestellnummer|auftragsnummer|bestellnr|auftragsnr|bestellungsnummer|rechnungsnummer|rechnungsnr|buchungsnummer|ordernummer|kaufnummer;
          bestell|auftrags|rechnungs nr|nummer; bestellung|auftrag|order|rechnung|buchung (nr|nummer);
          bestellung mit der nummer; auftrag
        de case
          ticketnummer|vorgangsnummer|fallnummer|aktenzeichen|bearbeitungsnummer|referenznummer|ticketnr|servicenummer|reklamationsnummer|schadensnummer|az;
          ticket (nr|nummer); vorgang (nr|nummer); fall nr|nummer; referenz; unser|ihr zeichen
        de nocomplaint keine beschwerde*; nichts zu beanstanden; kann mich nicht beschweren; nicht
          unzufrieden
        de nocallback kein rückruf|anruf; nicht anrufen|zurückrufen; brauchen nicht an*; müssen nicht an*;
          danke|dank für _ anruf|rückruf|telefonat|gespräch

        fr not pas|ne|n|jamais|aucun|aucune|sans|non
        fr callback rappelez|appelez|téléphonez|rappeler|appeler|téléphoner|appelle|rappelle|rappelles
          moi|nous; me|nous rappeler|appeler|téléphoner|rappeliez|joindre|contacter par téléphone; me|nous
          rappeler|appeler|téléphoner|rappeliez|joindre; être|etre
          rappelé|rappelée|contacté|contactée|rappeles; attends|attendons|souhaite _ appel; un (petit)
          coup de fil|téléphone; passer|passez|passiez|passe (moi|nous) un (petit) coup|appel; numéro où _
          joindre;
          rappel|appel souhaité|demandé|téléphonique|svp|urgent; à être rappelé*; demande de rappel; merci
          de rappeler; par
          téléphone au; joignable au|sur|à|par; !n hésitez pas à m appeler|contacter; vous pouvez m
          appeler|joindre; m appeler|rappeler|joindre|téléphoner
        fr number mon|notre numéro|téléphone|portable|mobile|tel (de) (téléphone|portable) (est); voici
          mon numéro
        fr complaint inadmissible*; inacceptable*; scandal*; honte*; honteux; arnaque*; escroc*;
          escroquerie; ridicule; lamentable; déplorable; catastroph*; nul|nulle; nullissime;
          déçu|déçue|déçus; décevant; mécontent*; furieux|furieuse; en colère; colère; ras le bol; marre;
          ça suffit; moquez vous|de; foutez|fichez de; plus jamais; jamais plus; réclamation; plainte; me
          plaindre; mauvais service; honteusement; pire; pas|guère _
          satisfait|satisfaite|contente|content|satisfaits; insatisfait*; mécontentement
        fr repeated troisième|quatrième|deuxième|cinquième|seconde|énième|3ème|3e|2ème|4ème
          fois|mail|message|relance|demande|courriel|email; trois|quatre|plusieurs|deux|maintes|multiples
          fois|mails|messages|relances|reprises|courriels; toujours pas|aucune|sans _
          réponse|nouvelle|nouvelles|retour|répondu; toujours aucune (réponse|nouvelle); aucune|sans
          réponse; personne ne|n _ répond|répondu; déjà _ écrit|appelé|contacté|relancé|demandé|signalé;
          je relance|vous relance; relance; encore une fois; ne répondez; ignor*; n ai|avons _
          réponse|retour|nouvelles
        fr legal avocat*; tribunal; justice; porter plainte; dépôt de plainte; action en justice;
          poursuites; mise en demeure; dgccrf; répression des fraudes; que choisir; médiateur; association
          de consommateurs; défense des consommateurs; huissier; opposition bancaire; opposition au|à
          (ce|mon) paiement|prélèvement|virement; contester _
          paiement|prélèvement; litige paypal|bancaire; signal conso; signalconso; cnil; voie
          juridique|judiciaire
        fr cancel annul*; résili*; rétract*; me désister; clôturer|fermer|supprimer mon compte; je ne
          veux|souhaite plus (de|la|ma|le|cette) commande|produit; droit de rétractation; mettre fin
        fr refund rembours*; remboursement; récupérer mon argent; rendre|rendez _ argent; mon argent;
          un|mon avoir; bon d avoir; avoir sur|de mon|ma compte|carte; recrédit*; restituer
        fr norefund ne veux|souhaite|demande pas _ remboursement; pas besoin _ remboursement
        fr delay toujours pas|rien _ reçu|arrivé|arrivée|livré|livrée|eu; pas encore|toujours _
          reçu|arrivé|arrivée|livré|livrée|expédié|expédiée; n ai|avons (toujours|encore) pas|rien _ reçu;
          rien reçu; pas (encore) reçu; où est|en|se (trouve) (mon|ma|notre|la|le)
          (colis|commande|livraison|remboursement|paquet); retard*; attends _ depuis; j attends
          toujours|encore|ma|mon|la|le; depuis _ semaines|jours|mois; en attente depuis; toujours|encore
          rien; n ai|avons toujours|encore rien|pas; n est|sont jamais|pas|toujours|point _
          arrivé|arrivée|arrivés|livré|livrée|venu
        fr damage abîm*; cassé|cassée|cassés|cassées; endommag*; défectu*; en panne;
          mauvais|mauvaise|erreur article|taille|produit|couleur|modèle|de; ne fonctionne|marche
          (pas|plus); fonctionne|marche pas|plus; manque|manquant*; rayé|rayée; déchir*; non conforme; il
          manque
        fr nocancel lettre d information; liste de diffusion
        fr order commande numéro|n|no|num|nr|réf|référence|ref; numéro|n|no|num|réf|référence de|ma
          (la|ma) commande; commande; facture numéro|n|no; numéro|n|no de facture; réservation
          numéro|n|no; bon de commande
        fr case dossier|ticket|réclamation|référence|demande numéro|n|no|num|nr; numéro|n|no de
          dossier|ticket|réclamation|client|suivi; dossier; ticket; référence; réf; ref
        fr nocomplaint rien à redire; pas à me plaindre; aucune plainte|réclamation

        nl not niet|geen|nooit|zonder|nimmer
        nl callback kunt|kun|kan|zou|zouden|zoudt|wilt|wil|kunnen|willen
          (u|je|jij|jullie) (alstublieft|aub|misschien) mij|me|ons|iemand __
          bellen|opbellen|terugbellen|telefoneren; mij|me|ons __ terugbellen|terugbelt; u|je|jullie
          mij|me|ons __ bellen|belt|opbelt|bereiken; wil|zou|word __ gebeld|teruggebeld worden; ben __
          telefonisch bereikbaar; bel|bellen|belt|telefoneer mij|me|ons|je|u|jullie _
          mij|me|ons|terug|op|even|aub|svp;
          bel|belt mij|me|ons; mij|me|ons _ terugbellen|bellen|opbellen|terugbelt|belt|telefonisch; bel _
          terug; graag (een|even) telefoontje|terugbellen|gebeld|teruggebeld; teruggebeld|gebeld worden;
          telefoontje; terugbelverzoek; terugbellen; telefonisch contact|bereikbaar|bereiken; bereikbaar
          op|via|onder; contact _ opnemen _ telefonisch; !aarzel niet (om) _ bellen; iemand spreken
        nl number mijn|ons (telefoon|mobiele|mobiel) nummer|telefoonnummer|mobiel|06|gsm (is)
        nl complaint schandalig*; schande; onacceptabel*; belachelijk*; waardeloos; waardeloze;
          bespottelijk; verschrikkelijk; slechtste; ongehoord; oplichting; oplichters; oplichterij;
          bedrog; teleurgesteld; teleurstellend; boos; woedend; kwaad; ontevreden; klacht*; klagen; nooit
          meer; ben|zijn _ zat; het zat; beu; spuugzat; niet normaal; slechte service; wanprestatie;
          ergernis; geïrriteerd;
          onbeschoft; niet _ tevreden|blij|gelukkig
        nl repeated derde|vierde|tweede|vijfde|zoveelste keer|maal|mail|bericht|verzoek|poging;
          drie|vier|meerdere|twee|diverse|verschillende keer|keren|malen|mails|berichten; nog
          steeds|altijd geen|niets|niet _ antwoord|reactie|bericht|gehoord; geen antwoord|reactie|gehoor;
          niemand _ antwoordt|reageert|neemt|antwoord|bereikbaar; al _
          gemaild|gebeld|geschreven|gevraagd|gestuurd|contact; alweer; genegeerd; herinnering; niemand _
          telefoon; neemt niemand
        nl legal advocaat; advocaten; juridisch*; rechtbank; rechter; rechtsbijstand; aangifte;
          consumentenbond; acm; consumuwijzer; consuwijzer; geschillencommissie; deurwaarder;
          ingebrekestelling; in gebreke; naar kassa|radar; programma kassa|radar; politie; chargeback;
          storneren; terugboeken; test
          aankoop; autoriteit persoonsgegevens
        nl cancel annul*; opzeg*; zeg _ op; opgezegd; ontbind*; herroep*; cancel*; stopzetten; afzeggen;
          beëindig*; wil _ niet meer; account verwijderen; zie af van
        nl refund terugbetal*; geld terug; terugstort*; terug gestort|storten|betalen|betaald|krijgen _
          geld|bedrag; restitu*; terugbetaald; refund; geld _ terug; vergoed*; creditnota
        nl norefund wil|hoef|hoeft|wens geen (terugbetaling|geld|restitutie)
        nl delay nog niet|niets|steeds|altijd|geen _
          ontvangen|geleverd|aangekomen|gekregen|binnen|bezorgd|verzonden; niet
          ontvangen|geleverd|aangekomen|bezorgd; waar blijft|is|blijven (mijn|ons|het|de)
          (pakket|pakketje|bestelling|levering|geld|order); wacht* _ al|sinds|weken|dagen|nog; vertrag*;
          vertraagd; te laat; sinds _ weken; al _ weken|dagen|maanden
        nl damage beschadig*; kapot*; is|zijn|was|waren|gaat|ging|gegaan|helemaal|alweer stuk; defect*;
          gebroken; verkeerd*; foute artikel|maat|product;
          werkt|doet niet|het|meer (niet|meer); ontbreek*; ontbrek*; mist; mankeer*; gescheurd; bekrast;
          lek
        nl order
          bestelnummer|ordernummer|factuurnummer|bestelnr|ordernr|factuurnr|boekingsnummer|aankoopnummer|opdrachtnummer;
          bestelling|order|factuur|boeking (nr|nummer|met) (nummer); bestel|order|factuur nr|nummer
        nl case
          zaaknummer|ticketnummer|dossiernummer|referentienummer|klachtnummer|casenummer|meldingsnummer|kenmerk;
          dossier|ticket|zaak|referentie|melding|case (nr|nummer); uw|ons kenmerk
        """
}
