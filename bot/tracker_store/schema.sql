-- The gateway's migrations create this table; here it stands for tests and for reading.
CREATE TABLE IF NOT EXISTS bot_trackers (
    conversation uuid PRIMARY KEY,
    turn text,
    answer bytea,
    state bytea NOT NULL,
    updated_at timestamptz NOT NULL
);
