import Glibc
import IRCClient

/// Carries out the first start at a terminal, before any screen: prints, reads lines, connects, writes files.
struct FirstStartDesk: Sendable {
    let words: Words
    let settingsFile: String
    let user: String

    /// The server and the password that worked. Throws how the program is to end.
    func run() async throws(LaunchFault) -> (server: Settings.Server, password: String) {
        var start = FirstStart(words: words, settingsFile: settingsFile, user: user)
        var step = start.begin()
        while true {
            switch step {
            case .ask(let lines, let prompt, let isSecret):
                show(lines)
                step = start.answer(await read(prompt, isSecret: isSecret))
            case .logIn(let server, let password):
                show([words(.trying(server: PlainText.of(server.address)))])
                step = start.tried(try await logIn(server, password: password))
            case .write(let settings, let secret):
                step = start.wrote(write(settings, secret))
            case .done(let lines, let server, let password):
                show(lines)
                return (server, password)
            case .giveUp(let lines):
                throw LaunchFault(lines.joined(separator: "\n"), .noInput)
            }
        }
    }

    private func show(_ lines: [String]) {
        for line in lines { _ = StandardOutput.write(line + "\n") }
    }

    private func read(_ prompt: String, isSecret: Bool) async -> String? {
        if isSecret { return await BlockingWork.run { PasswordSource.typed(prompt: prompt) } ?? nil }
        _ = StandardOutput.write(prompt)
        return await BlockingWork.run { readLine() } ?? nil
    }

    private func write(_ settings: String, _ secret: FirstStart.Secret?) -> String? {
        do throws(PrivateFile.Fault) {
            if let secret { try PrivateFile.write(secret.password + "\n", to: secret.file) }
            try PrivateFile.write(settings, to: settingsFile)
            return nil
        } catch {
            return error.reason
        }
    }

    /// One connection, to see whether name and password are right; a certificate nobody vouches for is asked about.
    private func logIn(_ server: Settings.Server, password: String) async throws(LaunchFault) -> FirstStart.Outcome {
        let launch = try Launch(Launch.Wishes(), settings: Settings(servers: [server])) { _ in nil }
        var trust = try Trust(launch: launch, words: words)
        while true {
            guard let failure = await connect(launch, password: password, pin: trust.pin) else { return .accepted }
            switch failure {
            case .certificateNotTrusted(let certificate): try trust.decide(certificate, canAsk: true)
            case .certificateChanged: throw trust.fault(for: failure)
            default: return .refused(PlainText.of(words.tongue.text(failure)), again: question(for: failure))
            }
        }
    }

    /// Nil when it was welcomed.
    private func connect(_ launch: Launch, password: String, pin: String?) async -> ClientFailure? {
        let client = IRCClient(settings: launch.settings(password: password, pin: pin, reconnects: false))
        async let wasWelcomed = isWelcomed(by: client)
        var failure: ClientFailure?
        do throws(ClientFailure) {
            try await client.run()
        } catch {
            failure = error
        }
        return await wasWelcomed ? nil : failure ?? .connectionLost
    }

    private func isWelcomed(by client: IRCClient) async -> Bool {
        var isWelcomed = false
        for await event in client.events {
            guard case .connected = event else { continue }
            isWelcomed = true
            client.disconnect()
        }
        return isWelcomed
    }

    private func question(for failure: ClientFailure) -> FirstStart.Question {
        switch failure {
        case .wrongPassword: .password
        case .nickRefused, .accountRequired: .account
        default: .server
        }
    }
}
