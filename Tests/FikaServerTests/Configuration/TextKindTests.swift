import SettingsFile
import Testing

@testable import FikaServer

@Suite("TextKind")
struct TextKindTests {
    @Test(
        "Fine",
        arguments: [
            (TextKind.line(1...5), "abcde"), (.line(0...5), ""), (.line(1...2), "é"), (.path, "/a b"),
            (.serverName, "My.Little-Server.9"), (.networkName, "Fika!"), (.host, "::1"), (.host, "fe80::1%eth0"),
            (.host, "chat.example.org"), (.botName, "it-help-2"), (.clientTag, "+draft/react"),
            (.clientTag, "+example.org/x"), (.oneOf(["a", "b"]), "b"),
        ])
    func fine(kind: TextKind, value: String) {
        #expect(kind.problem(in: value) == nil)
    }

    @Test(
        "Not fine, and why",
        arguments: [
            (TextKind.line(1...5), "", "has 0 bytes"), (.line(1...5), "abcdef", "has 6 bytes"),
            (.line(1...5), "a\nb", "holds a control character"), (.line(1...5), "a\u{7F}", "holds a control character"),
            (.path, "", "is empty"), (.path, "a\0b", "holds a NUL"), (.serverName, "", "is empty"),
            (.serverName, "a b", "\"a b\" holds something else"),
            (.serverName, String(repeating: "a", count: 64), "is too long"),
            (.networkName, "a b", "\"a b\" holds something else"), (.networkName, "é", "\"é\" holds something else"),
            (.host, "a/b", "\"a/b\" holds something else"), (.botName, "It", "\"It\" holds something else"),
            (.botName, "a/../b", "\"a/../b\" holds something else"),
            (.clientTag, "draft/react", "\"draft/react\" is not a client-only tag"),
            (.clientTag, "+", "\"+\" is not a client-only tag"),
            (.clientTag, "+a=b", "\"+a=b\" is not a client-only tag"),
            (.oneOf(["a"]), "b", "\"b\" is not known"),
        ])
    func notFine(kind: TextKind, value: String, problem: String) {
        #expect(kind.problem(in: value) == problem)
    }

    @Test(
        "Which addresses are this machine only",
        arguments: [
            ("127.0.0.1", true), ("127.1.2.3", true), ("::1", true), ("localhost", true), ("0.0.0.0", false),
            ("::", false),
            ("10.0.0.1", false), ("127.example.org", false), ("localhost.example.org", false), ("127.0.0.1.org", false),
        ])
    func loopback(host: String, expected: Bool) {
        var listener = Configuration.Listener()
        listener.host = host
        #expect(listener.isLoopback == expected)
    }
}
