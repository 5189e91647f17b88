import FikaStorage
import Glibc
import LibCrypto
import Synchronization

/// A file that is arriving: hashed while it is written.
final class DiskDraft: FileDraft {
    /// The disk is asked for room again after as many bytes.
    static let roomStep: Int64 = 67_108_864

    private struct State: ~Copyable {
        /// nil: kept or discarded.
        var descriptor: CInt?
        var digester = Digester()
        var bytes: Int64 = 0
    }

    private let path: String
    private let files: DocumentFiles
    private let state: Mutex<State>

    init(path: String, files: DocumentFiles) throws(StoreFault) {
        // What an earlier life left under this name is nobody's.
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw Disk.fault(path, errno) }
        self.path = path
        self.files = files
        state = Mutex(State(descriptor: descriptor))
        files.passing(.begun)
    }

    deinit {
        discard()
    }

    func write(_ bytes: [UInt8]) throws(StoreFault) {
        let (descriptor, before) = state.withLock { ($0.descriptor, $0.bytes) }
        guard let descriptor else { throw Self.isOver }
        let after = before + Int64(bytes.count)
        if before / Self.roomStep != after / Self.roomStep { try files.requireRoom(for: 0) }
        try Disk.writeAll(bytes, to: descriptor, path)
        state.withLock { state in
            state.digester.add(bytes)
            state.bytes = after
        }
        files.passing(.written)
    }

    func keep() throws(StoreFault) -> (digest: String, bytes: Int64) {
        let (taken, digest, bytes) = state.withLock { state in
            (state.descriptor.take(), Hexadecimal.encode(state.digester.finish()), state.bytes)
        }
        guard let descriptor = taken else { throw Self.isOver }
        let isOnDisk = fsync(descriptor) == 0 && fchmod(descriptor, 0o400) == 0
        let code = errno
        _ = Glibc.close(descriptor)
        do throws(StoreFault) {
            guard isOnDisk else { throw Disk.fault(path, code) }
            files.passing(.synchronized)
            try files.adopt(path, as: digest)
        } catch {
            _ = unlink(path)
            throw error
        }
        return (digest, bytes)
    }

    func discard() {
        guard let descriptor = state.withLock({ $0.descriptor.take() }) else { return }
        _ = Glibc.close(descriptor)
        _ = unlink(path)
    }

    private static let isOver = StoreFault(.engine, "A draft that was kept or discarded takes no more bytes.")
}
