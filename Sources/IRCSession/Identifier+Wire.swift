import FikaCore

extension Identifier<Message> {
    /// The `msgid`: base 36 in lower case, with a `-` in front where the message is not stored.
    var wire: String { String(value, radix: 36) }

    /// nil for anything that `wire` does not give.
    init?(wire: String) {
        guard let value = Int64(wire, radix: 36), value != 0, String(value, radix: 36) == wire else { return nil }
        self.init(value)
    }
}
