import FikaCore
import IRCWire

/// SASL (IRCv3 sasl-3.2), before registration and, for those without an account, after it.
extension Handlers {
    static func authenticate(_ message: IRCMessage, _ session: inout ClientSession) -> Answer {
        let viewer = session.viewer
        let parameter = message.parameters[0]
        // To ask for the capability first is the specification's way; nothing depends on it, and some clients do not.
        guard session.settings.offered.contains(.sasl) else {
            return .line(viewer.numeric(.errSaslFail, [], "There is no SASL here"))
        }
        if parameter == "*" {
            session.sasl = .idle
            return .line(viewer.numeric(.errSaslAborted, [], "SASL authentication aborted"))
        }
        switch session.sasl {
        case .idle: return begin(parameter.uppercased(), &session)
        case .verifying: return .nothing
        case .collecting(let expectation, var chunks):
            switch chunks.append(parameter) {
            case .incomplete:
                session.sasl = .collecting(expectation, chunks)
                return .nothing
            case .tooLong:
                session.sasl = .idle
                return .line(viewer.numeric(.errSaslTooLong, [], "SASL message too long"))
            case .tooMuch:
                session.sasl = .idle
                return session.authenticationFailed()
            case .complete(let payload):
                return session.prove(expectation, payload)
            }
        }
    }

    private static func begin(_ mechanism: String, _ session: inout ClientSession) -> Answer {
        let viewer = session.viewer
        // Before registration one may think again. After it nobody changes the account: what was open to one must not
        // stay open to another.
        guard session.login == nil || !session.isRegistered else {
            return .line(viewer.numeric(.errSaslAlready, [], "You have already authenticated using SASL"))
        }
        guard session.mechanisms.contains(mechanism),
            let expectation = SASLDialogue.Expectation(mechanism: mechanism, certificate: session.certificate)
        else {
            let mechanisms = session.mechanisms.joined(separator: ",")
            return .lines([
                viewer.numeric(.rplSaslMechs, [mechanisms], "are available SASL mechanisms"),
                viewer.numeric(.errSaslFail, [], "SASL authentication failed"),
            ])
        }
        session.sasl = .collecting(expectation, SASLChunks())
        return .line(IRCMessage("AUTHENTICATE", "+"))
    }
}

extension SASLDialogue.Expectation {
    fileprivate init?(mechanism: String, certificate: CertificateFingerprint?) {
        switch mechanism {
        case "PLAIN": self = .plain
        case "SCRAM-SHA-256": self = .scramFirst
        case SASLDialogue.external:
            guard let certificate else { return nil }
            self = .external(certificate)
        default: return nil
        }
    }
}
