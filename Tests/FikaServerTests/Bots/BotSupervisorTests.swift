import FikaCore
import Foundation
import Logging
import NIOPosix
import Testing

@testable import FikaServer

@Suite("BotSupervisor", .serialized, .timeLimit(.minutes(1)))
struct BotSupervisorTests {
    /// Bots that write what happens to them into a pipe of the file system, which the test reads: nothing waits for
    /// a time.
    private final class House: Sendable {
        let folder: ScratchFolder
        let supervisor: BotSupervisor

        init(_ bots: [String: String], enabled: [String]? = nil, restartsMax: Int = 2) throws {
            let folder = try ScratchFolder()
            self.folder = folder
            for (name, script) in bots {
                try folder.write("bots/\(name)/bot.toml", Self.manifest(name))
                let program = try folder.write("bin/fika-bot-\(name)", "#!/bin/sh\n\(script)\n")
                chmod(program, 0o700)
            }
            mkfifo("\(folder.path)/words", 0o600)
            var configuration = Configuration.Bots()
            configuration.folder = folder.path + "/bots"
            configuration.programsFolder = folder.path + "/bin"
            configuration.enabled = enabled ?? bots.keys.sorted()
            configuration.restartsMax = restartsMax
            let authority = BotAuthority(
                provision: { manifest in
                    if manifest.account == "refused" { throw BotAuthority.Refused("No.") }
                },
                grant: { "secret of \($0)" }, revoke: { _ in })
            supervisor = BotSupervisor(
                configuration: configuration, authority: authority,
                environment: ["PATH": "/usr/bin:/bin", "HOME": "/x"],
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, patienceMilliseconds: 50_000
            ) { BotSurroundings(server: "127.0.0.1:6667", certificatePin: nil, dataFolder: folder.path) }
        }

        static func manifest(_ name: String) -> String {
            "name = \"\(name)\"\ndescription = \"d\"\naccount = \"\(name)\"\nscopes = [\"read\"]\n"
        }

        /// How long a bot may take to say a word; after that the test goes on without it and fails.
        private static let wordMilliseconds: Int32 = 30_000

        /// The next `count` lines that bots write.
        func words(_ count: Int) async -> [String] {
            let pipe = "\(folder.path)/words"
            let words = try? await NIOThreadPool.singleton.runIfActive {
                let file = FileHandle(forUpdatingAtPath: pipe)
                var text = ""
                while text.count(where: \.isNewline) < count {
                    var waiting = pollfd(fd: file?.fileDescriptor ?? -1, events: Int16(POLLIN), revents: 0)
                    guard poll(&waiting, 1, Self.wordMilliseconds) > 0, let byte = try file?.read(upToCount: 1) else {
                        break
                    }
                    text += String(decoding: byte, as: UTF8.self)
                }
                return text.split(separator: "\n").map(String.init)
            }
            return words ?? []
        }

        func during(_ body: @Sendable @escaping () async throws -> Void) async throws {
            try await withThrowingTaskGroup { group in
                group.addTask { try await self.supervisor.run() }
                try await body()
                group.cancelAll()
                try await group.waitForAll()
            }
        }
    }

    private static let say = "say() { echo \"$1\" > \"$FIKA_BOT_STATE/../../words\"; }"

    @Test("A bot finds its secret, its server and its folder, and nothing of the daemon's")
    func environment() async throws {
        let house = try House([
            "a":
                "\(Self.say); read s <&3; "
                + "say \"$s|$FIKA_SERVER|$FIKA_PLAINTEXT|$FIKA_BOT_ACCOUNT|$HOME|$(pwd)\"; exec sleep 60"
        ])
        try await house.during {
            let folder = house.folder.path
            #expect(await house.words(1) == ["secret of a|127.0.0.1:6667|1|a||\(folder)/bots/a"])
            #expect(house.supervisor.table.rows.map { $0[0...1] } == [["a", "running"]])
        }
        #expect(house.supervisor.table.rows.map { $0[1...2] } == [["stopped", ""]])
    }

    @Test("One that ends is started again, and the other does not notice")
    func restart() async throws {
        let house = try House([
            "a": "\(Self.say); say \"a $$\"; exit 1", "b": "\(Self.say); say \"b $$\"; exec sleep 60",
        ])
        try await house.during {
            let words = await house.words(3)
            #expect(words.count { $0.hasPrefix("b ") } == 1)
            #expect(Set(words).count == 3)
        }
    }

    @Test("One that ends because of its settings is not started again", arguments: [64, 78])
    func setAside(code: Int) async throws {
        let house = try House([
            "a": "\(Self.say); say a; exit \(code)", "b": "\(Self.say); say \"b $$\"; exit 1",
        ])
        try await house.during {
            let words = await house.words(3)
            #expect(words.count { $0 == "a" } == 1)
            #expect(house.supervisor.table.rows.first.map { $0[1] } == "given up")
        }
    }

    @Test("A wrong manifest starts nothing, and once it is right a reload does")
    func manifest() async throws {
        let house = try House(["a": "\(Self.say); say up; exec sleep 60", "b": "\(Self.say); say b; exec sleep 60"])
        try house.folder.write("bots/a/bot.toml", House.manifest("a").replacingOccurrences(of: "read", with: "fly"))
        try await house.during {
            #expect(await house.words(1) == ["b"])
            #expect(house.supervisor.table.rows.map { $0[1] } == ["not started", "running"])
            guard case .failed(let sentence, .configuration) = house.supervisor.reload("a") else {
                Issue.record("not refused")
                return
            }
            #expect(
                sentence.hasSuffix(
                    "bots/a/bot.toml:4: scopes: unknown scope \"fly\"; "
                        + "allowed: a list of read, reply, file, file-alone, propose, announce"
                ))
            try house.folder.write("bots/a/bot.toml", House.manifest("a"))
            #expect(house.supervisor.reload("a") == .done("Bot a is started again."))
            #expect(await house.words(1) == ["up"])
        }
    }

    @Test("A reload ends the old process first")
    func reload() async throws {
        let house = try House(["a": "\(Self.say); trap 'say bye; exit 0' TERM; say up; while :; do sleep 1; done"])
        try await house.during {
            #expect(await house.words(1) == ["up"])
            _ = house.supervisor.reload("a")
            #expect(await house.words(2) == ["bye", "up"])
        }
    }

    @Test("One is stopped and started while the other runs on, and one that is not enabled is started too")
    func startAndStop() async throws {
        let trap = "trap 'say bye; exit 0' TERM; say up; while :; do sleep 1; done"
        let house = try House(
            [
                "a": "\(Self.say); \(trap)", "b": "\(Self.say); say b; exec sleep 60",
                "c": "\(Self.say); say c; exec sleep 60",
            ],
            enabled: ["a", "b"])
        try await house.during {
            #expect(Set(await house.words(2)) == ["up", "b"])
            #expect(house.supervisor.start("a") == .done("Bot a is started already."))
            #expect(house.supervisor.halt("a") == .done("Bot a is stopped."))
            #expect(await house.words(1) == ["bye"])
            #expect(house.supervisor.start("a") == .done("Bot a is started."))
            #expect(await house.words(1) == ["up"])
            #expect(house.supervisor.start("c") == .done("Bot c is started."))
            #expect(await house.words(1) == ["c"])
            #expect(
                house.supervisor.table.rows.map { $0[0...1] } == [
                    ["a", "running"], ["b", "running"], ["c", "running"],
                ])
            if case .done = house.supervisor.start("none") { Issue.record("there is no such bot") }
            if case .done = house.supervisor.halt("none") { Issue.record("there is no such bot") }
        }
    }

    @Test("A new list starts what is new in it, stops what is not, and leaves alone what did not change")
    func settle() async throws {
        let house = try House(
            [
                "a": "\(Self.say); trap 'say bye; exit 0' TERM; say a; while :; do sleep 1; done",
                "b": "\(Self.say); say b; exec sleep 60", "c": "\(Self.say); say c; exec sleep 60",
            ], enabled: ["a", "b"])
        try await house.during {
            #expect(Set(await house.words(2)) == ["a", "b"])
            #expect(house.supervisor.settle(["b", "c"]).isEmpty)
            #expect(Set(await house.words(2)) == ["bye", "c"])
            try house.folder.write("bots/c/bot.toml", House.manifest("c") + "owner = \"anna\"\n")
            #expect(house.supervisor.settle(["b", "c"]).isEmpty)
            #expect(await house.words(1) == ["c"], "b runs on")
            #expect(house.supervisor.settle(["b", "none"]).count == 1 || house.supervisor.table.rows.count == 4)
        }
    }

    @Test("At a stop it is asked to go, and `run` waits for it")
    func stop() async throws {
        let house = try House(["a": "\(Self.say); trap 'say bye; exit 0' TERM; say up; while :; do sleep 1; done"])
        try await withThrowingTaskGroup { group in
            group.addTask { try await house.supervisor.run() }
            #expect(await house.words(1) == ["up"])
            house.supervisor.stop()
            #expect(await house.words(1) == ["bye"])
            try await group.waitForAll()
        }
        #expect(house.supervisor.table.rows.map { $0[1...2] } == [["stopped", ""]])
    }

    @Test("One that crashes too often is given up, and its line in the list says so")
    func givenUp() async throws {
        let house = try House(["a": "\(Self.say); say up; exit 1"], restartsMax: 0)
        try await house.during {
            #expect(await house.words(1) == ["up"])
            #expect(house.supervisor.reload("a") == .done("Bot a is started again."))
            #expect(await house.words(1) == ["up"])
        }
    }

    @Test("Nobody reloads a bot that is not enabled")
    func unknown() throws {
        let house = try House([:])
        #expect(
            house.supervisor.reload("x")
                == .failed("No bot x is enabled: see [bots] enabled in the configuration.", .badInput))
    }
}
