/// Where events are sent to, and what of each has to be, or was, delivered.
///
/// An endpoint follows the table of events by a cursor. Moving it and writing the rows of what it passed is one
/// transaction: so each event that fits becomes one row for each endpoint, whatever the process dies of.
let webhooksSchema = """
    CREATE TABLE webhook_endpoint (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        cursor INTEGER NOT NULL,          -- the last event that was looked at
        replay_until INTEGER NOT NULL DEFAULT 0, -- events up to this one are delivered again when the cursor passes them
        began INTEGER NOT NULL,
        removed INTEGER,                  -- since when the configuration does not name it any more
        paused INTEGER,                   -- since when nothing is sent,
        pause_reason TEXT,                --   and why, in words of ours
        failing_since INTEGER,            -- of the first failure after the last success
        last_success INTEGER,
        CHECK ((paused IS NULL) = (pause_reason IS NULL))
    );

    -- One event for one endpoint. Of a conversation's rows that wait only the first has a time for its next attempt; the
    -- others get one when those before them are done. Rows of events without a conversation wait for nobody.
    CREATE TABLE webhook_delivery (
        id INTEGER PRIMARY KEY,
        endpoint INTEGER NOT NULL REFERENCES webhook_endpoint(id),
        event INTEGER NOT NULL,
        conversation INTEGER,
        state TEXT NOT NULL CHECK (state IN ('waiting','delivered','dead')),
        created INTEGER NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        first_attempt INTEGER,
        next_attempt INTEGER,
        last_status INTEGER,              -- of HTTP; null where none came
        last_error TEXT,                  -- for people
        finished INTEGER,
        UNIQUE (endpoint, event),
        CHECK ((finished IS NULL) = (state = 'waiting')),
        CHECK (next_attempt IS NULL OR state = 'waiting')
    );
    CREATE INDEX webhook_due ON webhook_delivery (endpoint, next_attempt, event) WHERE next_attempt IS NOT NULL;
    CREATE INDEX webhook_waiting ON webhook_delivery (endpoint, conversation, event) WHERE state = 'waiting';
    CREATE INDEX webhook_dead ON webhook_delivery (endpoint, event) WHERE state = 'dead';
    CREATE INDEX webhook_finished ON webhook_delivery (finished) WHERE finished IS NOT NULL;
    """
