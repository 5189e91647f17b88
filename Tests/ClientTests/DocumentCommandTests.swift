import Testing

@testable import fika

@Suite("Commands for documents")
struct DocumentCommandTests {
    @Test(
        "A file is named, then where it goes, what it is and how it is called",
        arguments: [
            ("/upload plan.pdf into 2026-0042", "up plan.pdf CASE UPLOAD 2026-0042 document :plan.pdf"),
            ("/upload plan.pdf", "up plan.pdf CASE UPLOAD 2026-0007 document :plan.pdf"),
            (
                "/upload ~/a/plan.pdf into 2026-0042 as drawing The north side",
                "up ~/a/plan.pdf CASE UPLOAD 2026-0042 drawing :The north side"
            ),
            ("/upload \"my plan.pdf\" as drawing", "up my plan.pdf CASE UPLOAD 2026-0007 drawing :my plan.pdf"),
            ("/upload plan2.pdf into D12", "up plan2.pdf CASE VERSION D12"),
            ("/download D12", "down - CASE DOWNLOAD D12"),
            ("/download d12/2 as \"old plan.pdf\"", "down old plan.pdf CASE DOWNLOAD d12 2"),
            ("/download D12 over plan.pdf", "down plan.pdf! CASE DOWNLOAD D12"),
            ("/documents", "? CASE DOCUMENTS 2026-0007"), ("/documents 2026-0042", "? CASE DOCUMENTS 2026-0042"),
            ("/files", "? CASE FILES"),
        ])
    func typed(_ line: String, _ effect: String) throws {
        var desk = Desk()
        _ = try desk.hear(":anna!a@h JOIN #case-2026-0007")
        #expect(desk.type(line) == [effect])
    }

    @Test(
        "What is missing or too much is answered with the usage", arguments: ["/upload", "/download", "/download D1 x"])
    func usage(_ line: String) {
        var desk = Desk()
        #expect(desk.type(line).first?.hasPrefix("! Usage: \(line.split(separator: " ")[0]) ") == true)
    }

    @Test("Without a case nothing is uploaded, and what one was shown is listed by its key")
    func outside() {
        var desk = Desk()
        #expect(desk.type("/upload plan.pdf").first?.hasPrefix("! Usage: /upload") == true)
        #expect(desk.type("/documents erik-1") == ["? CASE DOCUMENTS erik-1"])
    }

    @Test("Documents, versions and what belongs to a case read as sentences")
    func shown() throws {
        var desk = Desk()
        let told = try desk.hear(
            ":s DOCUMENT 2026-0042 D1 2 drawing internal 1 :North side",
            ":s DOCUMENTVERSION D1 2 \(String(repeating: "a", count: 64)) 11 application/pdf bert 2026-11-22 1a "
                + ":plan.pdf",
            ":s CASEDOCUMENT 2026-0042 D1 2 drawing internal :North side",
            ":s CASECONSULTATION 2026-0042 erik-1 #consult-erik-1 erik open anna 2026-11-22",
            ":s ATTACHED 2026-0042 D3 1 :Letter",
            ":s HOSTEDFILE mf1 5 text/plain 2026-11-22T10:00:00.000Z https://h/f :a.txt",
            ":s DOCUMENTCOMMENT D1 1 page_3 1b anna 2026-11-22 :thin")
        #expect(
            told == [
                "D1 North side (drawing, internal) in 2026-0042: 2 versions, 1 comment",
                "  D1/2 plan.pdf, 11 bytes, by bert on 2026-11-22 [1a]",
                "  2026-0042 document D1 North side (drawing, internal), 2 versions",
                "  2026-0042 consultation erik-1 in #consult-erik-1: anna asked erik on 2026-11-22, open",
                "D3 version 1, Letter, is in case 2026-0042.",
                "mf1 a.txt, 5 bytes: yours alone until 2026-11-22T10:00:00.000Z",
                "  D1/1, page 3 [1b] <anna> thin",
            ])
    }

    @Test(
        "What a server calls a file does no harm here",
        arguments: [
            ("plan.pdf", "plan.pdf"), ("../../.bashrc", "bashrc"), ("/etc/passwd", "passwd"), ("", "document"),
            ("..", "document"), (".ssh", "ssh"), ("-rf", "rf"), ("C:\\x\\y.exe", "y.exe"),
            ("annexe\u{202E}fdp.exe", "annexefdp.exe"), ("a\u{1B}[2Jb", "a[2Jb"), ("a\nb", "a b"),
        ])
    func harmless(_ name: String, _ kept: String) {
        #expect(FileName.harmless(name) == kept)
    }
}
