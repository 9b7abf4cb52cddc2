-- What a tablet that holds everything about a child would answer when asked: the exclusive or of one number for each
-- thing it should hold. hi and lo are its two halves; seq is the number of the newest thing in it.
CREATE TABLE feed_digest (
    child_id TEXT   NOT NULL PRIMARY KEY,
    hi       BIGINT NOT NULL,
    lo       BIGINT NOT NULL,
    seq      BIGINT NOT NULL
);

-- CRC-32 of the body, so that a body the disk has spoilt is never told. Empty for those written before.
ALTER TABLE feed_item ADD COLUMN crc BIGINT;
