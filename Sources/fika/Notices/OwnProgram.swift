import Glibc

/// A program of the person's own, started as it is, without a shell, with nothing to read and nowhere to write.
enum OwnProgram {
    /// What it is told of its surroundings: where its screen is, and the language.
    static func surroundings(_ environment: (String) -> String?) -> [String] {
        [
            "PATH", "HOME", "USER", "LANG", "LC_ALL", "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS",
            "XDG_RUNTIME_DIR",
        ].compactMap { name in environment(name).map { "\(name)=\($0)" } }
    }

    /// Blocks until it ended. False when it could not be started or was not content.
    static func run(_ command: [String], _ surroundings: [String]) -> Bool {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var all = sigset_t()
        sigfillset(&all)
        // SIGPIPE is not ignored there as it is here; and Ctrl-C at the keyboard is not for it.
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
        let arguments: [UnsafeMutablePointer<CChar>?] = unsafe command.map { unsafe strdup($0) } + [nil]
        let pairs: [UnsafeMutablePointer<CChar>?] = unsafe surroundings.map { unsafe strdup($0) } + [nil]
        defer { for text in unsafe arguments + pairs { unsafe free(text) } }
        var process: pid_t = 0
        guard unsafe posix_spawnp(&process, command[0], &actions, &attributes, arguments, pairs) == 0 else {
            return false
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status == 0
    }
}
