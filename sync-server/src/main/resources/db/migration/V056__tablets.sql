-- What became of opening a deposited copy: when, by whom, and why it could not be opened.
ALTER TABLE deposit ADD COLUMN opened_at BIGINT;
ALTER TABLE deposit ADD COLUMN opened_by TEXT;
ALTER TABLE deposit ADD COLUMN failure TEXT;

CREATE INDEX deposit_by_device ON deposit (device_id);

-- Why somebody opened a tablet's deposits, or switched a tablet off.
CREATE TABLE tablet_action (
    id        TEXT   NOT NULL PRIMARY KEY,
    device_id TEXT   NOT NULL,
    action    TEXT   NOT NULL CHECK (action IN ('OPEN_DEPOSITS', 'REVOKE')),
    reason    TEXT   NOT NULL,
    done_by   TEXT   NOT NULL,
    done_at   BIGINT NOT NULL
);

-- When each tablet last reached the server, to the minute.
CREATE TABLE device_contact (
    device_id TEXT   NOT NULL PRIMARY KEY,
    at        BIGINT NOT NULL
);
