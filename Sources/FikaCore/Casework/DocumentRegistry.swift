/// The documents of all cases: what is known of them, not their bytes.
package struct DocumentRegistry: Sendable, Equatable {
    private var byID: [DocumentID: Document] = [:]
    private var byCase: [CaseID: [DocumentID]] = [:]
    /// Where files went that had an address before.
    private var places: [HostedFileID: Place] = [:]
    private(set) var next = DocumentID(1)

    package subscript(id: DocumentID) -> Document? { byID[id] }
    package var count: Int { byID.count }

    /// In the order they came.
    package func documents(of file: CaseID) -> [Document] {
        (byCase[file] ?? []).compactMap { byID[$0] }
    }

    mutating func forget(_ remainder: CaseRemainder) {
        for id in remainder.documents { byID[id] = nil }
        places = places.filter { !remainder.documents.contains($0.value.document) }
        byCase[remainder.caseID] = nil
        next = max(next, remainder.counters.document)
    }

    struct Place: Sendable, Equatable {
        let document: DocumentID
        let version: Int
    }

    func place(of file: HostedFileID) -> Place? { places[file] }

    mutating func apply(_ event: DocumentEvent) {
        switch event {
        case .added(let document):
            byID[document.id] = document
            byCase[document.caseID, default: []].append(document.id)
            next = max(next, document.id.next)
            for version in document.versions { note(version, of: document.id) }
        case .versionAdded(let id, let version):
            byID[id]?.versions.append(version)
            note(version, of: id)
        case .commented(let id, let comment): byID[id]?.comments.append(comment)
        case .ticketIssued, .uploadBegun, .ticketSpent, .hosted: break
        }
    }

    private mutating func note(_ version: Document.Version, of id: DocumentID) {
        if let hosted = version.hosted { places[hosted] = Place(document: id, version: version.number) }
    }
}
