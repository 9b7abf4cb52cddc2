-- What nobody decides alone about one copy: why it was asked for, and what a manager decided. Nothing is ever deleted.
CREATE TABLE copy_permission (
    id           TEXT    NOT NULL PRIMARY KEY,
    record_id    TEXT    NOT NULL,
    child_id     TEXT    NOT NULL,
    -- The interview as it stood; a later version is asked for again.
    head         TEXT    NOT NULL,
    -- Who would read it.
    kind         TEXT    NOT NULL,
    name         TEXT    NOT NULL,
    organisation TEXT,
    goes_to      TEXT,
    person_id    TEXT,
    -- Codes, one in a line; empty for the facts alone.
    parts        TEXT    NOT NULL,
    -- The names of what the child asked not to share and would go out, one in a line.
    overridden   TEXT    NOT NULL,
    texts        BOOLEAN NOT NULL,
    -- Why the reader may be somebody whom the child named, one sentence in a line.
    doubts       TEXT    NOT NULL,
    -- Codes of what had to be decided, one in a line.
    needs        TEXT    NOT NULL,
    reason       TEXT    NOT NULL,
    asked_by     TEXT    NOT NULL,
    asked_at     BIGINT  NOT NULL,
    -- Absent while nobody has decided.
    approved     BOOLEAN,
    decided_by   TEXT,
    decided_at   BIGINT,
    why          TEXT
);

CREATE INDEX copy_permission_by_record ON copy_permission (record_id);
CREATE INDEX copy_permission_waiting ON copy_permission (child_id) WHERE approved IS NULL;

-- Which permission a copy stands on; absent where none was needed.
ALTER TABLE interview_copy ADD COLUMN permission_id TEXT;
