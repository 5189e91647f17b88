import SettingsFile

extension ConfigurationReader {
    /// Documents and the links to them do not go through the network in plain text.
    func checkWeb(_ configuration: Configuration, _ reader: inout DocumentReader) {
        let web = configuration.web
        guard web.isEnabled else { return }
        if (web.certificatePath == nil) != (web.keyPath == nil) {
            let (there, missing) = web.keyPath == nil ? ("tls_cert", "tls_key") : ("tls_key", "tls_cert")
            reader.complain(at: ["web", there], "[web]", there, "stands without \(missing)", "both or none")
        }
        if web.usesTLS, configuration.webCertificate == nil {
            reader.complain(
                at: ["web", "enabled"], "[web]", "enabled", "has no certificate to use",
                "tls_cert and tls_key here or in a [[listener]], or tls = false on a loopback address")
        }
        if !web.usesTLS, !web.isLoopback {
            reader.complain(
                at: ["web", "host"], "[web]", "host", "would let documents go unencrypted over the network",
                "a loopback address, or tls = true")
        }
    }
}
