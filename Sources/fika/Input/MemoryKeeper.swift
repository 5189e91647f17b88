import IRCClient

/// Writes what is to be remembered: at most once a second, and at the end. What cannot be written is lost with the
/// program, not before; it is told once.
actor MemoryKeeper {
    static let intervalMilliseconds: Int64 = 1000

    private let path: String?
    private var written: Memory
    private var latest: Memory
    private var writtenAt = -MemoryKeeper.intervalMilliseconds
    private let report: @Sendable (String) -> Void
    private var wasReported = false

    /// Reads what is there. Nil: nothing is kept.
    init(path: String?, report: @escaping @Sendable (String) -> Void) {
        self.path = path
        self.report = report
        let text = path.flatMap { path in try? PrivateFile.read(path) }
        written = Memory(parsing: text ?? "")
        latest = written
    }

    var memory: Memory { latest }

    /// One file for each account on each server.
    static func path(address: ServerAddress, account: String, environment: (String) -> String?) -> String? {
        func plain(_ text: String) -> String {
            String(
                text.lowercased().map {
                    $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") ? $0 : "_"
                })
        }
        guard let folder = Places.memoryFolder(environment: environment) else { return nil }
        return "\(folder)/\(plain(account))@\(plain(address.text)).memory"
    }

    /// `now` in milliseconds of any clock that does not go back.
    func note(_ memory: Memory, at now: Int64) async {
        latest = memory
        if latest != written, now - writtenAt >= Self.intervalMilliseconds { await write(at: now) }
    }

    /// At the end.
    func settle(_ memory: Memory) async {
        latest = memory
        if latest != written { await write(at: writtenAt) }
    }

    private func write(at now: Int64) async {
        guard let path else { return }
        let memory = latest
        writtenAt = now
        written = memory
        let reason = await BlockingWork.run { () -> String? in
            do throws(PrivateFile.Fault) {
                try PrivateFile.write(memory.text, to: path)
                return nil
            } catch {
                return error.reason
            }
        }
        guard let reason = reason ?? nil, !wasReported else { return }
        wasReported = true
        report("\(path): \(reason)")
    }
}
