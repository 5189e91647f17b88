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
        let settings = launch.settings(password: password, pin: pin, reconnects: isInteractive)
        let client = IRCClient(settings: settings)
        let input = InputDescriptor(signals: signals)
        if let target = launch.sendTarget {
            return await PipeMode(client: client, target: target, input: input, report: Fika.report).run()
        }
        let state = State(
            nick: launch.nick, channels: launch.channels, historyOnJoin: isInteractive ? launch.history : 0,
            time: .system, words: words)
        let screen = Screen.standard(isInteractive: isInteractive, environment: Fika.environment)
        return await LineMode(
            client: client, transfer: FileTransfer(settings: settings), state: state, input: input, screen: screen
        ).run()
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
