/// A moment, in milliseconds since 1970 (UTC).
public struct BotTime: Sendable, Hashable, Comparable {
    /// Since 1970 (UTC).
    public var milliseconds: Int64

    /// A moment.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// Later by so many seconds, or earlier.
    public func advanced(bySeconds seconds: Int64) -> BotTime {
        BotTime(milliseconds: milliseconds + seconds * 1000)
    }

    /// Whole seconds from an earlier moment to this one.
    public func seconds(since earlier: BotTime) -> Int64 {
        (milliseconds - earlier.milliseconds) / 1000
    }

    /// Earlier is less.
    public static func < (left: BotTime, right: BotTime) -> Bool {
        left.milliseconds < right.milliseconds
    }
}
