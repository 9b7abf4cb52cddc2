-- What an older server set beside its record is looked for at every start: that must not mean reading every change there is.
CREATE INDEX change_beside ON change (receipt_no) WHERE verdict = 'HELD' AND waits_for IS NULL;
