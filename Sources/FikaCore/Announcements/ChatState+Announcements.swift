extension ChatState {
    /// Where a message stands in its channel: what it answers, and what else follows from its being said.
    struct Placement {
        var parent: MessageID?
        var isAnnouncement = false
        /// To whom it is told beside the channel.
        var aimedAt: [Account] = []
        var events: [Event] = []
    }

    /// In an announcements community an owner's message is an announcement and everybody else's is a comment: on the
    /// announcement it answers, or, from a client that cannot say so, on the newest.
    func placement(
        in channel: Channel, kind: Message.Kind, tags: [Message.Tag], parent: MessageID?, id: MessageID, _ asker: Asker
    ) throws(Refusal) -> Placement {
        guard case .community(let communityID) = channel.purpose, let community = communities[communityID],
            community.kind == .announcements
        else { return Placement(parent: parent) }
        if kind == .tagmsg { return reactionPlacement(tags: tags, parent: parent, in: communityID, asker) }
        if let parent {
            guard let announcement = announcements.announcement(above: parent), announcement.community == communityID
            else { throw .isClosedForComments }
            return Placement(parent: parent, events: commenting(on: announcement, id, asker))
        }
        if isOwner(of: community, asker.account) {
            let aim = try tags.first { $0.key == Announcement.aimTag }.map { tag throws(Refusal) in
                try self.aim(tag.value, asker)
            }
            let announcement = Announcement(
                id: id, community: communityID, author: asker.name,
                wantsAcknowledgement: tags.contains { $0.key == "+fika/ack" }, at: asker.now, aim: aim)
            let people = aim == nil ? [] : audience(of: announcement, in: community)
            guard people.count <= settings.aimedAccounts else {
                throw .tooLong(what: "audience", limit: settings.aimedAccounts)
            }
            return Placement(
                parent: nil, isAnnouncement: true, aimedAt: people.filter { $0.id != asker.account?.id },
                events: [.announcement(.announced(announcement))])
        }
        guard let newest = announcements.newest(of: communityID) else { throw .nothingToCommentOn(channel.name) }
        return Placement(parent: newest.id, events: commenting(on: newest, id, asker))
    }

    /// With how long those who comment wait for its author. A bot waits for nobody.
    private func commenting(on announcement: Announcement, _ id: MessageID, _ asker: Asker) -> [Event] {
        let commented = Event.announcement(.commented(announcement.id, id))
        guard announcement.author != asker.name else {
            guard let since = announcement.waitingSince else { return [commented] }
            let seconds = max(0, asker.now.milliseconds - since.milliseconds) / 1_000
            return [commented, .announcement(.answered(announcement.id, afterSeconds: seconds))]
        }
        guard announcement.waitingSince == nil, !(asker.account?.isBot ?? false) else { return [commented] }
        return [commented, .announcement(.awaited(announcement.id, since: asker.now))]
    }

    /// A reaction to an announcement says that it was read.
    private func reactionPlacement(
        tags: [Message.Tag], parent: MessageID?, in community: CommunityID, _ asker: Asker
    ) -> Placement {
        guard let parent, let announcement = announcements[parent], announcement.community == community,
            let account = asker.account, !account.isBot,
            tags.contains(where: { $0.key == "+draft/react" }), !announcement.acknowledgedBy.contains(account.id)
        else { return Placement(parent: parent) }
        return Placement(
            parent: parent, events: [.announcement(.acknowledged(announcement.id, account.id, at: asker.now))])
    }

    func decide(_ command: AnnouncementCommand, by asker: Asker) throws(Refusal) -> Decision {
        switch command {
        case .acknowledge(let id):
            let account = try asker.requireAccount()
            let announcement = try knownAnnouncement(id, asker)
            guard !account.isBot else { throw .missingScope(.reply) }
            guard !announcement.acknowledgedBy.contains(account.id) else {
                return Decision(reply: .acknowledged(id, isNew: false))
            }
            var decision = Decision(.announcement(.acknowledged(id, account.id, at: asker.now)))
            decision.replies = [.acknowledged(id, isNew: true)]
            return decision
        }
    }

    func knownAnnouncement(_ id: AnnouncementID, _ asker: Asker) throws(Refusal) -> Announcement {
        guard let announcement = announcements[id], let community = communities[announcement.community],
            mayKnow(community, asker)
        else { throw .noSuchAnnouncement }
        return announcement
    }
}
