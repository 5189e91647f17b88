import IRCWire
import LibCrypto

/// What `ClientMachine` asks of the handler around it, in order.
enum ClientAction: Sendable {
    case send(IRCMessage)
    /// Compute SCRAM's proof, which takes a tenth of a second and more, off the event loop, and hand it to
    /// `ClientMachine.proved`.
    case prove(ScramClient, serverFirst: [UInt8])
    /// The log-in succeeded with these, which were not known before: `ClientSettings.Account.keep` gets them.
    case keep(ScramSecrets)
    case emit(ClientEvent)
    case answer(ticket: Int, Result<[IRCMessage], ClientFailure>)
    /// Close the socket. Nothing follows but what `ClientMachine.closed` gives.
    case end(ClientFailure)
}
