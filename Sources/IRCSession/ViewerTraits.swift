package import IRCWire

/// What the lines of a shared event depend on. Receivers with equal traits are sent the same bytes, so what makes no
/// difference to an event (SASL, labels, batches) is left out.
package struct ViewerTraits: Hashable, Sendable {
    package let capabilities: CapabilitySet
    /// Of a guest, who is not told the numbers of messages.
    var naming: MessageNaming?

    /// The capabilities that change how an event of somebody else looks.
    static let relevant = CapabilitySet([
        Capability.messageTags, .serverTime, .accountTag, .accountNotify, .extendedJoin, .awayNotify, .inviteNotify,
        .chghost, .setname, .multiline, .channelRename, .metadata, .metadata2, .extendedMonitor,
        .messageRedaction,
    ])

    package init(_ capabilities: CapabilitySet = [], naming: MessageNaming? = nil) {
        self.naming = naming
        var relevant = capabilities.intersection(Self.relevant)
        // A message of several lines is a batch.
        if !capabilities.contains(.batch) { relevant.remove(.multiline) }
        self.capabilities = relevant
    }

    func has(_ capability: Capability) -> Bool {
        capabilities.contains(capability)
    }
}
