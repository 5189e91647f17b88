import FikaCore
import IRCWire

extension ClientSession {
    /// The password's record is made, or the password was none.
    func registrationOfAccount(_ name: String, contact: String?, _ verdict: Verdict) -> Answer {
        switch verdict {
        case .record(let credentials):
            return .ask(
                .account(.register(name: name, credentials: credentials, contact: contact)),
                for: .accountRegistration(name))
        case .busy:
            return .line(
                viewer.registerFailure("REGISTER", "TEMPORARILY_UNAVAILABLE", name, "Try again in a moment"))
        default:
            return .line(
                viewer.registerFailure("REGISTER", "UNACCEPTABLE_PASSWORD", name, "That cannot be a password"))
        }
    }

    /// The rules made the account. Who is not let in yet has now what it may take.
    mutating func registered(_ account: AccountID, name: String) -> Answer {
        let login = Login(account: account, name: name)
        self.login = login
        let success = viewer.line("REGISTER", ["SUCCESS", name, "The account is yours"], forcesTrailing: true)
        return .lines([success, loggedInLine(login)]) + registrationAnswer()
    }

    mutating func registrationOfAccountRefused(_ name: String, _ refusal: Refusal) -> Answer {
        refusedProofs += 1
        let code =
            switch refusal {
            case .accountExists: "ACCOUNT_EXISTS"
            case .invalidAccountName: "BAD_ACCOUNT_NAME"
            case .alreadyRegistered: "ALREADY_AUTHENTICATED"
            case .notRegistered: "COMPLETE_CONNECTION_REQUIRED"
            default: "TEMPORARILY_UNAVAILABLE"
            }
        let answer = Answer.line(viewer.registerFailure("REGISTER", code, name, refusal.sentence))
        return refusedProofs >= settings.refusedProofsMax ? answer + .close("Too many refused registrations") : answer
    }
}

extension Viewer {
    /// Also for those who have not asked for standard replies: the verb is answered with nothing else.
    func registerFailure(_ verb: String, _ code: String, _ account: String, _ sentence: String) -> IRCMessage {
        standardReply(verb, code, [account.word], sentence)
    }
}
