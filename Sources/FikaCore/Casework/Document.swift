/// A paper of a case, in versions. The bytes are with the file store, under their digest; this is what is known of it.
package struct Document: Sendable, Equatable, Codable {
    package let id: DocumentID
    package let caseID: CaseID
    package let title: String
    /// One of the case type's, if the type names any.
    package let kind: String
    /// Never above that of its case.
    package let confidentiality: Confidentiality
    /// Oldest first; at least one.
    package internal(set) var versions: [Version]
    /// What was said of its versions, in order: the words are messages in the case's channel.
    package internal(set) var comments: [Comment] = []

    package var latest: Version { versions[versions.count - 1] }

    package func version(_ number: Int) -> Version? {
        versions.indices.contains(number - 1) ? versions[number - 1] : nil
    }

    /// What it is called on the wire: `D12`.
    package var name: String { id.name }

    /// A file as it was handed in.
    package struct Version: Sendable, Equatable, Codable {
        /// 1, 2, …
        package let number: Int
        package let file: StoredFile
        package let author: String
        package let account: AccountID
        package let at: Timestamp
        /// The line in the case's channel that told of it; comments answer it.
        package let receipt: MessageID
        /// The address it has from before it was put into the case; nil: it had none.
        package var hosted: HostedFileID?
    }

    package struct Comment: Sendable, Equatable, Codable {
        package let message: MessageID
        package let version: Int
        /// The place in the document, in its reader's words: `page 3`. Empty: the whole.
        package let anchor: String
        package let author: String
        package let at: Timestamp
    }
}

extension Identifier<Document> {
    /// `D12`.
    package var name: String { "D\(value)" }

    /// `D12`, `d12` or `12`.
    package init?(name: String) {
        let digits =
            name.utf8.first == UInt8(ascii: "D") || name.utf8.first == UInt8(ascii: "d")
            ? name.dropFirst() : name[...]
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let value = Int64(digits), value > 0 else {
            return nil
        }
        self.init(value)
    }
}
