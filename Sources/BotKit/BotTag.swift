/// Tags that Fika's bots put on what they say.
public enum BotTag {
    /// On a proposal to file a thread: the case's number.
    public static let propose = "+fika/propose"
    /// On an announcement that wants to be acknowledged.
    public static let acknowledge = "+fika/ack"
    /// On what was posted from a drop folder: which file it was, and which line of it.
    public static let drop = "+fika/drop"
}
