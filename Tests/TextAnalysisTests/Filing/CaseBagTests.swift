import Testing

@testable import TextAnalysis

@Suite("The words of a case")
struct CaseBagTests {
    @Test("They stay in the order in which they came, so that sums over them are the same in every run")
    func order() {
        var bag = CaseBag()
        let terms = (0..<100).map { Int32($0 * 37 % 100) }
        for term in terms {
            let isNew = bag.add(term, 1)
            #expect(isNew)
        }
        for term in terms.reversed() {
            let isNew = bag.add(term, 0.5)
            #expect(!isNew)
        }
        #expect(bag.words.map(\.term) == terms && bag.words.allSatisfy { $0.amount == 1.5 })
        #expect(bag.amount(of: 37) == 1.5 && bag.amount(of: 100) == 0 && bag.total == 150)
    }

    @Test("A full bag takes no new word, and more of those it has")
    func full() {
        var bag = CaseBag()
        for term in 0..<Int32(CaseBag.termsMax) { _ = bag.add(term, 1) }
        let (takesNew, isNew) = (bag.add(-1, 1), bag.add(0, 1))
        #expect(!takesNew && !isNew)
        #expect(bag.words.count == CaseBag.termsMax && bag.amount(of: -1) == 0 && bag.amount(of: 0) == 2)
    }
}
