import Testing

@testable import fika_bot_announcer

@Suite("Announcer: reading a feed")
struct FeedReaderTests {
    private func read(_ text: String) throws -> [FeedEntry] { try FeedReader.read(Array(text.utf8)) }

    @Test("RSS 2.0: guid, title, link; what belongs to something else is left out")
    func rss() throws {
        let entries = try read(
            """
            <?xml version="1.0"?><rss version="2.0" xmlns:media="m"><channel><title>News</title><link>https://x</link>
            <item><title>One &amp;amp; <![CDATA[<b>two</b>]]></title><link> https://x.example/1 </link>
            <guid isPermaLink="false">g1</guid><media:title>no</media:title><source><title>no</title></source></item>
            <item><title>Later</title></item></channel></rss>
            """)
        #expect(
            entries == [
                FeedEntry(id: "g1", title: "One & two", link: "https://x.example/1"), FeedEntry(title: "Later"),
            ])
    }

    @Test("Atom: id, title, and the link that leads to the page")
    func atom() throws {
        let entries = try read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry><id>urn:1</id>
            <title type="html">a &lt;i&gt;b</title>
            <link rel="self" href="https://x.example/self"/><link href="https://x.example/page"/></entry></feed>
            """)
        #expect(entries == [FeedEntry(id: "urn:1", title: "a b", link: "https://x.example/page")])
    }

    @Test("RSS 1.0 has its items beside the channel")
    func rdf() throws {
        let text =
            "<rdf:RDF xmlns:rdf=\"r\"><channel/><item><title>T</title><link>http://x.example/</link></item></rdf:RDF>"
        #expect(try read(text) == [FeedEntry(title: "T", link: "http://x.example/")])
    }

    @Test(
        "Links that do not lead to the web are none",
        arguments: ["javascript:alert(1)", "file:///etc/passwd", "ftp://x", "https://x/\u{202E}abc", "news"])
    func links(link: String) throws {
        #expect(try read("<rss><item><title>T</title><link>\(link)</link></item></rss>") == [FeedEntry(title: "T")])
    }

    @Test("Bombs of entities and files from outside end the reading")
    func bombs() {
        let bomb = """
            <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><rss><item><title>&c;</title></item></rss>
            """
        let file = """
            <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><item><title>&x;</title></item></rss>
            """
        for text in [bomb, file] {
            #expect(throws: FeedReader.Refused(reason: "It declares entities of its own.")) { try read(text) }
        }
    }

    @Test("An external document type is not fetched, and harms nothing")
    func documentType() throws {
        let text = "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/x.dtd\"><rss><item><title>T</title></item></rss>"
        #expect(try read(text) == [FeedEntry(title: "T")])
    }

    @Test(
        "What is nested too deeply, no feed or no XML is refused",
        arguments: [
            String(repeating: "<rss>", count: FeedLimit.depthMax + 1), "<html><body/></html>", "<rss><item>", "",
            "hello",
            "<rss>\u{0}</rss>",
        ])
    func refused(text: String) {
        #expect(throws: FeedReader.Refused.self) { try read(text) }
    }

    @Test("So many entries, and so many bytes of each text")
    func limits() throws {
        let item = "<item><title>\(String(repeating: "a", count: FeedLimit.textBytesMax + 1))</title></item>"
        let items = String(repeating: item, count: FeedLimit.entriesMax + 1)
        let entries = try read("<rss>\(items)</rss>")
        #expect(entries.count == FeedLimit.entriesMax)
        #expect(entries.allSatisfy { $0.title.utf8.count == FeedLimit.textBytesMax })
    }

    @Test(
        "Words of HTML are read once, and what only looks like a tag stays",
        arguments: [
            ("a &amp;lt; b", "a &lt; b"), ("1 < 2 > 0", "1 < 2 > 0"), ("x<br/>y", "x y"), ("open <b", "open <b"),
            ("two\nlines\u{7}", "two lines"), ("&nbsp;x", "x"),
        ])
    func words(html: String, plain: String) {
        #expect(PlainWords.of(html) == plain)
    }
}
