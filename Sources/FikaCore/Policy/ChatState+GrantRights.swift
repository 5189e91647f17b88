/// Who may give a look at a case, who sees what was given, and who takes part in a consultation.
extension ChatState {
    /// Those who see all of the case, of which it is a part; the consulted, as long as it lasts.
    func mayKnow(_ consultation: Consultation, _ asker: Asker) -> Bool {
        if asker.operatorName != nil { return true }
        guard let account = asker.account else { return false }
        return mayKnow(consultation, account)
    }

    func mayKnow(_ consultation: Consultation, _ account: Account) -> Bool {
        isConsulted(in: consultation, account) || mayKnow(cases[consultation.caseID], account)
    }

    /// The case's handlers ask, the consulted answers, and nobody else is in it.
    func mayTakePart(in consultation: Consultation, _ account: Account?) -> Bool {
        guard let account, let file = cases[consultation.caseID] else { return false }
        return isConsulted(in: consultation, account) || (isHandler(of: file, account) && mayKnow(file, account))
    }

    /// Asked, and still to be shown something. A colleague may come to see the whole case meanwhile.
    private func isConsulted(in consultation: Consultation, _ account: Account) -> Bool {
        guard consultation.account == account.id, consultation.isOpen,
            access[consultation.grant]?.isLive(at: lastTime) ?? false
        else { return false }
        return sight(of: cases[consultation.caseID], account) != .nothing
    }

    /// Throws the reason why not; returns whom it is for.
    func requireGranting(
        _ slice: Grant.Slice, of file: CaseFile, to name: String, until: Timestamp, reason: String,
        alsoClosed: Bool = false, _ asker: Asker
    ) throws(Refusal) -> Account {
        guard file.isOpen || alsoClosed else { throw .caseIsClosed(file.number) }
        guard let account = accounts[name: name], isActive(account), !account.isBot, account.id != asker.account?.id
        else { throw .noSuchAccount(name) }
        guard account.clearance >= file.confidentiality else { throw .aboveClearance(account.clearance) }
        guard until > asker.now else { throw .access(.endNotAhead) }
        guard until <= asker.now.adding(days: settings.grantDays) else {
            throw .access(.endTooFar(days: settings.grantDays))
        }
        switch slice {
        case .messages(let ids): try requireEntries(ids.count)
        case .documents(let ids): try requireEntries(ids.count)
        case .thread, .wholeFile: break
        }
        try requireReason(reason, limit: settings.grantReasonLength)
        return account
    }

    private func requireEntries(_ count: Int) throws(Refusal) {
        guard count > 0 else { throw .access(.emptySlice) }
        guard count <= settings.grantEntries else { throw .tooLong(what: "slice", limit: settings.grantEntries) }
    }

    /// A grant of a case that the asker handles, and the case's channel.
    func handledGrant(_ key: String, _ asker: Asker) throws(Refusal) -> (Grant, Channel) {
        let found = access[key: key]
        let file = found.flatMap { cases[$0.caseID] }
        guard mayKnow(file, asker), let grant = found, let file, let channel = channels[file.channel] else {
            throw .access(.noSuchGrant(key))
        }
        try requireHandling(file, asker)
        return (grant, channel)
    }

    /// A consultation in which the asker is the one who was asked.
    func consulted(_ key: String, _ asker: Asker) throws(Refusal) -> (Consultation, Channel) {
        let account = try requirePerson(asker)
        guard let consultation = access.consultation(key: key), mayKnow(consultation, account),
            let room = channels[consultation.channel]
        else { throw .access(.noSuchGrant(key)) }
        guard consultation.account == account.id else { throw .access(.notTheConsulted(key)) }
        guard consultation.isOpen else { throw .access(.consultationIsOver(key)) }
        guard cases[consultation.caseID]?.isOpen ?? false else {
            throw .cannotSend(channel: room.name, .caseClosed)
        }
        return (consultation, room)
    }

    /// An open request of an open consultation whose case the asker handles.
    func requested(_ number: Int, in key: String, _ asker: Asker) throws(Refusal) -> (
        Consultation, Consultation.Request
    ) {
        _ = try handledGrant(key, asker)
        guard let consultation = access.consultation(key: key) else { throw .access(.noSuchGrant(key)) }
        guard consultation.isOpen else { throw .access(.consultationIsOver(key)) }
        guard let request = consultation.requests.first(where: { $0.number == number && $0.state == .open }) else {
            throw .access(.noSuchRequest(number))
        }
        return (consultation, request)
    }

    /// What a grant shows, or all grants of a consultation: to whom it was given, as long as it lasts, and to those
    /// who see the whole case.
    func slice(_ key: String, before: MessageID?, limit: Int, for asker: Asker) throws(Refusal) -> Query.SliceQuery {
        let account = try asker.requireAccount()
        try asker.requireScope(.read)
        let found = access[key: key]
        let file = found.flatMap { cases[$0.caseID] }
        let shown: [Grant]
        switch sight(of: file, account) {
        case .nothing: shown = []
        case .slice(let live): shown = live.filter { isShown($0, under: found) }
        case .whole:
            shown = found.map { grant in access.grants(of: grant.account).filter { isShown($0, under: grant) } } ?? []
        }
        guard !shown.isEmpty, let grant = found, let file else { throw .access(.noSuchGrant(key)) }
        return Query.SliceQuery(
            channel: file.channel, name: Consultation.channelPrefix + grant.key,
            messages: Set(shown.flatMap(\.slice.messages)).sorted(),
            roots: Set(shown.compactMap(\.slice.root)).sorted(),
            isWhole: shown.contains { $0.slice == .wholeFile }, before: min(before ?? nextMessage, nextMessage),
            limit: limit)
    }

    /// The grant of the key alone, or with it those of the consultation it opened.
    private func isShown(_ grant: Grant, under found: Grant?) -> Bool {
        guard let found else { return false }
        if grant.id == found.id { return true }
        return grant.consultation != nil && access.consultation(key: found.key)?.id == grant.consultation
    }

    func grants(of number: String, for asker: Asker) throws(Refusal) -> Reply {
        let file = try knownCase(number, asker)
        return .grants(access.grants(in: file.id), consultations: access.consultations(in: file.id))
    }

    func consultations(of asker: Asker) throws(Refusal) -> Reply {
        let account = try asker.requireAccount()
        let live = access.grants(of: account.id).filter { grant in
            guard grant.isLive(at: lastTime) else { return false }
            return sight(of: cases[grant.caseID], account) != .nothing
        }
        return .grants(live, consultations: consultations(of: account))
    }

    /// Those in which the account is asked now.
    private func consultations(of account: Account) -> [Consultation] {
        access.grants(of: account.id).compactMap { grant -> Consultation? in
            guard let consultation = access.consultation(key: grant.key), isConsulted(in: consultation, account) else {
                return nil
            }
            return consultation
        }
    }

    /// What one who comes in is told: that they are a guest, and of questions that wait for an answer.
    func openingWords(for account: Account?) -> [Reply] {
        guard let account else { return [] }
        let waiting = consultations(of: account).filter(\.answers.isEmpty)
        return (account.isGuest ? [.guest] : []) + (waiting.isEmpty ? [] : [.grants([], consultations: waiting)])
    }
}

extension Grant.Slice {
    fileprivate var messages: [MessageID] {
        if case .messages(let ids) = self { return ids }
        return []
    }

    fileprivate var root: MessageID? {
        if case .thread(let root) = self { return root }
        return nil
    }
}
