extension Schema {
    static let multiline = """
        -- Where a sender's lines went on without a line break, in bytes of the text: 12,40. Messages from before have
        -- none, and are shown in lines that are cut anew.
        ALTER TABLE message ADD COLUMN seams TEXT;
        ALTER TABLE filed_message ADD COLUMN seams TEXT;
        """
}
