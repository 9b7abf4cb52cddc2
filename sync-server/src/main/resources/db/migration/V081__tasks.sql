-- What a record shows that a manager must read or decide. Raised from the change log, but what was decided is nowhere
-- else: no rebuild empties these tables, and nothing is ever deleted from them.
CREATE TABLE task (
    id         TEXT   NOT NULL PRIMARY KEY,
    record_id  TEXT   NOT NULL,
    kind       TEXT   NOT NULL,
    -- 1 for the first; a closed one is followed by another when the record shows more of the same kind.
    number     BIGINT NOT NULL,
    child_id   TEXT   NOT NULL,
    author_id  TEXT   NOT NULL,
    -- The names of what in the record it is about, one in a line.
    about      TEXT   NOT NULL,
    what       TEXT   NOT NULL,
    why        TEXT   NOT NULL,
    visited_at BIGINT NOT NULL,
    raised_at  BIGINT NOT NULL,
    -- The change log's number of the change that raised it or made it about more; whoever looked before has not seen that.
    arrived    BIGINT NOT NULL,
    due_at     BIGINT NOT NULL,
    latest_on  TEXT,
    -- Since when the record does not show it any more.
    changed_at BIGINT,
    -- Since when the record is hidden, because it was on the wrong child's file.
    hidden_at  BIGINT,
    closed_at  BIGINT,
    closed_by  TEXT,
    words      TEXT,
    decided_on TEXT,
    UNIQUE (record_id, kind, number)
);

CREATE INDEX task_by_child ON task (child_id, kind);
CREATE INDEX task_by_author ON task (author_id);

-- Who looked at a task, as it was from which change on, and when first.
CREATE TABLE task_reading (
    task_id   TEXT   NOT NULL,
    arrived   BIGINT NOT NULL,
    worker_id TEXT   NOT NULL,
    read_at   BIGINT NOT NULL,
    PRIMARY KEY (task_id, arrived, worker_id)
);
