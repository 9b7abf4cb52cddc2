-- Who is out on a visit, as she last said on her tablet. children and addresses: their ids, one a line. raise_at: when she
-- is overdue, absent when nobody waits for her. ended_words: what the office wrote down when it ended the plan.
CREATE TABLE visit_plan (
    worker_id   TEXT    NOT NULL,
    contact_id  TEXT    NOT NULL,
    device_id   TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    set_out_at  BIGINT  NOT NULL,
    back_by     BIGINT  NOT NULL,
    children    TEXT    NOT NULL,
    addresses   TEXT    NOT NULL,
    held_at     BIGINT  NOT NULL,
    raise_at    BIGINT,
    ended_at    BIGINT,
    ended_by    TEXT,
    ended_words TEXT,
    PRIMARY KEY (worker_id, contact_id)
);

CREATE INDEX visit_plan_by_raise ON visit_plan (raise_at);
CREATE INDEX visit_plan_by_end ON visit_plan (ended_at);
