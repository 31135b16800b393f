import Mail

// Short standard words of contact blocks, compared folded. A language or a few a line.

/// Words before a telephone number, and the letters that stand for them.
let phoneLabels = wordSet(
    """
    tel|tél|tlf|tlfn|tfn|tln|puh|phone|telephone|telefon|téléphone|telefono|teléfono|telefone|telefoon|ph|fon
    fone|telf|tfno|tfon|puhelin|sími|telefonas|tālr|tālrunis|τηλ|τηλέφωνο|тел|телефон|טל|טלפון|هاتف|تلفن|جوال
    mobile|mobil|mob|cell|cellphone|handy|gsm|portable|cellulare|cell|móvil|movil|celular|telemóvel|komórka|kom
    tel.kom|matkapuhelin|gsm-nummer|cep|моб|мобильный|моб.тел|κιν|κινητό|נייד|سل|موبايل|محمول|همراه|whatsapp
    fax|telefax|faks|telefaks|факс|φαξ|פקס|فاکس|فاكس|direct|office|main|switchboard|durchwahl|dw|zentrale
    standard|centralino|centralita|hotline|ext|linkki|电话|電話|手机|手機|移动电话|携帯|携帯電話|传真|傳真|直通|tel/fax|tel&fax
    전화|휴대폰|휴대전화|핸드폰|팩스|โทร|โทรศัพท์|มือถือ|điện thoại|đt|sđt|hp|telp|t|m|f|p|d|h|w|o|e|c|g
    """)

/// Of those, the ones of telephones that people carry.
let mobileLabels = wordSet(
    """
    mobile|mobil|mob|cell|cellphone|handy|gsm|portable|cellulare|móvil|movil|celular|telemóvel|komórka|kom|m
    matkapuhelin|cep|моб|мобильный|κιν|κινητό|נייד|موبايل|محمول|جوال|همراه|手机|手機|携帯|携帯電話|휴대폰|휴대전화|핸드폰
    มือถือ|hp|whatsapp
    """)

let faxLabels = wordSet("fax|telefax|faks|telefaks|факс|φαξ|פקס|فاکس|فاكس|传真|傳真|팩스|f")

/// Words before an address of mail or of the web.
let addressLabels = wordSet(
    """
    e-mail|email|mail|e-post|epost|sähköposti|correo|courriel|mél|mel|e|web|website|www|internet|site|homepage
    почта|эл|электронная|сайт|邮箱|電子郵件|邮件|メール|이메일|skype|linkedin|twitter|facebook|instagram|netfang
    """)

/// Forms of companies that are no words else.
let companyForms = wordSet(
    """
    gmbh|ggmbh|mbh|ohg|kgaa|ug|e.v|e.k|eg|ltd|limited|llc|l.l.c|llp|l.l.p|plc|inc|incorporated|corp|corporation
    pty|pvt|s.a|sarl|s.à.r.l|s.a.r.l|sas|s.a.s|eurl|sasu|s.r.l|srl|s.p.a|s.n.c|s.l|s.l.u|s.a.u|lda|ltda|eireli
    b.v|n.v|v.o.f|bvba|vzw|asbl|aps|a/s|oyj|oy|s.r.o|spol|a.s|k.s|v.o.s|sp|z.o.o|kft|zrt|nyrt|d.o.o|d.d|e.o.o.d
    ооо|зао|оао|пао|ао|ип|тов|чп|фоп|еоод|оод|α.ε|ε.π.ε|ο.ε|a.ş|şti|s.i.a|uab|gesmbh|foundation|university
    universität|université|universidad|università|universiteit|hochschule|institute|institut|stiftung
    stadtverwaltung|landratsamt|mairie|gemeente|kommune|kommun|ayuntamiento|prefeitura
    """)

/// Forms of companies that are also other words: counted in capitals, at the end of a name only.
let capitalForms = wordSet("ag|kg|se|sa|spa|sl|bv|nv|ab|as|asa|oü|bt|ad|ks|co")

/// Forms and signs of registers in scripts without spaces.
let unspacedCompanies = phrases(
    "株式会社|有限会社|合同会社|㈱|有限公司|有限责任公司|股份公司|주식회사|(주)|㈜|〒|郵便番号|社團法人|財団法人|大学|事務所|שותפות|בע״מ|בע\"מ")

/// Words of positions and departments.
let jobTitles = wordSet(
    """
    manager|director|president|vice-president|ceo|cto|cfo|coo|cmo|cio|founder|co-founder|owner|partner|chairman
    chief|officer|head|lead|engineer|developer|designer|consultant|assistant|coordinator|specialist|analyst
    administrator|secretary|supervisor|executive|representative|accountant|attorney|lawyer|solicitor|paralegal
    professor|lecturer|researcher|librarian|architect|buyer|purchasing|procurement|sales|marketing|department
    dept|division|hr|realtor|broker|agent|editor|teacher|principal|dean|nurse|technician
    geschäftsführer|geschäftsführerin|geschäftsführung|leiter|leiterin|leitung|vertrieb|einkauf|verkauf|abteilung
    assistentin|assistenz|sachbearbeiter|sachbearbeiterin|referent|referentin|inhaber|inhaberin|prokurist
    rechtsanwalt|rechtsanwältin|ingenieur|buchhaltung|sekretariat|vorstand|personalabteilung|projektleiter
    directeur|directrice|responsable|chef|cheffe|gérant|gérante|président|présidente|assistante|adjoint|adjointe
    avocat|comptable|commercial|commerciale|ingénieur|chargé|chargée|conseiller|conseillère|secrétaire|service
    directora|gerente|jefe|jefa|responsable|coordinador|coordinadora|encargado|abogado|abogada|departamento
    direttore|direttrice|titolare|amministratore|amministrazione|ufficio|avvocato|impiegata|impiegato|segreteria
    diretor|diretora|coordenador|coordenadora|analista|advogado|sócio|setor|hoofd|directeur|adviseur|medewerker
    afdeling|eigenaar|chef|driftchef|säljare|ägare|direktør|direktör|daglig|leder|avdeling|afdeling|rektor|rehtori
    toimitusjohtaja|päällikkö|myyntipäällikkö|johtaja|dyrektor|kierownik|prezes|specjalista|dział|właściciel
    ředitel|ředitelka|jednatel|vedoucí|účetní|obchodní|riaditeľ|konateľ|direktor|direktorica|vodja|igazgató
    ügyvezető|irodavezető|vezető|munkatárs|director|directoare|administrator|șef|менеджер|директор|руководитель
    начальник|бухгалтер|специалист|отдел|отдела|инженер|керівник|відділ|управител|διευθυντής|διευθύντρια|τμήμα
    müdür|müdürü|müdürlüğü|uzmanı|yöneticisi|מנהל|מנהלת|סמנכ״ל|מנכ״ל|مدير|مديرة|قسم|رئيس|مدیر
    """)

/// The same in scripts without spaces.
let unspacedTitles = phrases(
    "部長|課長|係長|主任|取締役|代表|総務部|営業部|部门|经理|總監|总监|主管|經理|董事|부장|과장|대리|팀장|이사|대표|구매팀|영업팀|매니저|사원|차장")

/// Signs of registers and taxes.
let registerWords = wordSet(
    """
    hrb|hra|gnr|registergericht|amtsgericht|handelsregister|ust-id|ust-idnr|ustid|ust-idnr|steuernummer|steuer-nr
    vat|siret|siren|rcs|tva|cif|nif|p.iva|p.i|c.f|partita|cnpj|kvk|btw|cvr|org.nr|orgnr|org.nr|y-tunnus|nip|regon
    krs|ičo|dič|ič|cui|adószám|инн|огрн|кпп|едрпоу|αφμ|vorstand|aufsichtsrat|geschäftsführer|sitz
    """)

/// Other labels of contact blocks.
let hoursWords = wordSet(
    "hours|öffnungszeiten|bürozeiten|sprechzeiten|horaires|horario|orari|orario|horário|aanwezig|öppettider|пн|mon|mo"
)

/// With which lines of contact blocks ask to look somewhere else; the only sentences in them.
let invitations = phrases(
    """
    follow us|visit us|visit our|connect with |find us |like us |folgen sie uns|folge uns|besuchen sie uns
    besuchen sie unser|suivez-nous|retrouvez-nous|síguenos|visítenos|visite nuestr|seguici|seguiteci
    visita il |siga-nos|visite o nosso|volg ons|bezoek ons|följ oss|besök oss|følg os|følg oss
    """)

/// Words with which sentences are made, and that no contact block holds: pronouns, verbs, negations, please.
let sentenceWords = wordSet(
    """
    unsubscribe|subscribe|subscription|please|is|are|were|been|have|has|had|does|did|don't|didn't|can't|can|could|will|would|should|must|you|your|my|me
    we|us|our|he|she|they|them|that|this|there|what|why|how|because|i'm|i've|i'd|i'll|isn't|thank|hope|want|need
    bitte|ist|sind|waren|habe|haben|hatte|kann|können|könnte|könnten|würde|würden|möchte|möchten|sollte|wird
    werden|wurde|sie|mir|mich|uns|nicht|dass|wenn|weil|aber|noch|schon|mein|meine|meinen|meiner|ich|wir|bin
    sont|était|avez|avons|vous|nous|je|j'ai|pas|pouvez|peux|veuillez|votre|vos|pourquoi|c'est|n'est|suis|svp
    está|están|gracias|tengo|quiero|puede|pueden|quisiera|necesito|pero|porque|usted|ustedes|tienen|sono|vorrei
    posso|potete|può|perché|avete|siete|são|estou|tenho|quero|favor|você|vocês|não|meu|minha|podem|pode|gostaria
    ik|jullie|bedankt|graag|kunt|heb|heeft|hebben|zijn|niet|mijn|alstublieft|wij|jag|jeg|är|har|vill|skal|ska
    inte|ikke|mig|meg|snälla|olen|olemme|haluan|voitteko|minun|minä|että|mikä|proszę|jest|dziękuję|nie|chciałbym
    chcę|czy|prosím|jsou|mám|děkuji|není|chci|ďakujem|kérem|nem|szeretnék|hogy|este|sunt|vă|rog|doresc
    пожалуйста|мы|мне|нас|вы|вас|вам|ваш|ваши|не|есть|это|хочу|прошу|можно|когда|если|но|что|будь|мені|що
    παρακαλώ|είναι|δεν|έχω|θέλω|σας|lütfen|değil|var|yok|benim|istiyorum|אני|אנחנו|לא|בבקשה|שלי|האם
    أنا|نحن|لا|هل|لم|لطفا
    """)

/// The same in scripts without spaces.
let unspacedSentences = phrases("です|ます|ください|ません|でした|ました|니다|세요|하고|请|請|我|您|你|吗|嗎|ครับ|ค่ะ")

/// Beginnings of words for numbers that are about a purchase: they are what the customer has to say.
let purchaseWords = phrases(
    """
    order|customer|invoice|ticket|case|ref|booking|reserv|account|contract|policy|iban|bic|serial|member|kund
    bestell|rechnung|auftrag|vertrag|serien|mitglied|commande|client|facture|dossier|contrat|pedido|factura
    cliente|contrato|reserva|ordine|fattura|contratto|prenotazione|encomenda|fatura|klant|factuur|ordre|faktura
    beställ|tilaus|asiakas|lasku|zamów|klient|umow|objedn|zákaz|zákaz|smlouv|megrendel|rendel|ügyfél|comand
    заказ|договор|счет|счёт|замовл|поръчк|παραγγελ|sipariş|הזמנה|طلب|注文|订单|訂單|주문
    """)

/// Words that announce an address or a number that the customer gives on purpose.
let givenWords = phrases(
    """
    address|contact|details|phone|number|call|reach|adress|anschrift|nummer|telefon|kontakt|erreich|ruf|anruf
    coordonn|numéro|appel|rappel|joindre|direcci|domicilio|número|llam|contacto|datos|indirizz|recapit|numero
    chiam|endereço|morada|ligar|ligue|telefone|adres|bereik|bellen|ring|osoite|numer|zadzwo|adresa|adresu|číslo
    zavol|volej|cím|szám|hív|adres|telefonu|număr|sun|адрес|номер|телефон|звон|διεύθυνσ|τηλέφων|deliver|liefer
    livr|envi|spedi|wysł|send|schick|send|post|достав|住所|電話|地址|电话|주소|전화
    """)

/// Words before or behind names that are no part of them.
let nameTitles = wordSet(
    """
    dr|prof|ing|dipl|phd|ph.d|msc|m.sc|bsc|b.sc|ma|m.a|ba|b.a|mba|mag|llm|ll.m|md|m.d|esq|jr|sr|med|rer|nat|phil
    herr|frau|mr|mrs|ms|miss|m|mme|mlle|sig|sra|dott|dott.ssa|avv|arch|eng|inż|mgr|bc|ra|i.a|i.v|ppa|i.a|cpa|pe
    様|님|씨|先生|女士|小姐
    """)

/// Formulas with which letters close, whole or before a name.
let closings = wordSet(
    """
    regards|kind regards|best regards|warm regards|with kind regards|with best regards|many regards|my regards
    kindest regards|warmest regards|best|all the best|best wishes|with best wishes|warm wishes|sincerely|yours
    yours sincerely|sincerely yours|yours faithfully|yours truly|very truly yours|respectfully|cheers|thanks
    many thanks|thank you|thanks again|thanks a lot|thanks and regards|thanks & regards|thanks and best regards
    thanks in advance|thank you very much|thank you in advance|with thanks|cordially|rgds|br|kr|brgds|love|take care
    mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|viele grüße
    freundliche grüße|freundliche grüsse|viele grüsse|liebe grüße|liebe grüsse|beste grüße|beste grüsse|herzliche grüße
    herzliche grüsse|schöne grüße|schöne grüsse|mit besten grüßen|mit besten grüssen|mit herzlichen grüßen|gruß|gruss
    grüße|grüsse|lg|vg|mfg|mit lieben grüßen|hochachtungsvoll|danke|vielen dank|besten dank|herzlichen dank
    mit vielen grüßen|es grüßt|es grüßt sie|danke und gruß|danke und viele grüße|beste grüße aus|viele grüße aus
    cordialement|bien cordialement|très cordialement|bien à vous|sincères salutations|salutations|meilleures salutations
    salutations distinguées|sincèrement|amicalement|respectueusement|merci|merci d'avance|cdlt|cdt|bonne journée
    saludos|un saludo|saludos cordiales|un cordial saludo|cordialmente|atentamente|atte|muchas gracias|gracias
    reciba un cordial saludo|un abrazo|muy atentamente|salutacions|salutacions cordials|atentament|gràcies
    cordiali saluti|distinti saluti|saluti|un saluto|un cordiale saluto|cordialmente|grazie|grazie mille|in fede
    grazie e saluti|tanti saluti|atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos
    abraços|abraço|att|cordiais saudações|saudações|obrigado|obrigada|grato|grata|com os meus cumprimentos
    met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groet|groeten|mvg
    hartelijke groet|hartelijke groeten|met hartelijke groet|hoogachtend|bedankt|alvast bedankt|groetjes
    med vänliga hälsningar|vänliga hälsningar|vänlig hälsning|med vänlig hälsning|hälsningar|mvh|bästa hälsningar
    med venlig hilsen|venlig hilsen|venlige hilsner|med venlige hilsner|hilsen|hilsner|de bedste hilsner|vh
    med vennlig hilsen|vennlig hilsen|beste hilsen|med vennleg helsing|helsing|tack|tak|takk|på förhånd tak
    ystävällisin terveisin|terveisin|terveiset|parhain terveisin|kunnioittavasti|kiitos|bestu kveðjur|kær kveðja
    lugupidamisega|parimate soovidega|ar cieņu|pagarbiai|su pagarba|z poważaniem|pozdrawiam|serdecznie pozdrawiam
    z wyrazami szacunku|pozdrowienia|dziękuję|z góry dziękuję|s pozdravem|s přátelským pozdravem|s úctou|pozdrav
    děkuji|hezký den|s pozdravom|s úctou|lep pozdrav|s spoštovanjem|lijep pozdrav|srdačan pozdrav|s poštovanjem
    üdvözlettel|tisztelettel|köszönettel|üdv|köszönöm|cu stimă|cu respect|mulțumesc|toate cele bune|o zi bună
    с уважением|с наилучшими пожеланиями|с почтением|спасибо|с благодарностью|заранее спасибо|всего доброго
    з повагою|з найкращими побажаннями|дякую|с уважение|поздрави|благодаря|со почит|с поштовањем
    με εκτίμηση|φιλικά|ευχαριστώ|με φιλικούς χαιρετισμούς|saygılarımla|saygılarımızla|iyi çalışmalar|teşekkürler
    sevgiler|selamlar|teşekkür ederim|בברכה|תודה|תודה רבה|בכבוד רב|בידידות|مع التحية|تحياتي|مع خالص التحية|شكرا
    شكراً|مع أطيب التحيات|وتفضلوا بقبول فائق الاحترام|با احترام|با تشکر|سپاسگزارم|敬具|以上|よろしくお願いいたします
    よろしくお願いします|宜しくお願いいたします|宜しくお願い致します|よろしくお願い致します|以上、よろしくお願いいたします
    以上、よろしくお願いします|どうぞよろしくお願いいたします|何卒よろしくお願いいたします|此致|敬礼|敬禮|祝好|谢谢|謝謝|顺祝商祺|敬上|此致敬礼
    감사합니다|고맙습니다|드림|배상|수고하세요|trân trọng|cảm ơn|kính thư|thân mến|ขอบคุณครับ|ขอบคุณค่ะ|ขอแสดงความนับถือ
    hormat saya|salam|terima kasih|dengan hormat|सादर|धन्यवाद
    """)
