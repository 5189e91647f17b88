import IRCClient
import IRCWire

extension Launch {
    /// The pin is the command line's or that of the known servers. Reconnecting is for a person at a terminal, not for
    /// a pipe, whose exit status says what was lost.
    func settings(password: String?, pin: String?, reconnects: Bool) -> ClientSettings {
        let security: ClientSettings.Security =
            isPlaintext ? .plaintext : .tls(pin.map { .pinned(sha256: $0) } ?? .system)
        var settings = ClientSettings(host: address.host, port: address.port, security: security, nick: nick)
        if let account, password != nil || certificate != nil {
            settings.account = .init(name: account, password: password ?? "")
        }
        settings.certificate = certificate
        settings.reconnects = reconnects
        // For people; bots have no use for them. The full screen asks for more.
        settings.wantedCapabilities += [Capability.readMarker, .messageRedaction].map(\.rawValue)
        return settings
    }

    /// Whether a password is needed at all: a certificate stands for it.
    var needsPassword: Bool { account != nil && certificate == nil }
}
