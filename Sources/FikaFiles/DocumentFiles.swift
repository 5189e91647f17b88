package import FikaStorage
import Glibc
import Synchronization

/// The files of documents in the folder `files` of the data folder: `files/ab/cdef…` by digest, and `files/incoming`
/// for what is still arriving.
package final class DocumentFiles: FileStore {
    /// What uploads leave free on the disk: a store that cannot commit stops the server.
    static let reserveBytes: Int64 = 268_435_456
    package static let folderName = "files"

    private struct State {
        /// Drafts that were kept and are not settled yet, by digest.
        var pending: [String: Int] = [:]
        /// Files of this life that no event names yet.
        var unnamed: Set<String> = []
        var drafts = 0
    }

    let places: FilePlaces
    /// Told of each step when it is done.
    let passing: @Sendable (FileStep) -> Void
    private let reserve: Int64
    private let state = Mutex(State())

    /// Makes the folder if it is not there.
    package convenience init(dataFolder: String) throws(StoreFault) {
        try self.init(dataFolder: dataFolder, reserve: Self.reserveBytes)
    }

    /// nil: no document was ever kept there.
    package static func ifThere(in dataFolder: String) throws(StoreFault) -> DocumentFiles? {
        guard access("\(dataFolder)/\(folderName)", F_OK) == 0 else { return nil }
        return try DocumentFiles(dataFolder: dataFolder)
    }

    init(
        dataFolder: String, reserve: Int64 = reserveBytes, passing: @escaping @Sendable (FileStep) -> Void = { _ in }
    ) throws(StoreFault) {
        places = FilePlaces(folder: "\(dataFolder)/\(Self.folderName)")
        self.reserve = reserve
        self.passing = passing
        try Disk.makeFolder(places.folder)
        try Disk.makeFolder(places.incoming)
        // A file that is on the disk in a folder that is not, is not.
        try Disk.synchronize(dataFolder)
    }

    package func begin(expecting bytes: Int64?) throws(StoreFault) -> any FileDraft {
        try requireRoom(for: bytes ?? 0)
        let number = state.withLock { state in
            state.drafts += 1
            return state.drafts
        }
        return try DiskDraft(path: "\(places.incoming)/\(number)", files: self)
    }

    package func open(_ digest: String) throws(StoreFault) -> (any FileReading)? {
        guard FilePlaces.isDigest(digest) else { return nil }
        do throws(StoreFault) {
            return try OpenFile(places.file(digest))
        } catch {
            guard error.code == .missing else { throw error }
            return nil
        }
    }

    package func settle(_ digest: String, isNamed: Bool) {
        state.withLock { state in
            let left = (state.pending[digest] ?? 1) - 1
            state.pending[digest] = left > 0 ? left : nil
            if isNamed { state.unnamed.remove(digest) }
            guard left <= 0, state.unnamed.remove(digest) != nil else { return }
            // In the lock: nobody keeps the same content meanwhile.
            _ = unlink(places.file(digest))
        }
    }

    /// False: it is named, or being kept by somebody, who will settle it.
    func forget(_ digest: String, isNamed: (String) throws(StoreFault) -> Bool) throws(StoreFault) -> Bool {
        try state.withLock { state throws(StoreFault) in
            guard state.pending[digest] == nil else {
                state.unnamed.insert(digest)
                return false
            }
            guard try !isNamed(digest) else { return false }
            let path = places.file(digest)
            guard unlink(path) == 0 || errno == ENOENT else { throw Disk.fault(path, errno) }
            return true
        }
    }

    package func sweep(keeping named: Set<String>) throws(StoreFault) -> Int {
        let drafts = places.names(in: places.incoming).map { "\(places.incoming)/\($0)" }
        let orphans = places.digests().filter { !named.contains($0) }.map(places.file)
        for path in drafts + orphans {
            guard unlink(path) == 0 || errno == ENOENT else { throw Disk.fault(path, errno) }
        }
        return drafts.count + orphans.count
    }

    func requireRoom(for bytes: Int64) throws(StoreFault) {
        guard try Disk.room(at: places.folder) - reserve >= bytes else { throw Disk.full(places.folder) }
    }

    /// Gives the draft at `path`, which is on disk, the name of its content.
    func adopt(_ path: String, as digest: String) throws(StoreFault) {
        let folder = places.folder(of: digest)
        try Disk.makeFolder(folder)
        try Disk.synchronize(places.folder)
        passing(.placed)
        let target = places.file(digest)
        let code: CInt = state.withLock { state in
            let isThere = access(target, F_OK) == 0
            if isThere {
                _ = unlink(path)
            } else {
                guard rename(path, target) == 0 else { return errno }
                state.unnamed.insert(digest)
            }
            state.pending[digest, default: 0] += 1
            return 0
        }
        guard code == 0 else { throw Disk.fault(target, code) }
        passing(.renamed)
        do throws(StoreFault) {
            try Disk.synchronize(folder)
            passing(.kept)
        } catch {
            settle(digest, isNamed: false)
            throw error
        }
    }
}
