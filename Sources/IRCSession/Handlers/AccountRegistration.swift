import FikaCore
import IRCWire

/// REGISTER and VERIFY (IRCv3 draft/account-registration). One account per connection; each try that is refused counts
/// as a refused proof (`SessionSettings.refusedProofsMax`).
extension Handlers {
    static func register(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        guard let rules = session.settings.accountRegistration else { return unknown(message, session) }
        let nick = session.nick ?? session.registration.nick
        let wanted = message.parameters[0]
        let name = wanted == "*" ? nick ?? "*" : wanted
        func fail(_ code: String, _ sentence: String) -> Answer {
            .line(session.viewer.registerFailure("REGISTER", code, name, sentence))
        }
        guard session.isRegistered || rules.allowsBeforeConnect else {
            return fail("COMPLETE_CONNECTION_REQUIRED", "Connect first (NICK, USER, CAP END), then register")
        }
        guard nick != nil else { return fail("NEED_NICK", "Choose a nick first") }
        guard session.login == nil else { return fail("ALREADY_AUTHENTICATED", "You are logged in to an account") }
        guard NameRule.isNickname(name, maxBytes: session.settings.core.nickLength) else {
            return fail("BAD_ACCOUNT_NAME", "Not a name for an account")
        }
        let email = message.parameters[1] == "*" ? nil : message.parameters[1]
        guard email.map(AccountRegistrationRules.isEmail) ?? !rules.needsEmail else {
            return fail("INVALID_EMAIL", email == nil ? "Give a mail address" : "That is not a mail address")
        }
        let password = message.parameters[2]
        guard password.utf8.count >= SessionLimit.passwordBytesMin else {
            return fail("WEAK_PASSWORD", "A password has at least \(SessionLimit.passwordBytesMin) bytes")
        }
        guard password.utf8.count <= rules.passwordMax else {
            return fail("UNACCEPTABLE_PASSWORD", "A password has at most \(rules.passwordMax) bytes")
        }
        return Answer([.verify(.newPassword(password), .accountRegistration(name: name, contact: email))])
    }

    /// No account waits for a word from a mail: there is no code that would be right.
    static func verify(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        guard let rules = session.settings.accountRegistration else { return unknown(message, session) }
        let name = message.parameters[0]
        guard session.isRegistered || rules.allowsBeforeConnect else {
            return .line(
                session.viewer.registerFailure(
                    "VERIFY", "COMPLETE_CONNECTION_REQUIRED", name, "Connect first (NICK, USER, CAP END)"))
        }
        guard session.login == nil else {
            return .line(
                session.viewer.registerFailure(
                    "VERIFY", "ALREADY_AUTHENTICATED", name, "You are logged in to an account"))
        }
        return .line(
            session.viewer.registerFailure("VERIFY", "INVALID_CODE", name, "No account of this name waits for a code"))
    }

    private static func unknown(_ message: IRCMessage, _ session: ClientSession) -> Answer {
        .line(session.viewer.numeric(.errUnknownCommand, [message.command], "Unknown command"))
    }
}
