/// Which names a channel may be given.
extension ChatState {
    /// Throws the reason why not. The channels of cases and communities are called as what they are for.
    func requireRenaming(_ channel: Channel, to name: String) throws(Refusal) {
        guard channel.purpose == .plain, isChannelName(name, maxBytes: settings.channelLength), !isReserved(name) else {
            throw .cannotRename(old: channel.name, new: name)
        }
        guard channels[name: name].map({ $0.id == channel.id }) ?? true else {
            throw .channelNameInUse(old: channel.name, new: name)
        }
        guard presence.roster(channel.id).count <= settings.renamedMembers else {
            throw .tooLong(what: "list of members", limit: settings.renamedMembers)
        }
    }
}
