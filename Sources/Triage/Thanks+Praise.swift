/// Words of praise and of matters that are settled, and words with which thanks turn into something else.
extension Thanks {
    static let praises = """
        # en
        is great | is perfect | is lovely | is wonderful | is fantastic | is awesome | is amazing | is excellent
        is beautiful | is super | are great | are perfect | are lovely | are wonderful | are fantastic
        are beautiful | looks great | looks lovely | works great | works perfectly | works fine | works well
        works now | works again | all sorted | all good | all fine | all settled | all set | is sorted
        it's sorted | that's sorted | is settled | is solved | is resolved | it's solved | that's solved | that's resolved | it's resolved
        problem solved | sorted now | love it | i love it | we love it | so happy with | very happy with
        really happy with | very pleased with | arrived safely | everything is fine | everything is great
        everything arrived | well done | great job | great service | great support | well received
        # de
        ist toll | ist super | ist klasse | ist prima | ist perfekt | ist wunderbar | ist wunderschon
        ist grossartig | ist spitze | ist schon | ist genial | ist fantastisch | ist einfach toll
        ist wirklich toll | ist echt toll | ist sehr schon | ist ganz toll | sind toll | sind super | sind klasse
        sind perfekt | sind wunderbar | sind sehr schon | sieht toll aus | sieht super aus | fahrt super | passt perfekt
        lauft super | lauft wieder | funktioniert wieder | funktioniert jetzt | funktioniert super
        funktioniert einwandfrei | hat sich erledigt | schon erledigt | ist erledigt | hat sich geklart
        ist geklart | alles geklart | alles erledigt | problem gelost | ist gelost | alles bestens
        alles in ordnung | alles gut | alles super | alles prima | alles perfekt | hat geklappt
        hat alles geklappt | gut angekommen | sehr zufrieden | bin begeistert | sind begeistert | gefallt mir
        gefallt uns | freue mich sehr | freuen uns sehr
        # fr
        est super | est parfait | est parfaite | est genial | est geniale | est magnifique | est top
        est tres bien | est tres beau | est tres belle | est excellent | est excellente | sont super
        sont parfaits | sont magnifiques | c'est regle | c'est resolu | est regle | est resolu | tout est regle
        tout est parfait | tout est en ordre | tout est bon | probleme resolu | fonctionne parfaitement
        marche parfaitement | fonctionne tres bien | marche tres bien | bien arrive | tres satisfait
        tres satisfaite | tres content | tres contente | ravi de | ravie de | je suis ravi | je suis ravie
        j'adore | tout va bien | c'est bon | c'est parfait | bon travail
        # es
        es genial | es perfecto | es perfecta | es estupendo | es estupenda | es fantastico | es fantastica
        es excelente | es preciosa | es precioso | es maravilloso | es maravillosa | esta genial | esta perfecto
        esta perfecta | esta muy bien | es muy bueno | es muy buena | me encanta | nos encanta
        funciona perfectamente | funciona bien | funciona muy bien | ya esta resuelto | ya esta solucionado
        ya esta arreglado | esta resuelto | esta solucionado | todo resuelto | todo solucionado | todo perfecto
        todo bien | todo en orden | problema resuelto | ha llegado bien | llego bien | muy contento
        muy contenta | muy satisfecho | muy satisfecha
        # it
        e bellissima | e bellissimo | e perfetta | e perfetto | e fantastica | e fantastico | e ottima | e ottimo
        e stupenda | e stupendo | e splendida | e splendido | e meravigliosa | e meraviglioso | e molto bella
        e molto bello | sono bellissimi | sono bellissime | sono perfetti | funziona benissimo
        funziona perfettamente | funziona bene | e risolto | e tutto risolto | ho risolto | tutto risolto
        problema risolto | tutto a posto | tutto bene | tutto ok | tutto perfetto | e arrivato bene
        e arrivata bene | mi piace molto | ci piace molto | molto contento | molto contenta | molto soddisfatto
        molto soddisfatta | sono felicissimo | sono felicissima
        # pt
        e otima | e otimo | e perfeita | e perfeito | e fantastica | e fantastico | e excelente | e linda
        e lindo | e maravilhosa | e maravilhoso | e espetacular | esta otimo | esta otima | esta perfeito
        esta perfeita | sao otimos | sao perfeitos | adorei | amei | adoramos | funciona perfeitamente
        funciona bem | funciona muito bem | ja esta resolvido | ja esta tratado | esta resolvido | foi resolvido
        ja resolvi | tudo resolvido | problema resolvido | tudo certo | tudo bem | tudo em ordem | tudo perfeito
        chegou bem | muito contente | muito satisfeito | muito satisfeita | muito feliz com
        # nl
        is geweldig | is prachtig | is super | is top | is perfect | is fantastisch | is mooi | is heel mooi
        is erg mooi | zijn geweldig | zijn prachtig | zijn super | werkt perfect | werkt goed | werkt prima
        werkt weer | rijdt geweldig | rijdt fantastisch | is opgelost | is al opgelost | is geregeld
        is al geregeld | alles opgelost | alles geregeld | probleem opgelost | alles in orde | is in orde
        alles goed | alles prima | goed aangekomen | heel tevreden | erg tevreden | zeer tevreden | heel blij met
        erg blij met
        # pl
        jest swietny | jest swietna | jest swietne | jest super | jest piekny | jest piekna | jest wspanialy
        jest wspaniala | jest idealny | jest idealna | jest doskonaly | jest rewelacyjny | sa swietne | sa super
        dziala swietnie | dziala bez zarzutu | juz dziala | sprawa zalatwiona | sprawa rozwiazana
        sprawa wyjasniona | juz zalatwione | juz nieaktualne | problem rozwiazany | wszystko w porzadku
        wszystko dobrze | wszystko gra | wszystko ok | wszystko dziala | jestem zadowolony | jestem zadowolona
        jestem bardzo zadowolony | jestem bardzo zadowolona | bardzo zadowolony | bardzo zadowolona
        # sv
        ar fantastisk | ar fantastiskt | ar jattebra | ar jattefin | ar jattefint | ar toppen | ar perfekt
        ar underbar | ar underbart | ar bra | ar super | ar fin | ar fint | ar sa fin | funkar perfekt
        funkar bra | funkar nu | fungerar perfekt | fungerar bra | fungerar nu | fungerar igen | det ar lost
        ar lost | har lost sig | det loste sig | ar ordnat | ar klart | allt ar bra | allt ar lost | allt bra
        allt ok | problemet ar lost | kommit fram | jattenojd | mycket nojd | supernojd | valdigt nojd
        # da
        er fantastisk | er fantastiske | er dejlig | er super | er perfekt | er flot | er flotte | er skon
        er god | er rigtig god | er rigtig flot | er smuk | er helt perfekt | virker perfekt | virker fint
        virker nu | virker igen | korer fantastisk | korer godt | det er lost | er lost | har lost sig
        det loste sig | er ordnet | er i orden | alt er i orden | alt er godt | alt er fint | alt ok
        problemet er lost | kommet godt frem | meget tilfreds | er glad for | er meget glad for | rigtig glad for
        # nb
        er flott | er nydelig | er kjempefin | er kjempefint | er kjempebra | er bra | fungerer perfekt
        fungerer fint | fungerer na | det ordnet seg | er ordnet | alt er bra | veldig fornoyd | kjempefornoyd
        """

    /// Words of a turn: "Danke, leider …".
    static let turns = """
        unfortunately | though | although | just one | one thing | one more | another | also need | instead | wrong | missing
        broken | late | too small | too big | too late | sadly | hope | hoping | wait | waiting | reply soon | asap | urgent | let me know
        leider | jedoch | allerdings | trotzdem | obwohl | schade | nur | dennoch | doch | brauche | mochte | mochten
        hatte | hatten | bevor | sobald | hoffe | hoffentlich | warte | warten | fehlt | fehlen | kaputt | defekt | falsch | ob
        malheureusement | cependant | toutefois | dommage | pourtant | sauf | seulement | j'aimerais | je voudrais | j'attends
        manque | cassee | casse | pouvez-vous | pourriez
        desgraciadamente | lamentablemente | sin embargo | aunque | lastima | excepto | quisiera | quiero | necesito | espero
        falta | faltan | roto | rota | solo
        purtroppo | tuttavia | peccato | pero | vorrei | voglio | aspetto | attendo | manca | mancano | rotto | rotta | solo che
        infelizmente | porem | contudo | entretanto | pena | gostaria | queria | preciso | aguardo | quebrado | quebrada
        helaas | echter | jammer | alleen | toch | graag | wil | zou | wacht | ontbreekt | kapot | hoewel
        niestety | jednak | szkoda | tylko | chcialbym | chcialabym | prosze | czekam | brakuje | uszkodzony | uszkodzona
        tyvarr | dock | synd | bara | skulle | vill | vantar | saknas | trasig | trots
        desvaerre | dog | kun | skulle | vil gerne | venter | mangler | i stykker | selvom
        dessverre | bare | vil gjerne | odelagt
        """
}
