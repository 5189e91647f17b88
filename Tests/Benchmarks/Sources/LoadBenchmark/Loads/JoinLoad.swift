/// Everybody joins one channel at once, as after a restart.
struct JoinLoad {
    let members: Int

    var name: String { "\(members) join one channel" }

    func run(_ trial: Trial) throws(LoadFault) -> [Figure] {
        let crowd = trial.crowd()
        try crowd.connect(members)
        let (processor, begin) = (trial.server.processorSeconds, Clock.nanoseconds)
        try crowd.join(0..<members) { _ in "#load" }
        let wall = Double(Clock.nanoseconds - begin) / 1e9
        try crowd.settle(milliseconds: 500)
        return [
            Figure(
                load: name, unit: "CPU-s", value: trial.server.processorSeconds - processor, margin: 0.5,
                isBetterHigher: false),
            Figure(load: name, unit: "seconds", value: wall, isBetterHigher: false),
        ]
    }
}
