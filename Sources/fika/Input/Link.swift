import IRCClient

/// A server as the two modes are given it.
struct Link: Sendable {
    /// As the settings call it.
    let name: String
    let client: IRCClient
    let transfer: FileTransfer
    let state: State
    var keeper = MemoryKeeper(path: nil) { _ in }
    /// Why it is not even tried.
    var fault: String?

    /// Holds the connection for as long as it can be held. Nil: it was asked to end.
    func hold() async -> ClientFailure? {
        guard fault == nil else { return .notConnected }
        return await client.runToEnd()
    }

    /// What to say when it cannot be held and the program goes on with others.
    func farewell(_ failure: ClientFailure) -> String {
        if let fault { return fault }
        guard case .certificateNotTrusted = failure else { return state.sentence(for: failure) }
        return state.sentence(for: failure) + " " + state.words(.trustLater(server: name))
    }
}
