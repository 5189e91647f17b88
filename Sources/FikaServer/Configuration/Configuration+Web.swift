extension Configuration {
    /// The pair of its own, else that of the first listener with TLS, so that one renewal serves both.
    package var webCertificate: (certificatePath: String, keyPath: String)? {
        let pairs =
            [(web.certificatePath, web.keyPath)]
            + listeners.filter { $0.kind == .irc }.map { ($0.certificatePath, $0.keyPath) }
            + listeners.filter { $0.kind != .irc }.map { ($0.certificatePath, $0.keyPath) }
        for case (let certificate?, let key?) in pairs { return (certificate, key) }
        return nil
    }

    /// How others reach the web side.
    package var webURL: String {
        web.publicURL ?? "\(web.usesTLS ? "https" : "http")://\(web.isLoopback ? web.host : server.name):\(web.port)"
    }
}

extension Configuration.Web {
    /// Whether only this machine can connect, as far as the address tells.
    package var isLoopback: Bool {
        var listener = Configuration.Listener()
        listener.host = host
        return listener.isLoopback
    }
}
