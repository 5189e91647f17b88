import Testing

/// Each rule against code that breaks it and code that keeps it, so that none can pass for want of looking.
@Suite("The rules of the house")
struct RuleTests {
    static let samples = Sample.sizes + Sample.names + Sample.rooms + Sample.smells

    /// A small package with the shape of the real one.
    static let manifest = Manifest(
        SourceFile(
            path: "Package.swift",
            text: """
                let nio: [D] = [.product(name: "NIOCore", package: "n"), .product(name: "NIOPosix", package: "n")]
                let package = Package(targets: [
                    room("FikaCore"), room("IRCWire"), room("FikaStorage", ["FikaCore"]),
                    room("FikaServer", ["FikaCore"] + nio, exclude: ["GRDB"]), room("BotKit"),
                    program("fika-bot-filing", path: "bots/filing", ["BotKit"], exclude: ["README.md"]),
                    tests("FikaCoreTests", ["FikaCore"]), tests("BotTests", ["fika-bot-filing"]),
                ])
                """))

    @Test("A sample that breaks a rule is complained about, one that keeps it is not", arguments: samples)
    func judges(sample: Sample) {
        let file = SourceFile(path: sample.path, text: sample.text)
        let manifest = file.isManifest ? Manifest(file) : Self.manifest
        let complaints = sample.rule.judge(file, in: manifest)
        #expect(complaints.count == sample.complaints, "\(complaints)")
        #expect(complaints.allSatisfy { $0.rule == sample.rule && $0.path == sample.path })
    }

    @Test("Every rule has samples of both kinds", arguments: Rule.allCases)
    func hasSamples(rule: Rule) {
        #expect(Self.samples.contains { $0.rule == rule && $0.complaints > 0 })
        #expect(Self.samples.contains { $0.rule == rule && $0.complaints == 0 })
    }

    @Test("A complaint says where, what and by which rule")
    func describes() {
        let file = SourceFile(path: "Sources/FikaCore/A.swift", text: "\nfunc f() { try! g() }")
        #expect(
            Rule.banned.judge(file, in: Self.manifest).map(\.description)
                == ["Sources/FikaCore/A.swift:2: try! turns an error into a crash [banned]"])
    }

    @Test(
        "A name is cut into its words",
        arguments: [
            ("IRCDataStore", ["irc", "data", "store"]), ("metadata", ["metadata"]), ("A+Info", ["a", "info"]),
            ("Utf8View", ["utf8", "view"]), ("HTTPInfo", ["http", "info"]), ("snake_info", ["snake", "info"]),
        ])
    func words(name: String, words: [String]) {
        #expect(Rule.words(of: name) == words)
    }
}
