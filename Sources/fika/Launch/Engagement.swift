import Glibc
import IRCClient
import TerminalUI

/// One use of the program, from the first attempt to connect to the last word: with a certificate to decide on it takes
/// two attempts.
struct Engagement: Sendable {
    let launch: Launch
    let password: String?
    let signals: Int32
    let words: Words

    /// Throws how the program is to end, with a sentence if there is something to say; returns when all went well.
    func run() async throws(LaunchFault) {
        let file = KnownServers.path(environment: Fika.environment)
        var known = try file.map { path throws(LaunchFault) in try KnownServers.read(path) } ?? KnownServers()
        var pin = launch.pin ?? known[launch.address]
        while true {
            let ending = await converse(pin: pin)
            guard let failure = ending.failure else {
                if ending.wasRefused { throw LaunchFault("", .noPermission) }
                return
            }
            guard case .certificateNotTrusted(let certificate) = failure else {
                throw fault(for: failure, file: file)
            }
            try decide(certificate)
            pin = certificate.fingerprint
            known.pin(certificate.fingerprint, for: launch.address)
            if let file { try known.write(file) }
        }
    }

    private var isInteractive: Bool {
        launch.sendTarget == nil && RawTerminal.isTerminal(STDIN_FILENO) && RawTerminal.isTerminal(STDOUT_FILENO)
    }

    private func converse(pin: String?) async -> (failure: ClientFailure?, wasRefused: Bool) {
        var settings = launch.settings(password: password, pin: pin, reconnects: isInteractive)
        if isFullScreen { settings.wantedCapabilities += ClientSettings.screenCapabilities }
        let client = IRCClient(settings: settings)
        if let target = launch.sendTarget {
            let input = InputDescriptor(signals: signals)
            return await PipeMode(client: client, target: target, input: input, report: Fika.report).run()
        }
        let transfer = FileTransfer(settings: settings)
        guard isFullScreen else {
            let screen = Screen.standard(isInteractive: isInteractive, environment: Fika.environment)
            return await LineMode(
                client: client, transfer: transfer, state: state(history: isInteractive ? launch.history : 0),
                input: InputDescriptor(signals: signals), screen: screen
            ).run()
        }
        let input = InputDescriptor(signals: signals, resizes: ResizeSignal.descriptor())
        return await ScreenMode(
            client: client, transfer: transfer, state: state(history: 0), input: input, depth: depth
        ).run()
    }

    /// A terminal that can be drawn on, and nobody who would rather have lines.
    private var isFullScreen: Bool {
        isInteractive && !launch.isPlain && Fika.environment("TERM") != "dumb"
    }

    private var depth: ColourDepth {
        ColourDepth(
            noColour: Fika.environment("NO_COLOR"), colourTerm: Fika.environment("COLORTERM"),
            term: Fika.environment("TERM"))
    }

    private func state(history: Int) -> State {
        State(nick: launch.nick, channels: launch.channels, historyOnJoin: history, time: .system, words: words)
    }

    /// Returns when a person says yes.
    private func decide(_ certificate: ServerCertificate) throws(LaunchFault) {
        let lines = TrustQuestion.lines(certificate, of: launch.address, .system, words).joined(separator: "\n")
        _ = StandardOutput.write(lines + "\n", to: STDERR_FILENO)
        guard isInteractive else { throw LaunchFault(TrustQuestion.advice(certificate, words), .configuration) }
        _ = StandardOutput.write(words(.trustQuestion), to: STDERR_FILENO)
        guard TrustQuestion.isYes(readLine()) else {
            throw LaunchFault(words(.notAccepted), .configuration)
        }
    }

    private func fault(for failure: ClientFailure, file: String?) -> LaunchFault {
        var sentence = PlainText.of(words.tongue.text(failure))
        if case .certificateChanged = failure {
            sentence += " " + TrustQuestion.warning(launch.address, knownIn: launch.pin == nil ? file : nil, words)
        }
        return LaunchFault(sentence, .of(failure))
    }
}
