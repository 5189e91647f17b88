import IRCWire
import Testing

@Suite("Prefixes")
struct PrefixTests {
    @Test(
        "A prefix is split and joined",
        arguments: [
            ("anna!~a@ward.example", Prefix(nick: "anna", user: "~a", host: "ward.example")),
            ("anna", Prefix(nick: "anna")), ("anna!a", Prefix(nick: "anna", user: "a")),
            ("anna@h", Prefix(nick: "anna", host: "h")), ("!a@h", Prefix(nick: "", user: "a", host: "h")),
            ("@h", Prefix(nick: "", host: "h")), ("", Prefix(nick: "")), ("fika.example", Prefix(nick: "fika.example")),
            ("a!b@n\u{02}e\u{03}5t", Prefix(nick: "a", user: "b", host: "n\u{02}e\u{03}5t")),
            ("a!b@c@d", Prefix(nick: "a", user: "b", host: "c@d")),
            ("a!b!c@d", Prefix(nick: "a", user: "b!c", host: "d")),
            ("a@b!c", Prefix(nick: "a", host: "b!c")), ("å!ä@ö", Prefix(nick: "å", user: "ä", host: "ö")),
        ])
    func splitAndJoin(text: String, prefix: Prefix) {
        #expect(Prefix(parsing: text) == prefix)
        #expect(prefix.text == text)
    }

    @Test(
        "Empty parts are taken and not written",
        arguments: [("anna!@h", "anna@h"), ("anna!a@", "anna!a"), ("anna!@", "anna"), ("!", ""), ("@", ""), ("!@", "")])
    func emptyParts(text: String, joined: String) {
        #expect(Prefix(parsing: text).text == joined)
    }
}
