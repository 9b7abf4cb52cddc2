-- People who can sign in at the embedded issuer. Empty where another issuer is configured.
CREATE TABLE account (
    username    TEXT   NOT NULL PRIMARY KEY,
    worker      TEXT   NOT NULL UNIQUE,
    name        TEXT   NOT NULL,
    roles       TEXT   NOT NULL,
    password    TEXT,
    changed_at  BIGINT NOT NULL
);

-- What the embedded issuer has given out. The columns are those of Spring Authorization Server.
-- On PostgreSQL its *_at columns become TIMESTAMPTZ.
CREATE TABLE oauth2_authorization (
    id                             TEXT NOT NULL PRIMARY KEY,
    registered_client_id           TEXT NOT NULL,
    principal_name                 TEXT NOT NULL,
    authorization_grant_type       TEXT NOT NULL,
    authorized_scopes              TEXT,
    attributes                     TEXT,
    state                          TEXT,
    authorization_code_value       TEXT,
    authorization_code_issued_at   TIMESTAMP,
    authorization_code_expires_at  TIMESTAMP,
    authorization_code_metadata    TEXT,
    access_token_value             TEXT,
    access_token_issued_at         TIMESTAMP,
    access_token_expires_at        TIMESTAMP,
    access_token_metadata          TEXT,
    access_token_type              TEXT,
    access_token_scopes            TEXT,
    oidc_id_token_value            TEXT,
    oidc_id_token_issued_at        TIMESTAMP,
    oidc_id_token_expires_at       TIMESTAMP,
    oidc_id_token_metadata         TEXT,
    refresh_token_value            TEXT,
    refresh_token_issued_at        TIMESTAMP,
    refresh_token_expires_at       TIMESTAMP,
    refresh_token_metadata         TEXT,
    user_code_value                TEXT,
    user_code_issued_at            TIMESTAMP,
    user_code_expires_at           TIMESTAMP,
    user_code_metadata             TEXT,
    device_code_value              TEXT,
    device_code_issued_at          TIMESTAMP,
    device_code_expires_at         TIMESTAMP,
    device_code_metadata           TEXT
);

CREATE INDEX oauth2_authorization_code ON oauth2_authorization (authorization_code_value);
CREATE INDEX oauth2_authorization_refresh ON oauth2_authorization (refresh_token_value);
CREATE INDEX oauth2_authorization_access ON oauth2_authorization (access_token_value);
