-- Pictures that a tablet deposited and somebody had opened: when, by whom, and why it is not in its record yet.
CREATE TABLE opened_picture (
    -- The row of attachment that the deposit is.
    id        TEXT   NOT NULL PRIMARY KEY,
    opened_at BIGINT NOT NULL,
    opened_by TEXT   NOT NULL,
    -- Absent when it is in its record.
    failure   TEXT
);

-- What somebody wants to print for a reader from whom it is withheld: why, and what a second person decided.
CREATE TABLE print_release (
    id          TEXT   NOT NULL PRIMARY KEY,
    record_id   TEXT   NOT NULL,
    child_id    TEXT   NOT NULL,
    -- The record as it stood; a later version is asked for again.
    head        TEXT   NOT NULL,
    reader      TEXT   NOT NULL,
    reader_name TEXT   NOT NULL,
    -- One of the child's people; absent for somebody who is not on the card.
    person_id   TEXT,
    part        TEXT   NOT NULL,
    reason      TEXT   NOT NULL,
    asked_by    TEXT   NOT NULL,
    asked_at    BIGINT NOT NULL,
    -- Absent while nobody has decided.
    approved    BOOLEAN,
    decided_by  TEXT,
    decided_at  BIGINT,
    why         TEXT
);

CREATE INDEX print_release_by_record ON print_release (record_id);
CREATE INDEX print_release_waiting ON print_release (child_id) WHERE approved IS NULL;
