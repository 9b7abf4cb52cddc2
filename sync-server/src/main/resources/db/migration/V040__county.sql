-- The synthetic county is made once. A row without finished_at: making it was interrupted.
CREATE TABLE county (
    seed        BIGINT NOT NULL PRIMARY KEY,
    day         TEXT   NOT NULL,
    begun_at    BIGINT NOT NULL,
    finished_at BIGINT
);
