import FikaCore
import FikaExport
import FikaFiles
import FikaSQLite
import FikaServer
import FikaStorage

/// Puts together who writes a case file for an archive.
enum Archive {
    static func write(
        _ export: CaseExport, _ store: SQLiteStore, _ configuration: Configuration, to folder: String
    ) async throws {
        let files = try DocumentFiles(dataFolder: configuration.server.dataFolder)
        let bag = CaseBag(export, from: store, files, organisation: configuration.server.network)
        try await bag.write(to: folder)
    }
}
