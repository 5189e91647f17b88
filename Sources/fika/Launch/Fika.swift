import ArgumentParser
import Glibc
import IRCClient
import TerminalUI

/// The program: reads options, asks what has to be asked, and hands over to one of the two modes.
@main
struct Fika: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fika",
        abstract: "Talk in Fika's channels from a terminal, a script or a pipe.",
        discussion: """
            With a terminal, type text or commands (/help lists them). Without one, each line of standard input is \
            a command or a text, as if typed. With --send each line is a message to one target, and the exit status \
            is 0 when all of them are stored. \
            Without a server named anywhere, the first start asks for one; `fika help config` explains the settings. \
            At a terminal fika is on all servers of the settings at once; --server or --account name one.
            """)

    @Option(help: "Server as HOST[:PORT], or its name in the settings; also FIKA_SERVER. Port 6697 without one.")
    var server: String?
    @Option(help: "Account to log in with; also FIKA_ACCOUNT.")
    var account: String?
    @Option(help: "Name on the screen, if it is not the account's.")
    var nick: String?
    @Option(help: "File whose first line is the password; also FIKA_PASSWORD_FILE.")
    var passwordFile: String?
    @Option(help: "Shell command that prints the password.")
    var passwordCommand: String?
    @Flag(name: .customLong("no-tls"), help: "Connect in the clear, to this machine only.")
    var isPlaintext = false
    @Option(help: "SHA-256 fingerprint of the server's certificate.")
    var pin: String?
    @Flag(name: .customLong("plain"), help: "Work line by line, as screen readers and old terminals want it.")
    var isPlain = false
    @Option(help: ArgumentHelp("Send standard input there, line by line, and leave.", valueName: "target"))
    var send: String?
    @Option(help: ArgumentHelp("Channel to enter; may be given several times.", valueName: "channel"))
    var join: [String] = []
    @Option(help: "Messages of the past to show on entering a channel.")
    var history: Int?
    @Argument(help: .hidden)
    var topic: [String] = []
    @Option(help: ArgumentHelp("Settings to read in the place of fika.toml.", valueName: "file"))
    var config: String?
    @Flag(help: "Tell what is wrong in the settings, and leave.")
    var checkConfig = false
    @Flag(help: "Print settings with every key explained, and leave.")
    var printConfig = false

    func run() async throws {
        let signals = EndSignals.descriptor()
        // Writing into a closed pipe is an error to be seen, not an end without a word.
        signal(SIGPIPE, SIG_IGN)
        do throws(LaunchFault) {
            if topic == ["help", "config"] { return Self.print(Settings.manual) }
            guard topic.isEmpty else {
                throw LaunchFault("\"\(topic.joined(separator: " "))\" says nothing here; see --help, or: help config")
            }
            if printConfig { return Self.print(Settings.example) }
            let opening = try Opening(file: config, environment: Self.environment)
            if checkConfig { return Self.print(opening.verdict + "\n") }
            let (seats, isFirst) = try await opening.begin(wishes)
            try await Engagement(
                seats: seats, signals: signals, words: opening.words, settings: opening.settings,
                keymap: opening.keymap, isFirst: isFirst
            ).run()
        } catch {
            if !error.description.isEmpty { Self.report(error.description) }
            throw ExitCode(error.status.rawValue)
        }
    }

    private var wishes: Launch.Wishes {
        Launch.Wishes(
            server: server, nick: nick, account: account, passwordFile: passwordFile,
            passwordCommand: passwordCommand, isPlaintext: isPlaintext, pin: pin, send: send, join: join,
            history: history, isPlain: isPlain)
    }

    @Sendable static func environment(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }

    private static func print(_ text: String) { _ = StandardOutput.write(text) }

    @Sendable static func report(_ sentence: String) {
        _ = StandardOutput.write("fika: \(sentence)\n", to: STDERR_FILENO)
    }
}
