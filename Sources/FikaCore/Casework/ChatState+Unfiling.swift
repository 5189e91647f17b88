/// Takes out of a file what was put in by mistake. A trace stays: that it was there, who took it out, when and why.
extension ChatState {
    func withdrawing(_ id: FilingID, from number: String, reason: String, by asker: Asker) throws(Refusal) -> Decision {
        let file = try knownCase(number, asker)
        let filing = try withdrawable(id, from: file, asker)
        try requireReason(reason, limit: settings.undoReasonLength)
        var decision = Decision()
        withdraw(filing, from: file, reason: reason, by: asker, &decision)
        return decision
    }

    private func withdraw(
        _ filing: Filing, from file: CaseFile, reason: String, by asker: Asker, _ decision: inout Decision
    ) {
        guard !filing.isWithdrawn else {
            return decision.replies.append(.unfiled(filing, number: file.number, isNew: false))
        }
        let withdrawal = Filing.Withdrawal(version: filing.version, by: asker.name, at: asker.now, reason: reason)
        decision.events.append(.casework(.filing(.withdrawn(file.id, filing.id, withdrawal))))
        tellWithdrawal(of: filing, withdrawal, from: file, at: asker.now, &decision)
        decision.replies.append(.unfiled(filing, number: file.number, isNew: true))
    }

    // MARK: What a bot filed of its own accord

    /// A no to the line that tells of it; nil: the message tells of nothing of the kind.
    func declining(toldBy message: MessageID, by asker: Asker) throws(Refusal) -> Decision? {
        guard let (filing, file) = loneFiling(toldBy: message, asker) else { return nil }
        var decision = Decision()
        withdraw(
            try withdrawable(filing.id, from: file, asker), from: file,
            reason: "\(asker.name) declined what \(filing.filedBy) filed on its own", by: asker, &decision)
        return decision
    }

    /// The same by a reaction, which stays whether it may take the filing out or not.
    func dissent(of message: Message, in channel: Channel, by asker: Asker, _ decision: inout Decision) {
        guard message.kind == .tagmsg, message.isStored, let parent = message.parent, let reaction = message.reaction,
            settings.rejections.contains(reaction), let (filing, file) = loneFiling(toldBy: parent, asker),
            channel.id == filing.source.channel || channel.id == file.channel
        else { return }
        do {
            withdraw(
                try withdrawable(filing.id, from: file, asker), from: file,
                reason: "\(reaction) to what \(filing.filedBy) filed on its own", by: asker, &decision)
        } catch {
            decision.refusals.append(error)
        }
    }
}
