import FikaCore

extension AdminAnswer {
    /// A row for each version.
    static func table(_ documents: [Document]) -> AdminTable {
        AdminTable(
            columns: [
                "document", "version", "kind", "confidentiality", "bytes", "by", "date", "comments", "sha256", "title",
            ],
            rows: documents.flatMap { document in
                document.versions.map { version in
                    [
                        document.name, String(version.number), document.kind, document.confidentiality.rawValue,
                        String(version.file.bytes), version.author, version.at.dateText,
                        String(document.comments.count { $0.version == version.number }), version.file.digest,
                        document.title,
                    ]
                }
            })
    }
}
