import FikaCore
import Foundation
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
                    id: "permit", name: "Permit", statuses: ["received", "in treatment"], results: ["granted"],
                    deadlineDays: 56, confidentiality: .restrictedPublic, channelPattern: "#permit-{number}"))
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
