package import IRCWire

/// What the lines of a shared event depend on. Receivers with equal traits are sent the same bytes, so what makes no
/// difference to an event (SASL, labels, batches) is left out.
package struct ViewerTraits: Hashable, Sendable {
    package let capabilities: CapabilitySet

    /// The capabilities that change how an event of somebody else looks.
    static let relevant = CapabilitySet([
        Capability.messageTags, .serverTime, .accountTag, .accountNotify, .extendedJoin, .awayNotify, .inviteNotify,
        .chghost, .setname, .multiline, .channelRename, .metadata, .metadata2, .extendedMonitor,
    ])

    package init(_ capabilities: CapabilitySet = []) {
        var relevant = capabilities.intersection(Self.relevant)
        // A message of several lines is a batch.
        if !capabilities.contains(.batch) { relevant.remove(.multiline) }
        self.capabilities = relevant
    }

    func has(_ capability: Capability) -> Bool {
        capabilities.contains(capability)
    }
}
