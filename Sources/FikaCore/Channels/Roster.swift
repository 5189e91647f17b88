/// Who is in a channel right now.
///
/// The list of sessions is one array that a delivery shares: as long as nobody comes or goes, a thousand messages to a
/// channel name the same array, and when someone does, the delivery keeps the list of its own moment (copy on write).
package struct Roster: Sendable, Equatable {
    package private(set) var sessions: [SessionID] = []
    private var statuses: [MemberStatus] = []
    private var positions: [SessionID: Int] = [:]

    package init() {}

    package var count: Int { sessions.count }
    package var isEmpty: Bool { sessions.isEmpty }

    package func contains(_ session: SessionID) -> Bool {
        positions[session] != nil
    }

    /// nil: not a member.
    package func status(of session: SessionID) -> MemberStatus? {
        positions[session].map { statuses[$0] }
    }

    mutating func insert(_ session: SessionID, _ status: MemberStatus) {
        precondition(positions[session] == nil, "a session joins a channel once")
        positions[session] = sessions.count
        sessions.append(session)
        statuses.append(status)
    }

    mutating func setStatus(_ status: MemberStatus, of session: SessionID) {
        guard let position = positions[session] else { return }
        statuses[position] = status
    }

    /// The last member takes the place of the one who leaves, so that leaving costs the same in any channel.
    mutating func remove(_ session: SessionID) {
        guard let position = positions.removeValue(forKey: session) else { return }
        let last = sessions.count - 1
        if position != last {
            sessions[position] = sessions[last]
            statuses[position] = statuses[last]
            positions[sessions[position]] = position
        }
        sessions.removeLast()
        statuses.removeLast()
    }
}
