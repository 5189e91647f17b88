/// The template a case begins with; a running case keeps the version it began with.
package struct CaseType: Sendable, Equatable, Codable {
    package let id: String
    package let name: String
    /// In order; the first is where a case begins. At least one.
    package let statuses: [String]
    /// What a closed case can have come to. At least one.
    package let results: [String]
    package let deadlineDays: Int
    package let confidentiality: Confidentiality
    /// `#case-{number}`: must begin with `#` and hold `{number}`.
    package let channelPattern: String
    /// 1, 2, … : raised by the state each time the template changes.
    package internal(set) var version: Int

    package init(
        id: String, name: String, statuses: [String], results: [String], deadlineDays: Int,
        confidentiality: Confidentiality, channelPattern: String, version: Int = 0
    ) {
        self.id = id
        self.name = name
        self.statuses = statuses
        self.results = results
        self.deadlineDays = deadlineDays
        self.confidentiality = confidentiality
        self.channelPattern = channelPattern
        self.version = version
    }

    /// The name of the channel of the case with this number.
    func channelName(number: String) -> String {
        let parts = channelPattern.split(separator: "{number}", maxSplits: 1, omittingEmptySubsequences: false)
        return parts.joined(separator: number)
    }

    /// Names that begin like this belong to cases: nobody makes a plain channel of them.
    var channelPrefix: String {
        String(channelPattern.prefix { $0 != "{" })
    }
}
