/// Whom a connection turns to.
struct Surroundings: Sendable {
    let settings: ConnectionSettings
    let sequencer: Sequencer
    let verifier: Verifier
    let clock: any WallClock
    let meter: Meter
}
