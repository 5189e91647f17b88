@testable import FikaCore

extension Document {
    static let moment = Timestamp(milliseconds: 1_700_000_000_123)

    static func sample(_ id: Int64, _ digits: Character = "a") -> Document {
        Document(
            id: DocumentID(id), caseID: CaseID(3), title: "Tekening \"noord\"", kind: "drawing",
            confidentiality: .internal, versions: [.sample(1, digits)])
    }
}

extension Document.Version {
    static func sample(_ number: Int, _ digit: Character) -> Document.Version {
        Document.Version(
            number: number,
            file: StoredFile(
                digest: String(repeating: digit, count: 64), bytes: Int64(number) * 1_000, mediaType: "application/pdf",
                name: "plan é.pdf"),
            author: "anna", account: AccountID(1), at: Document.moment, receipt: MessageID(7))
    }

    /// The same, as a file that had an address before.
    func hosted(as id: Int64) -> Document.Version {
        var version = self
        version.hosted = HostedFileID(id)
        return version
    }
}

extension Event {
    static let documentSamples: [Event] = [
        .document(.added(.sample(1))),
        .document(.versionAdded(DocumentID(1), .sample(2, "b").hosted(as: 36))),
        .document(
            .commented(
                DocumentID(1),
                Document.Comment(
                    message: MessageID(8), version: 2, anchor: "page 3", author: "bert", at: Document.moment))),
    ]
}
