/// The documents of all cases: what is known of them, not their bytes.
package struct DocumentRegistry: Sendable, Equatable {
    private var byID: [DocumentID: Document] = [:]
    private var byCase: [CaseID: [DocumentID]] = [:]
    private(set) var next = DocumentID(1)

    package subscript(id: DocumentID) -> Document? { byID[id] }
    package var count: Int { byID.count }

    /// In the order they came.
    package func documents(of file: CaseID) -> [Document] {
        (byCase[file] ?? []).compactMap { byID[$0] }
    }

    mutating func forget(_ remainder: CaseRemainder) {
        for id in remainder.documents { byID[id] = nil }
        byCase[remainder.caseID] = nil
        next = max(next, remainder.counters.document)
    }

    mutating func apply(_ event: DocumentEvent) {
        switch event {
        case .added(let document):
            byID[document.id] = document
            byCase[document.caseID, default: []].append(document.id)
            next = max(next, document.id.next)
        case .versionAdded(let id, let version): byID[id]?.versions.append(version)
        case .commented(let id, let comment): byID[id]?.comments.append(comment)
        case .ticketIssued, .uploadBegun, .ticketSpent: break
        }
    }
}
