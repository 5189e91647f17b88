/// Connections that do nothing, after they registered: what each keeps of the server's memory.
struct IdleLoad {
    /// Before these the server has what it needs for any.
    static let first = 500
    static let seconds: Int64 = 8

    let connections: Int
    let tls: Bool

    var name: String { "idle connection\(tls ? " over TLS" : "")" }

    func run(_ trial: Trial) throws(LoadFault) -> [Figure] {
        let crowd = trial.crowd(tls: tls)
        try crowd.connect(Self.first)
        try crowd.settle(milliseconds: Self.seconds * 1_000)
        let before = trial.server.proportionalBytes
        try crowd.connect(connections)
        try crowd.settle(milliseconds: Self.seconds * 1_000)
        let each = Double(trial.server.proportionalBytes - before) / Double(connections) / 1_024
        return [Figure(load: name, unit: "KiB", value: each, margin: 0.2, isBetterHigher: false)]
    }
}
