package import FikaCore

/// What time it is. The server asks no other clock for anything that is stored, shown or limited, so that a test can
/// own the time; only the beat of `Server.tick()` comes from the event loops.
package protocol WallClock: Sendable {
    func now() -> Timestamp
}
