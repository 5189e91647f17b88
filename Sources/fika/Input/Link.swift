import IRCClient

/// A server as the two modes are given it.
struct Link: Sendable {
    /// As the settings call it.
    let name: String
    private(set) var client: IRCClient
    private(set) var transfer: FileTransfer
    let state: State
    var keeper = MemoryKeeper(path: nil) { _ in }
    /// Why it is not even tried.
    var fault: String?
    private var settings: ClientSettings
    /// What is known of its certificate; nil: nothing can be decided about it.
    private var trust: Trust?

    init(name: String, settings: ClientSettings, state: State, trust: Trust? = nil) {
        self.name = name
        self.settings = settings
        self.state = state
        self.trust = trust
        client = IRCClient(settings: settings)
        transfer = FileTransfer(settings: settings)
    }

    /// Holds the connection for as long as it can be held, and hands on what comes. Nil: it was asked to end.
    func hold(_ hear: @escaping @Sendable (ClientEvent) async -> Void) async -> ClientFailure? {
        guard fault == nil else { return .notConnected }
        async let heard: Void = Self.listen(to: client, hear)
        let failure = await client.runToEnd()
        await heard
        return failure
    }

    private static func listen(to client: IRCClient, _ hear: @Sendable (ClientEvent) async -> Void) async {
        for await event in client.events { await hear(event) }
    }

    /// The certificate to be asked about, where that is why there is no connection.
    func doubtful(_ failure: ClientFailure?) -> ServerCertificate? {
        guard trust != nil, case .certificateNotTrusted(let certificate)? = failure else { return nil }
        return certificate
    }

    /// What the person is asked.
    func question(_ certificate: ServerCertificate) -> [ScreenLine] {
        guard let trust else { return [] }
        let lines = TrustQuestion.lines(certificate, of: trust.launch.address, state.time, state.words)
        return lines.enumerated().map { ScreenLine($1, $0 == 0 ? .alert : .plain) }
            + [ScreenLine(state.words(.trustHow(server: PlainText.of(name))), .alert)]
    }

    /// From now on it is this certificate and no other. Gives a sentence if that cannot be kept for the next time.
    mutating func accept(_ certificate: ServerCertificate) -> String? {
        settings.security = .tls(.pinned(sha256: certificate.fingerprint))
        (client, transfer) = (IRCClient(settings: settings), FileTransfer(settings: settings))
        do throws(LaunchFault) {
            try trust?.accept(certificate)
            return nil
        } catch {
            return error.sentence(state.words)
        }
    }

    /// What to say when it cannot be held and the program goes on with others.
    func farewell(_ failure: ClientFailure) -> String {
        if let fault { return fault }
        switch failure {
        case .certificateNotTrusted: return state.words(.trustRefused)
        case .certificateChanged:
            return trust?.fault(for: failure).sentence(state.words) ?? state.sentence(for: failure)
        default: return state.sentence(for: failure)
        }
    }
}
