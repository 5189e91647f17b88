import Testing

@Suite("Reading the annotated configuration")
struct AnnotationTests {
    private func file(_ text: String) -> SourceFile { SourceFile(path: "systemd/fikad.toml", text: text) }

    @Test("Settings are keys, also commented out; prose and tables are not")
    func keys() {
        let text = "# The name = what users see.\nname = \"a\"\n#port = 6697\n[server]\n# x\n#host=1"
        #expect(Annotation.keys(in: file(text)) == ["name", "port"])
    }

    @Test("A key without a comment right above it is found")
    func unexplained() {
        #expect(Annotation.unexplainedKeys(in: file("a = 1\n# Why b.\nb = 2\n\nc = 3")) == ["a", "c"])
    }
}
