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

    /// nil: it is switched off. What an earlier life left unfinished is swept away first.
    func make(_ server: Server, _ store: SQLiteStore) throws -> WebServer? {
        guard configuration.web.isEnabled else { return nil }
        let files = try DocumentFiles(dataFolder: configuration.server.dataFolder)
        let swept = try files.sweep(keeping: Set(try store.documentFiles().keys))
        if swept > 0 { logger.notice("Swept away unfinished uploads.", metadata: ["files": "\(swept)"]) }
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
