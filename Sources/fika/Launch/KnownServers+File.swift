import Glibc

/// `~/.config/fika/known-servers`, for nobody but its owner (mode 0600): who can write it can sit in between.
extension KnownServers {
    static let bytesMax = 1 << 20

    /// Nil when no home is known.
    static func path(environment: (String) -> String?) -> String? {
        if let folder = environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") { return folder + "/fika/known-servers" }
        guard let home = environment("HOME"), !home.isEmpty else { return nil }
        return home + "/.config/fika/known-servers"
    }

    /// None at all when the file is not there.
    static func read(_ path: String) throws(LaunchFault) -> KnownServers {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return KnownServers() }
            throw fault(path, "cannot be read: \(reason(errno))")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= bytesMax else {
            throw fault(path, "is not a file of reasonable size")
        }
        guard status.st_uid == geteuid(), status.st_mode & 0o022 == 0 else {
            throw fault(path, "can be changed by others; make it yours and run chmod 600 on it")
        }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        let count = Glibc.read(descriptor, &bytes, bytes.count)
        guard count >= 0 else { throw fault(path, "cannot be read: \(reason(errno))") }
        do throws(LaunchFault) {
            return try KnownServers(parsing: String(decoding: bytes.prefix(count), as: UTF8.self))
        } catch {
            throw fault(path, error.description)
        }
    }

    /// In one step: there is the old file or the new one, never half of it.
    func write(_ path: String) throws(LaunchFault) {
        let folder = path.split(separator: "/").dropLast()
        for count in folder.indices.map({ $0 + 1 }) {
            mkdir("/" + folder.prefix(count).joined(separator: "/"), 0o700)
        }
        let fresh = path + ".new"
        unlink(fresh)
        let descriptor = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.fault(path, "cannot be written: \(Self.reason(errno))", .cannotCreate) }
        let isWritten = StandardOutput.write(text, to: descriptor) && fsync(descriptor) == 0
        close(descriptor)
        guard isWritten, rename(fresh, path) == 0 else {
            throw Self.fault(path, "cannot be written: \(Self.reason(errno))", .cannotCreate)
        }
    }

    private static func fault(
        _ path: String, _ sentence: String, _ status: ExitStatus = .configuration
    ) -> LaunchFault {
        LaunchFault("\(path): \(sentence)", status)
    }

    private static func reason(_ number: Int32) -> String { unsafe String(cString: strerror(number)) }
}
