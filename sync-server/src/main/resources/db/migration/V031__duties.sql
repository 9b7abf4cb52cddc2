-- What is due for each child now, as it was last told to the tablets.
CREATE TABLE due_visit (
    id              TEXT NOT NULL PRIMARY KEY,
    child_id        TEXT NOT NULL,
    cohort          TEXT NOT NULL,
    rule            TEXT NOT NULL,
    layer           TEXT NOT NULL,
    due_on          TEXT NOT NULL,
    title           TEXT NOT NULL,
    reason          TEXT NOT NULL,
    source          TEXT NOT NULL,
    counted_from    TEXT NOT NULL,
    last_counted_on TEXT
);

CREATE INDEX due_visit_by_child ON due_visit (child_id, due_on);

-- What the tablets were last told about a child, as hashes: the same thing is not told twice.
CREATE TABLE told_child (
    child_id TEXT NOT NULL PRIMARY KEY,
    card     TEXT NOT NULL,
    duties   TEXT NOT NULL
);
