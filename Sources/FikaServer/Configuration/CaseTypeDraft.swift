import FikaCore

/// A case type while it is read.
struct CaseTypeDraft: Sendable {
    var id = ""
    var name = ""
    /// The name in Dutch, for a catalogue in that language; accepted, and not shown in this release.
    var dutchName: String?
    var statuses: [String] = []
    var results: [String] = []
    var deadlineDays = 0
    var confidentiality = Confidentiality.caseConfidential
    var channelPattern = "#case-{number}"

    var type: CaseType {
        CaseType(
            id: id, name: name, statuses: statuses, results: results, deadlineDays: deadlineDays,
            confidentiality: confidentiality, channelPattern: channelPattern)
    }

    static let schema = TableSchema<CaseTypeDraft>(
        "",
        [
            .text("id", \.id, .botName, isRequired: true),
            .text("name", \.name, .line(1...200), isRequired: true),
            .text("name_nl", \.dutchName, .line(1...200)),
            .texts("statuses", \.statuses, step, atMost: CaseTypeReader.stepsMax, atLeast: 1),
            .texts("results", \.results, step, atMost: CaseTypeReader.stepsMax, atLeast: 1),
            .required(.number("deadline_days", \.deadlineDays, 1...36_500)),
            .choice("confidentiality", \.confidentiality),
            .text("channel_pattern", \.channelPattern, pattern),
        ])

    /// The wire writes a status with `_` for a space, and lists are separated by commas.
    private static let step = TextKind(allowed: "1 to 60 bytes without comma, semicolon and underscore") { value in
        guard (1...60).contains(value.utf8.count) else { return "holds a text of \(value.utf8.count) bytes" }
        let isPlain = value.unicodeScalars.allSatisfy {
            $0.value >= 0x20 && $0.value != 0x7F && !",;_".unicodeScalars.contains($0)
        }
        return isPlain ? nil : "holds \"\(value)\""
    }

    /// Letters after the number would let one case's channel look like another's.
    private static let pattern = TextKind(allowed: "\"#\", letters, digits or hyphens, then {number}") { value in
        let isFine =
            value.hasPrefix("#") && value.hasSuffix("{number}") && value.utf8.count <= 48
            && value.dropFirst().dropLast("{number}".count).utf8.allSatisfy {
                TextKind.isLetterOrDigit($0) || $0 == UInt8(ascii: "-")
            }
        return isFine ? nil : "\"\(value)\" is not a pattern"
    }
}
