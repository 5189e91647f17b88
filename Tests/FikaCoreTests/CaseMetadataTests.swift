import Testing

@testable import FikaCore

/// What a case says of itself in the metadata of its channel (design §6).
@Suite("Metadata of cases")
struct CaseMetadataTests {
    /// Anna handles a case of this confidentiality; bert is cleared for it, carla is not.
    static func desk(_ level: Confidentiality = .internal) -> (World, channel: String, number: String) {
        var world = World()
        world.operate(.casework(.defineType(.permit)))
        world.join(person: "anna", clearance: .secret)
        world.join(person: "bert", clearance: .secret)
        world.join(person: "carla", clearance: .public)
        let outcome = world.perform(
            .casework(.open(type: CaseType.permit.id, title: "Dormer", confidentiality: level)), by: "anna")
        for case .reply(.caseFile(let file, let channel)) in outcome.deliveries.map(\.content) {
            return (world, channel, file.number)
        }
        return (world, "?", "?")
    }

    @Test("status, handler, deadline and the rest are keys of the channel that nobody sets or clears")
    func keys() throws {
        var (world, channel, number) = Self.desk()
        let values = try #require(MetadataTests.values(&world, of: channel, by: "bert"))
        let file = try #require(world.state.cases[number: number])
        #expect(
            values == [
                "fika/case-confidentiality=internal", "fika/case-deadline=\(file.deadline.dateText)",
                "fika/case-handler=anna", "fika/case-number=\(number)", "fika/case-state=open",
                "fika/case-status=\(file.status)", "fika/case-title=Dormer", "fika/case-type=\(file.type.name)",
            ])
        world.perform(.channel(.join(channel, key: nil)), by: "anna")
        MetadataTests.set(&world, channel, "url", "plan", by: "anna")
        #expect(
            MetadataTests.set(&world, channel, "fika/case-status", "mine", by: "anna")
                == .metadata(.noPermission(target: channel, key: "fika/case-status")))
        world.perform(.metadata(.clear(channel)), by: "anna")
        #expect(MetadataTests.values(&world, of: channel, by: "bert") == values)
    }

    @Test("a change of the case is told to those who subscribe in its channel")
    func changes() {
        var (world, channel, number) = Self.desk()
        for nick in ["anna", "bert"] { world.perform(.channel(.join(channel, key: nil)), by: nick) }
        world.perform(
            .metadata(.subscribe(["fika/case-status", "fika/case-result", "fika/case-handler"])), by: "bert")
        world.forget()
        world.perform(.casework(.setStatus(number: number, to: CaseType.permit.statuses[1])), by: "anna")
        world.perform(.casework(.assign(number: number, account: "bert", role: .handler)), by: "anna")
        world.perform(.casework(.unassign(number: number, account: "anna")), by: "anna")
        world.perform(.casework(.close(number: number, result: CaseType.permit.results[0].name)), by: "bert")
        let last = CaseType.permit.statuses[CaseType.permit.statuses.count - 1]
        #expect(
            MetadataTests.told(world, "bert").prefix(3) == [
                "\(channel) fika/case-status \(CaseType.permit.statuses[1])",
                "\(channel) fika/case-handler anna, bert", "\(channel) fika/case-handler bert",
            ])
        // Bert closed it himself, so he is answered instead.
        #expect(MetadataTests.told(world, "bert").count == 3)
        #expect(MetadataTests.told(world, "anna").isEmpty)
        let closed = MetadataTests.values(&world, of: channel, by: "bert")
        #expect(closed?.contains("fika/case-status=\(last)") == true)
        #expect(closed?.contains("fika/case-state=closed") == true)
        #expect(
            MetadataTests.set(&world, channel, "url", "late", by: "bert")
                == .metadata(.noPermission(target: channel, key: "url")))
    }

    @Test("a case that one may not know is as if it were not there, and tells nothing to one who lost it")
    func secrecy() {
        var (world, channel, number) = Self.desk(.secret)
        for read in [MetadataRead.list(channel), .sync(channel), .get(channel, keys: ["fika/case-status"])] {
            for nick in ["bert", "carla"] {
                #expect(
                    world.perform(.read(.metadata(read)), by: nick).refusal == .metadata(.invalidTarget(channel)))
            }
        }
        #expect(
            MetadataTests.set(&world, channel, "url", "x", by: "carla") == .metadata(.invalidTarget(channel)))
        world.perform(.casework(.assign(number: number, account: "bert", role: .adviser)), by: "anna")
        world.perform(.channel(.join(channel, key: nil)), by: "bert")
        world.perform(.metadata(.subscribe(["fika/case-status", "fika/case-handler"])), by: "bert")
        world.perform(.casework(.assign(number: number, account: "bert", role: .handler)), by: "anna")
        world.forget()
        world.perform(.casework(.unassign(number: number, account: "bert")), by: "anna")
        world.perform(.casework(.setStatus(number: number, to: CaseType.permit.statuses[1])), by: "anna")
        #expect(MetadataTests.told(world, "bert").isEmpty)
    }
}
