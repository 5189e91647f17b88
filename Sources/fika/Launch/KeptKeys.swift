import LibCrypto

/// The keys that SCRAM made of a password, in a file for nobody but its owner (mode 0600), one for each account on each
/// server. They are kept only where the password lies in a file itself: who has it typed, or printed by a command,
/// wants nothing on the disk that opens the account.
struct KeptKeys: Sendable {
    let path: String

    /// Nil: none may be kept, or no home is known.
    init?(launch: Launch, environment: (String) -> String?) {
        switch launch.passwordSource {
        case .file, .ownFile: break
        case .command, .terminal: return nil
        }
        guard let account = launch.account else { return nil }
        self.init(path: MemoryKeeper.path(address: launch.address, account: account, environment: environment))
    }

    init?(path memory: String?) {
        guard let memory else { return nil }
        path = memory + ".keys"
    }

    /// Nil for a file that others can read, which the next log-in writes again.
    func read() -> ScramSecrets? {
        guard PrivateFile.isOpenToOthers(path) == false, let text = try? PrivateFile.read(path) else { return nil }
        return ScramSecrets(encoded: String(text.prefix { !$0.isNewline }))
    }

    /// What cannot be written costs time at the next log-in and nothing else.
    @Sendable func write(_ secrets: ScramSecrets) { try? PrivateFile.write(secrets.encoded + "\n", to: path) }
}
