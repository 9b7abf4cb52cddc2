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

CREATE FUNCTION audit_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an audit entry never changes and is never removed';
END $$;

CREATE TRIGGER audit_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_never_changes();

CREATE TRIGGER audit_chain_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_chain
    FOR EACH STATEMENT EXECUTE FUNCTION audit_never_changes();
