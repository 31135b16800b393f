extension LintWords {
    static let french = LintWords(
        doNotReply: """
            (ne|n') (peut|peuvent|permet) (pas|) (de|) recevoir (de|des|les|aucune|aucun|vos) (réponse|\
            réponses|message|messages|courriels|courrier)
            (ne|) (merci de|prière de|veuillez|) ne pas (directement|) (y|) (répondre|réagir)
            (ne|n') (y|) répondez pas
            (ne|n') (veuillez|) pas répondre
            (boîte|adresse|messagerie|e mail|email|courriel|mail|messages|réponses|mails|courriels|compte) \
            ~6 (n'est|ne sont|n'est pas|n'étant|ne sera|ne seront|non) (pas|plus|jamais|) (activement|\
            régulièrement|) (surveillée|surveillé|surveillés|surveillées|lue|lu|lus|lues|consultée|\
            consultées|consulté|consultés|relevée|relevé|traitée|traités|traitées|suivie|suivies|contrôlée|\
            prise|pris|prises|reçues|reçus)
            (n'est|non) (pas|) (surveillée|surveillé|consultée|relevée)
            (réponses|réponse|messages|courriels|e mails|mails) ~6 (ne|n') (pourront|peuvent|peut|pourra|\
            sera|seront|sont) (pas|être) (être|pas|) (lue|lues|lus|lu|traitée|traitées|traités|traité|prise \
            en compte|prises en compte|pris en compte|reçues|reçus|transmises|consultées|acheminée)
            (personne|aucun ~1) ne (lit|relève|consulte|surveille|lira|répond|répondra)
            (adresse|boîte|message|mail|e mail|courriel) (d'envoi|d'expédition) (uniquement|seulement|seul|\
            seule|exclusivement)
            (uniquement|seulement|exclusivement|que) (à|pour) (l'envoi|l'expédition|envoyer)
            (ne|n') (permet|accepte|reçoit|peut) (pas|aucun|aucune) (de|recevoir|) (recevoir|répondre|\
            réponse|réponses|les réponses|message|messages|e mails|de recevoir)
            (pas|plus) (de|) recevoir (de|les|vos|des) (réponses|réponse|messages|courriels|e mails)
            (votre|aucune|toute) réponse (ne|restera|à ~4 restera|à ~4 ne) (nous parviendra|sera|pourra|\
            parviendra|lettre morte|sans)
            nous ne (pouvons|pourrons|sommes) (pas|plus) (en mesure de|) (y|) (répondre|lire|traiter) \
            (individuellement|personnellement|aux|les|à ce|à cette|à vos|vos|à chaque)
            nous ne (répondons|lisons|traitons) (pas|plus) (individuellement|aux|les|à ce|à cette|à vos|vos|\
            ces) (réponses|réponse|messages|message|courriels|mails|mail|courriel|adresse|)
            (no +reply|noreply|ne +pas +repondre|do +not +reply)
            (plutôt que|au lieu) de répondre
            (il est|il n'est|c'est|n'est) (pas possible|impossible|inutile) (de|d'y) répondre
            (pas possible|impossible|inutile) (de|d'y) répondre
            (boîte|adresse|messagerie|compte) ~4 (sans surveillance|sans suivi|laissée sans surveillance)
            (adresse*|envoy*|écri*|pos*|transmet*) ~3 (questions|demandes|réponses|messages) (uniquement|\
            exclusivement|seulement) (à|au|aux|par|via|sur)
            (question|questions|demande|demandes) ~1 (écri*|adress*|contact*|utilis*) (uniquement|\
            exclusivement|seulement)
            (question|questions|demande|demandes) (uniquement|exclusivement) (à|au|par|via|sur)
            (écrivez|contactez|adressez|écrire|contacter) (nous|vous|) (uniquement|exclusivement|\
            seulement) (à|au|aux|par|via|sur)
            """,
        mayNotReply: """
            si (vous|nous) ne (souhaitez|voulez|pouvons|pouvez|désirez|devons|) (pas|) (pas|) (y|) \
            (répondre|répondez|répondons)
            (ne|n') (pas|) répondez pas (avec|en joignant)
            (vous pouvez ne pas|préférez ne pas|pour ne pas) répondre
            (pas|) encore (été|) (lu|lue|traité|traitée)
            """,
        noPhone: """
            (ne|n') (nous|) (appelez|téléphonez) (nous|) (pas|jamais)
            (merci de|prière de|veuillez) ne pas (nous|) (appeler|téléphoner|contacter par téléphone)
            (pas|aucun|aucune|plus) (de|d'|) (service|support|assistance|standard|accueil|permanence|\
            contact|numéro de|numéro|appel|appels|ligne) (téléphonique|téléphone|par téléphone|de téléphone|\
            téléphoniques)
            (pas|plus) (joignable|joignables|disponible|disponibles|accessible|accessibles|contacter) (par|\
            au) téléphone
            nous ne (prenons|acceptons|répondons|proposons|recevons|passons|rappelons|téléphonons|appelons) \
            (pas|plus|aucun|aucune) (d'appels|d'appel|aux appels|au téléphone|appel|par téléphone)
            (uniquement|exclusivement|seulement) par (écrit|e mail|courriel|mail)
            """,
        personReads: """
            (une|un|une vraie|un vrai|quelqu'un|un de nos|une de nos|un membre) (vraie|vrai|être|de nos|de \
            ~2|) (personne|humain|collègue|conseiller|conseillère|équipe|collaborateur|) (de ~2|du ~2|des \
            ~2|chez ~2|) \
            (va|vont|) ~2 \
            (lira|lit|lisent|lire|répondra|répond|répondre|examinera|regardera)
            (sera|seront|est) (lu|lue|lus|lues|traité|traitée|traités|vu|vue|examinée|examiné) \
            (personnellement|) par (une|un|notre|nos|des|$team|$person|quelqu'un)
            (notre équipe|nos équipes|nos conseillers|nos collègues|$team|$person) (va|vont|) ~2 (lira|lit|\
            liront|lisent|lire|répondra|répondront|répond|répondre)
            (attend|attendent) (une|un|qu'une|qu'un) (vraie|) (personne|humain)
            nous lisons (chaque|tous|toutes|votre|vos)
            c'est (une|un) (vraie|vrai|) (personne|humain) qui (vous|le|la|lira|lit|va)
            """,
        removed: """
            vous (avez|êtes|aviez) (bien|maintenant|désormais|) (été|) (bien|) (désinscrit|désinscrite|\
            désabonné|désabonnée|désabonnés|retiré|retirée|supprimé|supprimée|radié|radiée)
            (nous avons|nous vous avons) (bien|) (désinscrit|désabonné|retiré|supprimé|supprimée|effacé|radié)
            (votre|cette) (adresse|e mail|adresse ~2|inscription|abonnement|courriel|nom) (a|a bien|est) \
            (bien|) (été|) (bien|) (supprimée|supprimé|retirée|retiré|effacée|désinscrite|radiée|résilié|\
            annulé|annulée|désabonnée)
            (votre|la) (désinscription|désabonnement|désinscription ~2) (a été|est|a bien été) (effectuée|\
            effectué|confirmée|confirmé|terminée|réussie|prise en compte|effective|bien ~1)
            (vous|votre adresse|votre adresse ~2|votre nom) (ne figurez|ne figure|n'êtes|n'est|ne faites|ne \
            fait) \
            (désormais|maintenant|) plus (sur|dans|parmi|inscrit|inscrite|abonné|abonnée|partie)
            vous ne (recevrez|recevez) plus (de|d'|nos|aucun|aucune|notre|jamais|la|les)
            (désinscription|désabonnement) (réussie|réussi|effectuée|effectué|confirmée|confirmé)
            """,
        filler: """
            (votre|vos) (appel|demande|avis|satisfaction|message|opinion|confiance|demandes) (nous est|est|\
            nous sont) (très|) (importante|important|précieuse|précieux|importants|cher) (pour nous|) => à \
            supprimer ; dites ce qui se passe maintenant
            (n'hésitez pas|ne pas hésiter|sans hésiter) => « Vous pouvez nous écrire à nouveau. »
            (cher|chère|chers|chères) (client|cliente|clients|clientes|clientèle|abonné|abonnée|madame) => « \
            Bonjour, »
            (veuillez|prions|prie) (agréer|recevoir|d'agréer|accepter|de recevoir|croire|vous|d'accepter) ~8 \
            (salutations|sentiments|considération|excuses) => « Bien à vous, »
            (agréer|accepter|recevoir) ~6 (salutations|expression|sentiments) => « Bien à vous, »
            (gêne|désagrément|désagréments|inconvénient|inconvénients) ~4 (occasionné|occasionnée|\
            occasionnés|causé|causée|causés|engendré|engendrés|pourrait|pourraient|éventuel|éventuels) => \
            dites ce qui n'a pas marché, et que vous en êtes désolés
            (excuser|excusons|excuse|excuses) ~4 (la gêne|les désagréments|ce désagrément|gêne|désagrément|\
            désagréments|éventuel) => dites ce qui n'a pas marché, et que vous en êtes désolés
            (merci|remercions|remercie) ~2 (de|pour) (votre|vos) (patience|compréhension|confiance|fidélité|\
            intérêt) => « Merci de nous avoir écrit. »
            (vous remercions|remercions|merci) ~3 (de|pour) l'intérêt => « Merci de nous avoir écrit. »
            (accusons|accuser|accuse) (bonne|) réception => « Votre message est bien arrivé. »
            (nous mettons|mettre|mettons|met) tout (en œuvre|en oeuvre|notre possible) => dites ce que vous \
            faites
            (service|services|département|personne|personnes|interlocuteur|équipe) (concerné|concernés|\
            compétent|compétents|concernée|concernées|approprié|compétente|adéquat) => dites qui : {{team}}
            (fort|grand|important|volume) (volume|nombre|important|élevé|exceptionnel) (de|d'|des) \
            (demandes|demande|appels|messages|appel) => à supprimer ; {{due}} tient compte de ce qui attend
            (suite|faisant suite|en référence|conformément|relativement) à (votre|vos|notre) => « au sujet \
            de »
            (restons|reste|tenons|demeurons) (à votre|à votre entière|à l'entière|) (entière|) (disposition|\
            écoute) => « Vous pouvez nous écrire à nouveau. »
            (à votre|à votre entière) (disposition|écoute) => « Vous pouvez nous écrire à nouveau. »
            (dans l'attente|en attente) de (votre|vous|vos) => à supprimer
            (meilleure|meilleur|meilleurs) (qualité de|) (service|expérience|accompagnement|délai|délais|\
            services) (possible|possibles|client|) => dites ce que vous faites pour le client
            (veuillez noter|nous vous informons|nous tenons à vous|il est à noter|par la présente|nous vous \
            prions) => à supprimer ; dites la chose elle-même
            (votre|un) (ticket|dossier) (a été|a bien été|est) (créé|ouvert|enregistré|bien ~1) => « Votre \
            message est bien arrivé. »
            (satisfaction client|au plus près de vos besoins|expérience client) => dites ce que vous faites \
            pour le client
            """,
        marketing: """
            (achetez|commandez|profitez|réservez|découvrez|inscrivez vous) (maintenant|dès maintenant|vite|\
            aujourd'hui|en|de|nos|notre|la|dès)
            (offre|offres|promotion|promotions|remise|remises|réduction|réductions|vente|ventes) (spéciale|\
            spéciales|exclusive|exclusives|limitée|exceptionnelle|exceptionnelles|privée|privées|flash)
            (code promo|code promotionnel|bon de réduction|bon d'achat|livraison gratuite|livraison offerte|\
            frais de port offerts)
            (de|d'une) (remise|réduction|rabais) sur
            (ne manquez|ne ratez|ne manquez surtout) pas
            (durée limitée|temps limité|jusqu'à épuisement)
            (nouvelle|nouvelles) (collection|collections|arrivages)
            (suivez|retrouvez|rejoignez) nous sur (facebook|instagram|tiktok|linkedin|youtube|twitter|x)
            (abonnez vous|inscrivez vous) à notre (newsletter|lettre)
            (soldes|bons plans|petits prix)
            (donnez|laissez) (nous|) (votre|un) avis
            """,
        vague: """
            (dans|sous) les (plus brefs|meilleurs) délais
            (dès que|aussi vite que|aussitôt que|aussi rapidement que) possible
            (au plus vite|au plus tôt|rapidement|prochainement|très bientôt|sous peu|incessamment|très vite|\
            sans délai|très prochainement)
            (répondrons|répondra|contacterons|reviendrons|revenons|contactera|reviendra) (vers vous|) bientôt
            (dans un bref délai|à bref délai|dans un délai raisonnable)
            """,
        alwaysOpen: """
            24 +7
            24 h (sur|) 24
            24 h 7
            24 heures (sur|par) (24|jour)
            (7|sept) j (sur|) 7
            (7|sept) jours (sur|par) (7|sept|semaine)
            (jour et nuit|nuit et jour|en continu|sans interruption)
            """,
        deadline: """
            (demain|après demain)
            aujourd'hui même
            (d'ici|avant|dès|au plus tard|jusqu'à|pour) (à|) (demain|après demain|ce soir|la fin de|lundi|la \
            fin du)
            (demain|après demain) (matin|au plus tard|soir)
            (répond*|réponse|recontact*) (demain|aujourd'hui|ce jour|dès demain)
            (le|au) (jour même|prochain jour|lendemain|jour suivant|prochain jour ouvré|jour ouvré suivant|\
            jour ouvrable suivant)
            (dans|en) (la|cours de|l') (journée|matinée|semaine|heure|heure qui suit)
            (dans|sous|au cours) (les|des|quelques) (prochains|prochaines|quelques|jours|heures) (jours|\
            heures|semaines|qui viennent|qui suivent)
            (la semaine prochaine|semaine prochaine|dans l'heure|en fin de journée)
            (nous|on) ~1 (rappel*|répond*|recontact*|écriv*|reven*) ~2 (tout de suite|immédiatement|dans \
            un instant|aussitôt|sur le champ|dans la minute)
            (prend|prennent|dure|durent|faut|demande) ~2 (un|une|environ un|environ une) (bonne|petite|) \
            (jour|journée|heure|semaine|minute)
            """,
        pastTime: """
            (derniers|dernières|dernier|dernière) ~1 (jours|heures|semaines|minutes|heure|jour|semaine)
            (il y a) ~2 (jours|jour|heures|heure|semaines|semaine|mois|ans|minutes)
            (depuis) ~2 (jours|jour|heures|heure|semaines|semaine|mois|ans|minutes)
            pas ~1 (tout de suite|immédiatement|aussitôt)
            """,
        answering: """
            répond*
            répons*
            (revenons|reviendrons|reviendra|reviennent|recontact*|rappel*|recontacterons|contactons|\
            contacterons|contactera|contacter|contacté|rappellerons|rappellera|rappelons|traiterons|\
            traitement|traitons|traité|traitée|traitées|délai|délais|retour|nouvelles de nous|prendrons \
            contact|écrirons|écrit|donner suite|comptez|prévoir|prévoyez|lisons)
            (cela|ça|ceci|traitement) ~1 (prend|prendra|dure|demande)
            il faut (généralement|habituellement|en général|souvent|compter)
            """,
        otherMatter: """
            (retour de|retourner|retournez|renvoyer|remboursement|rembourser|remboursé|échange|échanger|\
            rétractation|rétracter)
            (garantie|garantis|garanti|annuler|annulation|résiliation|résilier)
            (livraison|livrer|livré|livrée|livrons|expédition|expédié|expédiée|colis|expédions)
            (expérience|ans d'|âgé|facture|paiement|payer|réglement|règlement|valable|valables|conservé|\
            conservée|conservées|conservés|effacé|supprimé|supprimées|abonnement|contrat|existence|\
            anniversaire)
            """,
        ourselves: "(nous|notre équipe|nos équipes|nos conseillers|un collègue|quelqu'un|on|$team|$person)",
        since: "(depuis|depuis le|fondée|fondé|créée|créé|à compter du|à partir du)",
        sorry: """
            désolé*
            navré*
            excus*
            regrett*
            (pardon|regret|regrets)
            """,
        sorryExample: "Nous sommes désolés.",
        quantities: """
            deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente quelques plusieurs \
            vingt-quatre quarante-huit demi demie
            """,
        articles: "un une",
        minutes: "minute minutes min mn",
        hours: "heure heures h",
        days: "jour jours",
        workingDays: "",
        weeks: "semaine semaines",
        longUnits: "mois an ans année années",
        workingWords: "ouvré ouvrés ouvrable ouvrables ouvrées ouvrée plein pleins francs calendaires",
        within: "sous dans en ici avant après maximum max",
        fillers: """
            les des de d un une délai moins environ les prochains prochaines à peu près quelque quelques \
            maximum plus tard au bout l espace maximal délais
            """,
        ranges: "à ou et au",
        weekdays: """
            lundi mardi mercredi jeudi vendredi samedi dimanche lundis mardis mercredis jeudis vendredis \
            samedis dimanches
            """,
        shortWeekdays: "lun mar mer jeu ven sam dim",
        months: """
            janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr \
            avr juil sept oct nov déc
            """,
        clockWords: "heures",
        clockBefore: "de à dès entre vers jusqu et",
        mostLIX: 52)
}
