import Testing
import TextAnalysis

@Suite("Moments")
struct MomentTests {
    @Test(
        "Dates with and without a time are seconds since 1970",
        arguments: [
            ("1970-01-01", 0), ("2000-02-29", 951_782_400), ("2023-01-01 02:21:46", 1_672_539_706),
            ("2020-02-03T09:11:14", 1_580_721_074), ("2020-02-03T09:11", 1_580_721_060),
        ] as [(String, Int64)])
    func known(text: String, seconds: Int64) {
        #expect(Moment.seconds(text) == seconds)
    }

    @Test(
        "Anything else is none", arguments: ["", "yesterday", "2023-13-01", "2023-01", "2023-01-32", "2023-01-01 02"])
    func unknown(text: String) {
        #expect(Moment.seconds(text) == nil)
    }
}
