import FikaStorage
import Foundation
import GRDB
import Testing

@testable import FikaCore
@testable import FikaSQLite

@Suite("A case that is destroyed")
struct DestructionTests {
    private static func destroyed(_ store: any ChatStore) async throws -> CaseLife {
        var scene = try await CaseLife(over: store)
        try await scene.close()
        try await scene.endure()
        try await scene.destroy()
        return scene
    }

    @Test("Replay equals life: the case is gone from both, and no number comes again", arguments: StoreKind.allCases)
    func replay(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            var scene = try await Self.destroyed(store)
            let restarted = try scene.life.restarted()
            #expect(restarted.isDurablyEqual(to: scene.life.state))
            #expect(restarted.cases[number: scene.number] == nil && restarted.channels[name: scene.channel] == nil)
            #expect(restarted.cases.all.map(\.number) == [scene.otherNumber])
            #expect(restarted.access[key: "bert-2"] == nil && restarted.access[key: "bert-3"] != nil)
            try await scene.life.perform(
                .casework(.open(type: "permit", title: "next", confidentiality: nil)), by: "anna")
            #expect(scene.life.state.cases.all.last?.number.hasSuffix("-0001") == true, "a year with no case yet")
            #expect(try scene.life.restarted().isDurablyEqual(to: scene.life.state))
        }
    }

    @Test("What is left in the log is what the rules say is left, and nothing else is touched")
    func log() async throws {
        try await StoreKind.sqlite.withStore { store in
            var scene = try await CaseLife(over: store)
            try await scene.close()
            try await scene.endure()
            var before: [Event] = []
            _ = try store.replay { before.append($0) }
            let outcome = try await scene.destroy()
            guard case .retention(.destroyed(_, let remainder))? = outcome.events.last else { throw WrongPage() }
            // A grant of the other case had its time meanwhile.
            let told = Self.kept(outcome.events, remainder)
            var after: [Event] = []
            _ = try store.replay { after.append($0) }
            let expected = before.filter { event in
                if case .reading(.marked(_, let target, _)) = event {
                    return target != scene.channel && target != "#consult-bert-2"
                }
                if case .channel(.memberReleased) = event { return false }
                return !event.belongs(to: remainder)
            }
            #expect(after.filter { !isReading($0) } == expected.filter { !isReading($0) } + told)
            #expect(after.filter(isReading) == expected.filter(isReading))
        }
    }

    private static func kept(_ events: [Event], _ remainder: CaseRemainder) -> [Event] {
        events.filter { !$0.isTransient && !$0.belongs(to: remainder) }
    }

    private func isReading(_ event: Event) -> Bool {
        if case .reading = event { return true }
        return false
    }

    @Test("What others have of it stays: copies in another case, a shared file, what was said elsewhere")
    func others() async throws {
        try await StoreKind.sqlite.withStore { store in
            let scene = try await Self.destroyed(store)
            let sqlite = try #require(store as? SQLiteStore)
            let filing = try #require(scene.life.state.cases[number: scene.otherNumber]?.filings.first)
            let page = try await store.answer(
                .filing(Query.FilingQuery(filing: filing.id, version: 1, number: scene.otherNumber)))
            guard case .filing(let copies) = page else { throw WrongPage() }
            #expect(copies.count == 2 && copies.allSatisfy { $0.text.contains(CaseLife.word) })
            #expect(Set(try sqlite.documentFiles().keys) == [CaseLife.shared])
            #expect(try sqlite.isNamed(CaseLife.shared) && !sqlite.isNamed(CaseLife.own))
            let help = try #require(scene.life.state.channels[name: "#help"])
            let found = try await store.answer(
                .search(.init(text: CaseLife.other, channels: [help.id], limit: 9)))
            #expect(found.ids.count == 2)
            // The digest of that day named both cases; a warning named one.
            let told = try sqlite.rows("SELECT text FROM message WHERE direct_to IS NOT NULL")
            #expect(!told.isEmpty && told.allSatisfy { !$0.contains(scene.number) })
            #expect(told.contains { $0.contains(scene.otherNumber) })
        }
    }

    @Test("No word of it is in any file afterwards, but in the copies that belong to another case")
    func words() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        let scene = try await Self.destroyed(store)
        // Only the other case's copies still hold it: they go the same way, by hand.
        try store.run("UPDATE filed_message SET text = ''")
        #expect(try await store.isScrubDue())
        try await store.scrub()
        #expect(try await !store.isScrubDue())
        for word in [CaseLife.word, "zilverreig", "consult-bert-2", "bert-2"] {
            #expect(try folder.files(with: word).isEmpty, "\(word)")
        }
        #expect(try folder.files(with: CaseLife.other) == ["fika.sqlite"])
        #expect(try SQLiteStore.verify(folder.path).isSound)
        // And the store goes on.
        var life = scene.life
        try await life.say("on we go", in: "#help", by: "anna")
        #expect(try life.restarted().isDurablyEqual(to: life.state))
        let help = try #require(life.state.channels[name: "#help"])
        #expect(try await store.answer(.search(.init(text: "go", channels: [help.id], limit: 9))).ids.count == 1)
        await store.close()
        #expect(try SQLiteStore.verify(folder.path).isSound)
    }

    @Test("Rows that move to other pages leave nothing behind either")
    func pages() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        var generator = SplitMix(state: 7)
        var id: Int64 = 0
        for round in 0..<6 as Range<Int64> {
            let messages = (0..<500).map { _ -> Message in
                id += 1
                let length = [1, 20, 200, 900].randomElement(using: &generator) ?? 1
                return .sample(
                    id, "reiger\(id)x " + String(repeating: "y", count: length),
                    in: Int64.random(in: 1...20, using: &generator))
            }
            try await store.append(Event.posted(messages))
            _ = try await store.answer(.search(.init(text: "y", channels: [ChannelID(1)], limit: 1)))
            for channel in [round * 3 + 1, round * 3 + 2, round * 3 + 3] {
                let remainder = CaseRemainder(
                    caseID: CaseID(channel), number: "2026-\(channel)", channels: [ChannelID(channel)], filings: [],
                    documents: [], grants: [], consultations: [], counters: .sample, grantCounts: [])
                guard case .retention(.destroyed(let certificate, _))? = Event.retentionSamples.last else { return }
                try await store.append([.retention(.destroyed(certificate, remainder))])
            }
        }
        try await store.scrub()
        let left = Set(try store.rows("SELECT id FROM message"))
        let content = try Data(contentsOf: URL(filePath: folder.database))
        let words = (1...id).filter { content.range(of: Data("reiger\($0)x".utf8)) != nil }.map(String.init)
        #expect(Set(words) == left)
        await store.close()
    }

    @Test("The certificate says how much it was, and gives no names and no words")
    func certificate() async throws {
        try await StoreKind.sqlite.withStore { store in
            let scene = try await Self.destroyed(store)
            let page = try await store.answer(.certificates(.init(after: CaseID(0), limit: 9)))
            guard case .certificates(let kept) = page, let first = kept.first else { throw WrongPage() }
            #expect(kept.count == 1 && first.caseID == CaseID(2))
            #expect(first.messages > 10 && first.certificate.documents == 2 && first.certificate.filings == 2)
            #expect(first.certificate.number == scene.number && first.certificate.result == "refused")
            #expect(first.certificate.destroyedBy == "root" && first.digest.count == 64)
            let text = String(decoding: try JSON.encode(first.certificate), as: UTF8.self)
            for word in [CaseLife.word, "anna", "bert"] { #expect(!text.contains(word)) }
            let next = try await store.answer(.certificates(.init(after: first.caseID, limit: 9)))
            #expect(next == .certificates([]))
        }
    }

    @Test("A scrubbing that was killed is done by the next life, whose store is whole before and after")
    func killedBeforeScrub() async throws {
        let folder = try TemporaryFolder()
        var store = try SQLiteStore(folder: folder.path, language: "dutch")
        _ = try await Self.destroyed(store)
        await store.close()
        // What a process leaves that dies in the middle of it.
        try Data("half".utf8).write(to: URL(filePath: folder.path + "/fika.scrub"))
        store = try SQLiteStore(folder: folder.path, language: "dutch")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/fika.scrub"))
        #expect(try await store.isScrubDue())
        try await store.scrub()
        #expect(try await !store.isScrubDue())
        await store.close()
        #expect(try SQLiteStore.verify(folder.path).isSound)
    }

    @Test(
        "Verify finds what a destruction has left",
        arguments: [
            "INSERT INTO case_event VALUES (2, 1, 1)", "DELETE FROM destruction",
            "INSERT INTO document_file VALUES (2, 1, '\(CaseLife.own)', 5)",
        ])
    func verify(_ damage: String) async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        _ = try await Self.destroyed(store)
        try store.run(damage)
        await store.close()
        let report = try SQLiteStore.verify(folder.path)
        #expect(report.problems.contains { $0.contains("destroyed") }, "\(report)")
    }
}

extension TemporaryFolder {
    /// The names of the files that hold these bytes.
    func files(with word: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path).filter { name in
            let content = FileManager.default.contents(atPath: "\(path)/\(name)")
            return content?.range(of: Data(word.utf8)) != nil
        }.sorted()
    }
}
