import Testing

@testable import SettingsFile

@Suite("KeyLocator")
struct KeyLocatorTests {
    private static let text = """
        # a comment with [brackets]
        top = 1

        [server] # another
        name = "a.b"
        motd = [
            "one", # ] not the end
            'two [x]',
        ]
        "quoted key" = true
        'literal.key' = 1
        dotted.inner . deep = 2

        [[listener]]
        port = 1
        tls = { cert = "c", key = { a = 1,
            b = 2 } }

        [[listener]]
        text = \"\"\"
        [not a table]
        port = 9 \\\"\"\" still
        \"\"\"
        raw = '''
        x = 1
        '''
        port = 2
        [listener.extra]
        deep = 1

        [limits]
        date = 2026-11-22T10:00:00Z
        list = [{ a = 1 }, { a = 2 },
          { a = 3 }]
        last = 0x1F
        """

    private let locator = KeyLocator(text)

    @Test(
        "A key is found on its line",
        arguments: [
            ("top", 2), ("server", 4), ("server/name", 5), ("server/motd", 6), ("server/motd/0", 7),
            ("server/motd/1", 8), ("server/quoted key", 10), ("server/literal.key", 11), ("server/dotted", 12),
            ("server/dotted/inner/deep", 12), ("listener", 14), ("listener/0", 14), ("listener/0/port", 15),
            ("listener/0/tls/cert", 16), ("listener/0/tls/key/a", 16), ("listener/0/tls/key/b", 17),
            ("listener/1", 19), ("listener/1/text", 20), ("listener/1/raw", 24), ("listener/1/port", 27),
            ("listener/1/extra/deep", 29), ("limits/date", 32), ("limits/list/1/a", 33), ("limits/list/2/a", 34),
            ("limits/last", 35),
        ])
    func finds(path: String, line: Int) {
        #expect(locator.line(of: path.split(separator: "/").map(String.init)) == line)
    }

    @Test(
        "What is missing is reported where it would stand",
        arguments: [("server/missing", 4), ("listener/1/missing", 19), ("nothing/at/all", 1), ("", 1)])
    func misses(path: String, line: Int) {
        #expect(locator.line(of: path.split(separator: "/").map(String.init)) == line)
    }

    @Test(
        "A text that is not TOML ends the search without a crash",
        arguments: ["= 1", "[", "[[", "a", "a = [1, {", "a = \"\"\"x", "a = { b", "\"a", "a = [1 2]\nb = 1", "]"])
    func survives(text: String) {
        #expect(KeyLocator(text).line(of: ["zzz"]) == 1)
    }

    @Test("Escaped quotes in a key belong to it")
    func escapes() {
        #expect(KeyLocator("\n\"a\\\"b\" = 1").line(of: ["a\"b"]) == 2)
        #expect(KeyLocator("\n\"a\\\\\" = 1\nb = 1").line(of: ["a\\"]) == 2)
    }
}
