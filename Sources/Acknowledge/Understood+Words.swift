/// How one language writes when and where to call.
struct CallWords: Sendable {
    /// `{from}`
    let at: String
    /// `{from}` and `{to}`
    let between: String
    /// `{from}`
    let from: String
    /// `{to}`
    let until: String
    /// `{words}`
    let quote: String
    let `extension`: String
}

extension Language {
    var callWords: CallWords {
        switch self {
        case .en:
            CallWords(
                at: "{from}", between: "{from}–{to}", from: "from {from}", until: "until {to}",
                quote: "“{words}”", extension: "ext.")
        case .de:
            CallWords(
                at: "{from} Uhr", between: "{from}–{to} Uhr", from: "ab {from} Uhr", until: "bis {to} Uhr",
                quote: "„{words}“", extension: "Durchwahl")
        case .fr:
            CallWords(
                at: "à {from}", between: "entre {from} et {to}", from: "à partir de {from}",
                until: "jusqu’à {to}", quote: "«\u{A0}{words}\u{A0}»", extension: "poste")
        case .es:
            CallWords(
                at: "a las {from}", between: "entre las {from} y las {to}", from: "a partir de las {from}",
                until: "hasta las {to}", quote: "«{words}»", extension: "ext.")
        case .it:
            CallWords(
                at: "alle {from}", between: "tra le {from} e le {to}", from: "dalle {from}",
                until: "fino alle {to}", quote: "«{words}»", extension: "int.")
        case .pt:
            CallWords(
                at: "às {from}", between: "entre as {from} e as {to}", from: "a partir das {from}",
                until: "até às {to}", quote: "“{words}”", extension: "ext.")
        case .nl:
            CallWords(
                at: "om {from} uur", between: "tussen {from} en {to} uur", from: "vanaf {from} uur",
                until: "tot {to} uur", quote: "“{words}”", extension: "toestel")
        case .pl:
            CallWords(
                at: "godz. {from}", between: "godz. {from}–{to}", from: "od godz. {from}",
                until: "do godz. {to}", quote: "„{words}”", extension: "wew.")
        case .sv:
            CallWords(
                at: "kl. {from}", between: "kl. {from}–{to}", from: "från kl. {from}",
                until: "till kl. {to}", quote: "”{words}”", extension: "anknytning")
        case .da:
            CallWords(
                at: "kl. {from}", between: "kl. {from}–{to}", from: "fra kl. {from}",
                until: "indtil kl. {to}", quote: "”{words}”", extension: "lokal")
        }
    }
}
