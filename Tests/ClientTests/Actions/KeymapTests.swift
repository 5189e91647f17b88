import TerminalUI
import Testing

@testable import fika

@Suite("Keys and actions")
struct KeymapTests {
    @Test("Every action has a key, a command and a line in the palette, in every language", arguments: Action.allCases)
    func complete(action: Action) {
        let keymap = Keymap()
        #expect(keymap.name(of: action).flatMap { Key(name: $0) } != nil, "a key for \(action)")
        if let command = action.command { #expect(Command.named(command) != nil, "/\(command)") }
        for tongue in Words.tongues { #expect(!tongue.text(ActionPhrase.title(action)).isEmpty) }
        let goals = Palette.goals(Bench().desk)
        #expect(action == .palette || goals.contains { $0.goal == .perform(action) })
    }

    @Test("No key means two things in one place, and all keys of the table are keys")
    func unambiguous() {
        for scope in Action.Scope.allCases {
            var seen: [Key: Action] = [:]
            for (action, keys) in Keymap.usual where action.scopes.contains(scope) {
                for name in keys.split(separator: " ").map(String.init) {
                    let key = Key(name: name)
                    #expect(key != nil, "\(name)")
                    guard let key, Keymap().action(for: key, in: scope) != nil else { continue }
                    #expect(seen[key] == nil || seen[key] == action, "\(name) is \(action) and \(seen[key] as Any)")
                    seen[key] = action
                }
            }
        }
        #expect(Set(Keymap.usual.map(\.0)) == Set(Action.allCases))
    }

    @Test("Letters mean work only where nothing is typed")
    func scopes() {
        let keymap = Keymap()
        #expect(keymap.action(for: .character("r"), in: .message) == .reply)
        #expect(keymap.action(for: .character("r"), in: .idle) == nil)
        #expect(keymap.action(for: .character("?"), in: .idle) == .help)
        #expect(keymap.action(for: .character("?"), in: .anywhere) == nil)
        #expect(
            keymap.action(for: .home, in: .anywhere) == nil && keymap.action(for: .home, in: .idle) == .jumpToUnread)
        #expect(keymap.action(for: .control("k"), in: .message) == .palette)
    }

    @Test("Keys are changed, added and taken away")
    func changes() throws {
        let keymap = try Keymap(["reply": "w ctrl-r", "file": "", "palette": "f2"])
        #expect(keymap.action(for: .character("w"), in: .message) == .reply)
        #expect(keymap.action(for: .character("r"), in: .message) == nil)
        #expect(keymap.action(for: .control("r"), in: .message) == .reply)
        #expect(keymap.name(of: .reply) == "w" && keymap.name(of: .file) == nil)
        #expect(keymap.action(for: .control("k"), in: .idle) == nil)
        #expect(keymap.action(for: .function(2), in: .idle) == .palette)
        // Two that change places.
        let swapped = try Keymap(["reply": "f", "file": "r"])
        #expect(swapped.action(for: .character("f"), in: .message) == .reply)
    }

    @Test(
        "A wrong line says what is wrong with it",
        arguments: [
            (["replay": "r"], .noAction("replay", nearest: "reply")),
            (["reply": "hyper-x"], .noKey("hyper-x", action: "reply")),
            (["palette": "p"], .writes("p", action: "palette")),
            (["reply": "f"], .taken("f", action: "reply", by: "file")),
            (["reply": "1 2 3 4 5"], .tooMany(action: "reply")),
        ] as [([String: String], Keymap.Fault)])
    func faults(changes: [String: String], fault: Keymap.Fault) {
        #expect(throws: fault) { try Keymap(changes) }
    }
}
