/// One key of a table: what it may hold and where that goes. Lists of these are all there is to know of a file.
package struct Setting<Root>: Sendable {
    package typealias Place<Value> = any WritableKeyPath<Root, Value> & Sendable

    package let key: String
    /// For people, as in "allowed: 1 to 64".
    package let allowed: String
    package let isRequired: Bool
    package let take: @Sendable (TOMLNode, inout Root) -> Verdict

    package enum Verdict: Sendable, Equatable {
        case taken
        /// Not a value for this key; the sentence says why.
        case wrong(String)
        /// Taken, but without effect.
        case idle(String)
    }

    package init(
        _ key: String, allowed: String, isRequired: Bool = false,
        take: @escaping @Sendable (TOMLNode, inout Root) -> Verdict
    ) {
        self.key = key
        self.allowed = allowed
        self.isRequired = isRequired
        self.take = take
    }

    /// The same setting, and to leave it out is a fault.
    package static func required(_ setting: Setting) -> Setting {
        Setting(setting.key, allowed: setting.allowed, isRequired: true, take: setting.take)
    }

    private static func isNot(_ what: String, _ node: TOMLNode) -> Verdict {
        .wrong("is \(node.kindName), not \(what)")
    }

    package static func flag(_ key: String, _ place: Place<Bool>) -> Setting {
        Setting(key, allowed: "true or false") { node, root in
            guard case .flag(let value) = node else { return isNot("true or false", node) }
            root[keyPath: place] = value
            return .taken
        }
    }

    /// A switch for what this release cannot do yet.
    package static func notYet(_ key: String, _ place: Place<Bool>) -> Setting {
        Setting(key, allowed: "false") { node, root in
            guard case .flag(let value) = node else { return isNot("true or false", node) }
            root[keyPath: place] = value
            return value ? .idle("is not in this release and has no effect") : .taken
        }
    }

    package static func number(_ key: String, _ place: Place<Int>, _ range: ClosedRange<Int>) -> Setting {
        Setting(key, allowed: "\(range.lowerBound) to \(range.upperBound)") { node, root in
            guard case .integer(let value) = node else { return isNot("a whole number", node) }
            guard range.contains(value) else { return .wrong("\(value) is out of range") }
            root[keyPath: place] = value
            return .taken
        }
    }

    package static func text(_ key: String, _ place: Place<String>, _ kind: TextKind, isRequired: Bool = false)
        -> Setting
    {
        Setting(key, allowed: kind.allowed, isRequired: isRequired) { node, root in
            guard case .text(let value) = node else { return isNot("a text", node) }
            if let problem = kind.problem(in: value) { return .wrong(problem) }
            root[keyPath: place] = value
            return .taken
        }
    }

    package static func text(_ key: String, _ place: Place<String?>, _ kind: TextKind) -> Setting {
        Setting(key, allowed: kind.allowed) { node, root in
            guard case .text(let value) = node else { return isNot("a text", node) }
            if let problem = kind.problem(in: value) { return .wrong(problem) }
            root[keyPath: place] = value
            return .taken
        }
    }

    /// `most` is how many elements the list may have.
    package static func texts(
        _ key: String, _ place: Place<[String]>, _ kind: TextKind, atMost most: Int, atLeast least: Int = 0
    ) -> Setting {
        let allowed = "a list of \(least == 0 ? "at most" : "\(least) to") \(most) texts, each \(kind.allowed)"
        return Setting(key, allowed: allowed, isRequired: least > 0) { node, root in
            guard case .list(let nodes) = node else { return isNot("a list", node) }
            guard nodes.count <= most, nodes.count >= least else { return .wrong("has \(nodes.count) elements") }
            var values: [String] = []
            for element in nodes {
                guard case .text(let value) = element else { return .wrong("holds \(element.kindName)") }
                if let problem = kind.problem(in: value) { return .wrong(problem) }
                guard !values.contains(value) || kind.mayRepeat else { return .wrong("holds \"\(value)\" twice") }
                values.append(value)
            }
            root[keyPath: place] = values
            return .taken
        }
    }

    package static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
        _ key: String, _ place: Place<Choice>, isRequired: Bool = false
    ) -> Setting {
        choice(key, of: Choice.allCases.map(\.rawValue), isRequired: isRequired) { value, root in
            if let choice = Choice(rawValue: value) { root[keyPath: place] = choice }
        }
    }

    /// One of a few words.
    package static func choice(
        _ key: String, of words: [String], isRequired: Bool = false,
        take: @escaping @Sendable (String, inout Root) -> Void = { _, _ in }
    ) -> Setting {
        Setting(key, allowed: words.joined(separator: ", "), isRequired: isRequired) { node, root in
            guard case .text(let value) = node else { return isNot("a text", node) }
            guard words.contains(value) else { return .wrong("\"\(value)\" is not known") }
            take(value, &root)
            return .taken
        }
    }
}
