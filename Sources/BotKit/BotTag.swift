/// Tags that Fika's bots put on what they say.
public enum BotTag {
    /// On a proposal to file a thread: the case's number.
    public static let propose = "+fika/propose"
    /// On a reply that offers a solution: its number.
    public static let solution = "+fika/solution"
    /// On a reply that points to people who may know.
    public static let nudge = "+fika/nudge"
    /// On an announcement that wants to be acknowledged.
    public static let acknowledge = "+fika/ack"
    /// On an announcement: whom it is for, as `handlers:TYPE`, `members:COMMUNITY` or `accounts:NAME,NAME`.
    public static let audience = "+fika/for"
    /// On what was posted from a drop folder: which file it was, and which line of it.
    public static let drop = "+fika/drop"
}
