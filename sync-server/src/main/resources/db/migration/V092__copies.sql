-- Copies of return home interviews: to whom, of which state, and the page itself as it was hashed. Nothing is ever deleted.
CREATE TABLE interview_copy (
    id           TEXT   NOT NULL PRIMARY KEY,
    record_id    TEXT   NOT NULL,
    child_id     TEXT   NOT NULL,
    head         TEXT   NOT NULL,
    revision     BIGINT NOT NULL,
    -- Who reads it.
    kind         TEXT   NOT NULL,
    name         TEXT   NOT NULL,
    organisation TEXT,
    goes_to      TEXT,
    person_id    TEXT,
    -- Codes, one in a line; empty for the facts alone.
    parts        TEXT   NOT NULL,
    -- How much of what the child asked not to share is left out, and how much is in it all the same.
    left_out     BIGINT NOT NULL,
    shared       BIGINT NOT NULL,
    -- A manager had read the texts for what the child asked not to share.
    texts_read   BOOLEAN NOT NULL,
    -- How a manager knew that the reader is nobody whom the child named; absent where nobody resembles.
    not_the_same TEXT,
    page         TEXT   NOT NULL,
    -- SHA-256 of the page's UTF-8 bytes, in hex.
    hash         TEXT   NOT NULL,
    made_by      TEXT   NOT NULL,
    made_at      BIGINT NOT NULL,
    -- Absent while it has not gone out.
    sent_how     TEXT,
    sent_on      TEXT,
    sent_by      TEXT,
    sent_at      BIGINT,
    received_on  TEXT,
    received_by  TEXT,
    received_at  BIGINT,
    -- Why it never went.
    kept_why     TEXT,
    kept_by      TEXT,
    kept_at      BIGINT
);

CREATE INDEX interview_copy_by_record ON interview_copy (record_id);
CREATE INDEX interview_copy_by_child ON interview_copy (child_id);

-- What a child asked not to share and a manager shared all the same: open until somebody has told the child.
CREATE TABLE copy_telling (
    id       TEXT   NOT NULL PRIMARY KEY,
    copy_id  TEXT   NOT NULL REFERENCES interview_copy (id),
    child_id TEXT   NOT NULL,
    -- As the child said it, as JSON.
    what     TEXT   NOT NULL,
    reason   TEXT   NOT NULL,
    made_by  TEXT   NOT NULL,
    made_at  BIGINT NOT NULL,
    told_on  TEXT,
    told_by  TEXT,
    told_at  BIGINT
);

CREATE INDEX copy_telling_open ON copy_telling (child_id) WHERE told_on IS NULL;
