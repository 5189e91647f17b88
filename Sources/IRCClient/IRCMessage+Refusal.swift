package import IRCWire

extension IRCMessage {
    /// Whether this line of an answer says no: `FAIL`, or an error numeric (400 to 599).
    package var isRefusal: Bool {
        if command == "FAIL" { return true }
        guard command.utf8.count == 3, let number = Int(command) else { return false }
        return (400...599).contains(number) && number != Int(Numeric.errNoMotd.rawValue)
    }

    /// The code of a `FAIL`, such as `TRY_AGAIN`.
    package var failureCode: String? {
        command == "FAIL" && parameters.count >= 3 ? parameters[1] : nil
    }
}

extension [IRCMessage] {
    /// The first refusal in an answer; nil says that it was done.
    package var refusal: IRCMessage? { first(where: \.isRefusal) }
}
