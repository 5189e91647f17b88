package import FikaCore
package import FikaStorage
package import Logging

/// The operator's file as values, with the defaults of the annotated example `systemd/fikad.toml`.
/// `ConfigurationReader` makes one from TOML, or says which line of which file is wrong and what is allowed.
package struct Configuration: Sendable, Equatable {
    package var server = Server()
    package var listeners: [Listener] = []
    package var log = Log()
    package var limits = Limits()
    package var abuse = Abuse()
    package var accounts = Accounts()
    package var history = History()
    package var storage = Storage()
    package var operators: [ServerOperator] = []
    package var casework = Casework()
    package var bots = Bots()
    package var web = Web()
    package var audit = Audit()

    package init() {}

    package struct Server: Sendable, Equatable {
        package var name = "fika.localhost"
        package var description = "Fika"
        package var network = "Fika"
        package var dataFolder = ""
        /// What every connection must send with PASS; nil: nothing.
        package var password: String?
        package var motd: [String] = []
        /// Where clients are told to come over TLS; 0: they are told nothing.
        package var strictTransportPort = 0
        /// How long they come only so; 0 takes back what they were told before.
        package var strictTransportSeconds = 0
        package var unicodeNicks = false
        package var utf8Only = true
    }

    package struct Listener: Sendable, Equatable {
        package var host = "127.0.0.1"
        package var port = 6667
        package var certificatePath: String?
        package var keyPath: String?
        package var allowsPlaintextOffLoopback = false
        package var kind = Kind.irc
        /// Web pages whose browsers may connect by WebSocket, as browsers name them; `*`: all.
        package var origins: [String] = []

        /// What is spoken.
        package enum Kind: String, Sendable, CaseIterable {
            case irc, websocket
        }

        package var usesTLS: Bool { certificatePath != nil }
    }

    package struct Log: Sendable, Equatable {
        package var level = Logger.Level.info
    }

    package struct Limits: Sendable, Equatable {
        package var core = CoreSettings()
        package var multilineBytes = 4_096
        package var multilineLines = 32
        /// Bytes waiting for one slow reader; more and it is out.
        package var sendQueueBytes = 4_194_304
        /// Bytes of unfinished or unread lines of one connection; more and its socket is not read.
        package var receiveQueueBytes = 16_384
        /// Requests waiting to be decided, of all sessions; more and a session is told to try again.
        package var inboxRequests = 65_536
        /// Requests of one session on their way; more and its socket is not read.
        package var pipelineRequests = 64
        package var sessions = 65_536
    }

    /// 0 is off everywhere here.
    package struct Abuse: Sendable, Equatable {
        package var connectionsPerHost = 64
        /// New connections per minute and host.
        package var connectionRate = 120
        /// Lines per second and session, with a burst of ten times as many.
        package var commandRate = 20
        package var registrationTimeoutSeconds = 30
        package var pingIntervalSeconds = 120
        package var resolvesHostNames = false
        package var asksIdent = false
    }

    package struct Accounts: Sendable, Equatable {
        package var saslMechanisms = ["PLAIN", "SCRAM-SHA-256", "EXTERNAL"]
        package var passwordBytesMax = 300
        /// `interactive` or `test`.
        package var passwordCost = "interactive"
        package var allowsRegistration = false
        package var allowsRegistrationBeforeConnect = false
        package var registrationNeedsEmail = false
    }

    package struct History: Sendable, Equatable {
        package var isEnabled = true
        /// The language whose words are taken for the same in a search, by its English name.
        package var searchLanguage = "english"
    }

    package struct Storage: Sendable, Equatable {
        package var durability = Durability.full
    }

    package struct ServerOperator: Sendable, Equatable {
        package var name = ""
        package var password = ""
        package var role = "admin"
    }

    package struct Casework: Sendable, Equatable {
        package var caseTypesFolder: String?
    }

    package struct Audit: Sendable, Equatable {
        /// The file elsewhere that its checkpoints are written to; nil: only the store has them.
        package var checkpointsPath: String?
    }

    /// Documents over HTTP.
    package struct Web: Sendable, Equatable {
        package var isEnabled = false
        package var host = "127.0.0.1"
        package var port = 8_443
        package var usesTLS = true
        package var certificatePath: String?
        package var keyPath: String?
        /// How others reach it; nil: by the server's name and the port.
        package var publicURL: String?
        package var fileBytesMax = 2_147_483_648
        /// How long a link waits for its upload to begin.
        package var uploadLinkSeconds = 900
        package var downloadLinkSeconds = 300
        package var connections = 256
        /// Web pages that may send and fetch files, as browsers name them.
        package var origins: [String] = []
    }

    package struct Bots: Sendable, Equatable {
        /// Bots that one daemon starts.
        package static let countMax = 32
        /// Where `<name>/bot.toml` is.
        package var folder: String?
        /// Where the programs `fika-bot-<name>` are.
        package var programsFolder: String?
        package var enabled: [String] = []
        /// Starts within ten minutes before a bot is given up.
        package var restartsMax = 5
        package var backoffSecondsMax = 60
    }
}
