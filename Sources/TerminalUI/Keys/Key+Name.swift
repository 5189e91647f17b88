/// Names of keys, as a configuration has them: `ctrl-k`, `alt-1`, `shift-up`, `f5`, `page-up`, `space`, `x`.
extension Key {
    /// Nil for a paste.
    package var name: String? {
        switch self {
        case .character(let character): Self.name(of: character)
        case .control(let character): "ctrl-" + Self.name(of: character)
        case .meta(let character): "alt-" + Self.name(of: character)
        case .controlMeta(let character): "ctrl-alt-" + Self.name(of: character)
        case .function(let number): "f\(number)"
        case .modified(let key, let modifiers):
            (modifiers.contains(.control) ? "ctrl-" : "") + (modifiers.contains(.alt) ? "alt-" : "")
                + (modifiers.contains(.shift) ? "shift-" : "") + key.rawValue
        case .backTab: "shift-tab"
        case .wordLeft: "ctrl-left"
        case .wordRight: "ctrl-right"
        case .paste: nil
        default: NamedKey.allCases.first { $0.key == self }?.rawValue
        }
    }

    /// The key of a name, in any case of letters; nil where there is none.
    package init?(name: String) {
        var rest = Substring(name)
        var modifiers: Modifiers = []
        let prefixes: [(String, Modifiers)] = [
            ("ctrl-", .control), ("control-", .control), ("alt-", .alt), ("meta-", .alt), ("shift-", .shift),
        ]
        while let (prefix, modifier) = prefixes.first(where: {
            rest.lowercased().hasPrefix($0.0) && rest.count > $0.0.count
        }) {
            rest = rest.dropFirst(prefix.count)
            modifiers.insert(modifier)
        }
        if let named = NamedKey(rawValue: rest.lowercased()) {
            self = Self.key(named, modifiers)
        } else if let number = Self.functionNumber(rest), modifiers.isEmpty {
            self = .function(number)
        } else if let character = Self.character(named: rest), !modifiers.contains(.shift) {
            self = Self.key(character, modifiers)
        } else {
            return nil
        }
    }

    /// A named key with modifiers, in the one form it has.
    static func key(_ named: NamedKey, _ modifiers: Modifiers) -> Key {
        switch (named, modifiers) {
        case (_, []): named.key
        case (.tab, .shift): .backTab
        case (.left, .control), (.left, .alt): .wordLeft
        case (.right, .control), (.right, .alt): .wordRight
        default: .modified(named, modifiers)
        }
    }

    /// A character with Ctrl and Alt, in the one form it has.
    static func key(_ character: Character, _ modifiers: Modifiers) -> Key {
        let lower = character.lowercased().first ?? character
        return switch (modifiers.contains(.control), modifiers.contains(.alt)) {
        case (true, true): .controlMeta(lower)
        case (true, false): .control(lower)
        case (false, true): .meta(character)
        case (false, false): .character(character)
        }
    }

    private static func name(of character: Character) -> String {
        character == " " ? "space" : String(character)
    }

    private static func character(named name: Substring) -> Character? {
        if name.lowercased() == "space" { return " " }
        return name.count == 1 ? name.first : nil
    }

    private static func functionNumber(_ name: Substring) -> Int? {
        guard name.first == "f" || name.first == "F", let number = Int(name.dropFirst()), (1...24).contains(number)
        else { return nil }
        return number
    }
}
