/// Who may send files without a case, and have them. They are their uploader's alone; what became a document is read
/// by who may read that.
extension ChatState {
    /// Colleagues, who can put them into a case. Guests cannot, so they send none.
    func requireHosting(_ asker: Asker) throws(Refusal) -> Account {
        let account = try requirePerson(asker)
        guard settings.takesDocuments else { throw .document(.isOff) }
        guard isActive(account), !account.isGuest else { throw .document(.noSuchTicket) }
        return account
    }

    /// One more file of this account.
    func requireRoom(forFileOf account: Account) throws(Refusal) {
        guard hosted.files(of: account.id).count < settings.hostedFilesPerAccount,
            hosted.count < settings.hostedFilesMax
        else { throw .document(.tooManyHosted(limit: settings.hostedFilesPerAccount)) }
    }

    /// The asker's own, still waiting.
    func ownFile(_ id: HostedFileID, _ asker: Asker) throws(Refusal) -> HostedFile {
        guard let file = hosted[id], let account = asker.account, file.account == account.id, isActive(account),
            file.ends > asker.now
        else { throw .document(.noSuchFile(id.name)) }
        return file
    }
}
