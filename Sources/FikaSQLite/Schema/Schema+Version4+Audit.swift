extension Schema {
    /// The audit trail. Each row's hash is over the one before it, its number and its payload; the columns beside the
    /// payload say the same again for those who look for something, and `fikad audit verify` compares them.
    static let audit = """
        -- AUTOINCREMENT: the number that was given last is kept, also when the last rows are gone.
        CREATE TABLE audit(
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            at INTEGER NOT NULL,
            act TEXT NOT NULL,
            account INTEGER,
            operator TEXT,
            concerned INTEGER,
            payload TEXT NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;
        CREATE INDEX audit_at ON audit(at);
        CREATE INDEX audit_account ON audit(account) WHERE account IS NOT NULL;
        CREATE INDEX audit_operator ON audit(operator) WHERE operator IS NOT NULL;
        CREATE INDEX audit_concerned ON audit(concerned) WHERE concerned IS NOT NULL;

        CREATE TABLE audit_case(
            number TEXT NOT NULL,
            seq INTEGER NOT NULL,
            PRIMARY KEY (number, seq)
        ) STRICT, WITHOUT ROWID;

        -- Where the chain stood; written elsewhere too, if the configuration says so.
        CREATE TABLE audit_checkpoint(
            seq INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;
        """
}
