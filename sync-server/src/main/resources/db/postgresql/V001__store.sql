-- Which store this is. One row.
CREATE TABLE store (
    "only"   BIGINT NOT NULL PRIMARY KEY CHECK ("only" = 1),
    id       TEXT   NOT NULL,
    epoch    TEXT   NOT NULL,
    made_at  BIGINT NOT NULL
);

-- Numbers in commit order.
CREATE TABLE counter (
    name   TEXT   NOT NULL PRIMARY KEY,
    value  BIGINT NOT NULL
);

-- Whoever writes locks this row first, so that one transaction writes at a time, in whichever server.
CREATE TABLE writers_turn (
    "only" BIGINT NOT NULL PRIMARY KEY CHECK ("only" = 1)
);

INSERT INTO writers_turn ("only") VALUES (1);
