import Foundation
import Testing

@testable import FikaCore

@Suite("Case types")
struct CaseTypeTests {
    /// As version 0.3 stored it.
    private static let old = """
        {"id":"permit","name":"Permit","statuses":["received","decided"],"results":["granted","refused"],\
        "deadlineDays":56,"confidentiality":"case-confidential","channelPattern":"#case-{number}","version":2}
        """

    @Test("what an earlier release stored is read, with a retention for results that had none")
    func old() throws {
        let type = try JSONDecoder().decode(CaseType.self, from: Data(Self.old.utf8))
        #expect(type.results == [CaseType.Result("granted"), CaseType.Result("refused")])
        #expect(type.results.map(\.retention) == [.destroy(afterYears: 7), .destroy(afterYears: 7)])
        #expect(type.version == 2 && type.extensionDays == 0 && !type.allowsSuspension)
        #expect(type.documentKinds.isEmpty && type.properties.isEmpty && type.bots.isEmpty)
    }

    @Test("what is stored now is read as it was")
    func whole() throws {
        let read = try JSONDecoder().decode(CaseType.self, from: JSONEncoder().encode(CaseType.whole))
        #expect(read == .whole)
    }

    @Test("a case is logged with its type by name and version, and has all of it when the log is played again")
    func reference() throws {
        let (world, permit, _) = CaseworkTests.office()
        let opened = try #require(
            world.stored.compactMap { event -> CaseFile? in
                if case .casework(.opened(let file)) = event { file } else { nil }
            }.first)
        #expect(opened.type.isReference && opened.type.version == 1 && opened.type.name == CaseType.permit.name)
        #expect(world.state.cases[number: permit]?.type.statuses == CaseType.permit.statuses)
        #expect(world.restarted().cases[number: permit] == world.state.cases[number: permit])
        // As earlier releases logged it.
        var state = ChatState()
        let whole = try #require(world.state.cases[number: permit])
        let bytes = try JSONEncoder().encode(Event.casework(.opened(whole)))
        state.restore(try JSONDecoder().decode(Event.self, from: bytes))
        #expect(state.cases[number: permit]?.type == whole.type)
    }

    @Test("names are found whatever their letters' case, and as the wire writes them")
    func names() {
        #expect(CaseType.whole.result("GRANTED")?.retention == .keepForever)
        #expect(CaseType.whole.property("start_of_building")?.kind == .date)
        #expect(CaseType.whole.documentKind("Drawing")?.nameDutch == "Bouwtekening")
        #expect(CaseType.whole.result("gran") == nil)
    }

    @Test("a name that stands there twice makes a type unusable")
    func twice() {
        let type = CaseType(
            id: "x", name: "X", statuses: ["in review", "In_Review"], results: [CaseType.Result("b")], deadlineDays: 1,
            confidentiality: .internal, channelPattern: "#case-{number}")
        #expect(!type.isUsable(channelLength: 64))
        #expect(CaseType.whole.isUsable(channelLength: 64))
    }
}
