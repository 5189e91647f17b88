/// What it costs to become known to the server, as ever more people are.
struct RegistrationLoad {
    static let block = 1_000
    let connections: Int
    let tls: Bool

    var name: String { "registration\(tls ? " over TLS" : "")" }

    func run(_ trial: Trial) throws(LoadFault) -> [Figure] {
        let crowd = trial.crowd(tls: tls)
        try crowd.connect(Self.block)
        let first = try cost(trial, crowd)
        try crowd.connect(max(0, connections - 3 * Self.block))
        let last = try cost(trial, crowd)
        return [
            Figure(load: name, unit: "CPU-µs at 1,000", value: first, margin: 0.5, isBetterHigher: false),
            Figure(load: name, unit: "CPU-µs at \(connections)", value: last, margin: 0.5, isBetterHigher: false),
        ]
    }

    private func cost(_ trial: Trial, _ crowd: Crowd) throws(LoadFault) -> Double {
        let before = trial.server.workNanoseconds
        try crowd.connect(Self.block)
        try crowd.settle(milliseconds: 200)
        return Double(trial.server.workNanoseconds - before) / Double(Self.block) / 1e3
    }
}
