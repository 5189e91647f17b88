import FikaCore
import FikaServer
import Foundation
import LibCrypto

/// The demonstration's daemon: `fikad run` as a child, with its log in the folder.
final class DemoDaemon: Sendable {
    /// How long it may take to answer for the first time: a large store is read first.
    private static let startSecondsMax = 60
    private static let lookEvery = Duration.milliseconds(50)

    private let folder: DemoFolder
    private let process = Process()
    private let life: AsyncStream<Void>

    init(folder: DemoFolder) {
        self.folder = folder
        let (life, end) = AsyncStream.makeStream(of: Void.self)
        self.life = life
        process.terminationHandler = { _ in end.finish() }
    }

    /// Returns its administration when it answers.
    func start() async throws -> SocketOffice {
        guard try SocketOffice(folder: folder.dataPath) == nil else {
            throw DemoFailure("A fikad is running on \(folder.dataPath) already; stop that one first.")
        }
        _ = FileManager.default.createFile(
            atPath: folder.logPath, contents: nil, attributes: [.posixPermissions: 0o600])
        let log = FileHandle(forWritingAtPath: folder.logPath)
        process.executableURL = URL(fileURLWithPath: FilePath.ownProgram)
        process.arguments = ["run", "--config", folder.configurationPath]
        process.standardInput = FileHandle.nullDevice
        process.standardError = log
        process.standardOutput = log
        try process.run()
        let deadline = ContinuousClock.now.advanced(by: .seconds(Self.startSecondsMax))
        while process.isRunning, ContinuousClock.now < deadline {
            if let office = try SocketOffice(folder: folder.dataPath), case .tables = await office.answer(.status) {
                return office
            }
            // Another process is awaited, which has no other way to tell than to answer.
            try await Task.sleep(for: Self.lookEvery)
        }
        stop()
        throw DemoFailure("fikad did not start; \(folder.logPath) says why.")
    }

    func stop() {
        if process.isRunning { process.terminate() }
    }

    func waitUntilExit() async {
        for await _ in life {}
    }

    /// People and communities, as far as they are not there yet. Before the daemon starts: its bots join at once, and
    /// would not find their channels.
    func furnish(_ office: any Office) async throws {
        let known = await Self.names(office.answer(.listAccounts))
        for (name, password) in try folder.passwords().sorted(by: { $0.key < $1.key }) where !known.contains(name) {
            let record = try PasswordRecord.make(password: password, cost: .interactive)
            try Self.check(
                await office.answer(
                    .addAccount(
                        name: name, credentials: String(decoding: record.encoded(), as: UTF8.self),
                        clearance: .caseConfidential)))
        }
        let communities = await Self.names(office.answer(.listCommunities))
        let wanted: [(String, String, Community.Kind)] = [
            ("it-help", "Computer trouble", .help), ("news", "News", .announcements), ("cafe", "Café", .cafe),
        ]
        for (name, title, kind) in wanted where !communities.contains(name) {
            try Self.check(
                await office.answer(.createCommunity(name: name, title: title, kind: kind, joinRule: .open)))
        }
        try Self.check(await office.answer(.addOwner(community: "news", account: "carla")))
    }

    /// A bot announces where it is an owner.
    func letAnnounce(_ office: SocketOffice) async throws {
        try await own("news", "announcer", office)
    }

    /// A bot's account is there when the bot was started for the first time, which may take a moment.
    private func own(_ community: String, _ account: String, _ office: SocketOffice) async throws {
        let deadline = ContinuousClock.now.advanced(by: .seconds(Self.startSecondsMax))
        while true {
            let answer = await office.answer(.addOwner(community: community, account: account))
            guard case .failed(let sentence, _) = answer else { return }
            guard ContinuousClock.now < deadline, process.isRunning else { throw DemoFailure(sentence) }
            // As above: the daemon starts its bots in its own time.
            try await Task.sleep(for: Self.lookEvery)
        }
    }

    private static func names(_ answer: AdminAnswer) -> [String] {
        guard case .tables(let tables) = answer else { return [] }
        return tables.flatMap(\.rows).compactMap(\.first)
    }

    private static func check(_ answer: AdminAnswer) throws {
        if case .failed(let sentence, _) = answer { throw DemoFailure(sentence) }
    }
}
