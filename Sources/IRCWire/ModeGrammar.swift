/// Which mode letters there are and which take a parameter, as 005 says it: `CHANMODES=A,B,C,D` and `PREFIX=(ov)@+`.
package struct ModeGrammar: Equatable, Sendable {
    /// Type A: lists, as bans. A parameter names an entry; without one the list is asked for.
    package let lists: String
    /// Type B: a parameter to set and to unset, as a key.
    package let always: String
    /// Type C: a parameter only to set, as a limit.
    package let whenSet: String
    /// Type D: no parameter.
    package let flags: String
    /// The modes of members, highest first, whose parameter is a nick.
    package let members: String
    /// The members' signs, in the same order, as `@+`.
    package let memberSigns: String

    package init(
        lists: String = "", always: String = "", whenSet: String = "", flags: String = "", members: String = "",
        memberSigns: String = ""
    ) {
        precondition(members.count == memberSigns.count, "Every member mode has one sign.")
        self.lists = lists
        self.always = always
        self.whenSet = whenSet
        self.flags = flags
        self.members = members
        self.memberSigns = memberSigns
    }

    /// From the values of a server's 005; nil when they do not have its form.
    package init?(chanModes: String, prefix: String) {
        let types = chanModes.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let halves = prefix.dropFirst().split(separator: ")", maxSplits: 1, omittingEmptySubsequences: false)
        guard types.count >= 4, prefix.isEmpty || (prefix.first == "(" && halves.count == 2) else { return nil }
        let members = prefix.isEmpty ? "" : String(halves[0])
        let signs = prefix.isEmpty ? "" : String(halves[1])
        guard members.count == signs.count else { return nil }
        self.init(
            lists: types[0], always: types[1], whenSet: types[2], flags: types[3], members: members,
            memberSigns: signs)
    }

    /// The values for a 005 of one's own.
    package var chanModes: String { "\(lists),\(always),\(whenSet),\(flags)" }
    package var prefix: String { "(\(members))\(memberSigns)" }

    /// The sign of a member mode, as `@` for `o`.
    package func sign(of mode: Character) -> Character? {
        zip(members, memberSigns).first { $0.0 == mode }?.1
    }

    /// The mode behind a member's sign, as `o` for `@`.
    package func mode(ofSign sign: Character) -> Character? {
        zip(members, memberSigns).first { $0.1 == sign }?.0
    }
}
