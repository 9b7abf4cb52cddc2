-- Who works where, which children the authority knows, and who holds whom: the only source of need-to-know scope.
CREATE TABLE team (
    id   TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
);

CREATE TABLE worker (
    id            TEXT   NOT NULL PRIMARY KEY,
    name          TEXT   NOT NULL,
    team_id       TEXT   NOT NULL REFERENCES team (id),
    roles         TEXT   NOT NULL,
    scope_version BIGINT NOT NULL
);

CREATE INDEX worker_by_team ON worker (team_id);

-- facts is the contract's Child without what visits add to her card.
CREATE TABLE child (
    id          TEXT   NOT NULL PRIMARY KEY,
    name        TEXT   NOT NULL,
    family_name TEXT   NOT NULL,
    facts       TEXT   NOT NULL
);

-- In force from granted_version to just before ended_version, both numbers of the worker's own scope. A row without
-- granted_version begins on a later day.
CREATE TABLE allocation (
    id              TEXT NOT NULL PRIMARY KEY,
    child_id        TEXT NOT NULL REFERENCES child (id),
    worker_id       TEXT NOT NULL REFERENCES worker (id),
    from_on         TEXT NOT NULL,
    until_on        TEXT,
    granted_version BIGINT,
    ended_version   BIGINT
);

CREATE INDEX allocation_by_worker ON allocation (worker_id, child_id, granted_version, ended_version);
CREATE INDEX allocation_by_child ON allocation (child_id, worker_id);
