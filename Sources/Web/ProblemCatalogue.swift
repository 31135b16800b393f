/// What each kind of problem means, for `/problems/NAME` and the reference.
enum ProblemCatalogue {
    struct Entry: Sendable {
        let title: String
        let meaning: String
    }

    static func meaning(of name: String) -> Entry? { all.first { ProblemJSON.name($0.title) == name } }

    static let all: [Entry] = [
        Entry(
            title: "Unknown parameter",
            meaning:
                "The query has a parameter that this path does not know. Look for a misspelling; all are in the reference."
        ),
        Entry(title: "Parameter missing", meaning: "The path needs a parameter that was not given."),
        Entry(
            title: "Parameter not taken",
            meaning: "A parameter has not the form, or is none of the words, that it may be."),
        Entry(
            title: "Given twice", meaning: "A parameter that can have one value only was given several times."
        ),
        Entry(title: "Too many parameters", meaning: "The query has more parameters than anybody needs."),
        Entry(title: "Not understood", meaning: "The query is not percent-encoded UTF-8."),
        Entry(
            title: "Cursor not taken",
            meaning:
                "A cursor comes from “next” of an answer and is good for the same list only. Begin again without one."
        ),
        Entry(title: "No JSON", meaning: "The body is not JSON."),
        Entry(title: "Not JSON", meaning: "The body must be sent with Content-Type: application/json."),
        Entry(
            title: "Body not taken",
            meaning: "The body is JSON, but a field is missing, not known, or not of its type. Each is named."
        ),
        Entry(title: "Too large", meaning: "The body is larger than this path takes."),
        Entry(title: "If-Match not taken", meaning: "If-Match must be one ETag as an answer gave it."),
        Entry(
            title: "Idempotency-Key not taken", meaning: "The key must be 1 to 200 visible ASCII characters."),
        Entry(
            title: "Where to?", meaning: "A backup needs the absolute path of a file that is not there yet."),
        Entry(title: "Not signed in", meaning: "There is no token, and no session."),
        Entry(
            title: "Token not taken",
            meaning: "The token is mistyped, has expired or was revoked, or its agent is disabled."),
        Entry(title: "Not allowed", meaning: "The token is good, but its role may not do this."),
        Entry(title: "Not found", meaning: "There is nothing of that name, or nothing that you may know of."),
        Entry(title: "Nothing here", meaning: "No path of the API is so called."),
        Entry(
            title: "No such conversation",
            meaning: "There is no conversation of this id, or none of your campaigns."),
        Entry(
            title: "No such campaign", meaning: "There is no campaign of this name, or it is none of yours."),
        Entry(
            title: "No such message", meaning: "There is no message of this id, or none of your campaigns."),
        Entry(
            title: "No such attachment",
            meaning: "The message has no attachment of this number; its list counts from 1."),
        Entry(
            title: "No such command",
            meaning: "The outbox or the acknowledgements know no command of this name."),
        Entry(title: "No such answer", meaning: "There is no answer of this id, or none of your campaigns."),
        Entry(title: "No such saved reply", meaning: "The campaign has no saved reply of this name."),
        Entry(title: "Nothing waits", meaning: "No conversation waits for an answer."),
        Entry(title: "Nothing to do", meaning: "The row is in no state in which this can be done."),
        Entry(title: "Not here", meaning: "No message with this Message-ID came."),
        Entry(
            title: "Wrong method",
            meaning: "The path is there, but not for this method; “Allow” says for which."),
        Entry(
            title: "Claimed",
            meaning:
                "Somebody else has the conversation. Wait until the lease ends, talk to them, or claim it with “take_over”."
        ),
        Entry(title: "Not possible", meaning: "The conversation is in a state in which this cannot be done."),
        Entry(
            title: "Changed meanwhile",
            meaning: "The conversation is not as you saw it. Read it again, then decide."),
        Entry(
            title: "The customer wrote again",
            meaning:
                "A message came since you read the conversation; it is in “messages”. Read it, then send your answer again with its id as “seen”."
        ),
        Entry(
            title: "Not claimed",
            meaning: "Claim the conversation first, so that nobody else answers it as well."),
        Entry(
            title: "Key used before",
            meaning: "The Idempotency-Key came with something else. Make a new key for each new change."),
        Entry(title: "Not taken", meaning: "A value was understood but cannot be; the detail says why."),
        Entry(
            title: "Cannot be undone",
            meaning: "The conversation went on since, or the operation is one that cannot be taken back."),
        Entry(
            title: "Too many",
            meaning: "Too many requests, or wrong tries. Wait as long as “Retry-After” says."),
        Entry(
            title: "Path not taken",
            meaning: "A path has no empty, “.” or “..” parts and no control characters."),
        Entry(title: "Who asks?", meaning: "X-Porchlight-Agent must be an agent's name."),
        Entry(
            title: "Not from our own page",
            meaning:
                "A change with a session needs its request token and must come from this site's own pages."),
        Entry(
            title: "Not in clear text",
            meaning:
                "Passwords and tokens are not taken over a connection that others can read. Use https, and make a new token."
        ),
        Entry(
            title: "The store does not answer",
            meaning: "The gateway cannot read or write its data just now. Nothing was changed; try again."),
        Entry(
            title: "Failed",
            meaning: "Something that was not expected. The gateway's log has the request's id and the reason."
        ),
    ]
}
