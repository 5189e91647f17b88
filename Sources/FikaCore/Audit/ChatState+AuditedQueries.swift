/// Which questions to the store may bring something of a confidential case to light.
extension ChatState {
    /// nil: whatever the answer is, it goes into no audit trail.
    func inquiry(about query: Query, _ command: Command, by actor: AuditEntry.Actor) -> Inquiry? {
        switch query {
        case .history(let query): return looking(.history, in: query.place, by: actor)
        case .chosen(let query): return looking(.history, in: query.place, by: actor)
        case .thread(let query): return looking(.history, in: [query.channel], by: actor)
        case .missed(let query): return looking(.history, in: query.places.map(\.channel), by: actor)
        case .search(let query): return looking(.found, in: query.channels, by: actor)
        case .comments(let query):
            var inquiry = looking(.comments, in: query.place, by: actor)
            inquiry?.document = query.document.id
            return inquiry
        case .slice(let query):
            var inquiry = asking(.slice, about: auditedCase(of: query.channel), by: actor)
            if case .query(.slice(let key, _, _)) = command { inquiry?.grant = access[key: key]?.id }
            return inquiry
        case .timeline(let query):
            var inquiry = asking(.timeline, about: cases[query.caseID], by: actor)
            inquiry?.reason = command.reason
            return inquiry
        case .filing(let query):
            var inquiry = asking(.readFiling, about: cases[number: query.number], by: actor)
            inquiry?.filing = query.filing
            return inquiry
        // Names and times of channels that the asker is in; what is read to be taken back is shown to nobody.
        // Nor is a word of a case in what is kept about a person, or of what was destroyed.
        case .targets, .message, .solutions, .experts, .certificates, .person, .personalMessages: return nil
        }
    }

    private func looking(_ act: AuditEntry.Act, in place: Query.Place, by actor: AuditEntry.Actor) -> Inquiry? {
        guard case .channel(let id, _) = place else { return nil }
        return looking(act, in: [id], by: actor)
    }

    private func looking(_ act: AuditEntry.Act, in channels: [ChannelID], by actor: AuditEntry.Actor) -> Inquiry? {
        var inquiry = Inquiry(actor: actor, at: lastTime, act: act)
        for channel in channels {
            if let circle = auditedCircle(of: channel) { inquiry.channels[channel] = circle.number }
        }
        return inquiry.channels.isEmpty ? nil : inquiry
    }

    private func asking(_ act: AuditEntry.Act, about file: CaseFile?, by actor: AuditEntry.Actor) -> Inquiry? {
        guard let file, isAudited(file) else { return nil }
        var inquiry = Inquiry(actor: actor, at: lastTime, act: act)
        inquiry.number = file.number
        return inquiry
    }
}
