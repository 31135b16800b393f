/// Customers' messages that are handed on by mail, and when people were told what waits.
let handOffSchema = """
    -- One message for one destination. Its conversation is handed over when all of them are taken.
    CREATE TABLE hand_off (
        id INTEGER PRIMARY KEY,
        public_id TEXT NOT NULL UNIQUE,
        conversation INTEGER NOT NULL,
        reply INTEGER NOT NULL,
        campaign TEXT NOT NULL,
        destination TEXT NOT NULL,        -- `HandOffRule.destination`
        takes INTEGER NOT NULL,           -- 0: a copy for information
        settled INTEGER NOT NULL DEFAULT 0, -- of what was taken: the conversation's state says so
        state TEXT NOT NULL CHECK (state IN ('waiting','taken','failed')),
        created INTEGER NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        next_attempt INTEGER NOT NULL,
        last_error TEXT,                  -- for people
        finished INTEGER,
        UNIQUE (reply, destination),
        CHECK ((finished IS NULL) = (state = 'waiting'))
    );
    CREATE INDEX hand_off_waiting ON hand_off (destination, next_attempt, id) WHERE state = 'waiting';
    CREATE INDEX hand_off_conversation ON hand_off (conversation, destination, id);
    CREATE INDEX hand_off_unsettled ON hand_off (conversation) WHERE state = 'taken' AND takes AND NOT settled;
    CREATE INDEX hand_off_failed ON hand_off (id) WHERE state = 'failed';

    CREATE TABLE digest (
        name TEXT PRIMARY KEY,            -- `DigestSettings.key`
        last INTEGER NOT NULL             -- when it was looked at last, whether anything had to be said or not
    ) WITHOUT ROWID;
    """
