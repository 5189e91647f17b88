package import LibCrypto

/// Where to connect, as whom, and how.
package struct ClientSettings: Sendable {
    package enum Security: Sendable, Equatable {
        case plaintext
        /// TLS 1.2 or later, with the host's name in SNI.
        case tls(Trust)
    }

    package enum Trust: Sendable, Equatable {
        /// The system's authorities and the host's name. A certificate that they do not vouch for ends the attempt with
        /// `ClientFailure.certificateNotTrusted`, which shows it; whoever accepts it connects again with `.pinned`.
        case system
        /// This one certificate and no other, whatever its name and dates: the SHA-256 of its DER form in hexadecimal,
        /// upper or lower case, with or without colons.
        case pinned(sha256: String)
    }

    package struct Account: Sendable {
        package let name: String
        package let password: String
        /// What SCRAM made of the password at an earlier log-in, which spares it a tenth of a second and more.
        package var keptSecrets: ScramSecrets?
        /// Gets what SCRAM made of the password when a log-in succeeded without kept ones, on a thread that may block.
        package var keep: (@Sendable (ScramSecrets) -> Void)?

        package init(name: String, password: String) {
            self.name = name
            self.password = password
        }
    }

    /// A certificate of one's own, shown to the server, which may know its fingerprint (SASL EXTERNAL). PEM files.
    package struct Certificate: Sendable, Equatable {
        package let file: String
        package let keyFile: String

        package init(file: String, keyFile: String) {
            self.file = file
            self.keyFile = keyFile
        }
    }

    package enum Mechanism: String, Sendable, CaseIterable {
        /// By the certificate shown; used only where there is one.
        case external = "EXTERNAL"
        case scramSHA256 = "SCRAM-SHA-256"
        /// Shows the password to the server, so it is used over TLS or to this machine only.
        case plain = "PLAIN"
    }

    package var host: String
    package var port: Int
    package var security: Security
    package var nick: String
    package var user: String
    package var realname: String
    /// Nil connects without logging in, which a server may refuse.
    package var account: Account?
    /// The server's connection password (PASS), not the account's.
    package var connectionPassword: String?
    package var certificate: Certificate?
    /// Best first.
    package var mechanisms: [Mechanism] = [.external, .scramSHA256, .plain]
    /// Wire names. Those that the server offers are asked for; `sasl` is added where there is an account.
    package var wantedCapabilities: [String] = ClientSettings.standardCapabilities
    /// Whether a lost connection is made again, with a growing wait, until `disconnect()`.
    package var reconnects = false
    /// Marks this client as a bot after the welcome (IRCv3 bot-mode), where the server knows how.
    package var isBot = false

    package init(
        host: String, port: Int, security: Security, nick: String, user: String? = nil, realname: String? = nil,
        account: Account? = nil
    ) {
        self.host = host
        self.port = port
        self.security = security
        self.nick = nick
        self.user = user ?? nick
        self.realname = realname ?? nick
        self.account = account
    }
}
