import Foundation
import Testing

@testable import FikaCore

@Suite("The audit trail")
struct AuditTests {
    private typealias Scene = GrantTests.Scene

    private static func acts(_ outcome: Outcome) -> [AuditEntry.Act] { outcome.audits.map(\.act) }

    private static func account(_ name: String, _ world: World) -> AuditEntry.Actor {
        .account(world.state.accounts[name: name]?.id ?? AccountID(0))
    }

    @Test("a look at a confidential case is on record with who and which; one that all colleagues see is not")
    func reading() {
        var (world, permit, complaint) = CaseworkTests.office()
        let outcome = world.perform(.read(.caseFile(number: complaint)), by: "anna")
        #expect(
            outcome.audits == [
                AuditEntry(at: world.clock, actor: Self.account("anna", world), act: .read, cases: [complaint])
            ])
        #expect(world.perform(.read(.caseFile(number: permit)), by: "bert").audits.isEmpty)
        let listed = world.perform(.read(.cases(includingClosed: true)), by: "anna").audits
        #expect(listed.map(\.act) == [.listed] && listed.first?.cases == [complaint])
        #expect(world.perform(.read(.cases(includingClosed: true)), by: "bert").audits.isEmpty)
    }

    @Test("who comes into the channel is on record until they go; what is said meanwhile costs no entry")
    func hearing() {
        var (world, _, complaint) = CaseworkTests.office()
        let channel = "#complaint-" + complaint
        #expect(Self.acts(world.perform(.channel(.join(channel, key: nil)), by: "anna")) == [.entered])
        let said = world.perform(
            .message(.send(to: channel, kind: .privmsg, text: "hm", tags: [], parent: nil)), by: "anna")
        #expect(said.audits.isEmpty)
        #expect(world.perform(.read(.names(channel: channel)), by: "anna").audits.isEmpty)
        #expect(Self.acts(world.perform(.channel(.part(channel, reason: nil)), by: "anna")) == [.left])
        world.perform(.channel(.join(channel, key: nil)), by: "anna")
        let gone = world.perform(.session(.quit(reason: "home")), by: "anna").audits
        #expect(gone.map(\.act) == [.left] && gone.first?.actor == Self.account("anna", world))
    }

    @Test("what a page brought to light is on record by case, with how much it was, and an empty page is not")
    func pages() {
        var scene = Scene()
        let channel = "#complaint-" + scene.number
        let asked = scene.world.perform(
            .query(.history(target: channel, .latest(after: nil), limit: 10)), by: "anna")
        #expect(asked.audits.isEmpty, "what it tells is known when the store has answered")
        let messages = scene.world.stored.compactMap { event -> Message? in
            if case .message(.posted(let message)) = event { return message }
            return nil
        }
        let disclosure = asked.disclosure(of: .history(messages))
        #expect(asked.disclosure(of: .history([])) == nil)
        let noted = disclosure.map { scene.world.operate(.audit($0)).audits } ?? []
        #expect(noted.map(\.act) == [.history])
        #expect(noted.first?.cases == [scene.number] && noted.first?.count == messages.count)
        #expect(noted.first?.actor == Self.account("anna", scene.world))
    }

    @Test("a search names the cases of its hits, and none of the others that were looked through")
    func found() {
        var scene = Scene()
        let other = scene.world.perform(
            .casework(.open(type: "complaint", title: "Smell", confidentiality: nil)), by: "anna")
        #expect(other.refusal == nil)
        let search = scene.world.perform(.query(.search(text: "one", channel: nil, limit: 10)), by: "anna")
        let hits = scene.world.stored.compactMap { event -> Message? in
            if case .message(.posted(let message)) = event, message.text == "one" { return message }
            return nil
        }
        let entries = search.disclosure(of: .search(hits))?.entries ?? []
        #expect(entries.map(\.act) == [.found] && entries.first?.cases == [scene.number])
        #expect(entries.first?.count == 1)
    }

    @Test(
        "a case that is hidden and one that is not there leave the same line, whatever was asked",
        arguments: [
            { .read(.caseFile(number: $0)) }, { .casework(.setStatus(number: $0, to: "heard")) },
            { .query(.timeline(number: $0, after: 0, limit: 5)) }, { .read(.documents(number: $0)) },
            { .channel(.join("#complaint-" + $0, key: nil)) }, { .read(.names(channel: "#complaint-" + $0)) },
            { .query(.history(target: "#complaint-" + $0, .latest(after: nil), limit: 5)) },
            {
                .access(
                    .grant(number: $0, account: "carla", slice: .wholeFile, until: .init(milliseconds: 1), reason: "r"))
            },
            { .message(.send(to: "#complaint-" + $0, kind: .privmsg, text: "psst", tags: [], parent: nil)) },
        ] as [@Sendable (String) -> Command])
    func refused(command: @Sendable (String) -> Command) {
        var (world, _, complaint) = CaseworkTests.office()
        let hidden = world.perform(command(complaint), by: "bert").audits
        let absent = world.perform(command("2026-9999"), by: "bert").audits
        #expect(hidden.map(\.act) == [.refused] && absent.map(\.act) == [.refused])
        #expect(hidden.first?.cases == [complaint] && absent.first?.cases == ["2026-9999"])
        #expect(hidden.first?.wanted == absent.first?.wanted && hidden.first?.actor == absent.first?.actor)
    }

    @Test("what is no case's number does not come into the trail, and a refusal elsewhere leaves no line")
    func texts() {
        var (world, _, _) = CaseworkTests.office()
        let asked = world.perform(.read(.caseFile(number: "my secret words")), by: "bert").audits
        #expect(asked.map(\.act) == [.refused] && asked.first?.cases == [])
        #expect(world.perform(.read(.names(channel: "#nowhere")), by: "bert").audits.isEmpty)
        #expect(world.perform(.read(.whois(nick: "nobody")), by: "bert").audits.isEmpty)
    }

    @Test("grants, consultations, roles and filings are on record for every case")
    func doings() {
        var scene = Scene()
        let granted = scene.world.perform(
            .access(
                .grant(
                    number: scene.number, account: "bert", slice: .wholeFile, until: scene.until, reason: "expert")),
            by: "anna")
        let bert = scene.world.state.accounts[name: "bert"]?.id
        #expect(granted.audits.first?.act == .granted && granted.audits.first?.account == bert)
        #expect(granted.audits.contains { $0.act == .listed && $0.actor == Self.account("bert", scene.world) })
        let revoked = scene.world.perform(.access(.revoke(key: "bert-1")), by: "anna").audits
        #expect(revoked.contains { $0.act == .grantEnded && $0.account == bert })
        let note = FilingRequest(.note("A call."), into: [scene.number])
        let filed = scene.world.perform(.casework(.filing(.file(note))), by: "anna").audits
        #expect(filed.contains { $0.act == .filed && $0.filing == FilingID(1) && $0.cases == [scene.number] })
        let out = scene.world.perform(
            .casework(.filing(.withdraw(number: scene.number, FilingID(1), reason: "mistake"))), by: "anna"
        ).audits
        #expect(out.contains { $0.act == .unfiled && $0.filing == FilingID(1) })
        let assigned = scene.world.perform(
            .casework(.assign(number: scene.number, account: "bert", role: .reader)), by: "anna"
        ).audits
        #expect(assigned.contains { $0.act == .assigned && $0.account == bert })
    }

    @Test("what ends by itself is the server's doing")
    func lapsing() {
        var scene = Scene()
        _ = scene.give(.wholeFile, to: "bert")
        scene.world.clock = scene.world.clock.adding(days: 3)
        let swept = scene.world.operate(.clock).audits
        #expect(swept.contains { $0.act == .grantEnded && $0.actor == .server })
    }

    @Test("what is asked again and again is on record once, counted after that, and summed up when the hour is over")
    func bounded() {
        var settings = CoreSettings()
        settings.auditedReads = 3
        settings.auditedRefusals = 2
        var (world, _, complaint) = CaseworkTests.office(settings)
        for _ in 0..<10 { world.perform(.read(.caseFile(number: complaint)), by: "anna") }
        let counted = world.perform(.read(.caseFile(number: complaint)), by: "anna")
        #expect(counted.audits.isEmpty && counted.refusal == nil)
        let other = world.perform(.read(.documents(number: complaint)), by: "anna").audits
        #expect(other.map(\.act) == [.listed], "what is new is on record past the limit")
        for _ in 0..<5 { world.perform(.read(.caseFile(number: "2026-7777")), by: "anna") }
        world.wait(seconds: 3_601)
        let summary = world.operate(.clock).audits
        #expect(summary.map(\.act) == [.read, .refused])
        #expect(summary.map(\.count) == [9, 3])
        #expect(summary.allSatisfy { $0.since != nil && $0.actor == Self.account("anna", world) })
        #expect(summary.map(\.cases) == [[complaint], ["2026-7777"]])
        #expect(world.operate(.clock).audits.isEmpty)
        #expect(Self.acts(world.perform(.read(.caseFile(number: complaint)), by: "anna")) == [.read])
    }

    @Test("those who have no account share one limit")
    func nobody() {
        var settings = CoreSettings()
        settings.auditedRefusals = 2
        var world = World(settings: settings)
        for name in ["x", "y", "z"] { world.connect(name) }
        let written = ["x", "y", "z"].map { world.perform(.read(.caseFile(number: "2026-0001")), by: $0).audits.count }
        #expect(written == [1, 1, 0])
        #expect(world.state.endAudit(at: world.clock).map(\.count) == [1])
    }

    @Test("a new life says that it began, and who hears a confidential case again")
    func beginning() {
        var settings = CoreSettings()
        settings.staysOn = true
        var (world, _, complaint) = CaseworkTests.office(settings)
        world.perform(.channel(.join("#complaint-" + complaint, key: nil)), by: "anna")
        var next = world.restarted()
        _ = next.begin(at: world.clock)
        let entries = next.beginAudit(at: world.clock)
        #expect(entries.map(\.act) == [.began, .entered])
        #expect(entries.last?.actor == Self.account("anna", world) && entries.last?.cases == [complaint])
    }

    @Test("an entry comes back as it was written, and one with things that this release does not know is read")
    func coding() throws {
        let entry = AuditEntry(
            at: Timestamp(milliseconds: 7), actor: .serverOperator("root"), act: .brokeGlass, cases: ["2026-0001"],
            grant: GrantID(4), account: AccountID(2), reason: "ill")
        let bytes = try JSONEncoder().encode(entry)
        #expect(try JSONDecoder().decode(AuditEntry.self, from: bytes) == entry)
        let newer = #"{"at":7,"act":"read","by":3,"cases":["2026-0001"],"planet":"Mars"}"#
        let read = try JSONDecoder().decode(AuditEntry.self, from: Data(newer.utf8))
        #expect(read.actor == .account(AccountID(3)) && read.act == .read)
    }
}
