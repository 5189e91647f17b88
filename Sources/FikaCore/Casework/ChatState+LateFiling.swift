/// What is filed into a closed case waits for a person: a register refuses it, and nobody must lose it.
extension ChatState {
    /// The copies are kept at once, so that the handler decides on what was filed and not on what is left of it.
    func queueing(_ filing: Filing, copies: [Message], file: CaseFile, by asker: Asker) throws(Refusal) -> Decision {
        if let waiting = file.lateFilings.first(where: { $0.id == filing.id }), waiting.messages == filing.messages {
            return Decision(reply: .queued(waiting, number: file.number))
        }
        let others = file.lateFilings.filter { $0.id != filing.id }
        guard others.count < settings.lateFilings else {
            throw .casework(.tooManyLateFilings(limit: settings.lateFilings))
        }
        var decision = Decision(.casework(.queued(filing, copies: copies)))
        if let channel = channels[file.channel] {
            decision.notice(
                "Waiting for a handler: \(copies.count) \(copies.count == 1 ? "message" : "messages") that "
                    + "\(filing.filedBy) filed into this closed case. Receipt F\(filing.id).", in: channel, by: self,
                at: asker.now)
        }
        for handler in handlers(of: file) {
            decision.tell(
                handler,
                "\(filing.filedBy) filed something into the closed case \(file.number), receipt F\(filing.id): "
                    + "take it in with CASE ADMIT, or decline it with CASE DECLINE.", by: self, at: asker.now)
        }
        decision.replies = [.queued(filing, number: file.number)]
        return decision
    }

    func admitting(_ id: FilingID, to number: String, by asker: Asker) throws(Refusal) -> Decision {
        let (file, channel, filing) = try lateFiling(id, of: number, by: asker)
        return stepping(
            .admitted(filing), file, in: channel,
            "F\(filing.id), filed late by \(filing.filedBy), was taken into \(number) by \(asker.name).", by: asker)
    }

    func declining(_ id: FilingID, of number: String, reason: String, by asker: Asker) throws(Refusal) -> Decision {
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
