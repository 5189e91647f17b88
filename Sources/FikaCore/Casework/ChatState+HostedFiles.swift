/// Files that are sent first and put into a case after.
extension ChatState {
    func decide(_ command: HostedFileCommand, by asker: Asker) throws(Refusal) -> Decision {
        switch command {
        case .requestUpload:
            let account = try requireHosting(asker)
            return issuing(
                .host, number: "*", document: nil, seconds: settings.uploadTicketSeconds, to: account, by: asker)
        case .begin(let ticket): return try beginningHosted(ticket, by: asker)
        case .complete(let ticket, let file): return try completingHosted(ticket, file, by: asker)
        case .open(let id): return try openingHosted(id, by: asker)
        case .attach(let id, let number, let kind, let title, let level):
            let hosted = try ownFile(id, asker)
            let (draft, file, account) = try draft(number, kind: kind, title: title, level, by: asker)
            return adding(hosted.file, draft, to: nil, hosted: id, in: file, account, by: asker)
        case .attachVersion(let id, let document):
            let hosted = try ownFile(id, asker)
            let (draft, known, file, account) = try versionDraft(of: document, by: asker)
            return adding(hosted.file, draft, to: known, hosted: id, in: file, account, by: asker)
        case .fates(let ids):
            try asker.requireServerOperator()
            return Decision(reply: .document(.fates(ids.map { .init(id: $0, fate: fate(of: $0)) })))
        }
    }

    private func beginningHosted(_ ticket: TicketID?, by asker: Asker) throws(Refusal) -> Decision {
        let account = try hosting(ticket, by: asker)
        try requireRoom(forFileOf: account)
        var decision = Decision(reply: .document(.room(bytesMax: settings.fileBytesMax)))
        if let ticket {
            let end = asker.now.adding(seconds: settings.uploadSecondsMax)
            decision.events = [.document(.uploadBegun(ticket, endsBefore: end))]
        }
        return decision
    }

    private func completingHosted(_ ticket: TicketID?, _ stored: StoredFile, by asker: Asker) throws(Refusal)
        -> Decision
    {
        let account = try hosting(ticket, by: asker)
        try requireRoom(forFileOf: account)
        try requireWellFormed(stored)
        let file = HostedFile(
            id: hosted.next(at: asker.now), account: account.id, file: stored,
            ends: asker.now.adding(seconds: settings.hostedFileSeconds))
        var decision = Decision(.document(.hosted(.received(file))))
        if let ticket { decision.events.append(.document(.ticketSpent(ticket))) }
        decision.replies = [.document(.hosted([file], isNew: true))]
        let sessions = presence.users(of: account.id).flatMap(\.sessions).filter { $0 != asker.sessionID }
        decision.asides = [(sessions.sorted(), .document(.hosted([file], isNew: true)))]
        return decision
    }

    /// The account that sends one, by its own ticket or by its password.
    private func hosting(_ ticket: TicketID?, by asker: Asker) throws(Refusal) -> Account {
        if let ticket, try ownTicket(ticket, asker).purpose != .host { throw .document(.noSuchTicket) }
        return try requireHosting(asker)
    }

    private func openingHosted(_ id: HostedFileID, by asker: Asker) throws(Refusal) -> Decision {
        if let place = documents.place(of: id) {
            let found = documents[place.document]
            guard mayRead(found, asker), let found, let version = found.version(place.version) else {
                throw .document(.noSuchFile(id.name))
            }
            return Decision(reply: .document(.opened(shown(found, to: asker), version)))
        }
        return Decision(reply: .document(.hosted([try ownFile(id, asker)], isNew: false)))
    }

    private func fate(of id: HostedFileID) -> HostedFile.Fate {
        if documents.place(of: id) != nil { return .attached }
        return hosted[id] == nil ? .gone : .waiting
    }

    /// Those of the asker.
    func hostedFiles(of asker: Asker) throws(Refusal) -> Reply {
        let account = try asker.requireAccount()
        return .document(.hosted(hosted.files(of: account.id).filter { $0.ends > lastTime }, isNew: false))
    }
}
