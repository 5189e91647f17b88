/// The accounts, by number and by name.
package struct AccountRegistry: Sendable, Equatable {
    private var byID: [AccountID: Account] = [:]
    private var byName: [String: AccountID] = [:]
    /// A certificate is bound to one account at a time.
    private var byCertificate: [CertificateFingerprint: AccountID] = [:]
    private(set) var next = AccountID(1)
    /// When the next guest's account ends by itself.
    private(set) var earliestEnd: Timestamp?

    package subscript(id: AccountID) -> Account? { byID[id] }
    package subscript(name name: String) -> Account? { byName[casefold(name)].flatMap { byID[$0] } }
    package subscript(certificate fingerprint: CertificateFingerprint) -> Account? {
        byCertificate[fingerprint].flatMap { byID[$0] }
    }
    package func certificates(of id: AccountID) -> [CertificateFingerprint] {
        byCertificate.filter { $0.value == id }.map(\.key).sorted { $0.text < $1.text }
    }
    /// How many people made for themselves from this moment on.
    func selfMade(since time: Timestamp) -> Int {
        byID.values.count { $0.isSelfMade ?? false && $0.createdAt >= time }
    }
    /// Those who chose when to be told what waits for them, in the order they were made.
    var digested: [Account] { byID.values.filter { $0.digestMinute != nil }.sorted { $0.id < $1.id } }
    /// In the order they were made.
    package var all: [Account] { byID.values.sorted { $0.id < $1.id } }

    mutating func apply(_ event: AccountEvent) {
        switch event {
        case .added(let account):
            byID[account.id] = account
            byName[casefold(account.name)] = account.id
            next = max(next, account.id.next)
        case .credentialsSet(let id, let credentials): byID[id]?.credentials = credentials
        case .clearanceSet(let id, let clearance): byID[id]?.clearance = clearance
        case .scopesSet(let id, let scopes): byID[id]?.scopes = scopes
        case .aboutSet(let id, let about): byID[id]?.about = about
        case .stayingOnSet(let id, let wish): byID[id]?.staysOn = wish
        case .digestSet(let id, let minute): byID[id]?.digestMinute = minute
        case .showingHelpSet(let id, let wish): byID[id]?.showsHelp = wish
        case .certificateAdded(let id, let fingerprint): byCertificate[fingerprint] = id
        case .certificateRemoved(_, let fingerprint): byCertificate[fingerprint] = nil
        case .guestEndSet(let id, let ends): byID[id]?.guest?.ends = ends
        case .disabled(let id): byID[id]?.isDisabled = true
        case .enabled(let id): byID[id]?.isDisabled = false
        case .erased(let id, _): forget(id)
        }
        noteEnds(event)
    }

    private mutating func forget(_ id: AccountID) {
        if let account = byID.removeValue(forKey: id) { byName[casefold(account.name)] = nil }
        byCertificate = byCertificate.filter { $0.value != id }
        next = max(next, id.next)
    }

    private mutating func noteEnds(_ event: AccountEvent) {
        switch event {
        case .added(let account) where account.isGuest: break
        case .guestEndSet, .disabled, .enabled, .erased: break
        default: return
        }
        earliestEnd = byID.values.compactMap { $0.isDisabled ? nil : $0.guest?.ends }.min()
    }

    /// Guests whose account has had its time, in the order they were made.
    func lapsedGuests(at now: Timestamp) -> [Account] {
        all.filter { !$0.isDisabled && $0.hasEnded(at: now) }
    }
}
