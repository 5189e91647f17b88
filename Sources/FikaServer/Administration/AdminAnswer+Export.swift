import FikaCore

extension AdminAnswer {
    /// What the rules let out is written by `write`; what they refuse is said.
    static func exported(
        _ outcome: Outcome, to request: AdminRequest, _ write: (CaseExport) async throws -> Void
    ) async throws -> AdminAnswer {
        for delivery in outcome.deliveries {
            guard case .reply(.export(let export)) = delivery.content else { continue }
            try await write(export)
            let left = export.withheld > 0 ? " Documents left out: \(export.withheld)." : ""
            return .done("The file of \(export.file.number) is exported.\(left)")
        }
        return AdminAnswer(outcome, to: request)
    }
}
