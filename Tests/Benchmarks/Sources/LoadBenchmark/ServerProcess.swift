import Glibc

/// The server under load, a process of its own on a core of its own.
struct ServerProcess {
    private static let stopSeconds = 20
    /// With ten million messages and a log to recover.
    private static let startSeconds = 120
    let identifier: pid_t

    /// `taskset` becomes the program, so that the process is the server's. What it prints goes to the folder's `log`.
    init(
        _ peer: Peer, core: Int, folder: String, ports: [UInt16], counter: Counter? = nil
    ) throws(LoadFault) {
        let command =
            ["taskset", "-c", "\(core)"] + (counter?.command(peer.program, folder: folder) ?? [peer.program])
            + peer.arguments(folder: folder)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, "\(folder)/log", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        var arguments = command.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var process = pid_t()
        guard posix_spawnp(&process, "taskset", &actions, nil, &arguments, environ) == 0 else {
            throw LoadFault("\(peer.program) did not start.")
        }
        identifier = process
        for expected in ports { try waitToListen(expected) }
    }

    private func waitToListen(_ port: UInt16) throws(LoadFault) {
        for _ in 0..<Self.startSeconds * 20 {
            if let socket = try? Socket(port: port, context: nil) { return socket.end() }
            // Another program starts: there is nothing to wait for but time.
            usleep(50_000)
        }
        throw LoadFault("The server does not listen on \(port): see its log.")
    }

    func stop() {
        kill(identifier, SIGTERM)
        for _ in 0..<(Self.stopSeconds * 20) {
            if waitpid(identifier, nil, WNOHANG) != 0 { return }
            // A child that ends within a limit cannot be waited for otherwise without a signal handler.
            usleep(50_000)
        }
        kill(identifier, SIGKILL)
        waitpid(identifier, nil, 0)
    }

    /// At once.
    func end() {
        kill(identifier, SIGKILL)
        waitpid(identifier, nil, 0)
    }

    /// All its threads together, to the nanosecond.
    var workNanoseconds: Int64 {
        var clock = clockid_t()
        var time = timespec()
        guard clock_getcpuclockid(identifier, &clock) == 0, clock_gettime(clock, &time) == 0 else { return 0 }
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    /// Seconds of CPU that it took so far, in user and kernel.
    var processorSeconds: Double {
        // After the name, which may have spaces: state is the first field; time is the 12th and 13th.
        let fields = (SmallFile.text("/proc/\(identifier)/stat").split(separator: ")").last ?? "").split(separator: " ")
        guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return 0 }
        return (user + system) / Double(sysconf(CInt(_SC_CLK_TCK)))
    }

    /// Bytes that are its own, with its share of what others use as well.
    var proportionalBytes: Int {
        for line in SmallFile.text("/proc/\(identifier)/smaps_rollup").split(separator: "\n")
        where line.hasPrefix("Pss:") {
            return line.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * 1_024 } ?? 0
        }
        return 0
    }
}
