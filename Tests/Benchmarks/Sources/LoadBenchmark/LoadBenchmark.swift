import Glibc

/// Puts servers under load, one after another, each on a core of its own and this generator on another, and prints
/// what they made of it.
///
///     LoadBenchmark fikad=.build/release/fikad [ngircd ...] [--only TEXT] [--against FILE]
///     LoadBenchmark fikad=.build/release/fikad --curves FOLDER [--messages 10000000] [--only TEXT]
///
/// `--curves` makes the table and the picture of growth of the first server. `--only` takes the loads or curves whose
/// names begin with the text. `--against` is what was printed of the first server before, without its name; a figure
/// that is worse than there by more than its margin, or wrong, ends the program with 1.
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

    /// How many figures of the first server are wrong, or worse than those on record.
    private static func run(_ wish: Wish) throws(LoadFault) -> Int {
        let record = wish.against.map { Record(file: $0) }
        var worseCount = 0
        let loads = wish.only.isEmpty ? Loads.all : Loads.all + Loads.onlyByName
        for load in loads where load.name.hasPrefix(wish.only) {
            if let counter = load.counter, let obstacle = counter.obstacle {
                print("No \(counter) are counted: \(obstacle).")
                continue
            }
            for (position, peer) in wish.peers.enumerated() where load.counter == nil || peer.canBeCounted {
                for figure in try load.run(Trial(peer, counter: load.counter)) {
                    let verdict = verdict(on: figure, record)
                    if position == 0, verdict != nil { worseCount += 1 }
                    let line = "\(peer.kind.rawValue)\t\(figure.name)\t\(rounded(figure.value))"
                    print(position == 0 ? line + (verdict.map { "\t\($0)" } ?? "") : line)
                }
                // A table that grows is seen growing, through a pipe too.
                fflush(nil)
            }
        }
        return worseCount
    }

    /// What is wrong with a figure of the first server; nil: nothing.
    private static func verdict(on figure: Figure, _ record: Record?) -> String? {
        if let right = figure.mustBe, figure.value != right { return "WRONG: must be \(rounded(right))" }
        return record?.better(than: figure).map { "WORSE than \(rounded($0))" }
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
