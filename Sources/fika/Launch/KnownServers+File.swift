import Glibc

/// `~/.config/fika/known-servers`, for nobody but its owner (mode 0600): who can write it can sit in between.
extension KnownServers {
    static let bytesMax = 1 << 20

    /// Nil when no home is known.
    static func path(environment: (String) -> String?) -> String? {
        Places.settingsFolder(environment: environment).map { $0 + "/known-servers" }
    }

    /// None at all when the file is not there.
    static func read(_ path: String) throws(LaunchFault) -> KnownServers {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return KnownServers() }
            throw fault(path, "cannot be read: \(PrivateFile.reason(errno))")
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
        guard count >= 0 else { throw fault(path, "cannot be read: \(PrivateFile.reason(errno))") }
        do throws(LaunchFault) {
            return try KnownServers(parsing: String(decoding: bytes.prefix(count), as: UTF8.self))
        } catch {
            throw fault(path, error.description)
        }
    }

    /// In one step: there is the old file or the new one, never half of it.
    func write(_ path: String) throws(LaunchFault) {
        do throws(PrivateFile.Fault) {
            try PrivateFile.write(text, to: path)
        } catch {
            throw Self.fault(path, "cannot be written: \(error.reason)", .cannotCreate)
        }
    }

    private static func fault(
        _ path: String, _ sentence: String, _ status: ExitStatus = .configuration
    ) -> LaunchFault {
        LaunchFault("\(path): \(sentence)", status)
    }
}
