CREATE TABLE IF NOT EXISTS signed_in (
  key TEXT PRIMARY KEY, -- SHA-256 of the cookie
  origin TEXT NOT NULL,
  worker TEXT NOT NULL,
  started_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  sealed BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS signed_in_worker ON signed_in (worker);
CREATE INDEX IF NOT EXISTS signed_in_expires ON signed_in (expires_at);
