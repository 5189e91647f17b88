/// The kinds of event that are rows of the log; talk has its own table.
enum EventKinds {
    static let stored: Set<String> = [
        "account.added", "account.certificateAdded", "account.certificateRemoved", "account.clearanceSet",
        "access.answered", "access.closed", "access.consulted", "access.ended", "access.granted",
        "access.requestDecided", "access.requested",
        "account.credentialsSet", "account.disabled", "account.erased", "account.enabled", "account.guestEndSet",
        "account.scopesSet", "account.aboutSet", "account.stayingOnSet", "announcement.acknowledged",
        "announcement.announced",
        "announcement.commented",
        "casework.assigned", "casework.closed", "casework.digested", "casework.filed", "casework.filing",
        "casework.opened", "casework.queued", "casework.statusSet", "casework.step",
        "casework.typeDefined", "casework.unassigned", "channel.created", "channel.dropped", "channel.memberKept",
        "channel.memberReleased", "channel.botTurned",
        "channel.modesChanged", "channel.renamed", "channel.topicChanged", "community.created", "community.memberAdded",
        "community.memberRemoved",
        "community.ownerAdded", "document.added", "document.commented", "document.versionAdded", "knowledge.accepted",
        "announcement.reminded", "channel.forgotten", "knowledge.changed", "knowledge.judged", "knowledge.offered",
        "announcement.answered", "announcement.awaited", "community.charterSet", "community.joinRuleSet",
        "community.wavesSet", "knowledge.asked", "knowledge.askedPrivately", "knowledge.helperAdded", "knowledge.moved",
        "knowledge.published", "knowledge.replied", "knowledge.settled", "knowledge.withdrawn",
        "account.showingHelpSet", "account.digestSet",
        "metadata.changed", "retention.destroyed",
    ]
}
