/// The sentences of which our own mails are made, in one language.
///
/// Each is a Mustache fragment of plain text, without HTML and without a line break; beside it stands where it is
/// used and which variables it names. Each is true by itself, so that any choice of them may stand together, and
/// still true when it is read days later; one that leans on another says so. The times (`due`, `until` …) are
/// made by `Language` to fit the words before them.
struct BuiltInWords: Sendable {
    // MARK: How every mail begins and ends

    /// The first sentence of every mail but the slip: says that nobody typed this (RFC 3834 §3.1.5).
    var automatic: String
    /// The first sentence of a slip mail.
    var automaticSlip: String
    /// Inside `{{#subject}}`, which proven senders alone have. Names `subject`.
    var wroteAbout: String
    /// When it came and where; alone, or `staffed` or `unstaffed` follows. Names `company` and `received`.
    var arrived: String
    /// Inside `{{#staffed}}`, behind `arrived`: the only one that says that a person reads. Names `team`.
    var staffed: String
    /// Inside `{{#waiting}}` and `{{^staffed}}`, directly behind `arrived`: claims nothing about who reads.
    /// Names `team`.
    var unstaffed: String
    /// Inside `{{#waiting}}` and `{{#person}}`. Names `person`.
    var askFor: String
    /// Inside `{{#ended}}`: the campaign is over. Names `ended`, a day.
    var ended: String
    /// That an answer to this mail reaches us. Near the end.
    var addMore: String
    /// The complimentary close on a line of its own above `signature`, without punctuation at its end.
    var greeting: String
    /// Names `team` and `company`.
    var signature: String

    // MARK: By when, inside {{#promise}}

    /// Inside `{{#is_measured}}`: 80 of 100 messages are answered by then. Names `due`.
    var promiseMeasured: String
    /// Inside `{{#is_sure}}`: 95 of 100 messages are answered by then. Names `due`.
    var promiseSure: String
    /// Inside `{{#is_target}}`: what the admin aims at, nothing measured. Names `due`.
    var promiseTarget: String

    // MARK: What is open

    /// Inside `{{#closed_until}}`: the team is not at work. Telephones may be. Names `closed_until`.
    var closedUntil: String
    /// Inside `{{#any_open}}`, above the list `open`. Does not speak of waiting: the list may have nothing but
    /// a postal address in it.
    var contactsOpen: String
    /// Inside `{{#any_closed}}`, above the list `closed`.
    var contactsClosed: String
    /// In the list `open`, inside `{{#until}}`, behind the value and a comma. Names `until`.
    var until: String
    /// In the list `closed`, inside `{{#opens}}`, behind the value and a comma. Names `opens`.
    var opens: String

    // MARK: A question, a complaint

    /// The second sentence of the answer to a question.
    var question: String
    /// The second sentence of the answer to a complaint.
    var complaint: String
    /// Inside `{{#phone}}`, above the partial `contacts`, where the number stands with its hours.
    var complaintPhone: String

    // MARK: A call-back wish

    /// Inside `{{^callback_number}}`: what was understood; promises no call.
    var callback: String
    /// The same inside `{{#callback_number}}`. Names `callback_number`.
    var callbackNumber: String
    /// Inside `{{#callback_time}}`, behind either. Names `callback_time`: a time, or the customer's own words
    /// for one with the day in brackets, which fit into no sentence.
    var callbackTime: String
    /// Inside `{{#callback_number}}`, behind these.
    var callbackWrong: String
    /// Inside `{{^callback_number}}`, behind these. The number may be in the message, and only not be
    /// repeated.
    var callbackUnknown: String
    /// Inside `{{#waiting}}`, behind these: who has the wish, and that nobody has agreed to a time.
    var callbackPassedOn: String

    // MARK: An order

    /// Inside `{{#order_number}}`. Names `order_number`.
    var order: String
    /// Inside `{{^order_number}}`. The number may be in the message, and only not be repeated.
    var orderUnknown: String

    // MARK: No more mail

    /// What was understood. Names `company`.
    var unsubscribe: String
    /// Inside `{{^unsubscribed}}`: “that” is the wish. Says what we do and not that it has arrived: a person may
    /// have to fetch it from our list.
    var unsubscribePassedOn: String
    /// Inside `{{#unsubscribed}}`: the list owner's system has confirmed it.
    var unsubscribeDone: String
    /// What to do where the wish was misread.
    var unsubscribeElse: String

    // MARK: A promise that will not be kept

    /// The subject of a slip mail; begins by saying that it is automatic.
    var subjectSlip: String
    /// Inside `{{#promised}}` and `{{#is_measured}}`: repeats `promiseMeasured` without its share. Names
    /// `due`.
    var slipSaidMeasured: String
    /// Inside `{{#promised}}` and `{{#is_sure}}`: repeats `promiseSure` without its share. Names `due`.
    var slipSaidSure: String
    /// Inside `{{#promised}}` and `{{#is_target}}`: repeats `promiseTarget`. Names `due`.
    var slipSaidTarget: String
    /// Inside `{{^is_past}}`, behind one of these three: it will hardly be so.
    var slipMissing: String
    /// Inside `{{#is_past}}`, behind one of these three: it was not so.
    var slipMissed: String
    /// Behind these.
    var slipSorry: String
    /// Inside `{{#promise}}` and `{{#is_sure}}`: 95 of 100 are answered by then. Names `due`.
    var slipDue: String
    /// Inside `{{#promise}}` and `{{#is_measured}}`: 80 of 100 that have waited so long are answered by then.
    /// Names `due`.
    var slipDueMeasured: String
    /// Inside `{{#promise}}` and `{{#is_target}}`. Names `due`.
    var slipDueTarget: String
    /// Inside `{{#waiting}}` and `{{^promise}}`.
    var slipNoDue: String
    /// Inside `{{#waiting}}`: where the message is. Names `team`.
    var slipKept: String
}

extension Language {
    /// Our own sentences in this language.
    var builtIn: BuiltInWords {
        switch self {
        case .en: .english
        case .de: .german
        case .fr: .french
        case .es: .spanish
        case .it: .italian
        case .pt: .portuguese
        case .nl: .dutch
        case .pl: .polish
        case .sv: .swedish
        case .da: .danish
        }
    }
}
