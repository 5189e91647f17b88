import FikaCore
import FikaStorage
import Testing

@testable import FikaServer

@Suite("AdminCodec")
struct AdminCodecTests {
    private static let requests: [AdminRequest] = [
        .addAccount(name: "anna", credentials: "a:b", clearance: .topSecret), .setPassword(name: "a", credentials: "x"),
        .addGuest(
            name: "g", credentials: "x", clearance: .internal, organisation: "Fire", ends: Timestamp(milliseconds: 1)),
        .setGuestEnd(name: "g", nil), .listGrants(number: "1"), .revokeGrant(key: "g-1"),
        .setClearance(name: "a", .public), .disableAccount(name: "a"), .enableAccount(name: "a"), .listAccounts,
        .listCaseTypes, .openCase(type: "t", title: "é\n", confidentiality: nil), .listCases(includingClosed: true),
        .showCase(number: "1", reason: nil),
        .exportCase(number: "1", folder: "/f", reason: "r", reader: nil),
        .breakGlass(number: "1", account: "a", until: Timestamp(milliseconds: 1), reason: "r"),
        .setCaseStatus(number: "1", to: "s"),
        .closeCase(number: "1", result: "r", waives: true),
        .actOnCase(number: "1", .decide("é", validFrom: nil)), .actOnCase(number: "1", .admit(FilingID(7))),
        .assignCase(number: "1", account: "a", role: .decider), .unassignCase(number: "1", account: "a"),
        .unfile(number: "1", filing: FilingID(1), reason: "r"),
        .createCommunity(name: "n", title: "t", kind: .cafe, joinRule: .members),
        .addMember(community: "c", account: "a"), .removeMember(community: "c", account: "a"),
        .addOwner(community: "c", account: "a"), .listCommunities,
        .listSolutions(community: "c", after: SolutionID(7)),
        .keepSolutions(
            community: "c",
            [.init(question: "é\n", answer: "a", author: "b", at: Timestamp(milliseconds: 1), reviewBy: nil)]),
        .importing(channel: "#x", [LogLine(at: Timestamp(milliseconds: 1), nick: "a", text: "\u{1}b")]), .listBots,
        .reloadBot(name: "b"), .startBot(name: "b"), .stopBot(name: "b"), .backup(path: "/b"), .status,
        .reload,
    ]

    @Test("Requests come out as they went in, on one line", arguments: requests)
    func request(request: AdminRequest) {
        let line = AdminCodec.line(request)
        #expect(line.last == UInt8(ascii: "\n"))
        #expect(line.count { $0 == UInt8(ascii: "\n") } == 1)
        #expect(AdminCodec.read(AdminRequest.self, from: line) == request)
    }

    @Test(
        "Answers too",
        arguments: [
            AdminAnswer.done("Done."), .failed("No.", .configuration),
            .tables([AdminTable(columns: ["a"], rows: [["1"], ["2"]])]),
        ])
    func answers(answer: AdminAnswer) {
        #expect(AdminCodec.read(AdminAnswer.self, from: AdminCodec.line(answer)) == answer)
    }

    @Test("Anything else is nil", arguments: ["", "{}", "[]", "{\"fly\":{}}", "{\"disableAccount\":{}}", "\u{0}"])
    func nonsense(text: String) {
        #expect(AdminCodec.read(AdminRequest.self, from: Array(text.utf8)) == nil)
    }

    @Test("A request for the rules has a command, the others have not")
    func commands() {
        let without = Self.requests.filter { $0.command == nil }
        #expect(
            without == [
                .listBots, .reloadBot(name: "b"), .startBot(name: "b"), .stopBot(name: "b"), .backup(path: "/b"),
                .status,
                .reload,
            ])
        #expect(Self.requests.filter(\.needsDaemon).count == 6)
    }

    @Test("Exit codes are those of sysexits.h")
    func exitCodes() {
        #expect(ExitStatus.allCases.map(\.rawValue) == [0, 64, 65, 66, 69, 70, 73, 74, 75, 77, 78])
        #expect(ExitStatus(StoreFault.Code.inUse) == .temporary)
        #expect(ExitStatus(StoreFault.Code.notWritable) == .cannotCreate)
        #expect(ExitStatus(StoreFault.Code.diskFull) == .inputOutput)
        #expect(ExitStatus(StoreFault.Code.engine) == .inputOutput)
        #expect(ExitStatus(StoreFault.Code.newerSchema) == .configuration)
        #expect(ExitStatus(StoreFault.Code.corrupt) == .badInput)
        #expect(ExitStatus(StoreFault.Code.missing) == .noInput)
        #expect(ExitStatus(ServerFault.Code.portInUse) == .unavailable)
        #expect(ExitStatus(ServerFault.Code.portNotPermitted) == .noPermission)
        #expect(ExitStatus(ServerFault.Code.keyMismatch) == .configuration)
        #expect(ExitStatus(ServerFault.Code.secret) == .cannotCreate)
    }
}
