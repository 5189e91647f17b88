extension Schema {
    /// The time line of each case: which events are its own, numbered in the case, so that a page of it is read by its
    /// key however many cases there are. What was logged before is sorted in once.
    static let caseTimeline = """
        CREATE TABLE case_event(
            case_id INTEGER NOT NULL,
            position INTEGER NOT NULL,
            seq INTEGER NOT NULL,
            PRIMARY KEY (case_id, position)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO case_event(case_id, position, seq)
            SELECT case_id, row_number() OVER (PARTITION BY case_id ORDER BY seq), seq
            FROM (
                SELECT seq, CASE kind
                    WHEN 'casework.opened' THEN json_extract(CAST(payload AS TEXT), '$.casework._0.opened._0.id')
                    WHEN 'casework.statusSet' THEN json_extract(CAST(payload AS TEXT), '$.casework._0.statusSet._0')
                    WHEN 'casework.closed' THEN json_extract(CAST(payload AS TEXT), '$.casework._0.closed._0')
                    WHEN 'casework.assigned' THEN json_extract(CAST(payload AS TEXT), '$.casework._0.assigned._0')
                    WHEN 'casework.unassigned' THEN json_extract(CAST(payload AS TEXT), '$.casework._0.unassigned._0')
                    WHEN 'casework.filed' THEN json_extract(CAST(payload AS TEXT), '$.casework._0.filed._0.caseID')
                END AS case_id
                FROM event WHERE kind LIKE 'casework.%'
            )
            WHERE case_id IS NOT NULL;
        """
}
