import IRCClient
import Testing

@testable import fika

@Suite("The command line and the environment go before the settings")
struct LaunchSettingsTests {
    private static var settings: Settings {
        var settings = Settings()
        var town = Settings.Server()
        (town.name, town.address, town.account, town.nick) = ("town", "chat.example.org:7000", "anna", "annie")
        (town.passwordFile, town.channels, town.history) = ("/p", ["#a"], 5)
        var here = Settings.Server()
        (here.name, here.address, here.usesTLS) = ("here", "localhost", false)
        settings.servers = [town, here]
        return settings
    }

    private static func launch(
        _ environment: [String: String] = [:], _ change: (inout Launch.Wishes) -> Void = { _ in }
    ) throws -> Launch {
        var wishes = Launch.Wishes()
        change(&wishes)
        return try Launch(wishes, settings: settings) { environment[$0] }
    }

    @Test("Without a word, the first server is used as it is written")
    func first() throws {
        let launch = try Self.launch()
        #expect(launch.serverName == "town")
        #expect(launch.address == ServerAddress(host: "chat.example.org", port: 7000))
        #expect(launch.account == "anna" && launch.nick == "annie")
        #expect(launch.passwordSource == .ownFile("/p"))
        #expect(launch.channels == ["#a"] && launch.history == 5)
    }

    @Test("A server is named by its name or its address")
    func named() throws {
        let here = try Self.launch { $0.server = "here" }
        #expect(here.isPlaintext && here.address == ServerAddress(host: "localhost", port: 6667))
        #expect(here.account == nil)
        #expect(try Self.launch(["FIKA_SERVER": "chat.example.org:7000"]).serverName == "town")
        let other = try Self.launch { $0.server = "irc.example.net" }
        #expect(other.serverName == nil && other.account == nil && other.channels.isEmpty && other.history == 20)
    }

    @Test("What is said elsewhere wins; another account has another secret")
    func precedence() throws {
        #expect(try Self.launch { $0.passwordCommand = "x" }.passwordSource == .command("x"))
        #expect(try Self.launch(["FIKA_PASSWORD_FILE": "/q"]).passwordSource == .file("/q"))
        #expect(try Self.launch(["FIKA_ACCOUNT": "bert"]).passwordSource == .terminal)
        #expect(try Self.launch { ($0.join, $0.history) = (["#b", "#a"], 9) }.channels == ["#b", "#a"])
        #expect(try Self.launch { $0.history = 9 }.history == 9)
    }

    @Test("A certificate stands for a password")
    func certificate() throws {
        var settings = Self.settings
        settings.servers[0].passwordFile = nil
        (settings.servers[0].certificateFile, settings.servers[0].certificateKeyFile) = ("/c", "/k")
        let launch = try Launch(Launch.Wishes(), settings: settings) { _ in nil }
        #expect(!launch.needsPassword)
        let connection = launch.settings(password: nil, pin: nil, reconnects: true)
        #expect(connection.certificate == ClientSettings.Certificate(file: "/c", keyFile: "/k"))
        #expect(connection.account?.name == "anna")
        #expect(connection.usableMechanisms == [.external])
    }

    @Test("At a terminal all servers are meant, unless something speaks of one of them")
    func several() throws {
        func names(_ environment: [String: String] = [:], _ change: (inout Launch.Wishes) -> Void = { _ in }) throws
            -> [String?]
        {
            var wishes = Launch.Wishes()
            change(&wishes)
            return try Launch.all(wishes, settings: Self.settings) { environment[$0] }.map(\.serverName)
        }
        #expect(try names() == ["town", "here"])
        #expect(try names { $0.isPlain = true } == ["town", "here"])
        #expect(try names { $0.server = "here" }.isEmpty)
        #expect(try names { $0.account = "bert" }.isEmpty)
        #expect(try names(["FIKA_ACCOUNT": "bert"]).isEmpty)
        var wishes = Launch.Wishes()
        wishes.join = ["#b"]
        let launches = try Launch.all(wishes, settings: Self.settings) { _ in nil }
        #expect(launches.map(\.channels) == [["#b", "#a"], []])
    }

    @Test("A server that is not connected to at the start is there when it is named, and one alone is one")
    func notConnected() throws {
        var settings = Self.settings
        settings.servers[0].connects = false
        #expect(try Launch.all(Launch.Wishes(), settings: settings) { _ in nil }.isEmpty)
        #expect(try Launch(Launch.Wishes(), settings: settings) { _ in nil }.serverName == "here")
        var wishes = Launch.Wishes()
        wishes.server = "town"
        #expect(try Launch(wishes, settings: settings) { _ in nil }.serverName == "town")
    }
}
