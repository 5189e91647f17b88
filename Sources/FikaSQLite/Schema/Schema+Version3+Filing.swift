extension Schema {
    /// What was filed by the first release was never empty.
    static let filing = """
        -- 1: taken back between the reading and the filing; there are no words.
        ALTER TABLE filed_message ADD COLUMN redacted INTEGER NOT NULL DEFAULT 0;
        """
}
