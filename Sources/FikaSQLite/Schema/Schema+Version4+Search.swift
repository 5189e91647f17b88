extension Schema {
    /// The search index knows channels. The old one is thrown away; the store makes the new one when it opens, and
    /// fills it in steps while people already work.
    static let searchByChannel = """
        DROP TABLE IF EXISTS message_search;
        UPDATE search_state SET language = '', indexed_up_to = 0;
        """
}
