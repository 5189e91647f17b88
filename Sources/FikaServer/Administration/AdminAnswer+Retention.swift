import FikaCore
import IRCSession

extension AdminAnswer {
    /// Where programs and `fikad retention run` find what they need.
    package static let retentionColumns = [
        "number", "type", "result", "closed", "due", "documents", "filings", "state",
    ]
    /// The state of a case that can be destroyed now.
    package static let dueState = "due"

    static func table(_ items: [RetentionItem]) -> AdminTable {
        AdminTable(
            columns: retentionColumns,
            rows: items.map { item in
                [
                    item.number, item.type, item.result, item.closedAt?.dateText ?? "", item.dueAt?.dateText ?? "",
                    String(item.documents), String(item.filings), item.obstacle?.sentence ?? dueState,
                ]
            })
    }

    static func table(_ certificates: [Page.KeptCertificate]) -> AdminTable {
        AdminTable(
            columns: [
                "case", "number", "type", "result", "opened", "closed", "destroyed", "by", "messages", "documents",
                "filings", "digest", "ground",
            ],
            rows: certificates.map { kept in
                let certificate = kept.certificate
                return [
                    kept.caseID.description, certificate.number, certificate.type, certificate.result,
                    certificate.openedAt.dateText, certificate.closedAt.dateText, certificate.destroyedAt.dateText,
                    certificate.destroyedBy, String(kept.messages), String(certificate.documents),
                    String(certificate.filings), kept.digest, certificate.ground,
                ]
            })
    }
}
