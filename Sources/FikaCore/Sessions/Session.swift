/// One registered connection as the rules see it. What is said, joined and shown belongs to its user, who may have
/// others beside it.
package struct Session: Sendable, Equatable {
    package let id: SessionID
    package let user: UserID
    package let isSecure: Bool
    /// Nobody sits at it: the client said `AWAY *` (IRCv3 draft/pre-away).
    package internal(set) var isAbsent: Bool
    /// Proved it by OPER. The user is shown as an operator as long as one connection is; the others may no more for it.
    package internal(set) var isOperator = false
}
