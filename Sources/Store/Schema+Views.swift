/// Views for analysts, who read the database with a connection of their own (`mode=ro`). They stay as they are when the
/// tables change; their columns are documented in contrib/doc/export.md, and a test compares the two.
///
/// DuckDB reads the text of a view in its own way and hands it on: `count(*)` would not survive that.
///
/// No content, no addresses, no names: ids, words of ours, numbers, and times (ISO 8601 in UTC).
let viewSchema = """
    CREATE VIEW analysis_conversations AS SELECT
        c.public_id AS id,
        c.campaign AS campaign,
        c.lane AS lane,
        CAST(c.state AS TEXT) AS state,
        CAST(strftime('%Y-%m-%dT%H:%M:%SZ', c.created / 1000000, 'unixepoch') AS TEXT) AS created_at,
        CAST(strftime('%Y-%m-%dT%H:%M:%SZ', c.waiting_since / 1000000, 'unixepoch') AS TEXT) AS waiting_since,
        CAST(strftime('%Y-%m-%dT%H:%M:%SZ', c.first_answer / 1000000, 'unixepoch') AS TEXT) AS first_answer_at,
        CAST(strftime('%Y-%m-%dT%H:%M:%SZ', c.last_answer / 1000000, 'unixepoch') AS TEXT) AS last_answer_at,
        CAST((c.first_answer - c.created) / 1000000 AS INTEGER) AS seconds_to_first_answer,
        CAST((SELECT count(id) FROM reply WHERE conversation = c.id) AS INTEGER) AS messages
        FROM conversation c;

    CREATE VIEW analysis_messages AS SELECT
        r.public_id AS id,
        c.public_id AS conversation,
        r.campaign AS campaign,
        CAST(strftime('%Y-%m-%dT%H:%M:%SZ', r.received / 1000000, 'unixepoch') AS TEXT) AS received_at,
        r.lane AS lane,
        r.lane_rule AS lane_rule,
        r.standing AS standing,
        r.language AS language,
        r.mailing AS mailing,
        CAST(r.send AS INTEGER) AS acknowledged,
        r.rule AS acknowledgement_rule,
        r.source AS acknowledgement_source,
        CAST(m.size AS INTEGER) AS octets
        FROM reply r JOIN conversation c ON c.id = r.conversation JOIN message m ON m.id = r.message;

    CREATE VIEW analysis_promises AS SELECT
        r.public_id AS message,
        c.public_id AS conversation,
        p.campaign AS campaign,
        CAST(p.state AS TEXT) AS state,
        p.basis AS basis,
        CAST(p.answers AS INTEGER) AS measured_answers,
        CAST(strftime('%Y-%m-%dT%H:%M:%SZ', p.made / 1000000, 'unixepoch') AS TEXT) AS made_at,
        CAST(strftime('%Y-%m-%dT%H:%M:%SZ', p.due / 1000000, 'unixepoch') AS TEXT) AS due_at,
        CAST(strftime('%Y-%m-%dT%H:%M:%SZ', p.revised_due / 1000000, 'unixepoch') AS TEXT) AS revised_due_at,
        CAST(strftime('%Y-%m-%dT%H:%M:%SZ', p.settled / 1000000, 'unixepoch') AS TEXT) AS settled_at,
        CAST(strftime('%Y-%m-%dT%H:%M:%SZ', p.answered / 1000000, 'unixepoch') AS TEXT) AS answered_at,
        CAST(max(0, p.answered - p.due) / 1000000 AS INTEGER) AS seconds_late
        FROM promise p JOIN reply r ON r.id = p.reply JOIN conversation c ON c.id = p.conversation;

    CREATE VIEW analysis_answers AS SELECT
        c.public_id AS conversation,
        o.campaign AS campaign,
        CAST(strftime('%Y-%m-%dT%H:%M:%SZ', o.asked / 1000000, 'unixepoch') AS TEXT) AS asked_at,
        CAST(strftime('%Y-%m-%dT%H:%M:%SZ', o.answered / 1000000, 'unixepoch') AS TEXT) AS answered_at,
        CAST(strftime('%Y-%m-%dT%H:%M:%SZ', o.closed / 1000000, 'unixepoch') AS TEXT) AS closed_at,
        CAST((o.answered - o.asked) / 1000000 AS INTEGER) AS seconds_to_answer
        FROM round o JOIN conversation c ON c.id = o.conversation;

    CREATE VIEW analysis_deliveries AS SELECT
        CAST(o.id AS INTEGER) AS id,
        CAST(o.kind AS TEXT) AS kind,
        c.public_id AS conversation,
        o.campaign AS campaign,
        CAST(o.state AS TEXT) AS state,
        CAST(o.attempts AS INTEGER) AS attempts,
        CAST(strftime('%Y-%m-%dT%H:%M:%SZ', o.created / 1000000, 'unixepoch') AS TEXT) AS created_at,
        CAST(strftime('%Y-%m-%dT%H:%M:%SZ', o.finished / 1000000, 'unixepoch') AS TEXT) AS finished_at
        FROM outbox o JOIN conversation c ON c.id = o.conversation;

    CREATE VIEW analysis_events AS SELECT
        CAST(e.id AS INTEGER) AS id,
        CAST(strftime('%Y-%m-%dT%H:%M:%SZ', e.at / 1000000, 'unixepoch') AS TEXT) AS at,
        e.kind AS kind,
        c.public_id AS conversation,
        r.public_id AS message
        FROM event e LEFT JOIN conversation c ON c.id = e.conversation LEFT JOIN reply r ON r.id = e.reply;
    """
