/// Who may know of a document, read it, and add to the documents of a case: document ≤ case ≤ reader.
extension ChatState {
    /// May know that it is there, and what it is called.
    func mayKnow(_ document: Document, _ asker: Asker) -> Bool {
        cases[document.caseID].map { mayKnow($0, asker) } ?? false
    }

    /// May have its bytes: an account that may know of the case and is cleared for the document. An operator at the
    /// socket is none.
    func mayRead(_ document: Document, _ asker: Asker) -> Bool {
        guard let account = asker.account, account.scopes?.contains(.read) ?? true,
            let file = cases[document.caseID]
        else { return false }
        return mayKnow(file, account) && document.confidentiality <= account.clearance
    }

    /// The document with one of its versions, the latest for nil, if the asker may read it.
    func readableDocument(_ id: DocumentID, _ number: Int?, _ asker: Asker) throws(Refusal) -> (
        Document, Document.Version
    ) {
        guard let document = documents[id], mayRead(document, asker) else {
            throw .document(.noSuchDocument(id.name))
        }
        guard let number else { return (document, document.latest) }
        guard let version = document.version(number) else { throw .document(.noSuchVersion(id.name, number)) }
        return (document, version)
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
