/// What is filed into a closed case waits for a person: a register refuses it, and nobody must lose it.
extension ChatState {
    /// The copies are kept at once, so that the handler decides on what was filed and not on what is left of it.
    /// `waiting`: the same, as it waits already.
    func queue(
        _ filing: Filing, over waiting: Filing?, copies: [Message], in file: CaseFile, by asker: Asker,
        _ decision: inout Decision
    ) throws(Refusal) {
        if let waiting, filing.source.isNote || waiting.messages == filing.messages {
            return decision.replies.append(.queued(waiting, number: file.number))
        }
        guard file.lateFilings.count(where: { $0.id != filing.id }) < settings.lateFilings else {
            throw .casework(.tooManyLateFilings(limit: settings.lateFilings))
        }
        decision.events.append(.casework(.queued(filing, copies: copies)))
        tellQueueing(of: filing, in: file, at: asker.now, &decision)
        if let channel = channels[file.channel] {
            decision.notice(
                "Waiting for a handler: \(filing.amount) that "
                    + "\(filing.filedBy) filed into this closed case. Receipt F\(filing.id).", in: channel, by: self,
                at: asker.now)
        }
        for handler in handlers(of: file) {
            decision.tell(
                handler,
                "\(filing.filedBy) filed something into the closed case \(file.number), receipt F\(filing.id): "
                    + "take it in with CASE ADMIT, or leave it out with CASE REFUSE.", about: [file], by: self,
                at: asker.now)
        }
        decision.replies.append(.queued(filing, number: file.number))
    }

    func admitting(_ id: FilingID, to number: String, by asker: Asker) throws(Refusal) -> Decision {
        let (file, channel, filing) = try lateFiling(id, of: number, by: asker)
        return stepping(
            .admitted(filing), file, in: channel,
            "F\(filing.id), filed late by \(filing.filedBy), was taken into \(number) by \(asker.name).", by: asker)
    }

    func refusing(_ id: FilingID, of number: String, reason: String, by asker: Asker) throws(Refusal) -> Decision {
        let (file, channel, filing) = try lateFiling(id, of: number, by: asker)
        try requireReason(reason)
        return stepping(
            .declined(filing, reason: reason), file, in: channel,
            "F\(filing.id), filed late by \(filing.filedBy), was declined by \(asker.name): \(reason)", by: asker)
    }

    private func lateFiling(_ id: FilingID, of number: String, by asker: Asker) throws(Refusal) -> (
        CaseFile, Channel, Filing
    ) {
        let (file, channel) = try handled(number, by: asker)
        guard let filing = file.lateFilings.first(where: { $0.id == id }) else {
            throw .casework(.noSuchLateFiling(id))
        }
        return (file, channel, filing)
    }
}
