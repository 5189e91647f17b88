import FikaCore
import Testing

@testable import FikaServer

@Suite("Solutions as a file")
struct SolutionSheetTests {
    typealias Kept = KnowledgeCommand.KeptElsewhere

    private static let now = Timestamp(milliseconds: 1_795_305_600_000)
    private static let table = AdminTable(
        columns: [
            "number", "question", "answer", "author", "date", "review", "owner", "outdated", "offered", "worked",
            "failed",
        ],
        rows: [
            ["1", "Why?", "Because.", "anna", "2026-11-02", "2027-11-02", "", "", "0", "0", "0"],
            [
                "2", "How, \"so\"?\nIt is red.", "=1+1; or\n# press\n\n\\# it, twice\n\nDone", "Help Desk",
                "2026-11-03",
                "", "bert", "it was sold", "3", "2", "1",
            ],
        ])

    private static func day(_ text: String) -> Timestamp { Timestamp(dateText: text) ?? now }

    private static let kept = [
        Kept(question: "Why?", answer: "Because.", author: "anna", at: day("2026-11-02"), reviewBy: day("2027-11-02")),
        Kept(
            question: "How, \"so\"?\nIt is red.", answer: "=1+1; or\n# press\n\n\\# it, twice\n\nDone",
            author: "Help Desk", at: day("2026-11-03")),
    ]

    @Test("What was written as CSV is read as it was", arguments: ["\r\n", "\n"])
    func csv(newline: String) throws {
        let text = SolutionSheet.text(Self.table, as: .csv, community: "it-help")
        #expect(try SolutionSheet.read(text, as: .csv, now: Self.now) == Self.kept)
        let other = text.replacing("\r\n", with: newline)
        #expect(try SolutionSheet.read(other, as: .csv, now: Self.now) == Self.kept)
        #expect(text.contains("\"'=1+1; or"), "no spreadsheet takes it for a formula")
    }

    @Test("What was written as Markdown is read as it was, but for what is out of date")
    func markdown() throws {
        let text = SolutionSheet.text(Self.table, as: .markdown, community: "it-help")
        let read = try SolutionSheet.read(text, as: .markdown, now: Self.now)
        #expect(read.first == Self.kept[0])
        #expect(read[1].question == Self.kept[1].question && read[1].author == "Help Desk")
        #expect(read[1].answer == "**Out of date**: it was sold\n\n" + Self.kept[1].answer)
    }

    @Test(
        "Other people's tables are read too",
        arguments: [
            "question,answer\nWhy?,So.\n", "\u{FEFF}Answer;Question\r\nSo.;Why?\r\n",
            "id, Question ,answer\n1,Why?,So.",
            "question,answer,author,date\n\"Why?\",\"So.\",,\n\n",
        ])
    func foreign(text: String) throws {
        let one = Kept(question: "Why?", answer: "So.", author: "unknown", at: Self.now)
        #expect(try SolutionSheet.read(text, as: .csv, now: Self.now) == [one])
    }

    @Test("A text by hand is read too")
    func byHand() throws {
        let text = "Some words\n\n## Why?\nSo.\n\nReally.\n\n## How?\n\n*Answered by Bo Ek on 2026-11-02*\nThus."
        #expect(
            try SolutionSheet.read(text, as: .markdown, now: Self.now) == [
                Kept(question: "Why?", answer: "So.\n\nReally.", author: "unknown", at: Self.now),
                Kept(question: "How?", answer: "Thus.", author: "Bo Ek", at: Self.day("2026-11-02")),
            ])
    }

    @Test(
        "What cannot be read is told with its line",
        arguments: [
            (SolutionSheet.Format.csv, "", "line 1: the file is empty"),
            (.csv, "a,b\n1,2", "line 1: the first line must name the columns question and answer"),
            (.csv, "question,answer\nx\n", "line 2: 1 columns instead of 2"),
            (.csv, "question,answer\n\"a\nb\",c\nd,\n", "line 4: a question or an answer is missing"),
            (.csv, "question,answer\nx,\"y\n", "line 2: a quote is not closed in the row that begins here"),
            (.csv, "question,answer,date\nx,y,soon\n", "line 2: soon is no day such as 2026-11-28"),
            (.markdown, "nothing", "line 1: there is no question: each is a heading, “## Why …?”"),
            (.markdown, "## Why?\n\n## How?\nSo", "line 1: a question without an answer, or the other way round"),
            (.markdown, "## Why?\n*Answered by a on never*\nx", "line 2: never is no day such as 2026-11-28"),
        ])
    func faults(format: SolutionSheet.Format, text: String, fault: String) {
        let error = #expect(throws: SolutionSheet.Fault.self) {
            try SolutionSheet.read(text, as: format, now: Self.now)
        }
        #expect(error?.description == fault)
    }
}
