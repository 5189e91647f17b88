import IRCWire
import Testing

@Suite("Capabilities")
struct CapabilitySetTests {
    @Test("Every capability has a bit of its own", arguments: Capability.allCases)
    func bits(capability: Capability) {
        var set = CapabilitySet()
        #expect(!set.contains(capability))
        set.insert(capability)
        #expect(set.contains(capability))
        #expect(set.capabilities == [capability])
        #expect(set.names == [capability.rawValue])
        #expect(CapabilitySet.all.subtracting(set).capabilities.count == Capability.allCases.count - 1)
        set.remove(capability)
        #expect(set.isEmpty)
    }

    @Test("A set is written as a list and keeps the order of declaration")
    func list() {
        let set: CapabilitySet = [.sasl, .messageTags, .chathistory, .sasl]
        #expect(set.names == ["message-tags", "sasl", "draft/chathistory"])
        #expect(set == CapabilitySet([Capability.chathistory, .sasl, .messageTags]))
        #expect(set.isSubset(of: .all))
        #expect(set.union([.batch]).contains(.batch))
    }

    @Test("The wire names are the specifications'")
    func names() {
        #expect(
            CapabilitySet.all.names == [
                "message-tags", "server-time", "echo-message", "labeled-response", "batch", "account-tag",
                "account-notify", "extended-join", "away-notify", "multi-prefix", "userhost-in-names", "setname",
                "invite-notify", "chghost", "cap-notify", "sasl", "draft/account-registration", "standard-replies",
                "draft/chathistory", "draft/event-playback", "draft/pre-away", "draft/persistence",
                "draft/multiline", "draft/channel-rename", "no-implicit-names", "draft/no-implicit-names",
                "draft/extended-isupport", "draft/metadata-3", "draft/metadata-2", "extended-monitor",
                "soju.im/search", "fika/casework",
            ])
        #expect(Capability(rawValue: "Batch") == nil)
    }
}
