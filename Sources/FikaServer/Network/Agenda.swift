import FikaCore

/// When to look at which connection, to the second. Nobody is looked at who has nothing to be told: an idle server with
/// fifty thousand connections does next to nothing.
///
/// What is entered stays until its time, also of those that have gone; a connection is entered anew when it was looked
/// at, so there are about as many entries as connections of the last minutes.
struct Agenda {
    private var pages: [Int64: [SessionID]] = [:]

    mutating func enter(_ session: SessionID, at time: Timestamp) {
        pages[Self.page(of: time), default: []].append(session)
    }

    /// Takes out those whose time has come.
    mutating func due(by now: Timestamp) -> [SessionID] {
        let turned = pages.keys.filter { $0 <= now.milliseconds / Self.pageMilliseconds }.sorted()
        return turned.flatMap { pages.removeValue(forKey: $0) ?? [] }
    }

    private static let pageMilliseconds: Int64 = 1_000

    /// The first one that is turned when the time has come.
    private static func page(of time: Timestamp) -> Int64 {
        let (page, rest) = time.milliseconds.quotientAndRemainder(dividingBy: pageMilliseconds)
        return rest > 0 ? page + 1 : page
    }
}
