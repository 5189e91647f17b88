import Glibc

/// Puts servers under load, one after another, each on a core of its own and this generator on another, and prints
/// what they made of it.
///
///     LoadBenchmark fikad=.build/release/fikad [ngircd …] [--only TEXT]
@main
enum LoadBenchmark {
    private static let generatorCore = 1

    static func main() {
        do throws(LoadFault) {
            var arguments = Array(CommandLine.arguments.dropFirst())
            var only = ""
            if let flag = arguments.firstIndex(of: "--only"), flag + 1 < arguments.count {
                only = arguments[flag + 1]
                arguments.removeSubrange(flag...(flag + 1))
            }
            var peers: [Peer] = []
            for argument in arguments { peers.append(try Peer(argument)) }
            guard !peers.isEmpty else { throw LoadFault("Say which servers: LoadBenchmark fikad=PATH [ngircd ...]") }
            settle()
            for load in Loads.all where load.name.contains(only) {
                for peer in peers {
                    let figures = try load.run(Trial(peer))
                    for figure in figures { print("\(peer.kind.rawValue)\t\(figure.name)\t\(rounded(figure.value))") }
                    fflush(nil)
                }
            }
        } catch {
            print("LoadBenchmark: \(error)")
            exit(1)
        }
    }

    /// On its core, with as many connections as the system lets it have.
    private static func settle() {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        _ = system("taskset -cp \(generatorCore) \(getpid()) >/dev/null")
    }

    private static func rounded(_ value: Double) -> String {
        let digits = value >= 100 ? 1.0 : 100.0
        let number = (value * digits).rounded() / digits
        return digits == 1 ? "\(Int(number))" : "\(number)"
    }
}
