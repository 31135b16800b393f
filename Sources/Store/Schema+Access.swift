/// Who may come in: accounts of people, their tokens and their sessions. Of secrets only what cannot be turned back is kept.
let accessSchema = """
    CREATE TABLE account (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,        -- what he logs in with
        display_name TEXT NOT NULL,       -- what customers may read
        address TEXT NOT NULL,            -- his mail address; empty if it is not known
        role TEXT NOT NULL CHECK (role IN ('read','agent','admin')),
        campaigns TEXT,                   -- ids with a blank between them; null: all
        password TEXT,                    -- scrypt with its parameters; null: none, only tokens
        created INTEGER NOT NULL,
        disabled INTEGER                  -- since when; null: he may come in
    );

    CREATE TABLE access_token (
        id INTEGER PRIMARY KEY,
        public_id TEXT NOT NULL UNIQUE,
        account INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
        name TEXT NOT NULL,               -- what it is for
        hash BLOB NOT NULL UNIQUE,        -- SHA-256 of the token
        role TEXT NOT NULL CHECK (role IN ('read','agent','admin')),
        campaigns TEXT,
        created INTEGER NOT NULL,
        expires INTEGER,
        last_used INTEGER,                -- to a minute
        revoked INTEGER,
        UNIQUE (account, name)
    );

    CREATE TABLE access_session (
        id INTEGER PRIMARY KEY,
        public_id TEXT NOT NULL UNIQUE,   -- what the token against forged requests is made from
        account INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
        hash BLOB NOT NULL UNIQUE,        -- SHA-256 of what the cookie says
        former_hash BLOB UNIQUE,          -- of what it said before; good for a moment after the change
        created INTEGER NOT NULL,
        renewed INTEGER NOT NULL,         -- when the cookie was changed
        last_used INTEGER NOT NULL        -- to a minute
    );
    CREATE INDEX access_session_account ON access_session (account);
    """
