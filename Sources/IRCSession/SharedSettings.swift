import IRCWire

/// What all sessions of a server have in common: one copy for all of them, as it is larger than the rest of a session.
package struct SharedSettings: Sendable {
    private struct Only: Sendable {
        let settings: SessionSettings
        let announcements: [[String]]
        let announcementsWithFileHost: [[String]]
    }

    private let only: [Only]

    package init(_ settings: SessionSettings) {
        only = [
            Only(
                settings: settings, announcements: ISupport.fika(settings, fileHost: nil).lines,
                announcementsWithFileHost: ISupport.fika(settings, fileHost: settings.documents?.fileHost).lines)
        ]
    }

    /// Read where it is; a copy of it would cost more than what is looked up in it.
    package var value: SessionSettings {
        _read { yield only[0].settings }
    }

    /// The parameters of each 005, which are the same for everybody who may send files, and for everybody else.
    func announcements(withFileHost: Bool) -> [[String]] {
        withFileHost ? only[0].announcementsWithFileHost : only[0].announcements
    }
}
