/// What connections follow by name, both ways: keys of metadata, nicks. It ends with the connection.
package struct Followings: Sendable, Equatable {
    private var names: [SessionID: [String]] = [:]
    private var followers: [String: Set<SessionID>] = [:]

    /// As they were written, in the order they were added.
    package func names(of session: SessionID) -> [String] {
        names[session] ?? []
    }

    func followers(of name: String) -> Set<SessionID> {
        followers[casefold(name)] ?? []
    }

    func isFollowed(_ name: String) -> Bool {
        followers[casefold(name)] != nil
    }

    /// Names that are followed already stay as they are.
    mutating func add(_ added: [String], for session: SessionID) {
        for name in added where followers[casefold(name), default: []].insert(session).inserted {
            names[session, default: []].append(name)
        }
    }

    mutating func remove(_ removed: [String], for session: SessionID) {
        for name in removed.map(casefold) where followers[name]?.remove(session) != nil {
            if followers[name]?.isEmpty ?? false { followers[name] = nil }
            names[session]?.removeAll { casefold($0) == name }
        }
        if names[session]?.isEmpty ?? false { names[session] = nil }
    }

    mutating func removeAll(for session: SessionID) {
        remove(names(of: session), for: session)
    }
}
