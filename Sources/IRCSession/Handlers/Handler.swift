import IRCWire

/// What the server does with one command.
struct Handler: Sendable {
    typealias Body = @Sendable (IRCMessage, inout ClientSession) -> Answer

    let name: String
    let parametersMin: Int
    /// Usable before registration.
    let isForNewcomers: Bool
    private let body: Body

    init(_ name: String, parametersMin: Int = 0, isForNewcomers: Bool = false, _ body: @escaping Body) {
        self.name = name
        self.parametersMin = parametersMin
        self.isForNewcomers = isForNewcomers
        self.body = body
    }

    func answer(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        guard isForNewcomers || session.isRegistered else {
            return .line(session.viewer.numeric(.errNotRegistered, [], "You have not registered"))
        }
        guard message.parameters.count >= parametersMin else {
            return .line(session.viewer.needsMoreParameters(name))
        }
        return body(message, &session)
    }
}
