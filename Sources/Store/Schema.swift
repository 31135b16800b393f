import GRDB

/// The tables, by migration. Times are `Moment.microseconds`; addresses in `…_key` columns are `Mailbox.key`;
/// columns named `…_hash` are `KeyedHash`es.
///
/// What a message costs is mostly the pages that it changes, each written to the log and again to the database. So
/// indexes grow at their right end (times, row ids, public ids that begin with the time); only two, by hashes of
/// Message-ID and of sender, take a page anywhere; and what is looked at seldom has an index of those rows only.
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
        queue_order INTEGER NOT NULL,     -- waiting_since less the head start that its signs give it
        lease_agent TEXT,
        lease_until INTEGER,
        linked_to INTEGER REFERENCES conversation(id),
        CHECK ((state = 'claimed') = (lease_agent IS NOT NULL AND lease_until IS NOT NULL))
    );
    CREATE INDEX conversation_queue ON conversation (state, queue_order);

    -- A message in one campaign's conversation, with its receipt.
    CREATE TABLE reply (
        id INTEGER PRIMARY KEY,
        public_id TEXT NOT NULL UNIQUE,
        message INTEGER NOT NULL REFERENCES message(id),
        conversation INTEGER NOT NULL REFERENCES conversation(id),
        campaign TEXT NOT NULL,
        recipient TEXT NOT NULL,
        received INTEGER NOT NULL,
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
        CHECK ((message_id IS NULL) = (message_id_hash IS NULL) AND (message_id IS NULL) = (fingerprint IS NULL))
    );
    CREATE INDEX reply_conversation ON reply (conversation);
    CREATE INDEX reply_message_id ON reply (message_id_hash) WHERE message_id_hash IS NOT NULL;
    -- What one sender's mail was about and when he was acknowledged: all in the index.
    CREATE INDEX reply_sender ON reply (sender_hash, send, received, subject_hash, conversation) WHERE sender_hash IS NOT NULL;
    -- The last hour of it is in memory.
    CREATE INDEX reply_acknowledged ON reply (received, domain_hash, body_digest, send) WHERE send = 1;

    -- Mail of ours that is to go out. An acknowledgement has the public id of the reply that it answers.
    CREATE TABLE outbox (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('acknowledgement')),
        conversation INTEGER NOT NULL REFERENCES conversation(id),
        reply INTEGER NOT NULL UNIQUE REFERENCES reply(id),
        campaign TEXT NOT NULL,
        recipient TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('queued','attempted','sent','failed','unknown','expired','held','dropped')),
        created INTEGER NOT NULL,
        next_attempt INTEGER NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        ambiguous INTEGER NOT NULL DEFAULT 0,  -- outcomes that are not known
        answer TEXT,                      -- the last answer or error, for people
        finished INTEGER
    );
    -- A partial index serves only a query that says its condition in the same words.
    CREATE INDEX outbox_open ON outbox (next_attempt, id) WHERE state IN ('queued','attempted');
    CREATE INDEX outbox_held ON outbox (created) WHERE state = 'held';
    CREATE INDEX outbox_missed ON outbox (conversation) WHERE state IN ('failed','unknown','expired');

    -- What was, or must again be, sent: of rows that were attempted.
    CREATE TABLE outbox_bytes (
        outbox INTEGER PRIMARY KEY REFERENCES outbox(id),
        bytes BLOB NOT NULL
    );

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
