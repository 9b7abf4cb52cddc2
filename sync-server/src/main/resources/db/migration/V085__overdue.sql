-- Somebody was not back in time. tell_at: when the next in turn is told, absent when nobody has to be.
CREATE TABLE overdue (
    id              TEXT   NOT NULL PRIMARY KEY,
    worker_id       TEXT   NOT NULL,
    contact_id      TEXT   NOT NULL,
    raised_at       BIGINT NOT NULL,
    tell_at         BIGINT,
    acknowledged_by TEXT,
    acknowledged_at BIGINT,
    closed_by       TEXT,
    closed_at       BIGINT,
    outcome         TEXT
);

CREATE INDEX overdue_by_plan ON overdue (worker_id, contact_id, raised_at);
CREATE INDEX overdue_by_tell ON overdue (tell_at);

CREATE TABLE overdue_told (
    overdue_id TEXT    NOT NULL REFERENCES overdue (id),
    number     INTEGER NOT NULL,
    worker_id  TEXT    NOT NULL,
    at         BIGINT  NOT NULL,
    PRIMARY KEY (overdue_id, number)
);
