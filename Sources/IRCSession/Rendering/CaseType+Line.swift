import FikaCore

extension CaseType {
    var line: StructuredLine {
        let outcomes = results.map(\.name).joined(separator: ", ")
        let words = "\(name); statuses: \(statuses.joined(separator: ", ")); results: \(outcomes)"
        return StructuredLine(
            "CASETYPE", [id, String(deadlineDays), confidentiality.rawValue], text: words,
            sentence: "\(id): \(words); \(deadlineDays) days, \(confidentiality.rawValue)")
    }

    /// The type with all its parts and their Dutch names.
    var lines: [StructuredLine] {
        var lines = [line]
        lines += results.map { result in
            StructuredLine(
                "TYPERESULT", [id, result.name.word] + result.retention.words, text: result.nameDutch ?? "",
                sentence: "\(id): result \(result.name)\(Self.dutch(result.nameDutch)), \(result.retention.sentence)")
        }
        lines += documentKinds.map { kind in
            StructuredLine(
                "TYPEDOCUMENT", [id, kind.id, kind.confidentiality?.rawValue ?? "*", kind.name.word],
                text: kind.nameDutch ?? "",
                sentence: "\(id): document \(kind.id), \(kind.name)\(Self.dutch(kind.nameDutch))"
                    + (kind.confidentiality.map { ", \($0.rawValue)" } ?? ""))
        }
        lines += properties.map { property in
            let need = property.isRequired ? "required" : "optional"
            return StructuredLine(
                "TYPEPROPERTY", [id, property.name.word, property.kind.rawValue, need], text: property.nameDutch ?? "",
                sentence: "\(id): property \(property.name)\(Self.dutch(property.nameDutch)), "
                    + "a \(property.kind.rawValue), \(need)")
        }
        return lines
    }

    private static func dutch(_ name: String?) -> String {
        name.map { " (\($0))" } ?? ""
    }
}
