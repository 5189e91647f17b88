import FikaStorage
import Foundation
import GRDB
import Testing

@testable import FikaCore
@testable import FikaSQLite

@Suite("A person who is erased, in the store")
struct ErasureStoreTests {
    private static let (word, name) = ("zeekoet", "hildebrand")

    /// hildebrand says the word wherever one can say something; anna has some of it filed into a case.
    private static func life(over store: any ChatStore) async throws -> (life: Life, number: String) {
        var life = Life(over: store)
        try await life.operate(.casework(.defineType(CaseLife.type)))
        try await life.operate(.community(.create(name: "help", title: "Help", kind: .help, joinRule: .open)))
        try await life.operate(.community(.create(name: "news", title: "News", kind: .announcements, joinRule: .open)))
        for person in ["anna", Self.name] { try await life.join(person) }
        try await life.operate(.community(.addOwner(community: "news", account: Self.name)))
        let opened = try await life.perform(
            .casework(.open(type: "permit", title: "A shed", confidentiality: nil)), by: "anna")
        guard case .casework(.opened(let file))? = opened.events.first else { throw WrongPage() }
        for channel in ["#help", "#news", "#hall", "#case-" + file.number] {
            for person in ["anna", Self.name] {
                try await life.perform(.channel(.join(channel, key: nil)), by: person)
            }
        }
        let question = try await life.say("how is it done?", in: "#help", by: "anna")
        let answer = try await life.say("a \(word) does it", in: "#help", by: name, replyTo: question.id)
        try await life.perform(.knowledge(.accept(question: question, answer: answer)), by: "anna")
        try await life.say("the \(word) has news", in: "#news", by: name)
        let slip = try await life.say("\(word)!", in: "#hall", by: name)
        try await life.perform(.message(.redact(slip, reason: "no \(word)")), by: name)
        let filed = try await life.say("a \(word) for the file", in: "#hall", by: name)
        try await life.perform(
            .casework(.filing(.file(FilingRequest(.thread([filed]), into: [file.number])))), by: "anna")
        try await life.say("in the case, a \(word)", in: "#case-" + file.number, by: name)
        try await life.say("to you alone, \(word)", in: "anna", by: name)
        try await life.say("thank you for the \(word)", in: name, by: "anna")
        try await life.perform(.channel(.join("#mine", key: nil)), by: name)
        try await life.perform(.channel(.setTopic("#mine", to: "what I like")), by: name)
        try await life.perform(.metadata(.set("*", key: "url", value: "https://\(word).test")), by: name)
        try await life.perform(.reading(.mark(target: "#help", life.clock)), by: name)
        try await life.perform(.reading(.mark(target: name, life.clock)), by: "anna")
        return (life, file.number)
    }

    private static let erase = Command.account(.erase(name: name, reason: "asked for"))

    @Test("Replay equals life", arguments: StoreKind.allCases)
    func replay(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            var (life, _) = try await Self.life(over: store)
            try await life.operate(Self.erase)
            #expect(try life.restarted().isDurablyEqual(to: life.state))
            try await life.join("greta")
            #expect(try life.restarted().isDurablyEqual(to: life.state))
        }
    }

    @Test("Name and words are in the file of the case and nowhere else in any file")
    func words() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        var (life, number) = try await Self.life(over: store)
        let help = try #require(life.state.channels[name: "#help"]?.id)
        let search = Query.search(.init(text: Self.word, channels: [help], limit: 9))
        #expect(try await store.answer(search).ids.count == 1)
        try await life.operate(Self.erase)
        #expect(try await store.answer(search).ids.isEmpty)
        // The thread keeps its shape, without words and without a name.
        let page = try await store.answer(
            .history(
                .init(
                    place: .channel(help, name: "#help"), range: .latest(after: nil), limit: 9)))
        #expect(!"\(page)".contains(Self.name) && !"\(page)".contains(Self.word))
        let solutions = try await store.answer(.solutions(.init(communities: [CommunityID(1)], limit: 9)))
        #expect("\(solutions)".contains(Self.word) && !"\(solutions)".contains(Self.name))
        let file = try #require(life.state.cases[number: number])
        let copies = try await store.answer(
            .filing(.init(filing: file.filings[0].id, version: 1, number: number)))
        #expect("\(copies)".contains(Self.word) && "\(copies)".contains(Self.name), "the law says so")

        // What may hold them goes by hand: the file of the case, and the words of the solution.
        let talk = "[\(file.channel)]"
        try await store.pool.write { db in try SearchIndex.forget(in: talk, db) }
        try store.run(
            """
            UPDATE filed_message SET text = '', nick = '', user = '', account_name = NULL;
            UPDATE solution SET answer = '';
            UPDATE message SET text = '', nick = '', user = '', account_name = NULL WHERE channel = \(file.channel);
            DELETE FROM event WHERE kind LIKE 'casework.%' OR kind LIKE 'access.%';
            """)
        try await store.scrub()
        for word in [Self.word, Self.name] { #expect(try folder.files(with: word).isEmpty, "\(word)") }
        await store.close()
    }

    @Test("What is left is sound, and what was said is listed before and not after")
    func sound() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        var (life, number) = try await Self.life(over: store)
        let account = try #require(life.state.accounts[name: Self.name])
        let query = Query.personalMessages(
            .init(
                account: account.id, except: [life.state.cases[number: number]?.channel].compactMap(\.self),
                after: MessageID(0), limit: 99))
        // The answer, the news, the filed one, and both sides of the conversation.
        #expect(try await store.answer(query).ids.count == 5)
        try await life.operate(Self.erase)
        #expect(try await store.answer(query).ids.isEmpty)
        try await store.scrub()
        await store.close()
        let report = try SQLiteStore.verify(folder.path)
        #expect(report.isSound, "\(report)")
    }
}
