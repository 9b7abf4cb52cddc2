-- The device in whose place this one goes on: its tablet had been restored from a copy and took a new name.
ALTER TABLE device ADD COLUMN replaces TEXT;

CREATE INDEX device_replaces ON device (replaces);
