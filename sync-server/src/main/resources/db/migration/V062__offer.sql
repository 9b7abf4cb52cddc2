-- What a tablet was asked for after the store was restored from a backup, in a session of its worker. Only such work is
-- taken in from a deposit without one: the hash says what it is.
CREATE TABLE offer (
    device_id TEXT   NOT NULL,
    hash      TEXT   NOT NULL,
    asked_at  BIGINT NOT NULL,
    PRIMARY KEY (device_id, hash)
);
