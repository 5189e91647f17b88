/// When a bot may file what nobody asked it to. The scope for that widens nothing: the bot files as itself, with its
/// own rights on both sides, and even then only where nobody is told of a case that they may not read, where no person
/// has decided yet, and seldom enough that a wrong model does little harm.
extension ChatState {
    static var hourMilliseconds: Int64 { 3_600_000 }

    func requireFilingAlone(
        _ request: FilingRequest, _ material: FilingMaterial, into files: [CaseFile], _ asker: Asker
    ) throws(Refusal) {
        guard files.count == 1, let file = files.first, case .thread(let thread) = request.material,
            let judgement = request.judgement, let channel = material.channel, let account = asker.account
        else { throw .filing(.notAlone) }
        // A closed case has its handler decide; that is no errand for a guess.
        guard file.isOpen else { throw .caseIsClosed(file.number) }
        guard judgement.reason.utf8.contains(where: { $0 > 0x20 }) else { throw .casework(.noReason) }
        guard judgement.reason.utf8.count <= settings.judgementLength else {
            throw .tooLong(what: "reason", limit: settings.judgementLength)
        }
        guard isReadByAll(file, in: channel, speaking: thread.filter { material.messages.contains($0.id) }) else {
            throw .filing(.notReadByAll(file.number))
        }
        let earlier = file.filings.first { isSame(material, $0, by: account) }
        // The same once more is answered, and nothing is done.
        if let earlier, !earlier.isWithdrawn, earlier.messages == material.messages { return }
        guard earlier.map({ $0.judgement != nil && $0.withdrawals.isEmpty }) ?? true else {
            throw .filing(.isDecided)
        }
        let hourAgo = Timestamp(milliseconds: asker.now.milliseconds - Self.hourMilliseconds)
        guard cases.loneFilings.count(in: channel.id, since: hourAgo) < settings.filedAlonePerHour else {
            throw .filing(.tooManyAlone(limit: settings.filedAlonePerHour))
        }
    }

    /// Whether everyone in the conversation may read all of the case: who is in the channel, who belongs to its
    /// community, and who said something of it. Who has no account may not, and bots are no readers.
    private func isReadByAll(_ file: CaseFile, in channel: Channel, speaking thread: [Message]) -> Bool {
        guard file.confidentiality <= .internal else { return false }
        var people = presence.roster(channel.id).members.map { presence.user($0)?.account }
        people += thread.map(\.authorAccount)
        if case .community(let id) = channel.purpose { people += communities[id]?.members ?? [] }
        return Set(people).allSatisfy { id in
            guard let account = id.flatMap({ accounts[$0] }) else { return false }
            // Who has left the organisation reads nothing any more.
            return account.isBot || !isActive(account) || mayKnow(file, account)
        }
    }

    /// What a line of the server's tells that a bot filed of its own accord, as far as the asker may know of the case.
    func loneFiling(toldBy message: MessageID, _ asker: Asker) -> (Filing, CaseFile)? {
        guard let entry = cases.loneFilings[receipt: message], let file = cases[entry.caseID], mayKnow(file, asker),
            let filing = file.filings.first(where: { $0.id == entry.filing }), filing.judgement != nil
        else { return nil }
        return (filing, file)
    }
}
