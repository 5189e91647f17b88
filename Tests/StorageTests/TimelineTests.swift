import FikaStorage
import Testing

@testable import FikaCore
@testable import FikaSQLite

@Suite("Time lines of cases")
struct TimelineTests {
    private static let moment = Timestamp(milliseconds: 1_790_000_000_000)

    private static func step(_ id: Int64, _ value: String) -> Event {
        .casework(
            .step(CaseID(id), .propertySet("address", value: value), by: "anna", at: moment))
    }

    private func entries(_ store: any ChatStore, _ id: Int64, after: Int, limit: Int, end: Int = .max) async throws
        -> [CaseTimelineEntry]
    {
        let query = Query.TimelineQuery(
            caseID: CaseID(id), number: "n", after: after, limit: limit, end: end, linked: [:], people: [:])
        guard case .timeline(let entries) = try await store.answer(.timeline(query)) else { throw WrongPage() }
        return entries
    }

    @Test("Each case has its own, in pages, numbered from 1 whatever happened elsewhere", arguments: StoreKind.allCases)
    func pages(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.append([Self.step(1, "a"), Self.step(2, "x"), .account(.disabled(AccountID(1)))])
            try await store.append([Self.step(1, "b"), Self.step(2, "y"), Self.step(1, "c")])
            let all = try await entries(store, 1, after: 0, limit: 9)
            #expect(all.map(\.position) == [1, 2, 3])
            #expect(all.map(\.event) == [Self.step(1, "a"), Self.step(1, "b"), Self.step(1, "c")])
            #expect(try await entries(store, 1, after: 1, limit: 1).map(\.event) == [Self.step(1, "b")])
            #expect(try await entries(store, 2, after: 1, limit: 9).map(\.position) == [2])
            #expect(try await entries(store, 3, after: 0, limit: 9).isEmpty)
            #expect(
                try await entries(store, 1, after: 1, limit: 9, end: 3).map(\.position) == [2],
                "what happened after the question was allowed is not part of it")
        }
    }

    @Test("What a release without them logged is sorted into them")
    func migration() async throws {
        let folder = try TemporaryFolder()
        try SQLText.make(folder.database, SchemaFixture.schema1)
        let events: [Event] = [
            .casework(.statusSet(CaseID(7), "heard", by: "anna", at: Self.moment)),
            .casework(.closed(CaseID(8), result: "granted", status: "done", by: "bert", at: Self.moment)),
            .casework(
                .assigned(
                    CaseID(7), .init(account: AccountID(1), name: "anna", role: .reader), by: "b", at: Self.moment)),
            .casework(.unassigned(CaseID(7), AccountID(1), by: "b", at: Self.moment)),
            .casework(.filed(.sample(messages: [1]), copies: [])),
        ]
        for event in events {
            let payload = String(decoding: try JSON.encode(event), as: UTF8.self)
            try SQLText.make(
                folder.database,
                "INSERT INTO event(kind, payload) VALUES ('\(EventRecord.kind(of: event))', CAST('\(payload)' AS BLOB))"
            )
        }
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        #expect(
            try await entries(store, 7, after: 0, limit: 9).map(\.event).prefix(3) == [events[0], events[2], events[3]])
        #expect(try await entries(store, 8, after: 0, limit: 9).map(\.event) == [events[1]])
        let filing = Filing.sample(messages: [1])
        #expect(try await entries(store, filing.caseID.value, after: 0, limit: 9).last?.event == events[4])
        await store.close()
    }

    @Test("Copies of a late filing are kept with it, and go when it is declined")
    func late() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore(folder: folder.path, language: "dutch")
        let filing = Filing.sample(messages: [1])
        try await store.append([.casework(.queued(filing, copies: [.sample(1, "late")]))])
        #expect(try store.rows("SELECT text FROM filed_message") == ["late"])
        try await store.append([
            .casework(.step(filing.caseID, .declined(filing, reason: "no"), by: "anna", at: Self.moment))
        ])
        #expect(try store.rows("SELECT text FROM filed_message").isEmpty)
        await store.close()
    }
}
