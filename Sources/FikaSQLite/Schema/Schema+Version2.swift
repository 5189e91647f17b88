extension Schema {
    /// Version 2. Nothing that was there is written anew: a column with a default costs nothing, and the index is over
    /// the messages of people without an account.
    static let version2 = """
        -- 1: taken back. Text and tags are gone; the row stays, so that what answers it has its place.
        ALTER TABLE message ADD COLUMN redacted INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX message_from_stranger ON message(direct_to, at, id)
            WHERE direct_to IS NOT NULL AND direct_from IS NULL;

        -- What happened in a place and was not said, numbered with what was: a topic that was set, a message (parent)
        -- that was taken back with its reason (text).
        CREATE TABLE occurrence(
            id INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('topic', 'redaction')),
            channel INTEGER,
            channel_name TEXT,
            direct_from INTEGER,
            direct_to INTEGER,
            direct_nick TEXT,
            nick TEXT NOT NULL,
            user TEXT NOT NULL,
            host TEXT NOT NULL,
            account INTEGER,
            account_name TEXT,
            is_bot INTEGER NOT NULL CHECK (is_bot IN (0, 1)),
            text TEXT NOT NULL,
            tags TEXT,
            parent INTEGER,
            CHECK ((channel IS NULL) = (channel_name IS NULL) AND (channel IS NULL) = (direct_nick IS NOT NULL))
        ) STRICT;
        CREATE INDEX occurrence_in_channel ON occurrence(channel, at, id) WHERE channel IS NOT NULL;
        CREATE INDEX occurrence_between ON occurrence(direct_from, direct_to, at, id) WHERE direct_from IS NOT NULL;
        CREATE INDEX occurrence_from_stranger ON occurrence(direct_to, at, id)
            WHERE direct_to IS NOT NULL AND direct_from IS NULL;

        -- How far an account has read, and when it was last there; target is a channel's name or a nick, casefolded.
        -- One row however often it moves.
        CREATE TABLE read_mark(
            account INTEGER NOT NULL,
            target TEXT NOT NULL,
            read_at INTEGER,
            seen_at INTEGER,
            PRIMARY KEY (account, target)
        ) STRICT, WITHOUT ROWID;
        -- A channel that gets another name takes its marks along.
        CREATE INDEX read_mark_target ON read_mark(target);
        -- A message that is taken back is looked for among the solutions.
        CREATE INDEX solution_question ON solution(json_extract(CAST(record AS TEXT), '$.question'));
        CREATE INDEX solution_answer ON solution(json_extract(CAST(record AS TEXT), '$.answer'));
        """
}
