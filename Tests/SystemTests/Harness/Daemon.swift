import Glibc

/// A running `fikad`.
struct Daemon: Sendable {
    let town: Town
    let child: Child

    /// Starts it and waits until its listeners are open. `shell` is done before, by the process that
    /// becomes the daemon.
    static func start(
        in town: Town, environment: [String: String] = [:], shell: String = ":"
    ) async throws -> Daemon {
        let command = [Programs.fikad, "run", "--config", town.configurationPath]
        let child = try town.start(
            "/bin/sh", ["-c", shell + #"; exec "$@""#, "fikad"] + command, environment: environment)
        try await eventually("fikad listens. It says: \(child.errors.suffix(400))", within: .seconds(30)) {
            if let ending = child.ending { throw Failed("fikad ended with \(ending): \(child.errors)") }
            let ports = town.plan.usesTLS ? [town.plainPort, town.securePort] : [town.plainPort]
            return ports.allSatisfy(Port.isOpen)
        }
        return Daemon(town: town, child: child)
    }

    /// Starts one that is to refuse; how it ended and what it said.
    static func refuse(in town: Town) async throws -> (status: Child.Ending, errors: String) {
        let (status, child) = try await town.fikad(["run"])
        return (status, child.errors)
    }

    /// At once, as a power cut would.
    func kill() async throws {
        child.signal(SIGKILL)
        _ = try await child.end()
    }

    /// As systemd does it. How it ended, and how long that took.
    @discardableResult
    func stop() async throws -> (ending: Child.Ending, after: Duration) {
        let start = ContinuousClock.now
        child.signal(SIGTERM)
        let ending = try await child.end()
        return (ending, (child.endedAt ?? .now) - start)
    }

    func reload() {
        child.signal(SIGHUP)
    }
}
