extension WishedTime {
    /// Words of time in 17 languages, in the form of `IntentPhrases`.
    static let wordsTwo = """
        fi today tänään
        fi tomorrow huomenna
        fi overmorrow ylihuomenna
        fi mon maanantaina|maanantai|ma
        fi tue tiistaina|tiistai
        fi wed keskiviikkona|keskiviikko
        fi thu torstaina|torstai
        fi fri perjantaina|perjantai
        fi sat lauantaina|lauantai
        fi sun sunnuntaina|sunnuntai
        fi morning aamulla|aamupäivällä
        fi noon keskipäivällä
        fi afternoon iltapäivällä|iltapäivä
        fi evening illalla
        fi postafter jälkeen
        fi postbefore mennessä
        fi before ennen (klo)
        fi between välillä
        fi and ja|tai
        fi at klo|kello

        cs today dnes
        cs tomorrow zítra
        cs overmorrow pozítří
        cs mon pondělí|pondělek
        cs tue úterý
        cs wed středu|středa|středy
        cs thu čtvrtek
        cs fri pátek
        cs sat sobotu|sobota
        cs sun neděli|neděle
        cs morning ráno|dopoledne
        cs noon poledne|poledni
        cs afternoon odpoledne
        cs evening večer
        cs after po|od
        cs before před|do
        cs between mezi
        cs and a|do
        cs at v|ve|kolem|okolo|cca
        cs oclock hod|hodin|hodině|hodinou|h

        sk today dnes
        sk tomorrow zajtra
        sk overmorrow pozajtra
        sk mon pondelok
        sk tue utorok
        sk wed stredu|streda
        sk thu štvrtok
        sk fri piatok
        sk sat sobotu|sobota
        sk sun nedeľu|nedeľa
        sk morning ráno|doobeda|predpoludním
        sk noon obed|poludnie
        sk afternoon poobede|popoludní
        sk evening večer
        sk after po|od
        sk before pred|do
        sk between medzi
        sk and a|do
        sk at o|okolo|cca
        sk oclock hod|hodín|hodine|hodinou|h

        hu today ma
        hu tomorrow holnap
        hu overmorrow holnapután
        hu mon hétfő|hétfőn
        hu tue kedd|kedden
        hu wed szerda|szerdán
        hu thu csütörtök|csütörtökön
        hu fri péntek|pénteken
        hu sat szombat|szombaton
        hu sun vasárnap
        hu morning reggel|délelőtt
        hu noon délben
        hu afternoon délután
        hu evening este
        hu postafter után|től
        hu postbefore előtt|ig
        hu between között
        hu oclock óra|órakor|órától|kor

        ro none bună dimineața|seara|ziua; o seară|zi frumoasă|bună
        ro today azi|astăzi
        ro tomorrow mâine
        ro overmorrow poimâine
        ro mon luni
        ro tue marți
        ro wed miercuri
        ro thu joi
        ro fri vineri
        ro sat sâmbătă
        ro sun duminică
        ro morning dimineața|dimineață|dimineata
        ro noon prânz
        ro afternoon după amiază|amiaza|masă; după masa
        ro evening seara|seară
        ro after după (ora); de la (ora); începând cu (ora)
        ro before înainte de (ora); până la (ora)
        ro between între (orele|ora)
        ro and și; până la
        ro at la (ora); în jur de (ora); în jurul orei
        ro oclock ora

        tr today bugün
        tr tomorrow yarın
        tr overmorrow öbür gün; ertesi gün
        tr mon pazartesi
        tr tue salı
        tr wed çarşamba
        tr thu perşembe
        tr fri cuma
        tr sat cumartesi
        tr sun pazar
        tr morning sabah|sabahleyin; öğleden önce
        tr noon öğle|öğlen
        tr afternoon öğleden sonra
        tr evening akşam|akşamleyin
        tr postafter sonra|itibaren
        tr postbefore önce|kadar
        tr between arasında|arası
        tr and ile|ve
        tr at saat

        ru today сегодня
        ru tomorrow завтра
        ru overmorrow послезавтра
        ru mon понедельник|понедельника
        ru tue вторник|вторника
        ru wed среду|среда|среды
        ru thu четверг|четверга
        ru fri пятницу|пятница|пятницы
        ru sat субботу|суббота
        ru sun воскресенье
        ru morning утром|утра
        ru noon полдень; в обед
        ru afternoon днем; после обеда
        ru evening вечером|вечера
        ru after после|с|со
        ru before до
        ru between между
        ru and и|до
        ru at в|около|к
        ru oclock часов|часа|час|ч

        uk today сьогодні
        uk tomorrow завтра
        uk overmorrow післязавтра
        uk mon понеділок|понеділка
        uk tue вівторок|вівторка
        uk wed середу|середа
        uk thu четвер|четверга
        uk fri п'ятницю|пятницю
        uk sat суботу|субота
        uk sun неділю|неділя
        uk morning вранці|зранку|ранку
        uk noon обід
        uk afternoon вдень; після обіду
        uk evening ввечері|увечері|вечора
        uk after після|з
        uk before до
        uk between між
        uk and і|та|до
        uk at о|об|близько
        uk oclock години|годин|годині|год

        bg today днес
        bg tomorrow утре
        bg overmorrow вдругиден
        bg mon понеделник
        bg tue вторник
        bg wed сряда
        bg thu четвъртък
        bg fri петък
        bg sat събота
        bg sun неделя
        bg morning сутринта|сутрин; преди обед
        bg noon обяд
        bg afternoon следобед
        bg evening вечерта|вечер
        bg after след|от
        bg before преди|до
        bg between между
        bg and и|до
        bg at в|около|към
        bg oclock часа|ч|часът

        el today σήμερα
        el tomorrow αύριο
        el overmorrow μεθαύριο
        el mon δευτέρα
        el tue τρίτη
        el wed τετάρτη
        el thu πέμπτη
        el fri παρασκευή
        el sat σάββατο
        el sun κυριακή
        el morning πρωί
        el noon μεσημέρι
        el afternoon απόγευμα
        el evening βράδυ
        el after μετά (τις|τη|τα|το); από (τις)
        el before πριν (τις|τη|από); μέχρι (τις); έως
        el between μεταξύ
        el and και|με|έως
        el at στις|κατά|γύρω

        zh none 晚上好; 早上好; 下午好; 上午好
        zh today 今天
        zh tomorrow 明天
        zh overmorrow 后天; 後天
        zh mon 周一; 星期一; 週一; 礼拜一
        zh tue 周二; 星期二; 週二
        zh wed 周三; 星期三; 週三
        zh thu 周四; 星期四; 週四
        zh fri 周五; 星期五; 週五
        zh sat 周六; 星期六; 週六
        zh sun 周日; 星期日; 星期天; 週日
        zh morning 上午; 早上
        zh noon 中午
        zh afternoon 下午
        zh evening 晚上; 傍晚
        zh postafter 以后; 以後; 之后; 之後; 后; 後
        zh postbefore 以前; 之前; 前
        zh and 到; 至
        zh oclock 点; 點; 时; 時

        ja today 今日; 本日
        ja tomorrow 明日
        ja overmorrow 明後日; あさって
        ja mon 月曜
        ja tue 火曜
        ja wed 水曜
        ja thu 木曜
        ja fri 金曜
        ja sat 土曜
        ja sun 日曜
        ja morning 午前; 朝
        ja noon 正午; お昼
        ja afternoon 午後
        ja evening 夕方; 夜
        ja postafter 以降; 過ぎ; すぎ; から
        ja postbefore まで; までに; 以前
        ja oclock 時

        ko today 오늘*
        ko tomorrow 내일*
        ko overmorrow 모레
        ko mon 월요일*
        ko tue 화요일*
        ko wed 수요일*
        ko thu 목요일*
        ko fri 금요일*
        ko sat 토요일*
        ko sun 일요일*
        ko morning 오전*|아침*
        ko noon 정오*|점심*
        ko afternoon 오후*
        ko evening 저녁*
        ko postafter 이후*
        ko postbefore 이전*|까지

        ar none مساء|صباح الخير|النور
        ar today اليوم
        ar tomorrow غدا|غداً|بكرة|بكره
        ar overmorrow بعد غد
        ar mon الاثنين|الإثنين
        ar tue الثلاثاء
        ar wed الأربعاء
        ar thu الخميس
        ar fri الجمعة
        ar sat السبت
        ar sun الأحد
        ar morning صباحا|الصباح
        ar noon ظهرا|الظهر
        ar afternoon العصر; بعد الظهر
        ar evening مساء|المساء
        ar after بعد (الساعة); من (الساعة)
        ar before قبل (الساعة); حتى (الساعة)
        ar between بين (الساعة)
        ar and و|إلى|الى
        ar at الساعة

        he none בוקר|ערב|יום טוב
        he today היום
        he tomorrow מחר
        he overmorrow מחרתיים
        he mon יום שני; שני
        he tue יום שלישי; שלישי
        he wed יום רביעי; רביעי
        he thu יום חמישי; חמישי
        he fri יום שישי; שישי
        he sat שבת
        he sun יום ראשון; ראשון
        he morning בבוקר; בוקר
        he noon בצהריים
        he afternoon אחר הצהריים; אחרי הצהריים; אחה"צ
        he evening בערב; ערב
        he after אחרי (השעה); לאחר; החל מ; מ
        he before לפני (השעה); עד (השעה)
        he between בין (השעות)
        he and ל|עד
        he at בשעה

        vi none chào buổi sáng|chiều|tối
        vi today hôm nay
        vi tomorrow ngày mai; mai
        vi overmorrow ngày kia; ngày mốt
        vi mon thứ hai
        vi tue thứ ba
        vi wed thứ tư
        vi thu thứ năm
        vi fri thứ sáu
        vi sat thứ bảy
        vi sun chủ nhật
        vi morning sáng
        vi noon trưa
        vi afternoon chiều
        vi evening buổi tối; tối nay|mai
        vi after sau; từ
        vi before trước
        vi between trong khoảng
        vi and đến; tới; và
        vi at lúc; vào lúc; khoảng
        vi oclock giờ|h

        id none selamat pagi|siang|sore|malam
        id today hari ini
        id tomorrow besok
        id overmorrow lusa
        id mon senin
        id tue selasa
        id wed rabu
        id thu kamis
        id fri jumat
        id sat sabtu
        id sun minggu
        id morning pagi
        id noon siang
        id afternoon sore
        id evening malam
        id after setelah|sesudah|mulai (jam|pukul); di atas jam
        id before sebelum (jam|pukul)
        id between antara (jam|pukul)
        id and dan|sampai|hingga
        id at jam|pukul|sekitar
        """
}
