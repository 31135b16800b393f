/// What is searched: an index over a copy of what people look for, filled after the mail was committed.
///
/// The copy (`searchable`) is there so that a row can be taken out of the index again: FTS5 must be told the words that
/// it is to forget. Triggers keep index and copy together, and the copy with what agents correct, move, merge or split.
let searchSchema = """
    CREATE TABLE searchable (
        reply INTEGER PRIMARY KEY,        -- reply.id
        customer TEXT NOT NULL,           -- address and name, as the conversation has them
        subject TEXT NOT NULL,
        text TEXT NOT NULL,               -- what the customer wrote, without what is quoted
        files TEXT NOT NULL,              -- names of attachments, one a line
        facts TEXT NOT NULL               -- words of ours: "every", "attachment", "c" and the campaign's name in hexadecimal
    );
    CREATE VIRTUAL TABLE search USING fts5(
        customer, subject, text, files, facts, content='searchable', content_rowid='reply', columnsize=0,
        tokenize='unicode61 remove_diacritics 2', prefix='2 3');

    CREATE TRIGGER searchable_added AFTER INSERT ON searchable BEGIN
        INSERT INTO search (rowid, customer, subject, text, files, facts)
            VALUES (new.reply, new.customer, new.subject, new.text, new.files, new.facts);
    END;
    CREATE TRIGGER searchable_removed AFTER DELETE ON searchable BEGIN
        INSERT INTO search (search, rowid, customer, subject, text, files, facts)
            VALUES ('delete', old.reply, old.customer, old.subject, old.text, old.files, old.facts);
    END;
    CREATE TRIGGER searchable_changed AFTER UPDATE ON searchable BEGIN
        INSERT INTO search (search, rowid, customer, subject, text, files, facts)
            VALUES ('delete', old.reply, old.customer, old.subject, old.text, old.files, old.facts);
        INSERT INTO search (rowid, customer, subject, text, files, facts)
            VALUES (new.reply, new.customer, new.subject, new.text, new.files, new.facts);
    END;

    -- How far it is: all replies up to this one were looked at. The number of removals tells whether what was read of a
    -- message may have been erased meanwhile.
    CREATE TABLE search_mark (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        indexed INTEGER NOT NULL,
        removals INTEGER NOT NULL
    );
    INSERT INTO search_mark VALUES (1, 0, 0);

    -- Another campaign, a corrected sender; and a message that is now part of another conversation.
    CREATE TRIGGER conversation_searchable AFTER UPDATE OF campaign, customer, customer_name ON conversation
        WHEN old.campaign <> new.campaign OR old.customer <> new.customer OR old.customer_name <> new.customer_name
    BEGIN
        UPDATE search_mark SET removals = removals + 1;
        UPDATE searchable SET customer = new.customer || ' ' || new.customer_name,
            facts = 'every c' || hex(new.campaign) || iif(files = '', '', ' attachment')
            WHERE reply IN (SELECT id FROM reply WHERE conversation = new.id);
    END;
    CREATE TRIGGER reply_searchable AFTER UPDATE OF conversation ON reply WHEN old.conversation <> new.conversation BEGIN
        UPDATE search_mark SET removals = removals + 1;
        UPDATE searchable SET (customer, facts) = (SELECT customer || ' ' || customer_name,
            'every c' || hex(campaign) || iif(searchable.files = '', '', ' attachment') FROM conversation WHERE id = new.conversation)
            WHERE reply = new.id;
    END;
    -- Row ids are given anew when the last row is gone.
    CREATE TRIGGER reply_unsearchable AFTER DELETE ON reply BEGIN
        UPDATE search_mark SET removals = removals + 1, indexed = min(indexed, (SELECT coalesce(max(id), 0) FROM reply));
        DELETE FROM searchable WHERE reply = old.id;
    END;
    """
