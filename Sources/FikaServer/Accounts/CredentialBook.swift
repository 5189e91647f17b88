package import FikaCore
import LibCrypto
import Synchronization

/// What proves an account, by casefolded name: looked up by connections of all event loops while they log in. The
/// account events that were stored keep it up to date; the state itself belongs to the sequencer alone.
package final class CredentialBook: Sendable {
    /// Bytes of chance in a bot's secret. Nobody guesses it, so its record need not be slow.
    private static let secretLength = 32
    private static let secretCost = PasswordCost.test

    private struct State {
        var entries: [String: CredentialEntry] = [:]
        var keys: [AccountID: String] = [:]
        var certificates: [CertificateFingerprint: AccountID] = [:]

        mutating func change(_ id: AccountID, _ body: (inout CredentialEntry) -> Void) {
            guard let key = keys[id], var entry = entries[key] else { return }
            body(&entry)
            entries[key] = entry
        }
    }

    private let state = Mutex(State())

    package init() {}

    package var count: Int { state.withLock { $0.entries.count } }

    /// An event at start, or one whose transaction is on disk.
    package func take(_ event: Event) {
        guard case .account(let event) = event else { return }
        state.withLock { state in
            switch event {
            case .added(let account):
                let key = casefold(account.name)
                state.keys[account.id] = key
                state.entries[key] = CredentialEntry(
                    account: account.id, name: account.name, encoded: account.credentials,
                    isDisabled: account.isDisabled)
            case .credentialsSet(let id, let encoded): state.change(id) { $0.encoded = encoded }
            case .disabled(let id):
                state.change(id) {
                    $0.isDisabled = true
                    $0.granted = nil
                }
            case .erased(let id, _):
                if let key = state.keys.removeValue(forKey: id) { state.entries[key] = nil }
                state.certificates = state.certificates.filter { $0.value != id }
            case .enabled(let id): state.change(id) { $0.isDisabled = false }
            case .certificateAdded(let id, let fingerprint): state.certificates[fingerprint] = id
            case .certificateRemoved(_, let fingerprint): state.certificates[fingerprint] = nil
            case .clearanceSet, .scopesSet, .aboutSet, .stayingOnSet, .showingHelpSet, .digestSet, .guestEndSet: break
            }
        }
    }

    /// A new secret with which the account's bot can log in, as often as its connection needs, until it is revoked or
    /// another one is granted. It is in memory alone, beside the account's own password. nil: no such account.
    package func grant(account name: String) -> String? {
        let secret = Hexadecimal.encode(SecureRandom.bytes(Self.secretLength))
        guard let record = try? PasswordRecord.make(password: secret, cost: Self.secretCost) else { return nil }
        return state.withLock { state in
            guard state.entries[casefold(name)] != nil else { return nil }
            state.entries[casefold(name)]?.granted = record
            return secret
        }
    }

    /// The granted secret is void from now on; a session that logged in with it stays.
    package func revoke(account name: String) {
        state.withLock { $0.entries[casefold(name)]?.granted = nil }
    }

    func entry(of certificate: CertificateFingerprint) -> CredentialEntry? {
        state.withLock { state in
            state.certificates[certificate].flatMap { state.keys[$0] }.flatMap { state.entries[$0] }
        }
    }

    func entry(of name: String) -> CredentialEntry? {
        state.withLock { $0.entries[casefold(name)] }
    }
}
