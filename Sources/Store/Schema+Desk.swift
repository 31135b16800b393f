/// The tables of what agents do with conversations, beside the columns of `conversation`.
let deskSchema = """
    CREATE TABLE label (
        conversation INTEGER NOT NULL REFERENCES conversation(id),
        label TEXT NOT NULL,
        PRIMARY KEY (conversation, label)
    ) WITHOUT ROWID;
    CREATE INDEX label_word ON label (label, conversation);

    -- What agents write for one another; named by its event.
    CREATE TABLE note (
        event INTEGER PRIMARY KEY,
        conversation INTEGER NOT NULL REFERENCES conversation(id),
        at INTEGER NOT NULL,
        agent TEXT NOT NULL,
        text TEXT NOT NULL
    );
    CREATE INDEX note_conversation ON note (conversation);

    -- The version of a conversation that an agent's client last read and left.
    CREATE TABLE seen (
        conversation INTEGER NOT NULL REFERENCES conversation(id),
        agent TEXT NOT NULL,
        version INTEGER NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (conversation, agent)
    ) WITHOUT ROWID;

    -- What can be undone, by its event. What was before is JSON, of `sender` with the customer's address.
    CREATE TABLE operation (
        event INTEGER PRIMARY KEY,
        conversation INTEGER NOT NULL REFERENCES conversation(id),
        name TEXT NOT NULL,
        before TEXT NOT NULL,
        undone INTEGER                    -- by the event that took it back
    );
    CREATE INDEX operation_conversation ON operation (conversation);

    -- Outcomes by idempotency key, kept for a day.
    CREATE TABLE remembered (
        agent TEXT NOT NULL,
        key TEXT NOT NULL,
        digest INTEGER NOT NULL,          -- a keyed hash of what was asked
        outcome TEXT NOT NULL,            -- JSON
        at INTEGER NOT NULL,
        PRIMARY KEY (agent, key)
    ) WITHOUT ROWID;
    CREATE INDEX remembered_at ON remembered (at);

    -- What the customer said to us, or we to him, by another way than this gateway.
    CREATE TABLE touch_point (
        id INTEGER PRIMARY KEY,
        public_id TEXT NOT NULL UNIQUE,
        customer_key TEXT NOT NULL,
        customer TEXT NOT NULL,
        campaign TEXT,                    -- null: of no campaign, so of all
        conversation INTEGER REFERENCES conversation(id),
        at INTEGER NOT NULL,
        channel TEXT NOT NULL CHECK (channel IN ('phone','shop','chat','mail','visit','other')),
        direction TEXT NOT NULL CHECK (direction IN ('in','out')),
        agent TEXT NOT NULL,
        text TEXT NOT NULL,
        reference TEXT NOT NULL           -- what the other system calls it; empty if nothing
    );
    CREATE INDEX touch_point_customer ON touch_point (customer_key, at);
    CREATE INDEX touch_point_conversation ON touch_point (conversation) WHERE conversation IS NOT NULL;

    -- Events are written once. To erase a person, or what is kept no longer: put the setting "erasing" there, delete,
    -- and take it away, in one transaction (`Database.erasingEvents`).
    CREATE TRIGGER event_unchanged BEFORE UPDATE ON event BEGIN
        SELECT RAISE(ABORT, 'events are never changed');
    END;
    CREATE TRIGGER event_kept BEFORE DELETE ON event
    WHEN NOT EXISTS (SELECT 1 FROM setting WHERE name = 'erasing') BEGIN
        SELECT RAISE(ABORT, 'events are never deleted');
    END;
    """
