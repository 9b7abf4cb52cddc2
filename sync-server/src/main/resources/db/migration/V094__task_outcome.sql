-- What became of a proposal: ACCEPTED or DECLINED. Empty where a task proposes nothing.
ALTER TABLE task ADD COLUMN outcome TEXT;
