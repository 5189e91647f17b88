import FikaStorage
import Foundation
import LibCrypto
import Testing

@testable import FikaCore
@testable import FikaExport
@testable import FikaFiles
@testable import FikaSQLite

@Suite("A case file as a bag")
struct CaseBagTests {
    private static let channel = "#case-" + ExportScene.number

    /// With what an attacker would say and send.
    private static func filled() async throws -> ExportScene {
        let scene = try await ExportScene()
        try await scene.perform(.channel(.join(channel, key: nil)), by: "anna")
        for text in [
            "<script>alert(1)</script>", "a & b ]]> <!-- \"quoted\" 'too'", "\u{202E}fdp.exe and \u{1B}]0;title\u{07}",
            "two\nlines",
        ] { try await scene.say(text) }
        try await scene.hand(in: "<script>alert(2)</script>", named: "../../etc/passwd.html", .internal)
        try await scene.hand(in: "a letter", named: "brief \"één\".PDF", .caseConfidential)
        try await scene.perform(
            .casework(.act(number: ExportScene.number, .decide("granted & sealed", validFrom: nil))), by: "anna")
        try await scene.perform(
            .casework(.filing(.file(FilingRequest(.note("a call <b>"), into: [ExportScene.number])))), by: "anna")
        try await scene.perform(
            .access(
                .consult(
                    number: ExportScene.number, account: "bert", slice: .wholeFile,
                    until: Timestamp(milliseconds: 1_795_305_600_000).adding(days: 9), question: "is it <high>?")),
            by: "anna")
        return scene
    }

    private static func write(_ scene: ExportScene, for reader: String? = nil) async throws -> (Bag, TemporaryFolder) {
        let elsewhere = try TemporaryFolder()
        let export = try await scene.export(for: reader)
        try await CaseBag(export, from: scene.store, scene.files, organisation: "Town & Country")
            .write(to: elsewhere.path + "/bag")
        return (try Bag(elsewhere.path + "/bag"), elsewhere)
    }

    @Test("It is a bag: every file is listed with its sum, none else, and no path leads out")
    func valid() async throws {
        let scene = try await Self.filled()
        let (bag, elsewhere) = try await Self.write(scene)
        #expect(bag.faults == [])
        let names = bag.files.keys.filter { $0.hasPrefix("data/") }.sorted()
        for name in [
            "case.json", "timeline.jsonl", "talk.jsonl", "transcript.txt", "transcript.html", "documents/D1/v1.bin",
            "documents/D2/v1.pdf", "consultations/1.jsonl", "filings/F1-v1.jsonl", "mdto/case.xml", "mdto/record.xml",
            "mdto/D1.xml", "mdto/D1-v1.file.xml",
        ] { #expect(names.contains("data/" + name), "\(names)") }
        #expect(bag.text("data/documents/D2/v1.pdf") == "a letter")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: elsewhere.path) == ["bag"], "nothing is left beside it")
        await scene.store.close()
    }

    @Test("A reader finds in it what was said and done, and a machine the same in the form that it states")
    func content() async throws {
        let scene = try await Self.filled()
        let (bag, _) = try await Self.write(scene)
        let text = bag.text("data/transcript.txt")
        for words in [
            "anna: <script>alert(1)</script>", "two\n    lines", "granted & sealed", "is it <high>?", "a call <b>",
        ] {
            #expect(text.contains(words), "\(words)")
        }
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(bag.files["data/case.json"] ?? [])) as? [String: Any])
        #expect(json["format"] as? String == "fika-case-file" && json["version"] as? Int == 1)
        #expect(json["title"] as? String == "<b>Dormer</b> & \"more\"\u{1B}[31m", "for machines it is what it is")
        let documents = try #require(json["documents"] as? [[String: Any]])
        let versions = try #require(documents.first?["versions"] as? [[String: Any]])
        #expect(versions.first?["path"] as? String == "data/documents/D1/v1.bin")
        #expect(versions.first?["name"] as? String == "passwd.html")
        let talk = bag.text("data/talk.jsonl").split(separator: "\n")
        #expect(talk.contains { $0.contains("alert(1)") })
        for line in talk { #expect((try? JSONSerialization.jsonObject(with: Data(line.utf8))) != nil) }
        await scene.store.close()
    }

    @Test("Nothing that was said or sent becomes a tag, in HTML or XML, or a control character in a text")
    func harmless() async throws {
        let scene = try await Self.filled()
        let (bag, _) = try await Self.write(scene)
        for (path, bytes) in bag.files where path.hasSuffix(".html") || path.hasSuffix(".xml") || path.hasSuffix(".txt")
        {
            let text = String(decoding: bytes, as: UTF8.self)
            let isHarmless = text.unicodeScalars.allSatisfy {
                $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x7F && !(0x202A...0x202E).contains($0.value))
            }
            #expect(isHarmless, "\(path)")
        }
        let page = bag.text("data/transcript.html")
        #expect(!page.contains("<script") && page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(page.contains("default-src 'none'"))
        #expect(
            MarkupReader.tags(in: page).isSubset(of: [
                "html", "head", "meta", "title", "style", "body", "h1", "h2", "ul", "li", "dl", "dt", "dd",
            ]))
        for (path, bytes) in bag.files where path.hasSuffix(".xml") {
            #expect(MarkupReader.isBalanced(String(decoding: bytes, as: UTF8.self)), "\(path)")
        }
        await scene.store.close()
    }

    @Test("MDTO has what the schema requires, in its order")
    func mdto() async throws {
        let scene = try await Self.filled()
        try await scene.perform(
            .casework(.close(number: ExportScene.number, result: "granted", waives: true)), by: "anna")
        let (bag, _) = try await Self.write(scene)
        let dossier = MarkupReader.children(of: "informatieobject", in: bag.text("data/mdto/case.xml"))
        #expect(
            dossier.uniqued == [
                "identificatie", "naam", "aggregatieniveau", "classificatie", "dekkingInTijd", "event", "waardering",
                "bewaartermijn", "bevatOnderdeel", "archiefvormer", "betrokkene", "beperkingGebruik",
            ])
        let file = MarkupReader.children(of: "bestand", in: bag.text("data/mdto/D2-v1.file.xml"))
        #expect(
            file == ["identificatie", "naam", "omvang", "bestandsformaat", "checksum", "isRepresentatieVan"])
        let words = bag.text("data/mdto/case.xml")
        #expect(
            words.contains("<begripCode>V</begripCode>") && words.contains("<termijnLooptijd>P7Y</termijnLooptijd>"))
        #expect(words.contains("<termijnEinddatum>2033-11-22</termijnEinddatum>"))
        #expect(words.contains("zaakvertrouwelijk") && words.contains("Town &amp; Country"))
        let digest = Hexadecimal.encode(Hash.sha256(Array("a letter".utf8)))
        #expect(bag.text("data/mdto/D2-v1.file.xml").contains("<checksumWaarde>\(digest)</checksumWaarde>"))
        await scene.store.close()
    }

    @Test("Talk is written page by page, all of it and once")
    func pages() async throws {
        let scene = try await ExportScene()
        try await scene.perform(.channel(.join(Self.channel, key: nil)), by: "anna")
        let count = CaseExport.pageMax * 2 + 7
        for index in 0..<count { try await scene.say("line \(index).") }
        let (bag, _) = try await Self.write(scene)
        let lines = bag.text("data/talk.jsonl").split(separator: "\n").filter { $0.contains("\"line ") }
        #expect(lines.count == count)
        #expect((0..<count).allSatisfy { lines[$0].contains("line \($0).") })
        #expect(bag.faults == [])
        await scene.store.close()
    }

    @Test("An account gets no more than it may have")
    func confidentiality() async throws {
        let scene = try await Self.filled()
        try await scene.hand(in: "top", named: "top.txt", .caseConfidential)
        try await scene.perform(
            .casework(.assign(number: ExportScene.number, account: "carla", role: .reader)), by: "anna")
        await #expect(throws: WrongPage.self) { try await scene.export(for: "bert") }
        let whole = try await scene.export(for: "carla")
        #expect(whole.documents.count == 3 && whole.withheld == 0)
        try await scene.operate(.account(.setClearance(name: "carla", .internal)))
        await #expect(throws: WrongPage.self) { try await scene.export(for: "carla") }
        await scene.store.close()
    }

    @Test("It is on record with its reason before the first page is read, and the case's channel is told")
    func onRecord() async throws {
        let scene = try await Self.filled()
        let outcome = try await scene.operate(
            .casework(.export(number: ExportScene.number, reason: "for the archive", reader: nil)))
        let entry = outcome.audits.first { $0.act == .exported }
        #expect(entry?.reason == "for the archive" && entry?.cases == [ExportScene.number])
        let told = outcome.events.contains {
            if case .message(.posted(let message)) = $0 {
                return message.text.contains("was exported by the operator root")
            }
            return false
        }
        #expect(told)
        for reason in ["", "  "] {
            let refused = try await scene.operate(
                .casework(.export(number: ExportScene.number, reason: reason, reader: nil)))
            #expect(refused.refusal == .casework(.noReason) && refused.audits.map(\.act) == [.refused])
        }
        let other = try await scene.perform(
            .casework(.export(number: ExportScene.number, reason: "mine", reader: nil)), by: "anna")
        #expect(other.refusal == .operatorsOnly)
        await scene.store.close()
    }

    @Test("What fails leaves nothing behind, and a folder that is there is not touched")
    func failing() async throws {
        let scene = try await Self.filled()
        let elsewhere = try TemporaryFolder()
        let export = try await scene.export()
        let bag = CaseBag(export, from: scene.store, scene.files, organisation: "Town")
        try FileManager.default.createDirectory(atPath: elsewhere.path + "/bag", withIntermediateDirectories: false)
        await #expect(throws: StoreFault.self) { try await bag.write(to: elsewhere.path + "/bag") }
        // A document whose bytes are gone.
        let digest = export.documents[0].versions[0].file.digest
        try FileManager.default.removeItem(atPath: scene.files.places.file(digest))
        await #expect(throws: StoreFault.self) { try await bag.write(to: elsewhere.path + "/other") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.path) == ["bag"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.path + "/bag") == [])
        await scene.store.close()
    }
}

extension Array where Element == String {
    /// Without what repeats the one before it.
    fileprivate var uniqued: [String] {
        reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
}
