/// What all sessions of a server have in common: one copy for all of them, as it is larger than the rest of a session.
package struct SharedSettings: Sendable {
    private let only: [SessionSettings]

    package init(_ settings: SessionSettings) {
        only = [settings]
    }

    /// Read where it is; a copy of it would cost more than what is looked up in it.
    package var value: SessionSettings {
        _read { yield only[0] }
    }
}
