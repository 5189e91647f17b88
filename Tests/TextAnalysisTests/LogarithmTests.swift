import Glibc
import Testing

@testable import TextAnalysis

@Suite("The logarithm of the ranking")
struct LogarithmTests {
    @Test(
        "it agrees with the C library's",
        arguments: [1, 2, 0.5, 1.0000001, 1.4142135, 1.4142136, 3, 10, 1e-9, 123_456.789, 4e18, 1e-300, 1e300])
    func agrees(number: Double) {
        let wanted = log(number)
        #expect(abs(number.naturalLogarithm - wanted) <= 4e-16 * max(1, abs(wanted)))
    }
}
