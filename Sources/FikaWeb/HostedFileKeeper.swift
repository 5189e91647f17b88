import FikaCore
import FikaStorage
import Synchronization

/// The files that came without a case: they are on disk and nothing that is stored names them. The rules say what
/// becomes of each; one that no document names in time is taken away.
final class HostedFileKeeper: Sendable {
    private let counsel: WebCounsel
    private let files: any FileStore
    private let disk: DiskWork
    /// Digests of those whose fate is not known yet: no more than the rules let in.
    private let waiting = Mutex<[HostedFileID: String]>([:])

    init(counsel: WebCounsel, files: any FileStore, disk: DiskWork) {
        self.counsel = counsel
        self.files = files
        self.disk = disk
    }

    /// The file is kept, and settled when its fate is known.
    func take(_ file: HostedFile) {
        waiting.withLock { $0[file.id] = file.file.digest }
    }

    func check() async {
        let ids = waiting.withLock { $0.keys.sorted() }
        guard !ids.isEmpty, let fates = try? await counsel.fates(ids) else { return }
        for fated in fates where fated.fate != .waiting {
            guard let digest = waiting.withLock({ $0.removeValue(forKey: fated.id) }) else { continue }
            _ = try? await disk.run { [files] in files.settle(digest, isNamed: fated.fate == .attached) }
        }
    }

    /// Until it is cancelled.
    func run(every interval: Duration) async {
        // Nothing waits for it: what has had its time is swept a little later.
        while (try? await Task.sleep(for: interval)) != nil { await check() }
    }
}
