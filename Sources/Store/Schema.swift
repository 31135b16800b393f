import GRDB

/// The tables, by migration. Times are `Moment.microseconds`; addresses in `…_key` columns are `Mailbox.key`.
var storeMigrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 replies, conversations, outbox") { db in
        try db.execute(sql: firstSchema)
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
        trace BLOB NOT NULL,              -- Return-Path and Received fields of ours, not part of raw
        raw BLOB NOT NULL,                -- as received
        normalised BLOB                   -- with line ends mended, where raw is not as mail should be
    );

    CREATE TABLE conversation (
        id INTEGER PRIMARY KEY,
        public_id TEXT NOT NULL UNIQUE,
        campaign TEXT NOT NULL,
        customer_key TEXT NOT NULL,       -- empty for the null sender
        customer TEXT NOT NULL,
        customer_name TEXT NOT NULL,
        subject TEXT NOT NULL,
        lane TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting','claimed','answered','handed-over','resolved')),
        created INTEGER NOT NULL,
        updated INTEGER NOT NULL,
        waiting_since INTEGER NOT NULL,
        lease_agent TEXT,
        lease_until INTEGER,
        linked_to INTEGER REFERENCES conversation(id),
        CHECK ((state = 'claimed') = (lease_agent IS NOT NULL AND lease_until IS NOT NULL))
    );
    CREATE INDEX conversation_queue ON conversation (state, waiting_since);

    -- A message in one campaign's conversation, with its receipt.
    CREATE TABLE reply (
        id INTEGER PRIMARY KEY,
        public_id TEXT NOT NULL UNIQUE,
        message INTEGER NOT NULL REFERENCES message(id),
        conversation INTEGER NOT NULL REFERENCES conversation(id),
        campaign TEXT NOT NULL,
        recipient TEXT NOT NULL,
        received INTEGER NOT NULL,
        fingerprint BLOB NOT NULL,        -- of campaign, Message-ID, sender and body: redeliveries
        message_id TEXT,
        message_refs TEXT NOT NULL,       -- Message-IDs of References, separated by blanks
        sender_key TEXT NOT NULL,
        subject TEXT NOT NULL,
        new_text TEXT NOT NULL,
        lane TEXT NOT NULL,
        lane_rule TEXT NOT NULL,
        standing TEXT NOT NULL,
        problems TEXT NOT NULL,
        send INTEGER NOT NULL,
        rule TEXT NOT NULL,
        source TEXT NOT NULL,
        neutral INTEGER NOT NULL,
        facts TEXT NOT NULL
    );
    CREATE INDEX reply_fingerprint ON reply (fingerprint);
    CREATE INDEX reply_conversation ON reply (conversation);
    CREATE INDEX reply_message ON reply (message);
    CREATE INDEX reply_message_id ON reply (message_id) WHERE message_id IS NOT NULL;

    -- Acknowledgements that were decided, for the fuses.
    CREATE TABLE acknowledged (
        at INTEGER NOT NULL,
        sender_key TEXT NOT NULL,
        campaign TEXT NOT NULL,
        domain TEXT NOT NULL,
        body INTEGER NOT NULL             -- digest of the normalised body
    );
    CREATE INDEX acknowledged_sender ON acknowledged (sender_key, campaign, at);
    CREATE INDEX acknowledged_at ON acknowledged (at);
    CREATE INDEX acknowledged_domain ON acknowledged (domain, at);
    CREATE INDEX acknowledged_body ON acknowledged (body, at);

    CREATE TABLE outbox (
        id INTEGER PRIMARY KEY,
        public_id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('acknowledgement')),
        conversation INTEGER NOT NULL REFERENCES conversation(id),
        reply INTEGER NOT NULL REFERENCES reply(id),
        campaign TEXT NOT NULL,
        recipient TEXT NOT NULL,
        message_id TEXT NOT NULL UNIQUE,
        state TEXT NOT NULL CHECK (state IN ('queued','attempted','sent','failed','unknown','expired','held','dropped')),
        created INTEGER NOT NULL,
        next_attempt INTEGER NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        ambiguous INTEGER NOT NULL DEFAULT 0,  -- outcomes that are not known
        bytes BLOB,                       -- what was, or must again be, sent; null until an attempt
        answer TEXT,                      -- the last answer or error, for people
        finished INTEGER
    );
    -- A partial index serves only a query that says its condition in the same words.
    CREATE INDEX outbox_due ON outbox (next_attempt, id) WHERE state = 'queued';
    CREATE INDEX outbox_held ON outbox (created) WHERE state = 'held';
    CREATE UNIQUE INDEX outbox_reply ON outbox (reply);
    CREATE INDEX outbox_conversation ON outbox (conversation);

    -- What happened, in order; ids and words of ours only, no content.
    CREATE TABLE event (
        id INTEGER PRIMARY KEY,
        at INTEGER NOT NULL,
        kind TEXT NOT NULL,
        conversation INTEGER,
        reply INTEGER,
        outbox INTEGER,
        detail TEXT NOT NULL
    );
    CREATE INDEX event_conversation ON event (conversation) WHERE conversation IS NOT NULL;
    """
