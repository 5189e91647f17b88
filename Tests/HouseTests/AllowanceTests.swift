import Testing

@Suite("Allowances")
struct AllowanceTests {
    private let file = SourceFile(path: "Sources/IRCWire/Numeric.swift", text: Sample.lines(450))
    private var complaints: [Complaint] { Rule.fileLength.judge(file, in: RuleTests.manifest) }

    @Test("An allowance covers its file up to its measure, and no further", arguments: [(449, 1), (450, 0), (500, 0)])
    func covers(max: Int, left: Int) {
        let judged = Allowance.judge(complaints, [Allowance(.fileLength, file.path, max: max, "a flat table")])
        #expect(judged.left.count == left)
        #expect(judged.stale.isEmpty)
    }

    @Test("An allowance for another file or rule covers nothing, and is stale")
    func stale() {
        let others = [
            Allowance(.fileLength, "Sources/IRCWire/Other.swift", max: 999, "a flat table"),
            Allowance(.lineLength, file.path, max: 999, "a flat table"),
        ]
        let judged = Allowance.judge(complaints, others)
        #expect(judged.left == complaints)
        #expect(judged.stale.count == 2)
    }

    @Test("What has no size is counted")
    func counts() {
        let ignoring = SourceFile(path: "A.swift", text: "let a = try! f()\nlet b = try! f()")
        let found = Rule.banned.judge(ignoring, in: RuleTests.manifest)
        #expect(Allowance.judge(found, [Allowance(.banned, "A.swift", max: 1, "")]).left.count == 2)
        #expect(Allowance.judge(found, [Allowance(.banned, "A.swift", max: 2, "")]).left.isEmpty)
    }
}
