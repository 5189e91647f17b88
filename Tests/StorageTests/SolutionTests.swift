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
}
