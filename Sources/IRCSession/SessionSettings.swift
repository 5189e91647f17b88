package import FikaCore
package import IRCWire

/// What the operator chose, as far as the wire shows or enforces it.
package struct SessionSettings: Sendable, Equatable {
    /// The source of every line that nobody said; a host name without spaces.
    package var serverName = "fika.local"
    package var network = "Fika"
    package var description = "Fika"
    package var version = "fika-0.1"
    package var startedAt = Timestamp(milliseconds: 0)
    /// Lines of the message of the day; none: 422.
    package var motd: [String] = []
    /// What ADMIN tells: place, organisation, address.
    package var administration: [String] = []
    /// In the order they are announced; none: no `sasl` capability.
    package var saslMechanisms = ["PLAIN", "SCRAM-SHA-256"]
    package var needsConnectionPassword = false
    /// nil: people do not make accounts for themselves, and the capability is not offered.
    package var accountRegistration: AccountRegistrationRules?
    /// nil: nothing is said about TLS.
    package var strictTransport: StrictTransport?
    /// nil: there is no web side.
    package var documents: DocumentLinks?
    package var core = CoreSettings()
    /// What the names of messages towards guests follow from; at least 16 bytes.
    package var messageSecret = [UInt8](repeating: 0, count: 16)
    package var capabilities = Self.supported

    /// Bytes and lines of one message of several lines.
    package var multilineBytesMax = 4_096
    package var multilineLinesMax = 32
    /// Targets one command may name (`TARGMAX`).
    package var targetsMax = 20
    package var usernameLength = 18
    /// A session that has not registered by then is closed.
    package var registrationSeconds: Int64 = 60
    /// Silence after which a PING is sent, and the time an answer may take.
    package var pingSeconds: Int64 = 90
    /// Lines a second that are always fine; 0 switches flood control off.
    package var commandRate = 0
    /// Lines that may come at once; past it the session is closed with "Excess Flood".
    package var commandBurst = 200
    /// Lines under way at once; with as many `isWaiting` is true.
    package var pipelineMax = 32
    /// Refused proofs, of accounts or of the operator, after which the session is closed.
    package var refusedProofsMax = 5

    package init() {}

    /// The ones of `IRCWire` that are done.
    package static let supported = CapabilitySet.all

    /// With the value that CAP LS 302 shows behind `=`; the mechanisms of SASL are those of the connection.
    func value(of capability: Capability, mechanisms: [String]) -> String? {
        switch capability {
        case .sasl: mechanisms.joined(separator: ",")
        case .accountRegistration: accountRegistration?.value
        case .multiline: "max-bytes=\(multilineBytesMax),max-lines=\(multilineLinesMax)"
        case .metadata: metadataLimits + ",max-key-bytes=\(core.metadataKeyBytes)"
        case .metadata2: metadataLimits
        default: nil
        }
    }

    private var metadataLimits: String {
        "before-connect,max-subs=\(core.metadataSubscriptions),max-keys=\(core.metadataKeys),"
            + "max-value-bytes=\(core.metadataValueBytes)"
    }

    /// What CAP LS lists and CAP REQ may ask for.
    package var offered: [Capability] {
        capabilities.capabilities.filter { capability in
            switch capability {
            case .sasl: !saslMechanisms.isEmpty
            case .accountRegistration: accountRegistration != nil
            default: true
            }
        }
    }
}
