import FikaStorage
import Testing

@testable import FikaCore

@Suite("Solutions")
struct SolutionTests {
    @Test("They come with their words, newest first, of the communities asked for", arguments: StoreKind.allCases)
    func solutions(_ kind: StoreKind) async throws {
        let expectations: [(communities: [Int64], limit: Int, ids: [Int64])] = [
            ([1], 50, [3, 1]), ([1, 2], 50, [2, 3, 1]), ([2], 50, [2]), ([1, 2], 1, [2]), ([], 50, []), ([9], 50, []),
            ([1], 0, []),
        ]
        try await kind.withStore { store in
            try await store.append([
                .knowledge(.accepted(.sample(1, at: 10), question: "q1", answer: "a1")),
                .knowledge(.accepted(.sample(2, community: 2, at: 30), question: "q2", answer: "a2")),
                .knowledge(.accepted(.sample(3, at: 20), question: "q3", answer: "a3")),
            ])
            for row in expectations {
                let page = try await store.answer(
                    .solutions(
                        .init(
                            communities: row.communities.map(CommunityID.init), limit: row.limit,
                            end: SolutionID(.max))))
                guard case .solutions(let kept) = page else { throw WrongPage() }
                #expect(kept.map(\.solution.id.value) == row.ids, "\(row)")
                for one in kept {
                    #expect(one.question == "q\(one.solution.id)")
                    #expect(one.answer == "a\(one.solution.id)")
                }
            }
        }
    }

    @Test("What is changed is found changed, by number and in their order", arguments: StoreKind.allCases)
    func changed(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.append([
                .knowledge(.accepted(.sample(1), question: "q1", answer: "a1")),
                .knowledge(.accepted(.sample(2), question: "q2", answer: "a2")),
                .knowledge(.changed(.lived, question: nil, answer: "new")),
            ])
            let one = try await Self.kept(.one(SolutionID(1)), store)
            #expect(one.map(\.solution) == [.lived] && one.map(\.question) == ["q1"] && one.map(\.answer) == ["new"])
            try await store.append([.knowledge(.judged(.sample(1), of: MessageID(7), by: AccountID(1), worked: true))])
            #expect(try await Self.kept(.one(SolutionID(1)), store).map(\.solution) == [.sample(1)])
            #expect(try await Self.kept(.after(SolutionID(1)), store).map(\.solution.id) == [SolutionID(2)])
            #expect(try await Self.kept(.one(SolutionID(3)), store).isEmpty)
        }
    }

    @Test("They are found by their words, in the language's stems, as they are now")
    func words() async throws {
        try await StoreKind.sqlite.withStore { store in
            try await store.append([
                .knowledge(.accepted(.sample(1), question: "Waarom is de printer stil?", answer: "Stekker eruit.")),
                .knowledge(.accepted(.sample(2, community: 2), question: "Printers?", answer: "Twee.")),
                .knowledge(.accepted(.sample(3), question: "Scanner", answer: "Is ook printer, en een printer.")),
            ])
            #expect(try await Self.kept(.words("printers"), store).map(\.solution.id.value).sorted() == [1, 3])
            #expect(try await Self.kept(.words("printer knop"), store).isEmpty)
            try await store.append([.knowledge(.changed(.sample(1), question: nil, answer: "Druk op de knop."))])
            #expect(try await Self.kept(.words("printer knoppen"), store).map(\.solution.id.value) == [1])
            #expect(try await Self.kept(.words("stekker"), store).isEmpty)
        }
    }

    @Test("Who knows: the authors of what holds any of the words, most first; hidden, outdated and foreign ones not")
    func experts() async throws {
        func solution(_ id: Int64, _ author: String, community: Int64 = 1, isOutdated: Bool = false, isOwn: Bool = true)
            -> Event
        {
            let remark = Solution.Remark(by: "x", at: Timestamp(milliseconds: 1), reason: "")
            let solution = Solution(
                id: SolutionID(id), community: CommunityID(community), channel: ChannelID(1), question: nil,
                answer: isOwn ? MessageID(id) : nil, author: author, acceptedBy: "anna",
                at: Timestamp(milliseconds: id), outdated: isOutdated ? remark : nil)
            return .knowledge(.accepted(solution, question: "printer \(id)", answer: "toner"))
        }
        try await StoreKind.sqlite.withStore { store in
            try await store.append([
                solution(1, "bert"), solution(2, "carla"), solution(3, "carla"), solution(4, "dirk", community: 2),
                solution(5, "eva", isOutdated: true), solution(6, "finn"), solution(7, "help desk", isOwn: false),
            ])
            func ask(_ text: String, limit: Int = 9) async throws -> [String] {
                let query = Query.ExpertsQuery(
                    communities: [CommunityID(1)], text: text, hidden: ["finn"], limit: limit, end: SolutionID(.max))
                guard case .experts(let experts) = try await store.answer(.experts(query)) else { throw WrongPage() }
                return experts.map { "\($0.name) \($0.count) \($0.evidence.map(\.value).sorted())" }
            }
            #expect(try await ask("printer jam") == ["carla 2 [2, 3]", "bert 1 [1]"])
            #expect(try await ask("toner", limit: 1) == ["carla 2 [2, 3]"])
            #expect(try await ask("koffie") == [])
        }
    }

    @Test("Those that changed come in the order that was asked for, and one that was taken back comes too")
    func behindMark() async throws {
        for kind in StoreKind.allCases {
            try await kind.withStore { store in
                try await store.append([
                    .knowledge(.accepted(.sample(1), question: "q1", answer: "a1")),
                    .knowledge(.accepted(.sample(2), question: "q2", answer: "a2")),
                    .knowledge(.accepted(.sample(3), question: "q3", answer: "")),
                ])
                let changes = Query.SolutionChanges(
                    solutions: [SolutionID(3), SolutionID(1), SolutionID(9)], mark: 7, hasMore: false)
                let query = Query.SolutionsQuery(
                    communities: [CommunityID(1)], choice: .changed(after: 0), limit: 9, end: SolutionID(.max),
                    changes: changes)
                guard case .solutions(let kept) = try await store.answer(.solutions(query)) else { throw WrongPage() }
                #expect(kept.map(\.solution.id.value) == [3, 1] && kept.map(\.answer) == ["", "a1"])
            }
        }
    }

    private static func kept(_ choice: Query.SolutionChoice, _ store: any ChatStore) async throws
        -> [Page.KeptSolution]
    {
        let query = Query.SolutionsQuery(
            communities: [CommunityID(1)], choice: choice, limit: 9, end: SolutionID(.max))
        guard case .solutions(let kept) = try await store.answer(.solutions(query)) else { throw WrongPage() }
        return kept
    }
}
