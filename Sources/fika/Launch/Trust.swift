import IRCClient

/// The certificate that one server is known by, and the file where people's decisions are kept.
struct Trust: Sendable {
    let launch: Launch
    let words: Words
    private let file: String?
    private var known: KnownServers

    init(
        launch: Launch, words: Words, file: String? = KnownServers.path(environment: Fika.environment)
    ) throws(LaunchFault) {
        (self.launch, self.words, self.file) = (launch, words, file)
        known = try file.map { path throws(LaunchFault) in try KnownServers.read(path) } ?? KnownServers()
    }

    var pin: String? { launch.pin ?? known[launch.address] }

    /// Returns when a person says yes, and remembers it.
    mutating func decide(_ certificate: ServerCertificate, canAsk: Bool) throws(LaunchFault) {
        let lines = TrustQuestion.lines(certificate, of: launch.address, .system, words).joined(separator: "\n")
        _ = StandardOutput.write(lines + "\n", to: StandardOutput.errors)
        guard canAsk else { throw LaunchFault(TrustQuestion.advice(certificate, words), .configuration) }
        _ = StandardOutput.write(words(.trustQuestion), to: StandardOutput.errors)
        guard TrustQuestion.isYes(readLine()) else { throw LaunchFault(words(.notAccepted), .configuration) }
        try accept(certificate)
    }

    /// From now on the server is known by it.
    mutating func accept(_ certificate: ServerCertificate) throws(LaunchFault) {
        // What was decided of another server meanwhile stays.
        if let file { known = try KnownServers.read(file) }
        known.pin(certificate.fingerprint, for: launch.address)
        if let file { try known.write(file) }
    }

    func fault(for failure: ClientFailure) -> LaunchFault {
        var sentence = PlainText.of(words.tongue.text(failure))
        if case .certificateChanged = failure {
            sentence += " " + TrustQuestion.warning(launch.address, knownIn: launch.pin == nil ? file : nil, words)
        }
        return LaunchFault(sentence, .of(failure))
    }
}
