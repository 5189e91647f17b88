package import FikaCore
package import FikaStorage
import GRDB
import TextAnalysis

/// Everything in one SQLite file in the data folder, in WAL mode; by default with `synchronous=FULL`.
///
/// Rule: a batch is one transaction on the writer's queue, and nothing else is in it; the search index follows in
/// transactions of its own.
/// Why: what people wait for is the commit, and indexing costs more than storing.
package final class SQLiteStore: ChatStore {
    /// Batches that closing indexes at most: the rest is done after the next start, not in a shutdown's two seconds.
    static let closingBatchesMax = 4

    let pool: DatabasePool
    let files: StoreFiles
    /// Where checkpoints of the audit trail are written beside the store.
    let checkpointFile: CheckpointFile?
    /// What is not as it should be about the folder, one sentence each.
    package let warnings: [String]
    /// What its commits survive.
    package let durability: Durability
    let log: WriteAheadLog
    private let lock: FolderLock
    private let searchLoop: SearchLoop?
    private let readers: ReaderThreads

    /// The languages that the search index can stem, by the names that `init` takes.
    package static var languages: [String] { Language.allCases.map(\.rawValue) }

    /// Opens the store of a data folder, or makes it. Another language than last time builds the search index anew.
    /// `checkpoints`: a file for those of the audit trail, best on another machine's disk.
    package convenience init(
        folder: String, language: String, checkpoints: String? = nil, durability: Durability = .full
    ) throws(StoreFault) {
        try self.init(
            folder: folder, language: language, indexesItself: true, checkpoints: checkpoints, durability: durability)
    }

    /// With `indexesItself` false only searches bring the index forward.
    init(
        folder: String, language: String, indexesItself: Bool, checkpoints: String? = nil,
        durability: Durability = .full
    ) throws(StoreFault) {
        guard Language(rawValue: language) != nil else {
            let known = Self.languages.joined(separator: ", ")
            throw StoreFault(.engine, "The search language \(language) is unknown; there are \(known).")
        }
        let files = StoreFiles(folder: folder)
        warnings = try files.inspectFolder()
        lock = try FolderLock(files)
        try files.createDatabase()
        // Of a scrubbing that did not come to its end.
        StoreFiles.remove(files.scrubbed)
        self.files = files
        checkpointFile = checkpoints.map(CheckpointFile.init)
        let pool = try StoreFault.translating(files.database) {
            try Self.open(files.database, language: language, durability)
        }
        self.pool = pool
        self.durability = durability
        log = try StoreFault.translating(files.database) { try WriteAheadLog(pool, file: files.database) }
        readers = ReaderThreads(pool, file: files.database, count: Connection.readersMax)
        searchLoop = indexesItself ? SearchLoop(pool, file: files.database) : nil
    }

    private static func open(_ path: String, language: String, _ durability: Durability) throws -> DatabasePool {
        let pool = try DatabasePool(path: path, configuration: Connection.configuration())
        // GRDB sets NORMAL when it turns WAL on, with which a power cut may take the last commits.
        try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = \(durability.rawValue)")
        }
        try Schema.migrate(pool, file: path)
        try pool.write { db in
            try SearchIndex.prepare(language: language, db)
            try SolutionSearch.prepare(language: language, db)
        }
        return pool
    }

    package func replay(_ body: (Event) throws -> Void) throws(StoreFault) -> StoredCounters {
        let file = files.database
        return try StoreFault.translating(file) {
            try pool.read { db in
                try EventRecord.forEach(db, file: file) { seq, event in
                    do {
                        try body(event)
                    } catch {
                        throw StoreFault(
                            .corrupt,
                            "Event \(seq) of \(file) does not follow from those before it: "
                                + "go back to the last backup.")
                    }
                }
                try ReadMarkRecord.forEach(db, body)
                return try CounterRecord.counters(db)
            }
        }
    }

    package func append(_ events: [Event], auditing audits: [AuditEntry]) async throws(StoreFault) {
        let batch = EventBatch(events)
        guard batch != nil || !audits.isEmpty else { return }
        try await pool.writing(files.database) { db in
            try db.inTransaction(.immediate) {
                try batch?.write(db)
                try AuditRecord.append(audits, db)
                return .commit
            }
        }
        if let batch { searchLoop?.wake(rows: batch.count) }
    }

    package func answer(_ query: Query) async throws(StoreFault) -> Page {
        if case .search = query { try await catchUpForSearch() }
        return try await readers.reading { db in
            switch query {
            case .history(let query): return .history(try HistoryReader.page(query, db))
            case .message(let query):
                return
                    .message(try PlaceFilter(query.place, end: query.end).message(query.message, db))
            case .missed(let query): return .missed(try MissedReader.missed(query, db))
            case .targets(let query): return .targets(try TargetsReader.targets(query, db))
            case .thread(let query):
                let (messages, alongside) = try ThreadReader.thread(query, db)
                return .thread(messages, alongside: alongside)
            case .chosen(let query): return try ChosenReader.page(query, db)
            case .filing(let query): return .filing(try FilingRecord.fetch(query, db))
            case .slice(let query): return .slice(try SliceReader.slice(query, db))
            case .search(let query): return .search(try SearchIndex.search(query, db))
            case .comments(let query):
                let place = PlaceFilter(query.place)
                return .comments(try query.comments.compactMap { try place.message($0.message, db) })
            case .solutions(let query): return .solutions(try SolutionRecord.fetch(query, db))
            case .experts(let query): return .experts(try SolutionSearch.experts(query, db))
            case .person(let query): return .person(try PersonReader.spoken(query, db))
            case .personalMessages(let query): return .personalMessages(try PersonReader.messages(query, db))
            case .certificates(let query): return .certificates(try CertificateRecord.fetch(query, db))
            case .timeline(let query): return .timeline(try TimelineRecord.fetch(query, db))
            }
        }
    }

    /// What was acknowledged is found, unless the index is far behind (an import, a new index): then what is there
    /// must do, for nobody waits a minute for a search. Batch by batch, so that appends come in between.
    private func catchUpForSearch() async throws(StoreFault) {
        let file = files.database
        let lag = try await readers.reading { try SearchIndex.lag(max: SearchIndex.waitedForMax + 1, $0) }
        guard (1...SearchIndex.waitedForMax).contains(lag) else { return }
        for _ in 0...(lag / SearchIndex.batchRows) {
            let rows = try await pool.writing(file) { try SearchIndex.indexBatch($0) }
            guard rows == SearchIndex.batchRows else { return }
        }
    }

    package func searchLag() async throws(StoreFault) -> Int {
        try await readers.reading { try SearchIndex.lag(max: .max, $0) }
    }

    package func close() async {
        await searchLoop?.stop()
        await log.stop()
        // Elsewhere it is made up for after the next start.
        try? await checkpointAudit()
        // What fails here is done again after the next start: the log file is read then, and the index catches up.
        try? await pool.writing(files.database) { db in
            for _ in 0..<Self.closingBatchesMax {
                guard try SearchIndex.indexBatch(db) == SearchIndex.batchRows else { break }
            }
            try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
        readers.stop()
        try? pool.close()
        lock.release()
    }
}
