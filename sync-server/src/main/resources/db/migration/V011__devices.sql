-- A tablet and a worker. Never deleted: what it signed stays checkable.
CREATE TABLE device (
    id           TEXT   NOT NULL PRIMARY KEY,
    worker       TEXT   NOT NULL,
    label        TEXT   NOT NULL,
    key_x        TEXT   NOT NULL,
    key_y        TEXT   NOT NULL,
    enrolled_at  BIGINT NOT NULL,
    revoked_at   BIGINT,
    revoked_by   TEXT,
    UNIQUE (key_x, key_y)
);

CREATE INDEX device_worker ON device (worker);
