import Testing

@testable import IRCClient

@Suite("Links to files")
struct FileLinkTests {
    @Test(
        "Host, port and path are what the address says",
        arguments: [
            ("https://chat.example.org:8443/upload/ab.cd/", "chat.example.org:8443", "/upload/ab.cd/", true),
            ("https://chat.example.org/d", "chat.example.org:443", "/d", true),
            ("HTTPS://h:1/", "h:1", "/", true), ("http://127.0.0.1:80/x?y=1", "127.0.0.1:80", "/x?y=1", false),
            ("https://[::1]:8443/x", "[::1]:8443", "/x", true),
        ])
    func parsed(_ text: String, _ authority: String, _ path: String, _ isEncrypted: Bool) throws {
        let link = try #require(FileLink(text))
        #expect(link.authority == authority && link.path == path && link.isEncrypted == isEncrypted)
    }

    @Test(
        "Anything else is no link",
        arguments: [
            "", "https://", "https:///x", "ftp://h/x", "//h/x", "h/x", "https://h", "https://h:0/x",
            "https://h:99999/x",
            "https://user@h/x", "https://h/a b", "https://h/a\r\nX: y", "https://h:80x/", "https://[::1/x",
            "https://h/\u{e9}", "javascript:alert(1)",
        ])
    func refused(_ text: String) {
        #expect(FileLink(text) == nil)
    }

    @Test("A file's name goes behind the slash, as bytes that mean nothing there")
    func named() throws {
        let link = try #require(FileLink("https://h/upload/t/"))
        #expect(link.named("plan é/..\r\n.pdf") == "/upload/t/plan%20%C3%A9%2F..%0D%0A.pdf")
        #expect(try #require(FileLink("https://h/upload/t")).named("x") == "/upload/t")
    }
}
