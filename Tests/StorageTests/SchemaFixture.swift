/// Files as released versions wrote them. A fixture is never changed when the schema is: that is what it is for.
enum SchemaFixture {
    static let schema1 = """
        CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
        INSERT INTO grdb_migrations VALUES ('1');
        CREATE TABLE event(seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, payload BLOB NOT NULL) STRICT;
        CREATE TABLE message(
            id INTEGER PRIMARY KEY, at INTEGER NOT NULL, imported INTEGER NOT NULL CHECK (imported IN (0, 1)),
            kind TEXT NOT NULL CHECK (kind IN ('privmsg', 'notice', 'tagmsg')),
            channel INTEGER, channel_name TEXT, direct_from INTEGER, direct_to INTEGER, direct_nick TEXT,
            nick TEXT NOT NULL, user TEXT NOT NULL, host TEXT NOT NULL, account INTEGER, account_name TEXT,
            is_bot INTEGER NOT NULL CHECK (is_bot IN (0, 1)), text TEXT NOT NULL, tags TEXT, parent INTEGER,
            CHECK ((channel IS NULL) = (channel_name IS NULL) AND (channel IS NULL) = (direct_nick IS NOT NULL))
        ) STRICT;
        CREATE INDEX message_in_channel ON message(channel, at, id) WHERE channel IS NOT NULL;
        CREATE INDEX message_between ON message(direct_from, direct_to, at, id) WHERE direct_from IS NOT NULL;
        CREATE INDEX message_to ON message(direct_to, direct_from) WHERE direct_to IS NOT NULL;
        CREATE INDEX message_answering ON message(parent) WHERE parent IS NOT NULL;
        CREATE TABLE counter(
            id INTEGER PRIMARY KEY CHECK (id = 1), messages INTEGER NOT NULL, last_message INTEGER,
            last_live_at INTEGER) STRICT;
        CREATE TABLE filed_message(
            filing INTEGER NOT NULL, version INTEGER NOT NULL, position INTEGER NOT NULL, id INTEGER NOT NULL,
            at INTEGER NOT NULL, kind TEXT NOT NULL, channel INTEGER, channel_name TEXT, direct_from INTEGER,
            direct_to INTEGER, direct_nick TEXT, nick TEXT NOT NULL, user TEXT NOT NULL, host TEXT NOT NULL,
            account INTEGER, account_name TEXT, is_bot INTEGER NOT NULL, text TEXT NOT NULL, tags TEXT, parent INTEGER,
            PRIMARY KEY (filing, version, position)) STRICT, WITHOUT ROWID;
        CREATE TABLE solution(
            id INTEGER PRIMARY KEY, community INTEGER NOT NULL, at INTEGER NOT NULL, record BLOB NOT NULL,
            question TEXT NOT NULL, answer TEXT NOT NULL) STRICT;
        CREATE INDEX solution_in_community ON solution(community, at, id);
        CREATE TABLE account_name(id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
        CREATE TABLE search_state(
            id INTEGER PRIMARY KEY CHECK (id = 1), language TEXT NOT NULL, indexed_up_to INTEGER NOT NULL) STRICT;

        INSERT INTO event(kind, payload) VALUES
            ('account.disabled', CAST('{"account":{"_0":{"disabled":{"_0":1}}}}' AS BLOB));
        INSERT INTO message VALUES
            (1, 1000, 0, 'privmsg', 1, '#c1', NULL, NULL, NULL, 'anna', 'a', 'example.org', 1, 'anna', 0,
             'De printer is kapot', NULL, NULL),
            (2, 2000, 0, 'notice', 1, '#c1', NULL, NULL, NULL, 'anna', 'a', 'example.org', 1, 'anna', 0,
             'De printers doen het weer', '[{"key":"+draft/react","value":"👍"}]', 1);
        INSERT INTO counter VALUES (1, 2, 2, 2000);
        """
}
