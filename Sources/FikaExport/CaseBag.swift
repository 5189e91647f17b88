package import FikaCore
package import FikaStorage
import IRCSession

/// Writes a case file as a bag that an archive can take in: `data/` with a transcript, the documents, everything for
/// machines, and MDTO. Page by page: what is in memory at a time is a page of talk, or a piece of a document.
package struct CaseBag {
    private static let pieceBytes = 1 << 16

    private let export: CaseExport
    private let store: any ChatStore
    private let files: any FileStore
    private let mdto: MDTO

    /// `organisation`: whose archive it is.
    package init(_ export: CaseExport, from store: any ChatStore, _ files: any FileStore, organisation: String) {
        self.export = export
        self.store = store
        self.files = files
        mdto = MDTO(export: export, organisation: organisation)
    }

    /// Throws `StoreFault`; then nothing is left. Otherwise the folder is there, all of it and on the disk.
    package func write(to folder: String) async throws {
        let bag = try BagFolder(folder)
        let transcript = try Transcript(export, in: bag)
        try about(transcript)
        var written = [try await timeline(bag, transcript)]
        try transcript.heading("Conversation in \(export.channel)")
        written.append(try await talk(in: .ownChannel, "talk.jsonl", bag, transcript))
        for consultation in export.consultations {
            try transcript.heading("Consultation of \(consultation.name), asked by \(consultation.askedBy)")
            let name = "consultations/\(consultation.id).jsonl"
            written.append(try await talk(in: .consultation(consultation), name, bag, transcript))
        }
        for filing in export.file.filings {
            written += try await copies(of: filing, bag, transcript)
        }
        let documents = try documents(bag, transcript)
        written += try transcript.finish(in: bag)
        written.append(
            try bag.put("case.json", CaseJSON.file(export, documents: documents.map(\.record)).page()))
        try describe(written, documents.map { ($0.document.name, $0.document.title) }, bag)
        try bag.keep(facts)
    }

    private var facts: [(label: String, value: String)] {
        [
            ("Source-Organization", mdto.organisation), ("External-Identifier", export.file.number),
            ("External-Description", export.file.title), ("Bagging-Date", export.at.dateText),
            ("Bag-Software-Agent", "Fika"), ("Internal-Sender-Description", export.reason),
        ]
    }

    // MARK: What was said and done

    private func about(_ transcript: Transcript) throws {
        let file = export.file
        let lines: [String?] = [
            "Type: \(file.type.name)", "Confidentiality: \(file.confidentiality.rawValue)", "Status: \(file.status)",
            file.result.map { "Result: \($0)" }, "Deadline: \(file.deadline.dateText)",
            "Exported: \(export.at.dateText) by \(export.exportedBy): \(export.reason)",
            export.withheld > 0 ? "Documents left out as too confidential: \(export.withheld)" : nil,
        ]
        try transcript.lines(
            lines.compactMap(\.self) + file.roles.map { "\($0.role.rawValue): \($0.name)" }
                + file.properties.map { "\($0.name): \($0.value)" })
        guard !file.decisions.isEmpty else { return }
        try transcript.heading("Decisions")
        for decision in file.decisions {
            try transcript.happened(
                decision.at, decision.by, "valid from \(decision.validFrom.dateText): \(decision.text)")
        }
    }

    private func timeline(_ bag: BagFolder, _ transcript: Transcript) async throws -> BagFolder.Entry {
        let file = try bag.begin("timeline.jsonl")
        try transcript.heading("Time line")
        var position = 0
        while case .timeline(let query) = export.timeline(after: position),
            case .timeline(let entries) = try await store.answer(.timeline(query)), let last = entries.last
        {
            for entry in entries {
                guard let telling = entry.telling(query) else { continue }
                let line: JSONValue = [
                    "position": JSONValue(entry.position), "at": CaseJSON.time(telling.at), "by": .text(telling.by),
                    "kind": .text(telling.kind), "words": .text(telling.words),
                ]
                try file.write(line.line())
                try transcript.happened(telling.at, telling.by, telling.words)
            }
            position = last.position
        }
        return try bag.finish(file)
    }

    private func talk(in room: CaseExport.Room, _ name: String, _ bag: BagFolder, _ transcript: Transcript) async throws
        -> BagFolder.Entry
    {
        let file = try bag.begin(name)
        var last: MessageID?
        while case .history(let page) = try await store.answer(export.talk(in: room, after: last)),
            let newest = page.last
        {
            for message in page { try file.write(CaseJSON.message(message).line()) }
            try transcript.messages(page)
            last = newest.id
        }
        return try bag.finish(file)
    }

    private func copies(of filing: Filing, _ bag: BagFolder, _ transcript: Transcript) async throws
        -> [BagFolder.Entry]
    {
        var written: [BagFolder.Entry] = []
        for version in export.versions(of: filing) {
            guard case .filing(let copies) = try await store.answer(export.copies(of: filing, version: version)) else {
                continue
            }
            let file = try bag.begin("filings/F\(filing.id)-v\(version).jsonl")
            for copy in copies { try file.write(CaseJSON.message(copy).line()) }
            written.append(try bag.finish(file))
            guard version == filing.version else { continue }
            try transcript.heading("Filed: F\(filing.id), from \(filing.origin), by \(filing.filedBy)")
            try transcript.messages(copies)
        }
        return written
    }

    // MARK: Documents

    private func documents(_ bag: BagFolder, _ transcript: Transcript) throws -> [(
        document: Document, record: JSONValue
    )] {
        guard !export.documents.isEmpty else { return [] }
        try transcript.heading("Documents")
        return try export.documents.map { document in
            var entries: [BagFolder.Entry] = []
            var paths: [Int: String] = [:]
            for version in document.versions {
                let entry = try copy(version, of: document, bag)
                entries.append(entry)
                paths[version.number] = entry.path
                try transcript.happened(
                    version.at, version.author,
                    "\(document.name) version \(version.number): \(document.title) "
                        + "(\(version.file.name), \(entry.path))"
                )
            }
            try bag.put(
                "mdto/\(document.name).xml",
                mdto.part(
                    document.name, document.title, kind: document.kind, at: document.versions[0].at,
                    by: document.versions[0].author, level: document.confidentiality, files: entries))
            return (document, CaseJSON.document(document, paths: paths))
        }
    }

    private func copy(_ version: Document.Version, of document: Document, _ bag: BagFolder) throws -> BagFolder.Entry {
        guard let source = try files.open(version.file.digest) else {
            throw StoreFault(.corrupt, "The file of \(document.name) is not there: run `fikad verify`.")
        }
        let name = "documents/\(document.name)/v\(version.number).\(version.file.harmlessEnding)"
        let target = try bag.begin(name)
        var offset: Int64 = 0
        while offset < source.bytes {
            let piece = try source.piece(at: offset, bytesMax: Self.pieceBytes)
            guard !piece.isEmpty else { break }
            try target.write(piece)
            offset += Int64(piece.count)
        }
        let entry = try bag.finish(target)
        guard entry.digest == version.file.digest else {
            throw StoreFault(
                .corrupt, "The file of \(document.name) is not what was handed in: run `fikad verify`.")
        }
        try bag.put(
            "mdto/\(document.name)-v\(version.number).file.xml",
            mdto.file(
                entry, named: version.file.name, mediaType: version.file.mediaType, of: document.name, document.title))
        return entry
    }

    // MARK: Metadata

    /// The conversation with the files that hold it, and the case itself.
    private func describe(_ written: [BagFolder.Entry], _ documents: [(id: String, name: String)], _ bag: BagFolder)
        throws
    {
        let (id, title) = ("\(export.file.number)/record", "Conversation and time line of \(export.file.number)")
        for (index, entry) in written.enumerated() {
            try bag.put(
                "mdto/record-\(index + 1).file.xml",
                mdto.file(entry, named: entry.path, mediaType: Self.mediaType(of: entry.path), of: id, title))
        }
        try bag.put(
            "mdto/record.xml",
            mdto.part(
                id, title, kind: nil, at: export.file.openedAt, by: export.file.openedBy,
                level: export.file.confidentiality, files: written))
        try bag.put("mdto/case.xml", mdto.dossier(parts: [(id, title)] + documents))
    }

    private static func mediaType(of path: String) -> String {
        switch path.split(separator: ".").last {
        case "txt": "text/plain"
        case "html": "text/html"
        case "json": "application/json"
        default: "application/x-ndjson"
        }
    }
}
