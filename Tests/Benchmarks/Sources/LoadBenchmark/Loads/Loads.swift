/// All there are, in the order of the table.
enum Loads {
    struct Load: Sendable {
        let name: String
        /// What the server is run under; nil: nothing.
        var counter: Counter?
        let run: @Sendable (Trial) throws(LoadFault) -> [Figure]
    }

    static let all: [Load] = [
        flood(FloodLoad(members: 100, senders: 10, window: 16)),
        flood(FloodLoad(members: 1_000, senders: 10, window: 16)),
        flood(FloodLoad(members: 1_000, senders: 10, window: 1)),
        flood(FloodLoad(members: 100, senders: 10, window: 16, tls: true)),
        flood(FloodLoad(members: 100, senders: 100, window: 1)),
        Load(name: paced.name, run: paced.run),
        Load(name: join.name, run: join.run),
        Load(name: idle.name, run: idle.run),
        Load(name: idleTLS.name, run: idleTLS.run),
        Load(name: registration.name, run: registration.run),
        Load(name: registrationTLS.name, run: registrationTLS.run),
        Load(name: history.name, run: history.run),
        Load(name: floodBeside.name, run: floodBeside.run),
        Load(name: slowReader.name, run: slowReader.run),
        Load(name: comingBack.name, run: comingBack.run),
        Load(name: questions.name, run: questions.run),
        counts(CountsLoad(counter: .allocations)),
        counts(CountsLoad(counter: .instructions)),
    ]
    /// Those that are only done when they are asked for.
    static let onlyByName: [Load] = [Load(name: kill.name, run: kill.run)]

    private static let paced = PacedLoad(channels: 500, members: 10)
    private static let join = JoinLoad(members: 1_000)
    private static let idle = IdleLoad(connections: 2_000, tls: false)
    private static let idleTLS = IdleLoad(connections: 2_000, tls: true)
    private static let registration = RegistrationLoad(connections: 19_000, tls: false)
    private static let registrationTLS = RegistrationLoad(connections: 4_000, tls: true)
    private static let floodBeside = FloodBesideLoad()
    private static let slowReader = SlowReaderLoad()
    private static let comingBack = ReturnLoad()
    private static let questions = QuestionsLoad()
    private static let kill = KillLoad(runs: 100)
    private static let history = HistoryLoad(readers: 10)

    private static func flood(_ load: FloodLoad) -> Load { Load(name: load.name, run: load.run) }
    private static func counts(_ load: CountsLoad) -> Load {
        Load(name: load.name, counter: load.counter, run: load.run)
    }
}
