import FikaFiles
import FikaSQLite
import FikaServer
import FikaStorage

extension Scrubbing {
    /// `files` nil: there are none.
    init(_ store: SQLiteStore, _ files: DocumentFiles?) {
        self.init(
            files: {
                let named = Set(try store.documentFiles().keys)
                _ = try files?.forget(except: named) { digest throws(StoreFault) in try store.isNamed(digest) }
            },
            store: { try await store.scrub() })
    }
}
