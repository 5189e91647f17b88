/// An open case, as the server lists it.
public struct CaseLine: Sendable, Equatable {
    /// As `2026-0042`.
    public var number: String
    /// The case's own channel.
    public var channel: String
    /// A step of the eight-step ladder, such as `internal`.
    public var confidentiality: String
    /// In the words of whoever opened it.
    public var title: String

    /// A case of one's own making, for tests.
    public init(number: String, channel: String, confidentiality: String = "internal", title: String) {
        self.number = number
        self.channel = channel
        self.confidentiality = confidentiality
        self.title = title
    }
}
