/// What `queue list` and `queue show` print, as far as tests look at it.
struct Conversation: Decodable {
    let id: String
    let state: String
    let lane: String
    let customer: String
    let subject: String
    let leaseAgent: String?
    let replies: Int
}
struct ConversationDetail: Decodable {
    struct Message: Decodable {
        struct Receipt: Decodable {
            let send: Bool
            let rule: String
        }
        struct Acknowledgement: Decodable {
            let state: String
            let answer: String?
            let message: String?
        }
        let id: String
        let lane: String
        let standing: String
        let newText: String
        let problems: [String]
        let mailing: String?
        let receipt: Receipt
        let acknowledgement: Acknowledgement?
    }
    let conversation: Conversation
    let linkedTo: String?
    let messages: [Message]
}
struct OutboxRow: Decodable {
    let id: String
    let state: String
    let attempts: Int
    let ambiguous: Int
    let answer: String?
}
