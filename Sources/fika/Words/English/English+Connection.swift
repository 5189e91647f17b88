extension English {
    func text(_ phrase: ConnectionPhrase) -> String {
        switch phrase {
        case .connectingAgain: "Trying to connect again."
        case .connected(let nick): "Connected. You are \(nick)."
        case .disconnected(let reason, let seconds):
            "\(reason)\(reason.hasSuffix(".") ? "" : ".") Trying again in \(seconds) s."
        case .serverLacks(let names): "This server has no \(names)."
        case .feature(.casework): "cases and communities"
        case .feature(.search): "search"
        case .feature(.history): "history"

        case .noAuthority(let server): "No authority vouches for the certificate of \(server)."
        case .certificateName(let name): "  name: \(name)"
        case .certificateWithoutName: "  name: none"
        case .certificateDays(let from, let until): "  valid from \(from) until \(until)"
        case .certificateFingerprint(let fingerprint): "  SHA-256 fingerprint: \(fingerprint)"
        case .trustQuestion:
            "Does the operator give the same fingerprint? Type yes to trust it from now on: "
        case .pinAdvice(let fingerprint): "If it is the right one, say so: --pin \(fingerprint)"
        case .changedDeleteLine(let server, let file):
            "Nothing was sent. When the operator confirms the new certificate, "
                + "delete the line of \(server) in \(file)."
        case .changedUsePin:
            "Nothing was sent. When the operator confirms the new certificate, use the new fingerprint with --pin."
        case .trustHow(let server):
            "Does the operator of \(server) give the same fingerprint? Then /trust \(server) yes; else "
                + "/trust \(server) no. Nothing is sent there before, and your other servers go on."
        case .trustWaits(let server): "certificate? /trust \(server)"
        case .trustAccepted: "The certificate is trusted from now on."
        case .trustRefused: "The certificate was not accepted; nothing was sent. The next start asks again."
        case .nothingToTrust(let server): "Nothing is to be decided about the certificate of \(server)."
        case .notAccepted: "The certificate was not accepted; nothing was sent."

        case .settingsFine(let file): "\(file) is fine."
        case .settingsMissing(let file): "There is no \(file); everything is as usual."
        case .passwordOf(let account): "Password of \(account): "
        case .passwordEmpty: "The password is empty."
        case .passwordFileUnreadable(let file): "The password file \(file) cannot be read."
        case .passwordFileOpen(let file): "Others can read the password file \(file). Run: chmod 600 \(file)"
        case .passwordCommandFailed(let command): "The password command failed: \(command)"
        case .noTerminalForPassword:
            "There is no terminal to ask for the password. Use --password-file or --password-command."

        case .outboxSent: "What you typed meanwhile is sent."
        case .outboxUncertain(let count):
            "The connection was lost before \(counted(count, "message was", "messages were")) confirmed, and the "
                + "server cannot say whether it has \(count == 1 ? "it" : "them"):"
        case .outboxLine(let number, let target, let text): "  \(number). to \(target): \(text)"
        case .outboxHint: "Send again with /again NUMBER, or forget with /forget NUMBER; \"all\" is for all of them."
        case .outboxStored(let count):
            "The server had stored \(counted(count, "message", "messages")) before the connection was lost."
        case .outboxFull(let limit): "\(limit) messages wait to be sent; this one was not taken. Wait for some."
        case .outboxEmpty: "Nothing waits to be sent."
        case .outboxWaiting(let target): "There is no connection: this goes to \(target) when there is one."
        case .outboxNoSuch(let number): "Nothing with the number \(number) waits. See /outbox."
        case .outboxForgotten(let number): "Number \(number) is forgotten."
        }
    }
}
