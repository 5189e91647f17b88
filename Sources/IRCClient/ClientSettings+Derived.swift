import IRCWire

extension ClientSettings {
    /// What our clients understand. A server may speak more: what is not asked for comes in the form that every client
    /// reads (a message of several lines as lines, a renamed channel as PART and JOIN).
    package static let standardCapabilities: [String] = [
        Capability.messageTags, .serverTime, .echoMessage, .labeledResponse, .batch, .accountTag, .accountNotify,
        .extendedJoin, .awayNotify, .multiPrefix, .userhostInNames, .setname, .inviteNotify, .chghost, .capNotify,
        .standardReplies, .chathistory, .search, .casework,
    ].map(\.rawValue)

    /// What a client that shows everything in place understands besides.
    package static let screenCapabilities: [String] = [
        Capability.multiline, .messageRedaction, .readMarker, .eventPlayback, .metadata, .channelRename,
        .noImplicitNames,
        .draftNoImplicitNames,
    ].map(\.rawValue)

    /// Whether the host's name says that nothing leaves this machine.
    package static func isLoopback(_ host: String) -> Bool {
        let host = host.lowercased()
        if host == "localhost" || host == "::1" || host.hasSuffix(".localhost") { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    /// Those that this connection may use: no password where there is none, and none in the clear.
    package var usableMechanisms: [Mechanism] {
        mechanisms.filter { mechanism in
            switch mechanism {
            case .external: certificate != nil && security != .plaintext
            case .scramSHA256: account?.password.isEmpty == false
            case .plain: account?.password.isEmpty == false && mayShowPassword
            }
        }
    }

    /// Whether a password may be shown to the other side: nobody in between can read it.
    var mayShowPassword: Bool {
        switch security {
        case .tls: true
        case .plaintext: Self.isLoopback(host)
        }
    }

    /// `2A:ff` and `2aff` are the same fingerprint; nil if it is not one of SHA-256.
    package static func fingerprint(_ text: String) -> String? {
        let digits = text.lowercased().filter { $0 != ":" && $0 != " " }
        let isFingerprint = digits.utf8.count == 64 && digits.utf8.allSatisfy { isHexadecimal($0) }
        return isFingerprint ? digits : nil
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}
