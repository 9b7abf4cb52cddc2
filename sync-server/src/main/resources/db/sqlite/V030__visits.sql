-- Visits as the office reads them: made from the change log, and made again from it by a rebuild. Nothing here is the
-- only copy of anything.

-- arrived is the change log's number of the change that made the row what it is. with_people are ids of people who were
-- there; promised and ticked are the contract's actions as JSON.
CREATE TABLE received_visit (
    record_id    TEXT    NOT NULL PRIMARY KEY,
    child_id     TEXT    NOT NULL,
    contact_id   TEXT    NOT NULL,
    author_id    TEXT    NOT NULL,
    revision     BIGINT  NOT NULL,
    arrived      BIGINT  NOT NULL,
    purpose      TEXT    NOT NULL,
    outcome      TEXT    NOT NULL,
    place        TEXT,
    on_day       TEXT    NOT NULL,
    started_at   BIGINT  NOT NULL,
    happened_at  BIGINT  NOT NULL,
    captured_at  BIGINT  NOT NULL,
    received_at  BIGINT  NOT NULL,
    seen         BOOLEAN NOT NULL,
    alone        BOOLEAN NOT NULL,
    mother_named BOOLEAN NOT NULL,
    with_people  TEXT,
    counted      BOOLEAN NOT NULL,
    views        BOOLEAN NOT NULL,
    said         TEXT,
    heard_by     TEXT,
    promised     TEXT,
    ticked       TEXT
);

CREATE INDEX received_visit_by_child ON received_visit (child_id, arrived);
CREATE INDEX received_visit_by_day ON received_visit (child_id, on_day);

-- How far the change log has been followed. One row.
CREATE TABLE visits_position (
    only     BIGINT NOT NULL PRIMARY KEY CHECK (only = 1),
    position BIGINT NOT NULL
);

INSERT INTO visits_position (only, position) VALUES (1, 0);

-- Children whose card and duties must be worked out again; written with what made them stale, so that no crash forgets.
CREATE TABLE stale_child (
    child_id TEXT NOT NULL PRIMARY KEY
);

-- Documents that could not be read as a visit. They are safe in the record; here somebody can see them.
CREATE TABLE parked_visit (
    record_id TEXT   NOT NULL PRIMARY KEY,
    child_id  TEXT   NOT NULL,
    arrived   BIGINT NOT NULL,
    reason    TEXT   NOT NULL,
    parked_at BIGINT NOT NULL
);
