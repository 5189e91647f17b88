/// The template a case begins with (*zaaktype* of the Dutch ZGW standard); a running case keeps the version it began
/// with.
package struct CaseType: Sendable, Equatable, Codable {
    package let id: String
    package let name: String
    package let nameDutch: String?
    /// In order; the first is where a case begins, the last where it ends. At least one.
    package let statuses: [String]
    /// In the same order, or none at all.
    package let statusesDutch: [String]
    /// At least one.
    package let results: [Result]
    package let documentKinds: [DocumentKind]
    package let properties: [Property]
    package let deadlineDays: Int
    /// By how many days the deadline may be moved (*verlengingstermijn*); 0: by none.
    package let extensionDays: Int
    /// How often.
    package let extensionsMax: Int
    package let allowsSuspension: Bool
    /// How many days before the deadline its handler is warned, besides on the day itself; 0: not before.
    package let warningDays: Int
    package let confidentiality: Confidentiality
    /// `#case-{number}`: must begin with `#` and hold `{number}`.
    package let channelPattern: String
    /// Accounts of bots that take part from the beginning.
    package let bots: [String]
    /// 1, 2, … : raised by the state each time the template changes.
    package internal(set) var version: Int

    package init(
        id: String, name: String, nameDutch: String? = nil, statuses: [String], statusesDutch: [String] = [],
        results: [Result], documentKinds: [DocumentKind] = [], properties: [Property] = [], deadlineDays: Int,
        extensionDays: Int = 0, extensionsMax: Int = 1, allowsSuspension: Bool = false, warningDays: Int = 7,
        confidentiality: Confidentiality, channelPattern: String, bots: [String] = [], version: Int = 0
    ) {
        self.id = id
        self.name = name
        self.nameDutch = nameDutch
        self.statuses = statuses
        self.statusesDutch = statusesDutch
        self.results = results
        self.documentKinds = documentKinds
        self.properties = properties
        self.deadlineDays = deadlineDays
        self.extensionDays = extensionDays
        self.extensionsMax = extensionsMax
        self.allowsSuspension = allowsSuspension
        self.warningDays = warningDays
        self.confidentiality = confidentiality
        self.channelPattern = channelPattern
        self.bots = bots
        self.version = version
    }

    /// The type of a case as it is logged when the case is opened: by id and version, with the name that the time line
    /// shows. All there is to the type is in the log under `typeDefined`.
    var reference: CaseType {
        CaseType(
            id: id, name: name, statuses: [], results: [], deadlineDays: 0, confidentiality: confidentiality,
            channelPattern: "", version: version)
    }

    /// A type that can be used has a status.
    var isReference: Bool { statuses.isEmpty }

    /// Names are found whatever the case of their letters, and with `_` for a space as the wire writes them.
    package func result(_ name: String) -> Result? { results.first { Self.isSame($0.name, name) } }
    package func documentKind(_ id: String) -> DocumentKind? { documentKinds.first { Self.isSame($0.id, id) } }
    package func property(_ name: String) -> Property? { properties.first { Self.isSame($0.name, name) } }
    func status(_ name: String) -> String? { statuses.first { Self.isSame($0, name) } }

    /// The name of the channel of the case with this number.
    func channelName(number: String) -> String {
        let parts = channelPattern.split(separator: "{number}", maxSplits: 1, omittingEmptySubsequences: false)
        return parts.joined(separator: number)
    }

    /// Names that begin like this belong to cases: nobody makes a plain channel of them.
    var channelPrefix: String {
        String(channelPattern.prefix { $0 != "{" })
    }

    static func isSame(_ left: String, _ right: String) -> Bool { key(left) == key(right) }

    private static func key(_ name: String) -> String {
        String(decoding: casefold(name).utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}
