/// Who may know of a document, read it, and add to the documents of a case: document ≤ case ≤ reader.
extension ChatState {
    /// May know that it is there, and what it is called: those who see the whole case, and whom it was granted.
    func mayKnow(_ document: Document?, _ asker: Asker) -> Bool {
        if asker.operatorName != nil { return document != nil }
        guard let account = asker.account else { return false }
        return isShown(document, to: account)
    }

    /// May have its bytes: an account that may know of it. An operator at the socket is none.
    func mayRead(_ document: Document?, _ asker: Asker) -> Bool {
        guard let account = asker.account, account.scopes?.contains(.read) ?? true else { return false }
        return isShown(document, to: account)
    }

    /// nil, a document that is not there, is looked at just as one that is. A grant opens the documents it names, or
    /// with the whole file all of them; one of messages opens none, whatever those say.
    private func isShown(_ document: Document?, to account: Account) -> Bool {
        let sight = sight(of: document.flatMap { cases[$0.caseID] }, account)
        guard let document, document.confidentiality <= account.clearance else { return false }
        switch sight {
        case .nothing: return false
        case .whole: return true
        case .slice(let grants): return grants.contains { $0.slice.opens(document.id) }
        }
    }

    /// The document as the asker sees it: whoever sees a part of the case sees the comments that are in that part.
    func shown(_ document: Document, to asker: Asker) -> Document {
        guard let account = asker.account, case .slice(let grants) = sight(of: cases[document.caseID], account) else {
            return document
        }
        var shown = document
        shown.comments.removeAll { comment in !grants.contains { $0.slice.shows(comment, of: document) } }
        return shown
    }

    /// What the asker calls the case of a document they read: its number, or the key of what they were granted.
    func caseName(of document: Document, for asker: Asker) -> String {
        let file = cases[document.caseID]
        if let file, mayKnow(file, asker) { return file.number }
        guard let account = asker.account, case .slice(let grants) = sight(of: file, account) else { return "*" }
        return grants.first { $0.slice.opens(document.id) }?.key ?? "*"
    }

    /// The document with one of its versions, the latest for nil, if the asker may read it.
    func readableDocument(_ id: DocumentID, _ number: Int?, _ asker: Asker) throws(Refusal) -> (
        Document, Document.Version
    ) {
        let found = documents[id]
        guard mayRead(found, asker), let found else { throw .document(.noSuchDocument(id.name)) }
        let document = shown(found, to: asker)
        guard let number else { return (document, document.latest) }
        guard let version = document.version(number) else { throw .document(.noSuchVersion(id.name, number)) }
        return (document, version)
    }

    /// The case of a document that the asker reads, to add to it: only those who see all of it may. Whoever was shown
    /// the document says what they think of it in the consultation.
    func caseToAddTo(_ document: Document, _ asker: Asker) throws(Refusal) -> CaseFile {
        guard let file = cases[document.caseID], mayKnow(file, asker) else {
            throw .document(.isOnlyShown(document.name))
        }
        return file
    }

    /// Those of a case, by its number, or those that a grant shows, by its key.
    func documents(of name: String, for asker: Asker) throws(Refusal) -> Reply {
        let file = cases[number: name]
        let granted = asker.account.map { grants(under: name, for: $0) } ?? []
        if mayKnow(file, asker), let file {
            let known = documents.documents(of: file.id).filter { mayKnow($0, asker) }
            return .document(.list(number: file.number, known))
        }
        guard let grant = granted.first else { throw .noSuchCase(name) }
        let known = documents.documents(of: grant.caseID).filter { document in
            mayKnow(document, asker) && granted.contains { $0.slice.opens(document.id) }
        }
        return .document(.list(number: grant.key, known.map { shown($0, to: asker) }))
    }

    /// People who work on a case that is open; the web side must be there to take the file.
    func requireUploading(to file: CaseFile, _ asker: Asker) throws(Refusal) -> Account {
        let account = try requirePerson(asker)
        guard settings.takesDocuments else { throw .document(.isOff) }
        guard file.isOpen else { throw .caseIsClosed(file.number) }
        guard mayWork(on: file, account) else { throw .document(.readersOnlyRead(file.number)) }
        return account
    }

    /// Not above the case, nor above the one who brings it.
    func requireConfidentiality(_ level: Confidentiality, in file: CaseFile, _ asker: Asker) throws(Refusal) {
        guard level <= file.confidentiality else { throw .document(.wrongConfidentiality(file.confidentiality)) }
        guard let account = asker.account, level <= account.clearance else {
            throw .document(.wrongConfidentiality(asker.account?.clearance ?? .public))
        }
    }
}

extension Grant.Slice {
    func opens(_ document: DocumentID) -> Bool {
        switch self {
        case .wholeFile: true
        case .documents(let ids): ids.contains(document)
        case .messages, .thread: false
        }
    }

    /// Whether the comment is among the talk that is shown. It answers the line that told of its version, and that the
    /// line of the version before.
    fileprivate func shows(_ comment: Document.Comment, of document: Document) -> Bool {
        switch self {
        case .wholeFile: true
        case .messages(let ids): ids.contains(comment.message)
        case .thread(let root):
            root == comment.message || document.versions.prefix(comment.version).contains { $0.receipt == root }
        case .documents: false
        }
    }
}
