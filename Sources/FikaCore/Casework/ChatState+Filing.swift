/// Puts talk, or one's own words, into case files: once only, and into all of the cases that are named or into none.
extension ChatState {
    func decide(_ command: FilingCommand, by asker: Asker) throws(Refusal) -> Decision {
        switch command {
        case .file(let request): return try filing(request, by: asker)
        case .withdraw(let number, let id, let reason):
            return try withdrawing(id, from: number, reason: reason, by: asker)
        case .accept(let proposal, let thread): return try accepting(proposal, thread: thread, by: asker)
        case .decline(let proposal): return try declining(proposal, by: asker)
        }
    }

    /// All rights are asked before anything is done.
    func filing(_ request: FilingRequest, proposedBy: String? = nil, by asker: Asker) throws(Refusal) -> Decision {
        let person = try filer(of: request, by: asker)
        let files = try fileableCases(request.numbers, for: person)
        let material = try material(request.material, of: person, asker)
        for file in files { try requireFiling(material, into: file) }
        if request.judgement != nil { try requireFilingAlone(request, material, into: files, asker) }
        var decision = Decision()
        for file in files {
            try put(
                material, into: file, of: person, proposedBy: proposedBy, request.judgement, by: asker, &decision)
        }
        return decision
    }

    private func fileableCases(_ numbers: [String], for person: Account) throws(Refusal) -> [CaseFile] {
        guard !numbers.isEmpty else { throw .noSuchCase("*") }
        guard numbers.count <= settings.filedCases else {
            throw .tooLong(what: "list of cases", limit: settings.filedCases)
        }
        var files: [CaseFile] = []
        for number in numbers {
            let file = try fileableCase(number, for: person)
            if !files.contains(where: { $0.id == file.id }) { files.append(file) }
        }
        return files
    }

    /// The filing with its receipts; nothing but an answer where the same is in the file already.
    private func put(
        _ material: FilingMaterial, into file: CaseFile, of person: Account, proposedBy: String?,
        _ judgement: Judgement?, by asker: Asker, _ decision: inout Decision
    ) throws(Refusal) {
        let earlier = file.filings.first { isSame(material, $0, by: person) }
        let waiting = file.lateFilings.first { isSame(material, $0, by: person) }
        if let earlier, !earlier.isWithdrawn, material.note != nil || earlier.messages == material.messages {
            decision.replies.append(.filed(earlier, number: file.number, isNew: false))
            return
        }
        let number = decision.nextMessage(self)
        let words = material.note.map { message(of: $0, in: file, by: asker, number: number) }
        let isThrough = judgement == nil && asker.account?.isBot ?? false
        var filing = Filing(
            id: earlier?.id ?? waiting?.id ?? decision.nextFiling(self), caseID: file.id, source: material.source,
            messages: words.map { [$0.id] } ?? material.messages, filedBy: person.name, filer: person.id,
            filedThrough: isThrough ? asker.name : nil, proposedBy: proposedBy, judgement: judgement, at: asker.now,
            version: max(earlier?.version ?? 0, waiting?.version ?? 0) + 1, withdrawals: earlier?.withdrawals ?? [])
        guard file.isOpen else {
            return try queue(filing, over: waiting, copies: words.map { [$0] } ?? [], in: file, by: asker, &decision)
        }
        let place = decision.events.count
        decision.events.append(.casework(.filed(filing, copies: words.map { [$0] } ?? [])))
        tellFiling(filing, in: file, at: asker.now, &decision)
        if judgement != nil {
            filing.receipts = decision.events[place...].compactMap(\.posted?.id)
            decision.events[place] = .casework(.filed(filing, copies: []))
        }
        decision.replies.append(.filed(filing, number: file.number, isNew: true))
    }

    /// Whether a filing is of the same thing, perhaps in an earlier version.
    func isSame(_ material: FilingMaterial, _ filing: Filing, by person: Account) -> Bool {
        switch (material.source, filing.source) {
        case (.thread, .thread): material.source.root == filing.source.root
        case (.messages, .messages), (.conversation, .conversation): material.messages == filing.messages
        case (.note, .note): material.source == filing.source && filing.filer == person.id
        default: false
        }
    }

    /// Numbered among the messages, and said nowhere.
    private func message(of text: String, in file: CaseFile, by asker: Asker, number: MessageID) -> Message {
        Message(
            id: number, at: asker.now, author: asker.user?.person ?? .fika, authorAccount: asker.account?.id,
            place: .channel(file.channel, name: channels[file.channel]?.name ?? "*"), kind: .privmsg, text: text)
    }
}

extension Decision {
    /// The number for one more filing of this decision.
    fileprivate func nextFiling(_ state: ChatState) -> FilingID {
        events.reduce(state.cases.nextFiling) { next, event in
            switch event {
            case .casework(.filed(let filing, _)), .casework(.queued(let filing, _)): max(next, filing.id.next)
            default: next
            }
        }
    }
}

extension Event {
    fileprivate var posted: Message? {
        if case .message(.posted(let message)) = self { return message }
        return nil
    }
}
