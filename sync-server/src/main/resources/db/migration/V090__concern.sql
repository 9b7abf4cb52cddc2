-- A concern that a worker has raised, under the id of its record. body: the contract's Concern as it first arrived. child_id:
-- absent when it is about somebody on nobody's file. tell_at: when the next in turn is asked to read it, absent once
-- somebody has.
CREATE TABLE concern (
    id          TEXT   NOT NULL PRIMARY KEY,
    worker_id   TEXT   NOT NULL,
    child_id    TEXT,
    body        TEXT   NOT NULL,
    raised_at   BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    tell_at     BIGINT,
    read_by     TEXT,
    read_at     BIGINT
);

CREATE INDEX concern_by_tell ON concern (tell_at);
CREATE INDEX concern_by_read ON concern (read_at);
CREATE INDEX concern_by_worker ON concern (worker_id, read_at);
