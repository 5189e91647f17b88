extension Schema {
    static let retention = """
        -- What a destroyed case file was made of, as it was counted when it went; seq is the event's, which is the rest
        -- of the certificate.
        CREATE TABLE destruction(
            case_id INTEGER PRIMARY KEY,
            seq INTEGER NOT NULL,
            messages INTEGER NOT NULL,
            digest TEXT NOT NULL CHECK (length(digest) = 64)
        ) STRICT;

        -- One row. is_due 1: something was destroyed, and the file may hold remains of it between its rows.
        CREATE TABLE scrub(
            id INTEGER PRIMARY KEY CHECK (id = 1),
            is_due INTEGER NOT NULL CHECK (is_due IN (0, 1))
        ) STRICT;
        INSERT INTO scrub VALUES (1, 0);

        -- The events that go with a case and are not in its time line, found by what they are about.
        CREATE INDEX event_about ON event(kind, (\(eventAbout)));
        """

    /// The number of what an event is about: a channel, a document, a grant, a consultation.
    static let eventAbout = """
        CASE kind
            WHEN 'channel.created' THEN json_extract(CAST(payload AS TEXT), '$.channel._0.created._0.id')
            WHEN 'channel.modesChanged' THEN json_extract(CAST(payload AS TEXT), '$.channel._0.modesChanged._0')
            WHEN 'document.versionAdded' THEN json_extract(CAST(payload AS TEXT), '$.document._0.versionAdded._0')
            WHEN 'document.commented' THEN json_extract(CAST(payload AS TEXT), '$.document._0.commented._0')
            WHEN 'access.ended' THEN json_extract(CAST(payload AS TEXT), '$.access._0.ended._0')
            WHEN 'access.answered' THEN json_extract(CAST(payload AS TEXT), '$.access._0.answered._0')
            WHEN 'access.requested' THEN json_extract(CAST(payload AS TEXT), '$.access._0.requested._0')
            WHEN 'access.requestDecided' THEN json_extract(CAST(payload AS TEXT), '$.access._0.requestDecided._0')
            WHEN 'access.closed' THEN json_extract(CAST(payload AS TEXT), '$.access._0.closed._0')
        END
        """
}
