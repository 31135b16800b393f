/// What programs fetched over POP3.
let maildropSchema = """
    -- Messages that a program fetched and deleted: it has them, and gets them no more.
    CREATE TABLE maildrop_taken (
        reply INTEGER PRIMARY KEY REFERENCES reply(id) ON DELETE CASCADE,
        agent TEXT NOT NULL,              -- pickup:TOKEN/MAILDROP
        at INTEGER NOT NULL,
        again INTEGER NOT NULL DEFAULT 0,  -- how often it was taken back, by reopening: its unique id is another one each time
        is_free INTEGER NOT NULL DEFAULT 0 -- it was taken back, and nobody has fetched it since
    );

    -- What customers wrote to conversations that had been taken, and what nobody has fetched yet.
    CREATE TABLE maildrop_further (reply INTEGER PRIMARY KEY REFERENCES reply(id) ON DELETE CASCADE);

    -- Octets of a message as POP3 sends it, counted once: with header fields as they are, and in ASCII.
    CREATE TABLE maildrop_octets (
        message INTEGER PRIMARY KEY REFERENCES message(id) ON DELETE CASCADE,
        size INTEGER NOT NULL,            -- message.size when it was counted
        international INTEGER NOT NULL,
        ascii INTEGER NOT NULL
    );
    """
