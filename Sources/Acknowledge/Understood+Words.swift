/// How one language quotes a time to call, and calls an extension.
struct CallWords: Sendable {
    /// `{words}`
    let quote: String
    let `extension`: String
}

extension Language {
    var callWords: CallWords {
        switch self {
        case .en:
            CallWords(quote: "“{words}”", extension: "ext.")
        case .de:
            CallWords(quote: "„{words}“", extension: "Durchwahl")
        case .fr:
            CallWords(quote: "«\u{A0}{words}\u{A0}»", extension: "poste")
        case .es:
            CallWords(quote: "«{words}»", extension: "ext.")
        case .it:
            CallWords(quote: "«{words}»", extension: "int.")
        case .pt:
            CallWords(quote: "“{words}”", extension: "ext.")
        case .nl:
            CallWords(quote: "“{words}”", extension: "toestel")
        case .pl:
            CallWords(quote: "„{words}”", extension: "wew.")
        case .sv:
            CallWords(quote: "”{words}”", extension: "anknytning")
        case .da:
            CallWords(quote: "”{words}”", extension: "lokal")
        }
    }
}
