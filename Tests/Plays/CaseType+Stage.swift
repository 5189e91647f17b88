import FikaCore

extension CaseType {
    /// A type whose cases may be destroyed on the day they are closed.
    static func brief(_ id: String) -> CaseType {
        CaseType(
            id: id, name: "Errand", statuses: ["new", "done"],
            results: [
                Result("done", retention: .destroy(afterYears: 0)),
                Result("lasting", retention: .destroy(afterYears: 1)),
            ], deadlineDays: 5, confidentiality: .internal, channelPattern: "#\(id)-{number}")
    }

    /// A type with one of everything, and a deadline that is near from the beginning.
    static func onStage(_ id: String) -> CaseType {
        CaseType(
            id: id, name: "Building permit", nameDutch: "Omgevingsvergunning",
            statuses: ["received", "in review", "decided"],
            statusesDutch: ["ontvangen", "in behandeling", "besloten"],
            results: [
                Result("granted", nameDutch: "verleend", retention: .keepForever),
                Result("refused", nameDutch: "geweigerd", retention: .destroy(afterYears: 10)),
            ],
            documentKinds: [
                DocumentKind(id: "drawing", name: "Drawing", nameDutch: "Bouwtekening"),
                DocumentKind(id: "advice", name: "Advice", nameDutch: "Advies"),
            ],
            properties: [
                Property("address", nameDutch: "adres", isRequired: true),
                Property("construction cost", nameDutch: "bouwkosten", kind: .number),
                Property("start of building", nameDutch: "start bouw", kind: .date),
            ],
            deadlineDays: 5, extensionDays: 42, allowsSuspension: true, warningDays: 7,
            confidentiality: .caseConfidential, channelPattern: "#case-{number}")
    }
}
