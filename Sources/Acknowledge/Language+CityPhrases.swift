extension Language {
    /// "Berlin time", "heure d’Athènes", "ora del Cairo".
    func zonePhrase(_ zone: Zone) -> String {
        let city = zone.city(in: self)
        return filled(words.zone) { name in
            switch name {
            case "city": city
            case "of city": withPreposition(city)
            default: nil
            }
        }
    }

    /// The city behind "of" or "in", as each wants it.
    private func withPreposition(_ city: String) -> String {
        if let phrase = Language.cityPhrases[self]?[city] { return phrase }
        return switch self {
        case .fr: (beginsWithVowel(city) ? "d’" : "de ") + city
        case .es, .pt: "de \(city)"
        case .it: "di \(city)"
        case .nl: "in \(city)"
        case .sv, .da: "i \(city)"
        case .en, .de, .pl: city
        }
    }

    /// Where French writes d’; of those with H only a few are pronounced so (see `cityPhrases`).
    private func beginsWithVowel(_ city: String) -> Bool {
        city.first.map { "AEIOUÀÂÉÈÊËÎÏÔÛ".contains($0) } ?? false
    }

    /// Places with an article, and islands that one is "on".
    private static let cityPhrases: [Language: [String: String]] = [
        .fr: [
            "Le Caire": "du Caire", "Vatican": "du Vatican", "Île de Man": "de l’île de Man",
            "Îles Canaries": "des îles Canaries", "Açores": "des Açores", "Îles Féroé": "des îles Féroé",
            "Bermudes": "des Bermudes", "Cap-Vert": "du Cap-Vert", "Jamaïque": "de la Jamaïque",
            "Maldives": "des Maldives", "Fidji": "des Fidji", "Costa Rica": "du Costa Rica",
            "El Salvador": "du Salvador", "Qatar": "du Qatar", "Helsinki": "d’Helsinki",
            "Halifax": "d’Halifax", "Honolulu": "d’Honolulu", "Hô-Chi-Minh-Ville": "d’Hô-Chi-Minh-Ville",
        ],
        .es: [
            "El Vaticano": "del Vaticano", "Isla de Man": "de la isla de Man",
            "Islas Feroe": "de las islas Feroe", "Azores": "de las Azores", "Bermudas": "de las Bermudas",
            "Maldivas": "de las Maldivas",
        ],
        .it: [
            "Il Cairo": "del Cairo", "L’Avana": "dell’Avana", "Canarie": "delle Canarie",
            "Azzorre": "delle Azzorre", "Isola di Man": "dell’isola di Man",
            "Isole Fær Øer": "delle isole Fær Øer", "Bermuda": "delle Bermuda", "Maldive": "delle Maldive",
            "Figi": "delle Figi", "Giamaica": "della Giamaica", "La Riunione": "della Riunione",
            "Costa Rica": "del Costa Rica", "Kuwait": "del Kuwait", "Qatar": "del Qatar",
            "Bahrein": "del Bahrein",
        ],
        .pt: [
            "Cairo": "do Cairo", "Cidade do México": "da Cidade do México", "Ilha de Man": "da Ilha de Man",
            "Canárias": "das Canárias", "Açores": "dos Açores", "Madeira": "da Madeira",
            "Ilhas Faroé": "das Ilhas Faroé", "Bermudas": "das Bermudas", "Maldivas": "das Maldivas",
            "Jamaica": "da Jamaica", "Costa Rica": "da Costa Rica", "Guatemala": "da Guatemala",
            "Vaticano": "do Vaticano", "Kuwait": "do Kuwait", "Catar": "do Catar", "Bahrein": "do Bahrein",
            "Panamá": "do Panamá", "Bahia": "da Bahia", "Reunião": "da Reunião",
            "Cidade de Ho Chi Minh": "da Cidade de Ho Chi Minh",
        ],
        .nl: [
            "Canarische Eilanden": "op de Canarische Eilanden", "Azoren": "op de Azoren",
            "Faeröer": "op de Faeröer", "Maldiven": "op de Maldiven", "Isle of Man": "op het eiland Man",
            "Madeira": "op Madeira", "Malta": "op Malta", "Bermuda": "op Bermuda", "Jamaica": "op Jamaica",
            "Mauritius": "op Mauritius", "Réunion": "op Réunion", "Fiji": "op Fiji", "Jersey": "op Jersey",
            "Guernsey": "op Guernsey", "Lord Howe": "op Lord Howe",
        ],
        .sv: islands(["Kanarieöarna", "Azorerna", "Maldiverna"]),
        .da: islands(["De Kanariske Øer", "Azorerne", "Maldiverne", "Færøerne", "Kap Verde"]),
    ]

    /// One is "på" an island in Swedish and Danish.
    private static func islands(_ own: [String]) -> [String: String] {
        let both = [
            "Madeira", "Malta", "Bermuda", "Jamaica", "Mauritius", "Réunion", "Fiji", "Jersey", "Guernsey",
            "Isle of Man", "Lord Howe", "Chatham", "Kiritimati",
        ]
        return Dictionary(uniqueKeysWithValues: (own + both).map { ($0, "på \($0)") })
    }
}
