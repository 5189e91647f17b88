package import IRCWire

/// What was agreed on while connecting.
package struct Welcome: Sendable, Equatable {
    /// Wire names of what is switched on.
    package let capabilities: Set<String>
    package let isupport: ISupport
    /// The nick the server gave, which need not be the one asked for.
    package let nick: String

    package init(capabilities: Set<String>, isupport: ISupport, nick: String) {
        self.capabilities = capabilities
        self.isupport = isupport
        self.nick = nick
    }

    package func has(_ capability: Capability) -> Bool {
        capabilities.contains(capability.rawValue)
    }
}
