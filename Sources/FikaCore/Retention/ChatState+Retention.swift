/// What becomes of closed cases (ZGW *archiefnominatie*): nothing is destroyed by itself.
extension ChatState {
    func decide(_ command: RetentionCommand, by asker: Asker) throws(Refusal) -> Decision {
        try requireRecordsKeeping(asker)
        switch command {
        case .hold(let number, let reason): return try holding(number, reason: reason, by: asker)
        case .release(let number, let reason): return try releasing(number, reason: reason, by: asker)
        case .destroy(let number, let reason): return try destroying(number, reason: reason, by: asker)
        }
    }

    /// A second hold takes the place of the first.
    private func holding(_ number: String, reason: String, by asker: Asker) throws(Refusal) -> Decision {
        let (file, channel) = try handled(number, by: asker)
        try requireReason(reason)
        guard file.hold?.reason != reason else { return Decision(reply: .made(number)) }
        return kept(
            stepping(
                .held(reason: reason), file, in: channel,
                "\(number) is not to be destroyed, by \(asker.name): \(reason)",
                by: asker), number)
    }

    private func releasing(_ number: String, reason: String, by asker: Asker) throws(Refusal) -> Decision {
        let (file, channel) = try handled(number, by: asker)
        try requireReason(reason)
        guard file.hold != nil else { throw .retention(number, .isNotHeld) }
        return kept(
            stepping(
                .released(reason: reason), file, in: channel,
                "\(number) may be destroyed again when its time is up, by \(asker.name): \(reason)", by: asker), number)
    }

    private func kept(_ decision: Decision, _ number: String) -> Decision {
        var decision = decision
        decision.replies = [.made(number)]
        return decision
    }

    /// Whoever is in one of its channels is put out, and from then on the case is not there.
    private func destroying(_ number: String, reason: String, by asker: Asker) throws(Refusal) -> Decision {
        let file = try destroyable(number, asker)
        try requireReason(reason)
        guard let result = file.result, let closedAt = file.closedAt, let dueAt = file.dueAt else {
            throw .retention(number, .isOpen)
        }
        let remainder = remainder(of: file)
        let certificate = DestructionCertificate(
            number: number, type: file.type.id, result: result, openedAt: file.openedAt, closedAt: closedAt,
            dueAt: dueAt, destroyedAt: asker.now, destroyedBy: asker.name, ground: reason,
            documents: remainder.documents.count, filings: remainder.filings.count)
        var decision = Decision()
        for channel in remainder.channels.compactMap({ channels[$0] }) {
            for user in presence.roster(channel.id).members.compactMap({ presence.user($0) }) {
                decision.events += removal(of: user, from: channel, reason: "its time is up, and it was destroyed")
            }
        }
        decision.events.append(.retention(.destroyed(certificate, remainder)))
        decision.replies = [.made(number)]
        return decision
    }

    private func remainder(of file: CaseFile) -> CaseRemainder {
        let grants = access.grants(in: file.id)
        let consultations = access.consultations(in: file.id)
        let accounts = Set(grants.map(\.account)).sorted()
        return CaseRemainder(
            caseID: file.id, number: file.number, channels: [file.channel] + consultations.map(\.channel),
            filings: file.filings.map(\.id), documents: documents.documents(of: file.id).map(\.id),
            grants: grants.map(\.id), consultations: consultations.map(\.id),
            counters: CaseRemainder.Counters(
                caseID: cases.next, channel: channels.next, filing: cases.nextFiling, document: documents.next,
                grant: access.nextGrant, consultation: access.nextConsultation),
            grantCounts: accounts.map { .init(account: $0, count: access.count(of: $0) - 1) })
    }

    /// The closed cases and those with a hold, parts before main cases, as they would be destroyed.
    func retentionItems(for asker: Asker) throws(Refusal) -> Reply {
        try requireRecordsKeeping(asker)
        let files = cases.all.filter { !$0.isOpen || $0.hold != nil }
        let items = files.map { file in
            (
                isMain: !cases.parts(of: file.id).isEmpty, file: file,
                item: RetentionItem(
                    number: file.number, type: file.type.id, result: file.result ?? "",
                    closedAt: file.closedAt, dueAt: file.dueAt,
                    documents: documents.documents(of: file.id).count, filings: file.filings.count,
                    obstacle: retentionObstacle(of: file))
            )
        }
        let parts = items.filter { !$0.isMain }
        return .retention((parts + items.filter(\.isMain)).map(\.item))
    }
}
