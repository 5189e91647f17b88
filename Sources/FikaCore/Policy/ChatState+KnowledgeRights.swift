/// Who says how far a question has come.
extension ChatState {
    /// The one who asked, or an owner of the community.
    func requireCare(for question: Question, _ account: Account) throws(Refusal) {
        let isOwner = communities[question.community].map { self.isOwner(of: $0, account) } ?? false
        guard question.asker == account.id || isOwner else { throw .notTheAsker }
    }
}
