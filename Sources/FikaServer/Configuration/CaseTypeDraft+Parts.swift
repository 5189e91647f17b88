import FikaCore
import SettingsFile

extension CaseTypeDraft {
    /// An element of `[[results]]`.
    struct Result: Sendable {
        var name = ""
        var nameDutch: String?
        var keepsForever = false
        /// 0: not given.
        var destroyAfterYears = 0

        var retention: Retention { keepsForever ? .keepForever : .destroy(afterYears: destroyAfterYears) }
        var result: CaseType.Result { CaseType.Result(name, nameDutch: nameDutch, retention: retention) }

        static let schema = TableSchema<Result>(
            "results", isArray: true,
            [
                .text("name", \.name, .caseWord, isRequired: true),
                .text("name_nl", \.nameDutch, .line(1...200)),
                .flag("keep_forever", \.keepsForever),
                .number("destroy_after_years", \.destroyAfterYears, 1...1000),
            ])
    }

    /// An element of `[[documents]]`.
    struct DocumentKind: Sendable {
        var id = ""
        var name = ""
        var nameDutch: String?
        var confidentiality: Confidentiality?

        var kind: CaseType.DocumentKind {
            CaseType.DocumentKind(id: id, name: name, nameDutch: nameDutch, confidentiality: confidentiality)
        }

        static let schema = TableSchema<DocumentKind>(
            "documents", isArray: true,
            [
                .text("id", \.id, .botName, isRequired: true),
                .text("name", \.name, .line(1...200), isRequired: true),
                .text("name_nl", \.nameDutch, .line(1...200)),
                .choice("confidentiality", of: Confidentiality.allCases.map(\.rawValue)) { value, kind in
                    kind.confidentiality = Confidentiality(rawValue: value)
                },
            ])
    }

    /// An element of `[[properties]]`.
    struct Property: Sendable {
        var name = ""
        var nameDutch: String?
        var kind = CaseType.Property.Kind.text
        var isRequired = false

        var property: CaseType.Property {
            CaseType.Property(name, nameDutch: nameDutch, kind: kind, isRequired: isRequired)
        }

        static let schema = TableSchema<Property>(
            "properties", isArray: true,
            [
                .text("name", \.name, .caseWord, isRequired: true),
                .text("name_nl", \.nameDutch, .line(1...200)),
                .choice("kind", \.kind),
                .flag("required", \.isRequired),
            ])
    }
}
