import Testing

/// The rules of the house over the tree as it is.
@Suite("The house")
struct HouseTests {
    let files: [SourceFile]
    let manifest: Manifest

    private static let read: Result<[SourceFile], any Error> = Result { try Tree.files() }

    init() throws {
        files = try Self.read.get()
        let package = try #require(files.first { $0.isManifest }, "Package.swift is not where it should be")
        manifest = Manifest(package)
    }

    @Test("The tree keeps every rule, but for the table of allowances")
    func keepsRules() {
        let complaints = files.flatMap { file in Rule.allCases.flatMap { $0.judge(file, in: manifest) } }
        let judged = Allowance.judge(complaints, Allowance.table)
        for complaint in judged.left { Issue.record("\(complaint)") }
        for row in judged.stale {
            Issue.record("\(row.path): nothing left to allow for \(row.rule.rawValue); delete its row")
        }
    }

    @Test("The table of allowances only shrinks")
    func allowancesShrink() {
        #expect(Allowance.table.count == Allowance.rowsMax, "rowsMax follows the table down, not up")
        for row in Allowance.table { #expect(row.reason.split(separator: " ").count >= Rule.reasonWordsMin) }
    }

    @Test("The tree was found: all folders, and the rooms of the design")
    func findsTree() {
        for folder in Tree.folders {
            #expect(files.contains { $0.path.hasPrefix(folder + "/") }, "nothing in \(folder)")
        }
        let targets = Set(manifest.targets.map(\.name))
        for room in Room.all { #expect(targets.contains(room.name), "\(room.name) is no target") }
    }

    @Test("Every file was cut up rightly: its braces come out even")
    func bracesBalance() {
        for file in files where file.isSwift {
            let balance = file.tokens.reduce(0) { $0 + ($1.isSymbol("{") ? 1 : $1.isSymbol("}") ? -1 : 0) }
            #expect(balance == 0, "\(file.path)")
        }
    }

    @Test("The top level holds what the design lists, and nothing else")
    func topLevel() throws {
        let entries = Set(try Tree.topLevelEntries()).subtracting(Tree.notKept)
        let strange = entries.subtracting(Tree.topLevel).filter { !$0.hasPrefix(".build") && !$0.hasSuffix(".swp") }
        #expect(strange.isEmpty)
        #expect(Tree.topLevel.subtracting(entries).isEmpty)
    }

    @Test("Every key of the annotated configuration has a comment right above it")
    func configurationIsAnnotated() throws {
        let example = try #require(files.first { $0.path == "systemd/fikad.toml" })
        #expect(Annotation.unexplainedKeys(in: example) == [])
        #expect(Annotation.keys(in: example).count > 60)
    }
}
