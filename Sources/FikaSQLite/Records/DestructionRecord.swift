import FikaCore
import FikaStorage
import GRDB

/// Forgets a case file: what was said in its channels, with the index of it, the copies that were filed into it, its
/// documents, who read what, and every event of its own. In the transaction of the event that says so, which stays.
///
/// Copies that were filed from its channels into another case belong to that case, and what was said elsewhere and
/// filed here stays where it was said.
struct DestructionRecord {
    let certificate: DestructionCertificate
    let remainder: CaseRemainder
    let db: Database

    private var channels: String { IdentifierList.text(remainder.channels) }

    /// Returns how many messages are gone.
    func write() throws -> Int {
        let (messages, digest) = try inventory()
        try forgetReading()
        try SearchIndex.forget(in: channels, db)
        for table in ["message", "occurrence"] {
            try run("DELETE FROM \(table) WHERE channel IN (SELECT value FROM json_each(?))", [channels])
        }
        let reminders = try ReminderRecord.forget(certificate.number, db)
        try run(
            "DELETE FROM filed_message WHERE filing IN (SELECT value FROM json_each(?))",
            [IdentifierList.text(remainder.filings)])
        try run(
            "DELETE FROM document_file WHERE document IN (SELECT value FROM json_each(?))",
            [IdentifierList.text(remainder.documents)])
        try forgetEvents()
        try EventRecord.insert(.retention(.destroyed(certificate, remainder)), db)
        try run(
            "INSERT INTO destruction(case_id, seq, messages, digest) VALUES (?, ?, ?, ?)",
            [remainder.caseID.value, db.lastInsertedRowID, messages, digest])
        try Scrub.note(db)
        return messages + reminders
    }

    /// Marks go by a channel's name; that of a consultation's names a person, so it is in no certificate.
    private func forgetReading() throws {
        try run(
            """
            DELETE FROM read_mark WHERE target IN (
                SELECT lower(json_extract(CAST(payload AS TEXT), '$.channel._0.created._0.name')) FROM event
                WHERE kind = 'channel.created' AND \(Schema.eventAbout) IN (SELECT value FROM json_each(?)))
            """, [channels])
    }

    private func forgetEvents() throws {
        try run(
            "DELETE FROM event WHERE seq IN (SELECT seq FROM case_event WHERE case_id = ?)",
            [
                remainder.caseID.value
            ])
        try run("DELETE FROM case_event WHERE case_id = ?", [remainder.caseID.value])
        for channel in remainder.channels { try Standing.forget(channel, db) }
        let about: [(kinds: [String], list: String)] = [
            (["channel.created", "channel.modesChanged"], channels),
            (["document.versionAdded", "document.commented"], IdentifierList.text(remainder.documents)),
            (["access.ended"], IdentifierList.text(remainder.grants)),
            (
                ["access.answered", "access.requested", "access.requestDecided", "access.closed"],
                IdentifierList.text(remainder.consultations)
            ),
        ]
        for (kinds, list) in about {
            for kind in kinds {
                try run(
                    "DELETE FROM event WHERE kind = ? AND \(Schema.eventAbout) IN (SELECT value FROM json_each(?))",
                    [kind, list])
            }
        }
    }

    private func run(_ sql: String, _ arguments: StatementArguments) throws {
        try db.cachedStatement(sql: sql).execute(arguments: arguments)
    }
}
