import Glibc
import IRCClient
import LibCrypto
import TerminalUI

/// One use of the program, from the first attempt to connect to the last word: with a certificate to decide on it takes
/// two attempts.
struct Engagement: Sendable {
    let launch: Launch
    let password: String?
    let signals: Int32
    let words: Words
    let settings: Settings

    /// Throws how the program is to end, with a sentence if there is something to say; returns when all went well.
    func run() async throws(LaunchFault) {
        var trust = try Trust(launch: launch, words: words)
        while true {
            let ending = await converse(pin: trust.pin)
            guard let failure = ending.failure else {
                if ending.wasRefused { throw LaunchFault("", .noPermission) }
                return
            }
            guard case .certificateNotTrusted(let certificate) = failure else { throw trust.fault(for: failure) }
            try trust.decide(certificate, canAsk: isInteractive)
        }
    }

    /// Drafts and the like are kept for a person, not for a script.
    private var memoryPath: String? {
        MemoryKeeper.path(
            address: launch.address, account: launch.account ?? launch.nick, environment: Fika.environment)
    }

    private var isInteractive: Bool {
        launch.sendTarget == nil && RawTerminal.isTerminal(STDIN_FILENO) && RawTerminal.isTerminal(STDOUT_FILENO)
    }

    private func converse(pin: String?) async -> (failure: ClientFailure?, wasRefused: Bool) {
        let connection = launch.settings(password: password, pin: pin, reconnects: isInteractive)
        let client = IRCClient(settings: connection)
        let input = InputDescriptor(signals: signals)
        if let target = launch.sendTarget {
            return await PipeMode(client: client, target: target, input: input, report: Fika.report).run()
        }
        let keeper = MemoryKeeper(path: isInteractive ? memoryPath : nil, report: Fika.report)
        let state = State(
            nick: launch.nick, channels: launch.channels, historyOnJoin: isInteractive ? launch.history : 0,
            time: .system, words: words, memory: await keeper.memory, seed: String(SecureRandom.nonce().prefix(12)))
        let screen = Screen.standard(isInteractive: isInteractive, environment: Fika.environment)
        return await LineMode(
            client: client, transfer: FileTransfer(settings: connection), state: state, input: input, screen: screen,
            keeper: keeper,
            herald: Herald(rules: settings.notices, words: words, environment: Fika.environment) { text in
                screen.write(text, false)
            }, rules: settings.notices
        ).run()
    }
}
