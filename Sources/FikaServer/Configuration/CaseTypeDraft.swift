import FikaCore
import SettingsFile

/// A case type while it is read.
struct CaseTypeDraft: Sendable {
    var id = ""
    var name = ""
    var nameDutch: String?
    var statuses: [String] = []
    var statusesDutch: [String] = []
    /// As earlier releases had them: names alone.
    var plainResults: [String] = []
    var deadlineDays = 0
    var extensionDays = 0
    var extensionsMax = 1
    var allowsSuspension = false
    var warningDays = 7
    var confidentiality = Confidentiality.caseConfidential
    var channelPattern = "#case-{number}"
    var bots: [String] = []

    func type(
        results: [CaseType.Result], documentKinds: [CaseType.DocumentKind], properties: [CaseType.Property]
    ) -> CaseType {
        CaseType(
            id: id, name: name, nameDutch: nameDutch, statuses: statuses, statusesDutch: statusesDutch,
            results: plainResults.map { CaseType.Result($0) } + results, documentKinds: documentKinds,
            properties: properties, deadlineDays: deadlineDays, extensionDays: extensionDays,
            extensionsMax: extensionsMax, allowsSuspension: allowsSuspension, warningDays: warningDays,
            confidentiality: confidentiality, channelPattern: channelPattern, bots: bots)
    }

    static let schema = TableSchema<CaseTypeDraft>(
        "",
        [
            .text("id", \.id, .botName, isRequired: true),
            .text("name", \.name, .line(1...200), isRequired: true),
            .text("name_nl", \.nameDutch, .line(1...200)),
            .texts("statuses", \.statuses, .caseWord, atMost: CaseTypeReader.stepsMax, atLeast: 1),
            .texts("statuses_nl", \.statusesDutch, .caseWord, atMost: CaseTypeReader.stepsMax),
            .required(.number("deadline_days", \.deadlineDays, 1...36_500)),
            .number("extension_days", \.extensionDays, 0...36_500),
            .number("extensions_max", \.extensionsMax, 1...100),
            .flag("suspension", \.allowsSuspension),
            .number("warning_days", \.warningDays, 0...365),
            .choice("confidentiality", \.confidentiality),
            .text("channel_pattern", \.channelPattern, pattern),
            .texts("bots", \.bots, .botName, atMost: CaseTypeReader.botsMax),
        ])

    static let plainResults = TableSchema<CaseTypeDraft>(
        "", [.texts("results", \.plainResults, .caseWord, atMost: CaseTypeReader.stepsMax, atLeast: 1)])

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

extension TextKind {
    /// The wire writes a status with `_` for a space, and lists are separated by commas.
    static let caseWord = TextKind(allowed: "1 to 60 bytes without comma, semicolon and underscore") { value in
        guard (1...60).contains(value.utf8.count) else { return "holds a text of \(value.utf8.count) bytes" }
        let isPlain = value.unicodeScalars.allSatisfy {
            $0.value >= 0x20 && $0.value != 0x7F && !",;_".unicodeScalars.contains($0)
        }
        return isPlain ? nil : "holds \"\(value)\""
    }
}
