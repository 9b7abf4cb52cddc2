-- Times that a child was missing or away, and the interviews after them, as their records stand. Made from the change log.
CREATE TABLE missing_episode (
    record_id   TEXT   NOT NULL PRIMARY KEY,
    child_id    TEXT   NOT NULL,
    author_id   TEXT   NOT NULL,
    started_at  BIGINT NOT NULL,
    -- Absent while she is not back.
    returned_at BIGINT,
    -- The contract's Episode.
    body        TEXT   NOT NULL,
    -- The next time at which its clock reaches something that somebody must be told; absent when nothing is left.
    look_at     BIGINT
);

CREATE INDEX missing_episode_by_child ON missing_episode (child_id);
CREATE INDEX missing_episode_to_look_at ON missing_episode (look_at);

CREATE TABLE missing_interview (
    record_id TEXT   NOT NULL PRIMARY KEY,
    child_id  TEXT   NOT NULL,
    held_at   BIGINT NOT NULL,
    -- The contract's Interview.
    body      TEXT   NOT NULL
);

CREATE INDEX missing_interview_by_child ON missing_interview (child_id);
