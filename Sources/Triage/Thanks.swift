import Mail

/// Whether a text only thanks: thanks, a greeting, a name, a smile, and nothing that anybody could have to answer.
enum Thanks {
    enum Meaning: Sendable, Hashable {
        case thanks, filler, other
        /// Says that something is good, or that a matter is settled.
        case praise
    }

    /// - Parameters:
    ///   - text: what the author wrote now, folded.
    ///   - names: words of the author's name, folded.
    static func isAll(of text: [UInt8], original: String, names: Set<[UInt8]>) -> Bool {
        guard text.count <= 240, vocabulary.isThanked(text) else { return false }
        let all = WordResidue(text, vocabulary, names: names.union(capitalizedWords(original)))
        if all.found.contains(.praise), !all.found.contains(.other), !all.hasQuestion, all.digits == 0 {
            return onlyPraises(text, original: original, names)
        }
        return all.found.contains(.thanks) && !all.found.contains(.other) && !all.hasQuestion
            && all.digits == 0
            && all.unknown <= (isLatin(text) ? 0 : 1)
    }

    /// Words in a sentence of praise that need not be known: what is praised.
    private static let mostPraised = 2

    /// Whether each clause thanks, greets or praises, and no sign of a wish or of a trouble stands in any. In a clause
    /// that praises, two words may be anything: "the new bike is great". Capitals make no names here: German writes
    /// every noun so.
    private static func onlyPraises(_ text: [UInt8], original: String, _ names: Set<[UInt8]>) -> Bool {
        guard text.count <= 160 else { return false }
        let people = capitalizedWords(original)
        for clause in text.split(whereSeparator: { ",.!;:\n()".utf8.contains($0) }) {
            let clause = Array(clause.drop { $0 == .space })
            let strict = WordResidue(clause, vocabulary, names: names)
            let isPraise = strict.found.contains(.praise)
            if strict.unknown <= (isPraise ? mostPraised : 0) { continue }
            // A name below the greeting: "Liebe Grüße, Ann Customer".
            let isName =
                !isPraise && strict.unknown <= 3 && strict.found.isEmpty
                && WordResidue(clause, vocabulary, names: names.union(people)).unknown == 0
                && text.reversed().starts(with: clause.reversed())
            guard isName else { return false }
        }
        return intents(in: original, language: nil, patterns: IntentPatterns()).allSatisfy {
            $0.kind == .shouting
        }
    }

    private static func isLatin(_ text: [UInt8]) -> Bool { !text.contains { $0 >= 0x80 } }

    private static let vocabulary = Phrases<Meaning>(
        (wordList(others) + wordList(turns)).map { ($0, Meaning.other) }
            + wordList(praises).map { ($0, .praise) } + wordList(thanks).map { ($0, .thanks) }
            + wordList(fillers).map { ($0, .filler) })

    private static let thanks = """
        thanks | thank you | thank u | thankyou | thanx | thx | tx | ty | tks | tnx | many thanks | much appreciated
        thank you very much | thank you so much | thanks a lot | thanks so much | thanks again | appreciate it
        i appreciate it | appreciated | cheers | grateful | ta
        danke | danke schon | dankeschon | vielen dank | herzlichen dank | besten dank | tausend dank | lieben dank
        danke sehr | merci vielmals | ich danke | wir danken | bedanke mich | dankend
        merci | merci beaucoup | merci bien | mille mercis | je vous remercie | nous vous remercions | remerciements
        gracias | muchas gracias | mil gracias | muchisimas gracias | se agradece | le agradezco | agradecido | agradecida
        gracies | moltes gracies | merces | grazas | eskerrik asko
        grazie | grazie mille | mille grazie | tante grazie | molte grazie | la ringrazio | vi ringrazio | ringrazio
        obrigado | obrigada | muito obrigado | muito obrigada | brigado | brigada | agradeco | grato | grata | valeu
        bedankt | dank u | dank u wel | dank je | dankjewel | dank je wel | hartelijk dank | hartelijk bedankt | dankuwel
        tak | mange tak | tusind tak | tak for det | takk | tusen takk | mange takk | takk for det | tack | tack sa mycket
        stort tack | tusen tack | tackar | kiitos | kiitoksia | paljon kiitoksia | kiitti | takk fyrir | aitah | tanan
        dziekuje | dziekuje bardzo | dzieki | dziekujemy | wielkie dzieki | serdecznie dziekuje
        dekuji | dekuju | dekujeme | diky | moc dekuji | dakujem | vdaka | dakujeme
        koszonom | koszonom szepen | koszi | koszonjuk | nagyon koszonom
        multumesc | multumim | mersi | multumesc frumos | va multumesc
        tesekkurler | tesekkur ederim | cok tesekkurler | tesekkur ederiz | sagolun | sagol
        ευχαριστω | ευχαριστω πολυ | ευχαριστουμε | σασ ευχαριστω
        hvala | hvala vam | hvala lijepa | puno hvala | hvala lepa | najlepsa hvala | faleminderit
        спасибо | большое спасибо | спасибо большое | благодарю | благодарим | спс | признателен
        дякую | дуже дякую | щиро дякую | дякуємо | спасибі | благодаря | много благодаря | мерси | хвала | дзякуй
        aciu | dekoju | paldies | liels paldies
        תודה | תודה רבה | המון תודה | שכרא | شكرا | شكرا جزيلا | شكرا لكم | أشكركم | اشكركم | ممنون | متشكرم | مرسی | سپاس
        ありがとう | ありがとうございます | ありがとうございました | 有難うございます | 有難うございました | 感謝します | 感謝いたします
        サンキュー | どうもありがとう | 御礼申し上げます | お礼申し上げます
        谢谢 | 谢谢您 | 谢谢你 | 多谢 | 感谢 | 非常感谢 | 謝謝 | 謝謝您 | 多謝 | 感謝 | 非常感謝 | 十分感谢
        감사합니다 | 감사드립니다 | 고맙습니다 | 감사해요 | 고마워요 | 고마워
        ขอบคุณ | ขอบคุณมาก | ขอบคุณครับ | ขอบคุณค่ะ | ขอบพระคุณ
        cam on | xin cam on | cam on ban | terima kasih | terima kasih banyak | makasih | salamat | maraming salamat
        धन्यवाद | शुक्रिया | asante | dankie | baie dankie
        """

    private static let fillers = """
        my | our | new | now | has | have | been | works | everything | today | already arrived
        mein | meine | unser | unsere | neue | neues | neuer | der | alles | jetzt | heute | war | wirklich | echt | es
        mon | ma | notre | nos | mes | nouveau | nouvelle | c'est | tout | maintenant | cela | est | vraiment
        mi | nuestro | nuestra | nueva | nuevo | el | los | las | ya | es | esta | lo | he | mio | mia | nostra | nostro
        nuova | nuovo | il | lo | gli | ora | gia | davvero | meu | minha | nosso | nossa | nova | novo | o | os | as | ja | agora
        mijn | ons | onze | nieuwe | nu | al | dit | echt | moj | moja | moje | nasz | nasza | nowy | nowa | nowe | juz | teraz | to
        min | mitt | mina | var | vart | nya | nu | allt | min nye | mit | vores | nye | alt | nu | na | er | ar
        hi | hello | hey | dear | all | team | sir | madam | good morning | good afternoon | good evening | for | the | your
        you | and | to | so | very | much | again | in advance | indeed | it | this | that | info | information | informations | l'information | l'informazione | informasinya | reply
        quick reply | response | quick response | help | your help | email | e-mail | mail | message | offer | newsletter
        letting me know | update | the update | great | good | nice | perfect | super | excellent | wonderful | awesome
        lovely | fantastic | amazing | cool | ok | okay | got it | received | well received | noted | will do | sounds good
        regards | kind regards | best regards | warm regards | best wishes | best | sincerely | yours | yours sincerely
        have a nice day | have a great day | have a good day | nice weekend | have a nice weekend | happy to hear | i | we
        am | are | is | really | a | lot | everyone | everybody | love | lol | yay | wow | xx | xo | xoxo | sent from my
        sent from my iphone | sent from my ipad | iphone | ipad | samsung | android | get outlook for | outlook | ios
        hallo | guten tag | guten morgen | guten abend | liebe | lieber | liebes | sehr | geehrte | geehrter | damen
        herren | herr | frau | und | fur | die | das | den | ihre | eure | deine | nachricht | info | infos | antwort
        schnelle | rasche | hilfe | informationen | mail | e-mail | grusse | viele grusse | liebe grusse | schone grusse
        gruss | lieben gruss | freundliche grusse | mit freundlichen grussen | mit freundlichem gruss | beste grusse
        mfg | lg | vg | alles klar | prima | toll | klasse | super | sehr gut | gerne | schonen tag | schonen abend | noch | einen
        schones wochenende | ganz | herzlich | herzliche | wir | ich | euch | ihnen | dir | auch | nochmals | noch mal
        bonjour | bonsoir | salut | madame | monsieur | pour | votre | ta | la | le | les | l' | et | de | du | bien
        bien recu | reponse | rapide | message | aide | cordialement | bien cordialement | bonne journee | bonne soiree
        bon week-end | beaucoup | tres | parfait | super | genial | amicalement | a vous | d'avance | information
        informations | encore
        hola | buenos dias | buenas tardes | buenas | estimado | estimada | por | su | tu | la | el | respuesta | rapida
        informacion | ayuda | mensaje | correo | saludos | un saludo | saludos cordiales | cordiales | muy | amable
        perfecto | genial | excelente | vale | que tenga buen dia | buen dia | feliz dia | a ustedes | todo | recibido
        ciao | salve | buongiorno | buonasera | gentile | gentilissimi | per | la | il | vostra | tua | sua | risposta
        rapida | informazione | informazioni | aiuto | cordiali saluti | saluti | distinti saluti | buona giornata
        buona serata | molto | gentili | perfetto | ottimo | ricevuto | di | tutto
        ola | oi | bom dia | boa tarde | boa noite | prezado | prezada | pela | pelo | resposta | informacao | ajuda
        atencao | pela atencao | cumprimentos | abracos | abraco | atenciosamente | otimo | perfeito | recebido | um | bom
        fim de semana | muito | tudo
        goedendag | goedemorgen | beste | geachte | voor | de | snelle | vlotte | goede | het | je | uw | jullie | reactie | antwoord | bericht | hulp
        informatie | groet | groeten | groetjes | met vriendelijke groet | vriendelijke groet | vriendelijke groeten
        mvg | fijne dag | fijne dag nog | fijn weekend | top | prima | heel | erg | alvast
        hej | hei | hejsa | for | det | svaret | hjalpen | hjaelpen | hjelpen | hilsen | venlig hilsen | mvh | vennlig hilsen
        med venlig hilsen | med vennlig hilsen | vanliga halsningar | halsningar | halsning | god dag | god helg | sa mycket
        sa meget | sa mye | fint | flott | bra | perfekt | snabbt svar | svar | hurtigt | hurtig | informationen
        terve | moi | paljon | oikein | vastauksesta | tiedosta | nopeasta | terveisin | ystavallisin terveisin | avusta | hyvaa paivaa | hieno
        witam | dzien dobry | czesc | bardzo | za | odpowiedz | szybka | informacje | pomoc | pozdrawiam | z powazaniem
        super | milego dnia | serdecznie | dobry den | ahoj | moc | za odpoved | odpoved | rychlou | informace | s pozdravem
        hezky den | pekny den | dobry | ok | s pozdravom | rychlu | za informacie | velmi | pekne
        szia | tisztelt | kedves | szepen | a | valaszt | gyors | segitseget | informaciot | udvozlettel | udv | szep napot
        nagyon | buna | buna ziua | pentru | raspuns | informatii | ajutor | cu stima | o zi buna | frumos | mult
        merhaba | selam | iyi gunler | cok | icin | yanit | cevap | bilgi | yardim | saygilarimla | iyi calismalar | sayin
        καλημερα | καλησπερα | γεια | γεια σασ | πολυ | για | την | το | απαντηση | φιλικα | σασ | με | εκτιμηση
        bok | pozdrav | lijep pozdrav | lp | na | odgovoru | informaciji | puno | lep | lepo | postovani | dober dan
        привет | здравствуйте | добрый день | доброе утро | добрый вечер | за | ответ | быстрый | информацию | помощь | большое
        с уважением | хорошего дня | вам | вас | очень | отлично | супер | всё | все | получил | получила | и | огромное
        вітаю | добрий день | доброго дня | відповідь | швидку | інформацію | з повагою | гарного дня | дуже | вам | здравейте
        за отговора | поздрави | много | хубав ден
        labas | uz | atsakyma | sveiki | par | atbildi | ar cienu | pagarbiai
        שלום | על | התשובה | המהירה | יום טוב | בברכה | رבה | מאוד | لكم | جزيلا | لك | على | الرد | السلام عليكم | مرحبا | مع
        تحياتي | التحية | كثيرا | خیلی
        どうも | とても | 本当に | ご連絡 | 連絡 | ご返信 | 返信 | ご対応 | 対応 | お知らせ | 早速の | 早速 | いただき | 頂き | して
        くださり | 誠に | まことに | 大変 | こんにちは | お世話になっております | お世話になります | よろしくお願いします
        よろしくお願いいたします | よろしくお願い致します | 宜しくお願い致します | 承知しました | 了解しました | 了解です | 承知いたしました
        いつも | 情報 | ご案内 | の | を | に | は | が | て | で | と | へ | さん | 様 | から | より | 今後とも | です | ます
        您好 | 你好 | 您的 | 你的 | 回复 | 回覆 | 帮助 | 幫助 | 信息 | 资讯 | 資訊 | 收到 | 收到了 | 已收到 | 好的 | 了 | 的 | 您
        你 | 们 | 們 | 对 | 祝好 | 祝您 | 愉快 | 啦 | 哦 | 啊 | 大家 | 好 | 邮件 | 郵件 | 非常 | 十分 | 很
        안녕하세요 | 정말 | 대단히 | 매우 | 답변 | 답장 | 회신 | 연락 | 빠른 | 도움 | 정보 | 네 | 확인했습니다 | 잘 받았습니다
        좋은 하루 되세요 | 수고하세요 | 주셔서 | 에 | 을 | 를 | 너무 | 잘 | 알겠습니다
        มาก | ครับ | ค่ะ | นะคะ | นะครับ | สำหรับ | ข้อมูล | คำตอบ | สวัสดี | ที่ | ตอบ
        nhieu | rat | ban | vi | thong tin | da | tra loi | chao | atas | jawaban | informasi | banyak | halo | untuk | nya
        नमस्ते | बहुत | के | लिए | आपका
        """

    /// Words with which thanks are a refusal, or go on to something else.
    private static let others = """
        no | not | don't | dont | never | nothing | but | however | except | if | could | would | can | when | where | what
        how | why | who | which | please | need | want | still | yet | already | stop | unsubscribe | call | send | cancel
        nee | nej | nei | nein | nicht | kein | keine | aber | wenn | falls | bitte | konnen | konnten | wann | wie | wo | warum | noch nicht
        non | pas | mais | si | merci de | merci d'envoyer | merci de me | veuillez | pouvez | quand | comment | plus
        pero | no gracias | puede | pueden | podria | cuando | como | donde | ma | puo | potete | quando | come | dove
        nao | mas | pode | podem | niet | geen | maar | kunt | kun | wanneer | waar | ikke | ingen | men | inte | kan
        ei | mutta | voisitteko | nie | ale | kiedy | jak | gdzie | ne | kdy | nem | mikor | nu | dar | cand | hayir
        degil | ama | ne zaman | οχι | αλλα | ποτε | нет | не | но | когда | как | где | ні | але | коли | לא | אבל | مش
        ليس | لكن | لا | でも | しかし | いいえ | 結構です | 要りません | 不 | 不用 | 但 | 没 | 沒 | 什么 | 什麼 | 아니 | 하지만 | 않 | ไม่ | แต่
        khong | nhung | tidak | tapi | in advance for | danke fur nichts | thanks for nothing | thanks but | no thanks
        """
}

extension Phrases where Meaning == Thanks.Meaning {
    /// Whether thanks are in the text at all.
    fileprivate func isThanked(_ text: [UInt8]) -> Bool {
        var found = false
        scan(text) { _, meaning in
            if meaning == .thanks { found = true }
            return !found
        }
        if found { return true }
        return text.count < 60
            && text.split(whereSeparator: { !($0.isLetter || $0 >= 0x80) }).contains { word($0) == .thanks }
    }
}
