import Glibc
import IRCClient
import LibCrypto
import TerminalUI

/// One use of the program, from the first attempt to connect to the last word: with a certificate to decide on it takes
/// two attempts.
struct Engagement: Sendable {
    /// One at least; without a terminal the first is the only one.
    let seats: [Seat]
    let signals: Int32
    let words: Words
    let settings: Settings
    let keymap: Keymap
    /// Whether this is the first time, so that the screen is explained.
    let isFirst: Bool

    /// Throws how the program is to end, with a sentence if there is something to say; returns when all went well.
    func run() async throws(LaunchFault) {
        var trusts: [Trust] = []
        for seat in seats { trusts.append(try Trust(launch: seat.launch, words: words)) }
        while true {
            let ending = await converse(trusts)
            guard let failure = ending.failure else {
                if ending.wasRefused { throw LaunchFault("", .noPermission) }
                return
            }
            // Of several servers it was asked on the screen.
            guard seats.count == 1, case .certificateNotTrusted(let certificate) = failure else {
                throw seats[0].fault.map { LaunchFault($0, .noInput) } ?? trusts[0].fault(for: failure)
            }
            try trusts[0].decide(certificate, canAsk: isInteractive)
        }
    }

    private var launch: Launch { seats[0].launch }

    private var isInteractive: Bool {
        launch.sendTarget == nil && RawTerminal.isTerminal(STDIN_FILENO) && RawTerminal.isTerminal(STDOUT_FILENO)
    }

    private func converse(_ trusts: [Trust]) async -> Ending {
        if let target = launch.sendTarget {
            let client = IRCClient(settings: connection(seats[0], trusts[0].pin))
            let input = InputDescriptor(signals: signals)
            return await PipeMode(client: client, target: target, input: input, report: Fika.report).run()
        }
        var links: [Link] = []
        for (seat, trust) in zip(seats, trusts) { links.append(await link(seat, trust)) }
        guard isFullScreen else {
            let screen = Screen.standard(isInteractive: isInteractive, environment: Fika.environment)
            let herald = Herald(rules: settings.notices, words: words, environment: Fika.environment) { text in
                screen.write(text, false)
            }
            return await LineMode(
                links: links, input: InputDescriptor(signals: signals), screen: screen, herald: herald,
                rules: settings.notices
            ).run()
        }
        let input = InputDescriptor(signals: signals, resizes: ResizeSignal.descriptor())
        return await ScreenMode(
            links: links, input: input, depth: depth, settings: settings, keymap: keymap, showsTour: isFirst
        ).run()
    }

    private func connection(_ seat: Seat, _ pin: String?) -> ClientSettings {
        var connection = seat.launch.settings(password: seat.password, pin: pin, reconnects: isInteractive)
        if isFullScreen { connection.wantedCapabilities += ClientSettings.screenCapabilities }
        if let keys = KeptKeys(launch: seat.launch, environment: Fika.environment) {
            connection.account?.keptSecrets = keys.read()
            connection.account?.keep = keys.write
        }
        return connection
    }

    private func link(_ seat: Seat, _ trust: Trust) async -> Link {
        let connection = connection(seat, trust.pin)
        // Drafts and the like are kept for a person, not for a script.
        let path = MemoryKeeper.path(
            address: seat.launch.address, account: seat.launch.account ?? seat.launch.nick,
            environment: Fika.environment)
        let keeper = MemoryKeeper(path: isInteractive ? path : nil, report: Fika.report)
        let history = isFullScreen || !isInteractive ? 0 : seat.launch.history
        let state = State(
            nick: seat.launch.nick, channels: seat.launch.channels, historyOnJoin: history, time: .system, words: words,
            memory: await keeper.memory, seed: String(SecureRandom.nonce().prefix(12)))
        var link = Link(name: seat.name, settings: connection, state: state, trust: trust)
        (link.keeper, link.fault) = (keeper, seat.fault)
        return link
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
}
