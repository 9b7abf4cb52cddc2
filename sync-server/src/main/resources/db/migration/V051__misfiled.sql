-- Records that were put on the wrong child's file: hidden from everybody but the records officer, and the log of it.
CREATE TABLE misfiled (
    record_id  TEXT   NOT NULL PRIMARY KEY,
    child_id   TEXT   NOT NULL,
    type       TEXT   NOT NULL,
    author     TEXT   NOT NULL,
    by_worker  TEXT   NOT NULL,
    at         BIGINT NOT NULL,
    why        TEXT   NOT NULL,
    refiled_as TEXT,
    refiled_to TEXT,
    refiled_by TEXT,
    refiled_at BIGINT
);

CREATE INDEX misfiled_by_child ON misfiled (child_id);
