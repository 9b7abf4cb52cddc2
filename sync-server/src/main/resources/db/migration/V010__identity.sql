-- People who can sign in at the embedded issuer. Empty where another issuer is configured.
CREATE TABLE account (
    username    TEXT   NOT NULL PRIMARY KEY,
    worker      TEXT   NOT NULL UNIQUE,
    name        TEXT   NOT NULL,
    roles       TEXT   NOT NULL,
    password    TEXT,
    changed_at  BIGINT NOT NULL
);
