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
    let keymap: Keymap
    /// Whether this is the first time, so that the screen is explained.
    let isFirst: Bool

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
        var connection = launch.settings(password: password, pin: pin, reconnects: isInteractive)
        if isFullScreen { connection.wantedCapabilities += ClientSettings.screenCapabilities }
        if let keys = KeptKeys(launch: launch, environment: Fika.environment) {
            connection.account?.keptSecrets = keys.read()
            connection.account?.keep = keys.write
        }
        let client = IRCClient(settings: connection)
        if let target = launch.sendTarget {
            let input = InputDescriptor(signals: signals)
            return await PipeMode(client: client, target: target, input: input, report: Fika.report).run()
        }
        let transfer = FileTransfer(settings: connection)
        let keeper = MemoryKeeper(path: isInteractive ? memoryPath : nil, report: Fika.report)
        let memory = await keeper.memory
        guard isFullScreen else {
            let screen = Screen.standard(isInteractive: isInteractive, environment: Fika.environment)
            let herald = Herald(rules: settings.notices, words: words, environment: Fika.environment) { text in
                screen.write(text, false)
            }
            return await LineMode(
                client: client, transfer: transfer, state: state(history: isInteractive ? launch.history : 0, memory),
                input: InputDescriptor(signals: signals), screen: screen, keeper: keeper, herald: herald,
                rules: settings.notices
            ).run()
        }
        let input = InputDescriptor(signals: signals, resizes: ResizeSignal.descriptor())
        return await ScreenMode(
            client: client, transfer: transfer, state: state(history: 0, memory), input: input, depth: depth,
            keeper: keeper, settings: settings, keymap: keymap, showsTour: isFirst
        ).run()
    }

    /// A terminal that can be drawn on, and nobody who would rather have lines.
    private var isFullScreen: Bool {
        isInteractive && !launch.isPlain && Fika.environment("TERM") != "dumb"
    }

    private var depth: ColourDepth {
        switch settings.look.colours {
        case .none: .none
        case .few: .sixteen
        case .many: .indexed
        case .all: .direct
        case .auto:
            ColourDepth(
                noColour: Fika.environment("NO_COLOR"), colourTerm: Fika.environment("COLORTERM"),
                term: Fika.environment("TERM"))
        }
    }

    private func state(history: Int, _ memory: Memory) -> State {
        State(
            nick: launch.nick, channels: launch.channels, historyOnJoin: history, time: .system, words: words,
            memory: memory, seed: String(SecureRandom.nonce().prefix(12)))
    }
}
