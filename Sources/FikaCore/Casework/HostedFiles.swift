/// The files that wait to be put into a case.
package struct HostedFiles: Sendable, Equatable {
    private var byID: [HostedFileID: HostedFile] = [:]
    /// Above all that were given, also in earlier lives: they begin with the time.
    private var last = HostedFileID(0)
    /// When the next of them ends by itself.
    private(set) var earliestEnd: Timestamp?

    package subscript(id: HostedFileID) -> HostedFile? { byID[id] }
    package var count: Int { byID.count }

    /// Tells nothing but when it was sent, and is not used twice.
    func next(at now: Timestamp) -> HostedFileID {
        max(last.next, HostedFileID(now.milliseconds))
    }

    /// In the order they came.
    func files(of account: AccountID) -> [HostedFile] {
        byID.values.filter { $0.account == account }.sorted { $0.id < $1.id }
    }

    /// Those whose time is up, in the order they came.
    func lapsed(at now: Timestamp) -> [HostedFileID] {
        byID.values.filter { $0.ends <= now }.map(\.id).sorted()
    }

    mutating func apply(_ event: HostedFileEvent) {
        switch event {
        case .received(let file):
            byID[file.id] = file
            last = max(last, file.id)
        case .attached(let id), .lapsed(let id): byID[id] = nil
        }
        earliestEnd = byID.values.map(\.ends).min()
    }
}
