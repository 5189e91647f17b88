import FikaCore
import FikaStorage
import Testing

@testable import FikaServer

@Suite("StoreOffice")
struct StoreOfficeTests {
    private struct StoppedClock: WallClock {
        func now() -> Timestamp { Timestamp(milliseconds: 1_795_305_600_000) }
    }

    private static let type = CaseType(
        id: "permit", name: "Permit", statuses: ["received", "in treatment"],
        results: [CaseType.Result("granted"), CaseType.Result("refused")],
        deadlineDays: 10, confidentiality: .internal, channelPattern: "#case-{number}")

    private func office(_ store: ListStore) async throws -> StoreOffice {
        try await StoreOffice(
            store: store, settings: CoreSettings(), caseTypes: [Self.type], clock: StoppedClock(), operatorName: "root",
            backup: { path in if path == "/no" { throw StoreFault(.notWritable, "No.") } },
            scrubbing: Scrubbing(files: {}, store: {}),
            export: { export, folder in
                if folder == "/no" || export.file.number != "2026-0001" { throw StoreFault(.notWritable, "No.") }
            })
    }

    private static func account(_ name: String) -> AdminRequest {
        .addAccount(name: name, credentials: "c", clearance: .secret)
    }

    @Test("A bot that runs somewhere else has the scopes it was given, and no others")
    func remoteBot() async throws {
        let office = try await office(ListStore())
        let add = AdminRequest.addAccount(
            name: "register", credentials: "c", clearance: .internal, scopes: [.read, .propose])
        #expect(await office.answer(add) == .done("Account register is there."))
        #expect(
            Self.rows(await office.answer(.listAccounts)) == [
                ["register", "bot", "internal", "enabled", "2026-11-22", "", "", "propose read"]
            ])
    }

    @Test("Accounts, communities and cases are made, listed, and there after the next start")
    func work() async throws {
        let store = ListStore()
        let first = try await office(store)
        #expect(await first.answer(Self.account("anna")) == .done("Account anna is there."))
        #expect(
            await first.answer(.createCommunity(name: "it-help", title: "Help", kind: .help, joinRule: .open))
                == .done("Community it-help has the channel #it-help."))
        let row = ["2026-0001", "#case-2026-0001", "permit", "received", "internal", "2026-12-02", "open"]
        let opened = await first.answer(.openCase(type: "permit", title: "A shed", confidentiality: nil))
        #expect(Self.rows(opened) == [row + ["", "A shed"]])
        let assigned = await first.answer(.assignCase(number: "2026-0001", account: "anna", role: .handler))
        #expect(Self.rows(assigned) == [row + ["anna", "A shed"]])
        await first.close()
        #expect(store.isClosed)

        let second = try await office(store)
        #expect(
            await second.answer(.listAccounts)
                == .tables([
                    AdminTable(
                        columns: ["name", "kind", "clearance", "state", "since", "until", "organisation", "scopes"],
                        rows: [["anna", "person", "secret", "enabled", "2026-11-22", "", "", ""]])
                ]))
        #expect(Self.rows(await second.answer(.listCases(includingClosed: false))) == [row + ["anna", "A shed"]])
        guard case .tables(let shown) = await second.answer(.showCase(number: "2026-0001", reason: nil)) else {
            Issue.record("no tables")
            return
        }
        #expect(shown.map(\.columns.first) == ["number", "event", "role"])
        let communities = Self.rows(await second.answer(.listCommunities))
        #expect(communities == [["it-help", "#it-help", "help", "open", "0", "0", "Help"]])
        #expect(Self.rows(await second.answer(.listCaseTypes))?.first?.first == "permit")
    }

    @Test("The time line of a case is a table, with a row for each thing that happened")
    func timeline() async throws {
        let office = try await office(ListStore())
        _ = await office.answer(.openCase(type: "permit", title: "A shed", confidentiality: nil))
        _ = await office.answer(.setCaseStatus(number: "2026-0001", to: "in treatment"))
        let told = await office.answer(.caseTimeline(number: "2026-0001", after: 0, limit: 9, reason: nil))
        guard case .tables(let tables) = told else {
            Issue.record("no tables: \(told)")
            return
        }
        #expect(tables.map(\.columns) == [["place", "time", "kind", "by", "words"]])
        #expect(tables.first?.rows.map(\.first) == ["1", "2"])
        #expect(tables.first?.rows.map { $0[3] } == ["root", "root"])
    }

    @Test("A case goes through its statuses to its end")
    func caseLife() async throws {
        let office = try await office(ListStore())
        _ = await office.answer(.openCase(type: "permit", title: "A shed", confidentiality: .secret))
        let moved = await office.answer(.setCaseStatus(number: "2026-0001", to: "in treatment"))
        #expect(Self.rows(moved)?.first?[3] == "in treatment")
        let wrong = await office.answer(.closeCase(number: "2026-0001", result: "maybe", waives: false))
        #expect(wrong == .failed("There is no result \"maybe\". Allowed: granted, refused.", .badInput))
        let closed = await office.answer(.closeCase(number: "2026-0001", result: "granted", waives: false))
        #expect(Self.rows(closed)?.first?[6] == "closed")
        guard case .failed = await office.answer(.showCase(number: "2026-0001", reason: nil)),
            case .tables(let shown) = await office.answer(.showCase(number: "2026-0001", reason: "the press asks"))
        else {
            Issue.record("no tables")
            return
        }
        #expect(
            shown[2] == AdminTable(columns: ["result", "retention"], rows: [["granted", "destroyed after 7 years"]]))
        #expect(Self.rows(await office.answer(.listCases(includingClosed: false)))?.isEmpty == true)
    }

    /// Of the first table.
    @Test("A case file is exported into a folder, on record, and what fails is said")
    func exporting() async throws {
        let store = ListStore()
        let office = try await office(store)
        _ = await office.answer(.openCase(type: "permit", title: "A shed", confidentiality: nil))
        func export(_ number: String, _ folder: String, _ reason: String) async -> AdminAnswer {
            await office.answer(.exportCase(number: number, folder: folder, reason: reason, reader: nil))
        }
        #expect(await export("2026-0001", "/x", "for the archive") == .done("The file of 2026-0001 is exported."))
        #expect(store.audits.last?.act == .exported && store.audits.last?.reason == "for the archive")
        #expect(await export("2026-0001", "/no", "for the archive") == .failed("No.", .cannotCreate))
        #expect(await export("2026-0001", "/x", "") == .failed("Give a reason.", .badInput))
        #expect(await export("2026-0099", "/x", "r") == .failed("There is no case 2026-0099.", .badInput))
        await office.close()
    }

    private static func rows(_ answer: AdminAnswer) -> [[String]]? {
        guard case .tables(let tables) = answer else { return nil }
        return tables.first?.rows
    }

    @Test(
        "Refusals are sentences",
        arguments: [
            (
                AdminRequest.addAccount(name: "1x y", credentials: "c", clearance: .public),
                "1x y cannot be an account's name"
            ),
            (.disableAccount(name: "nobody"), "There is no account nobody."),
            (
                .openCase(type: "none", title: "x", confidentiality: nil),
                "There is no case type none. See: fikad case types"
            ),
            (.showCase(number: "2026-0099", reason: nil), "There is no case 2026-0099."),
            (.addMember(community: "none", account: "x"), "There is no community none."),
            (.importing(channel: "#none", []), "There is no channel #none."),
        ])
    func refusals(request: AdminRequest, expected: String) async throws {
        guard case .failed(let sentence, .badInput) = try await office(ListStore()).answer(request) else {
            Issue.record("not refused")
            return
        }
        #expect(sentence.hasPrefix(expected))
    }

    @Test("What the daemon alone can do is not done without it")
    func daemonOnly() async throws {
        let office = try await office(ListStore())
        for request in [
            AdminRequest.status, .listBots, .reload, .reloadBot(name: "x"), .startBot(name: "x"), .stopBot(name: "x"),
        ] {
            #expect(request.needsDaemon)
            #expect(await office.answer(request) == .failed("fikad is not running.", .unavailable))
        }
    }

    @Test("A failing disk is told, and nothing was done")
    func disk() async throws {
        let store = ListStore()
        let office = try await office(store)
        let before = store.events
        store.fail(with: StoreFault(.diskFull, "The disk is full."))
        #expect(await office.answer(Self.account("anna")) == .failed("The disk is full.", .inputOutput))
        #expect(store.events == before)
    }

    @Test("Backups go where they are wanted")
    func backup() async throws {
        let office = try await office(ListStore())
        #expect(await office.answer(.backup(path: "/b")) == .done("The backup is in /b."))
        #expect(await office.answer(.backup(path: "/no")) == .failed("No.", .cannotCreate))
    }

    @Test("Imported lines are stored with their own times")
    func importing() async throws {
        let store = ListStore()
        let office = try await office(store)
        _ = await office.answer(.createCommunity(name: "old", title: "Old", kind: .help, joinRule: .open))
        let line = LogLine(at: Timestamp(milliseconds: 5), nick: "a", text: "x")
        #expect(await office.answer(.importing(channel: "#old", [line])) == .done("1 lines are in #old."))
        guard case .message(.imported(let messages)) = store.events.last else {
            Issue.record("not stored")
            return
        }
        #expect(messages.map(\.at) == [Timestamp(milliseconds: 5)])
        let tooMany = [LogLine](repeating: line, count: CoreSettings().importedMessages + 1)
        #expect(
            await office.answer(.importing(channel: "#old", tooMany))
                == .failed("The import is too long: at most 1000.", .badInput))
    }
}
