import FikaStorage
import Glibc
import Synchronization

/// Keeps a second process out of a data folder, for as long as this value lives or until `release()`.
///
/// Rule: whoever writes in the folder holds `flock` on `fika.lock`, which names its process.
/// Why `flock` and not the file's existence: the kernel takes it back when a process dies, however it dies.
final class FolderLock: Sendable {
    private let descriptor: Mutex<Int32?>

    init(_ files: StoreFiles) throws(StoreFault) {
        // Close-on-exec, so that a bot that outlives the daemon does not hold the folder.
        let opened = open(files.lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard opened >= 0 else { throw StoreFiles.fault(opening: files.lock, errno) }
        guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
            let holder = Self.readHolder(opened)
            _ = Glibc.close(opened)
            throw StoreFault(
                .inUse,
                "The data folder \(files.folder) is in use by process \(holder): "
                    + "stop that fikad first, or name another data folder.")
        }
        Self.writeHolder(opened)
        descriptor = Mutex(opened)
    }

    deinit {
        release()
    }

    func release() {
        descriptor.withLock { held in
            // Given back by name: a child that is being started shares the descriptor until it becomes its program.
            if let held {
                _ = flock(held, LOCK_UN)
                _ = Glibc.close(held)
            }
            held = nil
        }
    }

    private static func readHolder(_ descriptor: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 20)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        let digits = bytes.prefix(Swift.max(0, count)).prefix { (0x30...0x39).contains($0) }
        return digits.isEmpty ? "unknown" : String(decoding: digits, as: UTF8.self)
    }

    /// Only for people to read: a process that cannot write it holds the lock all the same.
    private static func writeHolder(_ descriptor: Int32) {
        let bytes = Array("\(getpid())\n".utf8)
        _ = ftruncate(descriptor, 0)
        _ = pwrite(descriptor, bytes, bytes.count, 0)
    }
}
