extension LintWords {
    static let polish = LintWords(
        doNotReply: """
            (prosimy|prosimy o|proszę|prosi się o|uprzejmie prosimy|) nie (odpowiadać|odpowiadaj|\
            odpowiadajcie|odpisywać|odpisuj|odpowiadanie) (bezpośrednio|) (na|)
            (prosimy|proszę) o nieodpowiadanie
            nieodpowiadanie na
            (skrzynka|adres|konto|adresu|skrzynki|skrzynkę|odpowiedzi|odpowiedź|korespondencja|wiadomości|\
            maile|poczta|mail|e mail) ~6 nie (jest|są|będą|będzie|zostanie|zostaną|mogą być|może być|) \
            (regularnie|na bieżąco|aktywnie|) (monitorowana|monitorowany|monitorowane|czytane|czytana|\
            odczytywane|odczytywana|odczytana|odczytany|odczytane|przeczytana|doręczona|sprawdzana|\
            sprawdzane|sprawdzany|obsługiwana|obsługiwane|obsługiwany|rozpatrywane|przetwarzane|odbierane|\
            dostarczane|przeczytane|dostarczone|odbiera|przyjmuje|uwzględniane|doręczane)
            nie (jest|) (monitorowana|monitorowany|monitorowane|monitorujemy)
            (niemonitorowana|niemonitorowany|niemonitorowanej|niemonitorowanego|niemonitorowane)
            nikt (nie|tego nie|ich nie|jej nie) (czyta|sprawdza|odczytuje|przeczyta|odpowiada|monitoruje|\
            odpowie|odbiera)
            (wyłącznie|tylko|jedynie) (do|dla) (wysyłki|wysyłania|wysyłek|wiadomości wychodzących|powiadomień)
            (służy|przeznaczony|przeznaczona|używany|używana) (wyłącznie|tylko|jedynie) do (wysyłki|\
            wysyłania|wysyłek)
            nie (przyjmuje|odbiera|przyjmujemy|odbieramy|akceptuje|obsługuje) (odpowiedzi|wiadomości|poczty|\
            żadnych odpowiedzi|wiadomości przychodzących|poczty przychodzącej|maili)
            nie (możemy|jesteśmy w stanie|będziemy|ma możliwości|można|da się) (indywidualnie|) (odpowiadać|\
            odpowiedzieć na|odpisać na|odpisywać|na niego odpowiedzieć|odpowiedzieć indywidualnie) (na|)
            (twoja|państwa|pani|pana|ta|każda|jakakolwiek) odpowiedź nie (dotrze|zostanie|będzie|trafi)
            (odpowiedź|odpowiedzi|odpowiadanie) (na ~4|) (nie jest możliwa|jest niemożliwa|nie jest możliwe|\
            nie będą|nie są) ~1
            (no +reply|noreply|nie +odpowiadaj|nie +odpowiadac|do +not +reply)
            zamiast (odpowiadać|odpisywać)
            nie (czytamy|odpowiadamy na|sprawdzamy|monitorujemy) (odpowiedzi|wiadomości|tę|ten|tej|tego|\
            tych|te|na)
            (skrzynka|skrzynki|adres|konto) ~3 (bezobsługowa|bezobsługowe|bezobsługowy|bez obsługi|bez \
            nadzoru|nieobsługiwana|nieobsługiwany|nieobsługiwane|niemonitorowana|niemonitorowany)
            (pytania|pytań|odpowiedzi|wiadomości|zapytania|pytaniami) ~4 (wyłącznie|tylko|jedynie) (na|\
            pod|do|przez|telefonicznie|za)
            (wyłącznie|tylko|jedynie) (na adres|pod adres|pod numer|pod adresem|pod numerem)
            """,
        mayNotReply: """
            (jeśli|jeżeli|gdy|dopóki|ponieważ|kiedy|gdyby) (państwo|pan|pani|) nie (odpowiemy|odpowie|\
            odpowiedzą|możemy odpowiedzieć|chcesz odpowiadać|chce|odpowiesz|chcą) (odpowiadać|)
            nie (odpowiadaj|odpowiadać) (z|podając)
            jeszcze nie
            nie (musisz|musi|muszą|trzeba|musisz na niego) (na ~2|) (odpowiadać|odpisywać)
            """,
        noPhone: """
            (prosimy|proszę|) nie (dzwoń|dzwonić|dzwońcie|telefonować|telefonuj)
            nie (prowadzimy|oferujemy|udostępniamy|mamy|świadczymy|zapewniamy|posiadamy|ma) (obsługi|pomocy|\
            wsparcia|numeru|kontaktu) (telefonicznej|telefonicznego|telefonu|przez telefon|telefonicznych)
            nie (prowadzimy|mamy|posiadamy|odbieramy|obsługujemy) (infolinii|telefonu|telefonów|połączeń|\
            rozmów telefonicznych)
            (brak|bez) (obsługi|pomocy|wsparcia|infolinii|kontaktu|numeru) (telefonicznej|telefonicznego|\
            telefonu|)
            nie (jesteśmy|ma możliwości|można|jest możliwy|da się) ~2 (telefonicznie|przez telefon|\
            telefoniczny|telefonicznego)
            (nie dzwonimy|nie oddzwaniamy)
            (wyłącznie|tylko|jedynie) (mailowo|pisemnie|przez e mail|drogą mailową|drogą elektroniczną|e \
            mailem)
            """,
        personReads: """
            (człowiek|osoba|ktoś|pracownik|konsultant|prawdziwy człowiek|żywy człowiek|jeden z ~2|ktoś z ~2|\
            nasz pracownik|nasz konsultant) (z ~2|ze ~2|) (ją|to|ten|\
            osobiście|na pewno|) (przeczyta|czyta|odpowie|\
            odpisze|zajmie się|rozpatrzy|przejrzy)
            (przeczyta|przeczytają|odczyta|odpowie|czyta) (ją|to|na nią|na to|twoją wiadomość|państwa \
            wiadomość|wiadomość|je|na wiadomość|każdą wiadomość|) (człowiek|ktoś|osoba|nasz|pracownik|\
            konsultant|prawdziwy|żywy|$team|$person)
            (zostanie|będzie|jest|zostaną|są) (przeczytana|przeczytane|czytana|czytane|przeczytany|\
            rozpatrzona) przez (człowieka|osobę|nasz|naszego|naszych|kogoś|ludzi|$team|$person|pracownika)
            (nasz zespół|nasi konsultanci|nasi pracownicy|$team|$person) (ją|to|osobiście|) (przeczyta|\
            czyta|przeczytają|odpowie|odpowiedzą|odpisze|zajmie się)
            czytamy (każdą|wszystkie|każdy|twoją|państwa)
            czeka (na człowieka|na osobę|aż przeczyta)
            """,
        removed: """
            (został|została|zostali|jest|jesteś|zostałeś|zostałaś|zostało) ~1 (wypisany|wypisana|wypisani|\
            usunięty|usunięta|usunięte|wyrejestrowany|wykreślony|wykreślona|skreślony)
            (usunęliśmy|wypisaliśmy|wykreśliliśmy|skasowaliśmy) (państwa|twój|pana|pani|cię|panią|adres|\
            ciebie|twoje)
            (adres|adres e mail|subskrypcja|państwa adres|twój adres|rezygnacja|subskrypcję) ~2 (został|\
            została|zostały) (usunięty|usunięta|anulowana|zakończona|potwierdzona|wypisany|wykreślony|\
            skasowany|przyjęta i wykonana)
            nie (będziesz|będzie|będą|otrzymasz|otrzyma|dostaniesz|otrzymają) (już|państwo|pan|pani|) ~1 \
            (więcej|otrzymywać|dostawać|otrzymywał|otrzymywała|naszych|od nas|żadnych|kolejnych)
            nie (figuruje|figurujesz|figurują|widnieje|jest|jesteś|są|ma) już ~3 na (liście|naszej \
            liście|tej \
            liście|żadnej liście|listach)
            (wypisanie|rezygnacja|wypis) (zakończone|powiodło się|przebiegło pomyślnie|potwierdzona|\
            zakończona)
            (pomyślnie|skutecznie) (wypisano|usunięto|wypisany|wypisana)
            (wypisano|usunięto) (państwa|twój|adres|cię|pana|panią)
            """,
        filler: """
            (państwa|twoja|pana|pani) (opinia|sprawa|wiadomość|satysfakcja|rozmowa|zadowolenie) jest (dla \
            nas|) (bardzo|) (ważna|ważne|cenna) (dla nas|) => usuń; powiedz, co dzieje się teraz
            (nie wahaj|nie wahajcie|proszę się nie wahać|nie wahać) (się|) => „Można do nas znów napisać.”
            (szanowny|szanowna|szanowni|drogi|droga|drodzy) (kliencie|klientko|klienci|państwo|panie|pani|\
            użytkowniku) => „Dzień dobry,”
            (przepraszamy|przeprosić) za (wszelkie|ewentualne|zaistniałe|powstałe|) (niedogodności|\
            utrudnienia|kłopoty|niedogodność) => powiedz, co poszło źle i że jest nam przykro
            (niedogodności|utrudnienia) (związane|wynikające|spowodowane|które) => powiedz, co poszło źle i \
            że jest nam przykro
            (dziękujemy|dziękuję|z góry dziękujemy) za (cierpliwość|wyrozumiałość|zrozumienie|zaufanie|\
            zainteresowanie|okazane ~1|państwa ~1) => „Dziękujemy za wiadomość.”
            (uprzejmie informujemy|informujemy że|pragniemy poinformować|niniejszym|uprzejmie prosimy|\
            pragniemy zapewnić|chcielibyśmy poinformować) => usuń; powiedz samą rzecz
            (w nawiązaniu do|w odniesieniu do|odnośnie do|nawiązując do|w związku z) (państwa|twojego|\
            twojej|pana|pani|zgłoszenia|pisma) => „w sprawie”
            (odpowiedni|odpowiedniego|odpowiedniemu|właściwy|właściwego|właściwemu|właściwa) (dział|działu|\
            działowi|departament|pracownik|osoba|pracownikowi|zespół) => powiedz kto: {{team}}
            (duża|dużą|dużej|zwiększona|zwiększoną|wzmożona) (liczba|liczbę|liczby|ilość) (zgłoszeń|zapytań|\
            wiadomości|połączeń) => usuń; {{due}} wie, ile wiadomości czeka
            (pozostajemy|jesteśmy|pozostaję) (do|do państwa) (dyspozycji|państwa dyspozycji) => „Można do \
            nas znów napisać.”
            do (państwa|twojej|pańskiej) dyspozycji => „Można do nas znów napisać.”
            (dokładamy|dołożymy|czynimy) (wszelkich|wszystkich) (starań|możliwych) => powiedz, co robicie
            (staramy się|dążymy do) (zapewnić|świadczyć|dostarczać|zapewnienia) => powiedz, co robicie
            (najwyższa|najwyższą|najwyższej|najlepsza|najlepszą|najlepszej) (jakość|jakości|obsługę|obsługi|\
            obsługa) => powiedz, co robicie dla klienta
            (z poważaniem|z wyrazami szacunku|łączymy wyrazy) => „Pozdrawiamy,”
            (zgłoszenie|sprawa|ticket|zapytanie) (zostało|została|został) ~1 (zarejestrowane|zarejestrowana|\
            przyjęte|utworzone|przekazane|utworzony|przyjęta|przekazana) => „Twoja wiadomość dotarła.”
            (potwierdzamy|potwierdzam) (otrzymanie|odbiór|wpłynięcie) => „Twoja wiadomość dotarła.”
            (przedmiotowa|przedmiotowej|przedmiotowym|wyżej wymieniony|ww) => usuń
            (liczymy na|mamy nadzieję na) (dalszą współpracę|owocną|udaną) => usuń
            (satysfakcja klienta|zadowolenie klienta|satysfakcję klienta) => powiedz, co robicie dla klienta
            """,
        marketing: """
            (kup|zamów|skorzystaj|rezerwuj|sprawdź|odkryj|zapisz się) (teraz|już dziś|dziś|już|z|nasze|\
            naszą|nową|nasz)
            (specjalna|specjalne|wyjątkowa|wyjątkowe|ekskluzywna|ekskluzywne|limitowana|limitowane|\
            atrakcyjne|atrakcyjna|najlepsze) (oferta|oferty|rabaty|promocja|promocje|ceny|okazje)
            (kod rabatowy|kod promocyjny|bon rabatowy|darmowa dostawa|darmowa wysyłka|wyprzedaż|promocja dnia)
            (rabatu|zniżki|taniej) (na|przy)
            nie (przegap|przegapcie|przegapi|zwlekaj)
            (do wyczerpania zapasów|ograniczony czas|tylko teraz|tylko dziś)
            (nowa|nową|nowej) (kolekcja|kolekcję|kolekcji)
            (śledź|obserwuj|polub|znajdź) nas (na|też na) (facebook*|instagram*|tiktok*|linkedin*|youtube|\
            twitter*|x)
            zapisz się do (newslettera|naszego)
            (oceń|wystaw|zostaw) (nas|opinię|nam)
            """,
        vague: """
            (tak szybko|jak|możliwie) (jak to możliwe|jak|najszybciej|najprędzej|szybko) (tylko możliwe|\
            możliwe|)
            (wkrótce|niezwłocznie|niebawem|bezzwłocznie|w najbliższym czasie|w możliwie najkrótszym|w \
            najkrótszym możliwym|bez zbędnej zwłoki|w krótkim czasie|jak najszybciej|jak najprędzej)
            (odpowiemy|odpiszemy|skontaktujemy) ~3 (szybko|prędko)
            """,
        alwaysOpen: """
            24 +7
            24 godziny na dobę
            (7|siedem) dni w tygodniu
            (całą dobę|całodobowo|przez całą dobę|dzień i noc|dniem i nocą|całodobowa|całodobowy)
            """,
        deadline: """
            (jutro|pojutrze|jeszcze dziś|jeszcze dzisiaj)
            (do|najpóźniej|już) (jutra|jutro|pojutrza|dziś|dzisiaj|wieczora|końca dnia|końca tygodnia|\
            poniedziałku)
            (jutro|pojutrze) (odpowiemy|otrzymasz|odpiszemy|rano|otrzymają|skontaktujemy)
            (odpow*|odpisz*|skontakt*|oddzwon*) (jutro|dziś|dzisiaj|jeszcze dziś|jeszcze dzisiaj)
            (tego samego|następnego|kolejnego|w następnym|w kolejnym|jeszcze tego samego) (dnia|dniu) \
            (roboczego|roboczym|)
            (w ciągu|w przeciągu) (dnia|doby|jednej doby|najbliższej godziny|godziny|tygodnia|najbliższych \
            ~1|kilku najbliższych ~1)
            (w najbliższych|w ciągu najbliższych|najbliższych) (dniach|godzinach|dni|godzin|tygodniach)
            (w przyszłym tygodniu|na koniec dnia)
            (zaraz|za chwilę|natychmiast|od razu|za moment|w tej chwili|lada chwila) ~2 (oddzwonimy|\
            odpowiemy|odpiszemy|zadzwonimy|skontaktujemy|przedzwonimy|oddzwaniamy)
            (oddzwonimy|odpowiemy|odpiszemy|zadzwonimy|skontaktujemy|oddzwaniamy) ~2 (zaraz|za chwilę|\
            natychmiast|od razu|za moment|lada chwila)
            (trwa|trwają|zajmuje|zajmie|zajmują|potrwa) ~2 (jeden|jedną|) (cały|całą|) (dzień|dobę|\
            godzinę|tydzień|minutę)
            """,
        pastTime: """
            (ostatnich|ostatnie|ostatniego|minionych|zeszłym) ~1 (dni|godzin|tygodni|tygodnia|dniach|\
            godzinach|minut)
            ~1 (dni|dzień|godzin|godzinę|godziny|tygodni|tydzień|tygodnie|miesięcy|lat|minut) temu
            (od|przez ponad|od ponad) ~1 (lat|miesięcy|dni)
            nie ~3 (zaraz|natychmiast|od razu)
            """,
        answering: """
            odpow*
            odpisz*
            (skontakt*|kontakt*|oddzwon*|zadzwon*|odezw*|reakcj*|rozpatrz*|rozpatr*|przetwarz*|załatw*|\
            rozwiąż*)
            (usłyszą|otrzymają|otrzyma|otrzymasz|wrócimy|zajmiemy się|zajmie się|termin|obsługi zgłoszeń|\
            przeczytamy|przeczyta)
            (zwykle|zazwyczaj|przeważnie|zasadniczo) ~1 (trwa|trwają|zajmuje|zajmują|potrwa)
            (trwa|zajmuje) to (zwykle|zazwyczaj|przeważnie)
            """,
        otherMatter: """
            (zwrot|zwrotu|zwroty|zwrócić|zwrotów|odesłać|wymiana|wymiany|reklamacji|odstąpienia|odstąpić|\
            refundacja)
            (gwarancja|gwarancji|gwarancję|gwarancyjny|rękojmia|rękojmi|anulować|anulowanie|wypowiedzenia)
            (dostawa|dostawy|dostarczamy|dostarczyć|dostarczona|wysyłka|wysyłki|wysyłamy|przesyłka|\
            przesyłki|paczka|paczki|zamówienie realizujemy|realizacji zamówienia)
            (doświadczenia|doświadczenie|historii|faktura|płatność|płatności|zapłaty|ważny|ważna|ważności|\
            przechowujemy|usuwamy|abonament|umowa|umowy|rynku|rocznica)
            """,
        ourselves: """
            (my|nasz zespół|ktoś|odpowiemy|odpowiadamy|odpiszemy|skontaktujemy|oddzwonimy|zajmiemy|\
            otrzymasz|otrzymają|nasi|wrócimy|odezwiemy|$team|$person)
            """,
        since: "(od|od dnia|założona|założony|powstała)",
        sorry: """
            przepr*
            (przykro|wybacz|wybaczenie|ubolewamy|wybaczcie)
            """,
        sorryExample: "Jest nam przykro.",
        quantities: """
            dwa dwóch dwu dwie trzy trzech cztery czterech pięć pięciu sześć sześciu siedem siedmiu osiem \
            ośmiu dziewięć dziesięć dziesięciu dwanaście dwunastu czternaście czternastu dwadzieścia \
            dwudziestu trzydzieści trzydziestu czterdziestu kilka kilku parę paru pół półtora jednego \
            jednej jeden jedna
            """,
        articles: "",
        minutes: "minuta minuty minut minutę min",
        hours: "godzina godziny godzin godzinę godz h doby dobę dób",
        days: "dzień dni dnia dniu dniach",
        workingDays: "",
        weeks: "tydzień tygodnie tygodni tygodnia",
        longUnits: "miesiąc miesiące miesięcy miesiąca rok roku lata lat",
        workingWords: "roboczy roboczych robocze roboczego roboczej kalendarzowych kalendarzowe pełnych",
        within: "w do ciągu przeciągu po najpóźniej maksymalnie najdalej max ponad",
        fillers: """
            ciągu przeciągu około ok najbliższych najbliższej następnych kolejnych maksymalnie najwyżej \
            mniej niż co tylko do najpóźniej jednej jednego czasie nie dłużej pierwszych
            """,
        ranges: "do lub albo i",
        weekdays: """
            poniedziałek poniedziałku poniedziałki wtorek wtorku wtorki środa środę środy czwartek czwartku \
            czwartki piątek piątku piątki sobota sobotę soboty niedziela niedzielę niedzieli niedziele
            """,
        shortWeekdays: "pon wt śr czw pt sob nd niedz pn",
        months: """
            stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada \
            grudnia styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad \
            grudzień
            """,
        clockWords: "",
        clockBefore: "godz godzinach godzinie godziny godzinami",
        mostLIX: 62)
}
