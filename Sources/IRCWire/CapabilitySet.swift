/// What one connection negotiated: one bit per `Capability`, cheap enough to group receivers by.
package struct CapabilitySet: OptionSet, Hashable, Sendable {
    package let rawValue: UInt64

    package init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    package init(_ capability: Capability) {
        rawValue = 1 << capability.bit
    }

    package init(_ capabilities: some Sequence<Capability>) {
        rawValue = capabilities.reduce(0) { $0 | 1 << $1.bit }
    }

    package init(arrayLiteral capabilities: Capability...) {
        rawValue = CapabilitySet(capabilities).rawValue
    }

    package static let all = CapabilitySet(Capability.allCases)

    package func contains(_ capability: Capability) -> Bool {
        rawValue & (1 << capability.bit) != 0
    }

    package mutating func insert(_ capability: Capability) {
        self = union(CapabilitySet(capability))
    }

    package mutating func remove(_ capability: Capability) {
        self = subtracting(CapabilitySet(capability))
    }

    /// In the order of `Capability`'s declaration.
    package var capabilities: [Capability] {
        Capability.allCases.filter(contains)
    }

    /// The wire names, in the same order.
    package var names: [String] {
        capabilities.map(\.rawValue)
    }
}

extension Capability {
    /// Its place in a `CapabilitySet`. Never stored or sent, so the order of the cases is free to change.
    fileprivate var bit: UInt64 {
        switch self {
        case .messageTags: 0
        case .serverTime: 1
        case .echoMessage: 2
        case .labeledResponse: 3
        case .batch: 4
        case .accountTag: 5
        case .accountNotify: 6
        case .extendedJoin: 7
        case .awayNotify: 8
        case .multiPrefix: 9
        case .userhostInNames: 10
        case .setname: 11
        case .inviteNotify: 12
        case .chghost: 13
        case .capNotify: 14
        case .sasl: 15
        case .accountRegistration: 16
        case .standardReplies: 17
        case .chathistory: 18
        case .eventPlayback: 19
        case .preAway: 20
        case .persistence: 21
        case .multiline: 22
        case .channelRename: 23
        case .noImplicitNames: 24
        case .draftNoImplicitNames: 25
        case .extendedISupport: 26
        case .metadata: 27
        case .metadata2: 28
        case .extendedMonitor: 29
        case .messageRedaction: 30
        case .readMarker: 31
        case .search: 32
        case .draftSearch: 33
        case .casework: 34
        }
    }
}
