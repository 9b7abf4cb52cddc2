-- What a manager decided about work that was kept apart; empty while nobody has.
ALTER TABLE change ADD COLUMN decision TEXT;

-- Each decision with its reason, the first with number 1. Only ever added to.
CREATE TABLE quarantine_decision (
    hash       TEXT   NOT NULL,
    number     BIGINT NOT NULL,
    -- Why it was kept apart, which the change itself forgets when it becomes part of its record.
    kept_for   TEXT   NOT NULL,
    decision   TEXT   NOT NULL,
    reason     TEXT   NOT NULL,
    decided_by TEXT   NOT NULL,
    decided_at BIGINT NOT NULL,
    -- The record that holds the correction.
    correction TEXT,
    PRIMARY KEY (hash, number)
);
