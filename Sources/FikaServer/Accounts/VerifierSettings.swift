import LibCrypto

/// What the operator chose about passwords.
struct VerifierSettings: Sendable {
    var passwordBytesMax = 300
    /// What records of real accounts cost, so that decoys cost the same.
    var cost = PasswordCost.interactive
    /// Name and password, which is a `PasswordRecord`'s stored form or plain text.
    var operators: [String: String] = [:]
    var connectionPassword: String?
    var decoySeed: [UInt8]

    init(_ configuration: Configuration, secret: ServerSecret) {
        passwordBytesMax = configuration.accounts.passwordBytesMax
        cost = configuration.accounts.passwordCost == "test" ? .test : .interactive
        operators = Dictionary(
            configuration.operators.map { ($0.name, $0.password) }, uniquingKeysWith: { first, _ in first })
        connectionPassword = configuration.server.password
        decoySeed = secret.derived(for: "decoy salts")
    }
}
