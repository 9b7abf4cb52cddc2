-- A worker's open drafts, so that she can go on with them on another tablet of hers. One version for each contact; no part
-- of any record's history. children: their ids, one a line.
CREATE TABLE draft (
    worker_id  TEXT   NOT NULL,
    contact_id TEXT   NOT NULL,
    version    BIGINT NOT NULL,
    device_id  TEXT   NOT NULL,
    saved_at   BIGINT NOT NULL,
    opened_at  BIGINT NOT NULL,
    children   TEXT   NOT NULL,
    body       TEXT   NOT NULL,
    PRIMARY KEY (worker_id, contact_id)
);
