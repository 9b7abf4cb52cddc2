-- Who was asked to read a concern, in their turn.
CREATE TABLE concern_told (
    concern_id TEXT    NOT NULL REFERENCES concern (id),
    number     INTEGER NOT NULL,
    worker_id  TEXT    NOT NULL,
    at         BIGINT  NOT NULL,
    PRIMARY KEY (concern_id, number)
);
