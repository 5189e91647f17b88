import ArgumentParser
import Glibc
import IRCClient
import TerminalUI

/// The program: reads options, asks what has to be asked, and hands over to one of the two modes.
@main
struct Fika: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "fika", helpNames: [])

    @Option var server: String?
    @Option var account: String?
    @Option var nick: String?
    @Option var passwordFile: String?
    @Option var passwordCommand: String?
    @Flag(name: .customLong(OptionName.noTLS.rawValue)) var isPlaintext = false
    @Option var pin: String?
    @Flag(name: .customLong(OptionName.plain.rawValue)) var isPlain = false
    @Option var send: String?
    @Option var join: [String] = []
    @Option var history: Int?
    @Argument var topic: [String] = []
    @Option var config: String?
    @Flag var checkConfig = false
    @Flag var printConfig = false
    @Flag(name: [.customShort("h"), .customLong(OptionName.help.rawValue)]) var asksForHelp = false

    /// In the reader's language, as far as it is ours: the parser's own sentences are English.
    static func main() async {
        let words = Words(environment: environment)
        do {
            let fika = try parse()
            try await fika.run()
        } catch {
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            report(words(.optionsWrong(sentence: message(for: error))))
            exit(withError: ExitCode(ExitStatus.usage.rawValue))
        }
    }

    func run() async throws {
        var words = Words(environment: Self.environment)
        let signals = EndSignals.descriptor()
        // Writing into a closed pipe is an error to be seen, not an end without a word.
        signal(SIGPIPE, SIG_IGN)
        do throws(LaunchFault) {
            if asksForHelp { return Self.print(OptionPage(words).text) }
            if topic == ["help", "config"] { return Self.print(Settings.manual) }
            guard topic.isEmpty else {
                throw LaunchFault(.saysNothing(text: topic.joined(separator: " ")))
            }
            if printConfig { return Self.print(Settings.example) }
            let opening = try Opening(file: config, environment: Self.environment)
            words = opening.words
            if checkConfig { return Self.print(opening.verdict + "\n") }
            let (seats, isFirst) = try await opening.begin(wishes)
            try await Engagement(
                seats: seats, signals: signals, words: opening.words, settings: opening.settings,
                keymap: opening.keymap, isFirst: isFirst
            ).run()
        } catch {
            let sentence = error.sentence(words)
            if !sentence.isEmpty { Self.report(sentence) }
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
