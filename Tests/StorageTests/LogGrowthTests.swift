import Testing

@testable import FikaSQLite

@Suite("How the write-ahead log grows")
struct LogGrowthTests {
    @Test("A pass is due after as many pages, counted from what the file has")
    func due() {
        var growth = LogGrowth()
        let step = LogGrowth.stepPages
        var isDue = [step - 1, step].map { growth.committed(pages: $0) }
        #expect(isDue == [false, true])
        growth.moved(pages: step)
        isDue = [2 * step - 1, 2 * step].map { growth.committed(pages: $0) }
        #expect(isDue == [false, true] && growth.left == step)
    }

    @Test("A log that was begun anew is counted from its beginning")
    func anew() {
        var growth = LogGrowth()
        _ = growth.committed(pages: 5_000)
        growth.moved(pages: 5_000)
        let isDue = [3, LogGrowth.stepPages].map { growth.committed(pages: $0) }
        #expect(isDue == [false, true] && growth.left == LogGrowth.stepPages)
    }

    @Test("It is too long at its limit, which lies below the size that the file is cut back to")
    func tooLong() {
        var growth = LogGrowth()
        _ = growth.committed(pages: LogGrowth.pagesMax - 1)
        #expect(!growth.isTooLong)
        _ = growth.committed(pages: LogGrowth.pagesMax)
        #expect(growth.isTooLong)
        #expect(LogGrowth.pagesMax * (4_096 + 24) < Connection.logBytesMax)
    }
}
