-- Everything tablets ever handed in, by the hash of its sealed bytes, with what became of it.
CREATE TABLE change (
    hash            TEXT   NOT NULL PRIMARY KEY,
    -- The name it holds; empty for what could not be read, came from the wrong hand or took another's name.
    change_id       TEXT UNIQUE,
    sealed          TEXT   NOT NULL,
    -- Who handed it in, which for a quarantined one need not be who it says.
    device_id       TEXT   NOT NULL,
    worker_id       TEXT   NOT NULL,
    device_seq      BIGINT,
    prev            TEXT,
    record_id       TEXT,
    child_id        TEXT,
    type            TEXT,
    schema_version  BIGINT,
    base_kind       TEXT CHECK (base_kind IN ('HEAD', 'OWN')),
    base_id         TEXT,
    author          TEXT,
    scope_version   BIGINT,
    happened_at     BIGINT,
    captured_at     BIGINT,
    sealed_at       BIGINT,
    clock_offset_ms BIGINT,
    received_at     BIGINT NOT NULL,
    receipt_no      BIGINT,
    verdict         TEXT   NOT NULL,
    reason          TEXT,
    sentence        TEXT,
    revision        BIGINT,
    -- Its place in the change log, given when it was applied: commit order, the number its record got in the feed.
    seq             BIGINT UNIQUE,
    -- The change it builds on, while that has not arrived.
    waits_for       TEXT
);

CREATE INDEX change_by_record ON change (record_id, seq);
CREATE INDEX change_waiting ON change (waits_for) WHERE waits_for IS NOT NULL;
CREATE INDEX change_parked ON change (received_at) WHERE verdict = 'QUARANTINED';

-- The state of each record is named by the change that made it.
CREATE TABLE record (
    record_id TEXT   NOT NULL PRIMARY KEY,
    child_id  TEXT   NOT NULL,
    type      TEXT   NOT NULL,
    head      TEXT   NOT NULL,
    revision  BIGINT NOT NULL
);

CREATE INDEX record_by_child ON record (child_id);

-- The branch document of a change that builds on another. One that builds on nothing is its own patch.
CREATE TABLE state (
    change_id TEXT NOT NULL PRIMARY KEY,
    branch    TEXT NOT NULL
);

-- The chain of everything a tablet ever sealed. Two hashes for one number: a tablet restored from a copy.
CREATE TABLE device_link (
    device_id  TEXT   NOT NULL,
    device_seq BIGINT NOT NULL,
    hash       TEXT   NOT NULL,
    prev       TEXT,
    PRIMARY KEY (device_id, device_seq, hash)
);

CREATE TABLE device_chain (
    device_id TEXT   NOT NULL PRIMARY KEY,
    received  BIGINT NOT NULL,
    highest   BIGINT NOT NULL,
    forked    BIGINT NOT NULL
);

-- The receipt log: which hashes were acknowledged, in the order sent, one a line.
CREATE TABLE receipt (
    first_no    BIGINT NOT NULL PRIMARY KEY,
    last_no     BIGINT NOT NULL,
    device_id   TEXT   NOT NULL,
    received_at BIGINT NOT NULL,
    hashes      TEXT   NOT NULL
);

-- Copies that only the authority's deposit key opens.
CREATE TABLE deposit (
    hash        TEXT   NOT NULL,
    device_id   TEXT   NOT NULL,
    kid         TEXT   NOT NULL,
    epk         TEXT   NOT NULL,
    iv          TEXT   NOT NULL,
    box         TEXT   NOT NULL,
    received_at BIGINT NOT NULL,
    PRIMARY KEY (hash, device_id)
);
