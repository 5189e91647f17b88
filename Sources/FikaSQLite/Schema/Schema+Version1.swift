extension Schema {
    /// Version 1. What an insert of a message costs: the row, one index entry for its place (two for talk between two
    /// people) and one more if it is an answer.
    static let version1 = """
        -- Everything that makes up the state, in order.
        CREATE TABLE event(
            seq INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            payload BLOB NOT NULL
        ) STRICT;

        -- What was said. Either channel and channel_name, or the direct_ columns.
        CREATE TABLE message(
            id INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            imported INTEGER NOT NULL CHECK (imported IN (0, 1)),
            kind TEXT NOT NULL CHECK (kind IN ('privmsg', 'notice', 'tagmsg')),
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
        CREATE INDEX message_in_channel ON message(channel, at, id) WHERE channel IS NOT NULL;
        CREATE INDEX message_between ON message(direct_from, direct_to, at, id) WHERE direct_from IS NOT NULL;
        CREATE INDEX message_to ON message(direct_to, direct_from) WHERE direct_to IS NOT NULL;
        CREATE INDEX message_answering ON message(parent) WHERE parent IS NOT NULL;

        -- One row. Counted by each batch, so that a start need not count.
        CREATE TABLE counter(
            id INTEGER PRIMARY KEY CHECK (id = 1),
            messages INTEGER NOT NULL,
            last_message INTEGER,
            last_live_at INTEGER
        ) STRICT;
        INSERT INTO counter VALUES (1, 0, NULL, NULL);

        -- A filed thread as it was when it was filed.
        CREATE TABLE filed_message(
            filing INTEGER NOT NULL,
            version INTEGER NOT NULL,
            position INTEGER NOT NULL,
            id INTEGER NOT NULL,
            at INTEGER NOT NULL,
            kind TEXT NOT NULL,
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
            is_bot INTEGER NOT NULL,
            text TEXT NOT NULL,
            tags TEXT,
            parent INTEGER,
            PRIMARY KEY (filing, version, position)
        ) STRICT, WITHOUT ROWID;

        -- An accepted answer with its question; record is the Solution as JSON.
        CREATE TABLE solution(
            id INTEGER PRIMARY KEY,
            community INTEGER NOT NULL,
            at INTEGER NOT NULL,
            record BLOB NOT NULL,
            question TEXT NOT NULL,
            answer TEXT NOT NULL
        ) STRICT;
        CREATE INDEX solution_in_community ON solution(community, at, id);

        -- Who is who in talk between two people.
        CREATE TABLE account_name(
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL
        ) STRICT;

        -- One row. The index itself, message_search, is made when the store opens, for the language asked for.
        CREATE TABLE search_state(
            id INTEGER PRIMARY KEY CHECK (id = 1),
            language TEXT NOT NULL,
            indexed_up_to INTEGER NOT NULL
        ) STRICT;
        """
}
