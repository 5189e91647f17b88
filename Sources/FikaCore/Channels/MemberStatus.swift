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

    /// Whether it has all that `other` asks for, or more: an operator need not be given voice.
    func isAtLeast(_ other: MemberStatus) -> Bool { rawValue >= other.rawValue }
}
