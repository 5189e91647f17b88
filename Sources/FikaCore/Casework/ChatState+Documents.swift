/// How a file becomes part of a case: a ticket is asked for, the web side takes the bytes, and only then is anything
/// stored. What is allowed is decided at the first step and again at the last one.
extension ChatState {
    func decide(_ command: DocumentCommand, by asker: Asker) throws(Refusal) -> Decision {
        switch command {
        case .requestUpload(let number, let kind, let title, let level):
            return try requestingUpload(number, kind: kind, title: title, level, by: asker)
        case .requestVersion(let id): return try requestingVersion(of: id, by: asker)
        case .requestDownload(let id, let version): return try requestingDownload(id, version, by: asker)
        case .beginUpload(let ticket): return try beginning(ticket, by: asker)
        case .completeUpload(let ticket, let file): return try completing(ticket, file, by: asker)
        case .open(let ticket): return try opening(ticket, by: asker)
        case .openDocument(let id, let version):
            let (document, version) = try readableDocument(id, version, asker)
            return Decision(reply: .document(.opened(document, version)))
        case .goOnReading(let id, let version):
            _ = try readableDocument(id, version, asker)
            return Decision(reply: .done)
        case .comment(let id, let version, let anchor, let text):
            return try commenting(on: id, version, anchor: anchor, text: text, by: asker)
        }
    }

    private func requestingUpload(
        _ number: String, kind: String, title: String, _ wanted: Confidentiality?, by asker: Asker
    ) throws(Refusal) -> Decision {
        let file = try knownCase(number, asker)
        let account = try requireUploading(to: file, asker)
        guard !title.isEmpty else { throw .emptyTitle }
        guard title.utf8.count <= settings.titleLength else {
            throw .tooLong(what: "title", limit: settings.titleLength)
        }
        guard documents.documents(of: file.id).count < settings.documentsPerCase else {
            throw .document(.tooManyDocuments(limit: settings.documentsPerCase))
        }
        let (kind, usual) = try documentKind(kind, of: file.type)
        let level = wanted ?? min(usual ?? file.confidentiality, file.confidentiality)
        try requireConfidentiality(level, in: file, asker)
        return issuing(
            .upload(.init(caseID: file.id, document: nil, kind: kind, title: title, confidentiality: level)),
            number: number, document: nil, seconds: settings.uploadTicketSeconds, to: account, by: asker)
    }

    private func requestingVersion(of id: DocumentID, by asker: Asker) throws(Refusal) -> Decision {
        let (document, _) = try readableDocument(id, nil, asker)
        let file = try caseToAddTo(document, asker)
        let account = try requireUploading(to: file, asker)
        guard document.versions.count < settings.documentVersions else {
            throw .document(.tooManyVersions(limit: settings.documentVersions))
        }
        return issuing(
            .upload(
                .init(
                    caseID: file.id, document: id, kind: document.kind, title: document.title,
                    confidentiality: document.confidentiality)),
            number: file.number, document: document, seconds: settings.uploadTicketSeconds, to: account, by: asker)
    }

    private func requestingDownload(_ id: DocumentID, _ version: Int?, by asker: Asker) throws(Refusal) -> Decision {
        let (document, version) = try readableDocument(id, version, asker)
        let account = try asker.requireAccount()
        guard settings.takesDocuments else { throw .document(.isOff) }
        return issuing(
            .download(id, version: version.number), number: caseName(of: document, for: asker), document: document,
            seconds: settings.downloadTicketSeconds, to: account, by: asker)
    }

    private func issuing(
        _ purpose: DocumentTicket.Purpose, number: String, document: Document?, seconds: Int, to account: Account,
        by asker: Asker
    ) -> Decision {
        let ticket = DocumentTicket(
            id: tickets.next, account: account.id, purpose: purpose, expiresAt: asker.now.adding(seconds: seconds))
        var decision = Decision(.document(.ticketIssued(ticket, at: asker.now)))
        decision.replies = [.document(.ticket(ticket, number: number, document: document))]
        return decision
    }

    private func beginning(_ id: TicketID, by asker: Asker) throws(Refusal) -> Decision {
        let (draft, _, _) = try uploadable(id, by: asker)
        let end = asker.now.adding(seconds: settings.uploadSecondsMax)
        var decision = Decision(.document(.uploadBegun(id, endsBefore: end)))
        decision.replies = [.document(.upload(draft, bytesMax: settings.fileBytesMax))]
        return decision
    }

    /// The file is on disk. What was allowed when the upload began is asked again.
    private func completing(_ id: TicketID, _ stored: StoredFile, by asker: Asker) throws(Refusal) -> Decision {
        let (draft, file, account) = try uploadable(id, by: asker)
        guard stored.isWellFormed else { throw .document(.malformedFile) }
        guard stored.bytes <= settings.fileBytesMax else {
            throw .document(.fileTooLarge(limit: settings.fileBytesMax))
        }
        let known = try draft.document.map { id throws(Refusal) in try readableDocument(id, nil, asker).0 }
        let version = Document.Version(
            number: (known?.versions.count ?? 0) + 1, file: stored, author: account.name, account: account.id,
            at: asker.now, receipt: nextMessage)
        var document =
            known
            ?? Document(
                id: documents.next, caseID: file.id, title: draft.title, kind: draft.kind,
                confidentiality: draft.confidentiality, versions: [])
        document.versions.append(version)
        var decision = Decision(
            .document(known == nil ? .added(document) : .versionAdded(document.id, version)))
        if let channel = channels[file.channel] {
            decision.events.append(.message(.posted(receipt(of: document, in: channel, at: asker.now))))
        }
        decision.events.append(.document(.ticketSpent(id)))
        decision.replies = [.document(.kept(document, number: file.number))]
        return decision
    }

    /// What every client reads of it.
    private func receipt(of document: Document, in channel: Channel, at now: Timestamp) -> Message {
        let version = document.latest
        let what =
            version.number == 1 ? "added \(document.name)" : "added version \(version.number) of \(document.name)"
        let link = settings.documentsURL.map { ": \($0)/documents/\(document.name)" } ?? ""
        let text =
            "\(version.author) \(what), \(document.title) (\(document.kind), \(version.file.name), "
            + "\(version.file.bytes.sizeText))\(link)"
        return Message(
            id: version.receipt, at: now, author: .fika, authorAccount: nil,
            place: .channel(channel.id, name: channel.name), kind: .notice, text: text,
            tags: [document.tag(version: version.number)], parent: document.version(version.number - 1)?.receipt)
    }

    private func opening(_ id: TicketID, by asker: Asker) throws(Refusal) -> Decision {
        guard case .download(let document, let version) = try ownTicket(id, asker).purpose else {
            throw .document(.noSuchTicket)
        }
        let (found, foundVersion) = try readableDocument(document, version, asker)
        return Decision(reply: .document(.opened(found, foundVersion)))
    }

    /// The draft behind a ticket, if all that it needs still holds.
    private func uploadable(_ id: TicketID, by asker: Asker) throws(Refusal) -> (
        DocumentTicket.Draft, CaseFile, Account
    ) {
        guard case .upload(let draft) = try ownTicket(id, asker).purpose, let file = cases[draft.caseID] else {
            throw .document(.noSuchTicket)
        }
        guard mayKnow(file, asker) else { throw .document(.noSuchTicket) }
        let account = try requireUploading(to: file, asker)
        try requireConfidentiality(draft.confidentiality, in: file, asker)
        return (draft, file, account)
    }

    private func ownTicket(_ id: TicketID, _ asker: Asker) throws(Refusal) -> DocumentTicket {
        guard let ticket = tickets[id], ticket.account == asker.account?.id, ticket.expiresAt > asker.now else {
            throw .document(.noSuchTicket)
        }
        return ticket
    }

    /// The kind as the type spells it, and how confidential such a document usually is.
    private func documentKind(_ kind: String, of type: CaseType) throws(Refusal) -> (String, Confidentiality?) {
        guard kind.utf8.count <= settings.documentKindBytes, !kind.isEmpty else {
            throw .document(.noSuchKind(kind.prefix(bytes: settings.documentKindBytes), allowed: []))
        }
        // A type that names none leaves it to people.
        guard !type.documentKinds.isEmpty else { return (kind, nil) }
        guard let known = type.documentKind(kind) else {
            throw .document(.noSuchKind(kind, allowed: type.documentKinds.map(\.id)))
        }
        return (known.id, known.confidentiality)
    }
}

extension Document {
    /// By which a message and a version find each other: `D12/2`.
    func tag(version: Int) -> Message.Tag {
        Message.Tag(key: Self.tagKey, value: "\(name)/\(version)")
    }

    package static let tagKey = "+fika/document"
    package static let anchorKey = "+fika/anchor"
}

extension Int64 {
    /// For people: `2.1 MB`.
    package var sizeText: String {
        var (value, unit) = (self, 0)
        let units = ["B", "kB", "MB", "GB", "TB"]
        var tenths: Int64 = 0
        while value >= 1_000, unit < units.count - 1 {
            (value, tenths) = (value / 1_000, value % 1_000 / 100)
            unit += 1
        }
        return unit == 0 || value >= 100 ? "\(value) \(units[unit])" : "\(value).\(tenths) \(units[unit])"
    }
}
