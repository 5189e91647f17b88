/// Who may work on a case, and who may care for a community.
extension ChatState {
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
