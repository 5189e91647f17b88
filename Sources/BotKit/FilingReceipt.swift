/// The server's word that a thread is in a case.
public struct FilingReceipt: Sendable, Equatable {
    /// The case.
    public var number: String
    /// A number; people know it as `F7`.
    public var id: String
    /// Counted from 1; a thread that goes on is filed again under the same receipt.
    public var version: Int
    /// How many messages.
    public var messages: Int
    /// False: the same messages were there already, and nothing changed.
    public var isNew: Bool

    /// A receipt of one's own making, for tests.
    public init(number: String, id: String, version: Int = 1, messages: Int, isNew: Bool = true) {
        self.number = number
        self.id = id
        self.version = version
        self.messages = messages
        self.isNew = isNew
    }
}
