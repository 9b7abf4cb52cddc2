-- Where a tablet did not hold what it should, or the store itself had been spoilt. One row for each child it touched.
CREATE TABLE divergence (
    id            TEXT    NOT NULL,
    child_id      TEXT    NOT NULL,
    at            BIGINT  NOT NULL,
    place         TEXT    NOT NULL CHECK (place IN ('TABLET', 'STORE')),
    device_id     TEXT,
    worker_id     TEXT,
    lacking       INTEGER NOT NULL,
    extra         INTEGER NOT NULL,
    unreadable    INTEGER NOT NULL,
    after_restore BOOLEAN NOT NULL,
    PRIMARY KEY (id, child_id)
);

CREATE INDEX divergence_by_time ON divergence (at);
