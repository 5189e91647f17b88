import FikaCore
import Foundation
import SettingsFile
import Testing

@testable import FikaServer

@Suite("CaseTypeReader")
struct CaseTypeReaderTests {
    private static let good = """
        id = "permit"
        name = "Permit"
        name_nl = "Vergunning"
        statuses = ["received", "in treatment"]
        results = ["granted"]
        deadline_days = 56
        confidentiality = "restricted-public"
        channel_pattern = "#permit-{number}"
        """

    @Test("A template is read")
    func read() {
        let (type, faults) = CaseTypeReader().read(Self.good, file: "t.toml")
        #expect(faults.isEmpty)
        #expect(
            type
                == CaseType(
                    id: "permit", name: "Permit", nameDutch: "Vergunning", statuses: ["received", "in treatment"],
                    results: [CaseType.Result("granted")], deadlineDays: 56, confidentiality: .restrictedPublic,
                    channelPattern: "#permit-{number}"))
    }

    @Test(
        "Each fault is told with its line",
        arguments: [
            ("id = \"permit\"", "id = \"Permit!\"", "t.toml:1: id: \"Permit!\" holds something else; allowed: small"),
            ("name = \"Permit\"\n", "", "t.toml:1: name: is missing; allowed: 1 to 200 bytes on one line"),
            (
                "[\"granted\"]", "[]",
                "t.toml:5: results: has 0 elements; allowed: a list of 1 to 50 texts, each 1 to 60"
            ),
            ("in treatment", "in_treatment", "t.toml:4: statuses: holds \"in_treatment\"; allowed: a list of 1 to 50"),
            ("56", "0", "t.toml:6: deadline_days: 0 is out of range; allowed: 1 to 36500"),
            ("deadline_days = 56", "deadline = 56", "t.toml:6: deadline: unknown key"),
            ("deadline_days = 56", "", "t.toml:1: deadline_days: is missing; allowed: 1 to 36500"),
            ("restricted-public", "hush", "t.toml:7: confidentiality: \"hush\" is not known; allowed: public, restri"),
            ("#permit-{number}", "permit-{number}", "t.toml:8: channel_pattern: \"permit-{number}\" is not a pattern"),
            ("#permit-{number}", "#{number}-x", "t.toml:8: channel_pattern: \"#{number}-x\" is not a pattern"),
            ("id = \"permit\"", "id = ", "t.toml:1: not TOML"),
        ])
    func faults(part: String, replacement: String, expected: String) {
        let text = Self.good.replacingOccurrences(of: part, with: replacement)
        let (type, faults) = CaseTypeReader().read(text, file: "t.toml")
        #expect(type == nil)
        #expect(faults.contains { $0.description.hasPrefix(expected) }, "\(faults)")
    }

    private static let parts = """
        statuses_nl = ["ontvangen", "in behandeling"]
        extension_days = 42
        suspension = true
        bots = ["filing"]
        [[results]]
        name = "granted"
        name_nl = "verleend"
        keep_forever = true
        [[results]]
        name = "refused"
        destroy_after_years = 10
        [[documents]]
        id = "drawing"
        name = "Drawing"
        confidentiality = "public"
        [[properties]]
        name = "start of building"
        kind = "date"
        required = true
        """

    private static let whole =
        good.replacingOccurrences(of: "results = [\"granted\"]\n", with: "") + "\n" + parts

    @Test("Results with their retention, documents and properties are read")
    func whole() {
        let (type, faults) = CaseTypeReader().read(Self.whole, file: "t.toml")
        #expect(faults.isEmpty)
        #expect(
            type?.results == [
                CaseType.Result("granted", nameDutch: "verleend", retention: .keepForever),
                CaseType.Result("refused", retention: .destroy(afterYears: 10)),
            ])
        #expect(type?.documentKinds == [.init(id: "drawing", name: "Drawing", confidentiality: .public)])
        #expect(type?.properties == [.init("start of building", kind: .date, isRequired: true)])
        #expect(type?.extensionDays == 42 && type?.extensionsMax == 1 && type?.allowsSuspension == true)
        #expect(type?.statusesDutch == ["ontvangen", "in behandeling"] && type?.bots == ["filing"])
    }

    @Test(
        "A part that cannot be is told with its line",
        arguments: [
            (", \"in behandeling\"", "", "t.toml:8: statuses_nl: has 1 elements; allowed: one for each of statuses"),
            ("keep_forever = true\n", "", "t.toml:12: [[results]] destroy_after_years: is missing, and so is keep"),
            ("years = 10", "years = 10\nkeep_forever = true", "t.toml:16: [[results]] destroy_after_years: stands"),
            ("\"refused\"", "\"Granted\"", "t.toml:17: [[results]] name: \"Granted\" stands there twice"),
            ("\"drawing\"", "\"Drawing!\"", "t.toml:20: [[documents]] id: \"Drawing!\" holds something else"),
            ("\"date\"", "\"day\"", "t.toml:25: [[properties]] kind: \"day\" is not known"),
            ("[[properties]]", "[[propertie]]", "t.toml:23: propertie: unknown key, did you mean properties?"),
        ])
    func partFaults(part: String, replacement: String, expected: String) {
        let text = Self.whole.replacingOccurrences(of: part, with: replacement)
        let (type, faults) = CaseTypeReader().read(text, file: "t.toml")
        #expect(type == nil)
        #expect(faults.contains { $0.description.hasPrefix(expected) }, "\(faults)")
    }

    @Test("The three that ship are fine, and have a Dutch name for everything")
    func shipped() {
        let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let reading = CaseTypeReader().read(folder: "/\(root)/systemd/case-types")
        #expect(reading.faults.isEmpty)
        #expect(reading.types.map(\.id) == ["building-permit", "complaint", "it-incident"])
        for type in reading.types {
            #expect(type.nameDutch != nil && type.statusesDutch.count == type.statuses.count)
            #expect(type.results.allSatisfy { $0.nameDutch != nil })
            #expect(type.documentKinds.count >= 3 && type.documentKinds.allSatisfy { $0.nameDutch != nil })
            #expect(type.properties.count >= 2 && type.properties.allSatisfy { $0.nameDutch != nil })
        }
    }

    @Test("A folder gives its good templates, and the faults of the others")
    func folder() throws {
        let folder = try ScratchFolder()
        try folder.write("a.toml", Self.good)
        try folder.write("b.toml", Self.good)
        try folder.write("c.toml", "id = 1")
        try folder.write("notes.txt", "not a template")
        let reading = CaseTypeReader().read(folder: folder.path)
        #expect(reading.types.map(\.id) == ["permit"])
        #expect(
            reading.faults.first?.description
                == "\(folder.path)/b.toml:1: id: \"permit\" is the id of \(folder.path)/a.toml too; "
                + "allowed: each id once"
        )
        #expect(reading.faults.dropFirst().allSatisfy { $0.file.hasSuffix("c.toml") })
    }

    @Test("A folder that is not there is a fault")
    func noFolder() {
        let reading = CaseTypeReader().read(folder: "/nonexistent/types")
        #expect(reading.faults.map(\.description) == ["/nonexistent/types:1: does not exist"])
    }
}
