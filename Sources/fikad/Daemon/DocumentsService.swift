import FikaCore
import FikaFiles
import FikaSQLite
import FikaServer
import FikaWeb
import LibCrypto
import Logging

/// Puts the web side together: its files, and whom it asks.
struct DocumentsService {
    let configuration: Configuration
    let logger: Logger

    /// Where the files are; nil: there are none and none will come. What an earlier life left unfinished is done first:
    /// uploads are swept away, and what was destroyed is taken out of all files.
    func settle(_ store: SQLiteStore) async throws -> DocumentFiles? {
        let folder = configuration.server.dataFolder
        let files =
            configuration.web.isEnabled ? try DocumentFiles(dataFolder: folder) : try DocumentFiles.ifThere(in: folder)
        let swept = try files?.sweep(keeping: Set(try store.documentFiles().keys)) ?? 0
        if swept > 0 { logger.notice("Swept away files that nothing refers to.", metadata: ["files": "\(swept)"]) }
        if try await store.isScrubDue() {
            logger.notice("Takes the remains of what was destroyed out of the store.")
            try await store.scrub()
        }
        return files
    }

    /// nil: it is switched off.
    func make(_ server: Server, _ files: DocumentFiles) throws -> WebServer? {
        guard configuration.web.isEnabled else { return nil }
        let web = configuration.web
        var settings = WebSettings(
            host: web.host, port: web.port, publicURL: configuration.webURL, fileBytesMax: Int64(web.fileBytesMax),
            connectionsMax: web.connections)
        settings.origins = Set(web.origins)
        return WebServer(
            settings: settings,
            counsel: WebCounsel(
                ask: { command, account in try await server.sequencer.ask(.document(command), by: account) },
                fates: { ids in
                    let command = Command.document(.hosted(.fates(ids)))
                    let answer = try await server.sequencer.ask(command, as: Daemon.ownName)
                    guard case .fates(let fates)? = answer.outcome.documentReply else { return [] }
                    return fates
                },
                unseal: { server.ticketSeal.opened($0) },
                prove: { name, password in await server.account(name: name, password: password) }),
            files: files, identity: try server.webIdentity(), logger: logger,
            whenReady: { _ = try await server.whenReady() })
    }
}
