/// What places are called where it is not what the zone's name says: the zone, then languages and their name for it.
///
/// European capitals, and places whose time a reader may meet. Compared with CLDR in a test.
private let placeNames = """
    Europe/Amsterdam: es Ámsterdam, pt Amsterdã
    Europe/Andorra: fr Andorre, pl Andora
    Europe/Athens: de da Athen, fr Athènes, es pt Atenas, it Atene, nl Athene, pl Ateny, sv Aten
    Europe/Belgrade: de pl sv Belgrad, es it pt nl Belgrado, da Beograd
    Europe/Berlin: es Berlín, it Berlino, pt Berlim, nl Berlijn
    Europe/Bratislava: pl Bratysława
    Europe/Brussels: de Brüssel, fr it da Bruxelles, es Bruselas, pt Bruxelas, nl Brussel, pl Bruksela
    Europe/Brussels: sv Bryssel
    Europe/Bucharest: de sv da Bukarest, fr es it Bucarest, pt Bucareste, nl Boekarest, pl Bukareszt
    Europe/Budapest: pt Budapeste, nl Boedapest, pl Budapeszt
    Europe/Chisinau: es Chisináu, pl Kiszyniów, sv Chișinău
    Europe/Copenhagen: de nl Kopenhagen, fr es pt Copenhague, it Copenaghen, pl Kopenhaga, sv Köpenhamn
    Europe/Copenhagen: da København
    Europe/Dublin: es Dublín, it Dublino
    Europe/Gibraltar: it Gibilterra
    Europe/Helsinki: pt Helsinque, sv Helsingfors
    Europe/Istanbul: es Estambul, pt Istambul, nl Istanboel, pl Stambuł
    Europe/Kyiv: de Kiew, fr es it pt nl sv da Kiev, pl Kijów
    Europe/Lisbon: de nl sv da Lissabon, fr Lisbonne, es pt Lisboa, it Lisbona, pl Lizbona
    Europe/Ljubljana: es pt Liubliana, it Lubiana, pl Lublana
    Europe/London: fr es pt Londres, it Londra, nl Londen, pl Londyn
    Europe/Luxembourg: de nl sv Luxemburg, es pt Luxemburgo, it Lussemburgo, pl Luksemburg
    Europe/Madrid: pt Madri, pl Madryt
    Europe/Malta: fr Malte
    Europe/Minsk: pl Mińsk
    Europe/Monaco: es Mónaco, pt Mônaco, pl Monako
    Europe/Moscow: de Moskau, fr pt Moscou, es Moscú, it Mosca, nl Moskou, pl Moskwa, sv da Moskva
    Europe/Paris: es París, it Parigi, nl Parijs, pl Paryż
    Europe/Prague: de sv da Prag, es it pt pl Praga, nl Praag
    Europe/Riga: pl Ryga
    Europe/Rome: de sv da Rom, es it pt Roma, pl Rzym
    Europe/San_Marino: fr Saint-Marin
    Europe/Sarajevo: pl Sarajewo
    Europe/Skopje: es Skopie
    Europe/Sofia: es Sofía, pt Sófia
    Europe/Stockholm: es pt Estocolmo, it Stoccolma, pl Sztokholm
    Europe/Tallinn: es pl Tallin
    Europe/Tirane: en de fr es it pt nl pl sv da Tirana
    Europe/Vatican: en Vatican City, de Vatikanstadt, es El Vaticano, it Città del Vaticano, pt Vaticano
    Europe/Vatican: nl Vaticaanstad, pl Watykan, sv da Vatikanstaten
    Europe/Vienna: de sv da Wien, fr Vienne, es pt Viena, nl Wenen, pl Wiedeń
    Europe/Vilnius: es Vilna, pl Wilno
    Europe/Warsaw: de nl Warschau, fr Varsovie, es Varsovia, it Varsavia, pt Varsóvia, pl sv da Warszawa
    Europe/Zagreb: it Zagabria, pl Zagrzeb
    Europe/Zurich: de nl sv da Zürich, es Zúrich, it Zurigo, pt Zurique, pl Zurych
    Europe/Guernsey: fr es Guernesey
    Europe/Isle_of_Man: fr Île de Man, es Isla de Man, it Isola di Man, pt Ilha de Man, pl Wyspa Man
    Europe/Astrakhan: de Astrachan, es Astracán, pt Astracã, pl Astrachań
    Europe/Busingen: en de fr it pt Büsingen, pl sv Büsingen am Hochrhein
    Europe/Kaliningrad: es pt Kaliningrado
    Europe/Kirov: de pl Kirow, es Kírov
    Europe/Mariehamn: pl Maarianhamina
    Europe/Saratov: de Saratow, es Sarátov, pl Saratów
    Europe/Simferopol: es Simferópol, it Sinferopoli, pl Symferopol
    Europe/Ulyanovsk: de pl Uljanowsk, fr Oulianovsk, es Uliánovsk, pt Ulianovsk, sv da Uljanovsk
    Europe/Uzhgorod: en Kyiv, de Kiew, fr es it pt nl sv da Kiev, pl Kijów
    Europe/Volgograd: de nl Wolgograd, es pt Volgogrado, pl Wołgograd
    Europe/Zaporozhye: en Kyiv, de Kiew, fr es it pt nl sv da Kiev, pl Kijów
    Atlantic/Reykjavik: de it pt Reykjavík, es Reikiavik
    Atlantic/Canary: en Canary Islands, de Kanaren, fr Îles Canaries, es Canarias, it Canarie, pt Canárias
    Atlantic/Canary: nl Canarische Eilanden, pl Wyspy Kanaryjskie, sv Kanarieöarna, da De Kanariske Øer
    Atlantic/Madeira: fr Madère, pl Madera
    Atlantic/Azores: de nl Azoren, fr pt Açores, it Azzorre, pl Azory, sv Azorerna, da Azorerne
    Atlantic/Faroe: en Faroe Islands, de Färöer, fr Îles Féroé, es Islas Feroe, it Isole Fær Øer
    Atlantic/Faroe: pt Ilhas Faroé, nl Faeröer, pl Wyspy Owcze, sv Torshamn, da Færøerne
    Atlantic/Bermuda: fr Bermudes, es pt Bermudas, pl Bermudy
    Atlantic/Cape_Verde: de es pt Cabo Verde, fr Cap-Vert, it Capo Verde, nl Kaapverdië
    Atlantic/Cape_Verde: pl Republika Zielonego Przylądka, sv da Kap Verde
    America/New_York: es Nueva York, pt Nova York, pl Nowy Jork
    America/Los_Angeles: es Los Ángeles
    America/St_Johns: en St John’s, de it pl da St. John’s, fr Saint-Jean de Terre-Neuve
    America/St_Johns: es San Juan de Terranova, pt nl sv Saint John’s
    America/Mexico_City: de Mexiko-Stadt, fr Mexico, es Ciudad de México, it Città del Messico
    America/Mexico_City: pt Cidade do México, nl Mexico-Stad, pl Meksyk
    America/Bogota: de es it pt sv Bogotá
    America/Santiago: es Santiago de Chile
    America/Sao_Paulo: en de fr es pt nl sv da São Paulo, it San Paolo
    America/Montevideo: pt Montevidéu
    America/Asuncion: en de fr es it nl pl sv da Asunción, pt Assunção
    America/Havana: de sv Havanna, fr La Havane, es La Habana, it L’Avana, pl Hawana
    America/Panama: es pt Panamá
    America/Guatemala: pl Gwatemala
    America/Puerto_Rico: fr pt Porto Rico, it Portorico, pl Portoryko
    America/Detroit: fr Détroit
    America/Guayaquil: pt Guaiaquil
    America/Costa_Rica: pl Kostaryka
    America/El_Salvador: pl Salwador
    America/Santo_Domingo: fr Saint-Domingue
    America/Jamaica: de Jamaika, fr Jamaïque, it Giamaica, pl Jamajka
    America/Managua: pt Manágua
    America/Manaus: fr es Manaos
    America/Bahia: es Bahía, pl Salvador
    Pacific/Honolulu: es Honolulú
    Pacific/Fiji: de Fidschi, fr Fidji, es Fiyi, it Figi, pl Fidżi
    Asia/Nicosia: de Nikosia, fr Nicosie, pt Nicósia, pl Nikozja
    Asia/Tbilisi: de es Tiflis, fr Tbilissi
    Asia/Yerevan: de Eriwan, fr Erevan, es Ereván, nl sv da Jerevan, pl Erywań
    Asia/Baku: fr Bakou, es Bakú, nl Bakoe
    Asia/Dubai: fr Dubaï, es Dubái, pl Dubaj
    Asia/Tehran: de it nl pl sv da Teheran, fr Téhéran, es Teherán, pt Teerã
    Asia/Jerusalem: fr Jérusalem, es Jerusalén, it Gerusalemme, pt Jerusalém, nl Jeruzalem, pl Jerozolima
    Asia/Beirut: fr Beyrouth, pt Beirute, nl Beiroet, pl Bejrut
    Asia/Damascus: de sv da Damaskus, fr Damas, es it pt Damasco, pl Damaszek
    Asia/Amman: es Ammán, pt Amã
    Asia/Riyadh: de es Riad, fr it nl Riyad, pt Riade, pl Rijad
    Asia/Baghdad: de fr es nl pl sv da Bagdad, pt Bagdá
    Asia/Kuwait: fr Koweït, nl Koeweit, pl Kuwejt
    Asia/Qatar: de pl Katar, es pt Catar
    Asia/Bahrain: fr Bahreïn, es Baréin, it pt nl Bahrein, pl Bahrajn
    Asia/Muscat: de pl Maskat, fr es it pt Mascate, sv Muskat
    Asia/Karachi: de Karatschi, pl Karaczi
    Asia/Kolkata: de Kalkutta, fr it nl Calcutta, es Calcuta, pt Calcutá, pl Kalkuta
    Asia/Colombo: pl Kolombo
    Asia/Kathmandu: fr Katmandou, es Katmandú, pt pl sv da Katmandu
    Asia/Dhaka: es Daca, it pt Dacca
    Asia/Yangon: de pl Rangun, fr Rangoun, es Yangón, it nl da Rangoon, pt Rangum
    Asia/Ho_Chi_Minh: en da Ho Chi Minh City, de Ho-Chi-Minh-Stadt, fr Hô-Chi-Minh-Ville
    Asia/Ho_Chi_Minh: es Ciudad Ho Chi Minh, pt Cidade de Ho Chi Minh, nl Ho Chi Minhstad
    Asia/Ho_Chi_Minh: sv Ho Chi Minh-staden
    Asia/Singapore: de es pl Singapur, fr Singapour, pt Singapura
    Asia/Jakarta: es Yakarta, it Giacarta, pt Jacarta, pl Dżakarta
    Asia/Manila: fr Manille, nl Manilla
    Asia/Hong_Kong: de nl pl sv da Hongkong
    Asia/Macau: en fr es it sv da Macao, pl Makau
    Asia/Shanghai: es Shanghái, pt Xangai, nl Sjanghai, pl Szanghaj
    Asia/Taipei: de Taipeh, es Taipéi, pl Tajpej
    Asia/Seoul: fr Séoul, es Seúl, it pt pl Seul
    Asia/Tokyo: de es nl pl Tokio, pt Tóquio
    Asia/Tashkent: de Taschkent, fr Tachkent, es Taskent, nl sv da Tasjkent, pl Taszkient
    Asia/Almaty: fr Alma Ata, nl Alma-Ata, pl Ałmaty
    Asia/Ulaanbaatar: fr Oulan-Bator, es Ulán Bator, it pt da Ulan Bator, pl Ułan Bator
    Asia/Vladivostok: de Wladiwostok, pl Władywostok
    Asia/Novosibirsk: de Nowosibirsk, fr Novossibirsk, pl Nowosybirsk
    Asia/Yekaterinburg: de sv da Jekaterinburg, fr Ekaterinbourg, es Ekaterimburgo, it Ekaterinburg
    Asia/Yekaterinburg: pt Ecaterimburgo, nl Jekaterinenburg, pl Jekaterynburg
    Asia/Kabul: fr Kaboul, pt Cabul
    Asia/Vientiane: es Vientián, pl Wientian
    Africa/Cairo: de sv Kairo, fr Le Caire, es El Cairo, it Il Cairo, nl Caïro, pl Kair
    Africa/Algiers: de pl da Algier, fr sv Alger, es pt Argel, it Algeri
    Africa/Tunis: es Túnez, it Tunisi, pt Túnis
    Africa/Tripoli: de Tripolis, es pt Trípoli, pl Trypolis
    Africa/Accra: es pt Acra, pl Akra
    Africa/Nairobi: pt Nairóbi
    Africa/Addis_Ababa: de it nl pl sv da Addis Abeba, fr Addis-Abeba, es Adís Abeba, pt Adis Abeba
    Africa/Johannesburg: es Johannesburgo, pt Joanesburgo
    Africa/Khartoum: de it Khartum, es Jartum, pt Cartum, nl Khartoem, pl Chartum
    Africa/Abidjan: es Abiyán, pl Abidżan
    Africa/Kinshasa: pl Kinszasa
    Australia/Sydney: es Sídney
    Australia/Adelaide: fr Adélaïde, es Adelaida
    Indian/Maldives: de Malediven, es pt Maldivas, it Maldive, nl Maldiven, pl Malediwy, sv Maldiverna
    Indian/Maldives: da Maldiverne
    Indian/Mauritius: fr Maurice, es Mauricio, pt Maurício
    Indian/Reunion: en de nl pl sv da Réunion, fr La Réunion, es Reunión, it La Riunione, pt Reunião
    """

/// Old names of zones, and those of countries, by the zone that they stand for.
private let sameZones = """
    Europe/Kiev Europe/Kyiv, Atlantic/Faeroe Atlantic/Faroe, Asia/Calcutta Asia/Kolkata, Asia/Saigon Asia/Ho_Chi_Minh,
    Asia/Katmandu Asia/Kathmandu, Asia/Rangoon Asia/Yangon, Asia/Macao Asia/Macau, Asia/Dacca Asia/Dhaka,
    Asia/Istanbul Europe/Istanbul, Europe/Nicosia Asia/Nicosia, Europe/Tiraspol Europe/Chisinau,
    America/Argentina/Buenos_Aires America/Buenos_Aires, America/Godthab America/Nuuk,
    US/Eastern America/New_York, US/Central America/Chicago, US/Mountain America/Denver,
    US/Pacific America/Los_Angeles, US/Alaska America/Anchorage, US/Hawaii Pacific/Honolulu,
    US/Arizona America/Phoenix, US/Michigan America/Detroit, Canada/Eastern America/Toronto,
    Canada/Central America/Winnipeg, Canada/Mountain America/Edmonton, Canada/Pacific America/Vancouver,
    Canada/Atlantic America/Halifax, Canada/Newfoundland America/St_Johns, Mexico/General America/Mexico_City,
    Brazil/East America/Sao_Paulo, Brazil/West America/Manaus, Chile/Continental America/Santiago,
    Australia/ACT Australia/Sydney, Australia/NSW Australia/Sydney, Australia/Victoria Australia/Melbourne,
    Australia/Queensland Australia/Brisbane, Australia/South Australia/Adelaide, Australia/West Australia/Perth,
    Australia/North Australia/Darwin, Australia/Tasmania Australia/Hobart, Australia/LHI Australia/Lord_Howe
    """

private let canonicalZones = Dictionary(
    sameZones.split(whereSeparator: { $0 == "," || $0 == "\n" }).compactMap { pair -> (String, String)? in
        let names = pair.split(separator: " ")
        return names.count == 2 ? (String(names[0]), String(names[1])) : nil
    }, uniquingKeysWith: { first, _ in first })

private let namesByZone: [String: [Language: String]] = {
    var table: [String: [Language: String]] = [:]
    for line in placeNames.split(separator: "\n") {
        guard let colon = line.firstIndex(of: ":") else { continue }
        for item in line[line.index(after: colon)...].split(separator: ",") {
            var words = item.split(separator: " ")[...]
            var languages: [Language] = []
            while words.count > 1, let word = words.first, let language = Language(rawValue: String(word)) {
                languages.append(language)
                words = words.dropFirst()
            }
            let name = words.joined(separator: " ")
            for language in languages { table[String(line[..<colon]), default: [:]][language] = name }
        }
    }
    return table
}()

extension Zone {
    /// What the place is called in a language: `Berlín`, `Varsovie`; its name in the zone's where no other is known.
    package func city(in language: Language) -> String {
        let canonical = canonicalZones[identifier] ?? identifier
        if let name = namesByZone[canonical]?[language] { return name }
        return canonical.split(separator: "/").last.map { String($0).replacing("_", with: " ") } ?? place
    }

    /// All zones that have names of their own here.
    static var named: [String] { namesByZone.keys.sorted() }
}
