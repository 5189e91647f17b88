extension ChatState {
    func acting(_ action: CaseAction, on number: String, by asker: Asker) throws(Refusal) -> Decision {
        switch action {
        case .extend(let reason): return try extending(number, reason: reason, by: asker)
        case .suspend(let reason): return try suspending(number, reason: reason, by: asker)
        case .resume: return try resuming(number, by: asker)
        case .setProperty(let name, let value): return try settingProperty(name, of: number, to: value, by: asker)
        case .setMain(let main): return try settingMain(of: number, to: main, by: asker)
        case .relate(let other): return try relating(number, to: other, by: asker)
        case .unrelate(let other): return try unrelating(number, from: other, by: asker)
        case .decide(let text, let validFrom): return try deciding(text, in: number, validFrom: validFrom, by: asker)
        case .reopen(let reason): return try reopening(number, reason: reason, by: asker)
        case .admit(let filing): return try admitting(filing, to: number, by: asker)
        case .refuse(let filing, let reason):
            return try refusing(filing, of: number, reason: reason, by: asker)
        }
    }

    /// A case that the asker handles and that is open.
    func handledOpen(_ number: String, by asker: Asker) throws(Refusal) -> (CaseFile, Channel) {
        let (file, channel) = try handled(number, by: asker)
        guard file.isOpen else { throw .caseIsClosed(number) }
        return (file, channel)
    }

    /// Reasons are for those who read the file later, so there is one, and it fits a line. `limit` nil: that of all
    /// texts of a case.
    func requireReason(_ reason: String, limit: Int? = nil) throws(Refusal) {
        guard reason.utf8.contains(where: { $0 > 0x20 }) else { throw .casework(.noReason) }
        guard reason.utf8.count <= limit ?? settings.caseTextLength else {
            throw .tooLong(what: "reason", limit: limit ?? settings.caseTextLength)
        }
    }

    func requireShort(_ text: String, _ what: String) throws(Refusal) {
        guard text.utf8.count <= settings.caseTextLength else {
            throw .tooLong(what: what, limit: settings.caseTextLength)
        }
    }

    /// The step, a line in the case's channel that says it, and topic and metadata as they are now.
    func stepping(_ step: CaseStep, _ file: CaseFile, in channel: Channel, _ line: String, by asker: Asker) -> Decision
    {
        var changed = file
        changed.take(step, at: asker.now)
        return told(.step(file.id, step, by: asker.name, at: asker.now), changed, in: channel, line, by: asker)
    }
}
