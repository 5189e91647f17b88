extension ChatState {
    /// What is kept about a person, and a question to the store for what they said in which case.
    func personalQuery(_ name: String, for asker: Asker) throws(Refusal) -> Query {
        try requireRecordsKeeping(asker)
        guard let account = accounts[name: name] else { throw .noSuchAccount(name) }
        return .person(Query.PersonQuery(record: record(of: account)))
    }

    /// What they said, and what was said to them alone, where it is no part of a case file.
    func personalMessages(of name: String, after: MessageID, limit: Int, for asker: Asker) throws(Refusal) -> Query {
        try requireRecordsKeeping(asker)
        guard let account = accounts[name: name] else { throw .noSuchAccount(name) }
        return .personalMessages(
            Query.PersonalMessagesQuery(
                account: account.id, except: channels.all.filter(\.belongsToCase).map(\.id), after: after, limit: limit)
        )
    }

    private func record(of account: Account) -> PersonalRecord {
        let own = channels.all.filter { $0.founder == account.id }
        let kept = keptMemberships.channels(of: account.id).compactMap { channels[$0] }
        let places = own + kept.filter { !$0.belongsToCase && $0.founder != account.id }
        return PersonalRecord(
            account: account, certificates: accounts.certificates(of: account.id),
            metadata: metadata.entries(of: .account(account.id)),
            marks: readMarks.all(of: account.id).map {
                .init(target: $0.target, read: $0.mark.read, seen: $0.mark.seen)
            },
            communities: communities.all.filter { $0.members.contains(account.id) }
                .map { .init(community: $0.name, isOwner: $0.owners.contains(account.id)) },
            channels: places.map(\.name), traces: cases.all.map { trace(of: account, in: $0) })
    }

    /// One of each case: the store knows in which of them the person spoke.
    private func trace(of account: Account, in file: CaseFile) -> PersonalRecord.Trace {
        func count(_ number: Int, _ noun: String) -> [String] {
            number == 0 ? [] : ["\(number) \(noun)\(number == 1 ? "" : "s")"]
        }
        let roles = file.roles.filter { $0.account == account.id }.map(\.role.rawValue)
        let former = file.formerHolders[account.id] == nil ? [] : ["a role once"]
        let versions = documents.documents(of: file.id).flatMap(\.versions).count { $0.account == account.id }
        let filings = (file.filings + file.lateFilings).count { $0.filer == account.id }
        let consultations = access.consultations(in: file.id)
        let grants = access.grants(in: file.id).count { $0.account == account.id }
        let keeping: PersonalRecord.Keeping =
            file.isOpen ? .open : file.dueAt.map { .until($0) } ?? .forever
        return PersonalRecord.Trace(
            number: file.number, channels: [file.channel] + consultations.map(\.channel),
            what: roles + former + count(versions, "document") + count(filings, "filing") + count(grants, "grant"),
            keeping: keeping)
    }
}
