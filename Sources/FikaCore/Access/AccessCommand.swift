/// A look at a part of a case, for someone who may not see the rest. Grants and consultations are named by their key.
package enum AccessCommand: Sendable, Equatable {
    case grant(number: String, account: String, slice: Grant.Slice, until: Timestamp, reason: String)
    /// By an operator at the server's own socket: the whole file, for a reason that the handlers are told.
    case breakGlass(number: String, account: String, until: Timestamp, reason: String)
    case revoke(key: String)
    /// The question is the grant's reason, and the first message of the consultation's channel.
    case consult(number: String, account: String, slice: Grant.Slice, until: Timestamp, question: String)
    /// By the consulted: said in the consultation's channel, and kept as the answer.
    case answer(key: String, text: String)
    /// By the consulted, who asks in words for more: what one cannot see one cannot name.
    case request(key: String, reason: String)
    case approve(key: String, request: Int, slice: Grant.Slice)
    case deny(key: String, request: Int)
    /// The answer is enough.
    case settle(key: String)
    /// The question is taken back.
    case withdraw(key: String)
}
