/// Holds, what was erased, and what was copied away from here.
let privacySchema = """
    -- "Send this customer no marketing now". One for each reply that asks for it and each time; or set by hand.
    CREATE TABLE hold (
        id INTEGER PRIMARY KEY AUTOINCREMENT, -- a cursor: never given twice
        address_key TEXT NOT NULL,        -- without a tag behind "+": all of a mailbox are held together; after the person
                                          --   was erased "#" and a keyed hash of that
        address TEXT NOT NULL,            -- as the customer wrote it; empty after he was erased
        campaign TEXT,                    -- where it began; null: set by hand for none
        reason TEXT NOT NULL CHECK (reason IN ('complaint','open','hand')),
        note TEXT NOT NULL,               -- of who set it by hand
        agent TEXT,                       -- who did, and
        ended_by TEXT,                    --   who ended it
        conversation INTEGER,             -- no reference: holds of a removed one go by themselves
        reply INTEGER,                    -- the one that asks for it
        ends TEXT NOT NULL CHECK (ends IN ('answered','resolved')), -- what ends it
        started INTEGER NOT NULL,
        ended INTEGER,
        how TEXT CHECK (how IN ('answered','resolved','lapsed','lane','sender','moved','hand','erased')),
        CHECK ((ended IS NULL) = (how IS NULL)),
        CHECK ((reply IS NULL) = (conversation IS NULL))
    );
    CREATE INDEX hold_address ON hold (address_key, ended);
    CREATE INDEX hold_conversation ON hold (conversation) WHERE conversation IS NOT NULL;
    CREATE INDEX hold_reply ON hold (reply) WHERE reply IS NOT NULL;
    CREATE INDEX hold_active ON hold (started) WHERE ended IS NULL;

    -- A conversation that is gone, so that its id says "gone" and not "never there", and is counted.
    CREATE TABLE removed (
        conversation INTEGER PRIMARY KEY, -- as events name it
        public_id TEXT NOT NULL UNIQUE,
        campaign TEXT NOT NULL,
        lane TEXT NOT NULL,
        created INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        why TEXT NOT NULL CHECK (why IN ('retention','erased'))
    );

    -- A person's content was erased: the certificate, without the address.
    CREATE TABLE erasure (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        public_id TEXT NOT NULL UNIQUE,
        address_hash INTEGER NOT NULL,
        begun INTEGER NOT NULL,
        finished INTEGER,                 -- null: it was cut off; begin it again
        agent TEXT NOT NULL,
        certificate TEXT NOT NULL         -- JSON: what went, what stays and why
    );

    -- A wish for no more mail whose sender was erased before the list's owner had confirmed it: then the address goes too.
    CREATE TABLE erased_wish (unsubscribe INTEGER PRIMARY KEY);

    -- Backups that were made through this gateway: copies that no erasing reaches.
    CREATE TABLE backup_made (
        id INTEGER PRIMARY KEY,
        made INTEGER NOT NULL,
        path TEXT NOT NULL
    );
    """
