-- Names the changes that led to the head, in their order. Empty until the next change of a record from before this column.
ALTER TABLE record ADD COLUMN line TEXT;
