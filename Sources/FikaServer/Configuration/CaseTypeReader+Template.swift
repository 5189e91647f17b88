package import FikaCore
package import SettingsFile

extension CaseTypeReader {
    /// One template; nil if anything is wrong with it.
    package func read(_ text: String, file: String) -> (CaseType?, [ConfigurationFault]) {
        do {
            var reader = DocumentReader(file: file, document: try TOMLDocument(text))
            let type = Self.template(&reader)
            let faults = reader.sortedFaults
            return (faults.contains { $0.severity == .error } ? nil : type, faults)
        } catch {
            return (nil, [ConfigurationFault(file: file, line: error.line, problem: error.message)])
        }
    }

    private static func template(_ reader: inout DocumentReader) -> CaseType {
        var draft = CaseTypeDraft()
        reader.read(CaseTypeDraft.schema, into: &draft, besides: ["results", "documents", "properties"])
        var results: [CaseTypeDraft.Result] = []
        if isListOfTables(reader.document.root["results"]) {
            results = reader.readArray(CaseTypeDraft.Result.schema, from: CaseTypeDraft.Result(), atMost: stepsMax)
            checkRetentions(of: results, &reader)
        } else {
            let known = CaseTypeDraft.schema.keys + ["documents", "properties"]
            reader.read(CaseTypeDraft.plainResults, into: &draft, besides: known)
        }
        let kinds = reader.readArray(
            CaseTypeDraft.DocumentKind.schema, from: CaseTypeDraft.DocumentKind(), atMost: partsMax)
        let properties = reader.readArray(
            CaseTypeDraft.Property.schema, from: CaseTypeDraft.Property(), atMost: partsMax)
        checkStatuses(of: draft, &reader)
        checkDistinct(results.map(\.name), "results", "name", &reader)
        checkDistinct(kinds.map(\.id), "documents", "id", &reader)
        checkDistinct(properties.map(\.name), "properties", "name", &reader)
        return draft.type(
            results: results.map(\.result), documentKinds: kinds.map(\.kind), properties: properties.map(\.property))
    }

    private static func isListOfTables(_ node: TOMLNode?) -> Bool {
        guard case .list(let nodes)? = node, case .table? = nodes.first else { return false }
        return true
    }

    /// How long a case is kept is a decision: it is written down, not left to a default.
    private static func checkRetentions(of results: [CaseTypeDraft.Result], _ reader: inout DocumentReader) {
        for (place, result) in results.enumerated() where result.keepsForever == (result.destroyAfterYears > 0) {
            reader.complain(
                at: ["results", String(place)], "[[results]]", "destroy_after_years",
                result.keepsForever ? "stands beside keep_forever" : "is missing, and so is keep_forever",
                "one of destroy_after_years = 1 to 1000 and keep_forever = true")
        }
    }

    private static func checkStatuses(of draft: CaseTypeDraft, _ reader: inout DocumentReader) {
        guard !draft.statusesDutch.isEmpty, draft.statusesDutch.count != draft.statuses.count else { return }
        reader.complain(
            at: ["statuses_nl"], nil, "statuses_nl", "has \(draft.statusesDutch.count) elements",
            "one for each of statuses")
    }

    private static func checkDistinct(
        _ names: [String], _ table: String, _ key: String, _ reader: inout DocumentReader
    ) {
        for (place, name) in names.enumerated()
        where !name.isEmpty && names[..<place].contains(where: { casefold($0) == casefold(name) }) {
            reader.complain(
                at: [table, String(place), key], "[[\(table)]]", key, "\"\(name)\" stands there twice",
                "each once")
        }
    }
}
