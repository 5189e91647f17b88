import TerminalUI

/// Which key does what, where. Made from a table that a configuration may change: names of actions, and for each the
/// keys it has, several with blanks between; an empty text takes its keys away.
struct Keymap: Equatable, Sendable {
    /// Most keys of one action.
    static let keysMax = 4

    /// What is wrong with a line of the configuration.
    enum Fault: Error, Equatable {
        case noAction(String, nearest: String?)
        case noKey(String, action: String)
        /// A key that writes something belongs to the editor.
        case writes(String, action: String)
        case taken(String, action: String, by: String)
        case tooMany(action: String)

        var description: String {
            switch self {
            case .noAction(let name, let nearest):
                "there is no action \(name)" + (nearest.map { "; did you mean \($0)?" } ?? ". See fika help config.")
            case .noKey(let key, let action): "\(action): \"\(key)\" is no key. Write one as in ctrl-k, alt-x or f5."
            case .writes(let key, let action): "\(action): \(key) is needed for writing. Choose one with ctrl or alt."
            case .taken(let key, let action, let other):
                "\(action): \(key) is taken by \(other). Give that one another."
            case .tooMany(let action): "\(action) has more than \(Keymap.keysMax) keys. Leave some out."
            }
        }
    }

    private var actions: [Action.Scope: [Key: Action]] = [:]
    /// Names of keys, the first is the one that is shown.
    private var names: [Action: [String]] = [:]

    /// As the program comes.
    init() {
        for (action, keys) in Self.usual {
            for name in keys.split(separator: " ").map(String.init) {
                guard let key = Key(name: name) else { continue }
                bind(key, name, to: action)
            }
        }
    }

    /// With changes, in the order of their names so that a fault is the same each time.
    init(_ changes: [String: String]) throws(Fault) {
        self.init()
        let sorted = changes.sorted { $0.key < $1.key }
        for (name, _) in sorted {
            guard let action = Action(rawValue: name) else {
                let nearest = Spelling.nearest(to: name, among: Action.allCases.map(\.rawValue))
                throw .noAction(name, nearest: nearest)
            }
            release(action)
        }
        for (name, keys) in sorted {
            guard let action = Action(rawValue: name) else { continue }
            try take(keys, for: action)
        }
    }

    /// What a key does.
    func action(for key: Key, in scope: Action.Scope) -> Action? {
        actions[scope]?[key] ?? (scope == .anywhere ? nil : actions[.anywhere]?[key])
    }

    /// The key that is shown for an action; nil when it has none.
    func name(of action: Action) -> String? { names[action]?.first }

    private mutating func take(_ keys: String, for action: Action) throws(Fault) {
        let keys = keys.split(separator: " ").map(String.init)
        guard keys.count <= Self.keysMax else { throw .tooMany(action: action.rawValue) }
        for name in keys {
            guard let key = Key(name: name) else { throw .noKey(name, action: action.rawValue) }
            let scopes = action.scopes.filter { Self.fits(key, $0) }
            if scopes.isEmpty { throw .writes(name, action: action.rawValue) }
            for scope in scopes {
                if let other = actions[scope]?[key], other != action {
                    throw .taken(name, action: action.rawValue, by: other.rawValue)
                }
            }
            bind(key, name, to: action)
        }
    }

    private mutating func bind(_ key: Key, _ name: String, to action: Action) {
        names[action, default: []].append(name)
        for scope in action.scopes where Self.fits(key, scope) { actions[scope, default: [:]][key] = action }
    }

    private mutating func release(_ action: Action) {
        names[action] = nil
        for scope in Action.Scope.allCases { actions[scope] = actions[scope]?.filter { $0.value != action } }
    }

    /// What writes or moves by itself belongs to the editor while one types.
    private static func fits(_ key: Key, _ scope: Action.Scope) -> Bool {
        switch key {
        case .character, .enter, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end:
            scope != .anywhere
        default: true
        }
    }
}
