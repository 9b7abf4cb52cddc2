-- What a record says after a change that did not build on all there was: the merge of both. Beside the branch, which is
-- what its author saw with her patch applied.
ALTER TABLE state ADD COLUMN merged TEXT;

-- Leaves that several people set and about which nobody has decided yet; and who has signed the record off.
ALTER TABLE record ADD COLUMN disputed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE record ADD COLUMN signed_off_by TEXT;
ALTER TABLE record ADD COLUMN signed_off_at BIGINT;

-- The leaves that others had changed too, one a line, as its author was told.
ALTER TABLE change ADD COLUMN conflicts TEXT;

-- What waits for a named person. The alternatives themselves are the record's changes; a row goes when it is decided.
CREATE TABLE dispute (
    record_id TEXT   NOT NULL,
    leaf      TEXT   NOT NULL,
    child_id  TEXT   NOT NULL,
    kind      TEXT   NOT NULL,
    since     BIGINT NOT NULL,
    PRIMARY KEY (record_id, leaf)
);

CREATE INDEX dispute_by_child ON dispute (child_id, since);
