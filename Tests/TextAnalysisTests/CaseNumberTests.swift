import Testing
import TextAnalysis

@Suite("Case numbers in what people write")
struct CaseNumberTests {
    @Test(
        "numbers are found wherever they stand free",
        arguments: [
            ("2026-0042", ["2026-0042"]), ("#case-2026-0042", ["2026-0042"]), ("zaak 2026-0042.", ["2026-0042"]),
            ("(2026-0042), 2025-123456!", ["2026-0042", "2025-123456"]), ("“1990-0001”", ["1990-0001"]),
            ("2099-99999/2026-0001", ["2099-99999", "2026-0001"]), ("zie #2026-0042-", ["2026-0042"]),
            ("@filing 2026-0042 graag", ["2026-0042"]), ("2026-0042 en nog eens 2026-0042", ["2026-0042"]),
            ("10 2026-0042", ["2026-0042"]), ("https://x.example/zaken/2026-0042?a=1", ["2026-0042"]),
            ("é 2026-0042 🔑", ["2026-0042"]), ("2026-0042-bis", ["2026-0042"]),
        ])
    func found(text: String, numbers: [String]) {
        #expect(CaseNumber.all(in: text) == numbers)
        #expect(CaseNumber.first(in: text) == numbers.first)
    }

    @Test(
        "dates, telephone numbers and longer things are not case numbers",
        arguments: [
            "", "2026", "2026-", "2026-004", "2026-0000042", "1989-0042", "2100-0042", "2026-11-22", "22-11-2026",
            "12026-0042", "20260042", "2026–0042", "2026 - 0042", "06-2026-0042", "2026-0042-1", "+2026-0042",
            "010.2026-0042", "2026-0042.5", "a2026-0042", "2026-0042b", "x_2026-0042_y", "2026-00a2", "2026-11-220042",
            "20261122-0042", "٢٠٢٦-٠٠٤٢", "0318-123456",
        ])
    func notFound(text: String) {
        #expect(CaseNumber.all(in: text).isEmpty)
        #expect(CaseNumber.first(in: text) == nil)
    }

    @Test("a text is a case number only when it is nothing else")
    func matches() {
        #expect(CaseNumber.matches("2026-0042"))
        for text in ["", " 2026-0042", "2026-0042.", "#case-2026-0042", "2026-042"] {
            #expect(!CaseNumber.matches(text))
        }
    }

    @Test("no more numbers are taken than the limit, and long texts are read to their end")
    func limit() {
        let many = (1000..<1100).map { "2026-\($0)" }.joined(separator: " ")
        #expect(CaseNumber.all(in: many).count == CaseNumber.foundMax)
        let digits = String(repeating: "9", count: 100_000)
        #expect(CaseNumber.all(in: digits + " 2026-0042") == ["2026-0042"])
    }
}
