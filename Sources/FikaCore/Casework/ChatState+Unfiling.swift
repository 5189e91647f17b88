/// Takes out of a file what was put in by mistake. A trace stays: that it was there, who took it out, when and why.
extension ChatState {
    func withdrawing(_ id: FilingID, from number: String, reason: String, by asker: Asker) throws(Refusal) -> Decision {
        let file = try knownCase(number, asker)
        let filing = try withdrawable(id, from: file, asker)
        try requireReason(reason, limit: settings.undoReasonLength)
        guard !filing.isWithdrawn else {
            return Decision(reply: .unfiled(filing, number: file.number, isNew: false))
        }
        let withdrawal = Filing.Withdrawal(version: filing.version, by: asker.name, at: asker.now, reason: reason)
        var decision = Decision(.casework(.filing(.withdrawn(file.id, id, withdrawal))))
        tellWithdrawal(of: filing, withdrawal, from: file, at: asker.now, &decision)
        decision.replies = [.unfiled(filing, number: file.number, isNew: true)]
        return decision
    }
}
