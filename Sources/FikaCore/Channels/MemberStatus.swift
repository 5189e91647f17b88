/// What a member may do in a channel beyond being there.
package struct MemberStatus: OptionSet, Sendable, Codable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// `+v`, `+`
    package static let voice = MemberStatus(rawValue: 1)
    /// `+o`, `@`
    package static let channelOperator = MemberStatus(rawValue: 2)
}
