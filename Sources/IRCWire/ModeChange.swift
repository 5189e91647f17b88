/// One letter of a MODE command, with its sign and parameter.
package struct ModeChange: Hashable, Sendable {
    package let adds: Bool
    package let mode: Character
    /// Nil for a flag, and for a list mode without one, which asks for the list.
    package let parameter: String?

    package init(adds: Bool, mode: Character, parameter: String? = nil) {
        self.adds = adds
        self.mode = mode
        self.parameter = parameter
    }

    /// The parameters of a MODE behind its target: the letters with as few signs as their order allows, then the
    /// letters' parameters. Empty for no changes.
    package static func format(_ changes: [ModeChange]) -> [String] {
        guard !changes.isEmpty else { return [] }
        var letters = ""
        var sign: Bool?
        for change in changes {
            if sign != change.adds {
                letters.append(change.adds ? "+" : "-")
                sign = change.adds
            }
            letters.append(change.mode)
        }
        return [letters] + changes.compactMap(\.parameter)
    }
}
