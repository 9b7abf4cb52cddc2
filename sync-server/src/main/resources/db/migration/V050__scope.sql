-- Why somebody sees a child: hers, a colleague's for dated days, or opened for some hours with a reason.
ALTER TABLE allocation ADD COLUMN hold TEXT NOT NULL DEFAULT 'ALLOCATED';
-- Whom she stands in for.
ALTER TABLE allocation ADD COLUMN away_id TEXT;
-- When an opened child closes again, and why she was opened and when.
ALTER TABLE allocation ADD COLUMN until_at BIGINT;
ALTER TABLE allocation ADD COLUMN opened_at BIGINT;
ALTER TABLE allocation ADD COLUMN closed_at BIGINT;
ALTER TABLE allocation ADD COLUMN reason TEXT;

-- What the calendar looks through each minute.
CREATE INDEX allocation_running ON allocation (granted_version, until_on) WHERE ended_version IS NULL;
CREATE INDEX allocation_opened ON allocation (opened_at) WHERE opened_at IS NOT NULL;

-- What somebody is told in the office; her tablet is told the same by the feed.
CREATE TABLE office_notice (
    id        TEXT   NOT NULL PRIMARY KEY,
    worker_id TEXT   NOT NULL,
    at        BIGINT NOT NULL,
    child_id  TEXT,
    sentence  TEXT   NOT NULL,
    read_at   BIGINT
);

CREATE INDEX office_notice_unread ON office_notice (worker_id, at) WHERE read_at IS NULL;
