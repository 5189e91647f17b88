extension ChatState {
    func decide(_ command: CaseCommand, by asker: Asker) throws(Refusal) -> Decision {
        switch command {
        case .defineType(let type): return try defining(type, by: asker)
        case .open(let type, let title, let confidentiality):
            return try opening(type, title: title, confidentiality: confidentiality, by: asker)
        case .setStatus(let number, let status): return try settingStatus(of: number, to: status, by: asker)
        case .close(let number, let result, let waives):
            return try closing(number, result: result, waives: waives, by: asker)
        case .assign(let number, let account, let role):
            return try assigning(account, to: number, role: role, by: asker)
        case .unassign(let number, let account): return try unassigning(account, from: number, by: asker)
        case .filing(let command): return try decide(command, by: asker)
        case .act(let number, let action): return try acting(action, on: number, by: asker)
        case .export(let number, let reason, let reader):
            return try exporting(number, reason: reason, for: reader, by: asker)
        }
    }

    private func defining(_ type: CaseType, by asker: Asker) throws(Refusal) -> Decision {
        try asker.requireServerOperator()
        guard type.isUsable(channelLength: settings.channelLength),
            !casefold(type.channelPrefix).hasPrefix(Consultation.channelPrefix)
        else { throw .invalidCaseType(type.id) }
        let known = cases.type(type.id)
        var next = type
        next.version = known?.version ?? 0
        guard next != known else { return Decision(reply: .made(type.id)) }
        next.version += 1
        var decision = Decision(.casework(.typeDefined(next)))
        decision.replies = [.made(type.id)]
        return decision
    }

    private func opening(_ typeID: String, title: String, confidentiality: Confidentiality?, by asker: Asker)
        throws(Refusal) -> Decision
    {
        let account = asker.operatorName == nil ? try requirePerson(asker) : nil
        guard let type = cases.type(typeID), !isGuest(asker) else { throw .noSuchCaseType(typeID) }
        guard !title.isEmpty else { throw .emptyTitle }
        guard title.utf8.count <= settings.titleLength else {
            throw .tooLong(what: "title", limit: settings.titleLength)
        }
        let level = confidentiality ?? type.confidentiality
        if let account, account.clearance < level { throw .aboveClearance(account.clearance) }
        let number = cases.nextNumber(year: asker.now.civilDate.year)
        let bots = type.bots.compactMap { accounts[name: $0] }.filter { $0.isBot && $0.clearance >= level }
            .map { CaseFile.RoleHolder(account: $0.id, name: $0.name, role: .reader) }
        let channel = Channel(
            id: channels.next, name: type.channelName(number: number), purpose: .casework(cases.next), founder: nil,
            createdAt: asker.now)
        let file = CaseFile(
            id: cases.next, number: number, title: title, type: type, channel: channel.id, confidentiality: level,
            openedAt: asker.now, openedBy: asker.name, deadline: asker.now.adding(days: type.deadlineDays),
            status: type.statuses[0],
            roles: account.map { [CaseFile.RoleHolder(account: $0.id, name: $0.name, role: .handler)] + bots } ?? bots)
        var decision = Decision()
        decision.events = [
            .casework(.opened(file.opening)), .channel(.created(channel)),
            setting(topic(of: file, at: asker.now), of: channel),
        ]
        decision.replies = [.caseFile(file, channel: channel.name)]
        return decision.adding(bringing(bots, into: channel, after: decision.events))
    }

    /// The bots that the type names are in its channel from the beginning.
    private func bringing(_ bots: [CaseFile.RoleHolder], into channel: Channel, after events: [Event]) -> Decision {
        guard bots.contains(where: { !presence.users(of: $0.account).isEmpty }) else { return Decision() }
        var after = self
        events.forEach { after.apply($0) }
        return bots.compactMap { accounts[$0.account] }
            .reduce(Decision()) { $0.adding(after.bringing($1, into: channel)) }
    }

    private func settingStatus(of number: String, to status: String, by asker: Asker) throws(Refusal) -> Decision {
        let (file, channel) = try handled(number, by: asker)
        guard file.isOpen else { throw .caseIsClosed(number) }
        guard let known = file.type.status(status) else {
            throw .noSuchStatus(status, allowed: file.type.statuses)
        }
        var changed = file
        changed.status = known
        guard changed != file else { return Decision(reply: .caseFile(file, channel: channel.name)) }
        return told(
            .statusSet(file.id, known, by: asker.name, at: asker.now), changed, in: channel,
            "Status of \(number) is now \(known), set by \(asker.name).", by: asker)
    }

    private func assigning(_ name: String, to number: String, role: CaseFile.Role, by asker: Asker) throws(Refusal)
        -> Decision
    {
        let (file, channel) = try handled(number, by: asker)
        guard file.isOpen else { throw .caseIsClosed(number) }
        // A guest has no part in a case but what is granted.
        guard let account = accounts[name: name], !account.isGuest else { throw .noSuchAccount(name) }
        guard account.clearance >= file.confidentiality else { throw .aboveClearance(account.clearance) }
        let holder = CaseFile.RoleHolder(account: account.id, name: account.name, role: role)
        guard !file.roles.contains(holder) else { return Decision(reply: .caseFile(file, channel: channel.name)) }
        var changed = file
        changed.roles = file.roles.filter { $0.account != account.id } + [holder]
        let decision = told(
            .assigned(file.id, holder, by: asker.name, at: asker.now), changed, in: channel,
            "\(account.name) is now \(role.rawValue) of \(number), by \(asker.name).", by: asker)
        // Who is no handler any more has no place in the consultations of others.
        return decision.adding(removals(of: account, after: Array(decision.events.prefix(1))))
    }

    /// Who loses the role loses the channel too, if the case is above what everyone may know.
    private func unassigning(_ name: String, from number: String, by asker: Asker) throws(Refusal) -> Decision {
        let (file, channel) = try handled(number, by: asker)
        guard let holder = file.roles.first(where: { casefold($0.name) == casefold(name) }),
            let account = accounts[holder.account]
        else { throw .noSuchAccount(name) }
        var changed = file
        changed.roles = file.roles.filter { $0.account != account.id }
        var decision = told(
            .unassigned(file.id, account.id, by: asker.name, at: asker.now), changed, in: channel,
            "\(account.name) has no role in \(number) any more, by \(asker.name).", by: asker)
        // Who gives up their own role may not be shown the file any more.
        if account.id == asker.account?.id { decision.replies = [.done] }
        return decision.adding(removals(of: account, after: Array(decision.events.prefix(1))))
    }

    func handled(_ number: String, by asker: Asker) throws(Refusal) -> (CaseFile, Channel) {
        let file = try knownCase(number, asker)
        try requireHandling(file, asker)
        guard let channel = channels[file.channel] else { throw .noSuchCase(number) }
        return (file, channel)
    }

    /// The event, a line in the case's channel that says it, and the channel's topic as it is now.
    func told(_ event: CaseEvent, _ changed: CaseFile, in channel: Channel, _ line: String, by asker: Asker)
        -> Decision
    {
        var decision = Decision(.casework(event))
        decision.notice(line, in: channel, by: self, at: asker.now)
        let topic = topic(of: changed, at: asker.now)
        // What says the same again is no news: a client shows each change of a topic.
        if topic.text != channel.topic?.text { decision.events.append(setting(topic, of: channel)) }
        decision.events += metadataMoving(changed, in: channel)
        decision.replies = [.caseFile(changed, channel: channel.name)]
        return decision
    }

    /// What every client sees of a case: title, status, handler and deadline, in the channel's topic.
    private func topic(of file: CaseFile, at: Timestamp) -> Channel.Topic {
        let handler = file.roles.first { $0.role == .handler }?.name ?? "nobody yet"
        let due = file.suspendedAt.map { "suspended since \($0.dateText)" } ?? "due \(file.deadline.dateText)"
        let state = file.result.map { "closed: \($0)" } ?? "status: \(file.status) · \(due)"
        let text = "[\(file.number)] \(file.title) · handler: \(handler) · \(state)"
        return Channel.Topic(text: text.prefix(bytes: settings.topicLength), setBy: Person.fika.nick, at: at)
    }

    private func setting(_ topic: Channel.Topic, of channel: Channel) -> Event {
        .channel(.topicChanged(channel.id, name: channel.name, by: .fika, topic, number: nil))
    }
}
