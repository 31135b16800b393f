import Triage

/// What the API's JSON looks like, beside the types in `Answers`: one name for each type without its “JSON”.
extension API {
    static let coreSchemas: [String: JSONSchema] = [
        "Problem": .object(
            "Why a request was refused (RFC 9457).",
            [
                "type": .text("Where it is described."), "title": .text("The same for all of a kind."),
                "status": .integer, "detail": .text("What happened, and what to do."),
                "instance?": .text("The request's id, which the gateway's log has too."),
                "messages?": .list(.named("Message"), "What the customer wrote since."),
            ]),
        "Changed": .object("How many there were.", ["changed": .integer]),
        "Health": .object(
            "The state of the gateway.",
            [
                "status": .word(["ok"]), "pid": .integer,
                "synchronous": .integer("SQLite's level: 2 is FULL."),
                "acknowledgements_paused": .boolean,
            ]),
        "Statistics": .object(
            "What is counted over whole tables.",
            [
                "counts": .map(.integer, "Rows by what they are."),
                "conversations": .map(.integer, "By state."), "outbox": .map(.integer, "By state."),
                "campaigns": .list(.named("CampaignStatistics")),
            ]),
        "CampaignStatistics": .object(
            "What waits in a campaign, and how its promises of the last 28 days ended.",
            [
                "campaign": .text, "waiting": .integer, "claimed": .integer,
                "overdue": .integer("Waiting or claimed, and due before now."),
                "oldest?": .moment("Since when the one that waits longest does."),
                "promises_kept": .integer, "promises_broken": .integer, "promises_open": .integer,
            ]),
        "Backup": .object(
            "What a backup holds.",
            [
                "octets": .integer, "messages": .integer, "spooled": .integer,
                "missing": .list(.text("A message's file that was missing already.")),
            ]),
        "Findings": .object(
            "What was found wrong with the store.", ["warnings": .list(.text), "damage": .list(.text)]),
        "SilencePage": .page("Silence"),
        "Silence": .object(
            "How often a rule kept a relay's mail from being acknowledged.",
            ["relay": .text, "total": .integer, "rule": .text, "silenced": .integer]),
        "Arrived": .object(
            "A message found by its Message-ID.",
            [
                "reply": .text, "conversation": .text, "standing": .text, "rule": .text, "received": .moment,
                "header": .text("Its header as it came in; what is no UTF-8 is replaced."),
            ]),
        "OutboxPage": .page("OutboxItem"),
        "OutboxItem": .object(
            "Mail of ours that is to go out, or did.",
            [
                "id": .text, "kind": .text, "campaign": .text, "conversation": .text, "recipient": .text,
                "state": .word([
                    "queued", "attempted", "sent", "failed", "unknown", "expired", "held", "dropped",
                ]),
                "created": .moment, "next_attempt": .moment, "attempts": .integer,
                "ambiguous": .integer("Attempts of which it is not known how they ended."),
                "answer?": .text("The last answer or error."),
            ]),
    ]

    static let conversationSchemas: [String: JSONSchema] = [
        "ConversationPage": .page("Conversation"),
        "Conversation": .object(
            "A conversation as lists show it.",
            [
                "id": .text, "campaign": .text, "customer": .text("The customer's address."),
                "customer_name": .text, "subject": .text, "lane": .text("What triage says that it is."),
                "state": .word(["waiting", "claimed", "answered", "handed-over", "resolved"]),
                "created": .moment, "waiting_since": .moment, "lease_agent?": .text("Who has it."),
                "lease_until?": .moment, "replies": .integer("Messages of the customer."),
                "unacknowledged": .boolean("An acknowledgement failed, expired, or may not have arrived."),
                "on_hold": .boolean("The customer gets no marketing because of it."),
                "due?": .moment("By when the customer was told to have an answer, while he waits for it."),
                "expected?": .moment(
                    "Where there is no `due`: as what it counts in the order of the queue, about a day after it began to wait."
                ),
                "first_answer?": .moment("When a person of ours answered first."),
                "last_answer?": .moment,
                "version": .integer("Counts its changes; the ETag is \"vN\"."),
                "assigned?": .text("Whose it is, also while nobody has it."), "labels": .list(.text),
                "snoozed_until?": .moment("Until then it is not offered."),
                "language?": .text("ISO 639-1, of the newest message."),
                "signs": .list(.word(QueueSigns.allWords)),
                "handed_to?": .text("To which system."), "merged_into?": .text("Where its messages are now."),
                "seen": .boolean("A client has read it since it last changed, and left it."),
                "undelivered": .boolean("An answer of ours did not arrive, and none was given since."),
                "unfetched?": .integer(
                    "Of what was handed over by POP3: messages that came since and that nobody has fetched."),
            ]),
        "ConversationDetail": .object(
            "A conversation with all that belongs to it.",
            [
                "conversation": .named("Conversation"),
                "linked_to?": .text("The conversation that this one was linked to."),
                "messages": .list(.named("Message")), "promises": .list(.named("Promise")),
                "events": .list(.named("ConversationEvent")),
                "notes?": .list(.named("Note")),
                "warnings?": .list(.text, "Of a change: what you should know, in whole sentences."),
                "undo?": .text("Of a change: what `undo` takes; absent where it cannot be undone."),
            ]),
        "Promise": .object(
            "A promise that the customer was given.",
            [
                "reply": .text("The message whose acknowledgement named it."), "due": .moment,
                "basis": .text("`p80`, `p95` or `target`."),
                "answers": .integer("From how many answers it was measured; 0 for a target."),
                "state": .word(["open", "kept", "broken", "closed", "withdrawn"]), "made": .moment,
                "answered?": .moment, "slipped?": .moment("When the customer was told that it is not kept."),
                "revised_due?": .moment,
            ]),
        "ConversationEvent": .object(
            "What happened.", ["at": .moment, "kind": .text, "detail": .text, "agent?": .text]),
    ]

    static let messageSchemas: [String: JSONSchema] = [
        "Message": .object(
            "A message of the customer, with its receipt.",
            [
                "id": .text, "received": .moment, "sender": .text("The envelope's sender; empty for none."),
                "subject": .text, "new_text": .text("What he wrote now; cut where it is very long."),
                "text": .text("The whole text, with what it quotes; cut where it is very long."),
                "lane": .text, "lane_rule": .text("Why it is in this lane."),
                "standing": .word(
                    ["proven", "unproven", "failed"], "How far the sender is who the message says."),
                "language?": .text("Of the new text (ISO 639-1), where it is sure."),
                "mailing?": .text("Which mailing was answered."),
                "mailing_recipient?": .text("Whose copy of it."),
                "observations?": JSONSchema(.any, "What was seen beside the lane."),
                "problems": .list(.text, "What is ugly about its form."), "receipt": .named("Receipt"),
                "acknowledgement?": .named("Acknowledgement"),
                "customer_facts?": JSONSchema(.any, "What the company's own system said of who wrote it."),
                "unsubscribe?": .word(
                    ["requested", "confirmed"], "Where it says that no more mail is wanted."),
            ]),
        "SingleMessage": .object(
            "One message by itself.",
            ["conversation": .text, "campaign": .text, "message": .named("Message")]),
        "AttachmentPage": .page("Attachment"),
        "Attachment": .object(
            "A file that the customer attached.",
            [
                "number": .integer("For its path; the first is 1."),
                "filename": .text("As the sender wrote it, without folders and what cannot be seen."),
                "type": .text("As the sender says; it need not be true."), "size": .integer("Octets."),
            ]),
        "Why": .object(
            "Why a message was treated as it was.",
            [
                "message": .text, "conversation": .text, "lane": .text, "lane_rule": .text,
                "standing": .word(["proven", "unproven", "failed"]), "receipt": .named("Receipt"),
                "acknowledgement?": .named("Acknowledgement"),
                "why": .list(.text, "The same in whole sentences."),
            ]),
        "Receipt": .object(
            "Whether it was acknowledged, and why.",
            [
                "send": .boolean, "rule": .text, "source": .text("Where the rule comes from."),
                "facts": .text,
            ]),
        "Acknowledgement": .object(
            "What became of the acknowledgement.",
            [
                "state": .text, "answer?": .text("The last answer or error."),
                "message?": .text("The whole message as it went out."),
            ]),
        "KeptMessages": .object(
            "A page of kept messages.",
            ["messages": .list(.named("KeptMessage")), "next?": .integer("For `after`.")]),
        "KeptMessage": .object(
            "A message as it came to one campaign.",
            [
                "received": .moment, "sender": .text, "recipient": .text,
                "content": JSONSchema(.string(format: "byte"), "Base64; bare CR and LF are mended."),
            ]),
    ]
}
