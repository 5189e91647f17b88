/// What a session says of itself with `MODE nick`; `operator` is set by the server alone.
package struct UserModes: OptionSet, Sendable, Codable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// `+B`, IRCv3 bot mode.
    package static let bot = UserModes(rawValue: 1)
    /// `+i`: not shown to those without a common channel.
    package static let invisible = UserModes(rawValue: 2)
    /// `+o`: a server operator.
    package static let serverOperator = UserModes(rawValue: 4)
    /// `+w`: is shown what operators say to all who wish to hear it.
    package static let wallops = UserModes(rawValue: 8)
    /// `+T`: nobody's client asks this one anything.
    package static let noCTCP = UserModes(rawValue: 16)
}
