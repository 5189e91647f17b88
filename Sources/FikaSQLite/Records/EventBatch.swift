import FikaCore
import GRDB

/// Puts events where they belong: talk into its own table, texts that the log does without beside it, the rest into
/// the log.
struct EventBatch: Sendable {
    private let events: [Event]

    /// nil: nothing in it is kept.
    init?(_ events: [Event]) {
        self.events = events.filter { !$0.isTransient }
        if self.events.isEmpty { return nil }
    }

    var count: Int { events.count }

    func write(_ db: Database) throws {
        var counter = CounterRecord()
        for event in events { try write(event, counting: &counter, db) }
        try counter.add(db)
    }

    private func write(_ event: Event, counting counter: inout CounterRecord, _ db: Database) throws {
        switch event {
        case .message(.posted(let message)):
            try MessageRecord.insert(message, imported: false, db)
            counter.count(message, imported: false)
        case .message(.imported(let messages)):
            for message in messages {
                try MessageRecord.insert(message, imported: true, db)
                counter.count(message, imported: true)
            }
        case .message(.redacted(let redaction)):
            try RedactionRecord.insert(redaction, db)
            counter.note(redaction)
        case .channel(let change):
            if let topic = change.topicEntry {
                try MessageRecord.note(topic, db)
                counter.note(topic)
            }
            if case .forgotten(let channel, let end) = change {
                counter.lose(try Talk.forget(channel, before: end, db))
            }
            if case .renamed(_, let old, let new, _, _) = change { try ReadMarkRecord.rename(old, to: new, db) }
            try EventRecord.insert(event, db)
        case .reading(let event):
            try ReadMarkRecord.write(event, db)
        case .casework(let change): try write(change, db)
        case .retention(.destroyed(let certificate, let remainder)):
            counter.lose(try DestructionRecord(certificate: certificate, remainder: remainder, db: db).write())
        case .knowledge(.accepted(let solution, let question, let answer)):
            try SolutionRecord.insert(solution, question: question, answer: answer, db)
            try EventRecord.insert(.knowledge(.accepted(solution, question: "", answer: "")), db)
        case .knowledge(.changed(let solution, let question, let answer)):
            try SolutionRecord.update(solution, question: question, answer: answer, db)
            try EventRecord.insert(.knowledge(.changed(solution, question: nil, answer: nil)), db)
        case .knowledge(.offered(let solution, _)), .knowledge(.judged(let solution, _, _, _)):
            try SolutionRecord.update(solution, question: nil, answer: nil, db)
            try EventRecord.insert(event, db)
        case .account(.added(let account)):
            try AccountNameRecord.insert(account, db)
            try EventRecord.insert(event, db)
        case .account(.erased(let account, _)):
            try ErasureRecord(account, db)?.write()
            try EventRecord.insert(event, db)
        case .document(let change):
            try DocumentFileRecord.insert(change, db)
            try EventRecord.insert(event, db)
        case .account, .community, .access, .announcement, .knowledge, .metadata, .session, .user:
            try EventRecord.insert(event, db)
        }
    }

    private func write(_ event: CaseEvent, _ db: Database) throws {
        switch event {
        case .filed(let filing, let copies):
            try FilingRecord.insert(filing, copies: copies, db)
            try EventRecord.insert(.casework(.filed(filing, copies: [])), db)
        case .queued(let filing, let copies):
            try FilingRecord.insert(filing, copies: copies, db)
            try EventRecord.insert(.casework(.queued(filing, copies: [])), db)
        case .step(_, .declined(let filing, _), _, _):
            try FilingRecord.forget(filing, db)
            try EventRecord.insert(.casework(event), db)
        default: try EventRecord.insert(.casework(event), db)
        }
    }
}
