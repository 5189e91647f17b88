/// What an account may see of a case, who may work on it, and who may care for a community.
extension ChatState {
    /// The one answer to what an account may see of a case. nil, a case that is not there, is looked at just as one
    /// that is: the same steps lead to the same answer.
    ///
    /// Nobody sees anything above their clearance. Cases up to `internal` are seen by every colleague of enough
    /// clearance, above that only by those with a role. Everybody else, and a guest whatever the case, sees the slices
    /// that were granted and have not ended.
    func sight(of circle: CaseFile.Circle?, _ account: Account) -> CaseSight {
        let level = circle?.confidentiality ?? .topSecret
        let isInvolved = (circle?.roles ?? []).contains { $0.account == account.id }
        let granted = access.grants(of: account.id).filter { $0.caseID == circle?.id && $0.isLive(at: lastTime) }
        guard circle != nil, isActive(account), account.clearance >= level else { return .nothing }
        if account.isBot, let id = circle?.id, let channel = cases[id]?.channel, isOff(account, in: channel) {
            return .nothing
        }
        if !account.isGuest, level <= .internal || isInvolved { return .whole }
        return granted.isEmpty ? .nothing : .slice(granted)
    }

    func sight(of file: CaseFile?, _ account: Account) -> CaseSight {
        sight(of: file?.circle, account)
    }

    /// May know of the case and read all of it.
    func mayKnow(_ circle: CaseFile.Circle?, _ asker: Asker) -> Bool {
        if asker.operatorName != nil { return circle != nil }
        guard let account = asker.account else { return false }
        return sight(of: circle, account) == .whole
    }

    func mayKnow(_ file: CaseFile?, _ asker: Asker) -> Bool {
        mayKnow(file?.circle, asker)
    }

    func mayKnow(_ file: CaseFile?, _ account: Account) -> Bool {
        sight(of: file, account) == .whole
    }

    /// Not disabled, and no guest whose time is up.
    func isActive(_ account: Account) -> Bool {
        !account.isDisabled && !account.hasEnded(at: lastTime)
    }

    /// The case that a channel belongs to, as its own or as that of a consultation about it.
    func handledCase(of channel: Channel) -> CaseFile? {
        switch channel.purpose {
        case .casework(let id): cases[id]
        case .consultation(let id): access[id].flatMap { cases[$0.caseID] }
        case .plain, .community, .question: nil
        }
    }

    /// Neither the channel of a closed case nor that of a consultation that is over: those are a record.
    func isOpen(_ channel: Channel) -> Bool {
        guard channel.belongsToCase else { return true }
        let isConsulting = channel.consultation.map { access[$0]?.isOpen ?? false } ?? true
        return isConsulting && handledCase(of: channel)?.isOpen ?? false
    }

    func isHandler(of file: CaseFile, _ account: Account?) -> Bool {
        guard let account else { return false }
        return file.roles.contains { $0.account == account.id && $0.role == .handler }
    }

    /// Status, result and roles are the handler's; an operator at the socket may, and it is recorded.
    func requireHandling(_ file: CaseFile, _ asker: Asker) throws(Refusal) {
        guard asker.operatorName != nil || isHandler(of: file, asker.account) else {
            throw .notCaseHandler(file.number)
        }
    }

    /// Decides what becomes of late filings: a handler who may know of the case.
    func mayAdmit(to file: CaseFile, _ asker: Asker) -> Bool {
        mayKnow(file, asker) && (asker.operatorName != nil || isHandler(of: file, asker.account))
    }

    /// Nobody at the socket looks into a confidential case without saying why; it goes on record.
    func requireReason(_ reason: String?, toRead file: CaseFile, _ asker: Asker) throws(Refusal) {
        guard asker.operatorName != nil, isAudited(file) else { return }
        guard let reason, reason.utf8.contains(where: { $0 > 0x20 }) else {
            throw .casework(.confidentialNeedsReason(file.number))
        }
        try requireShort(reason, "reason")
    }

    /// May add to the file: anyone who may know of it, readers excepted.
    func mayWork(on file: CaseFile, _ account: Account) -> Bool {
        guard mayKnow(file, account) else { return false }
        let role = file.roles.first { $0.account == account.id }?.role
        return role?.worksOnCase ?? true
    }

    func isOwner(of community: Community, _ account: Account?) -> Bool {
        account.map { community.owners.contains($0.id) } ?? false
    }

    func requireOwning(_ community: Community, _ asker: Asker) throws(Refusal) {
        guard asker.isServerOperator || isOwner(of: community, asker.account) else {
            throw .notCommunityOwner(community.name)
        }
    }

    /// People act for themselves; a bot acts only where a rule here says for whom.
    func requirePerson(_ asker: Asker) throws(Refusal) -> Account {
        let account = try asker.requireAccount()
        guard !account.isBot else { throw .missingScope(.file) }
        return account
    }
}
