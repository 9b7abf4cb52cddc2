-- What devices are told, in commit order. seq comes from the counter 'feed', taken inside the writing transaction.

-- The latest thing to know about each record, child's card and list of duties.
CREATE TABLE feed_item (
    kind     TEXT    NOT NULL,
    ref      TEXT    NOT NULL,
    child_id TEXT    NOT NULL,
    seq      BIGINT  NOT NULL,
    size     INTEGER NOT NULL,
    body     TEXT    NOT NULL,
    PRIMARY KEY (kind, ref)
);

-- Covers the choice of a page: which numbers, and how large, without touching a body.
CREATE INDEX feed_item_by_child ON feed_item (child_id, seq, size);
CREATE UNIQUE INDEX feed_item_by_seq ON feed_item (seq);

-- What one worker is told: a child was given to her, a child left her, something happened to her work.
CREATE TABLE feed_note (
    seq       BIGINT NOT NULL PRIMARY KEY,
    worker_id TEXT   NOT NULL,
    kind      TEXT   NOT NULL CHECK (kind IN ('GRANT', 'FORGET', 'NOTICE')),
    child_id  TEXT,
    body      TEXT
);

CREATE INDEX feed_note_by_worker ON feed_note (worker_id, seq);
