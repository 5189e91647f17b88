import IRCWire
import Testing

@Suite("Names")
struct NameRuleTests {
    @Test("May be nicks", arguments: ["a", "Anna", "anna-b", "[x]", "{|}^_`\\", "a1", "_9", "abcdefghij"])
    func nicknames(name: String) {
        #expect(NameRule.isNickname(name, maxBytes: 10))
    }

    @Test(
        "May not be nicks",
        arguments: [
            "", "1a", "-a", "a b", "a,b", "a!b", "a@b", "a*", "a?", "a.b", "#a", ":a", "$a", "+a", "@a", "~a", "&a",
            "%a",
            "å", "a\0", "a\r", "a\t", "a\u{7F}", "abcdefghijk", "a/b", "a=b", "a\"",
        ])
    func notNicknames(name: String) {
        #expect(!NameRule.isNickname(name, maxBytes: 10))
    }

    @Test("May be channels", arguments: ["#a", "##", "#Fika-2026", "#a:b", "#å", "#日本", "#☕", "#a*?"])
    func channels(name: String) {
        #expect(NameRule.isChannelName(name, maxBytes: 10))
    }

    @Test(
        "May not be channels",
        arguments: [
            "", "#", "a", "&a", "#a b", "#a,b", "#a\u{07}", "#a\0", "#a\n", "#a\u{7F}", "#a\u{85}", "#a\u{A0}",
            "#a\u{200B}", "#a\u{202E}", "#a\u{2028}", "#a\u{3000}", "#a\u{FEFF}", "#a\u{378}", "#abcdefghij", "#ååååå",
        ])
    func notChannels(name: String) {
        #expect(!NameRule.isChannelName(name, maxBytes: 10))
    }

    @Test("May be usernames", arguments: ["a", "~anna", "1", "a.b-c_d", "a:b", "abcdefghij"])
    func usernames(name: String) {
        #expect(NameRule.isUsername(name, maxBytes: 10))
    }

    @Test("May not be usernames", arguments: ["", "a b", "a@b", "a!b", "a*", "a?", "å", "a\n", "a\0", "abcdefghijk"])
    func notUsernames(name: String) {
        #expect(!NameRule.isUsername(name, maxBytes: 10))
    }
}
