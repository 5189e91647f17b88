import Glibc

/// Puts servers under load, one after another, each on a core of its own and this generator on another, and prints
/// what they made of it.
///
///     LoadBenchmark fikad=.build/release/fikad [ngircd ...] [--only TEXT] [--against FILE]
///     LoadBenchmark fikad=.build/release/fikad --curves FOLDER [--messages 10000000]
///
/// `--curves` makes the table and the picture of growth of the first server. `--only` takes the loads whose names
/// begin with the text. `--against` is what was printed of the first server
/// before, without its name; a figure that is worse than there by more than its margin ends the program with 1.
@main
enum LoadBenchmark {
    private static let generatorCore = 1

    static func main() {
        do throws(LoadFault) {
            let wish = try Wish(Array(CommandLine.arguments.dropFirst()))
            settle()
            if let folder = wish.curves {
                let curves = Curves(
                    peer: wish.peers[0], folder: folder, messagesMax: wish.messagesMax, only: wish.only)
                return try curves.run()
            }
            if try run(wish) > 0 { exit(1) }
        } catch {
            print("LoadBenchmark: \(error)")
            exit(1)
        }
    }

    /// How many figures of the first server are worse than those on record.
    private static func run(_ wish: Wish) throws(LoadFault) -> Int {
        let record = wish.against.map { Record(file: $0) }
        var worseCount = 0
        let loads = wish.only.isEmpty ? Loads.all : Loads.all + Loads.onlyByName
        for load in loads where load.name.hasPrefix(wish.only) {
            for (position, peer) in wish.peers.enumerated() {
                for figure in try load.run(Trial(peer)) {
                    let before = position == 0 ? record?.better(than: figure) : nil
                    if before != nil { worseCount += 1 }
                    let verdict = before.map { "\tWORSE than \(rounded($0))" } ?? ""
                    print("\(peer.kind.rawValue)\t\(figure.name)\t\(rounded(figure.value))\(verdict)")
                }
                // A table that grows is seen growing, through a pipe too.
                fflush(nil)
            }
        }
        return worseCount
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
