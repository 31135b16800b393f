/// What people of ours wrote to customers.
let answerSchema = """
    CREATE TABLE answer (
        id INTEGER PRIMARY KEY,
        public_id TEXT NOT NULL UNIQUE,
        conversation INTEGER NOT NULL REFERENCES conversation(id),
        reply INTEGER NOT NULL REFERENCES reply(id), -- the customer's newest message when it was written
        campaign TEXT NOT NULL,
        agent TEXT NOT NULL,
        display_name TEXT NOT NULL,       -- as the customer reads it
        recipient TEXT NOT NULL,
        subject TEXT NOT NULL,
        text TEXT NOT NULL,               -- as written, without what is quoted
        attachments TEXT NOT NULL,        -- names, types and sizes, as JSON; empty if none
        message_id TEXT,
        message_id_hash INTEGER,
        at INTEGER NOT NULL,
        resolves INTEGER NOT NULL,        -- the agent resolved the conversation with it
        outbox INTEGER UNIQUE REFERENCES outbox(id),
        message INTEGER REFERENCES message(id), -- of an answer that another system sent: the copy that we got
        reason TEXT,                      -- why it did not arrive, or is late, in plain words of ours
        delivered INTEGER,                -- when a report said that it arrived
        absent INTEGER REFERENCES reply(id), -- the automatic message that came back to it
        CHECK ((outbox IS NULL) <> (message IS NULL)),
        CHECK ((message_id IS NULL) = (message_id_hash IS NULL))
    );
    CREATE INDEX answer_conversation ON answer (conversation);
    CREATE INDEX answer_message_id ON answer (message_id_hash) WHERE message_id_hash IS NOT NULL;
    CREATE INDEX answer_message ON answer (message) WHERE message IS NOT NULL;
    """
