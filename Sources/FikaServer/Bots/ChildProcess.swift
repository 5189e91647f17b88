import Glibc

/// A program started by the daemon, in a process group of its own, with no descriptor but its three and, as 3, a pipe
/// from which it reads its secret.
struct ChildProcess: Sendable {
    /// What a program sees of its secret: the number of the descriptor, not the secret, which `ps` would show.
    static let secretDescriptor: CInt = 3

    let id: pid_t
    /// Where its output can be read; whoever has it closes it.
    let output: CInt

    /// A call to the system failed.
    struct Failure: Error, Equatable, CustomStringConvertible {
        let call: String
        let code: CInt

        var description: String { "\(call): \(String(cString: strerror(code)))" }
    }

    /// The secret is at most what a pipe takes without a reader (4,096 bytes everywhere).
    static func start(
        program: String, arguments: [String] = [], environment: [String: String], folder: String?, secret: [UInt8]
    ) throws(Failure) -> ChildProcess {
        precondition(secret.count <= 4_096, "a secret fits into a pipe")
        let secretPipe = try Pipe()
        let outputPipe = try Pipe()
        defer {
            _ = close(secretPipe.reading)
            _ = close(outputPipe.writing)
        }
        let written = secret.withUnsafeBytes { write(secretPipe.writing, $0.baseAddress, $0.count) }
        _ = close(secretPipe.writing)
        do throws(Failure) {
            guard written == secret.count else { throw Failure(call: "write", code: EIO) }
            let id = try spawn(
                program, [program] + arguments, environment, folder: folder, secret: secretPipe.reading,
                output: outputPipe.writing)
            return ChildProcess(id: id, output: outputPipe.reading)
        } catch {
            _ = close(outputPipe.reading)
            throw error
        }
    }

    /// Both ends close at `exec`.
    private struct Pipe {
        let reading: CInt
        let writing: CInt

        init() throws(Failure) {
            var ends: [CInt] = [-1, -1]
            guard pipe(&ends) == 0 else { throw Failure(call: "pipe", code: errno) }
            // One that is started between the two calls closes what it inherits itself, see `spawn`.
            ends.forEach { _ = fcntl($0, F_SETFD, FD_CLOEXEC) }
            reading = ends[0]
            writing = ends[1]
        }
    }

    private static func spawn(
        _ program: String, _ arguments: [String], _ environment: [String: String], folder: String?, secret: CInt,
        output: CInt
    ) throws(Failure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // In this order: the secret's or output's own number may be one of the low ones, and is moved out of the way
        // by being taken first. `Pipe` never gets 0 to 2, which a daemon always has.
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, output, 2)
        posix_spawn_file_actions_adddup2(&actions, secret, secretDescriptor)
        guard SpawnExtras.addCloseFrom(&actions, secretDescriptor + 1) == 0,
            folder.map({ SpawnExtras.addFolder(&actions, $0) == 0 }) ?? true
        else { throw Failure(call: "posix_spawn_file_actions", code: ENOSYS) }

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // What the daemon ignores or blocks (SIGPIPE, SIGHUP) the child must not inherit.
        var all = sigset_t()
        sigfillset(&all)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
        posix_spawnattr_setflags(&attributes, Int16(flags))

        var id: pid_t = 0
        let pairs = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let code = withCStrings(arguments) { arguments in
            withCStrings(pairs) { pairs in
                posix_spawn(&id, program, &actions, &attributes, arguments, pairs)
            }
        }
        guard code == 0 else { throw Failure(call: "posix_spawn \(program)", code: code) }
        return id
    }

    private static func withCStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return body(copies + [nil])
    }

    /// Blocks until it ends, on a thread that has nothing else to do. Its remains keep its number from being used
    /// again until `reap`.
    func waitForEnd() {
        var status = siginfo_t()
        while waitid(P_PID, id_t(id), &status, WEXITED | WNOWAIT) < 0, errno == EINTR {}
    }

    /// Takes away what is left; to be called once, after `waitForEnd`.
    func reap() -> Ending {
        var status: CInt = 0
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
    }

    enum Ending: Sendable, Equatable, CustomStringConvertible {
        case exited(CInt)
        case killed(CInt)

        var description: String {
            switch self {
            case .exited(let code): "exit code \(code)"
            case .killed(let signal): "signal \(signal)"
            }
        }
    }

    /// To it and everything it started.
    func signal(_ number: CInt) {
        kill(-id, number)
    }
}
