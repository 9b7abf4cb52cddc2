-- Who did, read or was refused what. Only grows.
CREATE TABLE audit (
    seq        BIGINT NOT NULL PRIMARY KEY,
    at         BIGINT NOT NULL,
    worker     TEXT,
    device     TEXT,
    action     TEXT   NOT NULL,
    child_id   TEXT,
    record_id  TEXT,
    outcome    TEXT   NOT NULL
);

CREATE INDEX audit_child ON audit (child_id, seq) WHERE child_id IS NOT NULL;

-- The chain over it, made by a sealer that follows.
CREATE TABLE audit_chain (
    seq   BIGINT NOT NULL PRIMARY KEY,
    hash  TEXT   NOT NULL
);

-- On PostgreSQL the server's role may only INSERT and SELECT here instead.
CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'an audit entry never changes'); END;

CREATE TRIGGER audit_never_shrinks BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'an audit entry is never removed'); END;

CREATE TRIGGER audit_chain_never_changes BEFORE UPDATE ON audit_chain
BEGIN SELECT RAISE(ABORT, 'the audit chain never changes'); END;

CREATE TRIGGER audit_chain_never_shrinks BEFORE DELETE ON audit_chain
BEGIN SELECT RAISE(ABORT, 'the audit chain is never shortened'); END;
