/// The IRCv3 capabilities this code base speaks, by their wire names.
package enum Capability: String, CaseIterable, Sendable {
    case messageTags = "message-tags"
    case serverTime = "server-time"
    case echoMessage = "echo-message"
    case labeledResponse = "labeled-response"
    case batch
    case accountTag = "account-tag"
    case accountNotify = "account-notify"
    case extendedJoin = "extended-join"
    case awayNotify = "away-notify"
    case multiPrefix = "multi-prefix"
    case userhostInNames = "userhost-in-names"
    case setname
    case inviteNotify = "invite-notify"
    case chghost
    case capNotify = "cap-notify"
    case sasl
    case accountRegistration = "draft/account-registration"
    case standardReplies = "standard-replies"
    case chathistory = "draft/chathistory"
    case eventPlayback = "draft/event-playback"
    /// `AWAY` before the end of registration.
    case preAway = "draft/pre-away"
    /// `PERSISTENCE`: whether the user stays without a connection.
    case persistence = "draft/persistence"
    /// Messages of several lines.
    case multiline = "draft/multiline"
    /// `RENAME`.
    case channelRename = "draft/channel-rename"
    /// No `NAMES` behind a `JOIN`, under its two names.
    case noImplicitNames = "no-implicit-names"
    case draftNoImplicitNames = "draft/no-implicit-names"
    /// `ISUPPORT`, before the end of registration too.
    case extendedISupport = "draft/extended-isupport"
    /// `METADATA`, as the draft has it today.
    case metadata = "draft/metadata-3"
    /// As most clients know it: changes come as `METADATA` lines, and some codes are others.
    case metadata2 = "draft/metadata-2"
    /// With `away-notify` and its like: of watched nicks too.
    case extendedMonitor = "extended-monitor"
    /// Full-text search, as the soju bouncer has it.
    case search = "soju.im/search"
    /// Ours: the verbs and tags of cases, communities and filing.
    case casework = "fika/casework"
}
