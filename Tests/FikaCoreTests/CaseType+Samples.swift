@testable import FikaCore

extension CaseType {
    static let permit = CaseType(
        id: "building-permit", name: "Building permit", statuses: ["received", "in review", "decided"],
        results: [CaseType.Result("granted"), CaseType.Result("refused")], deadlineDays: 56, confidentiality: .internal,
        channelPattern: "#case-{number}")
    static let complaint = CaseType(
        id: "complaint", name: "Complaint", statuses: ["received", "heard", "answered"],
        results: [CaseType.Result("founded"), CaseType.Result("unfounded")], deadlineDays: 42,
        confidentiality: .caseConfidential,
        channelPattern: "#complaint-{number}")
}

extension CaseType {
    /// With one of everything.
    static let whole = CaseType(
        id: "building", name: "Building permit", nameDutch: "Omgevingsvergunning",
        statuses: ["received", "in review", "decided"], statusesDutch: ["ontvangen", "in behandeling", "besloten"],
        results: [
            CaseType.Result("granted", nameDutch: "verleend", retention: .keepForever),
            CaseType.Result("refused", retention: .destroy(afterYears: 10)),
        ],
        documentKinds: [
            CaseType.DocumentKind(id: "drawing", name: "Drawing", nameDutch: "Bouwtekening"),
            CaseType.DocumentKind(id: "advice", name: "Advice", confidentiality: .confidential),
        ],
        properties: [
            CaseType.Property("address", nameDutch: "adres", isRequired: true),
            CaseType.Property("cost", kind: .number), CaseType.Property("start of building", kind: .date),
        ],
        deadlineDays: 56, extensionDays: 42, allowsSuspension: true, warningDays: 7, confidentiality: .internal,
        channelPattern: "#case-{number}", bots: ["filing"])
}
