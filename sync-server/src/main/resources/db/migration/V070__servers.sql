-- What is done once on an occasion, whichever server does it.
CREATE TABLE chore (
    name     TEXT NOT NULL PRIMARY KEY,
    occasion TEXT NOT NULL
);

-- The hash of each secret key, by which servers of one store know that they have the same.
CREATE TABLE key_print (
    name  TEXT NOT NULL PRIMARY KEY,
    print TEXT NOT NULL
);

-- The lives of this store. Each restore from a backup begins one, so that tablets start afresh and offer again.
CREATE TABLE store_life (
    epoch          TEXT   NOT NULL PRIMARY KEY,
    began_at       BIGINT NOT NULL,
    backup_epoch   TEXT   NOT NULL,
    backup_made_at BIGINT NOT NULL
);
