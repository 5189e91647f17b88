package import FikaCore
import IRCSession
import IRCWire
import LibCrypto

extension Configuration {
    /// Wrong passwords of one connection until it is closed.
    static let refusedProofsMax = 3
    /// Seconds of steady lines that may come at once.
    static let burstSeconds = 10

    /// What the wire shows or enforces of the operator's choices.
    func sessionSettings(
        startedAt: Timestamp, messageSecret: [UInt8]? = nil, seal: Seal? = nil
    ) -> SessionSettings {
        var settings = SessionSettings()
        settings.messageSecret = messageSecret ?? settings.messageSecret
        settings.serverName = server.name
        settings.network = server.network
        settings.description = server.description
        settings.startedAt = startedAt
        settings.motd = server.motd
        settings.saslMechanisms = accounts.saslMechanisms
        settings.needsConnectionPassword = server.password != nil
        settings.core = core
        settings.accountRegistration = accountRegistration
        if server.strictTransportPort > 0 {
            settings.strictTransport = StrictTransport(
                port: server.strictTransportPort, durationSeconds: server.strictTransportSeconds)
        }
        if let seal, web.isEnabled { settings.documents = DocumentLinks(base: webURL) { seal.sealed($0) } }
        settings.registrationSeconds = abuse.registrationTimeoutSeconds.orForEver
        settings.pingSeconds = abuse.pingIntervalSeconds.orForEver
        settings.commandRate = abuse.commandRate
        settings.multilineBytesMax = limits.multilineBytes
        settings.multilineLinesMax = limits.multilineLines
        // A message of as many lines as are allowed is no flood.
        settings.commandBurst = max(abuse.commandRate * Self.burstSeconds, limits.multilineLines * 2)
        settings.pipelineMax = limits.pipelineRequests
        settings.refusedProofsMax = Self.refusedProofsMax
        if !history.isEnabled {
            settings.core.playsBackOnJoin = false
            settings.capabilities.subtract([.chathistory, .eventPlayback, .messageRedaction, .readMarker])
        }
        return settings
    }

    /// What the rules enforce of them.
    package var core: CoreSettings {
        var core = limits.core
        let isForNewcomers = accountRegistration?.allowsBeforeConnect
        core.selfRegistration = isForNewcomers.map { $0 ? .newcomers : .users } ?? .off
        core.takesDocuments = web.isEnabled
        core.documentsURL = web.isEnabled ? webURL : nil
        core.fileBytesMax = Int64(web.fileBytesMax)
        core.uploadTicketSeconds = web.uploadLinkSeconds
        core.downloadTicketSeconds = web.downloadLinkSeconds
        return core
    }

    /// Where every connection needs a password nobody makes an account before it has shown one.
    private var accountRegistration: AccountRegistrationRules? {
        guard accounts.allowsRegistration else { return nil }
        return AccountRegistrationRules(
            allowsBeforeConnect: accounts.allowsRegistrationBeforeConnect && server.password == nil,
            needsEmail: accounts.registrationNeedsEmail, passwordMax: accounts.passwordBytesMax)
    }
}

extension Int {
    /// 0 switches a time off: no connection lives a century.
    fileprivate var orForEver: Int64 { self == 0 ? 3_155_760_000 : Int64(self) }
}
