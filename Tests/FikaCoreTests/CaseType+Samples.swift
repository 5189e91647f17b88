@testable import FikaCore

extension CaseType {
    static let permit = CaseType(
        id: "building-permit", name: "Building permit", statuses: ["received", "in review", "decided"],
        results: ["granted", "refused"], deadlineDays: 56, confidentiality: .internal,
        channelPattern: "#case-{number}")
    static let complaint = CaseType(
        id: "complaint", name: "Complaint", statuses: ["received", "heard", "answered"],
        results: ["founded", "unfounded"], deadlineDays: 42, confidentiality: .caseConfidential,
        channelPattern: "#complaint-{number}")
}
