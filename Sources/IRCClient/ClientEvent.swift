package import IRCWire

/// What happens on a connection, in order. Answers to `IRCClient.request` are not among them: they go to who asked, and
/// their place among the events is not known. Answers to `IRCClient.submit` are.
package enum ClientEvent: Sendable {
    /// Counted from 1; starts again after a connection that stood.
    case connecting(attempt: Int)
    /// Registered, logged in where asked, and welcomed: from here on messages can be sent. Channels are to be joined
    /// again after each of these.
    case connected(Welcome)
    case message(IRCMessage)
    /// A whole batch, those nested in it unwrapped in place.
    case batch(type: String, parameters: [String], messages: [IRCMessage])
    /// What came of what was submitted under that ticket. Comes before `disconnected` if the connection ended first.
    case answer(ticket: Int, Result<[IRCMessage], ClientFailure>)
    /// A connection that stood is gone, or an attempt failed that will be made again. No number: this was the end.
    case disconnected(ClientFailure, retryInSeconds: Int?)
    /// There was no connection and there will be none. The last event.
    case failed(ClientFailure)
}
