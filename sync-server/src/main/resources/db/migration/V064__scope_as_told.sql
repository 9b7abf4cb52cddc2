-- The version of the worker's caseload that a grant or a farewell made, so that a page can name the version it leads to.
ALTER TABLE feed_note ADD COLUMN scope_version BIGINT;
