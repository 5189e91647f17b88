import FikaCore
import FikaSQLite
import FikaStorage
import Glibc
import Measures

/// Ever more stored messages: how long a start takes, what memory the server has after it, what a message costs, and
/// how long at most a batch of them waits for the disk.
///
/// The store is filled through its own door, and its index waited for.
struct ArchiveCurve {
    private static let batch = 5_000
    private static let channels: Int64 = 100
    private static let talkers = 10
    /// Enough for the write-ahead log to be moved into the file again and again, and begun anew.
    private static let messages = 200_000
    static let curve = "stored messages"

    private let peer: Peer
    private let folder: String

    init(_ peer: Peer) {
        self.peer = peer
        folder = "/var/tmp/fika-archive-\(getpid())"
        mkdir(folder, 0o700)
    }

    func remove() { _ = system("rm -rf '\(folder)'") }

    func points(messages size: Int) throws(LoadFault) -> [Point] {
        try fill(to: size)
        let begin = Clock.nanoseconds
        let trial = try Trial(peer, data: folder)
        let wall = Double(Clock.nanoseconds - begin) / 1e6
        let start = Double(trial.server.workNanoseconds) / 1e6
        let memory = Double(trial.server.proportionalBytes) / 1_048_576
        let crowd = trial.crowd()
        try crowd.connect(Self.talkers, echo: true)
        try crowd.join(0..<Self.talkers) { _ in "#load" }
        try crowd.settle(milliseconds: 300)
        let talk = Talk(channels: ["#load"]) { _ in Array(0..<Self.talkers) }
        let cost = try talk.microseconds(trial, crowd, messages: Self.messages)
        return [
            Point(Self.curve, size, "start, ms", wall), Point(Self.curve, size, "start, CPU-ms", start),
            Point(Self.curve, size, "memory after the start, MiB", memory),
            Point(Self.curve, size, "CPU-µs per message", cost),
            Point(Self.curve, size, "longest commit, ms", (trial.count("commit_us_max") ?? 0) / 1_000),
        ]
    }

    /// A program of its own would have to wait as well.
    private func fill(to size: Int) throws(LoadFault) {
        let (folder, done) = (folder, Outcome())
        // Unstructured, because this program's loads are not asynchronous; `wait` waits for its end.
        Task.detached {
            do {
                try await Self.fill(folder, to: size)
                done.end(nil)
            } catch {
                done.end("\(error)")
            }
        }
        if let fault = done.wait() { throw LoadFault("The archive was not filled: \(fault)") }
    }

    private static func fill(_ folder: String, to size: Int) async throws {
        // Nothing is lost if the power goes, for it can be made again.
        let store = try SQLiteStore(folder: folder, language: "english", durability: .normal)
        let counters = try store.replay { _ in }
        let lexicon = Lexicon()
        var random = SplitMix(state: UInt64(size))
        var (id, left) = (counters.lastMessage?.value ?? 0, size - counters.messages)
        var at = counters.lastTime?.milliseconds ?? 1_704_153_600_000
        while left > 0 {
            let events = (0..<min(batch, left)).map { _ in
                id += 1
                at += 1_000
                let channel = 1_000 + id % channels
                let person = Person(nick: "p\(id % 2_000)", user: "p", host: "h")
                let message = Message(
                    id: MessageID(id), at: Timestamp(milliseconds: at), author: person, authorAccount: nil,
                    place: .channel(ChannelID(channel), name: "#past\(channel)"), kind: .privmsg,
                    text: lexicon.sentence(&random))
                return Event.message(.posted(message))
            }
            try await store.append(events)
            left -= events.count
        }
        // The index tells nobody when it is there.
        while try await store.searchLag() > 0 { try await Task.sleep(for: .milliseconds(100)) }
        await store.close()
    }
}
