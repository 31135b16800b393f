/// What each table holds of people, and what becomes of it when a person's content, or what is kept no longer, is removed.
///
/// Every table of the schema stands here: a test compares. Who adds one must say what goes.
struct PersonalTable: Sendable {
    /// By what rows are found.
    enum Key: Sendable { case conversation, reply, message, outbox }

    enum Rule: Sendable {
        /// Nothing of a person is in it.
        case impersonal
        /// It stays; why.
        case stays(String)
        /// Rows go with what they belong to: a condition in which `?1` is a JSON list of its rows.
        case goes(with: Key, String)
        /// On erasing, rows go whose column is a key of the person's address; the column is the first of an index.
        case goesByAddress(column: String)
        /// By code of its own: where.
        case byCode(String)
    }

    let name: String
    /// What it holds of people, in a sentence for an admin.
    let holds: String
    let rules: [Rule]

    init(_ name: String, _ holds: String, _ rules: Rule...) {
        (self.name, self.holds, self.rules) = (name, holds, rules)
    }

    /// In the order in which rows go: what is looked up through another table stands before it.
    static let all: [PersonalTable] = [
        PersonalTable("setting", "The instance's secret and loop mark.", .impersonal),
        PersonalTable("grdb_migrations", "The version of the tables.", .impersonal),
        PersonalTable("sqlite_sequence", "The highest row of some tables.", .impersonal),
        PersonalTable(
            "answer", "What people of ours wrote to customers.",
            .goes(with: .outbox, "outbox IN (SELECT value FROM json_each(?1))"),
            .goes(
                with: .reply,
                """
                conversation IN (SELECT conversation FROM reply WHERE id IN (SELECT value FROM json_each(?1)))
                AND reply IN (SELECT value FROM json_each(?1))
                """),
            .goes(with: .conversation, "conversation IN (SELECT value FROM json_each(?1))"),
            .byCode("copies that a helpdesk sent us: `Database.copies`")),
        PersonalTable(
            "maildrop_taken", "Which program has fetched a message.",
            .goes(with: .reply, "reply IN (SELECT value FROM json_each(?1))")),
        PersonalTable(
            "maildrop_further", "Which message nobody has fetched.",
            .goes(with: .reply, "reply IN (SELECT value FROM json_each(?1))")),
        PersonalTable(
            "maildrop_octets", "How long a message is.",
            .goes(with: .message, "message IN (SELECT value FROM json_each(?1))")),
        PersonalTable(
            "outbox_bytes", "Mails of ours as they were sent.",
            .goes(with: .outbox, "outbox IN (SELECT value FROM json_each(?1))")),
        PersonalTable(
            "outbox", "To whom mail of ours goes, and what his server said.",
            .goes(with: .reply, "reply IN (SELECT value FROM json_each(?1))")),
        PersonalTable(
            "recognised", "What the company's system said of the customer.",
            .goes(with: .reply, "reply IN (SELECT value FROM json_each(?1))")),
        PersonalTable(
            "label", "Words that agents put on a conversation.",
            .goes(with: .conversation, "conversation IN (SELECT value FROM json_each(?1))")),
        PersonalTable(
            "note", "What agents wrote for one another.",
            .goes(with: .conversation, "conversation IN (SELECT value FROM json_each(?1))")),
        PersonalTable(
            "seen", "Which agent has read what.",
            .goes(with: .conversation, "conversation IN (SELECT value FROM json_each(?1))")),
        PersonalTable(
            "operation", "What can be undone; of a corrected sender with the address before.",
            .goes(with: .conversation, "conversation IN (SELECT value FROM json_each(?1))"),
            .byCode("`Database.removeOperations`: those that name the address")),
        PersonalTable("remembered", "Outcomes by idempotency key, ids only.", .stays("for a day")),
        PersonalTable(
            "touch_point", "What the customer said by other ways than mail.",
            .goes(with: .conversation, "conversation IN (SELECT value FROM json_each(?1))"),
            .goesByAddress(column: "customer_key")),
        PersonalTable(
            "searchable", "What is searched of a message.",
            .goes(with: .reply, "reply IN (SELECT value FROM json_each(?1))")),
        PersonalTable(
            "search", "The index of words.",
            .byCode("follows `searchable` by triggers; `Store.forgetWords` writes it anew without them")),
        PersonalTable("search_mark", "How far the index is.", .impersonal),
        PersonalTable("webhook_endpoint", "Whom events are sent to.", .impersonal),
        PersonalTable(
            "webhook_delivery", "Which event was delivered.",
            .stays("ids, for as long as deliveries are kept")),
        PersonalTable(
            "hand_off", "Which message was handed on to which helpdesk.",
            .goes(with: .reply, "reply IN (SELECT value FROM json_each(?1))")),
        PersonalTable(
            "digest", "When which of our own people were told what waits.", .stays("they are no customers")),
        PersonalTable("account", "Our own people.", .stays("they are no customers; see “porchlight agent”")),
        PersonalTable("access_token", "Tokens of our own people.", .stays("hashes of secrets")),
        PersonalTable("access_session", "Sessions of our own people.", .stays("hashes of secrets")),
        PersonalTable(
            "hold", "Who gets no marketing, and why.",
            .goes(with: .reply, "reply IN (SELECT value FROM json_each(?1))"),
            .byCode("those that were set by hand, and stand, keep a keyed hash of the address")),
        PersonalTable(
            "reply", "Subject, addresses, signs and receipt of a message.",
            .byCode("`Database.remove(replies:)`")),
        PersonalTable(
            "message", "The message itself, or the name of its file.",
            .byCode("`Database.remove(replies:)`, with the last reply")),
        PersonalTable(
            "conversation", "Customer and subject.", .byCode("`Database.remove(conversations:)`")),
        PersonalTable(
            "unsubscribe", "Who wants no more mail.",
            .byCode("the wish stays; of the address a keyed hash, once the list's owner has confirmed it")),
        PersonalTable(
            "round", "How long somebody waited for an answer.",
            .stays("times without a name, by which promises are made")),
        PersonalTable(
            "promise", "When an answer was promised for, and whether that was kept.",
            .stays("times without a name, for the statistics")),
        PersonalTable("event", "What happened.", .stays("ids and words of ours only")),
        PersonalTable("removed", "Ids of what is gone.", .stays("ids, so that “gone” can be said")),
        PersonalTable(
            "erasure", "Certificates.", .stays("with a keyed hash of the address, as proof that it was done")),
        PersonalTable("erased_wish", "Wishes whose address goes when they are confirmed.", .impersonal),
        PersonalTable("backup_made", "When backups were made, and where.", .impersonal),
    ]

    /// The rows of a key that go with others.
    static func conditions(_ key: Key) -> [(table: String, condition: String)] {
        all.flatMap { table in
            table.rules.compactMap {
                if case .goes(key, let condition) = $0 { (table.name, condition) } else { nil }
            }
        }
    }

    static var addressColumns: [(table: String, column: String)] {
        all.flatMap { table in
            table.rules.compactMap {
                if case .goesByAddress(let column) = $0 { (table.name, column) } else { nil }
            }
        }
    }

    /// Columns of `conversation` that name another one, beside `exchange`; each has an index.
    static let pointers = ["linked_to", "merged"]
}
