import GRDB

/// The tables, by migration. Times are `Moment.microseconds`; addresses in `…_key` columns are `Mailbox.key`;
/// columns named `…_hash` are `KeyedHash`es.
///
/// What a message costs is mostly the pages that it changes, each written to the log and again to the database. So
/// indexes grow at their right end (times, row ids, public ids that begin with the time, times of one campaign); only
/// two, by hashes of Message-ID and of sender, take a page anywhere; and what is looked at seldom has an index of those
/// rows only.
///
/// What events name by its row is never given to another after it was removed: those tables have AUTOINCREMENT, which
/// costs one page for each commit. Which row of a person's goes when is in `PersonalTable`.
var storeMigrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 replies, conversations, outbox") { db in
        try db.execute(sql: firstSchema)
        try db.execute(sql: answerSchema)
        try db.execute(sql: handOffSchema)
        try db.execute(sql: deskSchema)
        try db.execute(sql: accessSchema)
        try db.execute(sql: privacySchema)
        try db.execute(sql: searchSchema)
        try db.execute(sql: webhooksSchema)
        try db.execute(sql: maildropSchema)
        try db.execute(sql: viewSchema)
    }
    return migrator
}

private let firstSchema = """
    CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;

    -- One accepted message, once, however many campaigns it went to.
    CREATE TABLE message (
        id INTEGER PRIMARY KEY,
        received INTEGER NOT NULL,
        sender TEXT NOT NULL,             -- MAIL FROM; empty for <>
        has_bare_octets INTEGER NOT NULL, -- bare CR or LF, to be mended by who reads it
        relay TEXT NOT NULL,              -- the listed relay that handed it in, by its authserv-id; empty if none
        trace BLOB NOT NULL,              -- Return-Path and Received fields of ours, not part of raw
        size INTEGER NOT NULL,            -- octets as received
        spool TEXT,                       -- the file that has them
        raw BLOB,                         -- or they themselves; last, so that nothing else is read through them
        CHECK ((raw IS NULL) = (spool IS NOT NULL))
    );
    CREATE UNIQUE INDEX message_spool ON message (spool) WHERE spool IS NOT NULL;

    CREATE TABLE conversation (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        public_id TEXT NOT NULL UNIQUE,
        campaign TEXT NOT NULL,
        customer_key TEXT NOT NULL,       -- without a tag behind "+"; empty for the null sender
        customer TEXT NOT NULL,
        customer_name TEXT NOT NULL,
        subject TEXT NOT NULL,
        lane TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting','claimed','answered','handed-over','resolved')),
        created INTEGER NOT NULL,
        updated INTEGER NOT NULL,
        waiting_since INTEGER NOT NULL,
        asked INTEGER,                    -- since when the customer waits for a person's answer: names the open round
        first_answer INTEGER,             -- of a person of ours
        last_answer INTEGER,
        promised INTEGER,                 -- the reply of the promise that nobody has kept yet (no reference: some are
                                          --   taken back, and all conversations would be searched for them),
        promise_due INTEGER,              --   and when it is due, or what a slip said instead
        lease_agent TEXT,
        lease_until INTEGER,
        linked_to INTEGER REFERENCES conversation(id),
        exchange INTEGER REFERENCES conversation(id), -- the first of those that marks of ours tie together; null: itself
        version INTEGER NOT NULL DEFAULT 1,   -- one more with each message and each operation
        urgency INTEGER NOT NULL DEFAULT 2,   -- `Urgency`, the strongest of what waits
        signs INTEGER NOT NULL DEFAULT 0,     -- `QueueSigns`, of all its messages
        language TEXT,                    -- of the customer's newest message
        assigned TEXT,                    -- an agent's name
        snoozed_until INTEGER,
        claimed_version INTEGER,          -- the version that the last who claimed it began with: what came later he may not have read
        claimed_from TEXT,                -- the state that it goes back to when the lease ends; null: waiting
        handed_to TEXT,                   -- a word for the system that it was handed over to
        merged INTEGER REFERENCES conversation(id), -- where its messages are now; what names this one means that one
        split INTEGER NOT NULL DEFAULT 0, -- whether messages were split off: then tokens that name it may mean another
        undelivered INTEGER NOT NULL DEFAULT 0, -- an answer of ours did not arrive, and none was given since
        carried_due INTEGER,              -- when an answer was promised for in a conversation that it was split from
        acknowledged TEXT NOT NULL,       -- of an exchange, in its first: when acknowledgements were decided since a person
                                          --   of ours last answered; the youngest times, separated by blanks
        -- `QueuePlace`
        queue INTEGER GENERATED ALWAYS AS (CASE state
            WHEN 'waiting' THEN CASE WHEN snoozed_until IS NOT NULL THEN 3 WHEN assigned IS NULL THEN 0 ELSE 1 END
            WHEN 'claimed' THEN 2
            WHEN 'answered' THEN CASE WHEN snoozed_until IS NULL THEN 4 ELSE 5 END
            WHEN 'handed-over' THEN 6
            ELSE CASE WHEN merged IS NULL THEN 7 ELSE 8 END END) VIRTUAL,
        -- When it is due. To whom nothing was said, a day after he wrote, up to the full hour: else who was told a time
        -- would always come before him; and what is due in the same hour is ordered by its urgency. Who was answered
        -- and did not get it comes before all. Of what waits for nobody, when the customer last wrote.
        queue_due INTEGER GENERATED ALWAYS AS (CASE WHEN state IN ('waiting','claimed')
            THEN coalesce(CASE WHEN undelivered THEN waiting_since END, promise_due, carried_due, ((waiting_since + 86400000000) / 3600000000 + 1) * 3600000000)
            ELSE waiting_since END) VIRTUAL,
        CHECK ((state = 'claimed') = (lease_agent IS NOT NULL AND lease_until IS NOT NULL)),
        CHECK (claimed_from IS NULL OR state = 'claimed' AND claimed_from IN ('waiting','answered')),
        CHECK (snoozed_until IS NULL OR state IN ('waiting','answered')),
        CHECK (merged IS NULL OR state = 'resolved' AND asked IS NULL AND promised IS NULL),
        CHECK ((promised IS NULL) = (promise_due IS NULL))
    );
    -- Who points to one that is removed.
    CREATE INDEX conversation_linked ON conversation (linked_to) WHERE linked_to IS NOT NULL;
    CREATE INDEX conversation_exchange ON conversation (exchange) WHERE exchange IS NOT NULL;
    -- In the order in which it is dealt with, with what it is picked by; and to count those of one campaign that wait
    -- for an answer.
    CREATE INDEX conversation_queue ON conversation
        (queue, queue_due, urgency, waiting_since, id, campaign, lane, language, signs);
    CREATE INDEX conversation_assigned ON conversation
        (assigned, queue, queue_due, urgency, waiting_since, id) WHERE assigned IS NOT NULL;
    CREATE INDEX conversation_lease ON conversation (lease_until) WHERE lease_until IS NOT NULL;
    CREATE INDEX conversation_snoozed ON conversation (snoozed_until) WHERE snoozed_until IS NOT NULL;
    CREATE INDEX conversation_merged ON conversation (merged) WHERE merged IS NOT NULL;
    CREATE INDEX conversation_asked ON conversation (campaign, asked) WHERE asked IS NOT NULL;

    -- What a person has to answer: from the customer's first message after our last answer until a person of ours has
    -- answered, or has closed it without. The open one of a conversation is the one that its "asked" names.
    CREATE TABLE round (
        campaign TEXT NOT NULL,
        asked INTEGER NOT NULL,
        conversation INTEGER NOT NULL,    -- no reference: how long people waited is counted when it is gone
        answered INTEGER,
        closed INTEGER,
        PRIMARY KEY (campaign, asked, conversation),
        CHECK (answered IS NULL OR closed IS NULL)
    ) WITHOUT ROWID;

    -- A message in one campaign's conversation, with its receipt.
    CREATE TABLE reply (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        public_id TEXT NOT NULL UNIQUE,
        message INTEGER NOT NULL REFERENCES message(id),
        conversation INTEGER NOT NULL REFERENCES conversation(id),
        campaign TEXT NOT NULL,
        recipient TEXT NOT NULL,
        received INTEGER NOT NULL,
        version INTEGER NOT NULL DEFAULT 1, -- the conversation's when it came into it
        message_id TEXT,
        message_id_hash INTEGER,
        fingerprint BLOB,                 -- of campaign, Message-ID, sender and body: redeliveries
        message_refs TEXT NOT NULL,       -- Message-IDs of References, separated by blanks
        subject TEXT NOT NULL,
        lane TEXT NOT NULL,
        lane_rule TEXT NOT NULL,
        standing TEXT NOT NULL,
        problems TEXT NOT NULL,
        send INTEGER NOT NULL,
        rule TEXT NOT NULL,
        source TEXT NOT NULL,
        neutral INTEGER NOT NULL,
        facts TEXT NOT NULL,
        sender_hash INTEGER,              -- of campaign and envelope sender; null for the null sender
        subject_hash INTEGER,             -- of the subject without marks of answers; null if nothing is left
        domain_hash INTEGER,              -- of the sender's domain, and a digest of the normalised body: where an
        body_digest INTEGER,              --   acknowledgement was decided, for the fuses
        language TEXT,                    -- of the new text, ISO 639-1; null where it is not sure
        signs TEXT NOT NULL,              -- what triage saw beside the lane, as JSON; empty if nothing
        mailing TEXT,                     -- by a valid mailing token: which mailing was answered,
        mailing_recipient TEXT,           --   and whose copy of it
        unsubscribe INTEGER REFERENCES unsubscribe(id), -- the wish for no more mail that it says
        CHECK ((message_id IS NULL) = (message_id_hash IS NULL) AND (message_id IS NULL) = (fingerprint IS NULL))
    );
    CREATE INDEX reply_conversation ON reply (conversation);
    CREATE INDEX reply_message_id ON reply (message_id_hash) WHERE message_id_hash IS NOT NULL;
    -- What one sender's mail was about and when he was acknowledged: all in the index.
    CREATE INDEX reply_sender ON reply (sender_hash, send, received, subject_hash, conversation) WHERE sender_hash IS NOT NULL;
    -- The last hour of it is in memory.
    CREATE INDEX reply_acknowledged ON reply (received, domain_hash, body_digest, send) WHERE send = 1;

    -- Mail of ours that is to go out. An acknowledgement has the public id of the reply that it answers, a slip the
    -- same and "-slip", a person's answer its own.
    CREATE TABLE outbox (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL CHECK (kind IN ('acknowledgement','slip','answer')),
        conversation INTEGER NOT NULL REFERENCES conversation(id),
        reply INTEGER NOT NULL REFERENCES reply(id),
        campaign TEXT NOT NULL,
        recipient TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('queued','attempted','sent','failed','unknown','expired','held','dropped')),
        created INTEGER NOT NULL,
        next_attempt INTEGER NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        ambiguous INTEGER NOT NULL DEFAULT 0,  -- outcomes that are not known
        answer TEXT,                      -- the last answer or error, for people
        finished INTEGER,
        number INTEGER NOT NULL DEFAULT 0, -- of several answers to one message
        UNIQUE (reply, kind, number)
    );
    -- A partial index serves only a query that says its condition in the same words.
    CREATE INDEX outbox_open ON outbox (next_attempt, id) WHERE state IN ('queued','attempted');
    CREATE INDEX outbox_held ON outbox (created) WHERE state = 'held';
    CREATE INDEX outbox_missed ON outbox (conversation) WHERE state IN ('failed','unknown','expired');

    CREATE INDEX outbox_answers ON outbox (state, conversation) WHERE kind = 'answer';

    -- What was, or must again be, sent: of rows that were attempted, and of answers from the beginning.
    CREATE TABLE outbox_bytes (
        outbox INTEGER PRIMARY KEY REFERENCES outbox(id),
        bytes BLOB NOT NULL
    );

    CREATE INDEX outbox_slips ON outbox (created) WHERE kind = 'slip';

    -- When we said that a person will answer: by the reply whose acknowledgement said it.
    CREATE TABLE promise (
        reply INTEGER PRIMARY KEY,        -- no references: what was promised is counted when they are gone
        conversation INTEGER NOT NULL,
        campaign TEXT NOT NULL,
        asked INTEGER NOT NULL,
        due INTEGER NOT NULL,
        basis TEXT NOT NULL,              -- "p80" (that many percent were answered in the time), or "target"
        answers INTEGER NOT NULL,         -- how many answers were measured
        made INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('open','kept','broken','closed','withdrawn')),
        settled INTEGER,                  -- when its state was known
        answered INTEGER,                 -- when a person answered, also where that was too late
        slip INTEGER REFERENCES outbox(id),
        slipped_at INTEGER,               -- when the slip had left,
        revised_due INTEGER,              --   and the time that it says, with its basis
        revised_basis TEXT,
        revised_answers INTEGER,
        slip_refused TEXT,                -- the rule that forbids a slip,
        slip_after INTEGER,               --   and when that is asked again
        CHECK ((state = 'open') = (settled IS NULL)),
        CHECK (state <> 'kept' OR answered IS NOT NULL),
        CHECK ((revised_due IS NULL) = (revised_basis IS NULL) AND (revised_due IS NULL) = (revised_answers IS NULL))
    );
    CREATE INDEX promise_due ON promise (due) WHERE state = 'open';
    -- Broken, and still not answered.
    CREATE INDEX promise_overdue ON promise (due) WHERE state = 'broken' AND answered IS NULL;

    -- Who wants no more mail of a campaign, for the system that sends it.
    CREATE TABLE unsubscribe (
        id INTEGER PRIMARY KEY,
        public_id TEXT NOT NULL UNIQUE,   -- a new one when it is said again after it was confirmed
        campaign TEXT NOT NULL,
        address_key TEXT NOT NULL,        -- empty where only the copy is known, or only the copy is to be believed
        address TEXT NOT NULL,
        mailing_recipient TEXT NOT NULL,  -- whose copy of the mailing; empty where that is not known
        mailing TEXT,
        wish TEXT NOT NULL,               -- how it was said: address, text, complaint
        reply INTEGER REFERENCES reply(id), -- the latest that says it; null where that is removed
        standing TEXT NOT NULL,           -- the best of those that said it since it was last confirmed
        requested INTEGER NOT NULL,
        confirmed INTEGER,
        how TEXT CHECK (how IN ('post','webhook','csv','person')),
        attempts INTEGER NOT NULL DEFAULT 0,
        next_attempt INTEGER,             -- null: none by itself, or none any more
        last_error TEXT,
        UNIQUE (campaign, address_key, mailing_recipient),
        CHECK ((confirmed IS NULL) = (how IS NULL)),
        CHECK (address_key <> '' OR mailing_recipient <> '')
    );
    CREATE INDEX unsubscribe_copy ON unsubscribe (campaign, mailing_recipient) WHERE mailing_recipient <> '';
    CREATE INDEX unsubscribe_due ON unsubscribe (campaign, next_attempt) WHERE confirmed IS NULL AND next_attempt IS NOT NULL;

    -- What the company's own system said of who wrote a reply, as JSON.
    CREATE TABLE recognised (
        reply INTEGER PRIMARY KEY REFERENCES reply(id),
        at INTEGER NOT NULL,
        json TEXT NOT NULL
    );

    -- What happened, in order; ids and words of ours only, no content.
    CREATE TABLE event (
        id INTEGER PRIMARY KEY,
        at INTEGER NOT NULL,
        kind TEXT NOT NULL,
        conversation INTEGER,
        reply INTEGER,
        outbox INTEGER,
        agent TEXT,                       -- who did it; null for the gateway itself
        detail TEXT NOT NULL
    );
    CREATE INDEX event_conversation ON event (conversation) WHERE conversation IS NOT NULL;
    """
