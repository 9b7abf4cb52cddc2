-- Pictures on their way in and those that are here. The bytes lie in files named after the row, never after a person.
CREATE TABLE attachment (
    id             TEXT   NOT NULL PRIMARY KEY,
    purpose        TEXT   NOT NULL CHECK (purpose IN ('RECORD', 'DEPOSIT')),
    -- Of a record's picture: which. What a deposit holds only the authority's key can tell.
    record_id      TEXT,
    child_id       TEXT,
    attachment_id  TEXT,
    device_id      TEXT   NOT NULL,
    worker_id      TEXT   NOT NULL,
    -- How long the whole is, how much of it is on the disk, and what it must hash to.
    bytes          BIGINT NOT NULL,
    received       BIGINT NOT NULL,
    sha256         TEXT   NOT NULL,
    state          TEXT   NOT NULL CHECK (state IN ('OPEN', 'WHOLE', 'REFUSED')),
    created_at     BIGINT NOT NULL,
    touched_at     BIGINT NOT NULL,
    confirmed_at   BIGINT,
    -- What the server made of it: the picture without anything written beside it.
    picture_sha256 TEXT,
    picture_bytes  BIGINT,
    picture_type   TEXT
);

CREATE INDEX attachment_by_record ON attachment (record_id, attachment_id);
CREATE INDEX attachment_by_device ON attachment (device_id, purpose);
CREATE INDEX attachment_unfinished ON attachment (touched_at) WHERE state = 'OPEN';
