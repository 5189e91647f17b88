extension ChatState {
    func adding(_ fingerprint: CertificateFingerprint, to name: String) throws(Refusal) -> Decision {
        let decision = try changed(name) { .certificateAdded($0.id, fingerprint) }
        guard let account = accounts[name: name] else { throw .noSuchAccount(name) }
        if let holder = accounts[certificate: fingerprint] {
            guard holder.id == account.id else { throw .certificateIsTaken }
            return Decision(reply: .made(account.name))
        }
        guard accounts.certificates(of: account.id).count < settings.certificatesPerAccount else {
            throw .tooLong(what: "list of certificates", limit: settings.certificatesPerAccount)
        }
        return decision
    }

    func removing(_ fingerprint: CertificateFingerprint, from name: String) throws(Refusal) -> Decision {
        let decision = try changed(name) { .certificateRemoved($0.id, fingerprint) }
        guard let holder = accounts[certificate: fingerprint], casefold(holder.name) == casefold(name) else {
            throw .noSuchCertificate
        }
        return decision
    }
}
