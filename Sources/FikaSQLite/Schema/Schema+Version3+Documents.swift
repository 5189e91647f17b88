extension Schema {
    static let documents = """
        -- Which file of the file store each version of a document is. The log has it too; from here a backup knows what
        -- to take along, and a start what nothing refers to.
        CREATE TABLE document_file(
            document INTEGER NOT NULL,
            version INTEGER NOT NULL,
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
            bytes INTEGER NOT NULL CHECK (bytes >= 0),
            PRIMARY KEY (document, version)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX document_file_content ON document_file(sha256);
        """
}
