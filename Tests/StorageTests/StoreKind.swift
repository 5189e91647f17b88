import FikaStorage
import Testing

@testable import FikaSQLite

/// The stores that one test body runs over.
enum StoreKind: String, CaseIterable, CustomTestStringConvertible {
    case model, sqlite

    /// Runs `body` over a new store of this kind, and closes it.
    func withStore(_ body: (any ChatStore) async throws -> Void) async throws {
        switch self {
        case .model:
            try await body(ModelStore())
        case .sqlite:
            let folder = try TemporaryFolder()
            let store = try SQLiteStore(folder: folder.path, language: "dutch")
            try await body(store)
            await store.close()
        }
    }

    var testDescription: String { rawValue }
}
